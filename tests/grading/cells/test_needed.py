"""Of a chapter's own cells only what a learner's need is run."""

import pytest

from course_utils.grading.cells.needed import chosen, content_id, python_of, used

ANSWER = ("mine", "@graded(losses.L1)\ndef L1(yhat, y):\n    return helper(np.abs(y - yhat))\n")


def story(source):
    return content_id(source), source


def test_a_learners_cells_run_whole_and_the_story_as_far_as_they_need_it():
    cells = [
        story("import matplotlib.pyplot as plt\nimport numpy as np\n"),
        story("from course_utils import datasets, losses\nfrom course_utils.grading import graded"),
        story("data = datasets.digits()\nplt.plot(data)\n"),
        story("scale = 2\nfactor = scale / 2\nunused = 3\n"),
        story("@wrapped\ndef helper(x):\n    return factor * np.sum(x)\n"),
        story("def wrapped(function):\n    return function"),
        ANSWER,
        ("edited", "print(unused_name)"),
    ]
    assert chosen(cells) == [
        "import numpy as np\n",
        "from course_utils import losses\nfrom course_utils.grading import graded\n",
        "",
        "scale = 2\n\nfactor = scale / 2\n\n",
        "@wrapped\ndef helper(x):\n    return factor * np.sum(x)\n\n",
        "def wrapped(function):\n    return function\n",
        ANSWER[1],
        "print(unused_name)",
    ]


@pytest.mark.parametrize(
    "source",
    ["np.sum = fake\n", "np.x[0].y = 1\n", "for np in range(3):\n    pass\n", "np += 1\n"],
)
def test_whatever_changes_a_needed_name_is_needed(source):
    assert chosen([story(source), ANSWER])[0].strip() == source.strip()


def test_a_cell_with_a_forged_id_or_an_exercise_runs_whole():
    source = "import os\nimport sys\n"
    assert chosen([("abc", source), ANSWER])[0] == source
    assert chosen([story(ANSWER[1])])[0] == ANSWER[1]


def test_equal_cells_of_a_chapter_have_different_ids_and_are_known():
    source = "unused = 1\n"
    cells = [(content_id(source, count), source) for count in range(3)]
    assert len({given for given, _ in cells}) == 3
    assert chosen(cells) == ["", "", ""]


def test_names_are_those_that_the_cell_does_not_bind_inside_functions():
    source = "def f(a):\n    b = a + c\n    return [b * d for d in e]\nf(g)\n"
    assert used(source) == {"c", "e", "f", "g"}


@pytest.mark.parametrize(
    ("source", "python"),
    [
        ("x = 1 % 2\n", "x = 1 % 2\n"),
        ("%%time\nx = 1", "\nx = 1"),
        ("%%bash\nrm -rf /", ""),
        ("%matplotlib inline\n", "get_ipython().run_line_magic('matplotlib', 'inline')\n"),
        ("await x", "await x"),
    ],
)
def test_magics_become_calls_that_do_nothing(source, python):
    assert python_of(source) == python


def test_an_exercise_that_python_cannot_read_becomes_its_report():
    found = python_of("@graded(losses.L1)\ndef L1(yhat, y):\n    return (\n")
    assert found.startswith("L1 = graded.unreadable(losses.L1, ")


def test_other_cells_that_python_cannot_read_raise():
    with pytest.raises(SyntaxError):
        python_of("x = (")
