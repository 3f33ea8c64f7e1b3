"""Chapter 06: `predict`."""

from course_utils import deep
from course_utils.grading.catalogue.deep.inputs import random_labels, random_network
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.shallow.predict import predict as earlier


def _to_predict(seed, layer_dims, m):
    X, parameters = random_network(seed, layer_dims, m)
    return X, random_labels(seed, m), parameters


predict = Exercise(
    reference=deep.predict,
    chapter="06_deep_net",
    sizes=lambda m: _to_predict(7, [3, 4, 2, 1], m),
    cases=(
        Case("three layers, five examples", lambda: _to_predict(11, [4, 3, 2, 1], 5)),
        Case("two layers, nine examples", lambda: _to_predict(12, [3, 5, 1], 9)),
        Case("one layer, eight examples", lambda: _to_predict(14, [5, 1], 8)),
    ),
    hints=(
        "First the probability of each example, then one question to it.",
        "`L_model_forward` returns the probabilities and the caches, which are not needed here.",
        "Ask `AL > …` where more likely than not begins. True and False count as 1 and 0.",
    ),
    mistakes=(
        Mistake("deep_probabilities", {"(AL > 0.5).astype(int)": "AL"}).as_in(
            earlier, "probabilities_not_labels"
        ),
        Mistake("deep_labels_exchanged", {"AL > 0.5": "AL < 0.5"}).as_in(
            earlier, "labels_exchanged"
        ),
        Mistake("deep_compared_with_zero", {"AL > 0.5": "AL > 0"}).as_in(
            earlier, "compared_with_zero"
        ),
        Mistake("accuracy_for_labels", {"return p": "return np.mean(p == y)"}).says(
            "This is the accuracy; the predicted labels are asked for.",
            "The share of right predictions may be printed. Returned is the row of labels, p.",
        ),
        Mistake("deep_labels_without_first_axis", {"astype(int)": "astype(int).ravel()"}).says(
            "The labels lost an axis: they should be a row (1, m), like Y.",
            "Leave AL's shape as it is: no `ravel`, `flatten` or `squeeze`.",
        ),
    ),
)
