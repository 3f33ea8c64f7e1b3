"""Chapter 01: `propagate_loop`."""

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.logistic.inputs import PROPAGATE_CASES

propagate_loop = Exercise(
    reference=logistic.propagate_loop,
    chapter="01_logistic_regression",
    same_as=(logistic.propagate,),
    cases=PROPAGATE_CASES,
    hints=(
        "Follow one example: its sum z, its activation a, its cost, its dz. Then let it add its "
        "share to each total.",
        "z starts at b and collects one product a feature. Each share is divided by m, so that the "
        "totals become means.",
        "dz is the activation minus the label. `db` grows by dz / m; `dw[j, 0]` grows by "
        "feature j times the same.",
    ),
    mistakes=(
        Mistake("gradients_not_averaged", {"* dz / m": "* dz", "+ dz / m": "+ dz"}).says(
            "1/m is missing in the gradients.",
            "The cost is a mean over the m examples, and so are its derivatives: divide dw and db "
            "by m.",
        ),
        Mistake("error_turned_round", {"dz = a - y": "dz = y - a"}).says(
            "The gradients have the wrong sign.",
            "The error is activation minus label, a - y. With y - a the descent would climb.",
        ),
        Mistake("cost_negative", {"cost - (y": "cost + (y"}).says(
            "The minus of the cost is missing.",
            "Logarithms of probabilities are negative. A cost is positive; put a minus in front.",
        ),
        Mistake("cost_not_averaged", {") / m": ")"}).says(
            "The cost is a sum; the mean over the examples is wanted.",
            "Divide the cost by m, as you did with the gradients.",
        ),
        Mistake("bias_left_out", {"z = b": "z = 0.0"}).says(
            "The bias is missing in z.",
            "z is the weighted sum of the features plus b.",
        ),
        Mistake(
            "cost_without_second_term",
            {"(y * np.log(a) + (1 - y) * np.log(1 - a))": "y * np.log(a)"},
        ).says(
            "The cost lacks its second term, (1 - y) log(1 - a).",
            "Examples with label 0 have a cost too: the second term is theirs.",
        ),
        Mistake("slope_not_cancelled", {"dz = a - y": "dz = (a - y) * a * (1 - a)"}).says(
            "The sigmoid's slope is one factor too many.",
            "a (1 - a) cancels against the derivative of the cross-entropy: dz is just a - y. "
            "With the squared error it would stay.",
        ),
        Mistake("sigmoid_left_out", {"sigmoid(z)": "z"}).says(
            "The sigmoid is missing: a is z itself.",
            "z may be any number. a = σ(z) is a probability, between 0 and 1, and only then the "
            "logarithms make sense.",
        ),
        Mistake(
            "last_example_only",
            {
                "cost = cost - (": "cost = -(",
                "= dw[j, 0] + x[j]": "= x[j]",
                "db = db + dz": "db = dz",
            },
        ).says(
            "Only the last example counts: each one overwrites the one before.",
            "A total must keep what it has: `db = db + …`, and the same for dw and the cost.",
        ),
        Mistake("last_feature_only", {"z = z + w[j, 0] * x[j]": "z = b + w[j, 0] * x[j]"}).says(
            "z keeps its last feature only: each one overwrites the one before.",
            "z is a total over the features: `z = z + …` in the inner loop, which starts at b.",
        ),
        Mistake(
            "bias_added_for_each_feature", {"z = b": "z = 0.0", "z = z + w": "z = z + b + w"}
        ).says(
            "The bias is added once for each feature; once for each example is right.",
            "z starts at b, before the inner loop; in it only the products are added.",
        ),
        Mistake("feature_missing_in_dw", {"x[j] * dz": "dz"}).says(
            "The feature is missing in dw.",
            "Weight j acts on feature j: its derivative is x[j] times dz. Only db is dz alone.",
        ),
    ),
)
