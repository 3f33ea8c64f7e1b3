"""The board: what is done, tried and open, and what was mixed up most often."""

import html
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from course_utils.grading.attempts.store import KEPT, Attempt, NotKeptError, read
from course_utils.grading.reporting.markup import sentence_html
from course_utils.grading.reporting.verdict import Verdict

SIGNS = {"done": Verdict.PASSED.sign, "tried": "◐", "open": Verdict.OPEN.sign}
COLOURS = {
    "done": Verdict.PASSED.colour,
    "tried": Verdict.INTERRUPTED.colour,
    "open": Verdict.OPEN.colour,
}
MOST_MIXED_UP = 5
LEGEND = "   ".join(f"{sign} {state}" for state, sign in SIGNS.items())
NOTHING_YET = "Nothing is kept yet. Fill in a function and run its cell."


@dataclass(frozen=True)
class Entry:
    """One function on the board: its name, and "done", "tried" or "open"."""

    name: str
    state: str


@dataclass(frozen=True)
class Board:
    """What a learner did so far; a notebook shows it as HTML, a terminal as text.

    Attributes
    ----------
    chapters : tuple of (str, tuple of Entry)
        Every chapter with its functions, in the order of the course.
    mixed_up : tuple of (str, str, int)
        Headline, function and number of times of the commonest misconceptions.
    note : str
        Why nothing is shown, if so.
    """

    chapters: tuple[tuple[str, tuple[Entry, ...]], ...]
    mixed_up: tuple[tuple[str, str, int], ...] = ()
    note: str = ""

    def to_text(self) -> str:
        """Return the board as plain text."""
        from rich.console import Console

        # A text only: rich would write codes into a terminal, and a cell's output in a notebook.
        file = io.StringIO()
        Console(file=file, width=100, color_system=None, force_jupyter=False).print(self)
        return "\n".join(line.rstrip() for line in file.getvalue().splitlines())

    __repr__ = to_text

    def __rich_console__(self, console, options):
        """Yield the board as rich prints it in a terminal."""
        from rich.table import Table
        from rich.text import Text

        names = max(len(name) for name, _ in self.chapters)
        width = max(options.max_width - names - len("10 of 10 done") - 6, 20)
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 3, 0, 0))
        for _ in range(3):
            table.add_column(no_wrap=True)
        for chapter, entries in self.chapters:
            functions = Text("\n").join(_lines(entries, width))
            table.add_row(chapter, _done(entries), functions)
        yield from (Text("Your progress", style="bold"), "", table, "", LEGEND)
        if self.mixed_up:
            yield from ("", Text("Most often mixed up", style="bold"))
            yield from (Text(f"  {name}: {_mixed_up(*rest)}") for name, *rest in self._by_name())
        if self.note:
            yield from ("", Text(self.note))

    def _by_name(self):
        return [(name, headline, count) for headline, name, count in self.mixed_up]

    def _repr_html_(self):
        """Return the board as one HTML element without script or style sheet."""
        rows = "".join(_row_html(*chapter) for chapter in self.chapters)
        parts = [
            '<div style="font-weight: bold">Your progress</div>',
            f'<table style="margin: 0.4em 0">{rows}</table>',
            f'<div style="margin: 0.4em 0">{LEGEND.replace("   ", " &nbsp; ")}</div>',
        ]
        if self.mixed_up:
            items = "".join(
                f"<li><code>{html.escape(name)}</code>: {sentence_html(_mixed_up(*rest))}</li>"
                for name, *rest in self._by_name()
            )
            title = '<div style="font-weight: bold; margin-top: 0.8em">Most often mixed up</div>'
            parts.append(f'{title}<ul style="margin: 0.4em 0">{items}</ul>')
        if self.note:
            parts.append(f'<p style="margin: 0.4em 0">{html.escape(self.note)}</p>')
        return '<div style="max-width: 60em">' + "\n".join(parts) + "</div>"


def progress() -> Board:
    """Return the board of your progress; as a cell's last line it is shown below the cell."""
    try:
        attempts = read()
    except NotKeptError as error:
        return board_of((), f"Your progress is not kept: {error}.")
    return board_of(attempts, "" if attempts else NOTHING_YET)


def board_of(attempts: Sequence[Attempt], note: str = "") -> Board:
    """Return the Board of some attempts, oldest first."""
    from course_utils.grading.catalogue import catalogue

    states = {}
    for attempt in attempts:
        if attempt.verdict == KEPT:  # reset: it is a new start
            states.pop(attempt.key, None)
        elif attempt.verdict == "passed":
            states[attempt.key] = "done"
        else:
            states.setdefault(attempt.key, "tried")
    chapters = {}
    for key, exercise in catalogue().items():
        entry = Entry(exercise.name, states.get(key, "open"))
        chapters.setdefault(exercise.chapter, []).append(entry)
    return Board(
        tuple((name, tuple(entries)) for name, entries in chapters.items()),
        _most_mixed_up(attempts),
        note,
    )


def _most_mixed_up(attempts):
    """Return the commonest misconceptions; a cell that runs again unchanged is not counted again.

    They are counted by name and shown in the words of the last time.
    """
    counts, headlines, last = Counter(), {}, {}
    for attempt in attempts:
        this = (attempt.misconception, attempt.source)
        if attempt.misconception and last.get(attempt.key) != this:
            counts[attempt.key, attempt.misconception] += 1
            headlines[attempt.key, attempt.misconception] = attempt.headline
        last[attempt.key] = this
    return tuple(
        (headlines[known], known[0].rpartition(".")[2], count)
        for known, count in counts.most_common(MOST_MIXED_UP)
    )


def _done(entries):
    done = sum(entry.state == "done" for entry in entries)
    return f"{done} of {len(entries)} done"


def _mixed_up(headline, count):
    times = "once" if count == 1 else "twice" if count == 2 else f"{count} times"
    return f"{headline.rstrip('.')} ({times})"


def _row_html(chapter, entries):
    functions = " ".join(
        f'<span style="white-space: nowrap; margin-right: 0.8em"><span title="{entry.state}" '
        f'style="color: {COLOURS[entry.state]}; font-weight: bold">{SIGNS[entry.state]}</span>'
        f" <code>{html.escape(entry.name)}</code></span>"
        for entry in entries
    )
    narrow, wide = (
        '<td style="text-align: left; vertical-align: baseline; line-height: 1.7; '
        f'padding: 0 1.5em 0 0; white-space: {space}">'
        for space in ("nowrap", "normal")
    )
    return f"<tr>{narrow}{chapter}</td>{narrow}{_done(entries)}</td>{wide}{functions}</td></tr>"


def _lines(entries, width):
    """Return the functions as lines of rich text that are not wider than `width`."""
    from rich.text import Text

    lines = [Text()]
    for entry in entries:
        part = Text(SIGNS[entry.state], style=COLOURS[entry.state])
        part.append(f" {entry.name}  ", style="default")
        if len(lines[-1]) and len(lines[-1]) + len(part) > width:
            lines.append(Text())
        lines[-1].append_text(part)
    return lines
