import pytest

from course_utils.classroom.overrides import Override
from course_utils.classroom.points import PointsError, earned, most, read_points, shown
from course_utils.classroom.results import Answer, Submission


def submission(status, *verdicts):
    keys = ("losses.L1", "losses.L2")
    answers = tuple(Answer(k, v, {}, "", 0.0) for k, v in zip(keys, verdicts, strict=False))
    return Submission("s", "S", "04_norms", "f", None, status, 0.0, "", answers)


def test_an_exercise_is_worth_one_point_unless_a_file_says_otherwise(tmp_path):
    path = tmp_path / "points.csv"
    path.write_text("exercise,points\nlosses.L1,2.5\n")
    assert most("04_norms", read_points(None)) == 5
    points = read_points(path)
    assert most("04_norms", points) == 6.5
    assert earned(submission("ok", "passed", "failed"), points, {}) == 2.5
    assert earned(submission("late", "failed", "passed"), points, {}) == 1
    assert shown(2.5) == "2.5"
    assert shown(2.0) == "2"


def test_a_gap_is_no_zero():
    points = read_points(None)
    assert earned(submission("ok", "open"), points, {}) == 0
    assert earned(submission("missing"), points, {}) is None
    assert earned(submission("not comparable", "passed"), points, {}) is None
    assert shown(None) == ""


def test_what_a_teacher_gave_counts_instead():
    points = read_points(None)
    given = {("s", "losses.L1"): Override(0.5, "", ""), ("x", "losses.L2"): Override(9.0, "", "")}
    given["s", "activations.basic_sigmoid"] = Override(9.0, "", "")  # of another chapter
    given["s", "losses.L2"] = Override(None, "Well explained.", "")
    assert earned(submission("ok", "passed", "passed"), points, given) == 1.5
    assert earned(submission("missing"), points, given) == 0.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("exercise\nlosses.L1\n", "needs the columns"),
        ("exercise,points\nlosses.L9,1\n", "line 2: there is no exercise 'losses.L9'"),
        ("exercise,points\nlosses.L1,many\n", "'many' is no number"),
        ("exercise,points\nlosses.L1,-1\n", "'-1' is no number"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(tmp_path, text, words):
    path = tmp_path / "points.csv"
    path.write_text(text)
    with pytest.raises(PointsError, match=words):
        read_points(path)
