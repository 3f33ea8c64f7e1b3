"""Settings for all tests: nothing depends on the clock, on a screen, or on the test before.

pytest-randomly shuffles the tests; here is said what stays together. Each test belongs to a group,
which one worker runs: its file's, unless it is marked with another one.
"""

import hypothesis
import matplotlib
import pytest

matplotlib.use("Agg")
hypothesis.settings.register_profile("course", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("course")

LONG = ("browser", "notebooks", "hostile")  # marks of what takes long, the longest first


@pytest.fixture(autouse=True)
def new_kernel(monkeypatch):
    """Let no test see which hints were opened, and which attempts were made, in an earlier one."""
    from course_utils.grading.attempts import keep
    from course_utils.grading.reporting.opened import close_all_hints

    close_all_hints()
    monkeypatch.setattr(keep, "_session", keep._Session())


def pytest_itemcollected(item):
    """Put each test into a group; mark the cells of notebooks, and answers that draw numbers."""
    if not item.get_closest_marker("xdist_group"):
        item.add_marker(pytest.mark.xdist_group(item.path.relative_to(item.config.rootpath)))
    if item.path.suffix == ".ipynb":
        item.add_marker("notebooks")
    exercise = getattr(item, "callspec", None) and item.callspec.params.get("exercise")
    if getattr(exercise, "properties", None) or getattr(exercise, "trained", None):
        item.add_marker("chance")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """Keep groups together and a notebook's cells in order; workers begin with what takes long."""

    def group_of(item):
        return str(item.get_closest_marker("xdist_group").args[0])

    def length(item):
        marks = [number for number, name in enumerate(LONG) if item.get_closest_marker(name)]
        return min(marks, default=len(LONG)) if hasattr(config, "workerinput") else 0

    first = {}
    for number, item in enumerate(items):
        first.setdefault(group_of(item), number)
    items.sort(key=lambda item: (length(item), first[group_of(item)], getattr(item, "cell_num", 0)))
