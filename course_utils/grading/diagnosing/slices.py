"""Which of a learner's lines a value comes from: a slice of the program, back along its names.

What was right on the way ends the search for a name; a loop or a condition counts for the lines
inside it. The names of a line are read from its text, so that a slice is rather too large than too
small.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from course_utils.grading.observing.records import Step

CONDITIONS = ("if", "while")
HEAD = r"\s*(for|while|if|elif|else)\b"


def first_line_of(
    steps: Sequence[Step],
    at: int,
    lines: Mapping[int, str],
    is_right: Callable[[Step], bool],
) -> int:
    """Return the number of the first line that a wrong value may come from.

    Parameters
    ----------
    steps : sequence of Step
        What a function did, in order.
    at : int
        The number of the step that makes the value.
    lines : dict of int to str
        The function's lines by number.
    is_right : callable
        Tells of an earlier step whether what it makes is right.
    """
    suspects, on_the_way = {steps[at].line}, set()
    needed = _names_in(steps[at], lines)
    for step in reversed(steps[:at]):
        right = is_right(step)
        if step.loop or step.name in CONDITIONS:
            inside = suspects | on_the_way if step.loop else suspects
            concerned = any(is_inside(line, step.line, lines) for line in inside)
            concerned = concerned and not right or step.name in needed
        elif step.name == "":  # an expression, such as a call that appends to a list
            concerned = bool(needed & _names_in(step, lines))
        else:
            concerned = step.name in needed or _holder(step, lines) in needed
        if not concerned:
            continue
        if right:
            on_the_way.add(step.line)
            needed = needed if step.loop else needed - {step.name}
        else:
            suspects.add(step.line)
            needed = needed | _names_in(step, lines)
    own = {name: line for line, name in _functions_in(lines) if name in needed}
    return min(suspects | set(own.values()))


def is_inside(number: int, head: int, lines: Mapping[int, str]) -> bool:
    """Tell whether a line belongs to the loop or condition that begins in another line."""
    margins = {n: len(text) - len(text.lstrip()) for n, text in lines.items() if text.strip()}
    return head < number and all(
        margins[n] > margins.get(head, 0) for n in margins if head < n <= number
    )


def heads_of(number: int, since: int, lines: Mapping[int, str]) -> list[int]:
    """Return the lines from one on with a loop or a condition that a line belongs to."""
    heads = [n for n in range(since, number) if re.match(HEAD, lines.get(n, ""))]
    return [head for head in heads if is_inside(number, head, lines)]


def _names_in(step, lines):
    texts = (lines.get(number, "") for number in range(step.line, step.last_line + 1))
    return frozenset(re.findall(r"\b[^\W\d]\w*", "\n".join(texts)))


def _holder(step, lines):
    """Return the name of what a line writes an entry into, or None."""
    found = re.match(r"\s*(\w+)\[", lines.get(step.line, ""))
    return found and found[1]


def _functions_in(lines):
    """Yield line and name of each function inside the function."""
    for number, text in list(lines.items())[1:]:
        if found := re.match(r"\s+def (\w+)", text):
            yield number, found[1]
