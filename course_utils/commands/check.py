"""`course check`: the reports of saved notebooks, without Jupyter."""

import json
import sys
from pathlib import Path

import click

from course_utils.commands._shared import stop


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
@click.option(
    "--chapter",
    help="Whose exercises are asked for, such as 04_norms; by default the notebook says.",
)
@click.option(
    "--trust",
    is_flag=True,
    help="Run the cells without a sandbox, as Jupyter does: for your own notebook.",
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    help="Draw the inputs that a notebook does not show from this seed; by default nobody knows "
    "it.",
)
@click.option(
    "--gradescope",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write what came out for Gradescope, as a rule to /autograder/results/results.json.",
)
def command(notebooks, as_json, seconds, chapter, trust, seed, gradescope):
    """Judge the graded functions of saved notebooks; exit code 0 if all of them pass, else 1.

    The notebooks are only read. Their code runs in a sandbox (bubblewrap, on Linux), with limits on
    time, memory, output and files.
    """
    from course_utils.checking import notebooks as checking
    from course_utils.checking.gradescope import results
    from course_utils.grading.catalogue import catalogue

    if gradescope and as_json:
        stop("--json and --gradescope are two forms of the same: choose one")
    known = {exercise.chapter for exercise in catalogue().values()}
    if chapter and chapter not in known:
        stop(f"no chapter {chapter!r}; there are: {', '.join(sorted(known))}")
    if hasattr(sys.stdout, "reconfigure"):  # what a terminal cannot show must not end it
        sys.stdout.reconfigure(errors="replace")
    try:
        if gradescope:
            checked = list(checking.check_all(notebooks, seconds, chapter, trust, seed))
            text = json.dumps(results(checked), indent=1)
            Path(gradescope).write_text(text, encoding="utf-8")
            sys.exit(0 if all(one.passed for one in checked) else 1)
        sys.exit(checking.run(notebooks, as_json, seconds, print, chapter, trust, seed))
    except (OSError, checking.SandboxError) as error:
        stop(str(error))
