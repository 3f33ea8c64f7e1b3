"""Attempts are kept in a file of the test's own."""

import pytest

from course_utils.grading.attempts import keep, store


@pytest.fixture
def file(monkeypatch, tmp_path):
    """Keep progress in a file of the test's own, as if no test ran."""
    path = tmp_path / "data" / "progress.sqlite3"
    for name in ("CI", "PYTEST_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(store.VARIABLE, str(path))
    session = keep._Session()
    monkeypatch.setattr(keep, "_session", session)
    yield path
    if session.history:
        session.history.close()
