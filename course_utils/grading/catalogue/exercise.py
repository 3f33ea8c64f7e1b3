"""What an exercise is: a reference, the cases it is judged on, hints, and known mistakes."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

from course_utils.grading.catalogue.mistake import Mistake
from course_utils.grading.cells.stubs import stub


def key_of(reference: Callable) -> str:
    """Return the key of a reference's exercise: its module and its name."""
    return f"{reference.__module__.removeprefix('course_utils.')}.{reference.__name__}"


def reference_of(key: str) -> Callable:
    """Return the reference of the exercise that has a key."""
    module, name = key.split(".")
    return getattr(import_module(f"course_utils.{module}"), name)


@dataclass(frozen=True)
class Case:
    """One call on which a learner's function is judged.

    Attributes
    ----------
    name : str
        What is special about it, in words that follow "case".
    make : callable
        Returns a fresh tuple of positional arguments; always the same values.
    forward : callable, optional
        For a backward step: returns the arguments of the forward step that its cache comes from.
    """

    name: str
    make: Callable[[], tuple]
    forward: Callable[[], tuple] | None = None


@dataclass(frozen=True)
class Earlier:
    """How the function was written in the course's earlier edition: such an answer is right, too.

    Attributes
    ----------
    says : str
        What is told to whoever brings one, in one sentence.
    first : int, optional
        How many of today's arguments it took; by default all of them.
    more : tuple
        What came after them in the earlier call.
    surplus : tuple of str
        Names of those that are more; whoever calls the function today may hand them over as well.
    first_result_alone : bool
        Whether it returned a dict, the first of today's results, and nothing else.
    """

    says: str
    first: int | None = None
    more: tuple = ()
    surplus: tuple[str, ...] = ()
    first_result_alone: bool = False

    @property
    def has_other_arguments(self) -> bool:
        """Whether the function was called in another way."""
        return self.first is not None or bool(self.more)

    def arguments(self, todays: tuple) -> tuple:
        """Return the arguments of the earlier call for those of today's."""
        return (*todays[: self.first], *self.more)


@dataclass(frozen=True)
class Exercise:
    """A graded function: its reference in `course_utils` and everything needed to judge an answer.

    Attributes
    ----------
    reference : function
        The readable solution; its source is the only place where the exercise is written.
    chapter : str
        Name of the chapter that asks for it, such as "04_norms".
    cases : tuple of Case
        The named example of the text first.
    hints : tuple of str
        Three steps: where to look, which tool, nearly the line.
    sizes : callable, optional
        Takes a number of examples, returns arguments of that size: with it a learner's function
        is observed for loops over the data.
    others : callable, optional
        Returns arguments unlike those of the cases, drawn by `seeds.rng`: for an exercise whose
        cases have no random numbers, or none that matter.
    loops_refused : bool
        Whether such a loop makes an answer fail; else it is only advised against.
    forward : callable, optional
        For a backward step: the reference of the forward step that makes its cache. The cache is
        the last result there and the argument `cache` or `caches` here. Its inner form is free.
    counts : callable, optional
        Takes a result and the case's arguments, returns the part of the result that is compared.
    properties : callable, optional
        Takes a result, the expected one and the case's arguments, returns a Difference or None:
        for results that may differ from the reference's, such as random numbers.
    trained : callable, optional
        Like `properties`, in their place where none of the stand-ins was called.
    stand_ins : dict
        Functions by name, which stand in for the learner's own ones meanwhile: the initialisers,
        so that a training starts from known weights.
    may_change : tuple of int
        Numbers of the arguments that the function may change.
    same_as : tuple of function
        References of other exercises that would pass as answers to this one: they are closed with
        its own.
    mistakes : tuple of Mistake
        The known ones, most telling first.
    earlier : Earlier, optional
        How the course's earlier edition wrote the function, where that was another way.
    arguments : tuple of str
        Names of the reference's arguments, in order; also while the reference is closed.
    """

    reference: Callable
    chapter: str
    cases: tuple[Case, ...]
    hints: tuple[str, str, str]
    sizes: Callable[[int], tuple] | None = None
    others: Callable[[], tuple] | None = None
    loops_refused: bool = False
    forward: Callable | None = None
    counts: Callable[[object, tuple], object] | None = None
    properties: Callable | None = None
    trained: Callable | None = None
    stand_ins: dict[str, Callable] = field(default_factory=dict)
    may_change: tuple[int, ...] = ()
    same_as: tuple[Callable, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    earlier: Earlier | None = None
    arguments: tuple[str, ...] = field(init=False)

    def __post_init__(self):
        """Keep the names of the arguments, which a closed reference does not tell."""
        mistakes = (
            mistake
            if mistake.reference is self.reference
            else replace(mistake, reference=self.reference)
            for mistake in self.mistakes
        )
        object.__setattr__(self, "mistakes", tuple(mistakes))
        code = self.reference.__code__
        object.__setattr__(self, "arguments", code.co_varnames[: code.co_argcount])

    @property
    def name(self) -> str:
        """The function's name as the learner writes it."""
        return self.reference.__name__

    @property
    def key(self) -> str:
        """Module and name, such as "losses.L1": unique in the course, unlike the name alone."""
        return key_of(self.reference)

    @property
    def cache_index(self) -> int:
        """Number of the argument that is a backward step's cache."""
        return next(i for i, name in enumerate(self.arguments) if name in ("cache", "caches"))

    @functools.cached_property
    def stub(self) -> str:
        """The function as a learner gets it."""
        return stub(self.reference)

    @functools.cached_property
    def in_earlier_form(self) -> "Exercise":
        """The exercise with the arguments of the course's earlier edition in its cases.

        Raises
        ------
        ValueError
            If that edition called the function with the same arguments.
        """
        if self.earlier is None or not self.earlier.has_other_arguments:
            raise ValueError(f"{self.name} never had other arguments")
        arguments = self.earlier.arguments

        def earlier(make: Callable[..., tuple]) -> Callable[..., tuple]:
            return lambda *size: arguments(make(*size))

        cases = tuple(replace(case, make=earlier(case.make)) for case in self.cases)
        return replace(self, cases=cases, sizes=self.sizes and earlier(self.sizes))

    def counted(self, result: Any, arguments: tuple) -> Any:
        """Return the part of a result that is compared."""
        return self.counts(result, arguments) if self.counts else result

    def words(self, name: str) -> tuple[str, str]:
        """Return headline and explanation of a mistake, for another exercise that has it too."""
        mistake = next(mistake for mistake in self.mistakes if mistake.name == name)
        return mistake.headline, mistake.explanation
