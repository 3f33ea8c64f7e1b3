"""The folders are the architecture: imports point downwards, and modules stay small."""

import ast
import functools
import graphlib
import inspect
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

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
HELPERS = {"datasets", "plotting", "printing", "timing", "training", "widgets"}
MAY_IMPORT = {
    **dict.fromkeys(MATHEMATICS, MATHEMATICS),
    **dict.fromkeys(HELPERS, MATHEMATICS | HELPERS),
    "grading": MATHEMATICS | {"grading", "printing"},
    "digests": {"grading"},
    "banks": {"grading", "places"},
    "places": set(),
    "mutants": {"banks", "grading"},
    "building": MATHEMATICS | HELPERS | {"grading", "digests"},
    "writing": set(),
    "resetting": {"grading", "building", "writing"},
    "fetching": {"building", "writing"},
    "exporting": {"grading", "building"},
    "checking": MATHEMATICS | {"grading", "checking"},
    "classroom": {"grading", "checking", "classroom"},
    "lab": set(),
    "commands": {"grading", "building", "resetting", "checking", "banks", "lab", "commands"}
    | {"classroom", "exporting", "fetching"},
    "__init__": set(),
}
HINTED = {"grading", "checking", "commands", "banks", "places", "building", "digests", "lab"}
HINTED |= {"classroom", "exporting", "fetching", "resetting", "writing"}
GRADING = PACKAGE / "grading"
TESTS = Path(__file__).parent
MIRRORED = ("grading", "checking", "classroom", "commands")
# Test files that are about no single module, and why.
OF_MANY_MODULES = {
    "checking/test_hostile": "the bank of hostile answers, through the whole check",
    "grading/judging/test_bank": "the banks of right and wrong answers, observed and judged",
    "grading/judging/test_nothing_false": "what reports must not say, for each rule an answer",
}
# Modules without a test file of their own, and the one in which they show what they do.
SEEN_THROUGH = {
    "checking/sandbox/asking": "checking/sandbox/test_session",
    "checking/sandbox/calls": "checking/sandbox/test_session",
    "checking/sandbox/child": "checking/sandbox/test_session",
    "checking/sandbox/judging": "checking/sandbox/test_session",
    "checking/sandbox/limits": "checking/sandbox/test_bubblewrap",
    "checking/sandbox/pipes": "checking/sandbox/test_process",
    "checking/sandbox/verdicts": "checking/test_hostile",
    "classroom/reading": "classroom/test_points",
    "commands/_shared": "commands/test_commands",
    "grading/catalogue/exercise": "grading/catalogue/test_catalogue",
    "grading/catalogue/mistake": "grading/catalogue/test_edits",
    "grading/comparing/differences": "grading/comparing/test_results",
    "grading/comparing/errors/numpy_errors": "grading/comparing/errors/test_readings",
    "grading/comparing/errors/python_errors": "grading/comparing/errors/test_readings",
    "grading/diagnosing/edited_expressions": "grading/diagnosing/test_one_edit",
    "grading/diagnosing/edited_statements": "grading/diagnosing/test_one_edit",
    "grading/diagnosing/relations/one_part": "grading/diagnosing/test_diagnosis",
    "grading/diagnosing/relations/relation": "grading/diagnosing/relations/test_factors",
    "grading/diagnosing/right_values": "grading/diagnosing/test_wrong_values",
    "grading/diagnosing/spans": "grading/diagnosing/test_one_edit",
    "grading/judging/findings": "grading/judging/test_judgement",
    "grading/observing/records": "grading/observing/test_calls",
    "grading/reporting/markup": "grading/reporting/test_render",
}
# Top first: imports point downwards, from folder to folder.
FOLDERS_OF_GRADING = (
    "attempts",
    "judging",
    "diagnosing",
    "reporting",
    "observing",
    "catalogue",
    "comparing",
    "values",
    "cells",
)


def name_of(file):
    return file.relative_to(PACKAGE).with_suffix("").as_posix()


def files_of(parts):
    """Return the files that belong to some parts of the package."""
    return [file for file in FILES if name_of(file).split("/")[0] in parts]


def imports(file):
    """Return the full names of the modules that a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def module_of(file):
    return ".".join(("course_utils", *name_of(file).split("/"))).removesuffix(".__init__")


MODULES = {module_of(file): file for file in FILES}


def modules_imported(file):
    """Return the modules of ours that a file imports, wherever in it and be it for its types."""
    known = (name if name in MODULES else name.rpartition(".")[0] for name in imports(file))
    return {name for name in known if name in MODULES}


def folder_of(module):
    """Return where a module of grading stands: its folder, or its own name beside the folders."""
    return name_of(MODULES[module]).split("/")[1]


def test_imports_point_downwards(subtests):
    for file in FILES:
        with subtests.test(name_of(file)):
            part = name_of(file).split("/")[0]
            own = {name.split(".")[1] for name in imports(file) if name.startswith("course_utils.")}
            assert own <= MAY_IMPORT[part]


def test_grading_is_made_of_folders():
    beside = {file.name for file in GRADING.glob("*.py")}
    folders = {file.parent.name for file in GRADING.glob("*/__init__.py")}
    assert len(beside) <= 2
    assert folders == set(FOLDERS_OF_GRADING)


def test_the_folders_of_grading_import_downwards(subtests):
    for file in sorted(GRADING.glob("*/**/*.py")):
        with subtests.test(name_of(file)):
            above = FOLDERS_OF_GRADING[: FOLDERS_OF_GRADING.index(folder_of(module_of(file)))]
            upwards = {
                module
                for module in modules_imported(file)
                if module.startswith("course_utils.grading")
                and (MODULES[module].parent == GRADING or folder_of(module) in above)
            }
            assert not upwards


def test_no_modules_import_one_another_in_a_circle():
    graph = {module: modules_imported(file) - {module} for module, file in MODULES.items()}
    graphlib.TopologicalSorter(graph).prepare()  # raises a CycleError that names them


def test_no_module_is_named_like_a_function_in_it(subtests):
    """Else one of the two has to be imported under a name that it does not have."""
    for file in files_of({"grading", "checking"}):
        with subtests.test(name_of(file)):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            assert file.stem not in {node.name for node in tree.body if hasattr(node, "name")}
            renamed = {
                alias.asname
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and node.module.startswith("course_utils")
                for alias in node.names
            } - {None}
            # An exercise shares its name with the earlier one that it takes words from.
            assert renamed <= ({"earlier"} if "catalogue" in file.parts else set())


def used_in(file):
    """Return the full names of what a file imports, and of what it takes out of a module."""
    tree, modules = ast.parse(file.read_text(encoding="utf-8")), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            modules.update({a.asname or a.name: f"{node.module}.{a.name}" for a in node.names})
    attributes = {
        f"{modules[node.value.id]}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", None) in modules
    }
    return attributes.union(modules.values())


@functools.cache
def used():
    """Return the full names of what any file uses of another one."""
    return set().union(*map(used_in, FILES))


def without_hints(function):
    """Return the names of a function's arguments that have no type hint, and "return" likewise."""
    given = function.args
    arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    hints = {a.arg: a.annotation for a in arguments if a and a.arg not in ("self", "cls")}
    return [name for name, hint in {**hints, "return": function.returns}.items() if hint is None]


def test_what_other_modules_call_has_type_hints(subtests):
    """Of a class its methods, special ones aside: what these take is known."""
    for file in files_of(HINTED):
        with subtests.test(name_of(file)):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if f"{module_of(file)}.{getattr(node, 'name', '')}" not in used():
                    continue
                for function in node.body if isinstance(node, ast.ClassDef) else [node]:
                    if isinstance(function, ast.FunctionDef) and not function.name.startswith("_"):
                        assert without_hints(function) == [], function.name


def mirrored(root, pattern):
    """Yield (name, file) of the files below a tree's folders that tests mirror."""
    for folder in MIRRORED:
        for file in (root / folder).rglob(pattern):
            yield file.relative_to(root).with_suffix("").as_posix(), file


def subject_of(name):
    """Return the module that a test file has the name of; a folder's own stands in the folder."""
    folder, _, module = name.rpartition("/test_")
    return folder if folder.rpartition("/")[2] == module else f"{folder}/{module}"


def has_logic(file):
    """Tell whether a module defines anything, an exercise aside: all of those are tested as one."""
    if file.is_relative_to(GRADING / "catalogue") and file.parent.name != "catalogue":
        return False
    body = ast.parse(file.read_text(encoding="utf-8")).body
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in body)


def test_the_tests_mirror_the_package():
    files = {name for name, _ in mirrored(TESTS, "test_*.py")}
    tested = {subject_of(name) for name in files - OF_MANY_MODULES.keys()}
    modules = {
        name.removesuffix("/__init__"): has_logic(file) for name, file in mirrored(PACKAGE, "*.py")
    }
    assert tested <= modules.keys()
    assert {name for name in modules if modules[name]} - tested == SEEN_THROUGH.keys()
    assert {*SEEN_THROUGH.values(), *OF_MANY_MODULES} <= files


def test_mathematics_imports_numpy_alone(subtests):
    for name in sorted(MATHEMATICS):
        with subtests.test(name):
            foreign = {imported.split(".")[0] for imported in imports(PACKAGE / f"{name}.py")}
            assert foreign - set(sys.stdlib_module_names) <= {"course_utils", "numpy"}


def lines_of(node):
    """Count the lines of a syntax tree's node, those of docstrings not among them."""
    documented = ast.Module | ast.ClassDef | ast.FunctionDef
    docstrings = [
        ast.get_docstring(inner, clean=False) or ""
        for inner in ast.walk(node)
        if isinstance(inner, documented)
    ]
    last = max(inner.end_lineno for inner in ast.walk(node) if hasattr(inner, "end_lineno"))
    return last - getattr(node, "lineno", 1) + 1 - sum(len(d.splitlines()) for d in docstrings)


def test_modules_and_functions_stay_small(subtests):
    """A catalogue of exercises is data; of everything else a reader should see the whole."""
    for file in FILES:
        with subtests.test(name_of(file)):
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


# How numpydoc's types are written here.
KIND = re.compile(
    r"(float|int|bool|dict|tuple|list)\b|ndarray of shape \(|.*ndarray of any shape|\{"
)


def test_a_references_docstring_gives_shapes_errors_source_and_an_example(subtests):
    for exercise in catalogue().values():
        with subtests.test(exercise.key):
            docstring = inspect.getdoc(exercise.reference)
            for section in ("Parameters", "Returns", "Raises", "References", "Examples"):
                assert f"\n{section}\n{'-' * len(section)}\n" in docstring
            arguments = docstring.split("Parameters\n----------\n")[1].split("\n\nReturns")[0]
            kinds = re.findall(r"^\w+ : (.*)$", arguments, re.MULTILINE)
            assert len(kinds) == len(exercise.arguments)
            assert [kind for kind in kinds if not KIND.match(kind)] == []
