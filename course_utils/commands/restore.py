"""`course restore`: the text of an earlier attempt."""

import click

from course_utils.commands._shared import attempts_at, stop


@click.command("restore")
@click.argument("name")
@click.option(
    "--attempt",
    "number",
    type=click.IntRange(min=1),
    metavar="N",
    help="Its number in `course history`; by default the last one.",
)
def command(name, number):
    """Print the text of an attempt at the function NAME, and nothing else.

    Send it to a file with `course restore L1 --attempt 3 > L1.py`, or copy it into the notebook.
    """
    attempts = attempts_at(name)
    if not attempts:
        stop(f"nothing is kept of {name} yet")
    last = attempts[-1]
    chosen = next((a for a in attempts if a.number == number), None) if number else last
    if chosen is None:
        stop(f"{name} has attempts 1 to {last.number}, not {number}")
    if chosen.source is None:
        stop(f"attempt {chosen.number} at {name} was made without a text that Python could find")
    click.echo(chosen.source, nl=not chosen.source.endswith("\n"))
