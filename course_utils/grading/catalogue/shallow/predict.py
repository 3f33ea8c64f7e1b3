"""Chapter 05: `predict`."""

from course_utils import shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.logistic.predict import predict as earlier
from course_utils.grading.catalogue.shallow.inputs import random_network, small_network

predict = Exercise(
    reference=shallow.predict,
    chapter="05_shallow_net",
    sizes=lambda m: random_network(7, 3, 4, m)[:2],
    cases=(
        Case("two features, four hidden units, three examples", lambda: small_network()[:2]),
        Case("3 features, 5 units, 8 examples", lambda: random_network(1, 3, 5, 8)[:2]),
        Case("4 features, 3 units, 9 examples", lambda: random_network(8, 4, 3, 9)[:2]),
    ),
    hints=(
        "First the probability of each example, then one question to it.",
        "`forward_propagation` returns the probabilities and a cache, which is not needed here.",
        "Ask `A2 > …` where more likely than not begins. True and False count as 1 and 0.",
    ),
    mistakes=(
        Mistake("probabilities_not_labels", {"(A2 > 0.5).astype(int)": "A2"}).says(
            "These are probabilities; labels are asked for.",
            earlier.words("probabilities_for_labels")[1],
        ),
        Mistake("labels_exchanged", {"A2 > 0.5": "A2 < 0.5"}).says(
            "The labels are the wrong way round: 1 where 0 is more likely.",
            earlier.words("labels_turned_round")[1],
        ),
        Mistake("compared_with_zero", {"A2 > 0.5": "A2 > 0"}).says(
            "Every example gets label 1.",
            "A probability is always above 0, and the sigmoid of one is above a half. Is the "
            "probability itself compared, and with a half?",
        ),
        Mistake("mean_of_labels", {"(A2 > 0.5).astype(int)": "np.mean(A2 > 0.5)"}).says(
            "This is the share of label 1, one number; one label for each example is asked for.",
            "No mean here: keep the row (1, m).",
        ),
        Mistake("labels_without_first_axis", {"astype(int)": "astype(int).ravel()"}).says(
            "The labels lost an axis: they should be a row (1, m), like Y.",
            "Leave A2's shape as it is: no `ravel`, `flatten` or `squeeze`.",
        ),
        Mistake("tuple_compared", {"A2, _": "A2"}).says(
            "`forward_propagation` returns two things: the output and the cache.",
            "One name for both holds a tuple, which cannot be compared with a number. Take it "
            "apart: `A2, cache = …`.",
        ),
        Mistake("minus_one_for_label_zero", {"(A2 > 0.5).astype(int)": "np.sign(A2 - 0.5)"}).says(
            "These labels are -1 and 1; the course's are 0 and 1.",
            "`np.sign` gives -1 for negative numbers. Ask `A2 > 0.5`.",
        ),
    ),
)
