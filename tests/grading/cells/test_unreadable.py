import pytest
from IPython.core.interactiveshell import InteractiveShell

from course_utils import losses
from course_utils.grading import graded
from course_utils.grading.cells.unreadable import rescue, rescue_indentation

BROKEN = """\
@graded(losses.L1)
def L1(yhat, y):
    loss = np.sum(np.abs(y - yhat)
    return loss
"""
RIGHT = BROKEN.replace("yhat)\n", "yhat))\n")
IMPORTS = """\
import numpy as np
from course_utils import losses
from course_utils.grading import graded
from course_utils.grading.cells.unreadable import install_transformers
install_transformers()
install_transformers()
"""


def lines_of(source):
    return source.splitlines(keepends=True)


@pytest.mark.parametrize("transform", [rescue, rescue_indentation])
@pytest.mark.parametrize("source", [RIGHT, "print((\n", "    x\n  y\n", "await f()\n"])
def test_other_cells_stay_as_they_are(transform, source):
    lines = lines_of(source)
    assert transform(lines) is lines


@pytest.mark.parametrize("magic", ["%%time\n", "%matplotlib inline\n", "!ls\n", "np.sum?\n"])
def test_magics_are_no_mistakes(magic):
    lines = lines_of(magic + RIGHT)
    assert rescue_indentation(lines) is lines


def test_a_broken_exercise_becomes_one_line_that_reports_it():
    (line,) = rescue(lines_of(BROKEN))
    message = "\"SyntaxError: '(' was never closed\""
    assert line.startswith(f"L1 = graded.unreadable(losses.L1, {message}, 3, 'loss = np.sum(")


def test_an_empty_block_that_python_cannot_read_waits_to_be_filled_in(capsys):
    empty = [
        "@graded(losses.L1)\n",
        "def L1(yhat, y):\n",
        "    if len(y):\n",
        "        # YOUR CODE STARTS HERE\n",
        "        # YOUR CODE ENDS HERE\n",
        "    return loss\n",
    ]
    (line,) = rescue(empty)
    exec(line, {"graded": graded, "losses": losses})
    assert capsys.readouterr().out.startswith("○ L1: Not filled in yet.")
    (line,) = rescue([*empty[:4], "        loss = (1\n", *empty[4:]])
    assert "SyntaxError" in line


def test_of_two_exercises_in_a_cell_the_one_with_the_error_is_blamed():
    second = BROKEN.replace("L1", "L2")
    stand_in, report = rescue(lines_of(RIGHT + second))
    assert stand_in == "L1 = losses.L1\n"
    assert report.startswith("L2 = graded.unreadable(losses.L2, ")


@pytest.fixture
def shell():
    """Run cells as a notebook does; what was installed is taken out again."""
    shell = InteractiveShell.instance()
    cleanup = list(shell.input_transformers_cleanup)
    assert shell.run_cell(IMPORTS).success
    yield shell
    shell.input_transformers_post.clear()
    shell.input_transformers_cleanup[:] = cleanup
    InteractiveShell.clear_instance()


@pytest.mark.parametrize(
    "broken",
    [
        BROKEN,
        BROKEN.replace("    loss", "loss"),
        BROKEN.replace("    loss", "     loss"),
        BROKEN.replace("    return", "  return"),
        BROKEN.replace("yhat, y):", "yhat, y)"),
        "@graded(losses.L1)\ndef L1(yhat, y):\n    ### START ###\n",
        "# mine\n" + BROKEN.replace("np.sum(", "np.sum('"),
        RIGHT.replace("    return loss", "return loss"),
        RIGHT.replace("    return", "    break\n    return"),
        RIGHT.replace("(yhat, y)", "(y, y)", 1),
        RIGHT.replace("def L1", "dfe L1"),
        RIGHT.replace("def L1", "Def L1"),
        RIGHT.replace("-", "−"),
        RIGHT.replace("    loss", "\u00a0   loss"),
        BROKEN.replace("@graded(losses.L1)", "@ graded( losses.L1 )"),
        BROKEN.replace("@graded(losses.L1)", "@graded(losses.L1)\n# a comment"),
        BROKEN.replace("@graded(losses.L1)", "@graded(losses.L1"),
    ],
)
def test_in_ipython_a_broken_exercise_is_reported_and_the_reference_stands_in(
    broken, shell, capsys
):
    assert shell.run_cell(broken).success
    assert "Python cannot read this cell." in capsys.readouterr().out
    assert shell.run_cell("L1(np.array([1.0]), np.array([3.0]))").result == 2.0
    assert shell.user_ns["L1"].report.finding == "syntax"
    assert shell.user_ns["L1"].yours(1, 2) is None
    assert "could not read the cell of L1" in capsys.readouterr().out


def test_the_transformers_are_installed_once(shell):
    for transformers, ours in (
        (shell.input_transformers_post, rescue),
        (shell.input_transformers_cleanup, rescue_indentation),
    ):
        assert transformers.count(ours) == 1


def test_a_function_of_another_name_is_bound_to_the_chapters_name(shell, capsys):
    assert shell.run_cell(RIGHT.replace("def L1", "def my_loss")).success
    assert "Correct in all" in capsys.readouterr().out
    assert shell.user_ns["L1"] is shell.user_ns["my_loss"]
    assert shell.user_ns["L1"].report.verdict == "passed"
