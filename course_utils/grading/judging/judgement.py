"""Judge observations: compare them with the reference and with the known misconceptions.

Nothing here runs the learner's code.
"""

from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.expected import expected_results
from course_utils.grading.comparing.differences import NO_RETURN
from course_utils.grading.diagnosing.diagnosis import diagnose
from course_utils.grading.diagnosing.known_mistakes import recognise
from course_utils.grading.diagnosing.marks import mark_of
from course_utils.grading.diagnosing.wrong_values import in_line
from course_utils.grading.judging.advice import fitting
from course_utils.grading.judging.backward import chosen, disagrees, waits
from course_utils.grading.judging.conforming import earlier_form, lacking
from course_utils.grading.judging.findings import first_finding, is_right
from course_utils.grading.judging.spots import (
    first_difference,
    line_of,
    line_told_of,
    lines_at,
    places_of,
    spot_of,
)
from course_utils.grading.judging.uncompared import (
    STANDS_IN,
    STANDS_IN_YOURS_KEPT,
    failed,
    forward_first,
    interrupted,
    refused_loop,
    two_caches,
    unfilled,
    unwatched,
)
from course_utils.grading.observing.records import Observations
from course_utils.grading.reporting.comparison import compared
from course_utils.grading.reporting.report import Report
from course_utils.grading.reporting.verdict import Verdict
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.numpy_as_it_was import np


def judge(exercise: Exercise, observations: Observations) -> Report:
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
    found = first_finding(exercise, runs)
    if found and observations.empty:
        return unfilled(exercise, delivered=False)
    if found and uncertain and not recognise(exercise, runs):
        return forward_first(exercise)
    if found and exercise.loops_refused and observations.loops and _only_lists(exercise, runs):
        return refused_loop(exercise, made="makes a list")
    if found:
        index, words = found
        return _failure(exercise, observations, index, **words)
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
        return interrupted(exercise, headline, explanation, line)
    by_words = line_told_of(exercise, observations, index, headline)
    found = places_of(exercise, observations, index)
    certain = found if _certain(exercise, observations, found) else None
    mark = mark_of(exercise, observations, found) if found else None
    found = in_line(found, mark.line) if mark else found
    known = diagnose(exercise, observations.runs, finding, explanation, certain, mark)
    first = first_difference(found[index]) if found and finding != "raised" else None
    known = None if known and first and known.relation == "some cases" else known
    if known:
        headline, explanation = known.headline, known.explanation
    elif first:
        headline, explanation = first
    else:
        explanation = _still_blank(observations, run, finding, error) or explanation
    if found:
        spot = spot_of(observations, found, index, mark, stopped=line)
        line = line_of(observations, found[index])
    if not (known and known.misconception):
        explanation = fitting(explanation, lines_at(observations, found.get(index)), mark)
    return failed(
        exercise,
        finding,
        headline,
        explanation,
        STANDS_IN_YOURS_KEPT,
        misconception=known.misconception if known else None,
        relation=known.relation if known else None,
        error=error,
        line=line or by_words,
        spot=spot if found else None,
        comparison=None if finding == "printed" else compared(exercise, index, run),
        printed=run.printed,
        warnings=run.warnings,
    )


def _certain(exercise, observations, found):
    """Tell whether places are known in two cases, or in the only one that is wrong."""
    wrong = sum(not is_right(exercise, case, run) for case, run in enumerate(observations.runs))
    return len(found) >= min(2, wrong)


def _only_lists(exercise, runs):
    """Tell whether the right numbers came back in lists: then the loop that makes them is told."""
    return all(
        isinstance(run.result, list) and agree(np.ravel(np.array(run.result)), np.ravel(wanted))
        for run, wanted in zip(runs, expected_results(exercise), strict=True)
    )


def _still_open(observations):
    if observations.blanks:
        return f"There is a line still to be filled in: `{observations.blanks[0]}`."
    return ""


def _still_blank(observations, run, finding, error):
    """Return the words where something is not there yet, "" where that is not the reason."""
    if finding == "raised" and "NoneType" in error:
        return _still_open(observations)
    return _why_none(observations, run) if finding == "kind" else ""


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
