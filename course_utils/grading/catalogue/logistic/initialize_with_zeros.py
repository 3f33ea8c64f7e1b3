"""Chapter 01, `initialize_with_zeros`: make the start of the descent: no weight yet, no bias."""

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng

initialize_with_zeros = Exercise(
    reference=logistic.initialize_with_zeros,
    chapter="01_logistic_regression",
    others=lambda: (int(rng(1).integers(8, 50)),),
    cases=(
        Case("two weights", lambda: (2,)),
        Case("one weight", lambda: (1,)),
        Case("seven weights", lambda: (7,)),
    ),
    hints=(
        "Two results: a column of zeros, and one number.",
        "`np.zeros` takes the shape as one argument: a tuple in brackets of its own.",
        "The first line is `w = np.zeros((…, 1))`; the bias is the number 0.0.",
    ),
    mistakes=(
        Mistake("weights_without_second_axis", {"np.zeros((dim, 1))": "np.zeros(dim)"}).says(
            "w has one axis only; it should be a column.",
            "`np.zeros(dim)` has the shape (dim,), neither row nor column. Give the shape (dim, "
            "1).",
        ),
        Mistake("weights_in_a_row", {"(dim, 1)": "(1, dim)"}).says(
            "w is a row; it should be a column.",
            "The weights stand under each other, one per row of X: shape (dim, 1).",
        ),
        Mistake("ones", {"np.zeros": "np.ones"}).says(
            "These are ones, not zeros.",
            "`np.zeros` starts without any opinion: every prediction is a half.",
        ),
        Mistake("weights_only", {"return w, b": "return w"}).says(
            "The bias is missing.",
            "Return both, in this order: the weights, then the bias.",
        ),
        Mistake("bias_for_each_weight", {"0.0": "np.zeros((dim, 1))"}).says(
            "The bias should be one number, not a column.",
            "There is one weight for each feature, but a single bias for the unit.",
        ),
        Mistake("bias_first", {"return w, b": "return b, w"}).says(
            "The two results are in the wrong order.",
            "First the weights w, then the bias b.",
        ),
        Mistake("square_of_weights", {"(dim, 1)": "(dim, dim)"}).says(
            "w is a square matrix; it should be a column.",
            "There is one weight for each feature: shape (dim, 1).",
        ),
        Mistake("shape_not_in_brackets", {"np.zeros((dim, 1))": "np.zeros(dim, 1)"}).says(
            "`np.zeros` takes the shape in brackets of its own.",
            "In `np.zeros(dim, 1)` the 1 is taken for a dtype. Write `np.zeros((dim, 1))`.",
        ),
    ),
)
