"""The short names that a report has for what it found and what it comes from, all in one place.

Learners read sentences. Names are for the banks of answers, for histories and for JSON, so they
never change. `course feedback --names` prints them.
"""

import re

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.diagnosing.parts import quantities

# Of a report's `finding`: what was found to be wrong.
FINDINGS = {
    "none": "nothing: the answer is right",
    "untouched": "the stub as delivered",
    "missing": "no cell has the exercise",
    "syntax": "Python cannot read the cell",
    "not reached": "its cell stopped before it",
    "interrupted": "the learner stopped it",
    "time": "it did not come to its end in time",
    "ended": "the process that ran it ended",
    "raised": "an exception",
    "arguments": "other arguments than those it is called with",
    "changed input": "an argument was changed",
    "kind": "another kind of result, such as None, or a list for an array",
    "shape": "another shape",
    "value": "other numbers",
    "printed": "right results, but another cost is printed",
    "cache": "a forward and a backward step that do not agree on their cache",
    "forward": "a backward step that only a right forward step could judge",
    "loop": "right, but with a loop over the data where loops are refused",
    "unjudged": "the judging itself failed",
    "changed": "another version of the course asks for something else under this name",
    "removed": "an earlier version of the course had it",
    "unknown": "this version of the course has no such exercise",
}

# Of a report's `relation`: what the result is, in relation to the expected one, where that names
# the mistake. {argument} is the name of one, {length} the symbol of an axis' length, such as m.
RELATIONS = {
    "sign": "times -1",
    "factor 2": "twice",
    "factor 1/2": "half",
    "factor 100": "times 100",
    "factor 1/100": "divided by 100",
    "factor 1/255": "divided by 255",
    "factor 1/10000": "divided by 100 instead of multiplied",
    "factor ln 2": "the logarithm to another base: times ln 2",
    "factor 1/ln 2": "the logarithm to base 2",
    "factor 1/ln 10": "the logarithm to base 10",
    "factor {length}": "times a length: a sum for a mean",
    "factor 1/{length}": "divided by a length: a mean for a sum",
    "factor {length}²": "times a length, not divided by it",
    "factor sqrt {length}": "times the root of a length",
    "factor 1/sqrt {length}": "divided by the root of a length",
    "factor {length}/{length}": "divided by another length",
    "factor `{argument}`": "times an argument",
    "factor 1/`{argument}`": "divided by an argument",
    "whole numbers": "without its decimals",
    "rounded": "rounded to some decimals",
    "sign lost": "without its signs",
    "complement": "1 minus it",
    "reciprocal": "1 over it",
    "square": "squared",
    "root": "under a root",
    "exponential": "e to its power",
    "exponential of the negative": "e to the power of minus it",
    "logarithm": "its logarithm",
    "sigmoid": "its sigmoid",
    "offset": "the same number added everywhere",
    "reordered": "the numbers at other places",
    "reversed": "read backwards along an axis",
    "shifted": "shifted by one place",
    "transpose": "transposed",
    "exchanged": "two of several results exchanged",
    "missing axis": "an axis of length 1 too few",
    "extra axis": "an axis of length 1 too many",
    "row for column": "a row for a column, or the other way round",
    "other shape": "the numbers in order, in another shape",
    "other axis": "summed along the other axis",
    "broadcast": "a row against a column: it stands on a diagonal",
    "all pairs": "each element with each: it is the sum of a diagonal",
    "one too many": "with a first or last one too many",
    "sum missing": "before its sum is taken",
    "mean missing": "before its mean is taken",
    "sum of all": "one number for all: the sum",
    "mean of all": "one number for all: the mean",
    "largest of all": "one number for all: the largest",
    "first only": "only the first one came back",
    "last only": "only the last one came back",
    "floor division": "`//` where `/` makes it right",
    "zeros": "0 everywhere",
    "not zero": "other numbers where zeros are expected",
    "constant for zeros": "one number where zeros are expected",
    "memorised": "the same in all cases",
    "input": "an input as it was handed over",
    "another function": "the same function of an input in all cases, but another one",
    "not finite": "nan or inf",
    "arguments exchanged": "two arguments exchanged",
    "{argument} not used": "as if an argument were always the same, or another one",
    "{argument} +1": "for an argument one larger",
    "{argument} -1": "for an argument one smaller",
    "{argument} = 1": "for an argument of 1",
    "{length}: first only": "from the first example, or feature, alone",
    "{length}: last only": "from the last one alone",
    "{length}: first left out": "without the first one",
    "{length}: last left out": "without the last one",
    "{length}: as in the example": "from as many as the text's example has",
    "whole inputs": "for all arguments cut off to whole numbers",
    "whole {argument}": "for an argument cut off to whole numbers",
    "sizes of {argument}": "for an argument without its signs",
    "positive {argument}": "for an argument with 0 for its negative numbers",
    "negative {argument}": "for an argument with the other sign",
    "squared {argument}": "for an argument squared",
    "rooted {argument}": "for an argument under a root",
    "transposed {argument}": "for an argument transposed",
}

# These only say where to look.
LOCATING = {
    "constant factor": "times a number without a name",
    "one number": "the same number everywhere",
    "some cases": "right in some cases",
    "some elements": "right in the first or last row, column or element alone, or all but there",
    "wrong where": "wrong where an input is negative, positive or 0",
}


def relations_of(exercise: Exercise) -> dict[str, str]:
    """Return {name: row of the table} of all relations that a report on an exercise may name."""
    values = {
        "length": [q.symbol for q in quantities(exercise) if "`" not in q.symbol],
        "argument": exercise.arguments,
    }
    return {name: row for row in (*RELATIONS, *LOCATING) for name in _filled(row, values)}


def _filled(row, values):
    """Yield a row's names: with each value that its placeholders may have."""
    placeholder = re.search(r"\{(\w+)\}", row)
    if not placeholder:
        yield row
        return
    for value in values[placeholder[1]]:
        yield from _filled(row.replace(placeholder[0], value, 1), values)


def names_in(relation: str | None) -> list[str]:
    """Return the single names in a report's relation; [] for None.

    They are joined by "; " for different parts of a result, by ", " for one and the same.
    """
    return re.split("[;,] ", relation) if relation else []
