"""Attempts are kept in a file of the test's own."""

import pytest

from course_utils.grading.attempts.store import VARIABLE


@pytest.fixture
def file(monkeypatch, tmp_path):
    """Keep progress in a file of the test's own, as if no test ran."""
    path = tmp_path / "data" / "progress.sqlite3"
    for name in ("CI", "PYTEST_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(VARIABLE, str(path))
    return path
