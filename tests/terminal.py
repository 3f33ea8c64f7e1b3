"""Use `course` as from a terminal, with attempts that were made before."""

from click.testing import CliRunner

from course_utils.commands import main
from course_utils.grading.attempts.store import Attempt, History, location
from course_utils.grading.catalogue import catalogue

CHAPTER = "04_norms"


def course(*arguments):
    """Run the command in this process; return what click tells about it."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def attempt(
    key="losses.L1", verdict="failed", source="text", headline="Not so.", misconception=None
):
    return Attempt(key, CHAPTER, verdict, "value", headline, misconception, source)


def keep(*attempts):
    """Put attempts into the file that the fixture `file` gives."""
    history = History(location())
    history.add(attempts)
    history.close()


def done_of_chapter(number):
    """Return how the board counts what is done of the chapter."""
    asked = [exercise for exercise in catalogue().values() if exercise.chapter == CHAPTER]
    return f"{number} of {len(asked)} done"
