"""Write a Report as text for a terminal and as HTML for a notebook.

Both in one order: what is wrong and where; where that is explained; what differs; then, folded in
HTML, numbers to look up; last what stands in. The HTML carries no script and no style sheet, so
that it looks the same where a notebook is not trusted, and says the same where even its styles are
taken away, as on GitHub. Text takes the theme's colour: light and dark both work. Each verdict has
its own sign and words; its colour only repeats them.
"""

import html
import re
import textwrap
from typing import Any

from course_utils.grading.reporting.diagrams import shapes_html, shapes_text
from course_utils.grading.reporting.excerpts import MARKS
from course_utils.grading.reporting.markup import sentence_html
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.plain_data import hanging

MARGIN = "margin: 0.4em 0"
# Lines and numbers never break in the middle: where they are too wide, they can be moved.
CODE = f"{MARGIN}; white-space: pre; overflow-x: auto; font-family: monospace"
# Python's words go on in the next line; nbconvert's pages would break them anywhere.
WORDS = f"{MARGIN}; white-space: pre-wrap; word-break: normal; font-family: monospace"
MARKED = f"border-bottom: 3px solid {Verdict.FAILED.colour}"
MOST_LINES = 16  # of inputs that are written out in text, which cannot be folded


def to_text(report: Any) -> str:
    """Return a report as text; hints stay closed until asked for."""
    parts = [_wrapped(f"{report.verdict.sign} {report.exercise}: {report.headline}")]
    if report.explanation:
        parts.append(_wrapped(report.explanation))
    if report.line:
        lines, carets = _marked_line(report)
        parts.append(textwrap.indent("\n".join(filter(None, (*lines, carets))), "  "))
    if report.error:
        parts.append(textwrap.indent(report.error, "  "))  # it can have lines that look like ours
    if report.spot:
        parts.append(_wrapped(report.spot.words))
    if report.verdict != Verdict.PASSED:
        parts += _help_text(report)
    if report.comparison:
        parts += _comparison_text(report)
    for title, text in _side_effects(report):
        parts.append(f"{title}:\n{textwrap.indent(text, '    ')}")
    if report.next_step:
        parts.append(_wrapped(report.next_step))
    return "\n".join(parts)


def _marked_line(report):
    """Return the lines that are shown, and carets below the mark in the last one; "" without."""
    lines = report.line.split("\n")
    code = re.sub(r"^line \d+: ", "", lines[-1])
    start, end = report.spot and report.spot.mark or (0, 0)
    if not 0 <= start < end <= len(code):
        return lines, ""
    return lines, " " * (len(lines[-1]) - len(code) + start) + "^" * (end - start)


def _help_text(report):
    """Yield where the chapter explains it, the hints asked for before, and how to get the next."""
    if report.section:
        yield _wrapped(f"Explained under “{report.section}” in {report.chapter}.")
    for number, hint in enumerate(report.hints[: report.opened], start=1):
        yield _wrapped(f"{_hint_title(report, number)}: {hint}")
    if report.opened < len(report.hints):
        following = report.opened + 1
        more = "" if following == len(report.hints) else ", and so on"
        yield f"Hints: print({report.exercise}.report.hint({following})){more}."


def _hint_title(report, number):
    return f"Hint {number} of {len(report.hints)} for {report.exercise}"


def _wrapped(text):
    return textwrap.fill(text, 88, break_long_words=False, break_on_hyphens=False)


def _comparison_text(report):
    """Yield what differs; then the inputs, if they are few."""
    comparison = report.comparison
    yield f"Case: {comparison.case}."
    for values in _values(report):
        yield _columns([(f"{' '.join(filter(None, title))}:", text) for *title, text in values])
    if comparison.rows:
        yield "Your result:\n" + _columns(comparison.rows)
    if comparison.shapes:
        yield "Shapes:\n" + textwrap.indent(shapes_text(comparison.shapes), "  ")
    inputs = _columns([(f"{name} =", text) for name, text in comparison.inputs])
    if inputs.count("\n") < MOST_LINES:
        yield "Inputs:\n" + inputs
    else:
        yield f"Inputs: {report.exercise}.inputs() returns them."


def _columns(rows):
    """Write labels and texts side by side."""
    width = max((len(label) for label, _ in rows), default=0) + 1
    return "\n".join(f"  {label:<{width}}{hanging(text, width + 2)}" for label, text in rows)


def _values(report):
    """Yield what is to be laid side by side: what it is, its name, when; then its text.

    First the value at the place where it goes wrong; then what came of it in the end, unless that
    is the same, or a table tells it.
    """
    spot, excerpt = report.spot, report.comparison.excerpt
    placed = bool(spot and spot.expected)
    if placed:
        yield ("expected", spot.name, "", spot.expected), ("found", spot.name, "", spot.found)
    if not excerpt or placed and report.comparison.rows:
        return
    if placed and (spot.expected, spot.found) == (excerpt.expected, excerpt.found):
        return
    end = "in the end" if placed else ""
    yield (
        ("expected", excerpt.name, end, excerpt.expected),
        ("found", excerpt.name, end, excerpt.found),
    )


def _side_effects(report):
    if report.printed:
        yield "Printed by your function", report.printed.rstrip("\n")
    if report.warnings:
        yield "Warnings", "\n".join(report.warnings)


def to_html(report: Any) -> str:
    """Return a report as one HTML element; everything the learner's code made is escaped."""
    colour = report.verdict.colour
    parts = [
        f'<div><strong><span style="color: {colour}">{report.verdict.sign}</span> '
        f"{html.escape(report.verdict)} · <code>{html.escape(report.exercise)}</code> · "
        f"{sentence_html(report.headline)}</strong></div>"
    ]
    if report.explanation:
        parts.append(_paragraph(report.explanation))
    if report.line:
        parts.append(_line_html(report))
    if report.error:
        parts.append(f'<pre style="{WORDS}">{html.escape(report.error)}</pre>')
    if report.spot:
        parts.append(_paragraph(report.spot.words))
    if report.verdict != Verdict.PASSED:
        parts.append(_help_html(report))
    if report.comparison:
        parts += _comparison_html(report)
    parts += [_folded(title, _pre(text)) for title, text in _side_effects(report)]
    if report.next_step:
        parts.append(f'<p style="{MARGIN}"><small>{sentence_html(report.next_step)}</small></p>')
    style = (
        f"border-left: 5px solid {colour}; padding: 2px 0 2px 12px; max-width: 56em; "
        "overflow-wrap: break-word"
    )
    return f'<div style="{style}">' + "\n".join(parts) + "</div>"


def _line_html(report):
    lines, carets = _marked_line(report)
    text = html.escape("\n".join(lines))
    if carets:
        start, end = carets.index("^"), len(carets)
        before, marked, after = (
            html.escape(part) for part in (lines[-1][:start], lines[-1][start:end], lines[-1][end:])
        )
        # No <mark>: its own black on yellow would stay where a style is taken away.
        last = f'{before}<b style="{MARKED}">{marked}</b>{after}\n{carets}'
        text = "\n".join([*map(html.escape, lines[:-1]), last])
    return f'<pre style="{CODE}">{text}</pre>'


def _help_html(report):
    """Return a link to the chapter's explanation, and the hints, each inside the one before."""
    inner = ""
    for number in range(len(report.hints), 0, -1):
        body = _paragraph(report.hints[number - 1]) + inner
        inner = _folded(_hint_title(report, number), body, opened=number <= report.opened)
    if not report.section:
        return inner
    # JupyterLab gives each heading its own text for an anchor, with hyphens for spaces.
    anchor = html.escape("#" + report.section.replace(" ", "-"))
    style = "color: inherit; text-decoration: underline"
    where = f'<a href="{anchor}" style="{style}">{html.escape(report.section)}</a>'
    return f'<p style="{MARGIN}">Explained above: {where}</p>{inner}'


def _comparison_html(report):
    """Yield what differs; then, folded, each array of the result and the inputs."""
    comparison = report.comparison
    yield _paragraph(f"Case: {comparison.case}.")
    for values in _values(report):
        yield "<div>" + "".join(_value_html(*value) for value in values) + "</div>"
    if comparison.rows:
        yield _table_html(comparison.rows)
    if comparison.shapes:
        yield shapes_html(comparison.shapes)
    excerpt = comparison.excerpt
    if comparison.found is None:
        yield _folded("Expected result", _pre(comparison.expected))
    elif not excerpt or (excerpt.expected, excerpt.found) != (
        comparison.expected,
        comparison.found,
    ):
        both = (("expected", "", "", comparison.expected), ("found", "", "", comparison.found))
        yield _folded("Each array of the result", "".join(_value_html(*value) for value in both))
    inputs = "\n".join(
        f"{name} = {hanging(text, len(name) + 3)}" for name, text in comparison.inputs
    )
    yield _folded("Inputs of this case", _pre(inputs))


def _value_html(what, name, when, text):
    """Return a value under its title, in a box of its own; two stand side by side if they fit."""
    title = [what.capitalize(), f"<code>{html.escape(name)}</code>" if name else "", when]
    style = "display: inline-block; vertical-align: top; max-width: 100%; margin: 0 1.5em 0 0"
    return (
        f'<div style="{style}"><strong>{" ".join(filter(None, title))}</strong>{_pre(text)}</div>'
    )


def _table_html(rows):
    """Return a table with a row for each array: its name, and how it differs."""
    head = '<th style="text-align: left; padding: 0.1em 1.5em 0.1em 0">'
    cell = '<td style="text-align: left; padding: 0.1em 1.5em 0.1em 0">'
    lines = "".join(
        f"<tr>{cell}<code>{html.escape(name)}</code></td>{cell}{html.escape(words)}</td></tr>"
        for name, words in rows
    )
    heads = f"<thead><tr>{head}Your result</th>{head}How it differs</th></tr></thead>"
    return f'<table style="{MARGIN}">{heads}<tbody>{lines}</tbody></table>'


def _folded(title, body, opened=False):
    # Classic themes take its triangle from a summary: then nobody would see that it folds.
    summary = f'<summary style="display: list-item; cursor: pointer">{html.escape(title)}</summary>'
    return f'<details style="{MARGIN}"{" open" if opened else ""}>{summary}{body}</details>'


def _paragraph(text):
    return f'<p style="{MARGIN}">{sentence_html(text)}</p>'


def _pre(text):
    """Return text as it stands; what is between marks is underlined, so that the eye finds it."""
    underlined = re.sub(
        f"{MARKS[0]}([^{MARKS}\n]*){MARKS[1]}",
        rf'<b style="{MARKED}">\g<0></b>',
        html.escape(text),
    )
    return f'<pre style="{CODE}">{underlined}</pre>'
