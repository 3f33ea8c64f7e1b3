"""`course reset`: stubs back into a notebook, after what was typed is kept."""

import contextlib

import click

from course_utils.commands._shared import stop


@click.command("reset")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def command(names):
    """Restore the stubs in a chapter's notebook; your text goes into the history first.

    NAME is a chapter, such as 04_norms, or the path of your copy of its notebook. Save it in
    JupyterLab before, and load it again afterwards: File, Reload Notebook from Disk.
    """
    from course_utils import resetting
    from course_utils.grading.attempts.store import History, NotKeptError, location

    try:
        with contextlib.closing(History(location())) as history:
            for name in names:
                _say(resetting.reset(name, history))
    except NotKeptError as error:
        stop(f"{error}. Your text could not be kept, so the notebook was left as it is")
    except resetting.ResetError as error:
        stop(str(error))


def _say(done):
    from course_utils.grading.catalogue import catalogue

    if done.taken_out:
        names = ", ".join(done.taken_out)
        click.echo(f"{done.path.name}: no exercises of this version, taken out: {names}.")
    if not done.restored:
        click.echo(f"{done.path.name}: all exercises are as delivered already.")
    else:
        names = ", ".join(catalogue()[key].name for key in done.restored)
        click.echo(f"{done.path.name}: stubs restored: {names}.")
    if done.kept:
        commands = ", ".join(f"course history {key}" for key in done.kept)
        click.echo(f"  Your text is kept; see: {commands}")
