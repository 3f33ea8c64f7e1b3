import pytest

from course_utils.grading.comparing.printed import wrong_cost

WANTED = "Cost after iteration 0: 0.693147\nCost after iteration 1000: 0.250000\n"


@pytest.mark.parametrize(
    "found",
    [
        WANTED,
        "",
        "0 0.7",
        "train accuracy: 60 %",
        "iteration 0: cost = 0.6931",
        "Cost after iteration 0: 0.69314718056",
        "Cost after iteration 1000: 2.5e-01",
        "Cost after iteration 500: 3.0",
        "Cost after iteration 0: 9.0\nCost after iteration 0: 0.693147",
    ],
)
def test_a_cost_may_be_printed_in_any_form_or_not_at_all(found):
    assert wrong_cost(found, WANTED) is None


@pytest.mark.parametrize(
    ("found", "wrong"),
    [
        ("Cost after iteration 0: 0.693149", (0, "0.693149", "0.693147")),
        ("Cost after iteration 0: nan", (0, "nan", "0.693147")),
        ("Cost after iteration 0: -0.693147", (0, "-0.693147", "0.693147")),
        (WANTED.replace("0.25", "0.75"), (1000, "0.750000", "0.250000")),
    ],
)
def test_the_first_wrong_cost_is_found(found, wrong):
    assert wrong_cost(found, WANTED) == wrong
