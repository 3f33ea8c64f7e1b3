"""The folders are the architecture: imports point downwards, and modules stay small."""

import ast
import inspect
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import course_utils
from course_utils.grading.catalogue import catalogue

PACKAGE = Path(course_utils.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
MATHEMATICS = {
    "activations",
    "broadcasting",
    "checks",
    "deep",
    "gradients",
    "logistic",
    "losses",
    "norms",
    "parity",
    "shallow",
    "shapes",
    "vectorisation",
}
HELPERS = {"datasets", "plotting", "timing", "training", "widgets"}
MAY_IMPORT = {
    **dict.fromkeys(MATHEMATICS, MATHEMATICS),
    **dict.fromkeys(HELPERS, MATHEMATICS | HELPERS),
    "grading": MATHEMATICS | {"grading"},
    "digests": {"grading"},
    "banks": {"grading"},
    "building": MATHEMATICS | HELPERS | {"grading", "digests"},
    "resetting": {"grading", "building"},
    "checking": MATHEMATICS | {"grading", "checking"},
    "commands": {"grading", "building", "resetting", "checking", "banks", "commands"},
    "__init__": set(),
}


def name_of(file):
    return file.relative_to(PACKAGE).with_suffix("").as_posix()


def imports(file):
    """Return the full names of the modules that a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_imports_point_downwards(file):
    part = name_of(file).split("/")[0]
    own = {name.split(".")[1] for name in imports(file) if name.startswith("course_utils.")}
    assert own <= MAY_IMPORT[part]


@pytest.mark.parametrize("name", sorted(MATHEMATICS))
def test_mathematics_imports_numpy_alone(name):
    foreign = {one.split(".")[0] for one in imports(PACKAGE / f"{name}.py")} - {"course_utils"}
    assert foreign - set(sys.stdlib_module_names) <= {"numpy"}


def lines_of(node):
    """Count the lines of a syntax tree's node, those of docstrings not among them."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef
    docstrings = [
        ast.get_docstring(one, clean=False) or ""
        for one in ast.walk(node)
        if isinstance(one, documented)
    ]
    last = max(one.end_lineno for one in ast.walk(node) if hasattr(one, "end_lineno"))
    return last - getattr(node, "lineno", 1) + 1 - sum(len(d.splitlines()) for d in docstrings)


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_modules_and_functions_stay_small(file):
    """A catalogue of exercises is data; of everything else a reader should see the whole."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    if tree.body and "catalogue" not in file.parts:
        assert lines_of(tree) <= 250
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert lines_of(node) <= 40, node.name


def test_the_package_itself_imports_nothing():
    code = "import sys; old = set(sys.modules); import course_utils; print({*sys.modules} - old)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "{'course_utils'}"


def test_every_module_can_be_imported():
    for module in pkgutil.walk_packages([str(PACKAGE)], "course_utils."):
        import_module(module.name)


@pytest.mark.parametrize("exercise", catalogue().values(), ids=lambda exercise: exercise.key)
def test_a_references_docstring_gives_shapes_errors_source_and_an_example(exercise):
    docstring = inspect.getdoc(exercise.reference)
    for section in ("Parameters", "Returns", "Raises", "References", "Examples"):
        assert f"\n{section}\n{'-' * len(section)}\n" in docstring
    arguments = docstring.split("Parameters\n----------\n")[1].split("\n\nReturns")[0]
    kinds = re.findall(r"^\w+ : (.*)$", arguments, re.MULTILINE)
    assert len(kinds) == len(exercise.arguments)
    for kind in kinds:
        assert re.match(
            r"(float|int|bool|dict|tuple|list)\b.*|ndarray of shape \(|.*ndarray of any shape|\{",
            kind,
        )
