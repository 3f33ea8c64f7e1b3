"""What is wrong with a result, in words for a learner: its kind, its shape, or its values."""

from dataclasses import dataclass
from typing import Any

from numpy import ndarray

from course_utils.grading.values.closeness import close, is_numeric
from course_utils.grading.values.numpy_as_it_was import np
from course_utils.grading.values.plain_data import Opaque

NO_RETURN = "Is there a `return` at the end, with the name of your result after it?"
CALLABLES = {
    "function",
    "method",
    "builtin_function_or_method",
    "ufunc",
    "_ArrayFunctionDispatcher",
}


@dataclass(frozen=True)
class Difference:
    """How a result differs: `finding` is "kind", "shape" or "value"; texts are for the learner."""

    finding: str
    headline: str
    explanation: str = ""


def wrong_kind(found: Any, expected: ndarray) -> tuple[str, str] | None:
    """Return headline and explanation where a result is no number or no array at all."""
    wanted = "one number" if expected.ndim == 0 else f"an array of shape {expected.shape}"
    headline = f"Your function returned {describe(found)}, not {wanted}."
    if found is None:
        return headline, NO_RETURN
    if isinstance(found, tuple) and len(found) == 1:
        return headline, "Return the result alone: a comma after it makes a tuple."
    if isinstance(found, tuple):
        return headline, "Return one result alone, without others beside it."
    if isinstance(found, list):
        return (
            headline,
            "Compute with NumPy arrays throughout, or wrap the list: `np.array(…)`.",
        )
    if isinstance(found, str):
        return headline, "Return the number itself. Text is for `print`, which comes after."
    if isinstance(found, bool) and expected.ndim == 0:
        return headline, "A comparison gives True or False. Here a size is asked for."
    if isinstance(found, Opaque) and found.type_name in CALLABLES:
        return headline, "Are there parentheses missing after a function's name?"
    if isinstance(found, Opaque) and found.type_name == "generator":
        return headline, "A generator has not computed anything yet: sum it, or make it an array."
    if isinstance(found, Opaque) and found.type_name in ("matrix", "MaskedArray", "Watched"):
        return headline, "Return a plain array: `np.asarray(…)` makes one."
    if not is_numeric(found):
        return headline, "Look at the line that makes your result: which of its steps gives this?"
    if isinstance(found, ndarray):
        return None
    if expected.ndim > 0:
        return headline, (
            "Everything was reduced to a single number. Which axis should stay? "
            "`axis=` names the one to add up, `keepdims=True` keeps it with length 1."
        )
    return None


def wrong_shape(found: ndarray, expected: ndarray) -> tuple[str, str]:
    """Return headline and explanation for an array of numbers in a wrong shape."""
    headline = f"Your result has shape {found.shape}; expected is {expected.shape}."
    if expected.ndim == 0:
        headline = f"Your result has shape {found.shape}; expected is one number."
        if found.size == max(found.shape):
            return headline, (
                "Each example has its own number so far. Make one of them: by their sum or their "
                "mean, as the formula says."
            )
        return headline, "Every step should leave one number per example, and the last one in all."
    if found.ndim == 0:
        words = wrong_kind(found.item(), expected)
        assert words  # one number is of another kind than an array
        return words
    if found.size == expected.size and _without_ones(found) == _without_ones(expected):
        lost = found.ndim < expected.ndim
        return headline, (
            "An axis was lost on the way. "
            "`keepdims=True` keeps it, with length 1, so that the result can be broadcast."
            if lost
            else "The axes of length 1 are not where they belong."
        )
    if found.shape == expected.shape[::-1]:
        return headline, "These are the same lengths in the other order: a transpose (`.T`)?"
    if expected.shape in ((1, *found.shape[1:]), (*found.shape[:-1], 1)):
        return headline, "One axis should have been reduced to length 1, but it is still whole."
    return headline, (
        "Check the axis of each step: `axis=0` runs down the rows and leaves one number per "
        "column; `axis=1` runs sideways, from column to column, and leaves one number per row."
    )


def wrong_value(found: ndarray, expected: ndarray) -> tuple[str, str]:
    """Return headline and explanation for numbers of the right shape that are not right."""
    wrong = np.argwhere(~close(found, expected))
    first = tuple(int(i) for i in wrong[0])
    where = places(len(wrong), expected.size)
    headline = f"The result differs in {where}." if where else "The result differs."
    at = f" at `{list(first)}`" if expected.ndim else ""
    explanation = (
        f"First difference{at}: expected `{expected[first]:.6g}`, found `{found[first]:.6g}`."
    )
    if not np.all(np.isfinite(found)) and np.all(np.isfinite(expected)):
        explanation += (
            " A `nan` or `inf` comes from a number too large for a float, from 0/0, from the "
            "logarithm of 0, or from the root or logarithm of a negative number. Which line makes "
            "the first one?"
        )
    return headline, explanation


def places(wrong: int, size: int) -> str:
    """Say how many of an array's numbers are meant; "" where it has one alone."""
    if size == 1:
        return ""
    if wrong < size:
        return f"{wrong} of {size} places"
    return "both places" if size == 2 else f"all {size} places"


def _without_ones(array):
    return [length for length in array.shape if length != 1]


def describe(value: object) -> str:
    """Name a result's kind, as in "Your function returned …"."""
    if value is None:
        return "`None`"
    if isinstance(value, ndarray):
        if value.dtype.kind in "biufc":
            return f"an array of shape {value.shape}" if value.ndim else "one number"
        return f"an array of dtype {value.dtype}"
    if isinstance(value, tuple):
        return f"a tuple of {len(value)}"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, bool):
        return f"`{value}`"
    if isinstance(value, int | float):
        return "one number"
    if isinstance(value, Opaque):
        return f"an object of type `{value.type_name}`"
    return with_article(type(value).__name__)


def with_article(name: str) -> str:
    """Return the name of a type with its article, as in "an int"."""
    return f"{'an' if name[:1] in {*'aeio'} else 'a'} {name}"
