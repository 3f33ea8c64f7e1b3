"""A known wrong version of an exercise: most often its reference with one spot changed."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from course_utils.grading.catalogue.edits import compiled, edited


@dataclass(frozen=True, eq=False)
class Mistake:
    """A mistake that learners make, and what to tell one who made it.

    Attributes
    ----------
    name : str
        Its name, which histories hold: it stays.
    change : dict of str to str, or callable
        What becomes of the reference: each text, which must stand exactly once in its solution,
        is exchanged for another one. Of a mistake that is no such edit: a function that makes it
        and takes the reference's arguments.
    headline : str
        The mistake in one sentence.
    explanation : str
        Why it is one, and the way on; `code` stands in backticks.
    reference : callable
        What the mistake is an edit of. Its exercise fills it in.
    """

    name: str
    change: Mapping[str, str] | Callable
    headline: str = ""
    explanation: str = ""
    reference: Callable | None = None

    def says(self, headline: str, explanation: str) -> "Mistake":
        """Return the mistake with the words for whoever makes it."""
        return replace(self, headline=headline, explanation=explanation)

    def as_in(self, exercise: Any, name: str = "") -> "Mistake":
        """Return the mistake with the words that an earlier exercise has for it.

        There it may have another `name`.
        """
        return self.says(*exercise.words(name or self.name))

    @functools.cached_property
    def function(self) -> Callable:
        """The wrong version, which runs; compiled when it is first needed.

        Raises
        ------
        ValueError
            If an edit does not fit, or no exercise has the mistake yet.
        """
        if callable(self.change):
            return self.change
        if self.reference is None:
            raise ValueError(f"{self.name} is an edit of nothing: it stands in no exercise")
        return compiled(edited(self.reference, self.change), self.reference, self.name)
