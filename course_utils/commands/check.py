"""`course check`: the reports of saved notebooks, without Jupyter."""

import sys

import click


@click.command("check")
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
def command(notebooks, as_json, seconds):
    """Judge the graded functions of saved notebooks; exit code 0 if all of them pass, else 1.

    The notebooks are only read. Their code runs in a process of its own, with limits on time,
    memory, output and files.
    """
    from course_utils.checking import notebooks as checking

    sys.exit(checking.run(notebooks, as_json, seconds, click.echo))
