"""A chapter's digest changes when something it shows changes, and at nothing else.

Each edit is made in a copy of the package, found there by its words, and digested by a process of
its own.
"""

import dataclasses
import json
import os
import shutil
import subprocess
import sys

import pytest
from cells import notebook, run_cell

from course_utils import building, digests
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import cell
from course_utils.grading.judging.judgement import unfilled

CHAPTERS = building.chapters()
ALL = set(CHAPTERS)
COMMAND = """
import json
from course_utils.digests import ROOT, digest
sources = ROOT.glob("notebooks/source/*.py")
print(json.dumps({source.stem: digest(source) for source in sources}))
"""
# What is edited: a text that stands in one module only, what takes its place, who shows it.
EDITS = {
    "words on a mistake": ("the worst example alone", "one", set()),
    "words on any failure": ("Your function stopped with an error", "It stopped", set()),
    "how a failure is shown": ("Inputs of this case", "Inputs", set()),
    "a hint": ("Pythagoras, with n sides", "Pythagoras", {"04_norms"}),
    "a report as delivered": ("Replace each `None`", "Exchange each `None`", ALL),
    "how any report is shown": ("Explained above: ", "See above: ", ALL),
    "what a chapter calls of grading": (
        "MOST_LINES = 10_000",
        "MOST_LINES = 9_999",
        {"02_vectorisation_benchmark"},
    ),
    "a figure": ("cache\\n$A_{prev}, W, b$", "cache", {"06_deep_net"}),
    "a figure that two chapters show": (
        "def patches(images",
        "def patches( images",
        {"02_vectorisation_benchmark", "06_deep_net"},
    ),
    "the style of all figures": ('"grid.alpha": 0.3', '"grid.alpha": 0.2', ALL),
    "a comment in a helper": ("# Okabe and Ito's palette", "# A palette", set()),
    "a source in a docstring": ("Elad: Sparse and Redundant", "Sparse and Redundant", set()),
    "a docstring that a stub has": ("Count of the non-zero entries of", "Count in", {"04_norms"}),
    "a comment that a stub has": (
        "at most 1, whatever the sign of z",
        "at most 1",
        {"01_logistic_regression"},
    ),
    "the mathematics": ("def joined_shape(", "def joined_shape( ", {"03_broadcasting"}),
}


@pytest.fixture
def copy(tmp_path):
    """Copy the package, and the sources of the chapters."""
    for part in ("course_utils", "notebooks/source"):
        ignored = shutil.ignore_patterns("__pycache__", "*.ipynb")
        shutil.copytree(building.ROOT / part, tmp_path / part, ignore=ignored)
    return tmp_path


def digests_in(folder):
    done = subprocess.run(
        [sys.executable, "-c", COMMAND],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def before():
    return own_digests()


def own_digests():
    return {name: digests.digest(building.SOURCE / f"{name}.py") for name in CHAPTERS}


def changed(before, after):
    assert before.keys() == after.keys() == ALL
    return {name for name in before if before[name] != after[name]}


@pytest.mark.slow
@pytest.mark.parametrize("what", EDITS)
def test_an_edit_of_a_module_changes_the_chapters_that_show_it(what, copy, before):
    words, others, expected = EDITS[what]
    files = [
        path
        for path in copy.joinpath("course_utils").rglob("*.py")
        if words in path.read_text(encoding="utf-8")
    ]
    assert len(files) == 1
    text = files[0].read_text(encoding="utf-8")
    files[0].write_text(text.replace(words, others), encoding="utf-8")
    assert changed(before, digests_in(copy)) == expected


@pytest.mark.slow
def test_prose_changes_its_chapter(copy, before):
    with copy.joinpath("notebooks/source/03_broadcasting.py").open("a", encoding="utf-8") as file:
        file.write("\n# %% [markdown]\n# One sentence more.\n")
    assert changed(before, digests_in(copy)) == {"03_broadcasting"}


def test_a_mistake_more_or_less_changes_no_chapter(before, monkeypatch):
    for key, exercise in list(catalogue().items()):
        fewer = dataclasses.replace(exercise, mistakes=exercise.mistakes[1:])
        monkeypatch.setitem(catalogue(), key, fewer)
    assert changed(before, own_digests()) == set()


def test_of_grading_a_chapter_calls_the_counter_of_lines_alone():
    grading = digests.GRADING.parent
    called = {
        (name, file.relative_to(grading).as_posix())
        for name in CHAPTERS
        for file in digests.imported(building.SOURCE / f"{name}.py")
        if grading in file.parents and file.name != "__init__.py"
    }
    assert called == {("02_vectorisation_benchmark", "observing/loops.py")}


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_what_is_digested_is_what_a_cell_shows_as_delivered(exercise):
    module = exercise.reference.__module__.rpartition(".")[2]
    namespace = notebook(
        f"from course_utils import {module}\nfrom course_utils.grading import graded"
    )
    run_cell(namespace, cell(exercise))
    shown = namespace[exercise.name].report
    assert shown._repr_mimebundle_() == unfilled(exercise)._repr_mimebundle_()


def test_the_code_of_a_module_has_its_lines_but_no_comments_and_no_docstrings(tmp_path):
    module = tmp_path / "module.py"
    module.write_text(
        '"""Module."""\n\nA = "#"  # a comment\n\n\ndef f():\n    """Return it."""\n'
        '    # another\n    return """text"""\n'
    )
    assert digests._code(module) == 'A = "#"\ndef f():\n    return """text"""'
