"""Look into a file of attempts, as another program would."""

import sqlite3

from course_utils.grading.attempts import store


def rows(path):
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT source FROM attempts ORDER BY id").fetchall()
    connection.close()
    return [source for (source,) in found]


def is_whole(path, journal="wal"):
    connection = sqlite3.connect(path)
    answers = [
        connection.execute(f"PRAGMA {question}").fetchone()[0]
        for question in ("integrity_check", "journal_mode", "user_version")
    ]
    connection.close()
    return answers == ["ok", journal, store.VERSION]
