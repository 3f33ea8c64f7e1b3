import pytest

from course_utils.classroom.collecting import claim_of
from course_utils.classroom.roster import RosterError, keys_of, read_roster

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Total
    Points Possible,,,,,10
"Roe, Ann",12,u12,ann@x.org,A,
"Müller, Bo",13,u13,bo@x.org,A,
"""
MOODLE = """Identifier;Full name;Email address
Participant 77;Ann Roe;ann@x.org
Participant 78;Ann Roe;ann2@x.org
"""


def written(path, text):
    path.write_text(text, encoding="utf-8-sig")
    return path


def names(roster, file):
    return [learner.student for learner in roster.find(claim_of(file))]


def test_canvas_is_matched_by_id_then_by_name(tmp_path):
    roster = read_roster(written(tmp_path / "canvas.csv", CANVAS))
    assert [learner.student for learner in roster.learners] == ["u12", "u13"]
    assert roster.learners[0].row["Student"] == "Roe, Ann"
    assert names(roster, "roeann_12_345_04_norms.ipynb") == ["u12"]
    assert names(roster, "Bo Muller/04_norms.ipynb") == ["u13"]
    assert names(roster, "mullerbo_999_1_04_norms.ipynb") == ["u13"]
    assert names(roster, "U13/04_norms.ipynb") == ["u13"]
    assert names(roster, "somebody/04_norms.ipynb") == []


def test_two_of_one_name_are_told_apart_by_id_only(tmp_path):
    roster = read_roster(written(tmp_path / "moodle.csv", MOODLE))
    assert names(roster, "Ann Roe_78_assignsubmission_file_/a.ipynb") == ["ann2@x.org"]
    assert names(roster, "Ann Roe/04_norms.ipynb") == ["ann@x.org", "ann2@x.org"]


def test_names_are_compared_without_accents_and_order():
    assert keys_of("Zoë de Vries") & keys_of("de Vries, Zoe")
    assert not keys_of("Ann Roe") & keys_of("Ann Rowe")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour,size\nred,1\n", "expected a first line of columns with ids"),
        ("id,name\n1,Ann\n1,Bo\n", "the id 1 twice"),
        ("", "found nothing"),
    ],
)
def test_a_roster_that_cannot_be_used_is_refused_in_words(tmp_path, text, words):
    with pytest.raises(RosterError, match=words):
        read_roster(written(tmp_path / "roster.csv", text))
