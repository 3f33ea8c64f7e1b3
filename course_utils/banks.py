"""The banks of answers in `tests/`: how people answer an exercise, and what each is to be told.

A bank is a file named after an exercise, one function an answer. It is here, not with the tests,
that banks are loaded and compared with what is said: tests, benchmarks and `course feedback` ask
for it.
"""

import importlib.util
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType, ModuleType

from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.diagnosing.names import FINDINGS, LOCATING, names_in, relations_of
from course_utils.grading.reporting.report import Report
from course_utils.places import numbers_of, place

TESTS = Path(__file__).parent.parent / "tests"
RIGHT, WRONG, LOOPS = (TESTS / f"{kind}_answers" for kind in ("right", "wrong", "loop"))
FEWEST_RIGHT, FEWEST_WRONG = 6, 8  # answers to an exercise


class BankError(Exception):
    """A bank cannot be used, and the message says what to mend."""


@dataclass(frozen=True)
class Expectation:
    """How an answer should be judged and explained; what is None does not matter.

    Attributes
    ----------
    misconception : str or None
        Name of the misconception in the catalogue.
    relation : str or None
        Name of the general relation, or several, as a report has them (`diagnosing/names.py`).
    finding : str or None
        What is found to be wrong.
    says : str or None
        Words in headline or explanation that name the mistake.
    line : tuple of str or None
        The lines at fault, as they stand in the answer; none if a line is missing.
    verdict : str
        "passed" for right answers.
    """

    misconception: str | None = None
    relation: str | None = None
    finding: str | None = None
    says: str | None = None
    line: tuple[str, ...] | None = None
    verdict: str = "failed"

    @property
    def by_name(self) -> bool:
        """Whether such an explanation names the actual mistake."""
        told = self.relation is not None and not {*names_in(self.relation)} & LOCATING.keys()
        return bool(self.misconception or self.says or told)

    def met(self, report: Report) -> bool:
        """Tell whether a report judges and explains an answer in this way."""
        texts = f"{report.headline} {report.explanation}"
        return (
            report.verdict == self.verdict
            and report.misconception == self.misconception
            and report.relation == self.relation
            and self.finding in (None, report.finding)
            and (self.says is None or self.says in texts)
        )

    def check(self, exercise: Exercise) -> None:
        """Raise a BankError if it names what no report on an exercise can say."""
        unknown = [name for name in names_in(self.relation) if name not in relations_of(exercise)]
        known = {mistake.name for mistake in exercise.mistakes}
        unknown += {self.finding or "none"} - FINDINGS.keys()
        unknown += {self.misconception} - known if self.misconception else ()
        if unknown:
            raise BankError(
                f"no report on {exercise.key} has the name {unknown[0]!r}; its misconceptions are "
                f"{', '.join(sorted(known))}, and `course feedback --names` lists the others"
            )

    def __str__(self):
        """Return it as one line: verdict, then the names."""
        words = f"“{self.says}”" if self.says else None
        finding = None if self.finding == "none" else self.finding
        names = (finding, self.misconception, self.relation, words)
        return ", ".join([self.verdict, *filter(None, names)])


def expect(
    misconception: str | None = None,
    *,
    relation: str | None = None,
    finding: str | None = None,
    says: str | None = None,
    line: str | tuple[str, ...] | None = None,
) -> Callable[[Callable], Callable]:
    """Return a decorator that notes how a wrong answer should be explained, and its line at fault.

    Without any of the arguments but `finding` no name for the mistake is expected, only a precise
    difference.
    """

    def note(function):
        lines = (line,) if isinstance(line, str) else line
        function.expectation = Expectation(misconception, relation, finding, says, lines)
        return function

    return note


@dataclass(frozen=True)
class Judged:
    """What became of one answer of a bank, as plain data.

    Attributes
    ----------
    key, folder, name : str
        The exercise, the folder of the bank, the answer's function.
    verdict, headline : str
        Of its report.
    expected, said : str
        Verdict and names that the bank expects, and those of the report.
    as_expected : bool
        Whether the two agree.
    named : bool
        Whether the report names the actual mistake, as it should.
    place : str
        How well it points to the lines at fault, in the words of `places`; "" if it need not.
    """

    key: str
    folder: str
    name: str
    verdict: str
    headline: str
    expected: str
    said: str
    as_expected: bool
    named: bool
    place: str


def judged(exercise: Exercise, report_on: Callable[[FunctionType], Report]) -> Iterator[Judged]:
    """Yield what becomes of all answers to an exercise; `report_on` takes one and judges it."""
    for folder in (RIGHT, WRONG, LOOPS):
        for name, answer in bank(folder, exercise).items():
            expected, report = _expected_of(answer, folder), report_on(answer)
            said = Expectation(
                report.misconception, report.relation, report.finding, verdict=report.verdict
            )
            met, lines = expected.met(report), expected.line
            yield Judged(
                exercise.key,
                folder.name,
                name,
                str(report.verdict),
                report.headline,
                str(expected),
                str(said),
                met,
                met and expected.by_name,
                "" if lines is None else place(report.line, numbers_of(answer, lines)),
            )


def _expected_of(answer: FunctionType, folder: Path) -> Expectation:
    """Return what an answer expects: in the bank of wrong ones each says so itself."""
    if folder == WRONG:
        return vars(answer)["expectation"]
    finding = "none" if folder == RIGHT else "loop"
    return Expectation(finding=finding, verdict="passed" if folder == RIGHT else "failed")


@dataclass(frozen=True)
class Tally:
    """How many answers were judged as they should be: right ones, wrong ones, those by name."""

    right: int
    accepted: int
    wrong: int
    rejected: int
    named: int

    @classmethod
    def of(cls, answers: Iterable[Judged]) -> "Tally":
        """Count some answers; those with a loop are neither right nor wrong."""
        answers = list(answers)
        right = [answer for answer in answers if answer.folder == RIGHT.name]
        wrong = [answer for answer in answers if answer.folder == WRONG.name]
        return cls(
            len(right),
            sum(answer.verdict == "passed" for answer in right),
            len(wrong),
            sum(answer.verdict == "failed" for answer in wrong),
            sum(answer.named for answer in wrong),
        )

    @property
    def enough(self) -> bool:
        """Whether an exercise has as many answers as it should."""
        return self.right >= FEWEST_RIGHT and self.wrong >= FEWEST_WRONG

    def __str__(self):
        """Return it as one line."""
        return (
            f"{self.accepted} of {self.right} right answers accepted, {self.rejected} of "
            f"{self.wrong} wrong ones rejected, {self.named} of them explained by name"
        )


def shortcomings(answers: Iterable[Judged], keys: Iterable[str]) -> Iterator[str]:
    """Yield a line for everything in some exercises' banks that is not as it should be."""
    answers = list(answers)
    for key in keys:
        tally = Tally.of(answer for answer in answers if answer.key == key)
        if not tally.enough:
            yield (
                f"{key}: too few answers in the banks, {tally.right} right and {tally.wrong} "
                f"wrong; there should be {FEWEST_RIGHT} and {FEWEST_WRONG}"
            )
    for answer in answers:
        if not answer.as_expected:
            yield (
                f"{answer.key}, {answer.folder}, {answer.name}: expected {answer.expected}; said "
                f"{answer.said}"
            )


def bank(folder: Path, exercise: Exercise) -> dict[str, FunctionType]:
    """Return the answers to an exercise by name, from the file that bears its key; {} without it.

    A name with an underscore in front is a helper of the answers below it, not an answer.

    Raises
    ------
    BankError
        If there is no such folder, as where the package is installed without the tests, or an
        answer expects what no report can say.
    """
    if not folder.is_dir():
        raise BankError(f"no answers in {folder}: they are in a clone of the repository")
    path = folder / f"{exercise.key.replace('.', '_')}.py"
    if not path.exists():
        return {}
    module = load(path)
    own = [
        value
        for value in vars(module).values()
        if isinstance(value, FunctionType)
        and value.__module__ == module.__name__
        and not value.__name__.startswith("_")
    ]
    for answer in own:
        if folder == WRONG and not hasattr(answer, "expectation"):
            raise BankError(f"{path.name}, {answer.__name__}: it has no `@expect(…)`")
        try:
            _expected_of(answer, folder).check(exercise)
        except BankError as error:
            raise BankError(f"{path.name}, {answer.__name__}: {error}") from error
    return {function.__name__: function for function in own}


def load(path: Path) -> ModuleType:
    """Load a file as a module of its own."""
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}.{path.stem}", path)
    if spec is None or spec.loader is None:
        raise BankError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pairs(
    folder: Path, exercises: Iterable[Exercise] | None = None
) -> list[tuple[Exercise, FunctionType]]:
    """Return (exercise, answer) for all answers to some exercises, or to all, in a fixed order."""
    return [
        (exercise, answer)
        for exercise in exercises or catalogue().values()
        for answer in bank(folder, exercise).values()
    ]
