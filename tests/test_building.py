import json
import re

import nbformat
import pytest

from course_utils import building
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.needed import kept_cells
from course_utils.grading.reporting.report import JSON_MIME

SOURCE = """\
# %% [markdown]
# # Measure a loss

# %%
import numpy as np

from course_utils import losses
from course_utils.grading import graded

# %%
# exercise: losses.L1

# %%
print(f"L1 = {L1(np.array([0.5]), np.array([1.0])):.1f}")
print("done", flush=True)

# %%
from ipywidgets import IntSlider

from course_utils.widgets import explore
import matplotlib.pyplot as plt

explore(lambda n: plt.figure(figsize=(1, n)), alt="Empty.", n=IntSlider(1))
"""

TIMES = """\
# %%
import time

from course_utils import losses
from course_utils.grading import graded

# %% [markdown]
# Some prose.

# %%
# exercise: losses.L1

# %% tags=["nbval-ignore-output"]
begin = time.perf_counter_ns()
print(f"{begin} ns")

# %%
print(1)

# %% tags=["nbval-ignore-output"]
print(f"{time.perf_counter_ns() - begin} ns")

# %%
print(2)
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Build from and into a folder of the test's own."""
    source = tmp_path / "source"
    source.mkdir()
    source.joinpath("01_small.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(building, "NOTEBOOKS", tmp_path)
    monkeypatch.setattr(building, "SOURCE", source)
    monkeypatch.setattr(building, "SECTIONS", tmp_path / "sections.json")
    monkeypatch.setattr(building, "CELLS", tmp_path / "of_chapters.json")
    return tmp_path


def write(folder, text):
    folder.joinpath("source", "01_small.py").write_text(text, encoding="utf-8")


def test_an_exercise_becomes_its_stub_its_solution_or_a_misconception(folder):
    def cell(answer):
        return building.compose("01_small", answer).cells[2].source

    assert cell(building.stub_of).startswith("@graded(losses.L1)\ndef L1(yhat, y):\n")
    assert "loss = None" in cell(building.stub_of)
    assert "loss = np.sum(np.abs(y - yhat))" in cell(building.solution_of)
    assert "loss = np.mean(np.abs(y - yhat))" in cell(building.misconception_of(1))
    count = len(catalogue()["losses.L1"].mistakes)
    assert cell(building.misconception_of(count + 1)) == cell(building.misconception_of(1))
    assert cell(building.misconception_of(2)) != cell(building.misconception_of(1))


@pytest.mark.notebooks
def test_a_build_is_valid_complete_and_repeatable(folder):
    first, second = folder / "one.ipynb", folder / "two.ipynb"
    building.build("01_small", first)
    building.build("01_small", second)
    assert first.read_bytes() == second.read_bytes()
    notebook = nbformat.read(first, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == [1, 2, 3, 4]
    assert code[1].outputs[0].data[JSON_MIME]["verdict"] == "open"
    (stream,) = code[2].outputs
    assert stream.text == "L1 = 0.5\ndone\n"
    controls, figure = (output.data for output in code[3].outputs)
    assert controls == {"text/plain": ""}, "the controls refer to a kernel that has ended"
    assert "<img" in figure["text/html"]
    assert set(notebook.metadata) == {"kernelspec", "language_info", "course_utils"}
    assert all(not set(cell.metadata) - {"tags"} for cell in notebook.cells)


@pytest.mark.notebooks
def test_a_build_keeps_no_attempts(folder, monkeypatch):
    for name in ("CI", "PYTEST_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COURSE_PROGRESS", str(folder / "progress.sqlite3"))
    building.build("01_small", folder / "wrong.ipynb", building.misconception_of(1))
    assert not folder.joinpath("progress.sqlite3").exists()


def test_ids_follow_from_the_text_and_never_repeat(folder):
    write(
        folder, "# %% [markdown]\n# same\n\n# %% [markdown]\n# same\n\n# %% [markdown]\n# other\n"
    )
    first, second, third = (cell.id for cell in building.compose("01_small").cells)
    assert len({first, second, third}) == 3
    write(folder, "# %% [markdown]\n# other\n\n# %% [markdown]\n# same\n")
    assert [cell.id for cell in building.compose("01_small").cells] == [third, first]


def test_a_chapter_is_current_until_its_source_or_an_import_changes(folder, monkeypatch):
    assert not building.is_current("01_small")
    notebook = building.compose("01_small")
    nbformat.write(notebook, folder / "01_small.ipynb")
    assert building.is_current("01_small")
    write(folder, SOURCE + "\n")
    assert not building.is_current("01_small")


def test_a_notebook_that_was_written_into_is_noticed(folder):
    path = folder / "01_small.ipynb"
    assert not building.is_edited("01_small")
    notebook = building.compose("01_small")
    nbformat.write(notebook, path)
    assert not building.is_edited("01_small")
    notebook.cells[2].source = notebook.cells[2].source.replace("None", "0")
    nbformat.write(notebook, path)
    assert building.is_edited("01_small")
    notebook = building.compose("01_small")
    notebook.cells.append(nbformat.v4.new_code_cell("1 + 1"))
    nbformat.write(notebook, path)
    assert building.is_edited("01_small")


def measured(notebook):
    return [cell.outputs for cell in notebook.cells if "tags" in cell.metadata]


@pytest.mark.slow
def test_times_stay_when_a_chapter_is_built_again(folder):
    write(folder, TIMES)
    target = folder / "01_small.ipynb"
    building.build("01_small", target)
    first = target.read_bytes()
    building.build("01_small", target)
    assert target.read_bytes() == first
    write(folder, TIMES.replace("Some prose.", "Other prose."))
    building.build("01_small", target)
    assert b"Other prose." in target.read_bytes()
    before, after = (nbformat.reads(text, 4) for text in (first.decode(), target.read_text()))
    assert measured(after) == measured(before)
    assert "ns" in measured(after)[0][0].text


def kept_of(folder, before, after, monkeypatch, code=None):
    """Return the measured outputs, as text, after a build whose cells print "new" for old times."""
    write(folder, before)
    old = building.compose("01_small")
    if code:
        monkeypatch.setattr(building, "code_digest", lambda source: code)
    write(folder, after)
    new = building.compose("01_small")
    for notebook, text in ((old, "old"), (new, "new")):
        for outputs in measured(notebook):
            outputs.append(nbformat.v4.new_output("stream", text=text))
    building._keep_measured(new, old)
    return [outputs[0].text for outputs in measured(new)]


@pytest.mark.parametrize(
    ("words", "others", "kept"),
    [
        ("Some prose.", "Other prose.", True),
        ("# exercise: losses.L1", "# exercise: losses.L2", True),
        ("print(2)", "print(3)", True),  # below all times
        ("print(1)", "print(2)", False),  # between them: they are told together
        ('ns")', 'nanoseconds")', False),
        (' tags=["nbval-ignore-output"]\nbegin', "\nbegin", False),
    ],
)
def test_times_stay_together_while_all_code_above_them_does(
    words, others, kept, folder, monkeypatch
):
    assert words in TIMES
    found = kept_of(folder, TIMES, TIMES.replace(words, others), monkeypatch)
    assert set(found) == {"old" if kept else "new"}


def test_times_do_not_stay_where_a_module_has_changed(folder, monkeypatch):
    assert set(kept_of(folder, TIMES, TIMES, monkeypatch, code="other")) == {"new"}


def test_times_of_a_notebook_that_was_written_into_do_not_stay(folder):
    write(folder, TIMES)
    old, new = building.compose("01_small"), building.compose("01_small")
    old.cells[-1].source = "print(20)"
    measured(old)[0].append(nbformat.v4.new_output("stream", text="old"))
    building._keep_measured(new, old)
    assert measured(new) == [[], []]


def test_an_unknown_chapter_is_refused_with_the_list(folder):
    with pytest.raises(building.BuildError, match="no chapter '02'; there are: 01_small"):
        building.compose("02")


def test_an_unknown_exercise_is_refused_with_its_place(folder):
    write(folder, SOURCE.replace("losses.L1\n\n# %%\nprint", "losses.L7\n\n# %%\nprint"))
    with pytest.raises(building.BuildError, match=r"01_small.py, cell 3: no exercise 'losses.L7'"):
        building.compose("01_small")


@pytest.mark.notebooks
def test_a_cell_that_raises_names_its_chapter_and_writes_nothing(folder):
    write(folder, SOURCE + "\n# %%\n1 / 0\n")
    with pytest.raises(building.BuildError, match=r"(?s)01_small: .*ZeroDivisionError"):
        building.build("01_small", folder / "one.ipynb")
    assert not folder.joinpath("one.ipynb").exists()


def test_without_sources_the_message_says_where_to_build(folder):
    folder.joinpath("source", "01_small.py").unlink()
    with pytest.raises(building.BuildError, match="build in a clone of the repository"):
        building.chapters()


def test_the_headings_that_reports_link_to_are_those_of_the_sources():
    kept = json.loads(building.SECTIONS.read_text(encoding="utf-8"))
    assert kept == building.sections(), "out of date: run `make notebooks`"
    asked = {(exercise.chapter, exercise.name) for exercise in catalogue().values()}
    assert {(chapter, name) for chapter in kept for name in kept[chapter]} == asked
    assert all(heading for chapter in kept.values() for heading in chapter.values())


@pytest.mark.parametrize("name", building.chapters())
def test_a_heading_that_a_report_links_to_is_the_only_one_of_its_words(name):
    text = building.SOURCE.joinpath(f"{name}.py").read_text(encoding="utf-8")
    headings = re.findall(r"^# #+ (.*)$", text, re.MULTILINE)
    for heading in set(building.sections()[name].values()):
        assert headings.count(heading) == 1, heading
        assert not re.search("[`*$_]", heading), "its anchor would be another one"


def test_a_report_links_to_the_nearest_heading_of_the_second_or_third_level(folder):
    headings = "# # Title\n#\n# ## Idea 1\n#\n# ## Idea 2\n\n# %% [markdown]\n# ### A detail\n"
    below = "\n# %%\n# exercise: losses.L2\n\n# %% [markdown]\n# #### Deeper\n# ## In short\n"
    write(folder, SOURCE.replace("# # Measure a loss\n", headings) + below)
    assert building.sections() == {"01_small": {"L1": "A detail", "L2": "A detail"}}
    write(folder, SOURCE.replace("# # Measure a loss\n", headings.replace("###", "####")) + below)
    assert building.sections() == {"01_small": {"L1": "Idea 2", "L2": "Idea 2"}}


def test_headings_and_cells_are_written_down(folder):
    building.write_kept()
    assert json.loads(building.SECTIONS.read_text(encoding="utf-8")) == {"01_small": {"L1": ""}}
    kept = json.loads(building.CELLS.read_text(encoding="utf-8"))
    code = [cell for cell in building.compose("01_small").cells if cell.cell_type == "code"]
    assert set(kept) == {cell.id for cell in code if "@graded" not in cell.source}


def test_the_cells_that_are_kept_are_those_of_the_sources():
    assert kept_cells() == set(building.cells_of_chapters())
