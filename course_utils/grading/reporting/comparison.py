"""One case of an exercise, its result beside the expected one, as a report shows them."""

from dataclasses import dataclass

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.cells.docstrings import returned_names
from course_utils.grading.observing.records import Run
from course_utils.grading.reporting.diagrams import differing_shapes, shape_rows
from course_utils.grading.reporting.excerpts import EXCERPT, side_by_side
from course_utils.grading.reporting.inputs import inputs_of
from course_utils.grading.reporting.random_arrays import how_it_was_drawn, is_drawn, summary
from course_utils.grading.reporting.tables import differs, parts_of_result, rows_of
from course_utils.grading.values.plain_data import as_text, hanging

FEWEST_ROWS = 3  # arrays in a result from which it is shown as a table


@dataclass(frozen=True)
class Excerpt:
    """The first value that differs: at most 3 × 4 of its numbers, the first wrong one marked.

    Attributes
    ----------
    name : str
        Which of the results it is; "" where it is the whole result.
    expected, found : str
    """

    name: str
    expected: str
    found: str


@dataclass(frozen=True)
class Comparison:
    """One case: the call's inputs, and both results.

    Attributes
    ----------
    case : str
        What is special about it, in words that follow "case".
    inputs : tuple of (str, str)
        Name and text of each input; of a nested cache the name and the shape of each array.
    expected : str
        The expected result.
    found : str or None
        What was returned; None where nothing was.
    shapes : tuple of (str, tuple of int, tuple of str)
        Name, shape and letters of its lengths, of the arrays; empty where the shapes are not what
        it is about.
    rows : tuple of (str, str)
        Of a result of three or more arrays: the name of each, and how it differs.
    excerpt : Excerpt or None
        What differs first.
    """

    case: str
    inputs: tuple[tuple[str, str], ...]
    expected: str
    found: str | None = None
    shapes: tuple[tuple[str, tuple[int, ...], tuple[str, ...]], ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    excerpt: Excerpt | None = None


def compared(exercise: Exercise, index: int, run: Run) -> Comparison:
    """Return what a report shows of a Run on the case of this index."""
    case = exercise.cases[index]
    arguments, wanted = case.make(), expected_results(exercise)[index]
    inputs = inputs_of(exercise, arguments)
    if run.raised:
        named = dict(run.raised.shapes)
        shapes = shape_rows(exercise, arguments, named.items(), set(named)) if named else ()
        return Comparison(case.name, inputs, as_text(wanted), shapes=shapes)
    found, names = exercise.counted(run.result, arguments), returned_names(exercise.reference)
    parts = parts_of_result(found, wanted, names)
    differing = differing_shapes(parts)
    shapes = shape_rows(exercise, arguments, differing, _concerned(exercise, differing))
    random = bool(exercise.properties) and any(map(is_drawn, parts))
    if random:
        rows, texts = _of_random(parts)
    else:
        rows, texts = rows_of(parts, found), side_by_side(found, wanted, names)
    if random:
        parts = [part for part in parts if not is_drawn(part)]
    if len(rows) < FEWEST_ROWS:
        rows = ()
        excerpt = excerpt_of("", found, wanted, names)
    else:
        excerpt = _first_wrong(parts)
    return Comparison(case.name, inputs, texts[1], texts[0], shapes, rows, excerpt)


def excerpt_of(
    name: str, found: object, expected: object, names: tuple[str, ...] = ()
) -> Excerpt | None:
    """Return what of a value differs first; of a few arrays all, of many the first that differs."""
    parts = parts_of_result(found, expected, names, name)
    if len(parts) >= FEWEST_ROWS:
        return _first_wrong(parts)
    texts = side_by_side(found, expected, names, EXCERPT)
    return Excerpt(name, found=texts[0], expected=texts[1])


def _concerned(exercise, differing):
    """Return the names of the arrays that matter where shapes differ.

    That are the arguments and, of the many arrays in them, the one that a gradient belongs to.
    """
    names = [name for name, _ in differing]
    own = [name.partition(" ")[2].strip('"').removeprefix("d") for name in names]
    return {*exercise.arguments, *names, *own} if differing else set()


def _first_wrong(parts):
    """Return the Excerpt of the first part that differs, or None."""
    for name, found, expected in filter(differs, parts):
        texts = side_by_side(found, expected, (), EXCERPT)
        return Excerpt(name, found=texts[0], expected=texts[1])
    return None


def _of_random(parts):
    """Return rows and both texts of a result that has random numbers in it."""
    rows, texts = [], []
    for part in parts:
        name, own, wanted = part
        if is_drawn(part):
            rows.append((name, how_it_was_drawn(part)))
            both = summary(own), summary(wanted)
        else:
            rows += rows_of([part], own)
            both = side_by_side(own, wanted) if differs(part) else (rows[-1][1],) * 2
        texts.append([f"{name}: {hanging(text, len(name) + 2)}" for text in both])
    return tuple(rows), ["\n".join(column) for column in zip(*texts, strict=True)]
