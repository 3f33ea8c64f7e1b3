"""Chapter 05, `compute_cost`: compute the mean cross-entropy of the network's output."""

import numpy as np

from course_utils import deep, losses, shallow
from course_utils.grading.catalogue.exercise import Case, Earlier, Exercise, Mistake
from course_utils.grading.catalogue.logistic.propagate_loop import propagate_loop as earlier
from course_utils.grading.catalogue.losses.inputs import random_probabilities

NEVER_USED = {name: np.ones((1, 1)) for name in ("W1", "b1", "W2", "b2")}

compute_cost = Exercise(
    reference=shallow.compute_cost,
    chapter="05_shallow_net",
    same_as=(
        losses.cross_entropy,
        deep.compute_cost,
    ),
    earlier=Earlier(
        "It takes `parameters` as a third argument, as in the course's earlier edition; the cells "
        "below may call it with two or with three.",
        more=(NEVER_USED,),
        surplus=("parameters",),
    ),
    sizes=lambda m: random_probabilities(3, m),
    cases=(
        Case("three examples", lambda: (np.array([[0.8, 0.3, 0.6]]), np.array([[1, 0, 0]]))),
        Case("seven random examples", lambda: random_probabilities(0, 7)),
        Case("a single example", lambda: (np.array([[0.25]]), np.array([[1]]))),
    ),
    hints=(
        "First what each example costs, then one number for all of them.",
        "Multiply the labels with `np.log` of the probabilities; for label 0 the same with 1 minus "
        "each. Logarithms of probabilities are negative.",
        "One example costs minus (y log a + (1 - y) log(1 - a)). The cost of all is the mean.",
    ),
    mistakes=(
        Mistake("sum_of_costs", {"np.mean": "np.sum"}).says(
            "This is the sum; the mean over the examples is wanted.",
            "Divide by the number of examples m, so that the cost does not grow with it.",
        ),
        Mistake("cost_below_zero", {"losses = -": "losses = "}).says(
            "The minus is missing: the cost comes out negative.",
            earlier.words("cost_negative")[1],
        ),
        Mistake("second_term_missing", {" + (1 - Y) * np.log(1 - A2)": ""}).says(
            "The second term is missing: examples with label 0 cost nothing.",
            "For label 0 the cost is minus log(1 - a); the factor (1 - y) picks those examples.",
        ),
        Mistake("terms_exchanged", {"Y * np.": "(1 - Y) * np.", "(1 - Y)": "Y"}).says(
            "The labels are exchanged: label 1 is treated as 0, and 0 as 1.",
            "y goes with log(a), and (1 - y) with log(1 - a).",
        ),
        Mistake(
            "squared_error_for_cross_entropy", {"np.mean(losses)": "np.mean((A2 - Y) ** 2) / 2"}
        ).says(
            "This is the squared error; the cross-entropy is asked for.",
            "The cross-entropy takes logarithms: a wrong answer given with certainty costs far "
            "more.",
        ),
        Mistake("logarithm_to_base_two", {"np.log(A2": "np.log2(A2", "np.log(1": "np.log2(1"}).says(
            "The logarithm is to another base; the natural one is meant.",
            "`np.log` is the natural logarithm; `np.log2` and `np.log10` give other units.",
        ),
        Mistake("first_term_missing", {"Y * np.log(A2) + ": ""}).says(
            "The first term is missing: examples with label 1 cost nothing.",
            "For label 1 the cost is minus log(a); the factor y picks those examples.",
        ),
    ),
)
