import pytest

from course_utils.classroom.overrides import (
    Override,
    OverridesError,
    read_overrides,
    without_learner,
)

HEAD = "student,exercise,points,comment,by\n"


def test_a_teachers_word_is_read(tmp_path):
    path = tmp_path / "overrides.csv"
    assert read_overrides(path) == {}
    path.write_text(HEAD + "s1,losses.L1,0.5,told me,T\ns2,losses.L1,,well done,T\n")
    found = read_overrides(path)
    assert found["s1", "losses.L1"] == Override(0.5, "told me", "T")
    assert found["s2", "losses.L1"].points is None
    assert [need.guess for need in without_learner(found, ["s1"])] == ["s2"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("student,points\n", "needs the columns"),
        (HEAD + "s1,losses.L9,1,,\n", "line 2: there is no exercise 'losses.L9'"),
        (HEAD + "s1,losses.L1,nan,,\n", "'nan' is no number"),
        (HEAD + "s1,losses.L1,1,,\ns1,losses.L1,2,,\n", "line 3: s1 has a line"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(tmp_path, text, words):
    path = tmp_path / "overrides.csv"
    path.write_text(text)
    with pytest.raises(OverridesError, match=words):
        read_overrides(path)
