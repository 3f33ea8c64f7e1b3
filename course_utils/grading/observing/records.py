"""What is written down of a function: what a call did, and all calls on an exercise's cases.

Plain data, so that it could as well have been observed in another process.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Raised:
    """An exception that left the function.

    `line_number` and `line` are the line of the function itself (numbered from 1 in its cell);
    both are None where the exception arose before any line of theirs ran. `refused` tells that
    Python could not even hand the arguments over. `shapes` are (name, shape) of the arrays that
    this line names. `inside` are name, line number and line of another function of theirs, in
    which the exception arose after this line had called it.
    """

    type_name: str
    message: str
    line_number: int | None
    line: str | None
    refused: bool = False
    shapes: tuple[tuple[str, tuple[int, ...]], ...] = ()
    inside: tuple[str, int, str] | None = None


@dataclass(frozen=True)
class Run:
    """What one call did: its result or exception, and its side effects."""

    result: Any = None
    raised: Raised | None = None
    printed: str = ""
    warnings: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def interrupted(self) -> bool:
        """Tell whether the learner stopped it, or a limit of time did."""
        return self.raised is not None and self.raised.type_name == "KeyboardInterrupt"


@dataclass(frozen=True)
class Step:
    """What one assignment made: its lines, its name, and for which time that name was assigned.

    An entry of a dict has its key for a name, `grads["dW1"]` is `dW1`. The result is `return`,
    which way a branch or a loop goes is `if` or `while`, and what is computed without a name has
    none. `loop` tells that it is the name that a loop runs through, at the begin of a round.
    """

    line: int
    last_line: int
    name: str
    time: int
    value: object
    loop: bool = False


@dataclass(frozen=True)
class Observations:
    """What a function did on the cases of an exercise, in their order.

    `runs` is shorter than the cases after an interruption, and empty for an untouched stub.
    `blanks` are the stub's lines that still say `… = None`; `empty` tells that nothing computes
    between the markers. `loops` tells whether the function
    loops over its data in Python; None where that was not observed. `unwatched` is what it raised
    then, in one line.

    Of a backward step, `runs` have the cache of the course's own form. `forward` are the runs of
    the learner's own forward step, if there is one; `own` those of the backward step with its
    caches; `others`, for each case, those with other caches of the learner's form: in another
    order, or if the forward step is wrong, with the right numbers filled in.

    `inlined` tells that none of the exercise's stand-ins was called, and `earlier` that the
    function was called as in the course's earlier edition, whose arguments it takes.

    `steps` are those of each case, where they were asked for; and `lines` the function's own lines
    then, by their number in the cell.
    """

    name: str
    untouched: bool
    blanks: tuple[str, ...]
    runs: tuple[Run, ...]
    loops: bool | None = None
    unwatched: str = ""
    forward: tuple[Run, ...] = ()
    own: tuple[Run, ...] = ()
    others: tuple[tuple[Run, ...], ...] = ()
    inlined: bool = False
    steps: tuple[tuple[Step, ...], ...] = ()
    lines: dict[int, str] = field(default_factory=dict)
    empty: bool = False
    earlier: bool = False
