"""Find the notebooks in what a teacher downloaded: folders, files and zips, of any layout."""

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from course_utils.checking.saved import LARGEST
from course_utils.grading.catalogue import catalogue

LEFT_OUT = {"__MACOSX", ".ipynb_checkpoints"}
IN_A_ZIP = 20_000  # files; a zip with more is no download of a class
ZIPS_IN_ZIPS = 2
CANVAS = re.compile(r"(?P<name>[^_/]+)_(?:LATE_)?(?P<id>\d+)_\d+_(?P<file>.+)")
MOODLE = re.compile(r"(?P<name>.+)_(?P<id>\d+)_assignsubmission_file_?(?P<file>.*)")
COPY = re.compile(r"(?:[ _-]*(?:\(\d+\)|copy\d*|-\d{1,2}(?!\d)))+$", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """One file of the downloads.

    Attributes
    ----------
    file : str
        Its path below the downloads, with "/" between folders and behind an archive's name.
    modified : datetime or None
        When it was handed in or written, if that is known; with a time zone.
    read : callable
        Returns its bytes; raises OSError, or zipfile's errors.
    problem : str
        Why it is no notebook that could be judged; "" if it may be one.
    """

    file: str
    modified: datetime | None
    read: Callable[[], bytes]
    problem: str = ""


@dataclass(frozen=True)
class Claim:
    """Whose notebook a path says it is.

    Attributes
    ----------
    ids, names : tuple of str
        What may be an id, and what may be a name, the likeliest first.
    own : str
        What the learner is called if there is no roster.
    """

    ids: tuple[str, ...]
    names: tuple[str, ...]
    own: str


def collect(downloads: Iterable[str | Path]) -> Iterator[Found]:
    """Yield every file of the downloads in the order of paths, those without use among them."""
    for given in downloads:
        path = Path(given)
        if path.is_dir():
            yield from _in_folder(path)
        else:
            yield from _opened(path.name, _time_of(path), path.read_bytes)


def _in_folder(root):
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not _left_out(name))
        told = _told_time(Path(folder))
        for name in sorted(files):
            path = Path(folder, name)
            if _left_out(name) or path.is_symlink() or name == "timestamp.txt":
                continue
            file = path.relative_to(root).as_posix()
            yield from _opened(file, told or _time_of(path), path.read_bytes)


def _left_out(name):
    return name in LEFT_OUT or name.startswith(".")


def _time_of(path):
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _told_time(folder):
    """Return the time in nbgrader's timestamp.txt; None where there is none to be read."""
    try:
        words = (folder / "timestamp.txt").read_text(encoding="utf-8").split()
        time = datetime.fromisoformat(" ".join(words[:2]))
        return time if time.tzinfo else time.replace(tzinfo=ZoneInfo((words[2:] or ["UTC"])[0]))
    except (OSError, ValueError, KeyError):
        return None


def _opened(file, modified, read, depth=0):
    """Yield a file, or what is in it if it is a zip."""
    ending = Path(file).suffix.lower()
    if ending == ".ipynb":
        yield Found(file, modified, read)
    elif ending != ".zip":
        yield Found(file, modified, read, "It is neither a notebook nor a zip.")
    elif depth == ZIPS_IN_ZIPS:
        yield Found(file, modified, read, f"It is a zip in {ZIPS_IN_ZIPS} others.")
    else:
        try:
            members = _members_of(read)
        except (OSError, zipfile.BadZipFile) as error:
            yield Found(file, modified, read, f"The zip cannot be read: {error}.")
            return
        if len(members) > IN_A_ZIP:
            yield Found(file, modified, read, f"There are more than {IN_A_ZIP:,} files in the zip.")
            return
        yield from _members(file, read, members, depth)


def _source(read):
    """Return a zip to open: a file of its own by its path, one in a zip by its bytes."""
    path = getattr(read, "__self__", None)
    return path if isinstance(path, Path) else io.BytesIO(read())


def _members_of(read):
    with zipfile.ZipFile(_source(read)) as archive:
        return archive.infolist()


def _members(file, read, members, depth):
    for member in sorted(members, key=lambda member: member.filename):
        parts = member.filename.replace("\\", "/").split("/")
        if member.is_dir() or any(map(_left_out, filter(None, parts))):
            continue
        name = f"{file}/" + "/".join(part for part in parts if part)
        if parts[-1] == "timestamp.txt":
            continue
        if member.file_size > LARGEST:
            problem = f"It is larger than {LARGEST // 2**20} MB."
            yield Found(name, None, lambda: b"", problem)
            continue
        yield from _opened(name, _zipped_time(member), _reader(read, member), depth + 1)


def _zipped_time(member):
    """Return a member's time, as the clock that wrote it; zips know no time zones."""
    try:
        return datetime(*member.date_time).astimezone()
    except ValueError:
        return None


def _reader(read, member):
    def bytes_of_member():
        with zipfile.ZipFile(_source(read)) as archive, archive.open(member.filename) as file:
            data = file.read(LARGEST + 1)  # what a zip says of sizes need not be so
        if len(data) > LARGEST:
            raise OSError(f"it is larger than {LARGEST // 2**20} MB")
        return data

    return bytes_of_member


def chapter_in(file: str) -> str | None:
    """Return the chapter that a path names, the last if it names several; None if none."""
    known = {exercise.chapter for exercise in catalogue().values()}
    named = [(file.rfind(name), name) for name in known if name in file]
    return max(named)[1] if named else None


def claim_of(file: str) -> Claim:
    """Return whose notebook a path says it is, as Canvas, Moodle, nbgrader or people name files."""
    *folders, last = file.split("/")
    folders = [folder for folder in folders if not folder.lower().endswith(".zip")]
    for part in (*folders, last):
        moodle = MOODLE.fullmatch(part)
        if moodle:
            ids = (moodle["id"], f"Participant {moodle['id']}")
            return Claim(ids, (moodle["name"],), moodle["name"])
    for part in (last, *reversed(folders)):
        canvas = CANVAS.fullmatch(part)
        if canvas:
            return Claim((canvas["id"],), (canvas["name"],), f"{canvas['name']}_{canvas['id']}")
    if "submitted" in folders[:-1]:  # nbgrader: submitted/STUDENT/ASSIGNMENT/…
        student = folders[folders.index("submitted") + 1]
        return Claim((student,), (student,), student)
    own = _without_chapter(Path(last).stem)
    words = [name for name in (own, *reversed(folders)) if name and not chapter_in(name)]
    words = words or [Path(last).stem]
    # Without a roster nobody's work is taken for another's: folders belong to the name.
    return Claim(tuple(words), tuple(words), " - ".join(reversed(words)))


def _without_chapter(stem):
    """Return a file's name without the chapter's, and without what browsers add to copies."""
    chapter = chapter_in(stem)
    stem = COPY.sub("", stem)
    return COPY.sub("", stem.replace(chapter, "") if chapter else stem).strip(" _-.")
