"""`course history`: the attempts at one function."""

import click

from course_utils.commands._shared import attempts_at

TIME = "%Y-%m-%d %H:%M"


@click.command("history")
@click.argument("name")
def command(name):
    """List the attempts at a function: its NAME, such as L1, or losses.L1.

    With a chapter's name, such as 04_norms, it lists what `course reset` found in cells that are
    no exercises.
    """
    from datetime import datetime

    attempts = attempts_at(name)
    if not attempts:
        click.echo(f"Nothing is kept of {name} yet.")
    for attempt in attempts:
        # Times are kept as UTC and shown as the learner's clock has them.
        time = datetime.fromisoformat(attempt.time).astimezone().strftime(TIME)
        click.echo(f"{attempt.number:>4}  {time}  {attempt.verdict:<11}  {attempt.headline}")
