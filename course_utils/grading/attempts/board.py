"""The board: what is done, what comes next, and what was mixed up."""

import html
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from course_utils.grading.attempts.store import KEPT, Attempt, NotKeptError, read
from course_utils.grading.reporting.markup import sentence_html
from course_utils.grading.reporting.report import sections
from course_utils.grading.reporting.verdict import Verdict

SIGNS = {"done": Verdict.PASSED.sign, "tried": "◐", "open": Verdict.OPEN.sign}
COLOURS = {
    "done": Verdict.PASSED.colour,
    "tried": Verdict.INTERRUPTED.colour,
    "open": Verdict.OPEN.colour,
}
MOST_MIXED_UP = 5
LEGEND = "   ".join(f"{sign} {state}" for state, sign in SIGNS.items())
MARGIN = "    "
LINK = "color: inherit; text-decoration: underline"
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
    next : (str, Entry) or None
        The chapter and the function to go on with; None if all are done.
    mixed_up : tuple of (str, str, int)
        Headline, function and number of times of misconceptions: those made at least twice, and
        those of functions that are not done yet, newest first.
    note : str
        Why nothing is shown, if so.
    """

    chapters: tuple[tuple[str, tuple[Entry, ...]], ...]
    next: tuple[str, Entry] | None = None
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
        """Yield the board as rich prints it in a terminal, however narrow."""
        from rich.padding import Padding
        from rich.text import Text

        first = self._done() + (f" · {_next_text(*self.next)}" if self.next else "")
        yield from (Text(first, style="bold"), "")
        names = max(len(name) for name, _ in self.chapters)
        for chapter, entries in self.chapters:
            yield Text(f"{chapter:{names}}  {_done(entries)}")
            if not _finished(entries):
                lines = _lines(entries, options.max_width - len(MARGIN))
                yield Padding(Text("\n").join(lines), (0, 0, 0, len(MARGIN)))
        yield from ("", LEGEND)
        if self.mixed_up:
            yield from ("", Text("Mixed up", style="bold"))
            for headline, name, count in self.mixed_up:
                yield Padding(Text(f"{name}: {_mixed_up(headline, count)}"), (0, 0, 0, len(MARGIN)))
        if self.note:
            yield from ("", Text(self.note))

    def _done(self):
        return _done([entry for _, entries in self.chapters for entry in entries])

    def _repr_html_(self):
        """Return the board as one HTML element without script or style sheet."""
        rows = "".join(_row_html(*chapter) for chapter in self.chapters)
        next_one = f" · {_next_html(*self.next)}" if self.next else ""
        parts = [
            f'<div style="font-weight: bold">{self._done()}{next_one}</div>',
            f'<table style="margin: 0.4em 0">{rows}</table>',
            f'<div style="margin: 0.4em 0">{LEGEND.replace("   ", " &nbsp; ")}</div>',
        ]
        if self.mixed_up:
            items = "".join(
                f"<li><code>{html.escape(name)}</code>: {sentence_html(_mixed_up(*rest))}</li>"
                for name, rest in ((name, (headline, n)) for headline, name, n in self.mixed_up)
            )
            title = '<div style="font-weight: bold; margin-top: 0.8em">Mixed up</div>'
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
    chapters, last = {}, attempts[-1].key if attempts else ""
    for key, exercise in catalogue().items():
        entry = Entry(exercise.name, states.get(key, "open"))
        chapters.setdefault(exercise.chapter, []).append(entry)
    return Board(
        tuple((name, tuple(entries)) for name, entries in chapters.items()),
        _next_of(last, states, catalogue()),
        _mixed_up_in(attempts, {key for key, state in states.items() if state == "done"}),
        note,
    )


def _next_of(last, states, catalogue):
    """Return chapter and Entry of the last one worked at, or the first open one behind it."""
    keys = list(catalogue)
    start = keys.index(last) if last in catalogue else 0
    for key in keys[start:] + keys[:start]:
        if states.get(key) != "done":
            return catalogue[key].chapter, Entry(catalogue[key].name, states.get(key, "open"))
    return None


def _mixed_up_in(attempts, done):
    """Return the misconceptions to be shown; a cell that runs again unchanged counts once.

    They are counted by name and shown in the words of the last time.
    """
    counts, headlines, last = Counter(), {}, {}
    for attempt in attempts:
        this = (attempt.misconception, attempt.source)
        if attempt.misconception and last.get(attempt.key) != this:
            known = attempt.key, attempt.misconception
            counts[known] += 1
            headlines.pop(known, None)  # the newest stands last
            headlines[known] = attempt.headline
        last[attempt.key] = this
    shown = [known for known in reversed(headlines) if counts[known] > 1 or known[0] not in done]
    return tuple(
        (headlines[known], known[0].rpartition(".")[2], counts[known])
        for known in shown[:MOST_MIXED_UP]
    )


def _done(entries):
    done = sum(entry.state == "done" for entry in entries)
    return f"{done} of {len(entries)} done"


def _mixed_up(headline, count):
    times = "once" if count == 1 else "twice" if count == 2 else f"{count} times"
    return f"{headline.rstrip('.')} ({times})"


def _finished(entries):
    return all(entry.state == "done" for entry in entries)


def _next_text(chapter, entry):
    tried = " (tried)" if entry.state == "tried" else ""
    return f"next: {entry.name} in {chapter}{tried}"


def _next_html(chapter, entry):
    """Return what comes next, with a link to its heading in its notebook."""
    heading = sections().get(chapter, {}).get(entry.name, "")
    anchor = f"#{heading.replace(' ', '-')}" if heading else ""
    tried = " (tried)" if entry.state == "tried" else ""
    link = f'<a href="{html.escape(f"{chapter}.ipynb{anchor}")}" style="{LINK}">'
    return f"next: {link}<code>{html.escape(entry.name)}</code> in {chapter}</a>{tried}"


def _row_html(chapter, entries):
    functions = " ".join(
        f'<span style="white-space: nowrap; margin-right: 0.8em"><span title="{entry.state}" '
        f'style="color: {COLOURS[entry.state]}; font-weight: bold">{SIGNS[entry.state]}</span>'
        f" <code>{html.escape(entry.name)}</code></span>"
        for entry in ([] if _finished(entries) else entries)
    )
    style = "text-align: left; vertical-align: baseline; line-height: 1.7; padding: 0 1.5em 0 0"
    head = f'<th scope="row" style="{style}; font-weight: normal; white-space: nowrap">'
    return (
        f'<tr>{head}{chapter}</th><td style="{style}; white-space: nowrap">{_done(entries)}</td>'
        f'<td style="{style}">{functions}</td></tr>'
    )


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
