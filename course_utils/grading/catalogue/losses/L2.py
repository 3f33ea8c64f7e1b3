"""Chapter 04, `L2`: sum of the squared differences between predictions and truth."""

from course_utils import losses
from course_utils.grading.catalogue.exercise import Exercise, Mistake
from course_utils.grading.catalogue.losses.inputs import CASES, loss_inputs

L2 = Exercise(
    reference=losses.L2,
    chapter="04_norms",
    sizes=lambda m: loss_inputs(1, m),
    cases=CASES,
    hints=(
        "Three steps: the difference of each pair, its square, the sum of all.",
        "`d ** 2` squares each element of an array d; `np.sum` adds up.",
        "It is `np.sum(…)` around the square of a difference: mind the brackets, since `**` binds "
        "more tightly than `-`.",
    ),
    mistakes=(
        Mistake("mean_of_squares", {"np.sum": "np.mean"}).says(
            "This is the mean; the loss here is the sum.",
            "A mean, such as `np.mean` gives, divides by the number of examples m. The formula "
            "has no 1/m: add the squared errors up with `np.sum`.",
        ),
        Mistake("root_taken", {"np.sum((y - yhat) ** 2)": "np.sqrt(np.sum((y - yhat) ** 2))"}).says(
            "You took a square root: that is the L2 norm, not the L2 loss.",
            "The norm is the root of the sum of squares. The loss stops at the sum.",
        ),
        Mistake("absolute_values_for_squares", {"(y - yhat) ** 2": "np.abs(y - yhat)"}).says(
            "You took absolute values: that is L1.",
            "L2 squares each difference. A large error then weighs much more than a small one.",
        ),
        Mistake("square_of_the_sum", {"np.sum((y - yhat) ** 2)": "np.sum(y - yhat) ** 2"}).says(
            "You squared the sum; sum the squares.",
            "Inside the sum the errors still have their signs, and cancel. Square every "
            "difference first.",
        ),
        Mistake("brackets_forgotten", {"(y - yhat) ** 2": "y - yhat**2"}).says(
            "Only ŷ is squared: brackets are missing around the difference.",
            "`**` binds more tightly than `-`, so `y - yhat ** 2` squares `yhat` alone. Write `(y "
            "- yhat) ** 2`.",
        ),
        Mistake("one_half", {"np.sum((y - yhat) ** 2)": "np.sum((y - yhat) ** 2) / 2"}).says(
            "There is a factor of a half too much.",
            "Some texts put ½ in front, so that the derivative looks simpler. The formula here "
            "has none.",
        ),
        Mistake("squares_not_summed", {"np.sum((y - yhat) ** 2)": "(y - yhat) ** 2"}).says(
            "These are the errors of the single examples; add them up.",
            "A loss is one number for all examples. `np.sum` is missing around the squares.",
        ),
        Mistake("caret_for_power", {"(y - yhat) ** 2": "(y - yhat) ^ 2"}).says(
            "`^` is no power in Python: `**` is.",
            "`^` compares bits of whole numbers. Write `(y - yhat) ** 2`.",
        ),
        Mistake("doubled_for_squared", {"(y - yhat) ** 2": "(y - yhat) * 2"}).says(
            "You doubled the differences; square them.",
            "2 d is d + d; d² is d times d, `d ** 2`.",
        ),
        Mistake("difference_of_squares", {"(y - yhat) ** 2": "y**2 - yhat**2"}).says(
            "You subtracted the squares; square the differences.",
            "y² - ŷ² is not (y - ŷ)², and may be negative. Subtract first.",
        ),
    ),
)
