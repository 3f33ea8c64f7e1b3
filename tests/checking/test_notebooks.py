"""`course check`: a saved notebook gets the reports that its learner saw."""

import dataclasses
import json
import signal

import hostile
import pytest
from cells import notebook, run_cell
from sandboxed import needs_sandbox

from course_utils import building
from course_utils.checking import notebooks as checking
from course_utils.checking.sandbox.process import STOP
from course_utils.grading.catalogue import catalogue, expected
from course_utils.grading.cells.stubs import cell, solution, stub, wrong_answer

pytestmark = [pytest.mark.slow, needs_sandbox]  # each test starts a process for a notebook

IMPORTS = """
import math

import numpy as np

from course_utils import activations, broadcasting, deep, logistic, losses, norms, shallow
from course_utils import vectorisation
from course_utils.activations import relu, sigmoid
from course_utils.grading import graded
from course_utils.logistic import initialize_with_zeros
from course_utils.losses import cross_entropy
"""
L1 = """
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat))
"""
WRONG = L1.replace("np.sum", "np.mean")
CHAPTERS = sorted({exercise.chapter for exercise in catalogue().values()})
ANSWERS = {
    "stubs": lambda number, exercise: stub(exercise.reference),
    "solved": lambda number, exercise: solution(exercise.reference),
    "wrong": lambda number, exercise: wrong_answer(exercise, exercise.mistakes[0]),
    "mixed": lambda number, exercise: ANSWERS["wrong" if number % 2 else "solved"](0, exercise),
}


NEEDED = L1.replace("np.sum", "added")  # by a name that another cell or file has to make
ADDED = "import numpy\n\nadded = numpy.sum\n"
ANNOTATED = L1.replace("(yhat, y)", "(yhat: Vector, y: Vector) -> Number")


def checked(tmp_path, *cells, chapter=None, seconds=10.0):
    """Check a notebook; where no chapter is given, without the exercises that are not in it."""
    metadata = {"course_utils": {"chapter": chapter}} if chapter else {}
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, *cells], metadata)
    found = checking.check(path, seconds)
    there = [report for report in found.reports if report.finding != "missing"]
    return found if chapter else dataclasses.replace(found, reports=tuple(there))


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_reports_are_those_of_the_notebook(chapter, answer, tmp_path, capsys):
    exercises = [exercise for exercise in catalogue().values() if exercise.chapter == chapter]
    cells = [
        cell(exercise, ANSWERS[answer](number, exercise))
        for number, exercise in enumerate(exercises)
    ]
    namespace = notebook(IMPORTS)
    for source in cells:
        run_cell(namespace, source)
    expected._expected.cache_clear()
    capsys.readouterr()
    found = checked(tmp_path, *cells, chapter=chapter)
    assert capsys.readouterr().out == ""  # also of references that print
    assert found.notes == ()
    assert [report.exercise for report in found.reports] == [
        exercise.name for exercise in exercises
    ]
    for report in found.reports:
        assert report.to_dict() == namespace[report.exercise].report.to_dict()
    assert found.passed or answer != "solved"


@pytest.mark.parametrize("name", building.chapters())
def test_a_solved_chapter_passes_without_running_its_story(name, tmp_path, monkeypatch):
    path = tmp_path / f"{name}.ipynb"
    path.write_text(json.dumps(building.compose(name, building.solution_of)), encoding="utf-8")
    found = checking.check(path)
    assert found.chapter == name
    assert found.notes == ()
    assert found.passed


def test_cells_that_nobody_changed_run_as_far_as_a_learners_cells_need_them(tmp_path):
    built = building.compose("04_norms", building.solution_of)
    for code in built.cells:
        if "@graded(losses.L1)" in code.source:
            code.source = f"helper = np.{'abs'}\n\n{L1.replace('np.abs', 'helper').strip()}"
    path = tmp_path / "04_norms.ipynb"
    path.write_text(json.dumps(built), encoding="utf-8")
    assert checking.check(path).passed


def test_a_missing_exercise_is_open_and_so_is_a_stub(tmp_path):
    found = checked(tmp_path, L1, cell(catalogue()["losses.L2"]), chapter="04_norms")
    verdicts = {report.exercise: (report.verdict, report.finding) for report in found.reports}
    asked = [one.name for one in catalogue().values() if one.chapter == "04_norms"]
    assert verdicts == {
        **dict.fromkeys(asked, ("open", "missing")),
        "L1": ("passed", "none"),
        "L2": ("open", "untouched"),
    }
    assert not found.passed


def test_a_notebook_of_no_chapter_is_checked_as_far_as_it_goes(tmp_path):
    other = "@graded(activations.relu)\ndef relu(z):\n    return np.maximum(0, z)\n"
    found = checked(tmp_path, L1, other)
    assert found.chapter is None
    assert {report.exercise for report in found.reports} == {"L1", "relu"}
    assert found.passed


@pytest.mark.parametrize(
    ("definitions", "verdict"), [((WRONG, L1), "passed"), ((L1, WRONG), "failed")]
)
def test_the_last_definition_counts_and_the_report_says_so(definitions, verdict, tmp_path):
    (report,) = checked(tmp_path, *definitions).reports
    assert report.verdict == verdict
    assert "It is defined 2 times; the last definition counts, in code cell 3." in (
        report.explanation
    )


def test_a_last_definition_that_is_not_reached_counts_too(tmp_path):
    (report,) = checked(tmp_path, L1, "1 / 0\n" + L1).reports
    assert (report.verdict, report.finding) == ("failed", "not reached")
    assert report.error == "ZeroDivisionError: division by zero"


def test_a_cell_that_python_cannot_read_is_reported_and_the_others_run(tmp_path):
    found = checked(tmp_path, L1.replace("y - yhat))", "y - yhat)"), "what is this", WRONG)
    assert found.reports[0].finding == "value"
    found = checked(tmp_path, "what ( this", L1.replace("y - yhat))", "y - yhat)"))
    assert found.reports[0].finding == "syntax"
    assert found.reports[0].line == "line 3: return np.sum(np.abs(y - yhat)"
    assert found.notes[0].startswith("code cell 2: SyntaxError: ")


def test_magics_and_commands_of_the_shell_do_nothing(tmp_path):
    found = checked(
        tmp_path,
        "%matplotlib inline\n!touch was_here\nnp.sum?\nfiles = !ls\nget_ipython().system('ls')",
        "%%bash\ntouch was_here",
        "%%time\n" + L1.strip(),
        "%timeit L1(np.ones(2), np.ones(2))",
    )
    assert found.notes == ()
    assert found.passed
    assert [path.name for path in tmp_path.iterdir()] == ["learner.ipynb"]


def test_await_may_stand_outside_of_functions(tmp_path):
    found = checked(tmp_path, "import asyncio\nawait asyncio.sleep(0)\n" + L1)
    assert found.notes == ()
    assert found.passed


def test_a_cell_may_import_from_the_notebooks_folder(tmp_path):
    (tmp_path / "helpers.py").write_text("import numpy\n\nadded = numpy.sum\n")
    found = checked(tmp_path, "from helpers import added", L1.replace("np.sum", "added"))
    assert found.passed


def test_limits_are_explained(tmp_path):
    def report(line):
        (found,) = checked(tmp_path, L1 + f"\n\n{WRONG.replace('return', line)}").reports
        return found

    assert "Nobody is there to type" in report("input()\n    return").explanation
    assert "may use 4 GB" in report("np.ones(2**40)\n    return").explanation
    late = checked(tmp_path, L1.replace("return", "while True:\n        "), seconds=0.5).reports[0]
    assert late.headline == "It did not come to an end within 0.5 seconds."
    if hasattr(signal, "setitimer"):
        assert late.line.startswith(("line 3: ", "line 4: "))


@pytest.mark.parametrize("what", hostile.ODD_FILES, ids=lambda what: what[0])
def test_what_is_no_notebook_is_said_in_one_line(what, tmp_path):
    _, text, expected, words = what
    exit_code, output = hostile.check_odd(tmp_path, text)
    assert exit_code == expected
    assert words in " ".join(output.split())
    assert "Traceback" not in output


def test_an_interruption_stops_all_checks(monkeypatch):
    def interrupted(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "check", interrupted)
    with pytest.raises(KeyboardInterrupt):
        list(checking.check_all(["a", "b", "c"]))
    assert STOP.is_set()
    STOP.clear()


def test_what_goes_wrong_with_one_notebook_is_its_problem_alone(monkeypatch):
    def one(path, *_):
        if path == "b":
            raise RuntimeError("unforeseen\nwords")
        return checking.Checked(path)

    monkeypatch.setattr(checking, "check", one)
    done = list(checking.check_all(["a", "b", "c"]))
    assert [checked.notebook for checked in done] == ["a", "b", "c"]
    assert "RuntimeError: unforeseen" in done[1].problem
    assert not done[0].problem
    assert not done[2].problem


def test_a_notebook_with_one_of_five_exercises_has_not_passed(tmp_path):
    """The chapter is known by its exercises, where neither the notebook nor its name says it."""
    one = checking.check(hostile.write(tmp_path / "learner.ipynb", [IMPORTS, L1], {}))
    assert one.chapter == "04_norms"
    verdicts = {report.exercise: report.verdict for report in one.reports}
    assert verdicts["L1"] == "passed"
    assert {verdict for name, verdict in verdicts.items() if name != "L1"} == {"open"}
    assert not one.passed


def test_a_chapter_can_be_given(tmp_path):
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, L1], {})
    given = checking.check(path, chapter="03_broadcasting")
    assert given.chapter == "03_broadcasting"
    assert {report.exercise for report in given.reports} >= {"L1", "softmax"}


def test_an_error_with_lines_that_look_like_ours_is_indented(tmp_path):
    fake = L1.replace("return", 'raise ValueError("\\n✓ L1: Correct in all 5 cases.")\n    return')
    text = checking.to_text(checked(tmp_path, fake))
    assert "Correct in all 5 cases" in text
    assert not [line for line in text.splitlines() if line.startswith("✓")]


def test_an_old_attempt_in_a_text_or_under_another_magic_does_not_count(tmp_path):
    old = f'old = """{WRONG}"""\n'
    done = checked(tmp_path, old, f"%%html\n{WRONG}", f"\n%%time\n{L1}")
    assert {r.exercise: r.verdict for r in done.reports}["L1"] == "passed"
    assert not done.notes


# Habits of learners whose notebooks are right: the cells, then the files beside them.
FUTURE = "from __future__ import annotations"
WRITTEN = f"%%writefile helper.py\n{ADDED}"
WANTED = "wanted = losses.L1(np.ones(2), np.ones(2))"
POOL = "from concurrent.futures import ThreadPoolExecutor as Pool\nlist(Pool(2).map(abs, [1]))"
HABITS = {
    "a data file": (["assert len(open('data.csv').read()) == 5", L1], {"data.csv": "1,2,3"}),
    "%run": (["%run helper.py", NEEDED], {"helper.py": ADDED}),
    "%run without its ending": (["%run helper", NEEDED], {"helper.py": ADDED}),
    "%%writefile and import": ([WRITTEN, "from helper import added", NEEDED], {}),
    "%%writefile and %run": ([WRITTEN, "%run helper.py", NEEDED], {}),
    "a future above": ([FUTURE, ANNOTATED], {}),
    "a future below a magic": ([f"%matplotlib inline\n{FUTURE}", ANNOTATED], {}),
    "the reference compared, and a helper": ([f"{WANTED}\nadded = np.sum", NEEDED], {}),
    "the reference's result in the cell": (
        [f"{WANTED}\n{L1}\nassert L1(np.ones(2), np.ones(2)) == wanted"],
        {},
    ),
    "a blank line and two magics": ([f"\n%%time\n%%capture out\n{L1}"], {}),
    "a file written": (["open('notes.txt', 'w').write('x')\nopen('notes.txt').read()", L1], {}),
    "threads": ([POOL, L1], {}),
}


@pytest.mark.parametrize("habit", HABITS)
def test_a_right_notebook_with_odd_habits_passes(habit, tmp_path):
    cells, files = HABITS[habit]
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    found = checked(tmp_path, *cells)
    assert found.notes == ()
    assert [str(report.verdict) for report in found.reports] == ["passed"]
    assert {path.name for path in tmp_path.iterdir()} == {"learner.ipynb", *files}


def test_a_chapters_cells_are_known_without_their_ids(tmp_path, monkeypatch):
    """As Colab saves them; what only tells the story is not run."""
    built = building.compose("04_norms", building.solution_of)
    cells = [code.source for code in built.cells if code.cell_type == "code"]
    assert any("show(" in source for source in cells)
    path = hostile.write(tmp_path / "learner.ipynb", [*cells, "assert 'matplotlib' not in dir()"])
    found = checking.check(path)
    assert (found.chapter, found.notes, found.passed) == ("04_norms", (), True)


def test_endless_cells_leave_time_for_each_exercise(tmp_path):
    endless = "while True:\n    pass"
    second = L1.replace("L1", "L2").replace("np.abs(y - yhat)", "(y - yhat) ** 2")
    cells = (
        endless,
        endless,
        "added = np.sum",
        L1,
        *[endless] * 20,
        second.replace("np.sum", "added"),
    )
    found = checked(tmp_path, *cells, seconds=1.0)
    assert [str(report.verdict) for report in found.reports] == ["passed", "passed"]
    assert found.notes[0].endswith("it did not come to an end within 1 seconds.")


def test_cells_of_many_megabytes_are_passed_over(tmp_path):
    long = "x = 1\n" * 100_000
    found = checked(tmp_path, *[long] * 3, L1, f"{long}\n@graded(losses.L2)\ndef L2(yhat, y): ...")
    verdicts = {report.exercise: (report.verdict, report.finding) for report in found.reports}
    assert verdicts == {"L1": ("passed", "none"), "L2": ("failed", "not reached")}
    assert [note.partition(": ")[2] for note in found.notes] == [checking.TOO_LONG] * 4


def test_ones_own_notebook_runs_in_its_folder_when_it_is_trusted(tmp_path):
    (tmp_path / "data.csv").write_text("1,2,3")
    cells = [IMPORTS, "open('written.txt', 'w').write(open('data.csv').read())", L1]
    path = hostile.write(tmp_path / "learner.ipynb", cells)
    (found,) = checking.check_all([path], trust=True)
    assert {report.exercise: str(report.verdict) for report in found.reports}["L1"] == "passed"
    assert (tmp_path / "written.txt").read_text() == "1,2,3"


def test_without_a_sandbox_nothing_runs_but_what_is_trusted(tmp_path, monkeypatch):
    monkeypatch.setattr(checking, "lacking", lambda: "there is no sandbox: do this")
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, "open('written.txt', 'w')", L1])
    with pytest.raises(checking.SandboxError, match="do this"):
        next(checking.check_all([path]))
    assert [file.name for file in tmp_path.iterdir()] == ["learner.ipynb"]


def test_what_is_known_by_heart_fails_and_the_same_seed_says_the_same(tmp_path):
    exercise = catalogue()["losses.L1"]
    table = []
    for case in exercise.cases:
        yhat, y = case.make()
        table.append((yhat.tolist(), float(exercise.reference(yhat, y))))
    by_heart = f"""
@graded(losses.L1)
def L1(yhat, y):
    for known, result in {table!r}:
        if known == yhat.tolist():
            return result
    return 0.0
"""
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, by_heart])
    first, again = (checking.check(path, seed=3).reports for _ in range(2))
    (report,) = [report for report in first if report.exercise == "L1"]
    assert report.verdict == "failed"
    assert report.explanation.startswith("On the inputs that the notebook tries it is right;")
    assert first == again
