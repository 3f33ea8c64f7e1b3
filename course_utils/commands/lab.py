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
    from course_utils.building import NOTEBOOKS

    try:
        from course_utils.lab import command_line, environment
    except ModuleNotFoundError as error:
        stop(f"{error.name} is not installed: pip install 'course-utils[lab]'")
    if not NOTEBOOKS.is_dir():
        stop(f"there are no chapters in {NOTEBOOKS}: run it in a clone of the repository")
    chapter = _last_worked_at({path.stem for path in NOTEBOOKS.glob("*.ipynb")})
    line = [*command_line(NOTEBOOKS, *chapter), *options]
    sys.exit(subprocess.call(line, env=environment(os.environ)))


def _last_worked_at(chapters):
    """Return the name of a chapter in a list; an empty one where nothing is kept."""
    from course_utils.grading.attempts.store import NotKeptError, read

    try:
        attempts = read()
    except NotKeptError:  # then it begins at the beginning
        return []
    return [attempts[-1].chapter] if attempts and attempts[-1].chapter in chapters else []
