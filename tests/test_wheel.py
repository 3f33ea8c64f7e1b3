"""A wheel is all that a learner needs: the chapters are in it, and no clone is beside it."""

import os
import shutil
import subprocess
import sys
import zipfile

import nbformat
import pytest

from course_utils import building

pytestmark = pytest.mark.slow
CHAPTER = "04_norms"
PARTS = ("course_utils", "notebooks")
FILES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE", "LICENSE-prose")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build it, from a copy: building writes beside the sources."""
    source = tmp_path_factory.mktemp("source")
    for part in PARTS:
        ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
        shutil.copytree(building.ROOT / part, source / part, ignore=ignored)
    for name in FILES:
        shutil.copy(building.ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    command += ["--no-index", "--wheel-dir", str(source / "made"), str(source)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    (made,) = source.glob("made/*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Return the folder in which Python finds the package as the wheel has it."""
    folder = tmp_path_factory.mktemp("installed")
    zipfile.ZipFile(wheel).extractall(folder)
    (folder / "notebooks").mkdir()  # another package's
    return folder


@pytest.fixture
def course(installed, tmp_path):
    """Return a function that calls `course` of the wheel, in a learner's folder."""
    code = "from course_utils.commands import main; main()"
    left_out = ("CI", "PYTEST_VERSION")
    environment = {key: value for key, value in os.environ.items() if key not in left_out} | {
        "PYTHONPATH": str(installed),
        "PYTHONSAFEPATH": "1",
        "COURSE_PROGRESS": str(tmp_path / "progress.sqlite3"),
    }
    here = tmp_path / "mine"
    here.mkdir()

    def run(*arguments):
        command = [sys.executable, "-c", code, *arguments]
        done = subprocess.run(command, cwd=here, env=environment, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    run.folder = here
    return run


def test_it_holds_the_chapters_and_not_their_sources(wheel):
    names = [name for name in zipfile.ZipFile(wheel).namelist() if "notebooks/" in name]
    assert sorted(names) == [f"course_utils/notebooks/{n}.ipynb" for n in building.chapters()]


def test_chapters_are_fetched_without_a_clone(course):
    status, said = course("fetch")
    assert status == 0, said
    assert sorted(path.stem for path in course.folder.iterdir()) == building.chapters()
    fetched, delivered = (
        (folder / f"{CHAPTER}.ipynb").read_bytes() for folder in (course.folder, building.NOTEBOOKS)
    )
    assert fetched == delivered


def test_a_chapter_is_reset_without_a_clone(course, installed):
    course("fetch", CHAPTER)
    path = course.folder / f"{CHAPTER}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    cell = next(cell for cell in notebook.cells if cell.source.startswith("@graded(losses.L1)"))
    delivered, cell.source = cell.source, "@graded(losses.L1)\ndef L1(yhat, y):\n    return 1"
    path.write_text(nbformat.writes(notebook), encoding="utf-8")
    inside = installed / "course_utils" / "notebooks" / path.name
    before = inside.read_bytes()
    assert "is there already and was left as it is" in course("fetch", CHAPTER)[1]
    status, said = course("reset", CHAPTER)
    assert (status, said.splitlines()[0]) == (0, f"{path.name}: stubs restored: L1.")
    assert delivered in {cell.source for cell in nbformat.read(path, as_version=4).cells}
    assert course("restore", "L1")[1].strip().endswith("return 1")
    assert inside.read_bytes() == before


def test_without_chapters_lab_says_how_to_get_them(course):
    status, said = course("lab")
    assert status == 1
    assert f"there are no chapters in {course.folder}; `course fetch` brings them" in said


def test_what_is_delivered_is_never_reset(course):
    status, said = course("reset", CHAPTER)
    assert status == 1
    assert "there is no notebook 04_norms.ipynb" in said
