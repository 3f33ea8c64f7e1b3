"""What NumPy's commonest errors mean: (types, pattern, words) for each."""

import re
from collections.abc import Callable
from typing import Any


def fixed(text: str) -> Callable[[re.Match[str], Any, Any], str]:
    """Return a reading that is the same whatever the message says."""
    return lambda match, error, names: text


def _shapes(text):
    """Return the shapes in a piece of an error message: "(2,3) (4,)" gives [(2, 3), (4,)]."""
    return [
        tuple(map(int, re.findall(r"\d+", shape))) for shape in re.findall(r"\(([\d, ]*)\)", text)
    ]


def _sizes(match, error, names):
    """Read numpy.matmul's message, which gives the two lengths that should be one."""
    second, first = match[1], match[2]
    return (
        "In a matrix product the columns of the first must be as many as the rows of the second. "
        f"Here {_count(first, 'column')} and {_count(second, 'row')} meet. Is a transpose (`.T`) "
        "missing, or are the two in the wrong order?"
    )


def _count(number, thing):
    return f"{number} {thing}{'' if number == '1' else 's'}"


def _not_aligned(match, error, names):
    """Read numpy.dot's message, which gives both shapes."""
    first, second = _shapes(match[0])
    return (
        f"In a product of {first} and {second} the last length of the first, {match[1]}, meets the "
        f"{'first' if match[4] == '0' else 'last but one'} length of the second, {match[3]}; they "
        "must be equal. Is a transpose (`.T`) missing, or are the two in the wrong order?"
    )


def _broadcast(match, error, names):
    """Say which axis of two shapes clashes, counted from the right as broadcasting does."""
    shapes = _shapes(match[0])
    if len(shapes) != 2:
        return ""
    first, second = shapes
    for place, (a, b) in enumerate(zip(first[::-1], second[::-1], strict=False), start=1):
        if a != b and 1 not in (a, b):
            which = {1: "the last axis", 2: "the last axis but one"}.get(place, f"axis -{place}")
            return (
                f"Shapes {first} and {second} are laid side by side from the right. In {which} "
                f"{a} meets {b}: lengths must be equal there, or one of them 1. Is an axis summed "
                "that should stay (`keepdims=True`), or a transpose (`.T`) missing? A matrix "
                "product is `@`, not `*`."
            )
    return ""


def _out_of_bounds(match, error, names):
    return (
        f"Index {match[1]} is asked for where there are {match[2]} elements: they are numbered "
        f"from 0 to {int(match[2]) - 1}."
        if int(match[2])
        else "There is no element at all to be had."
    )


def _axis(match, error, names):
    axes = int(match[2])
    return (
        f"`axis={match[1]}` is asked for, but the array has only {axes} "
        f"{'axis' if axes == 1 else 'axes'}, numbered from 0. Was one lost in a line above? "
        "`keepdims=True` keeps it."
    )


READINGS = (
    (
        ("TypeError", "UFuncTypeError"),
        r"ufunc 'bitwise_(?:xor|and|or)'",
        fixed("`^`, `&` and `|` work on single bits. A power is `**`: `x ** 2`."),
    ),
    (
        ("UFuncTypeError",),
        r"did not contain a loop .*dtype\('<U",
        fixed(
            "A text stands where numbers belong. To go through a dict, or to unpack it, gives its "
            'keys, which are texts; a value is had by its key, as in `parameters["W1"]`.'
        ),
    ),
    (
        ("UFuncTypeError",),
        r"Cannot cast ufunc",
        fixed(
            "`x /= …`, `x -= …` and the like write into the array on the left, and this one holds "
            "whole numbers. Make a new array: `x = x / …`."
        ),
    ),
    (
        ("ValueError",),
        r"matmul: .* \(size (\d+) is different from (\d+)\)",
        _sizes,
    ),
    (
        ("ValueError",),
        r"matmul: Input operand (\d) does not have enough dimensions",
        fixed(
            "`@` multiplies arrays, but one of the two is a single number. For numbers write `*`."
        ),
    ),
    (
        ("ValueError",),
        r"shapes \(.*\) and \(.*\) not aligned: (\d+) \(dim (\d+)\) != (\d+) \(dim (\d+)\)",
        _not_aligned,
    ),
    (
        ("ValueError",),
        r"operands could not be broadcast together with shapes (.*)",
        _broadcast,
    ),
    (
        ("ValueError",),
        r"non-broadcastable output operand with shape (\([\d,]*\)) .* shape (\([\d,]*\))",
        lambda match, error, names: (
            f"`+=` and the like write into the array on the left, of shape {match[1]}, but the "
            f"result has the shape {match[2]}. Make a new array: `x = x + …`."
        ),
    ),
    (
        ("TypeError",),
        r"only (?:length-1|0-dimensional) arrays can be converted to Python scalars",
        fixed(
            "What takes a single number, such as `int`, `float` or a function of `math`, got a "
            "whole array. For each of its elements there are `.astype(int)`, `np.exp`, `np.log` …"
        ),
    ),
    (
        ("ValueError",),
        r"[Tt]ruth value of an array .* is ambiguous",
        fixed(
            "`if`, `and`, `or` and `max` want a single yes or no, and a comparison of arrays gives "
            "one for each element. `np.where(condition, a, b)` or `np.maximum` decide for each."
        ),
    ),
    (
        ("TypeError",),
        r"'(numpy\.ndarray|float|int|numpy\.float64)' object is not callable",
        fixed(
            "Round brackets after a name call a function, and this name holds numbers. Elements "
            "are taken with square brackets; a product needs its sign, `*` or `@`."
        ),
    ),
    (
        ("TypeError",),
        r"(?:data type|dtype) .* not understood|Cannot interpret '.*' as a data type",
        fixed("`np.zeros` and `np.ones` take the shape as one argument: `np.zeros((2, 3))`."),
    ),
    (("AxisError",), r"axis (-?\d+) is out of bounds for array of dimension (\d+)", _axis),
    (
        ("ValueError",),
        r"cannot reshape array of size (\d+) into shape \(?([\d,]+)\)?",
        lambda match, error, names: (
            f"The array has {match[1]} elements, and the shape ({match[2]}) has room for another "
            "number of them. The lengths of a shape, multiplied, give the number of elements; one "
            "of them may be -1, to be worked out."
        ),
    ),
    (
        ("IndexError",),
        r"index (-?\d+) is out of bounds for axis \d+ with size (\d+)",
        _out_of_bounds,
    ),
    (
        ("IndexError",),
        r"only integers, slices",
        fixed(
            "An array's elements are asked for by number. A name in the brackets is for a dict: "
            "is this one?"
        ),
    ),
    (
        ("IndexError",),
        r"array is (\d+)-dimensional, but (\d+) were indexed",
        lambda match, error, names: (
            f"The array has {match[1]} axes, and {match[2]} indices stand in the brackets. "
            "`.shape` tells its axes."
        ),
    ),
)
