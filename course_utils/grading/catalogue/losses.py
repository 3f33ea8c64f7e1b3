"""Chapters 01 and 04: the exercises on losses, their cases, hints and misconceptions."""

import numpy as np

from course_utils import losses
from course_utils.grading.catalogue.exercise import Case, Exercise

CHAPTER = "04_norms"


def _loss_inputs(seed, m):
    """Return m predictions and m true values, the same for each call."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=m), rng.normal(size=m)


CASES = (
    Case(
        "the five examples of the text",
        lambda: (np.array([0.9, 0.2, 0.1, 0.4, 0.9]), np.array([1, 0, 0, 1, 1])),
    ),
    Case("seven numbers of either sign", lambda: _loss_inputs(0, 7)),
    Case("errors that cancel", lambda: (np.array([3.0, 1.0, 2.5]), np.array([1.0, 3.0, 2.5]))),
    Case("a single example", lambda: (np.array([0.25]), np.array([1.0]))),
)

L1_exercise = Exercise(
    reference=losses.L1,
    chapter=CHAPTER,
    sizes=lambda m: _loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its size without the sign, the sum of all.",
        "Arrays subtract element by element. `np.abs` drops the signs, `np.sum` adds up.",
        "It is `np.sum(…)` around `np.abs(…)` around a difference.",
    ),
)


@L1_exercise.misconception(
    "This is the mean; the loss here is the sum.",
    "A mean, such as `np.mean` gives, divides by the number of examples m. The formula has no 1/m: "
    "add the absolute errors up with `np.sum`.",
)
def mean_for_sum(yhat, y):
    loss = np.mean(np.abs(y - yhat))
    return loss


@L1_exercise.misconception(
    "The absolute value is missing: errors of opposite sign cancel.",
    "One prediction too high and one too low should add up to a loss, not to 0. Drop the sign of "
    "each difference before you add.",
)
def signs_kept(yhat, y):
    loss = np.sum(y - yhat)
    return loss


@L1_exercise.misconception(
    "The absolute value is missing: errors of opposite sign cancel.",
    "You subtracted the other way round, which is fine once each difference loses its sign. "
    "Do that before you add.",
)
def signs_kept_reversed(yhat, y):
    loss = np.sum(yhat - y)
    return loss


@L1_exercise.misconception(
    "You took the absolute value of the sum; take the sum of the absolute values.",
    "Inside the sum the errors still have their signs, and cancel. The order matters: `np.abs` "
    "first, on every difference, then `np.sum`.",
)
def absolute_value_of_the_sum(yhat, y):
    loss = np.abs(np.sum(y - yhat))
    return loss


@L1_exercise.misconception(
    "You squared the differences: that is L2.",
    "L1 takes each difference by its size: |y − ŷ|. Squares belong to the next exercise.",
)
def squares_for_absolute_values(yhat, y):
    loss = np.sum((y - yhat) ** 2)
    return loss


@L1_exercise.misconception(
    "These are the errors of the single examples; add them up.",
    "A loss is one number for all examples. `np.sum` is missing around the absolute differences.",
)
def not_summed(yhat, y):
    loss = np.abs(y - yhat)
    return loss


@L1_exercise.misconception(
    "This is the largest error, not the sum of all.",
    "A maximum looks at the worst example alone. In L1 each example counts: `np.sum`.",
)
def largest_error(yhat, y):
    loss = np.max(np.abs(y - yhat))
    return loss


@L1_exercise.misconception(
    "The sizes were taken too early: of ŷ and y, not of their difference.",
    "|y| - |ŷ| is no distance: it may be negative. Subtract first, then drop the sign.",
)
def difference_of_sizes(yhat, y):
    loss = np.sum(np.abs(y) - np.abs(yhat))
    return loss


@L1_exercise.misconception(
    "Every prediction is compared with every label.",
    "A column (m, 1) against (m,) broadcasts to a table (m, m). Both should have the shape (m,).",
)
def table_of_differences(yhat, y):
    loss = np.sum(np.abs(y - yhat.reshape(-1, 1)))
    return loss


L2_exercise = Exercise(
    reference=losses.L2,
    chapter=CHAPTER,
    sizes=lambda m: _loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its square, the sum of all.",
        "`d ** 2` squares each element of an array d; `np.sum` adds up.",
        "It is `np.sum(…)` around the square of a difference: mind the brackets, since `**` binds "
        "more tightly than `-`.",
    ),
)


@L2_exercise.misconception(
    "This is the mean; the loss here is the sum.",
    "A mean, such as `np.mean` gives, divides by the number of examples m. The formula has no 1/m: "
    "add the squared errors up with `np.sum`.",
)
def mean_of_squares(yhat, y):
    loss = np.mean((y - yhat) ** 2)
    return loss


@L2_exercise.misconception(
    "You took a square root: that is the L2 norm, not the L2 loss.",
    "The norm is the root of the sum of squares. The loss stops at the sum.",
)
def root_taken(yhat, y):
    loss = np.sqrt(np.sum((y - yhat) ** 2))
    return loss


@L2_exercise.misconception(
    "You took absolute values: that is L1.",
    "L2 squares each difference. A large error then weighs much more than a small one.",
)
def absolute_values_for_squares(yhat, y):
    loss = np.sum(np.abs(y - yhat))
    return loss


@L2_exercise.misconception(
    "You squared the sum; sum the squares.",
    "Inside the sum the errors still have their signs, and cancel. Square every difference first.",
)
def square_of_the_sum(yhat, y):
    loss = np.sum(y - yhat) ** 2
    return loss


@L2_exercise.misconception(
    "Only ŷ is squared: brackets are missing around the difference.",
    "`**` binds more tightly than `-`, so `y - yhat ** 2` squares `yhat` alone. Write "
    "`(y - yhat) ** 2`.",
)
def brackets_forgotten(yhat, y):
    loss = np.sum(y - yhat**2)
    return loss


@L2_exercise.misconception(
    "There is a factor of a half too much.",
    "Some texts put ½ in front, so that the derivative looks simpler. The formula here has none.",
)
def one_half(yhat, y):
    loss = np.sum((y - yhat) ** 2) / 2
    return loss


@L2_exercise.misconception(
    "These are the errors of the single examples; add them up.",
    "A loss is one number for all examples. `np.sum` is missing around the squares.",
)
def squares_not_summed(yhat, y):
    loss = (y - yhat) ** 2
    return loss


@L2_exercise.misconception(
    "`^` is no power in Python: `**` is.",
    "`^` compares bits of whole numbers. Write `(y - yhat) ** 2`.",
)
def caret_for_power(yhat, y):
    loss = np.sum((y - yhat) ^ 2)
    return loss


@L2_exercise.misconception(
    "You doubled the differences; square them.",
    "2 d is d + d; d² is d times d, `d ** 2`.",
)
def doubled_for_squared(yhat, y):
    loss = np.sum((y - yhat) * 2)
    return loss


@L2_exercise.misconception(
    "You subtracted the squares; square the differences.",
    "y² - ŷ² is not (y - ŷ)², and may be negative. Subtract first.",
)
def difference_of_squares(yhat, y):
    loss = np.sum(y**2 - yhat**2)
    return loss


def _probabilities(seed, m):
    """Return m predictions strictly between 0 and 1 and m labels, each in one row."""
    rng = np.random.default_rng(seed)
    return rng.uniform(0.05, 0.95, size=(1, m)), rng.integers(0, 2, size=(1, m))


def _one_hot(seed, m):
    """Return predictions of 4 classes and one-hot labels for m examples, one a column."""
    rng = np.random.default_rng(seed)
    scores = rng.uniform(0.1, 1, size=(4, m))
    return scores / scores.sum(axis=0), np.eye(4)[:, rng.integers(0, 4, size=m)]


PROBABILITY_CASES = (
    Case(
        "three examples",
        lambda: (np.array([[0.9, 0.25, 0.6]]), np.array([[1, 0, 0]])),
    ),
    Case("seven random examples", lambda: _probabilities(2, 7)),
    Case("a single example", lambda: (np.array([[0.2]]), np.array([[1]]))),
)

squared_error_exercise = Exercise(
    reference=losses.squared_error,
    chapter="01_logistic_regression",
    sizes=lambda m: _probabilities(3, m),
    cases=PROBABILITY_CASES,
    hints=(
        "For each example half the squared difference; then the average over the examples.",
        "`np.mean` adds up and divides by the number of examples.",
        "It is `np.mean(…)` of the squared difference, divided by 2.",
    ),
)


@squared_error_exercise.misconception(
    "The factor ½ is missing.",
    "Here each square counts half: the derivative of ½(y - ŷ)² has no factor 2.",
)
def half_missing(yhat, y):
    cost = np.mean((y - yhat) ** 2)
    return cost


@squared_error_exercise.misconception(
    "This is the sum; the mean over the examples is wanted.",
    "A sum grows with the number of examples. Divide by m, the number of columns: `y.shape[1]`. "
    "`len(y)` and `y.shape[0]` count the rows, here 1.",
)
def sum_of_halves(yhat, y):
    cost = np.sum((y - yhat) ** 2) / 2
    return cost


@squared_error_exercise.misconception(
    "You took absolute values in place of squares.",
    "The squared error squares each difference.",
)
def absolute_errors(yhat, y):
    cost = np.mean(np.abs(y - yhat)) / 2
    return cost


@squared_error_exercise.misconception(
    "These are the costs of the single examples; average them.",
    "A cost is one number for all examples. `np.mean` is missing.",
)
def halves_not_averaged(yhat, y):
    cost = (y - yhat) ** 2 / 2
    return cost


@squared_error_exercise.misconception(
    "You took a square root: that is the root mean square.",
    "The cost stops at the mean of the squares, times a half.",
)
def root_of_the_mean(yhat, y):
    cost = np.sqrt(np.mean((y - yhat) ** 2))
    return cost


@squared_error_exercise.misconception(
    "The square is missing: errors of opposite sign cancel.",
    "Square each difference first; then average.",
)
def differences_not_squared(yhat, y):
    cost = np.mean(y - yhat) / 2
    return cost


@squared_error_exercise.misconception(
    "You squared the mean; average the squares.",
    "In the mean the errors still have their signs, and cancel. Square each difference first.",
)
def mean_squared_afterwards(yhat, y):
    cost = np.mean(y - yhat) ** 2 / 2
    return cost


@squared_error_exercise.misconception(
    "Only ŷ is squared: brackets are missing around the difference.",
    "`**` binds more tightly than `-`. Write `(y - yhat) ** 2`.",
)
def brackets_missing_in_square(yhat, y):
    cost = np.mean(y - yhat**2) / 2
    return cost


@squared_error_exercise.misconception(
    "This is a slope, not a cost.",
    "ŷ - y is the derivative of ½(y - ŷ)². The cost itself has the square.",
)
def slope_for_cost(yhat, y):
    cost = np.mean(yhat - y)
    return cost


cross_entropy_exercise = Exercise(
    reference=losses.cross_entropy,
    chapter="01_logistic_regression",
    sizes=lambda m: _probabilities(3, m),
    cases=PROBABILITY_CASES,
    hints=(
        "Each example has one term that counts: log ŷ where the label is 1, log(1 - ŷ) where it is "
        "0. The labels pick it.",
        "`np.log` is the natural logarithm; `np.mean` averages; the logarithms are negative, so a "
        "minus goes in front.",
        "It is `-np.mean(y * np.log(…) + (1 - y) * np.log(…))`.",
    ),
)


@cross_entropy_exercise.misconception(
    "The minus in front is missing.",
    "Logarithms of probabilities are negative. A cost is positive, and small when all is well.",
)
def minus_missing(yhat, y):
    cost = np.mean(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "This is the sum; the mean over the examples is wanted.",
    "A sum grows with the number of examples. Divide by m, the number of columns: `y.shape[1]`. "
    "`len(y)` and `y.shape[0]` count the rows, here 1.",
)
def sum_of_entropies(yhat, y):
    cost = -np.sum(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "The second term is missing: examples with label 0 cost nothing.",
    "For y = 0 the first term vanishes. What counts then is (1 - y) log(1 - ŷ).",
)
def second_term_missing(yhat, y):
    cost = -np.mean(y * np.log(yhat))
    return cost


@cross_entropy_exercise.misconception(
    "Another logarithm: here the natural one is meant.",
    "`np.log10` counts in powers of ten. `np.log` has the base e: only its slope is simply 1/ŷ.",
)
def decimal_logarithm(yhat, y):
    cost = -np.mean(y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "Another logarithm: here the natural one is meant.",
    "`np.log2` counts in bits. `np.log` has the base e, and only its slope is simply 1/ŷ.",
)
def binary_logarithm(yhat, y):
    cost = -np.mean(y * np.log2(yhat) + (1 - y) * np.log2(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "The labels pick the wrong terms.",
    "For y = 1 the prediction ŷ should be large: log ŷ goes with y, log(1 - ŷ) with 1 - y.",
)
def terms_exchanged(yhat, y):
    cost = -np.mean((1 - y) * np.log(yhat) + y * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "These are the costs of the single examples; average them.",
    "A cost is one number for all examples. `np.mean` is missing.",
)
def entropies_not_averaged(yhat, y):
    cost = -(y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "The first term is missing: examples with label 1 cost nothing.",
    "For y = 1 the second term vanishes. What counts then is y log ŷ.",
)
def first_term_missing(yhat, y):
    cost = -np.mean((1 - y) * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "The two terms have different signs; both take the minus.",
    "-(a + b) is -a - b. A minus in front needs brackets around both terms, and a plus between "
    "them.",
)
def minus_for_one_term_only(yhat, y):
    cost = -np.mean(y * np.log(yhat) - (1 - y) * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "The second logarithm should be of 1 - ŷ.",
    "For label 0 the probability of being right is 1 - ŷ.",
)
def same_logarithm_in_both_terms(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(yhat))
    return cost


@cross_entropy_exercise.misconception(
    "A sign is wrong in the second logarithm: it is of 1 - ŷ, not 1 + ŷ.",
    "1 + ŷ is above 1, and its logarithm positive: no probability is.",
)
def plus_in_the_second_logarithm(yhat, y):
    cost = -np.mean(y * np.log(yhat) + (1 - y) * np.log(1 + yhat))
    return cost


@cross_entropy_exercise.misconception(
    "Brackets are missing around 1 - y.",
    "`1 - y * np.log(…)` multiplies first. Write `(1 - y) * np.log(…)`.",
)
def brackets_missing_around_one_minus_y(yhat, y):
    cost = -np.mean(y * np.log(yhat) + 1 - y * np.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "You took the logarithm of a mean; take the mean of the logarithms.",
    "The logarithm comes first, for each example.",
)
def logarithm_of_the_mean(yhat, y):
    cost = -np.log(np.mean(y * yhat + (1 - y) * (1 - yhat)))
    return cost


@cross_entropy_exercise.misconception(
    "`math.log` takes one number; ŷ is an array.",
    "`np.log` does the same for every element of an array.",
)
def math_log_for_numpy(yhat, y):
    import math  # so that this runs in any notebook

    cost = -np.mean(y * math.log(yhat) + (1 - y) * math.log(1 - yhat))
    return cost


@cross_entropy_exercise.misconception(
    "This is the squared error.",
    "The cross-entropy measures with logarithms: a confident wrong prediction costs much more.",
)
def squared_error_for_entropy(yhat, y):
    cost = np.mean((y - yhat) ** 2) / 2
    return cost


@cross_entropy_exercise.misconception(
    "Labels and predictions are exchanged: the logarithm is taken of the labels.",
    "Labels are 0 or 1, and the logarithm of 0 is -inf. The logarithms are of ŷ and 1 - ŷ.",
)
def logarithm_of_labels(yhat, y):
    cost = -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))
    return cost


categorical_cross_entropy_exercise = Exercise(
    reference=losses.categorical_cross_entropy,
    chapter="01_logistic_regression",
    sizes=lambda m: _one_hot(5, m),
    cases=(
        Case(
            "two examples, three classes",
            lambda: (
                np.array([[0.5, 0.1], [0.25, 0.8], [0.25, 0.1]]),
                np.array([[1, 0], [0, 1], [0, 0]]),
            ),
        ),
        Case("seven random examples, four classes", lambda: _one_hot(4, 7)),
        Case("a single example", lambda: (np.array([[0.7], [0.3]]), np.array([[0], [1]]))),
    ),
    hints=(
        "In each column the one-hot label picks a single logarithm: that of the true class.",
        "The product of t and the logarithms is 0 everywhere else, so `np.sum` over all adds just "
        "the picked ones. Then divide by the number of examples m.",
        "It is `-np.sum(… * np.log(…)) / m`.",
    ),
)


@categorical_cross_entropy_exercise.misconception(
    "You divided by the number of classes too.",
    "`np.mean` over the whole matrix divides by K times m. The average goes over the m examples, "
    "the columns, only.",
)
def mean_over_classes_too(yhat, t):
    cost = -np.mean(t * np.log(yhat))
    return cost


@categorical_cross_entropy_exercise.misconception(
    "This is the sum; the mean over the examples is wanted.",
    "Divide by the number of examples m, the number of columns.",
)
def sum_over_examples(yhat, t):
    cost = -np.sum(t * np.log(yhat))
    return cost


@categorical_cross_entropy_exercise.misconception(
    "The minus in front is missing.",
    "Logarithms of probabilities are negative. A cost is positive.",
)
def categorical_minus_missing(yhat, t):
    cost = np.sum(t * np.log(yhat)) / t.shape[1]
    return cost


@categorical_cross_entropy_exercise.misconception(
    "You divided by the number of classes; divide by the number of examples.",
    "One column is one example: m is `t.shape[1]`. `t.shape[0]` and `len(t)` count the classes.",
)
def divided_by_classes(yhat, t):
    cost = -np.sum(t * np.log(yhat)) / t.shape[0]
    return cost


@categorical_cross_entropy_exercise.misconception(
    "These are the costs of the single examples; average them.",
    "The sum over the classes is done. What is missing is the mean over the columns.",
)
def columns_not_averaged(yhat, t):
    cost = -np.sum(t * np.log(yhat), axis=0)
    return cost


@categorical_cross_entropy_exercise.misconception(
    "There is a second term too much.",
    "(1 - t) log(1 - ŷ) belongs to the two-class formula. With one-hot labels each class has its "
    "own row, and only the true one counts.",
)
def binary_term_added(yhat, t):
    cost = -np.sum(t * np.log(yhat) + (1 - t) * np.log(1 - yhat)) / t.shape[1]
    return cost


@categorical_cross_entropy_exercise.misconception(
    "The labels are missing: every class counts here.",
    "t picks the logarithm of the true class: multiply by t before adding.",
)
def labels_ignored(yhat, t):
    cost = -np.sum(np.log(yhat)) / t.shape[1]
    return cost


@categorical_cross_entropy_exercise.misconception(
    "The logarithm is missing.",
    "The cost of an example is minus the logarithm of the true class's probability.",
)
def logarithm_missing(yhat, t):
    cost = -np.sum(t * yhat) / t.shape[1]
    return cost


@categorical_cross_entropy_exercise.misconception(
    "You took the most likely class; take the true one.",
    "What counts is the probability given to the class that t marks, likely or not.",
)
def most_likely_for_true(yhat, t):
    cost = -np.mean(np.log(np.max(yhat, axis=0)))
    return cost


@categorical_cross_entropy_exercise.misconception(
    "Labels and predictions are exchanged: the logarithm is taken of the labels.",
    "Labels are 0 or 1, and the logarithm of 0 is -inf. The logarithm is of ŷ.",
)
def logarithm_of_one_hot_labels(yhat, t):
    cost = -np.sum(yhat * np.log(t)) / t.shape[1]
    return cost
