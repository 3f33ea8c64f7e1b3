"""When two results are the same: up to rounding, whatever their kinds are."""

from typing import Any

from course_utils.grading.values.numpy_as_it_was import np

# Two correct programmes differ by rounding only; a mistake differs by much more than this.
RELATIVE_TOLERANCE = 1e-6
SCALE_TOLERANCE = 1e-9  # of the largest expected magnitude


def is_numeric(value: object) -> bool:
    """Tell whether a value is a number or an array of numbers."""
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "biufc"
    return isinstance(value, bool | int | float | complex)


def close(found: Any, expected: Any) -> Any:
    """Tell for each element whether it agrees up to rounding; nan agrees with nan.

    It is `np.isclose` without what that does beside comparing: half of all judging is this, on
    arrays so small that the difference is threefold.
    """
    with np.errstate(all="ignore"):
        finite = np.isfinite(expected)
        size = np.abs(expected[finite]).max(initial=0)
        most = SCALE_TOLERANCE * size + RELATIVE_TOLERANCE * np.abs(expected)
        near = finite & (np.abs(1.0 * found - expected) <= most)
        return near | (found == expected) | (np.isnan(found) & np.isnan(expected))


def agree(first: Any, second: Any) -> bool:
    """Tell whether two results are the same but for rounding, whatever their kinds are."""
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(agree(first[k], second[k]) for k in first)
    if isinstance(first, tuple | list) and type(first) is type(second):
        return len(first) == len(second) and all(map(agree, first, second))
    if is_numeric(first) and is_numeric(second):
        first, second = np.asarray(first), np.asarray(second)
        return first.shape == second.shape and bool(np.all(close(first, second)))
    return type(first) is type(second) and repr(first) == repr(second)
