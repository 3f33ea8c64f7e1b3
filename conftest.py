"""Settings for all tests: nothing depends on the clock, on a screen, or on the test before.

pytest-randomly shuffles the tests; here is said what stays together. The tests of a file are a
group, which one worker runs; of a file on several chapters or exercises, those on each chapter, or
on the exercises of each module.
"""

import os
import re

import hypothesis
import matplotlib
import pytest

matplotlib.use("Agg")
hypothesis.settings.register_profile("course", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile(
    "quick", hypothesis.settings.get_profile("course"), max_examples=20
)
hypothesis.settings.load_profile("course")

LONG = ("browser", "notebooks", "hostile")  # marks of what takes long, the longest first


@pytest.fixture(autouse=True)
def new_kernel(monkeypatch):
    """Let no test see which hints were opened, and which attempts were made, in an earlier one."""
    from course_utils.grading.attempts import keep
    from course_utils.grading.reporting.opened import close_all_hints

    close_all_hints()
    monkeypatch.setattr(keep, "_session", keep._Session())


@pytest.fixture(autouse=True)
def drawn_in_this_round(monkeypatch):
    """Let observed functions draw other random numbers in each round of `make chance`."""
    from course_utils.grading.observing import side_effects

    if "COURSE_CHANCE" in os.environ:
        monkeypatch.setattr(side_effects, "SEED", int(os.environ["COURSE_CHANCE"]))


def group_of(nodeid):
    """Return what names a test's group: its file, and the chapter or module of its parameter."""
    return re.match(r"([^:]*)(?:.*\[(\d\d_\w*|[a-z]+(?=\.[a-zA-Z])))?", nodeid).groups()


def pytest_itemcollected(item):
    """Mark the cells of notebooks, and the tests of answers that draw random numbers."""
    if item.path.suffix == ".ipynb":
        item.add_marker("notebooks")
    exercise = getattr(item, "callspec", None) and item.callspec.params.get("exercise")
    if getattr(exercise, "properties", None) or getattr(exercise, "trained", None):
        item.add_marker("chance")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Keep groups together and a notebook's cells in order; workers begin with what takes long."""

    def length(item):
        marks = [number for number, name in enumerate(LONG) if item.get_closest_marker(name)]
        return min(marks, default=len(LONG)) if hasattr(config, "workerinput") else 0

    first = {}
    for number, item in enumerate(items):
        first.setdefault(group_of(item.nodeid), number)
    items.sort(
        key=lambda item: (
            length(item),
            first[group_of(item.nodeid)],
            getattr(item, "cell_num", 0),
        )
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Hand groups to the workers, in the order above."""
    from xdist.scheduler import LoadScopeScheduling

    class LoadGroups(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return group_of(nodeid)

    config.option.loadscopereorder = False  # else those of many tests would come first
    return LoadGroups(config, log)
