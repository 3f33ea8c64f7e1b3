"""How well a report points to the lines at fault, for the banks of wrong answers."""

import inspect
import re
from collections.abc import Iterable, Set
from pathlib import Path
from types import FunctionType

FEW = 4  # lines
THE_LINE, A_FEW, MANY = "the line", "among a few lines", "among many lines"
NONE, ANOTHER, MISSING = "no line", "another line", "a line, though one is missing"
RIGHTLY_NONE = "no line, and one is missing"


def numbers_of(function: FunctionType, texts: Iterable[str]) -> set[int]:
    """Return the numbers that lines of some texts have in a function, or else in its file.

    Raises
    ------
    ValueError
        If there is no such line.
    """
    lines, first = inspect.getsourcelines(function)
    own = dict(enumerate(lines, start=first))
    whole = Path(function.__code__.co_filename).read_text(encoding="utf-8").splitlines()
    numbers = set()
    for text in texts:
        places = (own, dict(enumerate(whole, start=1)))
        found = next(filter(None, ({n for n in p if p[n].strip() == text} for p in places)), None)
        if not found:
            raise ValueError(f"{function.__name__} has no line {text!r}")
        numbers |= found
    return numbers


def shown(line: str | None) -> set[int]:
    """Return the numbers of the lines that a report shows."""
    many = re.fullmatch(r"lines (\d+) to (\d+)", line or "")
    if many:
        return set(range(int(many[1]), int(many[2]) + 1))
    return {int(number) for number in re.findall(r"^line (\d+):", line or "", re.MULTILINE)}


def place(line: str | None, at_fault: Set[int]) -> str:
    """Return how well the line of a report points to the lines at fault; none is one missing."""
    lines = shown(line)
    if not lines:
        return NONE if at_fault else RIGHTLY_NONE
    if not lines & at_fault:
        return ANOTHER if at_fault else MISSING
    if len(lines) == 1:
        return THE_LINE
    return A_FEW if len(lines) <= FEW else MANY
