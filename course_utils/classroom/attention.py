"""What a person has to look at, as a page and as a table."""

from collections.abc import Sequence
from dataclasses import astuple
from html import escape
from pathlib import Path

from course_utils.checking.showing import safe
from course_utils.classroom.placing import Need
from course_utils.classroom.tables import plain, write

COLUMNS = ("file", "guess", "reason", "done", "you do")
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What needs you</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 75rem;
  padding: 0 1rem }}
div {{ overflow-x: auto }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ border-bottom: 1px solid #8888; padding: .4rem .6rem; text-align: left;
  vertical-align: top; overflow-wrap: anywhere; min-width: 7rem }}
</style>
<main>
<h1>What needs you</h1>
<p>{summary} There are names in this page: it is for you alone.</p>
{table}
</main>
</html>
"""


def write_needs(folder: Path, needs: Sequence[Need]) -> None:
    """Write `needs-you.html` and `needs-you.csv` into a folder."""
    write(
        folder / "needs-you.csv",
        COLUMNS,
        ([plain(text) for text in astuple(need)] for need in needs),
    )
    (folder / "needs-you.html").write_text(to_html(needs), encoding="utf-8")


def to_html(needs: Sequence[Need]) -> str:
    """Return a page of its own that shows them; nothing in it can be taken for markup."""
    if not needs:
        return PAGE.format(summary="Nothing needs you.", table="")
    head = "".join(f'<th scope="col">{column}</th>' for column in COLUMNS)
    lines = "\n".join(
        "<tr>" + "".join(f"<td>{escape(safe(text))}</td>" for text in astuple(need)) + "</tr>"
        for need in needs
    )
    table = (
        '<div role="region" aria-label="The list" tabindex="0">\n<table>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>\n</div>"
    )
    count = "One thing needs" if len(needs) == 1 else f"{len(needs)} things need"
    return PAGE.format(summary=f"{count} you.", table=table)
