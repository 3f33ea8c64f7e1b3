"""Judge observations: compare them with the reference and with the known misconceptions.

Nothing here runs the learner's code.
"""

from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.diagnosing.diagnosis import diagnose
from course_utils.grading.diagnosing.known_mistakes import recognise
from course_utils.grading.judging.backward import chosen, disagrees, waits
from course_utils.grading.judging.findings import FINDERS
from course_utils.grading.reporting.diagrams import differing_shapes, shape_rows
from course_utils.grading.reporting.excerpts import side_by_side
from course_utils.grading.reporting.report import Comparison, Report, Verdict
from course_utils.grading.values.plain_data import as_text, text_of

STANDS_IN = "The course's own `{name}` stands in, so the cells below still run."
KEPT = (
    " Your version is kept as `{name}.yours`; try it on this case: "
    "`{name}.yours(*{name}.inputs())`."
)


def judge(exercise, observations):
    """Return the Report on a learner's function.

    The first that holds is reported: not filled in; a cache that is not read as it was written;
    interrupted; raised; changed an input; a wrong kind of result; a wrong shape; a wrong value (in
    place of these: a wrong forward step, where its cache is all that could tell); a loop where
    loops are refused; all right, with advice where there is any.

    Parameters
    ----------
    exercise : Exercise
    observations : Observations
        What the function did on the exercise's cases.

    Returns
    -------
    Report
    """
    if observations.untouched:
        return unfilled(exercise)
    if disagrees(exercise, observations):
        return _two_caches(exercise)
    uncertain = waits(exercise, observations)
    exercise, observations = chosen(exercise, observations, recognise)
    runs = observations.runs
    for find in FINDERS:
        for index, one in enumerate(runs):
            found = find(exercise, index, one)
            if found:
                if uncertain and not recognise(exercise, runs):
                    return _forward_first(exercise)
                return _failure(exercise, observations, index, **found)
    if observations.loops and exercise.loops_refused:
        return _refused_loop(exercise)
    return Report(
        exercise.name,
        exercise.chapter,
        Verdict.PASSED,
        "none",
        f"Correct in all {len(exercise.cases)} cases.",
        _advice(observations),
        printed=runs[0].printed,
        hints=exercise.hints,
        next_step=f"The cells below use your `{exercise.name}`.",
    )


def _two_caches(exercise):
    forward = exercise.forward.__name__
    return _without_comparison(
        exercise,
        "cache",
        f"It does not read the cache as your `{forward}` writes it.",
        "With a cache as it expects it, your results are right. So the mathematics is right, but "
        "the two functions do not agree on what is in the cache, or in which order. Compare the "
        f"line that makes the cache in `{forward}` with the lines that take it apart here.",
    )


def _forward_first(exercise):
    forward = exercise.forward.__name__
    return _without_comparison(
        exercise,
        "forward",
        f"It cannot be judged before your `{forward}` is right.",
        f"It reads a cache of your own form, and what your `{forward}` writes there is not right "
        "yet. There may or may not be a mistake here. Mend that function first, then run this cell "
        "again.",
    )


def _refused_loop(exercise):
    return _without_comparison(
        exercise,
        "loop",
        "The results are right, but your function loops over the data.",
        "It executes more lines of Python the more examples it gets. Here the point is to do "
        "without: let one NumPy operation work on all examples at once. A built-in such as `sum` "
        "or `map`, and `np.vectorize`, loop too.",
        next_step=STANDS_IN + KEPT,
    )


def _without_comparison(exercise, *words, next_step=STANDS_IN, verdict=Verdict.FAILED, **more):
    """Return a Report of finding, headline and explanation, which no single case shows."""
    next_step = next_step.format(name=exercise.name)
    hints = exercise.hints
    return Report(
        exercise.name, exercise.chapter, verdict, *words, hints=hints, next_step=next_step, **more
    )


def _advice(observations):
    """Return what could be better in a function whose results are right."""
    advice = []
    if observations.loops:
        advice.append(
            "It loops over the data in Python. NumPy can do the same without a loop, and much "
            "faster for many examples."
        )
    if any("overflow" in text for one in observations.runs for text in one.warnings):
        advice.append(
            "On the way a number became too large for a float (overflow). Here the result is right "
            "all the same; look for a form whose exponents are never large and positive."
        )
    return " ".join(advice)


def unfilled(exercise):
    """Return the Report on an exercise as delivered."""
    return Report(
        exercise.name,
        exercise.chapter,
        Verdict.OPEN,
        "untouched",
        "Not filled in yet.",
        "Replace each `None` between the two markers by your code, then run this cell again.",
        hints=exercise.hints,
        next_step=f"Until then the course's own `{exercise.name}` stands in, so that the cells "
        "below run.",
    )


def unjudged(exercise, error):
    """Return the Report on an answer at which the judging itself failed: a fault of ours."""
    return Report(
        exercise.name,
        exercise.chapter,
        Verdict.FAILED,
        "unjudged",
        "This answer could not be judged.",
        "It does something that the check is not prepared for. Try a plainer way; and please "
        "report it, with the code of the cell.",
        error=f"{type(error).__name__}: {text_of(error)}",
        hints=exercise.hints,
        next_step=STANDS_IN.format(name=exercise.name),
    )


def unreadable(exercise, error, line_number, line):
    """Return the Report on a cell that Python cannot read; `error` is in Python's words."""
    explanation = (
        "Nothing was run. Often a bracket, a quote, a colon or an indentation is missing, in this "
        "line or in the one before."
    )
    if "invalid" in error and "character" in error:
        explanation = (
            "Nothing was run. There is a character that looks right but is another one, such as a "
            "typographic quote, a long dash or an invisible space: delete it and type it again."
        )
    return Report(
        exercise.name,
        exercise.chapter,
        Verdict.FAILED,
        "syntax",
        "Python cannot read this cell.",
        explanation,
        error=error,
        line=f"line {line_number}: {line}",
        hints=exercise.hints,
        next_step=f"The course's own `{exercise.name}` stands in, so that the cells below run.",
    )


def _failure(
    exercise, observations, index, finding, headline, explanation="", error=None, line=None
):
    one = observations.runs[index]
    if finding == "interrupted":
        return _stopped(exercise, finding, headline, explanation, line)
    known = diagnose(exercise, observations.runs, finding, explanation)
    if known:
        headline, explanation = known.headline, known.explanation
    elif finding == "kind":
        explanation = _why_none(observations, one) or explanation
    elif finding == "raised" and "NoneType" in error:
        explanation = _still_open(observations) or explanation
    return Report(
        exercise.name,
        exercise.chapter,
        Verdict.FAILED,
        finding,
        headline,
        explanation,
        misconception=known.misconception if known else None,
        relation=known.relation if known else None,
        error=error,
        line=line,
        comparison=_comparison(exercise, index, one),
        printed=one.printed,
        warnings=one.warnings,
        hints=exercise.hints,
        next_step=(STANDS_IN + KEPT).format(name=exercise.name),
    )


def _stopped(exercise, finding, headline, explanation, line):
    """Return the Report on a stopped function; to try it again on its inputs would not help."""
    words = (finding, headline, explanation)
    return _without_comparison(exercise, *words, verdict=Verdict.INTERRUPTED, line=line)


def _still_open(observations):
    if observations.blanks:
        return f"There is a line still to be filled in: `{observations.blanks[0]}`."
    return ""


def _why_none(observations, one):
    if observations.blanks:
        return _still_open(observations)
    if one.result is not None:
        return ""
    if one.printed:
        return (
            "It printed something, but what is printed is lost to the code that called it: "
            "`return` hands a result back."
        )
    return "Is there a `return` at the end, with the name of your result after it?"


def _comparison(exercise, index, one):
    case = exercise.cases[index]
    arguments, wanted = case.make(), expected_results(exercise)[index]
    inputs = zip(exercise.arguments, arguments, strict=False)  # some may be left out
    inputs = tuple((name, as_text(value)) for name, value in inputs)
    if one.raised:
        named = dict(one.raised.shapes)
        shapes = shape_rows(exercise, arguments, named.items(), set(named)) if named else ()
        return Comparison(case.name, inputs, as_text(wanted), shapes=shapes)
    result = exercise.counted(one.result, arguments)
    found, wanted_text = side_by_side(result, wanted)
    differing = differing_shapes(result, wanted)
    shapes = shape_rows(exercise, arguments, differing) if differing else ()
    return Comparison(case.name, inputs, wanted_text, found, shapes)
