"""Which notebook is whose and which one counts: what is not certain is left to a person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from course_utils.classroom.collecting import CANVAS, Found, claim_of
from course_utils.classroom.judged import Judged
from course_utils.classroom.results import (
    LATE,
    MISSING,
    NOT_COMPARABLE,
    OK,
    UNREADABLE,
    Submission,
)
from course_utils.classroom.roster import Roster

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Need:
    """What a person has to look at.

    Attributes
    ----------
    file, guess : str
        Which file, and whose it may be.
    reason, done, todo : str
        What is not as it should be, what was done about it, and what the teacher does.
    """

    file: str
    guess: str
    reason: str
    done: str
    todo: str


@dataclass(frozen=True)
class Placed:
    """A notebook, whose it is, and where its results are kept."""

    found: Found
    student: str
    name: str
    key: str
    chapter: str
    readable: bool = True


def place(found: Found, roster: Roster | None) -> tuple[str, str] | Need:
    """Return the learner's id and name, or what a person has to decide."""
    claim = claim_of(found.file)
    if roster is None:
        return claim.own, claim.names[0]
    fitting = roster.find(claim)
    if len(fitting) == 1:
        return fitting[0].student, fitting[0].name
    if not fitting:
        reason = "Nobody in the roster has this id or name."
    else:
        reason = "Several learners have this name: " + ", ".join(x.student for x in fitting) + "."
    todo = "Rename the file to the learner's id, such as ID_CHAPTER.ipynb, and call again."
    return Need(found.file, claim.own, reason, "It counts for nobody.", todo)


def newest(placed: Iterable[Placed]) -> tuple[list[Placed], list[Need]]:
    """Return the notebook that counts for each learner and chapter, and what is said of others.

    The newest counts, of those that can be read.
    """
    groups: dict[tuple[str, str], list[Placed]] = {}
    for one in placed:
        groups.setdefault((one.student, one.chapter), []).append(one)
    counting, needs = [], []
    for (student, chapter), several in groups.items():
        several.sort(key=_rank)
        *others, last = several
        counting.append(last)
        for other in others:
            same = "the same as the newest" if other.key == last.key else "an older one"
            same = same if other.readable else "it cannot be read"
            reason = f"A double of {chapter or 'an unknown chapter'}: {same}."
            todo = "Nothing, if that is meant; else remove that, and call again."
            needs.append(
                Need(other.found.file, student, reason, f"{last.found.file} counts.", todo)
            )
    return counting, needs


def _rank(placed):
    """Return what orders doubles: the newest that can be read counts."""
    return placed.readable, placed.found.modified or LONG_AGO, placed.found.file


def submission_of(placed: Placed, judged: Judged, due: datetime | None) -> Submission:
    """Return what a learner handed in: lateness is told, and takes nothing off."""
    canvas = CANVAS.fullmatch(placed.found.file.rpartition("/")[2])
    # Canvas writes into the name what is late; its files have the time of the download.
    submitted = None if canvas else placed.found.modified
    hours = 0.0
    if due and submitted and submitted > due:
        hours = (submitted - due).total_seconds() / 3600
    status = LATE if hours or (canvas and "_LATE_" in canvas[0]) else OK
    if any(answer.verdict == NOT_COMPARABLE for answer in judged.answers):
        status = NOT_COMPARABLE
    if not judged.answers:
        status = UNREADABLE
    return Submission(
        placed.student,
        placed.name,
        placed.chapter,
        placed.found.file,
        submitted,
        status,
        round(hours, 2),
        judged.version,
        judged.answers,
    )


def missing(roster: Roster, chapters: Iterable[str], there: set[tuple[str, str]]) -> Iterator:
    """Yield a submission for each chapter that a learner of the roster did not hand in."""
    for learner in roster.learners:
        for chapter in chapters:
            if (learner.student, chapter) not in there:
                yield Submission(
                    learner.student, learner.name, chapter, "", None, MISSING, 0.0, "", ()
                )


def needs_of(submission: Submission, judged: Judged) -> Iterator[Need]:
    """Yield what a person has to look at in a notebook that counts."""
    file, student = submission.file, submission.student
    if submission.status == UNREADABLE:
        yield Need(file, student, judged.problem, "No points are given.", "Ask for the file again.")
    elif judged.problem:
        done = "What was judged until then counts."
        yield Need(file, student, judged.problem, done, "Look at it, or call with more --seconds.")
    if submission.status == LATE:
        by = f"{submission.late:g} hours" if submission.late else "as Canvas says"
        done = "It counts in full; lateness is told, never deducted."
        yield Need(file, student, f"Late: {by}.", done, "Decide what that means.")
    if submission.status == NOT_COMPARABLE:
        done = "No points are given."
        yield Need(file, student, "Made with a version that asked something else.", done, "Decide.")
    for answer in submission.answers:
        if answer.report.get("finding") == "interrupted" or answer.verdict == "interrupted":
            reason = f"{answer.exercise} was stopped by the clock or a limit."
            done = "It counts as not passed."
            yield Need(file, student, reason, done, "Look at it, or call with more --seconds.")
