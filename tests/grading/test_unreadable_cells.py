import pytest
from IPython.core.interactiveshell import InteractiveShell

from course_utils.grading.unreadable_cells import rescue

BROKEN = """\
@graded(losses.L1)
def L1(yhat, y):
    loss = np.sum(np.abs(y - yhat)
    return loss
"""


def test_a_readable_cell_stays_as_it_is():
    lines = BROKEN.replace("yhat)\n", "yhat))\n").splitlines(keepends=True)
    assert rescue(lines) is lines


def test_a_cell_that_is_no_exercise_stays_as_it_is():
    lines = ["print((\n"]
    assert rescue(lines) is lines


def test_a_broken_exercise_becomes_one_line_that_reports_it():
    (line,) = rescue(BROKEN.splitlines(keepends=True))
    assert line.startswith(
        "L1 = graded.unreadable(losses.L1, \"'(' was never closed\", 3, 'loss = "
    )


@pytest.mark.parametrize(
    "broken",
    [
        BROKEN,
        BROKEN.replace("    loss", "loss"),
        BROKEN.replace("yhat, y):", "yhat, y)"),
        "@graded(losses.L1)\ndef L1(yhat, y):\n    ### START ###\n",
        "# mine\n" + BROKEN.replace("np.sum(", "np.sum('"),
    ],
)
def test_in_ipython_a_broken_exercise_is_reported_and_the_reference_stands_in(broken, capsys):
    shell = InteractiveShell.instance()
    try:
        shell.run_cell("from course_utils import losses\nimport numpy as np")
        shell.run_cell("from course_utils.grading import graded, unreadable_cells")
        shell.run_cell("unreadable_cells.install()\nunreadable_cells.install()")
        result = shell.run_cell(broken)
        assert result.success
        assert len(shell.input_transformers_post) == 1
        assert "Python cannot read this cell." in capsys.readouterr().out
        after = shell.run_cell("L1(np.array([1.0]), np.array([3.0]))")
        assert after.result == 2.0
        assert shell.user_ns["L1"].report.finding == "syntax"
    finally:
        shell.input_transformers_post.clear()
        InteractiveShell.clear_instance()
