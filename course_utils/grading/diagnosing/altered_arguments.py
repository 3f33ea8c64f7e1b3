"""How the arguments of a reference can be altered as a mistake would alter them.

Each alteration is a tuple: name, headline and explanation; a function that takes a list of
arguments and returns it altered, or None where that makes no sense; and, where the results may be
divided by the number of examples all the same, a function that takes the arguments and returns the
share that counts.
"""

import inspect
import itertools
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from course_utils.grading.cells.docstrings import argument_shapes

Alteration = tuple[str, str, str, Callable[[list], list | None], Callable[[tuple], float] | None]
LONGEST = 200  # steps of a descent up to which another number of steps is tried


def alterations(
    reference: Callable, arguments: Sequence[str], given: Sequence[tuple], lengths: Sequence[str]
) -> Iterator[Alteration]:
    """Yield the alterations for a reference, the most telling first.

    Parameters
    ----------
    reference : function
    arguments : sequence of str
        Names of its arguments.
    given : list of tuple
        The arguments in each case.
    lengths : sequence of str
        Symbols of the lengths of axes, such as m.
    """
    yield from _exchanges(arguments, given)
    yield from _numbers(reference, arguments, given)
    if "num_iterations" not in arguments:  # a whole training is too slow for more
        yield from _examples(arguments, argument_shapes(reference), lengths, given)
        yield from _inputs(arguments, given)


def _exchanges(arguments, given):
    for i, j in itertools.combinations(range(len(given[0])), 2):
        arrays = all(isinstance(call[k], np.ndarray) for call in given for k in (i, j))
        if arrays and all(call[i].shape == call[j].shape for call in given):

            def alter(call, i=i, j=j):
                call[i], call[j] = call[j], call[i]
                return call

            yield (
                "arguments exchanged",
                f"Your results are right for `{arguments[i]}` in the place of `{arguments[j]}`, "
                "and the other way round.",
                "Which one does the formula name where?",
                alter,
                None,
            )
            for kept, lost in ((i, j), (j, i)):
                yield (
                    f"{arguments[lost]} not used",
                    f"Your results are those with `{arguments[kept]}` in the place of "
                    f"`{arguments[lost]}`.",
                    f"Where does `{arguments[lost]}` come in?",
                    lambda call, kept=kept, lost=lost: [
                        call[kept] if k == lost else x for k, x in enumerate(call)
                    ],
                    None,
                )


def _numbers(reference, arguments, given):
    """Yield what becomes of a number that is not used as it is handed over."""
    defaults = inspect.signature(reference).parameters
    for i, name in enumerate(arguments[: len(given[0])]):
        values = [call[i] for call in given if len(call) > i]
        if not all(type(value) in (int, float) for value in values):
            continue
        fixed = {defaults[name].default: f"its default, {defaults[name].default}"}
        if len(given[0]) > 1:
            fixed[values[0]] = f"{values[0]}, as in the text's example"
        if type(values[0]) is float:
            fixed = {0.0: "0", 1.0: "1", **fixed}
            yield (
                f"negative {name}",
                f"Your results are those for `{name}` with the other sign.",
                "Is there a minus too many, or too few?",
                _with(i, lambda value: -value),
                None,
            )
        elif max(values) <= LONGEST:
            yield from _counts(i, name)
        for value, words in fixed.items():
            if type(value) in (int, float) and abs(value) <= LONGEST:
                yield (
                    f"{name} not used",
                    f"Your results are as if `{name}` were always {words}.",
                    f"Use `{name}` itself where it belongs, and hand it on where another function "
                    "needs it.",
                    _with(i, lambda _, value=value: value),
                    None,
                )


def _counts(i, name):
    """Yield what becomes of a whole number that is counted wrongly."""
    for step, sign in ((1, "+"), (-1, "-")):
        yield (
            f"{name} {step:+d}",
            f"Your results are those for `{name}` {sign} 1.",
            "`range(n)` runs n times, from 0 to n - 1. Where does your count begin, and where does "
            "it end?",
            _with(i, lambda value, step=step: value + step),
            None,
        )
    yield (
        f"{name} = 1",
        f"Your results are those for `{name}` = 1, whatever it is.",
        "Is there a `return` inside a loop, which ends it in its first round?",
        _with(i, lambda _: 1),
        None,
    )


def _with(i, change):
    def alter(call):
        call[i] = change(call[i])
        return call

    return alter


RANGES = (
    ("first only", slice(0, 1), "Only the first {} counts.", "Is there a `return` inside a loop?"),
    (
        "last only",
        slice(-1, None),
        "Only the last {} counts.",
        "Does each round overwrite the result of the one before? A total keeps what it has: "
        "`total = total + …`.",
    ),
    ("first left out", slice(1, None), "The first {} is left out.", "Indices begin at 0."),
    ("last left out", slice(None, -1), "The last {} is left out.", "`range(m)` ends at m - 1."),
)


def _examples(arguments, axes, lengths, given):
    """Yield what becomes of a result if only some examples, or features, go into it."""
    for symbol in lengths:
        places = [
            (i, axis)
            for i, argument in enumerate(arguments)
            for axis, letter in enumerate(axes.get(argument, ()))
            if letter == symbol
        ]
        first, axis = places[0]
        length = given[0][first].shape[axis]
        ranges = list(RANGES)
        written = (
            "as in the example",
            slice(0, length),
            f"Only the first {length} count, as many as in the text's example.",
            f"Where do your lines take the length from? An input has it: `.shape[{axis}]`, or "
            "`len(…)`.",
        )
        ranges.insert(0 if length > 1 else len(ranges), written)
        what = {"m": "example", "n_x": "feature"}.get(symbol, f"element along {symbol}")
        for name, kept, headline, explanation in ranges:
            words = (f"{symbol}: {name}", headline.format(what), explanation)
            yield *words, _only(places, kept), _share(places, kept)


def _only(places, kept):
    """Return a function that keeps a part of the arguments, along the axes at some places."""

    def alter(call):
        for i, axis in places:
            call[i] = call[i][(slice(None),) * axis + (kept,)]
        return call if all(call[i].size for i, _ in places) else None

    return alter


def _share(places, kept):
    """Return a function that gives the share of a length that is kept."""

    def share(call):
        i, axis = places[0]
        length = call[i].shape[axis]
        return len(range(length)[kept]) / length

    return share


CHANGES = (
    ("sizes of", np.abs, "without their signs", "Does an absolute value come too early?"),
    (
        "positive",
        lambda x: np.maximum(x, 0),
        "with 0 for the negative ones",
        "Negative numbers count too. Is there a `maximum`, or a condition?",
    ),
    (
        "whole",
        np.trunc,
        "cut off to whole numbers",
        "Look for `int`, `astype(int)` or `//`: they drop the decimals.",
    ),
    ("negative", np.negative, "with the other sign", "Is there a minus too many, or too few?"),
    ("squared", np.square, "squared", "Is there a square too many?"),
    (
        "rooted",
        lambda x: np.sqrt(np.abs(x)),
        "under a root each",
        "Which step does a root belong to?",
    ),
)


def _inputs(arguments, given):
    places = [
        i for i in range(len(given[0])) if all(isinstance(call[i], np.ndarray) for call in given)
    ]

    if len(places) > 2:
        return  # which of three was altered is no plain mistake any more

    def whole(call):
        return [np.trunc(x) if i in places else x for i, x in enumerate(call)]

    if len(places) > 1:
        yield (
            "whole inputs",
            "The inputs are cut off to whole numbers.",
            CHANGES[2][3],
            whole,
            None,
        )
    for i in places:
        name = arguments[i]
        for kind, change, words, explanation in CHANGES:
            yield (
                f"{kind} {name}",
                f"Your result is that for `{name}` {words}.",
                explanation,
                _with(i, change),
                None,
            )
        if all(call[i].ndim == 2 for call in given):
            yield (
                f"transposed {name}",
                f"Your result is that for `{name}` transposed.",
                "Rows and columns are exchanged: which `axis`, or which `.T`, does that?",
                _with(i, np.transpose),
                None,
            )
