"""What several commands need: an end in words, exercises and attempts by the names people type."""

import sys
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:  # a command imports when it runs
    from course_utils.grading.attempts.store import Attempt


def stop(message: str) -> NoReturn:
    """End the running command with one line for a person and exit code 1."""
    command = click.get_current_context().info_name
    click.echo(f"course {command}: {message}", err=True)
    sys.exit(1)


def key_of(name: str) -> str | None:
    """Return the key of an exercise, given in full or by its function's name; None if unknown.

    Names of earlier versions will do. A name that several functions have ends the command, and the
    answer lists them.
    """
    from course_utils.grading.catalogue import catalogue
    from course_utils.grading.catalogue.changes import earlier_keys, todays

    exercises = catalogue()
    if todays(name) in exercises:
        return todays(name)
    keys = [key for key, exercise in exercises.items() if exercise.name == name]
    keys = keys or [todays(key) for key in earlier_keys() if key.endswith(f".{name}")]
    if len(keys) > 1:
        listed = "".join(f"\n  {key}  ({exercises[key].chapter})" for key in keys)
        stop(f"{len(keys)} functions have the name {name}; say which:{listed}")
    return keys[0] if keys else None


def all_attempts() -> tuple["Attempt", ...]:
    """Return all attempts that are kept, or end the command in words."""
    from course_utils.grading.attempts.store import NotKeptError, read

    try:
        return read()
    except NotKeptError as error:
        stop(f"progress is not kept: {error}")


def attempts_at(name: str) -> list["Attempt"]:
    """Return the attempts at a function, or what was kept of a chapter, in order."""
    from course_utils.grading.catalogue import catalogue

    attempts = all_attempts()
    kept_under = {attempt.key for attempt in attempts}
    chapters = {exercise.chapter for exercise in catalogue().values()}
    key = name if name in kept_under | chapters else key_of(name) or _gone(name, kept_under)
    if key is None:
        stop(f"no function {name!r}; `course progress` lists them all")
    return [attempt for attempt in attempts if attempt.key == key]


def _gone(name, kept_under):
    """Return the key of a function that this version has no more, if attempts at it are kept."""
    return next((key for key in sorted(kept_under) if key.endswith(f".{name}")), None)
