import json

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


def test_json_has_the_reports_of_all_notebooks_in_order(tmp_path):
    right = hostile.write(tmp_path / "right.ipynb", [IMPORTS, L1])
    wrong = hostile.write(tmp_path / "wrong.ipynb", [IMPORTS, WRONG])
    done = course("check", "--json", right, wrong, right)
    assert done.exit_code == 1
    everything = json.loads(done.stdout)
    assert [checked["notebook"] for checked in everything] == [str(right), str(wrong), str(right)]
    assert [checked["passed"] for checked in everything] == [True, False, True]
    assert everything[1]["reports"][0]["misconception"] == "mean_for_sum"
    assert course("check", "--json", right).exit_code == 0
