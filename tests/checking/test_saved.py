"""A saved notebook is read whatever it is; its exercises are those that Python sees."""

import json
import os

import pytest

from course_utils.checking import saved
from course_utils.checking.saved import NotebookError, chapter_of, exercises_in, read
from course_utils.checking.versions import Origin

L1 = "@graded(losses.L1)\ndef L1(yhat, y):\n    return 1\n"


@pytest.mark.parametrize(
    ("source", "keys"),
    [
        (L1, ["losses.L1"]),
        ("%%time\n" + L1, ["losses.L1"]),
        ("\n\n%%time\n" + L1, ["losses.L1"]),
        ("%%time\n%%capture\n" + L1, ["losses.L1"]),
        ("%matplotlib inline\n" + L1 + "!ls\n", ["losses.L1"]),
        (L1.replace("y):", "y:"), ["losses.L1"]),  # no Python, but its report says so
        (f'old = """\n{L1}"""\n', []),
        ("%%html\n" + L1, []),
        ("\n".join(f"# {line}" for line in L1.splitlines()), []),
        (L1 + "\n" + L1.replace("L1", "L2"), ["losses.L1", "losses.L2"]),
        (L1.replace("losses.L1", "course_utils.losses.L1"), ["losses.L1"]),
        (L1.replace("losses.L1", "losses.L7"), []),
    ],
)
def test_an_exercise_is_what_python_sees_as_one(source, keys):
    assert list(exercises_in(source)) == keys


def test_the_chapter_is_that_of_most_exercises():
    assert chapter_of({"losses.L1"}) == "04_norms"
    assert chapter_of({"losses.L1", "losses.L2", "deep.predict"}) == "04_norms"
    assert chapter_of({"losses.L1", "deep.predict"}) is None
    assert chapter_of(set()) is None


def test_only_a_regular_file_is_read(tmp_path):
    with pytest.raises(NotebookError, match="no regular file"):
        read(os.devnull)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "waits.ipynb")
        with pytest.raises(NotebookError, match="no regular file"):
            read(tmp_path / "waits.ipynb")
    with pytest.raises(NotebookError, match="cannot be read"):
        read(tmp_path / "missing.ipynb")


def test_no_more_is_read_than_is_stated(tmp_path, monkeypatch):
    path = tmp_path / "04_norms.ipynb"
    text = json.dumps({"cells": [{"cell_type": "code", "id": "a", "source": ["x = 1"]}]})
    path.write_text(text, encoding="utf-8")
    assert read(path) == ([("a", "x = 1")], Origin("04_norms"))
    monkeypatch.setattr(saved, "LARGEST", len(text) - 1)
    with pytest.raises(NotebookError, match="larger than"):
        read(path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("\ud800".encode("utf-8", "surrogatepass"), "not JSON"),
        ("[]", "no list of cells"),
        ('{"cells": [1, {"cell_type": "markdown"}]}', "no code cells"),
    ],
)
def test_what_is_no_notebook_is_told_in_words(tmp_path, text, words):
    path = tmp_path / "it.ipynb"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(NotebookError, match=words):
        read(path)
