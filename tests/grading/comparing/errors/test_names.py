import pytest

from course_utils.grading.comparing.errors.names import Names, words_on

NAMES = Names(
    own="dot",
    variables=("X", "parameters", "learning_rate", "Z1", "totals"),
    cells=frozenset({"sigmoid", "propagate", "np", "dot"}),
    entries={"dW1": 'grads["dW1"]'},
)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("numpy", "NumPy is imported under the name `np`."),
        ("dW1", 'Is `grads["dW1"]` meant?'),
        ("α", "In the code it is called `learning_rate`."),
        ("σ", "In the code it is called `sigmoid`."),
        ("z1", "Is `Z1` meant? Capital and small letters are different names."),
        ("propagate", "A cell further up defines it: run the cells above first."),
        (
            "math",
            "It is a module: `import math` in a cell above; for arrays `np` has the functions.",
        ),
        ("exp", "Is `np.exp` meant?"),
        ("dot", "Is `np.dot` meant?"),
        ("total", "Is `totals` meant?"),
        ("quaternion", ""),
    ],
)
def test_what_is_meant_by_a_name_without_a_value(wrong, words):
    assert words_on(wrong, NAMES) == words


def test_the_name_that_was_typed_is_never_offered():
    for name in (*NAMES.variables, *NAMES.cells, *NAMES.entries):
        assert f"`{name}` meant" not in words_on(name, NAMES)
