"""A general relation between what was found and what is expected, for mistakes nobody foresaw."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Relation:
    """How a part of a result is related to the expected one.

    Attributes
    ----------
    name : str
        Such as "factor m".
    mistake : str
        What is probably wrong, as a sentence without its full stop.
    evidence : str
        How that shows; `{it}` stands for the part of the result.
    advice : str
        What to look at.
    weak : bool
        Whether it only says where to look.
    """

    name: str
    mistake: str
    evidence: str
    advice: str = ""
    weak: bool = False

    @property
    def clause(self) -> str:
        """The mistake as a part of a sentence."""
        return self.mistake[0].lower() + self.mistake[1:]

    def together_with(self, other: "Relation", evidence: str) -> "Relation":
        """Return the Relation that holds where this one and another one do, on top of it."""
        return Relation(
            f"{self.name}, {other.name}",
            f"Two things at once: {self.clause}, and {other.clause}",
            evidence,
            f"{self.advice} {other.advice}",
        )
