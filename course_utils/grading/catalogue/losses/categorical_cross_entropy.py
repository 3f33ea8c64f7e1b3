"""Chapter 01: `categorical_cross_entropy`."""

import numpy as np

from course_utils import losses
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng


def _one_hot(seed, m):
    """Return predictions of 4 classes and one-hot labels for m examples, one per column."""
    random = rng(seed)
    scores = random.uniform(0.1, 1, size=(4, m))
    return scores / scores.sum(axis=0), np.eye(4)[:, random.integers(0, 4, size=m)]


categorical_cross_entropy = Exercise(
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
    mistakes=(
        Mistake(
            "mean_over_classes_too", {"-np.sum(t * np.log(yhat)) / m": "-np.mean(t * np.log(yhat))"}
        ).says(
            "You divided by the number of classes too.",
            "`np.mean` over the whole matrix divides by K times m. The average goes over the m "
            "examples, the columns, only.",
        ),
        Mistake("sum_over_examples", {" / m": ""}).says(
            "This is the sum; the mean over the examples is wanted.",
            "Divide by the number of examples m, the number of columns.",
        ),
        Mistake("categorical_minus_missing", {"-np.sum": "np.sum"}).says(
            "The minus in front is missing.",
            "Logarithms of probabilities are negative. A cost is positive.",
        ),
        Mistake("divided_by_classes", {"t.shape[1]": "t.shape[0]"}).says(
            "You divided by the number of classes; divide by the number of examples.",
            "One column is one example: m is `t.shape[1]`. `t.shape[0]` and `len(t)` count the "
            "classes.",
        ),
        Mistake("columns_not_averaged", {") / m": ", axis=0)"}).says(
            "These are the costs of the single examples; average them.",
            "The sum over the classes is done. What is missing is the mean over the columns.",
        ),
        Mistake("binary_term_added", {"yhat)": "yhat) + (1 - t) * np.log(1 - yhat)"}).says(
            "There is a second term too much.",
            "(1 - t) log(1 - ŷ) belongs to the two-class formula. With one-hot labels each class "
            "has its own row, and only the true one counts.",
        ),
        Mistake("labels_ignored", {"t * np.log(yhat)": "np.log(yhat)"}).says(
            "Every class counts here, not the true one alone.",
            "t picks the logarithm of the true class: `t * np.log(yhat)`, element by element, "
            "before adding.",
        ),
        Mistake("logarithm_missing", {"np.log(yhat)": "yhat"}).says(
            "The logarithm is missing.",
            "The cost of an example is minus the logarithm of the true class's probability.",
        ),
        Mistake(
            "most_likely_for_true",
            {"-np.sum(t * np.log(yhat)) / m": "-np.mean(np.log(np.max(yhat, axis=0)))"},
        ).says(
            "You took the most likely class; take the true one.",
            "What counts is the probability given to the class that t marks, likely or not.",
        ),
        Mistake("logarithm_of_one_hot_labels", {"t * np.log(yhat)": "yhat * np.log(t)"}).says(
            "A logarithm is taken of 0, as the labels have it.",
            "The logarithm of 0 is -inf, and labels are 0 or 1. The logarithm is of ŷ alone.",
        ),
    ),
)
