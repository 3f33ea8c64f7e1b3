"""Chapter 06, `compute_cost`: compute the mean cross-entropy of the network's output."""

from course_utils import deep, losses, shallow
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.shallow.compute_cost import compute_cost as earlier

COST = "-np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"

compute_cost = Exercise(
    reference=deep.compute_cost,
    chapter="06_deep_net",
    same_as=(
        losses.cross_entropy,
        shallow.compute_cost,
    ),
    cases=earlier.cases,
    hints=earlier.hints,
    mistakes=(
        Mistake("sum_of_costs", {" / m": ""}).as_in(earlier),
        Mistake("cost_below_zero", {"-np.sum": "np.sum"}).as_in(earlier),
        Mistake("second_term_missing", {" + (1 - Y) * np.log(1 - AL)": ""}).as_in(earlier),
        Mistake("terms_exchanged", {"Y * np.": "(1 - Y) * np.", "(1 - Y)": "Y"}).as_in(earlier),
        Mistake("squared_error_for_cross_entropy", {COST: "np.mean((AL - Y) ** 2) / 2"}).as_in(
            earlier
        ),
        Mistake(
            "logarithm_to_base_two", {"np.log(AL": "np.log2(AL", "np.log(1": "np.log2(1"}
        ).as_in(earlier),
        Mistake("first_term_missing", {"Y * np.log(AL) + ": ""}).as_in(earlier),
    ),
)
