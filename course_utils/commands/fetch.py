"""`course fetch`: the chapters' notebooks in a folder of one's own."""

from pathlib import Path

import click

from course_utils.commands._shared import stop

WORDS = {
    "new": "laid into {folder}",
    "renewed": "renewed; nobody had typed into it",
    "there": "is there already",
    "kept": "is there already and was left as it is; `course reset {path}` brings new stubs",
}


@click.command("fetch")
@click.argument("names", nargs=-1, metavar="[CHAPTER]...")
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The folder; by default the current one.",
)
def command(names, folder):
    """Lay chapters into a folder, by default all; CHAPTER is such as 04_norms.

    What you typed is never overwritten. A chapter of an earlier version that nobody typed into is
    renewed.
    """
    from course_utils import building, fetching

    try:
        for name in names or building.delivered():
            fetched = fetching.fetch(name, folder)
            words = WORDS[fetched.done].format(path=fetched.path, folder=folder.absolute())
            click.echo(f"{fetched.path.name}: {words}.")
    except fetching.FetchError as error:
        stop(str(error))
