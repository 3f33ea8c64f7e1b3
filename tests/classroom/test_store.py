import dataclasses

import pytest

from course_utils.classroom.judged import Judged, Work
from course_utils.classroom.results import Answer
from course_utils.classroom.store import Store, StoreError, key_of

WORK = Work(b"{}", "04_norms", 10.0, 5)
JUDGED = Judged("04_norms", "0.2.0", (Answer("losses.L1", "open", {"a": 1}, "é", 0.5),), "", ("n",))


def test_a_result_is_there_when_the_file_is_opened_again(tmp_path):
    with Store(tmp_path / "results.sqlite3") as store:
        assert store.get("k") is None
        store.put("k", JUDGED)
    with Store(tmp_path / "results.sqlite3") as store:
        assert store.has("k")
        assert store.get("k") == JUDGED


def test_content_seed_chapter_and_seconds_make_another_key():
    changed = ({"content": b"[]"}, {"seed": 6}, {"chapter": ""}, {"seconds": 9.0})
    keys = {key_of(WORK), *(key_of(dataclasses.replace(WORK, **one)) for one in changed)}
    assert len(keys) == 5
    assert key_of(WORK) == key_of(dataclasses.replace(WORK))


def test_the_seed_is_drawn_once_and_kept(tmp_path):
    with Store(tmp_path / "results.sqlite3") as store:
        drawn = store.seed(None)
        assert store.seed(None) == drawn
        assert store.seed(7) == 7
        assert store.seed(None) == 7


def test_a_full_disk_is_told_and_what_was_kept_is_safe(tmp_path):
    path = tmp_path / "results.sqlite3"
    large = dataclasses.replace(JUDGED, problem="x" * 10**6)
    with Store(path) as store:
        store.put("k", JUDGED)
        store.connection.execute("PRAGMA max_page_count = 20")  # SQLite's own word for a full disk
        with pytest.raises(StoreError, match="full.*call again to go on"):
            store.put("large", large)
    with Store(path) as store:
        assert store.get("k") == JUDGED
        assert not store.has("large")
        store.put("large", large)
        assert store.has("large")


def test_a_file_that_is_no_store_or_a_later_one_is_refused_in_words(tmp_path):
    path = tmp_path / "results.sqlite3"
    path.write_text("this is text" * 100)
    with pytest.raises(StoreError, match="not a database"):
        Store(path)
    path.unlink()
    with Store(path) as store:
        store.connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="later version"):
        Store(path)
