"""A notebook of another version is told from a wrong answer."""

import json

import hostile
import nbformat
import next_version
import pytest
from hostile import IMPORTS
from sandboxed import needs_sandbox
from terminal import course

from course_utils import building
from course_utils.checking.versions import Origin
from course_utils.grading.catalogue import catalogue, changes
from course_utils.grading.catalogue.changes import Past, stub_id, this_version
from course_utils.grading.cells.stubs import solution, wrong_answer
from course_utils.grading.judging.uncompared import failed, unfilled
from course_utils.grading.reporting.verdict import Verdict

L1 = catalogue()["losses.L1"]
FAILED = failed(L1, "value", "Not so.", "Look again.")
UNKNOWN = "@graded(losses.L7)\ndef L7(yhat, y):\n    return 1\n"
SIGMOID = (
    "import math\nfrom course_utils import activations\n\n@graded(activations.basic_sigmoid)\n"
)
SIGMOID += "def basic_sigmoid(x):\n    return 1 / (1 + math.exp(-x))\n"


@pytest.fixture
def past(monkeypatch):
    """Let the table of changes have this and nothing else."""

    def is_now(table):
        monkeypatch.setattr(changes, "PAST", table)

    return is_now


def origin(version="0.1.0", **stubs):
    told = {"version": version, "stubs": {f"losses.{key}": stub for key, stub in stubs.items()}}
    return Origin.told_by({"course_utils": told}, "learner")


@pytest.mark.parametrize(
    "metadata",
    [
        None,
        [],
        {},
        {"course_utils": 3},
        {"course_utils": {"chapter": {}, "version": [], "stubs": []}},
        {"course_utils": {"version": "1; DROP", "chapter": "07"}},
        {"course_utils": {"version": "9" * 5000}},
    ],
)
def test_whatever_stands_in_the_metadata_nothing_is_taken_from_it_but_what_is_known(metadata):
    assert Origin.told_by(metadata, "learner") == Origin()
    assert Origin.told_by(metadata, "04_norms") == Origin("04_norms")


def test_what_a_notebook_tells_is_what_its_chapter_wrote_down():
    told = Origin.told_by({"course_utils": building.origin("04_norms")}, "learner")
    assert (told.chapter, told.version) == ("04_norms", this_version())
    assert told.stubs["losses.L1"] == stub_id(L1)
    assert told.summary(catalogue(), {}) == ""
    assert not told.has_changed("losses.L1")


def test_a_line_says_which_versions_meet_and_what_changed():
    here = this_version()
    same, other = origin(L1=stub_id(L1)), origin(L1="another")
    assert same.summary(catalogue(), {}) == (
        f"made with 0.1.0, checked with {here}; its exercises are the same"
    )
    assert other.summary(catalogue(), {"losses.l2": "losses.L2"}) == (
        f"made with 0.1.0, checked with {here}; l2 is L2 now; L1 changed"
    )
    assert origin("").summary(catalogue(), {}) == ""


def test_a_changed_text_alone_leaves_a_report_as_it_is():
    assert origin(L1="another").as_comparable(FAILED, L1) is FAILED


def test_an_answer_to_another_question_is_neither_right_nor_wrong(past):
    past({"losses.L1": Past(signature_since="0.1.5")})
    told = origin().as_comparable(FAILED, L1)
    assert told.verdict == Verdict.NOT_COMPARABLE
    assert told.headline == "It takes or returns something else since 0.1.5; this is from 0.1.0."
    assert origin("0.1.5").as_comparable(FAILED, L1) is FAILED
    assert origin("").as_comparable(FAILED, L1) is FAILED
    other_arguments = failed(L1, "arguments", "It takes other ones.", "")
    assert origin("").as_comparable(other_arguments, L1).verdict == Verdict.NOT_COMPARABLE


def test_what_was_not_tried_or_cannot_be_read_is_told_as_ever(past):
    past({"losses.L1": Past(signature_since="0.1.5")})
    for report in (unfilled(L1), failed(L1, "syntax", "Python cannot read it.", "")):
        assert origin().as_comparable(report, L1) is report


def test_of_a_newer_version_only_what_changed_is_not_compared():
    assert origin("99.0", L1=stub_id(L1)).as_comparable(FAILED, L1) is FAILED
    told = origin("99.0", L1="another").as_comparable(FAILED, L1)
    assert told.verdict == Verdict.NOT_COMPARABLE
    assert "Check it with that version" in told.explanation


def test_what_came_later_is_not_missing():
    missing = failed(L1, "missing", "There is no cell for it.", "")
    assert origin(L2="any").as_comparable(missing, L1).verdict == Verdict.NOT_COMPARABLE
    assert origin(L1=stub_id(L1)).as_comparable(missing, L1) is missing
    assert origin().as_comparable(missing, L1) is missing  # it does not tell its exercises


@pytest.mark.slow
@needs_sandbox
def test_an_exercise_that_is_not_known_is_never_passed_over(tmp_path):
    right = hostile.write(tmp_path / "right.ipynb", [IMPORTS, SIGMOID])
    assert course("check", right).exit_code == 0
    more = hostile.write(tmp_path / "more.ipynb", [IMPORTS, SIGMOID, UNKNOWN])
    done = course("check", "--json", more)
    assert done.exit_code == 1
    known, unknown = json.loads(done.stdout)[0]["reports"]
    assert (known["exercise"], known["verdict"]) == ("basic_sigmoid", "passed")
    assert (unknown["exercise"], unknown["verdict"]) == ("losses.L7", "not comparable")
    assert unknown["headline"] == f"Version {this_version()} of the course has no such exercise."


@pytest.mark.slow
@needs_sandbox
def test_an_exercise_under_a_name_of_the_learners_own_is_no_unknown_one(tmp_path):
    own = SIGMOID.replace(
        "@graded(activations.basic", "mine = activations.basic_sigmoid\n@graded(mine"
    )
    own = own.replace("mine_sigmoid", "mine")
    done = course("check", "--json", hostile.write(tmp_path / "own.ipynb", [IMPORTS, own]))
    reports = json.loads(done.stdout)[0]["reports"]
    assert [(report["exercise"], report["verdict"]) for report in reports] == [
        ("basic_sigmoid", "passed")
    ]


@pytest.fixture(scope="module")
def later(tmp_path_factory):
    """Return the environment of version 0.3.0."""
    return next_version.make(tmp_path_factory.mktemp("later"))


def notebook_of_today(path, l1):
    """Write chapter 04 as this version makes it, solved but for `L1`."""
    made = building.compose(
        "04_norms", lambda exercise: l1 if exercise is L1 else solution(exercise.reference)
    )
    for cell, delivered in zip(made.cells, building.compose("04_norms").cells, strict=True):
        cell.id = delivered.id  # as JupyterLab keeps it
    path.write_text(nbformat.writes(made), encoding="utf-8")
    return path


@pytest.mark.slow
@needs_sandbox
@pytest.mark.parametrize("right", [True, False])
def test_a_later_version_tells_what_became_of_a_notebook_of_today(right, later, tmp_path):
    l1 = solution(L1.reference) if right else wrong_answer(L1, L1.mistakes[0])
    path = notebook_of_today(tmp_path / "learner.ipynb", l1)
    done = next_version.course(later, "check", "--json", "--seed", 1, path)
    assert done.returncode == 1, done.stderr
    (checked,) = json.loads(done.stdout)
    assert checked["versions"] == (
        f"made with {this_version()}, checked with 0.3.0; L1 is l1_loss now; l0_norm changed"
    )
    told = {report["exercise"]: report for report in checked["reports"]}
    assert told["l1_loss"]["verdict"] == ("passed" if right else "failed")
    assert told["l1_loss"]["misconception"] == (None if right else L1.mistakes[0].name)
    assert right or told["l1_loss"]["line"]
    assert told["l0_norm"]["verdict"] == told["losses.L2"]["verdict"] == "not comparable"
    assert told["losses.L2"]["headline"] == "It is no exercise any more since 0.3.0."
    others = told.keys() - {"l1_loss", "l0_norm", "losses.L2"}
    assert {told[name]["verdict"] for name in others} == {"passed"}


CELLS = """
import numpy as np

from course_utils import losses
from course_utils.grading import graded


@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat))


print(L1.report.exercise, L1.report.verdict, l1_loss is L1)
l1_loss = L1 = None


@graded(losses.l1_loss)
def l1_loss(yhat, y):
    return np.mean(np.abs(y - yhat))


print(l1_loss.report.verdict, L1)
del L1


@graded(losses.l1_loss)
def l1_loss(yhat, y):
    return np.sum(np.abs(y - yhat))


print(L1 is l1_loss)


@graded(losses.L2)
def L2(yhat, y):
    return np.sum((y - yhat) ** 2)


print(L2(np.array([1, 2]), np.array([2, 4])))
"""


@pytest.mark.slow
def test_a_later_version_runs_a_notebook_of_today(later, tmp_path):
    """Its cells may call a function by either name, but a learner's own value stays."""
    cells = tmp_path / "cells.py"
    cells.write_text(CELLS, encoding="utf-8")
    done = next_version.python({**later, "COURSE_PROGRESS": "off"}, str(cells))
    expected = ["l1_loss passed True", "failed None", "True", "5"]
    assert [line for line in done.stdout.splitlines() if line in expected] == expected, done
    assert "L2 is no exercise any more since 0.3.0: yours is not judged." in done.stdout


@pytest.mark.slow
def test_reset_and_history_follow_a_new_name(later, tmp_path):
    wrong = wrong_answer(L1, L1.mistakes[0])
    path = notebook_of_today(tmp_path / "learner.ipynb", wrong)
    environment = {**later, "COURSE_PROGRESS": str(tmp_path / "progress.sqlite3")}
    done = next_version.course(environment, "reset", path)
    assert "stubs restored: l1_loss, l0_norm" in done.stdout, done
    assert "no exercises of this version, taken out: losses.L2." in done.stdout
    after = nbformat.read(path, as_version=4)
    asking = [cell.source for cell in after.cells if cell.source.startswith("@graded(")]
    assert not [source for source in asking if "losses.L" in source]
    assert len([source for source in asking if "@graded(losses.l1_loss)" in source]) == 1
    assert after.metadata.course_utils.version == "0.3.0"
    for name in ("L1", "l1_loss", "losses.L1", "losses.l1_loss"):
        assert next_version.course(environment, "restore", name).stdout.strip() == (
            f"@graded(losses.L1)\n{wrong}".strip()
        )
    assert next_version.course(environment, "history", "04_norms").stdout.count("\n") == 1
    again = next_version.course(environment, "reset", path)
    assert "all exercises are as delivered already" in again.stdout
