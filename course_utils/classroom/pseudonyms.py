"""Other names for learners: the same at each call, and only the teacher's table tells whose."""

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from course_utils.classroom.results import Submission
from course_utils.classroom.tables import plain, write

LENGTH = 8  # hexadecimal digits


def secret_in(folder: Path) -> bytes:
    """Return a class's secret from its private folder; the first call draws it."""
    path = folder / "pseudonyms.key"
    if not path.is_file():
        new = path.with_suffix(".new")  # whole or not at all
        new.touch(0o600)
        new.write_text(secrets.token_hex(32), encoding="ascii")
        new.replace(path)
    return bytes.fromhex(path.read_text(encoding="ascii"))


def pseudonym(student: str, secret: bytes) -> str:
    """Return a learner's other name, which nobody without the secret can compute."""
    digest = hmac.new(secret, student.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
    return f"learner-{digest[:LENGTH]}"


def hidden(submissions: Iterable[Submission], secret: bytes) -> Iterator[Submission]:
    """Yield submissions whose learners have other names, and whose files none."""
    for one in submissions:
        other = pseudonym(one.student, secret)
        yield replace(one, student=other, name=other, file="")


def write_key(folder: Path, submissions: Iterable[Submission], secret: bytes) -> None:
    """Write into the private folder who is who."""
    names = {one.student: one.name for one in submissions}
    lines = ((pseudonym(s, secret), plain(s), plain(name)) for s, name in sorted(names.items()))
    write(folder / "pseudonyms.csv", ("pseudonym", "student", "name"), lines)
