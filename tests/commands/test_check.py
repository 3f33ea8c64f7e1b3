import json
import os
import subprocess
import sys

import hostile
from hostile import IMPORTS
from terminal import course

L1 = """
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat))
"""
WRONG = L1.replace("np.sum", "np.mean")


def test_a_wrong_call_is_an_error_of_usage():
    assert course("check").exit_code == 2
    assert course("check", "--seconds", "0", __file__).exit_code == 2


def test_a_terminal_shows_a_table_and_the_reports_that_failed(tmp_path):
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, WRONG, "1 / 0"])
    done = course("check", path)
    assert done.exit_code == 1
    assert "│ L1       │ ✗ failed │ This is the mean; the loss here is the sum. │" in done.output
    assert "\n✗ L1: This is the mean; the loss here is the sum.\n" in done.output
    assert "Note on code cell 3: ZeroDivisionError: division by zero" in done.output


def test_what_a_learner_prints_does_not_command_the_terminal(tmp_path):
    noisy = WRONG.replace("return", r'print("\x1b[2J\x07gone")' + "\n    return")
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, noisy])
    done = course("check", path)
    assert "\ufffd[2J\ufffdgone" in done.output
    assert "\x1b" not in done.output


# All that chapter 00 asks for.
SIGMOID = """
import math

from course_utils import activations

@graded(activations.basic_sigmoid)
def basic_sigmoid(x):
    return 1 / (1 + math.exp(-x))
"""


def test_json_has_the_reports_of_all_notebooks_in_order(tmp_path):
    right = hostile.write(tmp_path / "right.ipynb", [IMPORTS, SIGMOID])
    wrong = hostile.write(tmp_path / "wrong.ipynb", [IMPORTS, SIGMOID.replace("-x", "x")])
    done = course("check", "--json", right, wrong, right)
    assert done.exit_code == 1
    everything = json.loads(done.stdout)
    assert [checked["notebook"] for checked in everything] == [str(right), str(wrong), str(right)]
    assert [checked["passed"] for checked in everything] == [True, False, True]
    assert everything[1]["reports"][0]["misconception"] == "exponent_not_negated"
    assert course("check", "--json", right).exit_code == 0


def test_a_chapter_can_be_given_and_must_be_one(tmp_path):
    right = hostile.write(tmp_path / "right.ipynb", [IMPORTS, SIGMOID])
    assert course("check", "--chapter", "00_introduction", right).exit_code == 0
    assert course("check", "--chapter", "04_norms", right).exit_code == 1
    done = course("check", "--chapter", "07", right)
    assert done.exit_code == 1
    assert "no chapter '07'; there are: 00_introduction" in done.output


def test_a_terminal_that_cannot_show_a_sign_shows_another(tmp_path):
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, WRONG])
    call = "from course_utils.commands import main; main()"
    command = [sys.executable, "-c", call, "check", str(path)]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 1
    assert "? L1: This is the mean" in done.stdout
    assert "Traceback" not in done.stderr


def test_gradescope_gets_its_results(tmp_path):
    path = hostile.write(tmp_path / "learner.ipynb", [IMPORTS, SIGMOID])
    into = tmp_path / "results.json"
    assert course("check", "--gradescope", into, path).exit_code == 0
    (test,) = json.loads(into.read_text(encoding="utf-8"))["tests"]
    assert (test["name"], test["score"]) == ("00_introduction: basic_sigmoid", 1.0)
    done = course("check", "--gradescope", tmp_path / "no" / "folder", path)
    assert done.exit_code == 1
    assert "No such file" in done.output
    assert course("check", "--gradescope", into, "--json", path).exit_code == 1
