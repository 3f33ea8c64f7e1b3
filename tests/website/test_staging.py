"""The parts of which the site is made: words as Markdown, links, positions, pictures."""

import base64
import io
import json
import re
from pathlib import Path

import nbformat
import numpy as np
import pytest

pytest.importorskip("myst_parser", reason="the extra `site` is not installed")
from PIL import Image
from staging import documents, exercises, frames, positions, project

from course_utils.grading.catalogue import catalogue

ROOT = Path(__file__).parents[2]
CHAPTERS = sorted(ROOT.glob("notebooks/*.ipynb"))
OF_255 = 3  # how far two drawings of one figure may lie apart on average: fonts, and WebP
PICTURE = re.compile(r'class="course-hint".*?src="data:image/png;base64,([^"]+)"', re.DOTALL)


def test_words_of_the_catalogue_are_shown_as_they_are_written():
    given = "|y| - `a * b` is no *distance*, nor x_1 [here] <b>"
    assert exercises.plain(given) == (
        r"\|y\| - `a * b` is no \*distance\*, nor x\_1 \[here\] \<b\>"
    )


def test_each_known_mistake_stands_on_a_page_with_the_line_that_makes_it():
    pages = {c: exercises._mistakes(c) for c in {e.chapter for e in catalogue().values()}}
    for exercise in catalogue().values():
        for mistake in exercise.mistakes:
            assert f"### {exercises.plain(mistake.headline)}\n" in pages[exercise.chapter]
            assert exercises.plain(mistake.explanation) in pages[exercise.chapter]
    assert "loss = np.mean(np.abs(y - yhat))" in pages["04_norms"]
    of_l1 = pages["04_norms"].split("## `L2`\n")[0]
    assert "loss = np.sum(np.abs(y - yhat))\n" not in of_l1  # the solution


def test_a_link_to_what_is_no_page_leads_to_the_repository():
    text = documents._linked(ROOT / "SECURITY.md")
    assert f"({project.REPOSITORY}/tree/main/tests/hostile_answers)" in text
    assert "](SECURITY.md)" in documents._linked(ROOT / "CONTRIBUTING.md")


def test_a_link_to_nothing_is_refused():
    with pytest.raises(ValueError, match="nowhere.md does not exist"):
        project.in_repository(ROOT / "nowhere.md")


def test_what_is_staged_no_more_is_removed_and_what_is_the_same_is_left(tmp_path):
    first = project.Pages(tmp_path)
    first.write("a/old.md", "old")
    first.write("same.md", "same")
    before = tmp_path.joinpath("same.md").stat().st_mtime_ns
    second = project.Pages(tmp_path)
    second.write("same.md", "same")
    second.remove_others()
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["same.md"]
    assert tmp_path.joinpath("same.md").stat().st_mtime_ns == before


def test_too_many_positions_are_thinned_and_the_start_stays():
    rates, starts = list(range(12)), list(range(15))
    every, at = positions.thinned([rates, starts, starts], [4, 1, 11], 24)
    assert len(every[0]) * len(every[1]) * len(every[2]) <= 24
    assert [values[i] for values, i in zip(every, at, strict=True)] == [4, 1, 11]


def test_pictures_that_are_never_small_enough_are_refused(tmp_path, monkeypatch):
    import ipywidgets
    from matplotlib import pyplot as plt

    monkeypatch.setattr(positions, "BYTES", 300)
    slider = ipywidgets.IntSlider(0, min=0, max=1)
    with pytest.raises(ValueError, match="more than 300 bytes"):
        positions.draw_each(lambda n: plt.figure(), "{n}", {"n": slider}, tmp_path / "0")


@pytest.mark.slow
@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_the_first_position_of_a_figure_is_what_the_notebook_shows(path):
    """Else the cells that were run for it were not those it needs."""
    notebook = nbformat.read(path, as_version=4)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    texts = [output.get("data", {}).get("text/html", "") for output in outputs]
    own = [match[1] for text in texts if (match := PICTURE.search(text))]
    folders = frames.figures(notebook, ROOT / "build" / "frames")
    assert len(own) == len(folders)
    for data, folder in zip(own, folders, strict=True):
        if folder is None:
            continue
        about = json.loads(folder.joinpath("about.json").read_text(encoding="utf-8"))
        start = 0
        for control in about["controls"]:
            start = start * len(control["labels"]) + control["start"]
        with Image.open(folder / f"{start}.webp") as drawn:
            shown = Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")
            pair = [np.asarray(image, float) for image in (shown.resize(drawn.size), drawn)]
        assert np.mean(np.abs(pair[0] - pair[1])) < OF_255
        with Image.open(folder / f"{0 if start else 1}.webp") as another:
            other = np.asarray(another, float)
        assert np.mean(np.abs(other - pair[1])) > 0  # not one picture for all
