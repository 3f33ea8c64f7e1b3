"""Judge observations: compare them with the reference and with the known misconceptions.

Nothing here runs the learner's code.
"""

from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.comparing.differences import NO_RETURN
from course_utils.grading.diagnosing.diagnosis import diagnose
from course_utils.grading.diagnosing.known_mistakes import recognise
from course_utils.grading.judging.backward import chosen, disagrees, waits
from course_utils.grading.judging.conforming import earlier_form, lacking
from course_utils.grading.judging.findings import FINDERS
from course_utils.grading.judging.uncompared import (
    STANDS_IN,
    STANDS_IN_YOURS_KEPT,
    failed,
    forward_first,
    refused_loop,
    two_caches,
    unfilled,
    unwatched,
)
from course_utils.grading.reporting.diagrams import differing_shapes, shape_rows
from course_utils.grading.reporting.excerpts import side_by_side
from course_utils.grading.reporting.report import Comparison, Report
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.plain_data import as_text


def judge(exercise, observations):
    """Return the Report on a learner's function.

    The first that holds is reported: not filled in (so is what is wrong with nothing between its
    markers); a cache that is not read as it was written;
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
        return two_caches(exercise)
    uncertain = waits(exercise, observations)
    exercise, observations = chosen(exercise, observations, recognise)
    runs = observations.runs
    for find in FINDERS:
        for index, run in enumerate(runs):
            found = find(exercise, index, run)
            if found and observations.empty:
                return unfilled(exercise, delivered=False)
            if found:
                if uncertain and not recognise(exercise, runs):
                    return forward_first(exercise)
                return _failure(exercise, observations, index, **found)
    if observations.loops and exercise.loops_refused:
        return refused_loop(exercise)
    if observations.unwatched and exercise.loops_refused:
        return unwatched(exercise, observations.unwatched)
    return Report.on(
        exercise,
        Verdict.PASSED,
        "none",
        f"Correct in all {len(exercise.cases)} cases.",
        " ".join(filter(None, (earlier_form(exercise, observations), _advice(observations)))),
        STANDS_IN if lacking(exercise, observations) else "The cells below use your `{name}`.",
        printed=runs[0].printed,
    )


def _advice(observations):
    """Return what could be better in a function whose results are right."""
    advice = []
    if observations.loops:
        advice.append(
            "It loops over the data in Python. NumPy can do the same without a loop, and much "
            "faster for many examples."
        )
    if any("overflow" in text for run in observations.runs for text in run.warnings):
        advice.append(
            "On the way a number became too large for a float (overflow). Here the result is right "
            "all the same; look for a form whose exponents are never large and positive."
        )
    return " ".join(advice)


def _failure(
    exercise, observations, index, finding, headline, explanation="", error=None, line=None
):
    run = observations.runs[index]
    if finding == "interrupted":
        # To try it again on these inputs would not help: they are not shown.
        words = (finding, headline, explanation, STANDS_IN)
        return Report.on(exercise, Verdict.INTERRUPTED, *words, line=line)
    known = diagnose(exercise, observations.runs, finding, explanation)
    if known:
        headline, explanation = known.headline, known.explanation
    elif finding == "kind":
        explanation = _why_none(observations, run) or explanation
    elif finding == "raised" and "NoneType" in error:
        explanation = _still_open(observations) or explanation
    return failed(
        exercise,
        finding,
        headline,
        explanation,
        STANDS_IN_YOURS_KEPT,
        misconception=known.misconception if known else None,
        relation=known.relation if known else None,
        error=error,
        line=line,
        comparison=None if finding == "printed" else _comparison(exercise, index, run),
        printed=run.printed,
        warnings=run.warnings,
    )


def _still_open(observations):
    if observations.blanks:
        return f"There is a line still to be filled in: `{observations.blanks[0]}`."
    return ""


def _why_none(observations, run):
    if observations.blanks:
        return _still_open(observations)
    if run.result is not None:
        return ""
    if run.printed:
        return (
            "It printed something, but what is printed is lost to the code that called it: "
            "`return` hands a result back."
        )
    return NO_RETURN


def _comparison(exercise, index, run):
    case = exercise.cases[index]
    arguments, wanted = case.make(), expected_results(exercise)[index]
    inputs = zip(exercise.arguments, arguments, strict=False)  # some may be left out
    inputs = tuple((name, as_text(value)) for name, value in inputs)
    if run.raised:
        named = dict(run.raised.shapes)
        shapes = shape_rows(exercise, arguments, named.items(), set(named)) if named else ()
        return Comparison(case.name, inputs, as_text(wanted), shapes=shapes)
    result = exercise.counted(run.result, arguments)
    found, wanted_text = side_by_side(result, wanted)
    differing = differing_shapes(result, wanted)
    shapes = shape_rows(exercise, arguments, differing) if differing else ()
    return Comparison(case.name, inputs, wanted_text, found, shapes)
