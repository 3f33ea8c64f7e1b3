import pytest

from course_utils import banks, losses
from course_utils.banks import Judged, Tally, expect
from course_utils.grading.catalogue import find
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.observer import observe

L1 = find(losses.L1)
RIGHT = """
import numpy as np


def _helper(x):
    return np.abs(x)


def by_a_helper(yhat, y):
    return np.sum(_helper(y - yhat))
"""
WRONG = """
import numpy as np

from course_utils.banks import expect


@expect({expected})
def average(yhat, y):
    return np.mean(np.abs(y - yhat))
"""


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Return a function that writes the banks of L1 into a folder of the test's own."""
    for name in ("RIGHT", "WRONG", "LOOPS"):
        folder = tmp_path / f"{name.lower()}_answers"
        folder.mkdir()
        monkeypatch.setattr(banks, name, folder)

    def write(right=RIGHT, expected='"mean_for_sum"'):
        for folder, text in ((banks.RIGHT, right), (banks.WRONG, WRONG)):
            text = text.replace("{expected}", expected)
            folder.joinpath("losses_L1.py").write_text(text, encoding="utf-8")

    return write


def judged():
    return list(banks.judged(L1, lambda answer: judge(L1, observe(answer, L1))))


def test_a_bank_has_its_functions_without_helpers_and_imports(folders):
    folders()
    assert list(banks.bank(banks.RIGHT, L1)) == ["by_a_helper"]
    assert list(banks.bank(banks.WRONG, L1)) == ["average"]
    assert banks.bank(banks.LOOPS, L1) == {}


def test_judged_says_what_is_expected_and_what_was_said(folders):
    folders()
    right, wrong = judged()
    assert (right.expected, right.said, right.as_expected) == ("passed", "passed", True)
    assert wrong == Judged(
        key="losses.L1",
        folder="wrong_answers",
        name="average",
        verdict="failed",
        headline="This is the mean; the loss here is the sum.",
        expected="failed, mean_for_sum",
        said="failed, value, mean_for_sum",
        as_expected=True,
        named=True,
        place="",
    )


def test_a_line_at_fault_is_looked_for_in_the_report(folders):
    folders(expected='"mean_for_sum", line="return np.mean(np.abs(y - yhat))"')
    wrong = judged()[1]
    assert wrong.as_expected
    assert wrong.place == "no line"  # `judge` alone has seen no steps
    folders(expected='"mean_for_sum", line="return 1"')
    with pytest.raises(ValueError, match="average has no line 'return 1'"):
        judged()


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ('"signs_kept"', "failed, signs_kept"),
        ('relation="factor 1/m"', "failed, factor 1/m"),
        ('"mean_for_sum", finding="shape"', "failed, shape, mean_for_sum"),
        ('"mean_for_sum", says="median"', "failed, mean_for_sum, “median”"),
    ],
)
def test_what_is_not_as_expected_is_told(expected, words, folders):
    folders(expected=expected)
    (_, wrong) = judged()
    assert (wrong.as_expected, wrong.named, wrong.expected) == (False, False, words)
    assert list(banks.shortcomings([wrong], ())) == [
        f"losses.L1, wrong_answers, average: expected {words}; said failed, value, mean_for_sum"
    ]


def test_only_a_name_for_the_mistake_counts_as_one():
    def named(**expected):
        return expect(**expected)(lambda: None).expectation.by_name

    assert named(misconception="mean_for_sum")
    assert named(says="a mean")
    assert named(relation="sign, factor m; input")
    assert not named(finding="value")
    assert not named(relation="some cases")
    assert not named(relation="sign; one number")


@pytest.mark.parametrize(
    ("expected", "name"),
    [
        ('"median_for_sum"', "median_for_sum"),
        ('relation="factor q"', "factor q"),
        ('relation="sign; factor z"', "factor z"),
        ('relation="a not used"', "a not used"),
        ('finding="wrong"', "wrong"),
    ],
)
def test_a_bank_that_expects_what_no_report_can_say_is_refused(expected, name, folders):
    folders(expected=expected)
    with pytest.raises(banks.BankError) as raised:
        banks.bank(banks.WRONG, L1)
    assert str(raised.value).startswith(
        f"losses_L1.py, average: no report on losses.L1 has the name '{name}'; its misconceptions "
        "are "
    )
    assert "mean_for_sum" in str(raised.value)


def test_a_wrong_answer_has_to_say_what_it_expects(folders):
    folders()
    banks.WRONG.joinpath("losses_L1.py").write_text("def average(yhat, y):\n    return 0\n")
    with pytest.raises(banks.BankError, match=r"losses_L1.py, average: it has no `@expect\(…\)`"):
        banks.bank(banks.WRONG, L1)


def test_without_the_tests_the_message_says_where_the_banks_are(tmp_path):
    with pytest.raises(banks.BankError, match="they are in a clone of the repository"):
        banks.bank(tmp_path / "right_answers", L1)


def test_a_tally_counts_and_says_so(folders):
    folders(right=RIGHT + "\n\ndef none(yhat, y):\n    return None\n")
    answers = judged()
    tally = Tally.of(answers)
    assert tally == Tally(right=2, accepted=1, wrong=1, rejected=1, named=1)
    assert not tally.enough
    assert str(tally) == (
        "1 of 2 right answers accepted, 1 of 1 wrong ones rejected, 1 of them explained by name"
    )
    few, none = banks.shortcomings(answers, ["losses.L1"])
    assert few.startswith("losses.L1: too few answers in the banks, 2 right and 1 wrong; ")
    assert none.endswith("right_answers, none: expected passed; said failed, kind")
