"""Keep of an explanation what can be about the learner's own lines."""

import re

# What a sentence gives advice on, and what stands in lines to which it may apply.
ABOUT = (
    (
        r"`axis|`keepdims|axis should stay|the other axis|to a single number|[Oo]ne axis should",
        r"\b(axis|keepdims|sum|mean|max|min|norm|prod|any|all)\b",
    ),
    (r"transpose|`\.T`", r"\.T\b|@|\b(dot|matmul|transpose|reshape)\b"),
    (r"`//`", r"//|_like|dtype|\b(int|astype|zeros|empty)\b"),
    (r"array of zeros made", r"_like|\b(zeros|empty|full)\b"),
    (r"lack of brackets", r"-"),
    (r"a mean stand below|mean belong|sum belong", r"/|@|\b(sum|mean|for|average|dot)\b"),
)
SENTENCE = re.compile(r"(?<=[.?]) (?=[A-Z`(])")


def fitting(explanation: str, code: str) -> str:
    """Return an explanation without the sentences on what the code does not have.

    Parameters
    ----------
    explanation : str
        Sentences; a code such as `axis=0` stands in backticks.
    code : str
        The lines of the learner's that it is about; "" where they are not known.
    """
    if not code:
        return explanation
    sentences = SENTENCE.split(explanation)
    return " ".join(one for one in sentences if _may_be_meant(one, code))


def _may_be_meant(sentence, code):
    return all(re.search(there, code) for said, there in ABOUT if re.search(said, sentence))
