"""`course grade`: the notebooks of a class, judged and told apart."""

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from course_utils.commands._shared import stop

DUE = ("%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M%z")


@click.command("grade")
@click.argument(
    "downloads", nargs=-1, required=True, type=click.Path(exists=True), metavar="DOWNLOADS..."
)
@click.option("--out", required=True, type=click.Path(file_okay=False), help="Where results go.")
@click.option("--roster", type=click.Path(exists=True), help="A CSV export of Canvas or Moodle.")
@click.option("--points", type=click.Path(exists=True), help="A CSV file: exercise, points.")
@click.option("--due", type=click.DateTime(DUE), help="When it was due, in this machine's time.")
@click.option("--student", help="Judge and show one learner only; no table is written.")
@click.option("--chapter", "chapters", multiple=True, help="What all should have handed in.")
@click.option("--seconds", type=click.FloatRange(0.1, 3600), default=10.0, show_default=True)
@click.option("--seed", type=click.IntRange(0), help="Draw fresh inputs from this seed.")
@click.option("--jobs", type=click.IntRange(1), help="How many at a time; by default all cores.")
@click.option("--scheduler", help="Judge on a Dask cluster instead, such as tcp://host:8786.")
@click.option("--pseudonyms", is_flag=True, help="Name no learner in answers.csv.")
def command(downloads, out, roster, points, due, student, chapters, seconds, seed, **more):
    """Judge the notebooks of a class, and write tables of what came out.

    Folders, files and zips are searched. What was judged before is not judged again: after Ctrl+C
    call the same again to go on. Exit code 0 if all passed, 1 if something failed, 3 if something
    could not be read. The notebooks' code runs in a sandbox, as that of `course check`.
    """
    from course_utils.checking.sandbox.bubblewrap import lacking
    from course_utils.classroom.overrides import OverridesError, read_overrides
    from course_utils.classroom.points import PointsError, read_points
    from course_utils.classroom.roster import RosterError, read_roster
    from course_utils.classroom.running import RunningError
    from course_utils.classroom.store import Store, StoreError
    from course_utils.classroom.whole import Class

    refused = (OverridesError, PointsError, RosterError, RunningError, StoreError)
    if lacking() and not more["scheduler"]:
        stop(lacking())
    folder = Path(out)
    try:
        worth, given = read_points(points), read_overrides(folder / "overrides.csv")
        learners = read_roster(roster) if roster else None
        private = folder / "private"
        private.mkdir(parents=True, exist_ok=True)
        private.chmod(0o700)
        with Store(private / "results.sqlite3") as store:
            drawn = store.seed(seed)
            everybody = Class(store, drawn, seconds, learners, _aware(due), tuple(chapters))
            everybody.find(downloads, student)
            _judge(everybody, more["jobs"], more["scheduler"])
            everybody.settle()
            if student:
                code = _shown(everybody, student)
            else:
                code = _written(everybody, folder, worth, given, more["pseudonyms"])
    except (OSError, *refused) as error:
        stop(str(error))
    sys.exit(code)


def _aware(due: datetime | None) -> datetime | None:
    """Return a time with this machine's time zone, if it has none."""
    return due.astimezone() if due and due.tzinfo is None else due


def _judge(everybody, jobs, scheduler):
    """Judge with a line of progress; Ctrl+C ends it in words."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from course_utils.classroom import cluster, running

    failed, cores = 0, len(os.sched_getaffinity(0))
    columns = ("{task.description}", "{task.fields[failed]} failed", "{task.fields[rate]}")
    shown = [
        TextColumn(columns[0]),
        BarColumn(),
        MofNCompleteColumn(),
        *map(TextColumn, columns[1:]),
    ]
    with Progress(*shown, console=Console(stderr=True)) as progress:
        task = progress.add_task("notebooks", total=len(everybody), failed=0, rate="")

        def told(went_wrong):
            nonlocal failed
            failed += went_wrong
            speed = progress.tasks[0].finished_speed or progress.tasks[0].speed
            rate = f"{60 * speed:.0f} a minute" if speed else ""
            progress.update(task, advance=1, failed=failed, rate=rate)

        try:
            if scheduler:
                everybody.judge(lambda works: cluster.run_at(scheduler, works), told)
            else:
                everybody.judge(lambda works: running.run(works, jobs or cores), told)
        except KeyboardInterrupt:
            progress.stop()
            click.echo("Stopped. What was judged is kept: call the same again to go on.", err=True)
            sys.exit(130)


def _code(everybody):
    """Return the exit code: 3 if something could not be read, 1 if something failed, else 0."""
    if everybody.unread:
        return 3
    passed = [
        answer.verdict == "passed" for one in everybody.submissions() for answer in one.answers
    ]
    return 0 if passed and all(passed) else 1


def _written(everybody, folder, worth, given, pseudonyms):
    """Write the tables, say where, and return the exit code."""
    from course_utils.classroom import tables
    from course_utils.classroom.attention import write_needs
    from course_utils.classroom.overrides import without_learner
    from course_utils.classroom.pseudonyms import hidden, secret_in, write_key

    students = (one.student for one in everybody.submissions())
    everybody.needs += without_learner(given, students)
    tables.write_grades(
        folder / "grades.csv", everybody.submissions(), worth, given, everybody.roster
    )
    if everybody.roster:
        tables.write_import(
            folder / "import.csv",
            everybody.submissions(),
            worth,
            given,
            everybody.roster,
            everybody.chapters,
        )
    told = everybody.submissions()
    if pseudonyms:
        secret = secret_in(folder / "private")
        write_key(folder / "private", everybody.submissions(), secret)
        told = hidden(told, secret)
    tables.write_answers(folder / "answers.csv", told)
    write_needs(folder / "private", everybody.needs)
    click.echo(f"{len(everybody)} notebooks judged, with the seed {everybody.seed}.")
    click.echo(f"Grades: {folder / 'grades.csv'}")
    needs = len(everybody.needs)
    click.echo(f"{needs} to look at: {folder / 'private' / 'needs-you.html'}")
    return _code(everybody)


def _shown(everybody, student):
    """Show one learner's verdicts, and return the exit code."""
    from course_utils.checking.showing import in_one_line

    if not len(everybody):
        stop(f"there is no notebook of {student!r}; the roster's ids are asked for")
    for one in everybody.submissions():
        if one.student != student or not one.file:
            continue
        click.echo(in_one_line(f"{one.student}  {one.chapter}  {one.status}  {one.file}"))
        for answer in one.answers:
            click.echo(in_one_line(f"  {answer.verdict}  {answer.report['headline']}"))
    return _code(everybody)
