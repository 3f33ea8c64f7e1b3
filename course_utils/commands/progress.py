"""The commands about progress: `course progress`, `history`, `restore` and `reset`."""

import contextlib
import sys

import click

# Times are kept as UTC and shown as the learner's clock has them.
TIME = "%Y-%m-%d %H:%M"


@click.command()
def progress():
    """Show which functions are done, tried and open, and what was mixed up most often."""
    from rich.console import Console

    from course_utils.grading.attempts.board import NOTHING_YET, board_of

    attempts = _attempts()
    Console().print(board_of(attempts, "" if attempts else NOTHING_YET))


@click.command()
@click.argument("name")
def history(name):
    """List the attempts at a function: its NAME, such as L1, or losses.L1.

    With a chapter's name, such as 04_norms, it lists what `course reset` found in cells that are
    no exercises.
    """
    from datetime import datetime

    found = _of(_attempts(), name)
    if not found:
        click.echo(f"Nothing is kept of {name} yet.")
    for one in found:
        time = datetime.fromisoformat(one.time).astimezone().strftime(TIME)
        click.echo(f"{one.number:>4}  {time}  {one.verdict:<11}  {one.headline}")


@click.command()
@click.argument("name")
@click.option(
    "--attempt",
    type=click.IntRange(min=1),
    metavar="N",
    help="Its number in `course history`; by default the last one.",
)
def restore(name, attempt):
    """Print the text of an attempt at the function NAME, and nothing else.

    Send it to a file with `course restore L1 --attempt 3 > L1.py`, or copy it into the notebook.
    """
    found = _of(_attempts(), name)
    if not found:
        _stop(f"nothing is kept of {name} yet")
    chosen = found[-1] if attempt is None else next((o for o in found if o.number == attempt), None)
    if chosen is None:
        _stop(f"{name} has attempts 1 to {found[-1].number}, not {attempt}")
    if chosen.source is None:
        _stop(f"attempt {chosen.number} at {name} was made without a text that Python could find")
    click.echo(chosen.source, nl=not chosen.source.endswith("\n"))


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def reset(names):
    """Restore the stubs in a chapter's notebook; your text goes into the history first.

    NAME is a chapter, such as 04_norms, or the path of your copy of its notebook. Save it in
    JupyterLab before, and load it again afterwards: File, Reload Notebook from Disk.
    """
    from course_utils import resetting
    from course_utils.grading.attempts.store import History, NotKeptError, location

    try:
        with contextlib.closing(History(location())) as opened:
            for name in names:
                _say(resetting.reset(name, opened))
    except NotKeptError as error:
        _stop(f"{error}. Your text could not be kept, so the notebook was left as it is")
    except resetting.ResetError as error:
        _stop(str(error))


def _say(done):
    from course_utils.grading.catalogue import catalogue

    if not done.restored:
        click.echo(f"{done.path.name}: all exercises are as delivered already.")
    else:
        names = ", ".join(catalogue()[key].name for key in done.restored)
        click.echo(f"{done.path.name}: stubs restored: {names}.")
    if done.kept:
        commands = ", ".join(f"course history {key}" for key in done.kept)
        click.echo(f"  Your text is kept; see: {commands}")


def _attempts():
    """Return all attempts, or end the command in words."""
    from course_utils.grading.attempts.store import NotKeptError, read

    try:
        return read()
    except NotKeptError as error:
        _stop(f"progress is not kept: {error}")


def _of(attempts, name):
    """Return the attempts under a key, or under a function's name where it is only one's."""
    from course_utils.grading.catalogue import catalogue

    exercises = catalogue()
    chapters = {one.chapter for one in exercises.values()}
    keys = [key for key, one in exercises.items() if one.name == name]
    if name in exercises or name in chapters or name in {one.key for one in attempts}:
        keys = [name]
    if not keys:
        _stop(f"no function {name!r}; `course progress` lists them all")
    if len(keys) > 1:
        listed = "".join(f"\n  {key}  ({exercises[key].chapter})" for key in keys)
        _stop(f"{len(keys)} functions have the name {name}; say which:{listed}")
    return [one for one in attempts if one.key == keys[0]]


def _stop(message):
    command = click.get_current_context().info_name
    click.echo(f"course {command}: {message}", err=True)
    sys.exit(1)


COMMANDS = (progress, history, restore, reset)
