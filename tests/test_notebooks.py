"""What nbval does not see: the committed notebooks are in step, complete, and honest."""

import ast
import base64
import functools
import io
import re
from html.parser import HTMLParser

import nbformat
import pytest
from PIL import Image

from course_utils import building
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import END, START
from course_utils.grading.reporting.report import JSON_MIME
from course_utils.widgets import WIDGET_MIME

CHAPTERS = building.chapters()
EXERCISES = catalogue()
# What a loop of L_model_backward hands on belongs together, in one line.
WIDE = [
    '        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = None, None, None'
]


@functools.cache
def committed(name):
    return nbformat.read(building.NOTEBOOKS / f"{name}.ipynb", as_version=4)


composed = functools.cache(building.compose)
solved = functools.cache(lambda name: building.compose(name, building.solution_of))


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@functools.cache
def answered(name, wrong=False):
    """Return a chapter executed with its solutions, or with the first of the misconceptions."""
    answer = building.misconception_of(1) if wrong else building.solution_of
    notebook = building.compose(name, answer)
    building.execute(notebook)
    return notebook


def reports(notebook):
    return [
        output.data[JSON_MIME]
        for cell in code_cells(notebook)
        for output in cell.outputs
        if JSON_MIME in output.get("data", {})
    ]


def test_every_notebook_has_a_source_and_every_source_a_notebook():
    assert [path.stem for path in sorted(building.NOTEBOOKS.glob("*.ipynb"))] == CHAPTERS


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_notebook_is_in_step_with_its_source(name):
    message = f"{name} is out of date: run `make notebooks` and commit the notebook"
    assert building.is_current(name), message
    fresh = composed(name)
    kept = committed(name)
    assert [(c.id, c.cell_type, c.source) for c in fresh.cells] == [
        (c.id, c.cell_type, c.source) for c in kept.cells
    ], message
    assert fresh.metadata == kept.metadata, message


@pytest.mark.parametrize("name", CHAPTERS)
def test_counts_run_from_one_and_no_cell_raised(name):
    cells = code_cells(committed(name))
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    kinds = [(output.output_type, output.get("name")) for c in cells for output in c.outputs]
    assert ("error", None) not in kinds
    assert ("stream", "stderr") not in kinds, "a warning is shown, with a path in it"


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_notebook_names_no_machine_and_no_kernel(name):
    text = building.NOTEBOOKS.joinpath(f"{name}.ipynb").read_text(encoding="utf-8")
    text = re.sub(r"base64,[\w+/=]*", "", text)  # in so many letters everything is found
    assert WIDGET_MIME not in text
    assert not re.search(r"/(home|root|tmp|Users)/|https?://(localhost|127\.)|0x[0-9a-f]{6,}", text)


def pictures(cell):
    """Return the attributes of each picture that a code cell shows: alt, width and src."""
    found = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, pairs: found.append(dict(pairs)) if tag == "img" else None
    for output in cell.outputs:
        parser.feed(output.get("data", {}).get("text/html", ""))
    return found


@pytest.mark.parametrize("name", CHAPTERS)
def test_every_picture_says_what_it_shows_and_is_sharp(name):
    """Twice as many pixels as places on the page, of which an inch has 96: 192 a printed inch."""
    shown = [picture for cell in code_cells(committed(name)) for picture in pictures(cell)]
    assert shown
    for picture in shown:
        assert len(picture["alt"].split()) >= 5, picture["alt"]
        png = base64.b64decode(picture["src"].partition("base64,")[2])
        with Image.open(io.BytesIO(png)) as image:
            assert image.width >= 2 * int(picture["width"]), picture["alt"]
            assert round(image.info["dpi"][0]) >= 200, picture["alt"]
    bare = [o for cell in code_cells(committed(name)) for o in cell.outputs if is_bare(o)]
    assert not bare, "a picture without words: use `show`"


def is_bare(output):
    """Tell whether an output is a picture by its kind, for which Jupyter has no words."""
    return any(kind.startswith("image/") for kind in output.get("data", {}))


@pytest.mark.parametrize("name", CHAPTERS)
def test_every_figure_comes_with_a_printed_number(name):
    """nbval compares no pictures: a number beside each would change with it."""
    cells = code_cells(committed(name))
    texts = ["".join(o.get("text", "") for o in cell.outputs) for cell in cells]
    for index, cell in enumerate(cells):
        if pictures(cell):
            near = texts[max(index - 1, 0) : index + 2]
            assert any(re.search(r"\d", text) for text in near), cell.source


@pytest.mark.parametrize("name", CHAPTERS)
def test_no_cell_ends_in_a_bare_number(name):
    """Its last digits may differ on the next machine: print it rounded."""
    for cell in code_cells(committed(name)):
        for output in cell.outputs:
            if output.output_type == "execute_result":
                assert not re.fullmatch(r"[-\d.e]+", output.data["text/plain"]), cell.source


def lines_of_code(source):
    """Count the lines of a cell without empty ones; the words for a figure are prose, not code."""
    count = sum(bool(line.strip()) for line in source.splitlines())
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", None) == "show":
            count -= height(node) - height(node.args[0])
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "widgets.explore":
            count -= sum(height(word) for word in node.keywords if word.arg == "alt")
    return count


def height(node):
    return node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("name", CHAPTERS)
def test_cells_are_short_and_narrow_and_each_follows_prose(name):
    before = None
    for cell in committed(name).cells:
        if cell.cell_type == "code":
            assert [line for line in cell.source.splitlines() if len(line) > 79] in ([], WIDE)
            if not cell.source.startswith("@graded"):
                assert lines_of_code(cell.source) <= 18, cell.source
                assert before == "markdown", f"no prose before: {cell.source}"
        before = cell.cell_type


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_opens_with_its_title_and_has_its_parts(name):
    notebook = committed(name)
    assert notebook.cells[0].source.startswith("# ")
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    headings = re.findall(r"^#+ .*$", text, re.MULTILINE)
    assert len(set(headings)) == len(headings)
    assert "## In short" in headings
    assert "## Further reading" in headings
    assert text.count("<details>") == text.count("</details>") >= 2


@pytest.mark.parametrize("name", CHAPTERS)
def test_each_exercise_of_a_chapter_is_asked_once_under_its_own_heading(name):
    notebook = committed(name)
    asked = [report["exercise"] for report in reports(notebook)]
    assert sorted(asked) == sorted(e.name for e in EXERCISES.values() if e.chapter == name)
    assert all(report["verdict"] == "open" for report in reports(notebook))
    for before, cell in zip(notebook.cells, notebook.cells[1:], strict=False):
        if cell.source.startswith("@graded"):
            assert "### Your turn" in before.source


def expressions(source):
    """Return all expressions of a cell as text that computes something: no names, no constants."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr))
    trivial = ast.Name | ast.Constant | ast.Attribute | ast.Tuple
    return {ast.unparse(node) for node in nodes if not isinstance(node, trivial)}


def marked_values(source):
    """Return the values that a solution assigns between its markers, trivial ones aside."""
    lines = source.splitlines()
    start = next(i for i, line in enumerate(lines, start=1) if START in line)
    end = next(i for i, line in enumerate(lines, start=1) if END in line)
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Assign)]
    values = {ast.unparse(node.value) for node in nodes if start < node.lineno < end}
    return values & expressions(source)


@pytest.mark.parametrize("name", CHAPTERS)
def test_no_cell_gives_an_exercise_away(name):
    """The lines to be written must not stand in the chapter before the exercise asks for them."""
    seen = set()
    for stub, solution in zip(composed(name).cells, solved(name).cells, strict=True):
        if stub.source != solution.source:
            assert not marked_values(solution.source) & seen
        elif stub.cell_type == "code":
            seen |= expressions(stub.source)


@pytest.mark.notebooks
@pytest.mark.parametrize("name", CHAPTERS)
def test_solved_shows_only_passes_and_runs_to_the_end(name):
    notebook = answered(name)
    assert {report["verdict"] for report in reports(notebook)} == {"passed"}
    assert len(reports(notebook)) == len(reports(committed(name)))


@pytest.mark.notebooks
@pytest.mark.parametrize("name", CHAPTERS)
def test_wrong_shows_only_failures_rightly_explained_and_runs_to_the_end(name):
    notebook = answered(name, wrong=True)
    assert len(reports(notebook)) == len(reports(committed(name)))
    for report in reports(notebook):
        expected = next(
            e for e in EXERCISES.values() if (e.chapter, e.name) == (name, report["exercise"])
        ).mistakes[0]
        assert report["verdict"] == "failed"
        assert report["misconception"] == expected.name
        assert report["explanation"] == expected.explanation


@pytest.mark.notebooks
@pytest.mark.parametrize("name", CHAPTERS)
def test_solved_and_wrong_chapters_print_the_same_below_the_exercises(name):
    """Whatever a learner's answers are worth, the story that the chapter tells is the same.

    Except for one thing: it says whose function gave a number.
    """
    owners = re.compile(r"\b(your|the course's) (?=\w+\b)")

    def story(notebook):
        return [
            owners.sub("", "".join(output.get("text", "") for output in cell.outputs))
            for cell in code_cells(notebook)
            if "nbval-ignore-output"
            not in cell.metadata.get("tags", ())  # times are never the same
        ]

    assert story(answered(name)) == story(answered(name, wrong=True))


@pytest.mark.notebooks
@pytest.mark.parametrize("name", [name for name in CHAPTERS if not name.startswith("00")])
def test_what_the_courses_own_function_gave_is_not_credited_to_the_learner(name):
    """It is "by your L1" only where theirs is at work, and "by the course's L1" elsewhere."""
    texts = {}
    for wrong in (False, True):
        notebook = answered(name, wrong=True) if wrong else answered(name)  # which run already
        outputs = (output for cell in code_cells(notebook) for output in cell.outputs)
        printed = "".join(output.get("text", "") for output in outputs)
        texts[wrong] = {owner: printed.count(f"by {owner} ") for owner in ("your", "the course's")}
    assert texts[False]["your"] > 0
    assert texts[False]["the course's"] == 0
    assert texts[True]["your"] == 0
    assert texts[True]["the course's"] == texts[False]["your"]
