"""What came out of a check as Gradescope reads it: the form of its `results.json`."""

from collections.abc import Sequence
from typing import Any

from course_utils.checking.showing import Checked, in_one_line, safe


def results(checked: Sequence[Checked]) -> dict[str, Any]:
    """Return a test for each exercise, worth 1 point; a notebook without any fails as one test.

    All of it is plain text, so Gradescope shows no learner's text as markup.
    """
    tests = [test for one in checked for test in _tests(one)]
    return {
        "score": float(sum(test["score"] for test in tests)),
        "output_format": "text",
        "test_output_format": "text",
        "test_name_format": "text",
        "output": "\n".join(in_one_line(note) for one in checked for note in _notes(one)),
        "tests": tests,
    }


def _notes(checked):
    yield from filter(None, (checked.problem,))
    yield from (f"Note on {note}" for note in checked.notes)


def _tests(checked):
    if not checked.reports:
        yield _test(checked.notebook, False, in_one_line(checked.problem))
    for report in checked.reports:
        name = f"{report.chapter}: {report.exercise}"
        yield _test(name, report.verdict == "passed", safe(report.to_text()))


def _test(name, passed, output):
    return {
        "name": name,
        "score": float(passed),
        "max_score": 1.0,
        "status": "passed" if passed else "failed",
        "output": output,
    }
