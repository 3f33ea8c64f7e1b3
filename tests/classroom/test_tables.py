import csv

import pytest

from course_utils.classroom.points import read_points
from course_utils.classroom.results import Answer, Submission
from course_utils.classroom.roster import read_roster
from course_utils.classroom.tables import plain, write, write_answers, write_grades, write_import


def submission(student, status="ok", late=0.0, **report):
    answers = () if status == "missing" else (Answer("losses.L1", "passed", report, "", 0.25),)
    return Submission(student, "", "04_norms", "f", None, status, late, "=1+1", answers)


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1"])
def test_no_text_is_a_formula(text):
    assert plain(text).startswith("'")
    assert "\n" not in plain("a\n=1")
    assert plain("Ann = 1") == "Ann = 1"


def test_grades_keep_the_rosters_columns_and_leave_blank_what_is_missing(tmp_path):
    (tmp_path / "roster.csv").write_text('Note,id,name\n"a, b",s1,Ann\n,s2,Bo\n')
    roster, points = read_roster(tmp_path / "roster.csv"), read_points(None)
    both = [submission("s1", "late", 2.5), submission("s2", "missing")]
    write_grades(tmp_path / "grades.csv", both, points, {}, roster)
    assert rows(tmp_path / "grades.csv") == [
        ["Note", "id", "name", "chapter", "points", "of", "late hours", "status"],
        ["a, b", "s1", "Ann", "04_norms", "1", "5", "2.5", "late"],
        ["", "s2", "Bo", "04_norms", "", "5", "", "missing"],
    ]
    write_import(tmp_path / "import.csv", both, points, {}, roster, ["04_norms"])
    assert rows(tmp_path / "import.csv") == [
        ["Note", "id", "name", "04_norms"],
        ["a, b", "s1", "Ann", "1"],
        ["", "s2", "Bo", ""],
    ]


def test_answers_name_mistake_and_line(tmp_path):
    one = submission("=s1", misconception="mean_for_sum", line="3     return 1")
    write_answers(tmp_path / "answers.csv", [one])
    assert rows(tmp_path / "answers.csv")[1] == (
        ["'=s1", "04_norms", "losses.L1", "passed", "mean_for_sum", "3", "", "'=1+1", "0.250"]
    )


def test_a_table_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "t.csv"
    write(path, ["a"], [["1"]])
    with pytest.raises(ZeroDivisionError):
        write(path, ["a"], ([str(1 / n)] for n in (1, 0)))
    assert rows(path) == [["a"], ["1"]]
    assert [file.name for file in tmp_path.iterdir()] == ["t.csv"]
