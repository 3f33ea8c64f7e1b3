"""Chapter 02: `propagate`."""

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.logistic.inputs import PROPAGATE_CASES, random_problem
from course_utils.grading.catalogue.logistic.propagate_loop import propagate_loop as earlier

TRANSPOSE_MISSING_IN_Z = (
    "The transpose of w is missing in z.",
    "w is (n_x, 1) and X is (n_x, m): the inner lengths of w X do not agree. A row of weights "
    "times X gives one sum per example: `w.T @ X`, (1, n_x) @ (n_x, m).",
)

TRANSPOSE_MISSING_IN_DW = (
    "A transpose is missing in dw.",
    "X is (n_x, m) and dZ is (1, m): the inner lengths of X dZ do not agree. `X @ dZ.T`, (n_x, m) "
    "@ (m, 1), adds over the examples and has the shape of w.",
)

propagate = Exercise(
    reference=logistic.propagate,
    chapter="02_vectorisation_benchmark",
    sizes=lambda m: random_problem(3, 4, m),
    loops_refused=True,
    cases=PROPAGATE_CASES,
    hints=(
        "Go through the loop version line by line: what was one number for an example becomes one "
        "row for all of them, shape (1, m).",
        "`w.T @ X` gives all sums at once; `np.mean` replaces adding up and dividing by m; and a "
        "product with a transposed matrix adds over the examples.",
        "With dZ = A - Y, `dw` is `X @ … / m`, of shape (n_x, m) @ (m, 1), and `db` is a mean.",
    ),
    mistakes=(
        Mistake("gradients_not_averaged", {"dZ.T / m": "dZ.T", "np.mean": "np.sum"}).as_in(earlier),
        Mistake("error_turned_round", {"A - Y": "Y - A"}).as_in(earlier),
        Mistake("cost_negative", {"cross_entropy": "-cross_entropy"}).as_in(earlier),
        Mistake("cost_not_averaged", {"cross_entropy(A, Y)": "m * cross_entropy(A, Y)"}).as_in(
            earlier
        ),
        Mistake("bias_left_out", {"w.T @ X + b": "w.T @ X"}).as_in(earlier),
        Mistake("cost_without_second_term", {"cross_entropy(A, Y": "-np.mean(Y * np.log(A)"}).as_in(
            earlier
        ),
        Mistake("slope_not_cancelled", {"A - Y": "(A - Y) * A * (1 - A)"}).as_in(earlier),
        Mistake(
            "sigmoid_left_out",
            {
                "sigmoid(w.T @ X + b)": "w.T @ X + b",
                "cross_entropy(A, Y)": "-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))",
            },
        ).as_in(earlier),
        Mistake("cost_exchanged", {"cross_entropy(A, Y)": "cross_entropy(Y, A)"}).says(
            "Labels and predictions are exchanged in the cost.",
            "`cross_entropy(yhat, y)` takes the predictions first, then the labels.",
        ),
        Mistake("gradient_in_a_row", {"X @ dZ.T": "dZ @ X.T"}).says(
            "dw is a row; it should be a column like w.",
            "dZ @ X.T has the shape (1, n_x). A gradient has the shape of what it is the gradient "
            "of: X @ dZ.T gives (n_x, 1).",
        ),
        Mistake("star_for_product", {"X @ dZ.T": "X * dZ"}).says(
            "`*` multiplies element by element; a matrix product is `@`.",
            "In `X * dZ` nothing is added over the examples: the result has the shape of X. The "
            "product `X @ dZ.T` multiplies and adds.",
        ),
        Mistake("transpose_missing_in_z", {"w.T": "w"}).says(*TRANSPOSE_MISSING_IN_Z),
        Mistake("transpose_missing_in_z_with_dot", {"w.T @ X": "np.dot(w, X)"}).says(
            *TRANSPOSE_MISSING_IN_Z
        ),
        Mistake("transpose_missing_in_dw", {"X @ dZ.T": "X @ dZ"}).says(*TRANSPOSE_MISSING_IN_DW),
        Mistake("wrong_factor_transposed_in_dw", {"X @ dZ.T": "X.T @ dZ"}).says(
            *TRANSPOSE_MISSING_IN_DW
        ),
        Mistake(
            "star_for_product_in_z",
            {
                "w.T @ X": "w * X",
                "cross_entropy(A, Y)": "-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))",
            },
        ).says(
            "`*` multiplies element by element; z needs the matrix product.",
            "In `w * X` nothing is added over the features: the result has the shape of X. `w.T @ "
            "X` multiplies and adds.",
        ),
    ),
)
