"""What is meant by a name that has no value: the learner's own, NumPy's, or one of another cell."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

GREEK = {"α": "learning_rate", "alpha": "learning_rate", "lr": "learning_rate", "σ": "sigmoid"}
BUILT_IN = ("range", "print", "len", "return", "True", "False", "None")


@dataclass(frozen=True)
class Names:
    """The names that may be meant.

    Attributes
    ----------
    own : str
        The name of the function that the learner writes.
    variables : sequence of str
        The arguments, and the names of the stub.
    cells : set of str
        What imports and other cells of the chapter define.
    entries : dict of str to str
        Keys, and how the values under them are had: `dw` and `grads["dw"]`.
    """

    own: str = ""
    variables: tuple[str, ...] = ()
    cells: frozenset[str] = frozenset()
    entries: Mapping[str, str] = field(default_factory=dict)


def words_on(wrong: str, names: Names) -> str:
    """Return what is meant by a name without a value, "" where nothing is like it."""
    if wrong == "numpy":
        return "NumPy is imported under the name `np`."
    if wrong in names.entries:
        return f"Is `{names.entries[wrong]}` meant?"
    if GREEK.get(wrong) in (*names.variables, *names.cells):
        return f"In the code it is called `{GREEK[wrong]}`."
    same = [name for name in names.variables if name.lower() == wrong.lower() and name != wrong]
    if same:
        return f"Is `{same[0]}` meant? Capital and small letters are different names."
    if wrong == "math":
        return "It is a module: `import math` in a cell above; for arrays `np` has the functions."
    if wrong in {*names.cells, "np"} - {names.own}:
        return "A cell further up defines it: run the cells above first."
    if callable(getattr(np, wrong, None)) and not wrong.startswith("_"):
        return f"Is `np.{wrong}` meant?"
    candidates = {*names.variables, *names.cells, *BUILT_IN} - {wrong, names.own}
    near = nearest(wrong, sorted(candidates))
    return f"Is `{near}` meant?" if near else ""


def nearest(wrong: str, candidates: Iterable[str]) -> str:
    """Return the name that is most like a wrong one, or ""."""
    return next(iter(difflib.get_close_matches(wrong, list(candidates), 1, 0.6)), "")
