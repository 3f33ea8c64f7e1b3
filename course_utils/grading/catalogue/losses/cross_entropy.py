"""Chapter 01: `cross_entropy`."""

from course_utils import deep, losses, shallow
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.losses.inputs import PROBABILITY_CASES, random_probabilities
from course_utils.grading.catalogue.losses.squared_error import squared_error as earlier

ENTROPIES = "y * np.log(yhat) + (1 - y) * np.log(1 - yhat)"

cross_entropy = Exercise(
    reference=losses.cross_entropy,
    chapter="01_logistic_regression",
    same_as=(
        shallow.compute_cost,
        deep.compute_cost,
    ),
    sizes=lambda m: random_probabilities(3, m),
    cases=PROBABILITY_CASES,
    hints=(
        "Each example has one term that counts: log ŷ where the label is 1, log(1 - ŷ) where it is "
        "0. The labels pick it.",
        "`np.log` is the natural logarithm; `np.mean` averages; the logarithms are negative, so a "
        "minus goes in front.",
        "It is `-np.mean(y * np.log(…) + (1 - y) * np.log(…))`.",
    ),
    mistakes=(
        Mistake("minus_missing", {"-np.mean": "np.mean"}).says(
            "The minus in front is missing.",
            "Logarithms of probabilities are negative. A cost is positive, and small when all is "
            "well.",
        ),
        Mistake("sum_of_entropies", {"np.mean": "np.sum"}).as_in(earlier, "sum_of_halves"),
        Mistake("second_term_missing", {" + (1 - y) * np.log(1 - yhat)": ""}).says(
            "The second term is missing: examples with label 0 cost nothing.",
            "For y = 0 the first term vanishes. What counts then is (1 - y) log(1 - ŷ).",
        ),
        Mistake(
            "decimal_logarithm",
            {"np.log(yhat)": "np.log10(yhat)", "np.log(1 - yhat)": "np.log10(1 - yhat)"},
        ).says(
            "Another logarithm: here the natural one is meant.",
            "`np.log10` counts in powers of ten. `np.log` has the base e: only its slope is "
            "simply 1/ŷ.",
        ),
        Mistake("binary_logarithm", {"np.log(yhat": "np.log2(yhat", "np.log(1": "np.log2(1"}).says(
            "Another logarithm: here the natural one is meant.",
            "`np.log2` counts in bits. `np.log` has the base e, and only its slope is simply 1/ŷ.",
        ),
        Mistake("terms_exchanged", {"y * np.": "(1 - y) * np.", "(1 - y)": "y"}).says(
            "The labels pick the wrong terms.",
            "For y = 1 the prediction ŷ should be large: log ŷ goes with y, log(1 - ŷ) with 1 - y.",
        ),
        Mistake("entropies_not_averaged", {"np.mean": ""}).as_in(earlier, "halves_not_averaged"),
        Mistake("first_term_missing", {"y * np.log(yhat) + ": ""}).says(
            "The first term is missing: examples with label 1 cost nothing.",
            "For y = 1 the second term vanishes. What counts then is y log ŷ.",
        ),
        Mistake("minus_for_one_term_only", {"np.log(yhat) + (": "np.log(yhat) - ("}).says(
            "The two terms have different signs; both take the minus.",
            "-(a + b) is -a - b. A minus in front needs brackets around both terms, and a plus "
            "between them.",
        ),
        Mistake("same_logarithm_in_both_terms", {"1 - yhat": "yhat"}).says(
            "The second logarithm should be of 1 - ŷ.",
            "For label 0 the probability of being right is 1 - ŷ.",
        ),
        Mistake("plus_in_the_second_logarithm", {"1 - yhat": "1 + yhat"}).says(
            "A sign is wrong in the second logarithm: it is of 1 - ŷ, not 1 + ŷ.",
            "1 + ŷ is above 1, and its logarithm positive: no probability is.",
        ),
        Mistake("brackets_missing_around_one_minus_y", {"(1 - y)": "1 - y"}).says(
            "Brackets are missing around 1 - y.",
            "`1 - y * np.log(…)` multiplies first. Write `(1 - y) * np.log(…)`.",
        ),
        Mistake(
            "logarithm_of_the_mean",
            {f"np.mean({ENTROPIES})": "np.log(np.mean(y * yhat + (1 - y) * (1 - yhat)))"},
        ).says(
            "You took the logarithm of a mean; take the mean of the logarithms.",
            "The logarithm comes first, for each example.",
        ),
        Mistake(
            "math_log_for_numpy",
            {"np.log(yhat)": "math.log(yhat)", "cost = ": "import math\n\n    cost = "},
        ).says(
            "`math.log` takes one number; ŷ is an array.",
            "`np.log` does the same for every element of an array.",
        ),
        Mistake(
            "squared_error_for_entropy", {f"-np.mean({ENTROPIES})": "np.mean((y - yhat) ** 2) / 2"}
        ).says(
            "This is the squared error.",
            "The cross-entropy measures with logarithms: a confident wrong prediction costs much "
            "more.",
        ),
        Mistake("logarithm_of_labels", {"y) * np.log(1 - yhat": "yhat) * np.log(1 - y"}).says(
            "A logarithm is taken of 0, as the labels have it.",
            "The logarithm of 0 is -inf, and labels are 0 or 1. The logarithms are of ŷ and 1 - ŷ.",
        ),
    ),
)
