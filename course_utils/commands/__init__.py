"""The command `course`: what contributors and teachers do from a terminal."""

import sys
from pathlib import Path

import click

from course_utils.commands.progress import COMMANDS


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """Build the companion's notebooks, and check those that learners saved."""


@main.command()
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
def build(names, solved, wrong, force, output):
    """Execute chapters and write their notebooks; NAME is such as 04_norms, by default all.

    Without an option the committed notebooks are renewed where their source, or the code it
    imports, has changed. With --solved or --wrong all cells run too, and the notebooks go to a
    folder of their own.
    """
    from course_utils import building

    if solved and wrong is not None:
        raise click.UsageError("--solved and --wrong answer the same cells: choose one")
    answer, folder = building.stub_of, building.NOTEBOOKS
    if solved:
        answer, folder = building.solution_of, output / "solved"
    elif wrong is not None:
        answer, folder = building.misconception_of(wrong), output / f"wrong-{wrong}"
    try:
        for name in names or building.chapters():
            target = folder / f"{name}.ipynb"
            if answer is building.stub_of and not force and building.is_current(name):
                click.echo(f"{name}: up to date")
                continue
            if answer is building.stub_of and not force and building.is_edited(name):
                raise building.BuildError(
                    f"{target.name} was edited by hand, and a build would overwrite that; save a "
                    "copy under another name, then build with --force"
                )
            building.build(name, target, answer)
            click.echo(f"{name}: wrote {target}")
    except building.BuildError as error:
        click.echo(f"course build: {error}", err=True)
        sys.exit(1)


@main.command()
@click.argument(
    "notebooks",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, readable=True),
    metavar="NOTEBOOK...",
)
@click.option("--json", "as_json", is_flag=True, help="Print the reports as JSON.")
@click.option(
    "--seconds",
    type=click.FloatRange(min=0.1, max=3600),
    default=10.0,
    show_default=True,
    help="Time for each function, and for all other cells together.",
)
def check(notebooks, as_json, seconds):
    """Judge the graded functions of saved notebooks; exit code 0 if all of them pass, else 1.

    The notebooks are only read. Their code runs in a process of its own, with limits on time,
    memory, output and files.
    """
    from course_utils.checking import notebooks as checking

    sys.exit(checking.run(notebooks, as_json, seconds, click.echo))


for command in COMMANDS:
    main.add_command(command)
