"""Keep of an explanation what can be about the learner's own lines."""

import re

from course_utils.grading.diagnosing.marks import Mark

RETURN_IN_A_LOOP = r"(?m)^(\s*)(?:for|while)\b.*\n(?:\1\s+.*\n)*?\1\s+return\b"
# What a sentence gives advice on, what stands in lines to which it may apply, and which kinds of
# small edits it goes with: where another kind makes the line right, that is what is meant.
ABOUT = (
    (
        r"`axis|`keepdims|axis should stay|the other axis|to a single number|[Oo]ne axis should",
        r"\b(axis|keepdims|sum|mean|max|min|norm|prod|any|all)\b",
        ("axis", "keepdims", "argument"),
    ),
    (
        r"transpose|`\.T`",
        r"\.T\b|@|\b(dot|matmul|transpose|reshape)\b",
        ("transpose", "order", "operator"),
    ),
    (r"`//`", r"//|_like|dtype|\b(int|astype|zeros|empty)\b", ("operator", "function", "constant")),
    (r"`reshape`", r"reshape|ravel|flatten|sort|order", ("order", "argument", "constant")),
    (r"`return` inside", RETURN_IN_A_LOOP, ()),
    (r"array of zeros made", r"_like|\b(zeros|empty|full)\b", ()),
    (r"lack of brackets", r"-", ()),
    (r"carried over", r"\b(for|while)\b", ()),
    (r"`range` leave one out", r"\bfor\b|\bwhile\b|\[|range", ()),
    (
        r"a mean stand below|mean belong|sum belong",
        r"/|@|\b(sum|mean|for|average|dot)\b",
        ("function", "factor", "operator"),
    ),
)
SENTENCE = re.compile(r"(?<=[.?]) (?=[A-Z`(])")


def fitting(explanation: str, code: str, mark: Mark | None = None) -> str:
    """Return an explanation without the sentences on what the code does not have.

    Parameters
    ----------
    explanation : str
        Sentences; a code such as `axis=0` stands in backticks.
    code : str
        The lines of the learner's that it is about; "" where they are not known.
    mark : Mark, optional
        Of the small edit that makes them right, where there is one.
    """
    if not code:
        return explanation
    sentences = SENTENCE.split(explanation)
    return " ".join(one for one in sentences if _may_be_meant(one, code, mark))


def _may_be_meant(sentence, code, mark):
    return all(
        re.search(there, code) and (mark is None or mark.kind in kinds)
        for said, there, kinds in ABOUT
        if re.search(said, sentence)
    )
