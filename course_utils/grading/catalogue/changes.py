"""What became of exercises from one version of the course to the next, and which version this is.

A notebook is saved with one version and opened, checked or reset with another. So what an exercise
was called before, when it was taken out, and since when it takes and returns what it does today,
stands here, in one table.
"""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from course_utils.grading.catalogue.exercise import Exercise, reference_of
from course_utils.grading.cells.needed import content_id
from course_utils.grading.cells.stubs import cell


@dataclass(frozen=True)
class Past:
    """What is told of an exercise's earlier versions.

    Attributes
    ----------
    renamed_from : tuple of str
        The keys that it had before, such as "losses.l1_loss". Their modules have to be there still.
    signature_since : str
        The version since which it takes and returns what it does today, where that was otherwise
        before: answers to an older stub cannot be compared. Not where its `earlier` makes them
        comparable.
    removed_in : str
        The version that had it no more. Its key is in no catalogue then.
    """

    renamed_from: tuple[str, ...] = ()
    signature_since: str = ""
    removed_in: str = ""


PAST: dict[str, Past] = {}


def past(key: str) -> Past:
    """Return what is told of an exercise's earlier versions; often nothing."""
    return PAST.get(key, Past())


def todays(key: str) -> str:
    """Return the key that an exercise has in this version; of one that never moved the same."""
    return next((new for new, told in PAST.items() if key in told.renamed_from), key)


def earlier_keys() -> Iterator[str]:
    """Yield all keys under which exercises of this version were known before."""
    for told in PAST.values():
        yield from told.renamed_from


def earlier_names(key: str) -> list[str]:
    """Return the names that a function had before."""
    return [earlier.rpartition(".")[2] for earlier in past(key).renamed_from]


def keep_earlier_names() -> None:
    """Let modules have their references under earlier names, too, so that older notebooks run.

    What was removed gets a function that only says so.
    """
    for key, told in PAST.items():
        for earlier in told.renamed_from:
            module, name = earlier.split(".")
            setattr(_module(module), name, reference_of(key))
        if told.removed_in:
            module, name = key.split(".")
            vars(_module(module)).setdefault(name, _gone(key))


def removed_since(reference: Callable) -> str:
    """Return the version that took an exercise out; "" of one that there is, and of all else."""
    module, name = (getattr(reference, part, "") for part in ("__module__", "__name__"))
    return past(f"{module}.{name}".removeprefix("course_utils.")).removed_in


def _gone(key):
    def gone(*args, **kwargs):
        raise NotImplementedError(f"`{key}` is not in the course any more")

    module, gone.__name__ = key.split(".")
    gone.__module__ = f"course_utils.{module}"
    return gone


def _module(name):
    return import_module(f"course_utils.{name}")


def stub_id(exercise: Exercise) -> str:
    """Return the id of an exercise's cell as it is delivered: a hash of its text."""
    return content_id(cell(exercise))


@functools.cache
def this_version() -> str:
    """Return the version of the course that runs, such as "0.2.0"."""
    from importlib.metadata import version

    return version("course-utils")
