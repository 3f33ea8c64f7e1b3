"""The table of names holds all that reports can say, and nothing else."""

import ast
import re
from pathlib import Path

import pytest

from course_utils import checking, grading
from course_utils.grading.catalogue import catalogue
from course_utils.grading.diagnosing import names
from course_utils.grading.diagnosing.altered_calls import variations
from course_utils.grading.diagnosing.known_mistakes import brief
from course_utils.grading.reporting.report import Report

EXERCISES = list(catalogue().values())
ROWS = {**names.RELATIONS, **names.LOCATING}
GRADING = Path(grading.__file__).parent
CHECKING = Path(checking.__file__).parent
VERDICTS = (CHECKING / "sandbox" / "verdicts.py", CHECKING / "versions.py")


def nodes(*places):
    """Return all syntax nodes of some files and folders, the table's own aside."""
    files = [file for place in places for file in ([place], place.rglob("*.py"))[place.is_dir()]]
    texts = (file.read_text("utf-8") for file in files if file != Path(names.__file__))
    return [node for text in texts for node in ast.walk(ast.parse(text))]


def pattern_of(node):
    """Return what a text in the code may be, as a regular expression; "" if it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(pattern_of(part) or ".+" for part in node.values)
    return ""


def rows_like(pattern):
    """Return the rows that a text in the code may fill in."""
    return {row for row in ROWS if re.fullmatch(pattern, re.sub(r"{\w+}", "x", row))}


@pytest.fixture(scope="module")
def altered():
    """Return the names of all altered calls, with the exercise."""
    return [
        (variation.name, exercise)
        for exercise in EXERCISES
        if not exercise.properties
        for variation in variations(exercise, brief(exercise))
    ]


def test_every_relation_that_the_code_makes_has_a_row():
    made = [
        pattern_of(node.args[0])
        for node in nodes(GRADING / "diagnosing")
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Relation"
    ]
    single = [pattern for pattern in made if pattern and ", " not in pattern.replace("\\", "")]
    assert len(single) > 10
    assert [pattern for pattern in single if not rows_like(pattern)] == []


def test_every_altered_call_has_a_row(altered):
    assert [n for n, exercise in altered if n not in names.relations_of(exercise)] == []


def test_every_row_can_be_reached(altered):
    reached = {names.relations_of(exercise).get(name) for name, exercise in altered}
    for node in nodes(GRADING / "diagnosing"):
        pattern = pattern_of(node)
        if re.search("[a-z]{3}", pattern):
            reached |= rows_like(pattern)
    assert ROWS.keys() - reached == set()


def test_the_findings_are_those_of_the_code():
    found = {
        node.value
        for node in nodes(GRADING / "judging", GRADING / "comparing", *VERDICTS)
        if isinstance(node, ast.Constant)
    }
    assert names.FINDINGS.keys() - found == set()
    told = Report.__doc__.split("finding : str")[1].split("headline")[0]
    assert set(re.findall('"([^"]+)"', told)) - names.FINDINGS.keys() == set()


def test_no_name_stands_in_two_tables():
    assert not names.RELATIONS.keys() & names.LOCATING.keys()
    assert all(meaning for meaning in (*names.FINDINGS.values(), *ROWS.values()))


def test_no_single_name_looks_like_several():
    assert [row for row in ROWS if names.names_in(row) != [row]] == []
    assert names.names_in("sign, factor m; input") == ["sign", "factor m", "input"]
    assert names.names_in(None) == []
