"""`course build`: chapters executed, and their notebooks written."""

from pathlib import Path

import click

from course_utils.commands._shared import stop


@click.command("build")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--solved", is_flag=True, help="Fill every exercise with its solution.")
@click.option(
    "--wrong",
    type=click.IntRange(min=1),
    metavar="N",
    help="Fill every exercise with its N-th misconception.",
)
@click.option(
    "--force", is_flag=True, help="Build chapters that are up to date, or were edited, as well."
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("build"),
    show_default=True,
    help="Folder for what --solved and --wrong build.",
)
def command(names, solved, wrong, force, output):
    """Execute chapters and write their notebooks; NAME is such as 04_norms, by default all.

    Without an option the committed notebooks are renewed where something that they show has
    changed. With --solved or --wrong all cells run too, and the notebooks go to a folder of their
    own.
    """
    from course_utils import building

    if solved and wrong is not None:
        raise click.UsageError("--solved and --wrong answer the same cells: choose one")
    try:
        if not solved and wrong is None:
            building.write_kept()  # what reports show of it is part of what is current
        for name in names or building.chapters():
            if solved:
                _write(name, output / "solved", building.solution_of)
            elif wrong is not None:
                _write(name, output / f"wrong-{wrong}", building.misconception_of(wrong))
            else:
                _renew(name, force)
    except building.BuildError as error:
        stop(str(error))


def _renew(name, force):
    """Build the notebook that learners open, where that is due and overwrites nobody's text."""
    from course_utils import building

    if not force and building.is_current(name):
        click.echo(f"{name}: up to date")
        return
    if not force and building.is_edited(name):
        raise building.BuildError(
            f"{name}.ipynb was edited by hand, and a build would overwrite that; save a copy under "
            "another name, then build with --force"
        )
    _write(name, building.NOTEBOOKS, building.stub_of)


def _write(name, folder, answer):
    from course_utils import building

    target = folder / f"{name}.ipynb"
    building.build(name, target, answer)
    click.echo(f"{name}: wrote {target}")
