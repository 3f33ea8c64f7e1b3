import pytest
from terminal import course

from course_utils import banks
from course_utils.grading.catalogue import catalogue


def test_it_prints_each_answer_with_what_was_expected_and_what_was_said():
    done = course("feedback", "l2_norm")
    assert done.exit_code == 0
    exercise = catalogue()["norms.l2_norm"]
    names = [*banks.bank(banks.RIGHT, exercise), *banks.bank(banks.WRONG, exercise)]
    lines = done.output.splitlines()
    assert [line.split()[2] for line in lines if line.startswith("✓")] == [f"{n}:" for n in names]
    at = lines.index("✓ wrong  no_root: expected failed, square_root_forgotten")
    assert lines[at + 1] == (
        "         said failed, value, square_root_forgotten: The square root is missing."
    )
    wrong = len(banks.bank(banks.WRONG, exercise))
    assert f"{wrong} of {wrong} wrong ones rejected" in lines[-1]


def test_several_exercises_make_one_sum():
    done = course("feedback", "losses.L1", "losses.L2")
    assert done.exit_code == 0
    right = sum(len(banks.bank(banks.RIGHT, catalogue()[f"losses.{n}"])) for n in ("L1", "L2"))
    assert done.output.count("\nlosses.L") == 1  # the first one begins the output
    assert f"{right} of {right} right answers accepted" in done.output


def test_answers_with_a_loop_are_judged_too():
    done = course("feedback", "vectorisation.dot")
    assert done.exit_code == 0
    assert "failed, loop" in done.output


@pytest.fixture
def mean_is_right(monkeypatch, tmp_path):
    """Take the mean for a right answer to L1, and for the only one."""
    text = "import numpy as np\n\n\ndef mean(yhat, y):\n    return np.mean(np.abs(y - yhat))\n"
    tmp_path.joinpath("losses_L1.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(banks, "RIGHT", tmp_path)


def test_what_is_not_as_expected_is_marked_and_ends_with_exit_code_1(mean_is_right):
    done = course("feedback", "losses.L1")
    assert done.exit_code == 1
    assert "✗" in done.output
    assert "mean: expected passed; said failed, value, mean_for_sum\n" in done.output
    assert "too few answers in the banks, 1 right" in done.output
    assert "0 of 1 right answers accepted" in done.output


@pytest.mark.parametrize(
    ("arguments", "exit_code", "words"),
    [
        (("predict",), 1, "functions have the name predict; say which:\n  logistic.predict"),
        (("L9",), 1, "course feedback: no exercise 'L9'; `course progress` lists them all\n"),
        ((), 2, "name an exercise, such as losses.L1"),
    ],
)
def test_a_wrong_key_is_refused_in_words(arguments, exit_code, words):
    done = course("feedback", *arguments)
    assert done.exit_code == exit_code
    assert words in done.output


def test_without_the_banks_a_clone_is_asked_for(monkeypatch, tmp_path):
    monkeypatch.setattr(banks, "RIGHT", tmp_path / "right_answers")
    done = course("feedback", "losses.L1")
    assert done.exit_code == 1
    assert done.output.startswith("course feedback: no answers in ")
    assert done.output.endswith("they are in a clone of the repository\n")


def test_the_names_of_findings_and_relations_are_listed():
    done = course("feedback", "--names")
    assert done.exit_code == 0
    for words in ("changed input", "factor 1/{length}", "{length}: first only", "some cases"):
        assert words in done.output
