"""The copy that learners' code runs with has no solution, no known mistake, nothing of ours."""

import os
import subprocess
import sys
import textwrap

import pytest

from course_utils.checking.sandbox import bare
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import END, START, solution

EXERCISES = list(catalogue().values())
SHORT = 12  # characters of a line that may stand anywhere


@pytest.fixture(scope="module")
def contents():
    """Return what is in each file of the copy, byte code included."""
    return {path: path.read_bytes() for path in bare.copy().rglob("*") if path.is_file()}


def marked_lines(source):
    """Return the lines of a solution that a learner is to write."""
    lines = [line.strip() for line in source.splitlines()]
    start = next(i for i, line in enumerate(lines) if line.startswith(START))
    return [line for line in lines[start + 1 : lines.index(END)] if len(line) >= SHORT]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_no_solution_is_in_it(exercise, contents):
    """Neither as byte code nor as source; a line that calls another function may stand anywhere."""
    code = exercise.reference.__code__.co_code
    lines = marked_lines(solution(exercise.reference))
    assert lines
    for path, data in contents.items():
        assert code not in data, path
        assert not all(line.encode() in data for line in lines), path


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.key)
def test_no_known_mistake_is_in_it(exercise, contents):
    for mistake in exercise.mistakes:
        for data in contents.values():
            assert mistake.headline.encode() not in data
            assert mistake.explanation.encode() not in data


def test_byte_code_is_there_and_names_no_folder_of_ours(contents):
    compiled = [data for path, data in contents.items() if path.suffix == ".pyc"]
    assert len(compiled) > 50
    assert not any(os.fsencode(bare.PACKAGE) in data for data in compiled)
    assert not any(os.fsencode(bare.copy()) in data for data in compiled)


def test_what_chapters_import_is_there():
    modules = [file.stem for file in bare.PACKAGE.glob("*.py")]
    code = f"""
        from importlib import import_module
        import course_utils
        for name in {sorted(set(modules) - bare.LEFT_OUT)}:
            import_module(f"course_utils.{{name}}")
        import course_utils.checking.sandbox.child
        print(course_utils.__file__)
    """
    done = subprocess.run(
        [sys.executable, "-P", "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(bare.copy())},
    )
    assert done.stderr == ""
    assert done.stdout.startswith(str(bare.copy()))


def test_a_changed_package_has_another_copy_and_old_ones_go(tmp_path, monkeypatch):
    package = tmp_path / "course_utils"
    package.mkdir()
    (package / "one.py").write_text("x = 1\n")
    monkeypatch.setattr(bare, "PACKAGE", package)
    monkeypatch.setattr(bare, "catalogue", dict)
    monkeypatch.setattr(bare.platformdirs, "user_cache_path", lambda name: tmp_path / "kept")
    first = bare.copy.__wrapped__()
    assert (first / "course_utils" / "one.py").read_text() == "x = 1\n"
    assert bare.copy.__wrapped__() == first
    (package / "one.py").write_text("x = 22\n")
    os.utime(first, (0, 0))
    second = bare.copy.__wrapped__()
    assert second != first
    assert (second / "course_utils" / "one.py").read_text() == "x = 22\n"
    assert not first.exists()


def test_where_nothing_can_be_kept_a_copy_is_made_for_this_time(tmp_path, monkeypatch):
    (tmp_path / "kept").write_text("a file in the place of the folder")
    monkeypatch.setattr(bare.platformdirs, "user_cache_path", lambda name: tmp_path / "kept")
    folder = bare.copy.__wrapped__()
    assert (folder / "course_utils" / "losses.py").is_file()
    assert not folder.is_relative_to(tmp_path / "kept")
