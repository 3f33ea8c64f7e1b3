from course_utils.grading.diagnosing.marks import Mark
from course_utils.grading.judging.advice import fitting

TEXT = (
    "Everything was reduced to a single number. Which axis should stay? `axis=` names the one to "
    "add up, `keepdims=True` keeps it. Is a transpose (`.T`) missing? A product is `@`, not `*`."
)


def test_advice_is_given_on_what_stands_in_the_lines():
    assert fitting(TEXT, "np.sum(a @ b)") == TEXT
    assert "axis=" not in fitting(TEXT, "dW1 = dZ1 @ A1.T / m")
    assert "transpose" in fitting(TEXT, "dW1 = dZ1 @ A1.T / m")
    assert "transpose" not in fitting(TEXT, "np.sum(a)")
    assert fitting(TEXT, "rng.normal(n_h, n_x)") == "A product is `@`, not `*`."


def test_of_a_line_that_a_small_edit_makes_right_only_what_goes_with_that_is_told():
    axis, transpose, function = (
        fitting(TEXT, "np.sum(a @ b)", Mark(kind, 1, 0, 1, "n"))
        for kind in ("axis", "transpose", "function")
    )
    assert "axis=" in axis
    assert transpose.startswith("Is a transpose")
    assert function == "A product is `@`, not `*`."


def test_what_is_not_about_code_stays_and_without_code_all_does():
    assert fitting("Two and two. Are four.", "x = 1") == "Two and two. Are four."
    assert fitting(TEXT, "") == TEXT
