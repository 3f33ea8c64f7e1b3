"""Write a Report as text for a terminal and as HTML for a notebook.

The HTML carries no script and no style sheet, so that it looks the same where a notebook is not
trusted. Text takes the theme's colour and backgrounds are translucent: light and dark both work.
Each verdict has its own sign and words; its colour only repeats them.
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


def to_text(report: Any) -> str:
    """Return a report as text; hints stay closed until asked for."""
    parts = [f"{report.verdict.sign} {report.exercise}: {report.headline}"]
    if report.line:
        parts.append(f"  {report.line}")
    if report.error:
        parts.append(f"  {report.error}")
    if report.explanation:
        parts.append(_wrapped(report.explanation))
    if report.comparison:
        parts.append(_comparison_text(report))
    for title, text in _side_effects(report):
        parts.append(f"{title}:\n{textwrap.indent(text, '    ')}")
    if report.next_step:
        parts.append(_wrapped(report.next_step))
    if report.verdict != Verdict.PASSED:
        parts += _help_text(report)
    return "\n".join(parts)


def _help_text(report):
    """Yield where the chapter explains it, the hints asked for before, and how to get the next."""
    if report.section:
        yield _wrapped(f"Explained under “{report.section}” in {report.chapter}.")
    for number, hint in enumerate(report.hints[: report.opened], start=1):
        yield _wrapped(f"Hint {number}: {hint}")
    if report.opened < len(report.hints):
        following = report.opened + 1
        more = "" if following == len(report.hints) else ", and so on"
        yield f"Hints: print({report.exercise}.report.hint({following})){more}."


def _wrapped(text):
    return textwrap.fill(text, 88, break_long_words=False, break_on_hyphens=False)


def _comparison_text(report):
    comparison = report.comparison
    rows = [(f"{name} =", text) for name, text in comparison.inputs]
    rows.append(("expected:", comparison.expected))
    if comparison.found is not None:
        rows.append(("found:", comparison.found))
    width = max(len(label) for label, _ in rows) + 1
    lines = [f"Case: {comparison.case}."]
    for label, text in rows:
        lines.append(f"  {label:<{width}}{hanging(text, width + 2)}")
    if comparison.shapes:
        lines += ["Shapes:", textwrap.indent(shapes_text(comparison.shapes), "  ")]
    return "\n".join(lines)


def _side_effects(report):
    if report.printed:
        yield "Printed by your function", report.printed.rstrip("\n")
    if report.warnings:
        yield "Warnings", "\n".join(report.warnings)


def to_html(report: Any) -> str:
    """Return a report as one HTML element; everything the learner's code made is escaped."""
    colour = report.verdict.colour
    parts = [
        f'<div style="font-weight: bold"><span style="color: {colour}">{report.verdict.sign}'
        f"</span> {html.escape(report.verdict)} · <code>{html.escape(report.exercise)}</code> · "
        f"{sentence_html(report.headline)}</div>"
    ]
    if report.line or report.error:
        parts.append(_pre("\n".join(filter(None, (report.line, report.error))), wraps=True))
    if report.explanation:
        parts.append(_paragraph(report.explanation))
    if report.comparison:
        parts.append(_comparison_html(report.comparison))
    parts += [_folded(title, _pre(text)) for title, text in _side_effects(report)]
    if report.verdict != Verdict.PASSED:
        parts.append(_help_html(report))
    if report.next_step:
        parts.append(_paragraph(report.next_step))
    style = f"border-left: 5px solid {colour}; padding: 2px 0 2px 12px; max-width: 52em"
    return f'<div style="{style}">' + "\n".join(parts) + "</div>"


def _help_html(report):
    """Return a link to the chapter's explanation, and the hints, each inside the one before."""
    inner = ""
    for number in range(len(report.hints), 0, -1):
        body = _paragraph(report.hints[number - 1]) + inner
        title = f"Hint {number} of {len(report.hints)}"
        inner = _folded(title, body, opened=number <= report.opened)
    if not report.section:
        return inner
    # JupyterLab gives each heading its own text for an anchor, with hyphens for spaces.
    anchor = html.escape("#" + report.section.replace(" ", "-"))
    style = "color: inherit; text-decoration: underline"
    where = f'<a href="{anchor}" style="{style}">{html.escape(report.section)}</a>'
    return f'<p style="{MARGIN}">Explained above: {where}</p>{inner}'


def _comparison_html(comparison):
    inputs = "\n".join(
        f"{name} = {hanging(text, len(name) + 3)}" for name, text in comparison.inputs
    )
    cells = [("Expected", comparison.expected)]
    if comparison.found is not None:
        cells.append(("Found", comparison.found))
    heads = "".join(f'<th style="text-align: left">{title}</th>' for title, _ in cells)
    row = "".join(
        f'<td style="text-align: left; vertical-align: top">{_pre(text)}</td>' for _, text in cells
    )
    return (
        _paragraph(f"Case: {comparison.case}.")
        + _folded("Inputs of this case", _pre(inputs))
        + f'<table style="{MARGIN}">'
        f"<thead><tr>{heads}</tr></thead><tbody><tr>{row}</tr></tbody></table>"
        + (shapes_html(comparison.shapes) if comparison.shapes else "")
    )


def _folded(title, body, opened=False):
    summary = f"<summary>{html.escape(title)}</summary>"
    return f'<details style="{MARGIN}"{" open" if opened else ""}>{summary}{body}</details>'


def _paragraph(text):
    return f'<p style="{MARGIN}">{sentence_html(text)}</p>'


def _pre(text, wraps=False):
    """Return text as it stands; what is between marks gets a frame, so that the eye finds it."""
    style = MARGIN + ("; white-space: pre-wrap" if wraps else "")
    framed = re.sub(
        f"{MARKS[0]}([^{MARKS}\n]*){MARKS[1]}",
        rf'<b style="outline: 2px solid {Verdict.FAILED.colour}">\g<0></b>',
        html.escape(text),
    )
    return f'<pre style="{style}">{framed}</pre>'
