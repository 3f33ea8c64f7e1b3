"""Chapter 04, `L1`: sum of the absolute differences between predictions and truth."""

from course_utils import losses
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.losses.inputs import CASES, loss_inputs

L1 = Exercise(
    reference=losses.L1,
    chapter="04_norms",
    sizes=lambda m: loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its size without the sign, the sum of all.",
        "Arrays subtract element by element. `np.abs` drops the signs, `np.sum` adds up.",
        "It is `np.sum(…)` around `np.abs(…)` around a difference.",
    ),
    mistakes=(
        Mistake("mean_for_sum", {"np.sum": "np.mean"}).says(
            "This is the mean; the loss here is the sum.",
            "A mean, such as `np.mean` gives, divides by the number of examples m. The formula "
            "has no 1/m: add the absolute errors up with `np.sum`.",
        ),
        Mistake("signs_kept", {"np.abs(y - yhat)": "y - yhat"}).says(
            "The absolute value is missing: errors of opposite sign cancel.",
            "One prediction too high and one too low should add up to a loss, not to 0. Drop the "
            "sign of each difference before you add.",
        ),
        Mistake("signs_kept_reversed", {"np.abs(y - yhat)": "yhat - y"}).says(
            "The absolute value is missing: errors of opposite sign cancel.",
            "You subtracted the other way round, which is fine once each difference loses its "
            "sign. Do that before you add.",
        ),
        Mistake("absolute_value_of_the_sum", {"np.sum(np.abs": "np.abs(np.sum"}).says(
            "You took the absolute value of the sum; take the sum of the absolute values.",
            "Inside the sum the errors still have their signs, and cancel. The order matters: "
            "`np.abs` first, on every difference, then `np.sum`.",
        ),
        Mistake("squares_for_absolute_values", {"np.abs(y - yhat)": "(y - yhat) ** 2"}).says(
            "You squared the differences: that is L2.",
            "L1 takes each difference by its size: |y − ŷ|. Squares belong to the next exercise.",
        ),
        Mistake("not_summed", {"np.sum(np.abs(y - yhat))": "np.abs(y - yhat)"}).says(
            "These are the errors of the single examples; add them up.",
            "A loss is one number for all examples. `np.sum` is missing around the absolute "
            "differences.",
        ),
        Mistake("largest_error", {"np.sum": "np.max"}).says(
            "This is the largest error, not the sum of all.",
            "A maximum looks at the worst example alone. In L1 each example counts: `np.sum`.",
        ),
        Mistake("difference_of_sizes", {"np.abs(y - yhat)": "np.abs(y) - np.abs(yhat)"}).says(
            "The sizes were taken too early: of ŷ and y, not of their difference.",
            "|y| - |ŷ| is no distance: it may be negative. Subtract first, then drop the sign.",
        ),
        Mistake("table_of_differences", {"y - yhat": "y - yhat.reshape(-1, 1)"}).says(
            "Every prediction is compared with every label.",
            "A column (m, 1) against (m,) broadcasts to a table (m, m). Both should have the "
            "shape (m,).",
        ),
    ),
)
