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
    """Tell for each element whether it agrees up to rounding; nan agrees with nan."""
    with np.errstate(all="ignore"):
        size = np.abs(expected[np.isfinite(expected)]).max(initial=0)
        return np.isclose(
            found, expected, RELATIVE_TOLERANCE, SCALE_TOLERANCE * size, equal_nan=True
        )


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
