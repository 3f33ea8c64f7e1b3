"""What Python's commonest errors mean: (types, pattern, words) for each."""

from course_utils.grading.comparing.differences import with_article
from course_utils.grading.comparing.errors.names import nearest, words_on
from course_utils.grading.comparing.errors.numpy_errors import fixed


def _unknown_name(match, error, names):
    no_value = f"`{match[1]}` has got no value: it is no argument, and no line above makes it."
    return f"{no_value} {words_on(match[1], names)}".strip()


def _used_too_early(match, error, names):
    early = f"`{match[1]}` is used before a line has given it a value."
    if match[1] in names.entries:
        return f"{early} Is `{names.entries[match[1]]}` meant on the right of `=`?"
    return f"{early} Is that line below, or in a branch or loop that did not run?"


def _no_attribute(match, error, names):
    import numpy as np

    owner = np if "module" in match[1] else np.ndarray
    if "numpy" not in match[1]:
        return f"{match[1]} has nothing of the name `{match[2]}`."
    near = nearest(match[2], dir(owner))
    where = "NumPy" if owner is np else "An array"
    return f"{where} has no `{match[2]}`." + (f" Is `{near}` meant?" if near else "")


def _none_used(match, error, names):
    return (
        "One of the two is `None`: a line still to be filled in, or the result of a function that "
        "does not return anything."
    )


READINGS = (
    (
        ("TypeError",),
        r"(?:list|tuple) indices must be integers or slices, not (\w+)",
        lambda match, error, names: (
            "A list or tuple is asked for an element by its number, not by a name. Is a dict meant?"
            if match[1] == "str"
            else "A list takes one number in its brackets. `[i, j]` is for arrays: `np.array(…)` "
            "makes one."
        ),
    ),
    (("TypeError",), r"unsupported operand type.*NoneType", _none_used),
    (("TypeError",), r"'NoneType' object is not (?:subscriptable|iterable)", _none_used),
    (("TypeError",), r"cannot unpack non-iterable NoneType", _none_used),
    (("TypeError",), r"of type NoneType which has no callable", _none_used),
    (
        ("TypeError",),
        r"bad operand type for|unsupported operand type\(s\) for (\S+): '(\w+)' and '(\w+)'",
        lambda match, error, names: (
            f"`{match[1]}` cannot join {with_article(match[2])} and {with_article(match[3])}. "
            "Look at both: which one is not what you took it for?"
            if match[1]
            else "It is not made for what stands there. Look at that value: is it an array?"
        ),
    ),
    (
        ("TypeError",),
        r"'(\w+)' object is not subscriptable",
        lambda match, error, names: (
            "Square brackets take an element out of something, and this is no array, list or dict: "
            f"it is of type {match[1]}. Are round brackets meant, to call a function?"
        ),
    ),
    (
        ("TypeError",),
        r'can only concatenate str \(not "(?:int|float)"\)',
        fixed(
            "`+` joins texts, and one of the two is a number. An f-string puts a number into a "
            'text: `f"W{layer}"`.'
        ),
    ),
    (
        ("TypeError",),
        r"'str' object is not callable",
        fixed(
            "Round brackets after a name call a function, and this name holds a text. A text can "
            'be compared, as in `activation == "relu"`.'
        ),
    ),
    (
        ("TypeError", "ValueError"),
        r"of type tuple|between instances of 'tuple'|inhomogeneous shape",
        fixed(
            "Does a tuple stand where one array belongs? A function that returns two things needs "
            "two names on the left of `=`: `first, second = …`."
        ),
    ),
    (
        ("TypeError",),
        r"can't multiply sequence by non-int|can only concatenate (?:list|str|tuple)",
        fixed(
            "A list or a text is not computed with like an array. `np.array(…)` makes one of a "
            "list."
        ),
    ),
    (
        ("TypeError",),
        r"takes (?:from )?(.+) positional arguments? but (\d+) (?:was|were) given",
        lambda match, error, names: (
            f"A function that takes {match[1]} got {match[2]}. Does a comma stand where none "
            "belongs, or lack the brackets of a shape, as in `np.zeros((2, 3))`?"
        ),
    ),
    (
        ("TypeError",),
        r"missing (\d+) required positional arguments?: (.*)",
        lambda match, error, names: f"A function was called without {match[2]}.",
    ),
    (
        ("TypeError",),
        r"(\w+)\(\) got an unexpected keyword argument '(\w+)'",
        lambda match, error, names: (
            f"`{match[2]}=…` in brackets hands over an argument of that name, and `{match[1]}` "
            "takes none. To compare is `==`; to hand over a value, write it without a name."
        ),
    ),
    (("NameError",), r"name '(\w+)' is not defined", _unknown_name),
    (("UnboundLocalError",), r"local variable '(\w+)'", _used_too_early),
    (
        ("AttributeError",),
        r"(module '[\w.]+'|'[\w.]+' object) has no attribute '(\w+)'",
        _no_attribute,
    ),
    (
        ("IndexError",),
        r"(?:list|tuple|string) index out of range",
        fixed("It has fewer elements than that; they are numbered from 0."),
    ),
    (
        ("ZeroDivisionError",),
        r"",
        fixed("Something is divided by 0. Which number is 0 in this case, and may it be?"),
    ),
    (
        ("ValueError",),
        r"math domain error|expected a (?:positive|nonnegative) input",
        fixed("The logarithm of 0 or of a negative number, or the root of one, does not exist."),
    ),
    (
        ("OverflowError",),
        r"",
        fixed("A number became too large for a float: e to the power of more than 709 is."),
    ),
    (
        ("ValueError",),
        r"(not enough|too many) values to unpack \(expected (\d+)",
        lambda match, error, names: (
            f"On the left of `=` stand {match[2]} names, and on the right are "
            f"{'fewer' if match[1] == 'not enough' else 'more'} values. What does the function on "
            "the right return?"
        ),
    ),
    (
        ("KeyError",),
        r"\{\w+\}",
        fixed(
            'An f before the quotes is missing: in `f"W{layer}"` the braces are exchanged for the '
            'number, in `"W{layer}"` they are letters like any other.'
        ),
    ),
    (
        ("KeyError",),
        r"(.*)",
        lambda match, error, names: (
            f"A dict in this line has no key {match[1]}. `print(list(….keys()))` shows those it "
            "has; capitals count."
        ),
    ),
    (("ModuleNotFoundError",), r"", fixed("Everything that is needed is imported already.")),
)
