"""Every hostile notebook ends in a clear verdict, and leaves nothing behind."""

import hostile
import pytest
from sandboxed import needs_sandbox

pytestmark = [
    pytest.mark.hostile,
    needs_sandbox,
]
ANSWERS = hostile.answers()
UNTOUCHED = {"data.txt": "precious", "notebooks": None, "temporary": None}
DISTURBING = {
    "replaces_builtins",
    "replaces_the_decorators_judge",
}  # for all functions of the notebook: it is their notebook


def check(folder, answer):
    outcome = hostile.check(folder, answer.cells, answer.seconds)
    assert outcome.errors == ""
    report = outcome.report("L1")
    assert (report["verdict"], report["finding"] in answer.findings) == (answer.verdict, True), (
        report
    )
    if answer.name not in DISTURBING:
        assert outcome.report("L2")["verdict"] == "passed"
    assert outcome.exit_code == (0 if outcome.checked["passed"] else 1)
    assert outcome.files == UNTOUCHED
    assert outcome.processes == []
    return outcome


@pytest.mark.parametrize("name", ANSWERS)
def test_a_hostile_answer_gets_its_verdict_and_leaves_nothing_behind(name, tmp_path):
    check(tmp_path, ANSWERS[name])
