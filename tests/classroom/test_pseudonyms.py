from course_utils.classroom.pseudonyms import hidden, pseudonym, secret_in, write_key
from course_utils.classroom.results import Submission

ANN = Submission("s1", "Ann", "04_norms", "ann/a.ipynb", None, "ok", 0.0, "", ())


def test_a_pseudonym_is_the_same_at_each_call_and_another_in_another_class(tmp_path):
    secret = secret_in(tmp_path)
    assert secret_in(tmp_path) == secret
    assert (tmp_path / "pseudonyms.key").stat().st_mode & 0o077 == 0
    assert pseudonym("s1", secret) == pseudonym("s1", secret)
    assert pseudonym("s1", secret) != pseudonym("s2", secret)
    assert pseudonym("s1", secret) != pseudonym("s1", b"another")


def test_nothing_names_the_learner_but_the_private_table(tmp_path):
    (other,) = hidden([ANN], b"secret")
    assert "Ann" not in repr(other)
    assert "ann" not in other.file
    write_key(tmp_path, [ANN], b"secret")
    lines = (tmp_path / "pseudonyms.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1] == f"{other.student},s1,Ann"
