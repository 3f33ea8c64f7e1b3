"""`git diff` shows what changed in a notebook as text that a person can read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
PICTURE, OTHER = "iVBORw0KGgo" * 50, "oGgKw0RBOVi" * 50

pytestmark = pytest.mark.skipif(
    not shutil.which("git") or sys.platform == "win32", reason="needs git, and its lines end in LF"
)


def command_of_the_makefile():
    """Return what `make` tells git to run, with this Python."""
    makefile = ROOT.joinpath("Makefile").read_text(encoding="utf-8")
    command = re.search(r'git config diff.jupyternotebook.textconv "(.*?)"', makefile)[1]
    return command.replace("$(PYTHON)", f"'{sys.executable}'")


def notebook(sentence, printed, picture):
    report = {"text/plain": "○ L1: Not filled in yet.", "text/html": "<div>open</div>"}
    figure = {"text/plain": "A bar.", "text/html": f'<img alt="A bar." src="{picture}">'}
    outputs = [
        nbformat.v4.new_output("stream", text=printed),
        nbformat.v4.new_output("display_data", data=report),
        nbformat.v4.new_output("display_data", data=figure),
    ]
    cells = [
        nbformat.v4.new_markdown_cell(sentence, id="prose"),
        nbformat.v4.new_code_cell("print(L1(yhat, y))", id="code", outputs=outputs),
    ]
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells))


@pytest.fixture
def diff(tmp_path):
    """Return a function that gives the difference between two states of a notebook."""

    def git(*arguments):
        configured = f"diff.jupyternotebook.textconv={command_of_the_makefile()}"
        command = ["git", "-c", configured, *arguments]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        return done.stdout

    def difference(before, after):
        path = folder / "04_norms.ipynb"
        path.write_text(before, encoding="utf-8")
        git("init", "--quiet", "..")
        git("add", "..")
        path.write_text(after, encoding="utf-8")
        return git("diff")

    folder = tmp_path / "notebooks"
    folder.mkdir()
    shutil.copy(ROOT / ".gitattributes", tmp_path)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    return difference


def lines_of(found):
    return [line for line in found.splitlines() if re.match(r"[+-][^+-]", line)]


def test_changed_prose_and_printed_numbers_are_shown_and_nothing_else(diff):
    found = diff(
        notebook("The loss.", "L1 = 1.1", PICTURE), notebook("A loss.", "L1 = 1.2", PICTURE)
    )
    assert lines_of(found) == ["-The loss.", "+A loss.", "-    L1 = 1.1", "+    L1 = 1.2"]
    assert " print(L1(yhat, y))" in found
    assert "Not filled in yet" in found
    assert PICTURE[:11] not in found


def test_a_changed_picture_is_told_by_its_hash(diff):
    found = diff(notebook("", "", PICTURE), notebook("", "", OTHER))
    assert [re.sub("[0-9a-f]{12}>", "…>", line) for line in lines_of(found)] == [
        "-    <text/html …>",
        "+    <text/html …>",
    ]


def test_every_notebook_can_be_read_so():
    for path in sorted(ROOT.glob("notebooks/*.ipynb")):
        command = [sys.executable, ROOT / ".ci" / "notebook_text.py", path]
        done = subprocess.run(command, capture_output=True, check=True)
        text = done.stdout.decode("utf-8")
        assert text.startswith(f"chapter: {path.stem}\n")
        assert "<text/html " in text
        assert max(map(len, text.splitlines())) <= 400, "words for a figure, not its pixels"
