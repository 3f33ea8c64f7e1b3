"""Chapter 02: `predict`."""

import numpy as np

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.logistic.inputs import random_problem
from course_utils.grading.catalogue.logistic.propagate import propagate as earlier

predict = Exercise(
    reference=logistic.predict,
    chapter="02_vectorisation_benchmark",
    sizes=lambda m: random_problem(6, 4, m)[:3],
    loops_refused=True,
    cases=(
        Case(
            "one feature, two examples",
            lambda: (np.array([[1.0]]), -0.5, np.array([[0.2, 3.0]])),
        ),
        Case("four random features, seven examples", lambda: random_problem(0, 4, 7)[:3]),
        Case(
            "sums close to 0",
            lambda: (np.array([[1.0]]), 0.0, np.array([[0.3, -0.2, 0.05, 0.45, -0.05]])),
        ),
        Case("a bias that decides", lambda: (np.array([[0.5], [1]]), 0.4, -np.eye(2))),
    ),
    hints=(
        "First the probability of each example, as in `propagate`; then one question to it.",
        "Comparing an array with a number gives True or False for each element. They count as 1 "
        "and 0.",
        "With A = σ(wᵀX + b), ask `A > …` where more likely than not begins.",
    ),
    mistakes=(
        Mistake("probabilities_for_labels", {"(A > 0.5).astype(int)": "A"}).says(
            "These are probabilities; labels are wanted.",
            "Decide: 1 where the probability is more than a half, else 0.",
        ),
        Mistake("labels_turned_round", {"A > 0.5": "A < 0.5"}).says(
            "The labels are the wrong way round.",
            "A probability above a half speaks for label 1.",
        ),
        Mistake("threshold_zero", {"A > 0.5": "A > 0"}).says(
            "Every example gets label 1.",
            "A probability is always above 0, and the sigmoid of one is above a half. Is the "
            "probability itself compared, and with a half?",
        ),
        Mistake("half_for_z", {"A > 0.5": "w.T @ X + b > 0.5"}).says(
            "You compared z with a half; compare the probability with a half.",
            "z may be any number, and σ(z) is a half where z is 0. Apply the sigmoid first, or "
            "compare z with 0.",
        ),
        Mistake("prediction_without_bias", {"w.T @ X + b": "w.T @ X"}).says(
            "The bias is missing in z.",
            "The probability is σ(wᵀX + b), as in training.",
        ),
        Mistake("predictions_without_second_axis", {"astype(int)": "astype(int).ravel()"}).says(
            "The predictions lost an axis: they should have the shape (1, m).",
            "Labels stand in one row, like Y. Leave the row as `w.T @ X` gives it.",
        ),
        Mistake("if_for_many_examples", {"(A > 0.5).astype(int)": "1 if A > 0.5 else 0"}).says(
            "`if` asks one question, but A holds the answers of m examples.",
            "One comparison works on all of them: `A > 0.5` gives True or False for each, and "
            "`.astype(int)` makes 1 and 0 of them.",
        ),
        Mistake("int_for_many_examples", {"(A > 0.5).astype(int)": "int(A > 0.5)"}).says(
            "`int(…)` converts one number, but there are m of them.",
            "`.astype(int)` converts each element of an array: `(A > 0.5).astype(int)`.",
        ),
        Mistake("first_example_predicted", {"(A > 0.5)": "((A > 0.5) * np.eye(*A.shape))"}).says(
            "Only the first example is predicted.",
            "The others are still 0. Does a loop end after its first round? One comparison does "
            "without a loop.",
        ),
        Mistake("minus_one_for_zero", {"(A > 0.5).astype(int)": "np.sign(w.T @ X + b)"}).says(
            "These labels are -1 and 1; the course's are 0 and 1.",
            "`np.sign` gives -1 for negative numbers. Ask `A > 0.5`: False and True count as 0 "
            "and 1.",
        ),
        Mistake("transpose_missing", {"w.T": "w"}).as_in(earlier, "transpose_missing_in_z"),
        Mistake("star_in_prediction", {"w.T @ X": "w * X"}).as_in(earlier, "star_for_product_in_z"),
        Mistake("places_of_the_ones", {"(A > 0.5).astype(int)": "np.argwhere(A > 0.5)"}).says(
            "These are the places of the ones, not the labels.",
            "Each example gets a label, 0 or 1, in a row like Y. `A > 0.5` alone says it for all "
            "of them.",
        ),
    ),
)
