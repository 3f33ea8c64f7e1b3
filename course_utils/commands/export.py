"""`course export`: chapters for other programs that hand out, collect and grade notebooks."""

from pathlib import Path

import click

from course_utils.commands._shared import stop


@click.group("export")
def command():
    """Write chapters as other programs hand them out: nbgrader."""


@command.command("nbgrader")
@click.argument("target", type=click.Path(file_okay=False, path_type=Path))
@click.argument("names", nargs=-1, metavar="[CHAPTER]...")
def nbgrader(target, names):
    """Write chapters into nbgrader's course folder TARGET; CHAPTER is such as 04_norms.

    By default all chapters. Each becomes an assignment, each exercise in it an autograded answer
    with 1 point. Nothing that is there already is overwritten.
    """
    from course_utils import building, exporting

    try:
        for name in names or building.delivered():
            path = exporting.export(name, target)
            click.echo(f"{name}: wrote {path}")
    except exporting.ExportError as error:
        stop(str(error))
    if not exporting.write_settings(target):
        click.echo(
            f"Add this line to {target / exporting.SETTINGS}, or nbgrader clears the stubs:\n"
            f"  {exporting.KEEP_STUBS}"
        )
