"""From a chapter's source to its notebook: exercises become stubs, cells run, outputs are kept.

A built notebook depends on its source and on the code it imports, on nothing else: no times, no
random ids, no address of the machine. `digest` writes down which source and code that was, so that
a chapter is executed again only when they change.
"""

import ast
import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat

from course_utils.grading.attempts.store import VARIABLE
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.needed import content_id
from course_utils.grading.cells.stubs import cell as exercise_cell
from course_utils.grading.cells.stubs import solution, wrong_answer
from course_utils.widgets import WIDGET_MIME

ROOT = Path(__file__).parent.parent
NOTEBOOKS = ROOT / "notebooks"
SOURCE = NOTEBOOKS / "source"
SECTIONS = ROOT / "course_utils" / "grading" / "reporting" / "sections.json"
EXERCISE = re.compile(r"# exercise: ([\w.]+)")
SECONDS_A_CELL = 120


class BuildError(Exception):
    """A chapter cannot be built, and the message says what to mend."""


def chapters():
    """Return the names of all chapters that have a source, in order.

    Raises
    ------
    BuildError
        If there is none, as where the package is installed without the notebooks.
    """
    names = sorted(path.stem for path in SOURCE.glob("*.py"))
    if not names:
        raise BuildError(f"no sources in {SOURCE}: build in a clone of the repository")
    return names


def stub_of(exercise):
    """Answer an exercise as a learner finds it: not at all."""
    return None


def solution_of(exercise):
    """Answer an exercise rightly, by the reference's own lines."""
    return solution(exercise.reference)


def misconception_of(number):
    """Return a way to answer each exercise wrongly: by its misconception of this number.

    Numbers count from 1, and start again where an exercise has fewer.
    """

    def answer(exercise):
        known = exercise.mistakes
        return wrong_answer(exercise, known[(number - 1) % len(known)])

    return answer


def compose(name, answer=stub_of):
    """Return a chapter's notebook with its exercises answered, before it is executed.

    Parameters
    ----------
    name : str
        The chapter, such as "04_norms".
    answer : callable
        Takes an Exercise, returns a function's source, or None for the stub.

    Raises
    ------
    BuildError
        If there is no such chapter, or it names an exercise that does not exist.
    """
    import jupytext  # learners do not have it, and need only the rest of this module

    path = SOURCE / f"{name}.py"
    if not path.is_file():
        raise BuildError(f"no chapter {name!r}; there are: {', '.join(chapters())}")
    notebook = jupytext.read(path, fmt="py:percent")
    for number, one in enumerate(notebook.cells, start=1):
        match = EXERCISE.fullmatch(one.source.strip())
        if one.cell_type == "code" and match:
            exercise = catalogue().get(match[1])
            if exercise is None:
                raise BuildError(f"{path.name}, cell {number}: no exercise {match[1]!r}")
            one.source = exercise_cell(exercise, answer(exercise))
    _set_metadata(notebook, name)
    return notebook


def sections():
    """Return {chapter: {exercise: heading}}: the heading `##` under which each one is asked."""
    import jupytext

    found = {}
    for name in chapters():
        heading = ""
        for one in jupytext.read(SOURCE / f"{name}.py", fmt="py:percent").cells:
            match = EXERCISE.fullmatch(one.source.strip())
            if match and match[1] in catalogue():
                found.setdefault(name, {})[catalogue()[match[1]].name] = heading
            if one.cell_type == "markdown":
                heading = next(
                    iter(re.findall(r"^## (.*)$", one.source, re.MULTILINE)[::-1]), heading
                )
    return found


def write_sections():
    """Write down the headings for the reports, which link to them."""
    text = json.dumps(sections(), indent=1, ensure_ascii=False)
    SECTIONS.write_text(text + "\n", encoding="utf-8", newline="\n")


def build(name, target, answer=stub_of):
    """Execute a chapter and write its notebook to the path `target`."""
    if answer is stub_of:
        write_sections()
    notebook = compose(name, answer)
    execute(notebook)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")


def execute(notebook):
    """Run all cells of a notebook in a fresh kernel and keep their outputs, made repeatable.

    Raises
    ------
    BuildError
        If a cell raises or does not end in time.
    """
    import nbclient

    client = nbclient.NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(NOTEBOOKS)}},
    )
    try:
        client.execute(env=os.environ | {VARIABLE: "off"})  # nobody's attempts
    except (nbclient.exceptions.CellExecutionError, nbclient.exceptions.CellTimeoutError) as error:
        raise BuildError(f"{notebook.metadata.course_utils.chapter}: {error}") from error
    notebook.metadata.pop("widgets", None)
    notebook.metadata.language_info = {"name": "python"}
    for one in notebook.cells:
        if one.cell_type == "code":
            one.outputs = _merged(one.outputs)
            for output in one.outputs:
                output.get("data", {}).pop(WIDGET_MIME, None)  # refers to this kernel only


def is_current(name):
    """Tell whether a chapter's committed notebook was built from its source as it stands."""
    target = NOTEBOOKS / f"{name}.ipynb"
    if not target.is_file():
        return False
    built = nbformat.read(target, as_version=4).metadata.get("course_utils", {})
    return built.get("digest") == digest(name)


def is_edited(name):
    """Tell whether somebody wrote into a chapter's notebook since it was built.

    A built cell has the hash of its source for an id, so that a cell which was typed into, or
    added, gives itself away. A learner's answers are such edits: no build may overwrite them
    without being told to.
    """
    target = NOTEBOOKS / f"{name}.ipynb"
    if not target.is_file():
        return False
    return bool(edited_cells(nbformat.read(target, as_version=4)))


def edited_cells(notebook):
    """Return the cells of a notebook that are not as some build made them."""
    seen = set()
    return [one for one in notebook.cells if one.get("id") != _id(one.source, seen)]


def stub_cell(exercise):
    """Return an exercise's code cell as a learner finds it, not executed."""
    source = exercise_cell(exercise)
    return nbformat.v4.new_code_cell(source, id=_id(source, set()))


def digest(name):
    """Return the SHA-256 of a chapter's source and of all our modules that it imports."""
    source = SOURCE / f"{name}.py"
    sha = hashlib.sha256()
    for path in [source, *sorted(_imported(source))]:
        sha.update(path.read_text(encoding="utf-8").encode())
    return sha.hexdigest()


def _imported(path, seen=None):
    """Return the files of course_utils that a file imports, directly or not."""
    seen = set() if seen is None else seen
    for module in _modules(ast.parse(path.read_text(encoding="utf-8"))):
        parts = module.split(".")
        for depth in range(1, len(parts) + 1):  # importing a module imports its packages first
            base = ROOT.joinpath(*parts[:depth])
            for file in (base.with_suffix(".py"), base / "__init__.py"):
                if file.is_file() and file not in seen:
                    seen.add(file)
                    _imported(file, seen)
    return seen


def _modules(tree) -> Iterator[str]:
    """Yield the names under which a file imports from course_utils, modules or not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("course_utils"))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("course_utils"):
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _set_metadata(notebook, name):
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {
                "display_name": "Python 3 (ipykernel)",
                "language": "python",
                "name": "python3",
            },
            "language_info": {"name": "python"},
            "course_utils": {"chapter": name, "digest": digest(name)},
        }
    )
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    seen = set()
    for one in notebook.cells:
        one.id = _id(one.source, seen)


def _id(source, seen):
    """Return a hash of a cell's source; equal cells get different ones by their order."""
    count = 0
    while (made := content_id(source, count)) in seen:
        count += 1
    seen.add(made)
    return made


def _merged(outputs):
    """Join neighbouring outputs of one stream: a kernel cuts them differently from run to run."""
    merged = []
    for output in outputs:
        last = merged[-1] if merged else None
        if last and output.output_type == "stream" == last.output_type and last.name == output.name:
            last.text += output.text
        else:
            merged.append(output)
    return merged
