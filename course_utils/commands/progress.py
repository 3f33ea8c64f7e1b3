"""`course progress`: the board of what is done, tried and open."""

import click

from course_utils.commands._shared import all_attempts


@click.command("progress")
def command():
    """Show which functions are done, tried and open, and what was mixed up most often."""
    from rich.console import Console

    from course_utils.grading.attempts.board import NOTHING_YET, board_of

    attempts = all_attempts()
    Console().print(board_of(attempts, "" if attempts else NOTHING_YET))
