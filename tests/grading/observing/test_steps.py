"""What a function's assignments make is kept, in order and round by round, and can be exchanged."""

import numpy as np

from course_utils.grading.observing.steps import MOST_FIRST, MOST_LAST, Steps, stepping

DOUBLED = 2


def kept(function, *arguments, exchanged=None):
    """Return the result, and (line counted from the function's first, name, time, value)."""
    steps = Steps(exchanged)
    result = stepping(function)(steps)(*arguments)
    first = function.__code__.co_firstlineno
    return result, [(step.line - first, step.name, step.time, step.value) for step in steps.kept]


def shared(x):
    y = x * DOUBLED
    a, (b, c) = y, (1, 2)
    return a + b + c


def summed(x):
    total = 0
    for value in x:
        total += value
    return total


def filled(n):
    grads = {}
    table = np.zeros(n)
    for layer in range(n):
        grads[f"dW{layer}"] = layer * 10
        table[layer] = layer
    return grads


def decided(x):
    if x > 0:
        print(x)
        sign = "positive"
    else:
        sign = "negative"
    return sign


def counted(n):
    while n > 0:
        n = n - 1
    return n


def test_each_assignment_is_kept_with_its_line_and_the_names_of_the_notebook_are_found():
    result, steps = kept(shared, 5)
    assert result == 13
    assert steps == [
        (1, "y", 1, 10),
        (2, "a", 1, 10),
        (2, "b", 1, 1),
        (2, "c", 1, 2),
        (3, "return", 1, 13),
    ]


def test_each_round_of_a_loop_is_a_time():
    _, steps = kept(summed, [4, 5])
    assert steps == [
        (1, "total", 1, 0),
        (2, "value", 1, 4),
        (3, "total", 2, 4),
        (2, "value", 2, 5),
        (3, "total", 3, 9),
        (4, "return", 1, 9),
    ]


def test_an_entry_of_a_dict_has_its_key_for_a_name_and_an_array_is_kept_whole():
    _, steps = kept(filled, 2)
    values = {(name, time): value for _, name, time, value in steps}
    assert values["dW1", 1] == 10
    np.testing.assert_array_equal(values["table", 1], [0, 0])
    np.testing.assert_array_equal(values["table", 3], [0, 1])


def put_together(keys):
    made = {}
    for layer in range(1, 3):
        made["W" + str(layer)] = layer
        made[keys.pop()] = 0
    return made


def test_a_key_that_is_put_together_is_looked_at_again_but_not_one_that_does_something():
    result, steps = kept(put_together, ["a", "b", "c"])
    assert [name for _, name, _, _ in steps if name in ["W1", "W2", "a", "b", "c", "made"]] == [
        "made",
        "W1",
        "W2",
    ]
    assert set(result) == {"W1", "W2", "c", "b"}


def test_branches_and_calls_without_a_name_are_kept(capsys):
    _, steps = kept(decided, 3)
    assert steps == [
        (1, "if", 1, True),
        (2, "", 1, None),
        (3, "sign", 1, "positive"),
        (6, "return", 1, "positive"),
    ]
    _, steps = kept(counted, 1)
    assert [step[1:] for step in steps] == [
        ("while", 1, True),
        ("n", 1, 0),
        ("while", 2, False),
        ("return", 1, 0),
    ]


def test_a_value_can_be_exchanged_and_the_rest_goes_on_with_it():
    result, steps = kept(summed, [4, 5], exchanged={("total", 2): 100})
    assert result == 105
    assert (3, "total", 2, 100) in steps
    result, _ = kept(filled, 2, exchanged={("dW1", 1): -1})
    assert result == {"dW0": 0, "dW1": -1}
    assert kept(decided, 3, exchanged={("if", 1): False})[0] == "negative"


def test_the_function_itself_is_left_as_it_was():
    before = shared.__code__
    kept(shared, 1)
    assert shared.__code__ is before
    assert shared(5) == 13


def test_of_a_long_loop_the_first_and_the_last_steps_are_kept():
    _, steps = kept(summed, list(range(1000)))
    assert len(steps) == MOST_FIRST + MOST_LAST
    assert steps[-1][1:] == ("return", 1, 499_500)
    assert steps[-2][1:3] == ("total", 1001)


def test_what_cannot_be_followed_is_left_alone():
    def closed_over():
        return shared

    def generating():
        yield 1

    assert stepping(np.sum) is None
    assert stepping(closed_over) is not None  # it uses no name of this test
    assert stepping(generating) is None
    assert stepping(eval("lambda x: x")) is None  # its source is not known
