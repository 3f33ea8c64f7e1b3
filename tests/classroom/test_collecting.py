import io
import zipfile
from datetime import UTC, datetime

import pytest

from course_utils.classroom.collecting import chapter_in, claim_of, collect


def zipped(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_folders_files_and_zips_are_searched_and_rubbish_is_left_out(tmp_path):
    folder = tmp_path / "downloads"
    (folder / "ann" / ".ipynb_checkpoints").mkdir(parents=True)
    (folder / "ann" / "04_norms.ipynb").write_bytes(b"ann")
    (folder / "ann" / ".ipynb_checkpoints" / "04_norms-checkpoint.ipynb").write_bytes(b"old")
    inner = zipped({"04_norms.ipynb": b"cy", "__MACOSX/._04_norms.ipynb": b"junk"})
    (folder / "all.zip").write_bytes(
        zipped({"bob/04_norms.ipynb": b"bob", "cy/hand in.zip": inner})
    )
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 cut off")
    (folder / "notes.pdf").write_bytes(b"")
    alone = tmp_path / "dee.ipynb"
    alone.write_bytes(b"dee")
    found = list(collect([folder, alone]))
    read = {one.file: one.read() for one in found if not one.problem}
    assert read == {
        "all.zip/bob/04_norms.ipynb": b"bob",
        "all.zip/cy/hand in.zip/04_norms.ipynb": b"cy",
        "ann/04_norms.ipynb": b"ann",
        "dee.ipynb": b"dee",
    }
    problems = {one.file: one.problem for one in found if one.problem}
    assert problems.keys() == {"broken.zip", "notes.pdf"}
    assert problems["broken.zip"].startswith("The zip cannot be read")


def test_nbgraders_timestamp_says_when(tmp_path):
    folder = tmp_path / "submitted" / "ann" / "ps1"
    folder.mkdir(parents=True)
    (folder / "04_norms.ipynb").write_bytes(b"")
    (folder / "timestamp.txt").write_text("2026-03-01 12:30:00.5 UTC")
    (found,) = collect([tmp_path])
    assert found.modified == datetime(2026, 3, 1, 12, 30, 0, 500_000, UTC)


@pytest.mark.parametrize(
    ("file", "own", "identity"),
    [
        ("roeann_12_345_04_norms-1.ipynb", "roeann_12", "12"),
        ("roeann_LATE_12_345_04_norms.ipynb", "roeann_12", "12"),
        ("Ann Roe_77_assignsubmission_file_/my work.ipynb", "Ann Roe", "77"),
        ("Ann Roe_77_assignsubmission_file_04_norms.ipynb", "Ann Roe", "77"),
        ("class/submitted/s1/04_norms/04_norms.ipynb", "s1", "s1"),
        ("submitted/s1/ps1/my.ipynb", "s1", "s1"),
        ("s1/04_norms.ipynb", "s1", "s1"),
        ("s1/04_norms (1).ipynb", "s1", "s1"),
        ("s1_04_norms.ipynb", "s1", "s1"),
        ("04_norms.ipynb", "04_norms", "04_norms"),
        ("A/s1_04_norms.ipynb", "A - s1", "s1"),
        ("s1/answers.ipynb", "s1 - answers", "answers"),
        ("all.zip/s1.ipynb", "s1", "s1"),
    ],
)
def test_a_path_says_whose_notebook_it_is(file, own, identity):
    claim = claim_of(file)
    assert (claim.own, claim.ids[0]) == (own, identity)


def test_a_path_names_a_chapter():
    assert chapter_in("ann/Copy of 04_norms (1).ipynb") == "04_norms"
    assert chapter_in("ann/work.ipynb") is None
