"""Chapter 01: `squared_error`."""

from course_utils import losses
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.losses.inputs import PROBABILITY_CASES, random_probabilities

squared_error = Exercise(
    reference=losses.squared_error,
    chapter="01_logistic_regression",
    sizes=lambda m: random_probabilities(3, m),
    cases=PROBABILITY_CASES,
    hints=(
        "For each example half the squared difference; then the average over the examples.",
        "`np.mean` adds up and divides by the number of examples.",
        "It is `np.mean(…)` of the squared difference, divided by 2.",
    ),
    mistakes=(
        Mistake("half_missing", {" / 2": ""}).says(
            "The factor ½ is missing.",
            "Here each square counts half: the derivative of ½(y - ŷ)² has no factor 2.",
        ),
        Mistake("sum_of_halves", {"np.mean": "np.sum"}).says(
            "This is the sum; the mean over the examples is wanted.",
            "A sum grows with the number of examples. Divide by m, the number of columns: "
            "`y.shape[1]`. `len(y)` and `y.shape[0]` count the rows, here 1.",
        ),
        Mistake("absolute_errors", {"(y - yhat) ** 2": "np.abs(y - yhat)"}).says(
            "You took absolute values in place of squares.",
            "The squared error squares each difference.",
        ),
        Mistake("halves_not_averaged", {"np.mean((y - yhat) ** 2)": "(y - yhat) ** 2"}).says(
            "These are the costs of the single examples; average them.",
            "A cost is one number for all examples. `np.mean` is missing.",
        ),
        Mistake(
            "root_of_the_mean",
            {"np.mean((y - yhat) ** 2) / 2": "np.sqrt(np.mean((y - yhat) ** 2))"},
        ).says(
            "You took a square root: that is the root mean square.",
            "The cost stops at the mean of the squares, times a half.",
        ),
        Mistake("differences_not_squared", {"(y - yhat) ** 2": "y - yhat"}).says(
            "The square is missing: errors of opposite sign cancel.",
            "Square each difference first; then average.",
        ),
        Mistake("mean_squared_afterwards", {"(y - yhat) ** 2)": "y - yhat) ** 2"}).says(
            "You squared the mean; average the squares.",
            "In the mean the errors still have their signs, and cancel. Square each difference "
            "first.",
        ),
        Mistake("brackets_missing_in_square", {"(y - yhat) ** 2": "y - yhat**2"}).says(
            "Only ŷ is squared: brackets are missing around the difference.",
            "`**` binds more tightly than `-`. Write `(y - yhat) ** 2`.",
        ),
        Mistake("slope_for_cost", {"np.mean((y - yhat) ** 2) / 2": "np.mean(yhat - y)"}).says(
            "This is a slope, not a cost.",
            "ŷ - y is the derivative of ½(y - ŷ)². The cost itself has the square.",
        ),
    ),
)
