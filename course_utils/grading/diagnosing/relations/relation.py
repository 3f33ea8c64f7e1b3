"""A general relation between what was found and what is expected, for mistakes nobody foresaw."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Relation:
    """How a part of a result is related to the expected one.

    It says what is seen, which is so whatever the learner wrote, and never what was done wrong.

    Attributes
    ----------
    name : str
        Such as "factor m".
    evidence : str
        What is seen, as a sentence without its full stop; `{it}` stands for the part of the result.
    advice : str
        What to look at: questions, and facts that hold for all code.
    weak : bool
        Whether it only says where to look.
    """

    name: str
    evidence: str
    advice: str = ""
    weak: bool = False

    def then(self, other: "Relation", evidence: str) -> "Relation":
        """Return the Relation that holds where another one does after this one."""
        advice = f"{self.advice} {other.advice}".strip()
        return Relation(f"{self.name}, {other.name}", evidence, advice)
