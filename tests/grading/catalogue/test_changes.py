"""Whoever renames, changes or removes an exercise says so in the table of changes."""

import re
from pathlib import Path

import pytest
from packaging.version import Version

from course_utils.grading.catalogue import catalogue, changes
from course_utils.grading.catalogue.changes import PAST, Past, earlier_keys, past, todays

RELEASED = Path(__file__).with_name("released.txt").read_text(encoding="utf-8")
VERSION = re.search(r"version ([\w.]+)", RELEASED)[1]
ARGUMENTS = dict(re.findall(r"^([\w.]+)\((.*)\)$", RELEASED, re.MULTILINE))


def untold(released, exercises):
    """Yield what has changed since a release and stands in no table."""
    for key, arguments in released.items():
        exercise = exercises.get(todays(key))
        if exercise is None:
            if not past(key).removed_in:
                yield f"{key} is gone: say so by renamed_from or removed_in"
        elif ", ".join(exercise.arguments) != arguments:
            since = past(exercise.key).signature_since
            told = since and Version(since) > Version(VERSION)
            if not told and not (exercise.earlier and exercise.earlier.has_other_arguments):
                yield f"{key} took ({arguments}): say so by signature_since"


def test_what_changed_since_the_last_release_is_told():
    assert len(ARGUMENTS) > 40
    assert list(untold(ARGUMENTS, catalogue())) == []


def test_a_change_that_is_not_told_is_found(monkeypatch):
    released = {"losses.l1_loss": "yhat, y", "losses.L2": "y"}
    assert [line.split(":")[0] for line in untold(released, catalogue())] == [
        "losses.l1_loss is gone",
        "losses.L2 took (y)",
    ]
    told = {
        "losses.L1": Past(renamed_from=("losses.l1_loss",)),
        "losses.L2": Past(signature_since="99.0"),
    }
    monkeypatch.setattr(changes, "PAST", told)
    assert list(untold(released, catalogue())) == []


def test_the_table_is_about_exercises():
    removed = {key for key, told in PAST.items() if told.removed_in}
    assert PAST.keys() - removed <= catalogue().keys()
    assert not removed & catalogue().keys()
    assert not set(earlier_keys()) & catalogue().keys()


def test_an_earlier_key_leads_to_todays(monkeypatch):
    monkeypatch.setattr(changes, "PAST", {"losses.L1": Past(renamed_from=("losses.a", "norms.b"))})
    assert [todays(key) for key in ("losses.a", "norms.b", "losses.L1", "c")] == [
        "losses.L1",
        "losses.L1",
        "losses.L1",
        "c",
    ]
    assert changes.earlier_names("losses.L1") == ["a", "b"]


@pytest.mark.parametrize("name", ["losses.a", "norms.b"])
def test_modules_keep_their_earlier_names(name, monkeypatch):
    from course_utils import losses, norms

    module, short = {"losses": losses, "norms": norms}[name.split(".")[0]], name.split(".")[1]
    monkeypatch.setattr(module, short, None, raising=False)
    monkeypatch.setattr(changes, "PAST", {"losses.L1": Past(renamed_from=(name,))})
    changes.keep_earlier_names()
    assert getattr(module, short) is losses.L1
