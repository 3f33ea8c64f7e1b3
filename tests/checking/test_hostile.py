"""Every hostile notebook ends in a clear verdict, and leaves nothing behind."""

import functools
import sys

import hostile
import pytest

from course_utils.checking.sandbox import landlock
from course_utils.checking.sandbox.session import Session

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limits are Linux's"),
]
ANSWERS = hostile.answers()
UNTOUCHED = {"data.txt": "precious", "notebooks": None, "temporary": None}
DISTURBING = {"replaces_builtins"}  # for all functions of the notebook: it is their notebook
# What depends on a protection that some systems lack. Two of them protect files: where both are
# missing nothing is tried out on this machine's files.
PROCESSES = {
    "closes_everything",
    "endless_loop_deaf_to_signals",
    "forks",
    "forks_and_exits",
    "kills_its_group",
    "kills_its_parent",
    "leaves_threads",
    "os_exit",
    "starts_programs",
}
FILES = {
    "deep_folders",
    "deletes_files",
    "fills_the_disk",
    "looks_for_the_check",
    "overwrites_the_notebook",
    "reads_the_file",
    "writes_beside_the_notebook",
}
LANDLOCK = {"looks_for_the_check": 6, "overwrites_the_notebook": 3}  # versions that they need
SOURCES = {"imports_a_fresh_copy", "reads_the_source"}


@functools.cache
def has_namespaces():
    session = Session([("", "x = 1")], set(), 10.0)
    session.run()
    return "namespaces" not in session.lacking


def skip_where_nothing_protects(name, without=()):
    """Skip what this system cannot withstand: `course check` says so, and it might do harm."""
    if "namespaces" not in without and has_namespaces() and name != "reads_the_file":
        return
    needed = LANDLOCK.get(name, 1 if name in FILES else 0)
    if landlock.version() < needed:
        pytest.skip(f"needs namespaces, or version {needed} of Landlock")


def check(folder, answer, without=()):
    outcome = hostile.check(folder, answer.cells, answer.seconds, without)
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
    skip_where_nothing_protects(name)
    check(tmp_path, ANSWERS[name])


@pytest.mark.parametrize("name", sorted(PROCESSES | FILES))
def test_the_same_holds_without_namespaces(name, tmp_path):
    skip_where_nothing_protects(name, without=["namespaces"])
    outcome = check(tmp_path, ANSWERS[name], without=["namespaces"])
    assert "processes are not kept apart by the system" in outcome.checked["lacking"]


@pytest.mark.parametrize("name", sorted(PROCESSES - {"kills_its_parent"} | SOURCES))
def test_our_own_protections_hold_where_the_system_has_none(name, tmp_path):
    outcome = check(tmp_path, ANSWERS[name], without=["namespaces", "landlock"])
    assert (
        "files outside the check's own folder are not protected by the system"
        in (outcome.checked["lacking"])
    )
