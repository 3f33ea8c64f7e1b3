"""`course lab`: the chapters in JupyterLab, the one last worked at first."""

import os
import subprocess
import sys

import click

from course_utils.commands._shared import stop


@click.command(
    "lab", context_settings={"ignore_unknown_options": True, "help_option_names": ["-h", "--help"]}
)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def command(options):
    """Open the chapters in JupyterLab, at the one you last worked at.

    OPTIONS go to JupyterLab, such as --no-browser.
    """
    from pathlib import Path

    from course_utils.building import IN_PACKAGE, NOTEBOOKS, delivered

    try:
        from course_utils.lab import command_line, environment
    except ModuleNotFoundError as error:
        stop(f"{error.name} is not installed: pip install 'course-utils[lab]'")
    folder = NOTEBOOKS if NOTEBOOKS != IN_PACKAGE else Path.cwd()  # as they are fetched
    chapters = {path.stem for path in folder.glob("*.ipynb")} & {*delivered()}
    if not chapters:
        stop(f"there are no chapters in {folder}; `course fetch` brings them")
    line = [*command_line(folder, *(_last_worked_at(chapters) or sorted(chapters)[:1])), *options]
    sys.exit(subprocess.call(line, env=environment(os.environ)))


def _last_worked_at(chapters):
    """Return the name of a chapter in a list; an empty one where nothing is kept."""
    from course_utils.grading.attempts.store import NotKeptError, read

    try:
        attempts = read()
    except NotKeptError:  # then it begins at the beginning
        return []
    return [attempts[-1].chapter] if attempts and attempts[-1].chapter in chapters else []
