"""`course feedback`: what an exercise's banks of answers are told."""

import sys

import click

from course_utils.commands._shared import key_of, stop


@click.command("feedback")
@click.argument("keys", nargs=-1, metavar="KEY...")
@click.option("--names", is_flag=True, help="List the names that reports and banks use.")
def command(keys, names):
    """Judge the answers in the banks of an exercise, and print what each is told.

    KEY is such as norms.l2_norm; the function's name will do where no other has it. For each answer
    of tests/right_answers, wrong_answers and loop_answers it prints what is expected and what is
    said: verdict, finding, names of mistake or relation, headline. Exit code 0 if all is as
    expected, else 1.
    """
    from course_utils import banks
    from course_utils.grading.catalogue import catalogue

    if names:
        _print_names()
    elif not keys:
        raise click.UsageError("name an exercise, such as losses.L1")
    found, keys = [], [_known(key) for key in keys]
    try:
        for key in keys:
            answers = list(banks.judged(catalogue()[key], _judge(catalogue()[key])))
            _print_answers(key, answers)
            found += answers
    except banks.BankError as error:
        stop(str(error))
    lines = list(banks.shortcomings(found, keys))
    for line in lines:
        click.secho(line, fg="red")
    if keys:
        click.echo(f"{banks.Tally.of(found)}.")
    sys.exit(1 if lines else 0)


def _known(name):
    return key_of(name) or stop(f"no exercise {name!r}; `course progress` lists them all")


def _judge(exercise):
    """Return a function that gives the Report on an answer to an exercise, and shows nothing."""
    from course_utils.grading.judging.grader import Grader

    return lambda answer: Grader().examine(answer, exercise)[1]


def _print_answers(key, answers):
    click.secho(key, bold=True)
    for answer in answers:
        sign, colour = ("✓", None) if answer.as_expected else ("✗", "red")
        bank = answer.folder.removesuffix("_answers")
        click.secho(f"{sign} {bank}  {answer.name}: expected {answer.expected}", fg=colour)
        click.secho(f"         said {answer.said}: {answer.headline}", fg=colour)


def _print_names():
    from course_utils.grading.diagnosing.names import FINDINGS, LOCATING, RELATIONS

    for title, names in (
        ("findings: what is wrong", FINDINGS),
        ("relations: the result is, compared with the expected one, …", RELATIONS),
        ("relations that only say where to look", LOCATING),
    ):
        click.secho(title, bold=True)
        for name, meaning in names.items():
            click.echo(f"  {name:28}  {meaning}")
