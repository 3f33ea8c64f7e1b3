"""Chapter 02, `optimize`: improve w and b by gradient descent."""

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.logistic.inputs import PROPAGATE_CASES, random_problem

OLD_VALUES_FORGOTTEN = (
    "Each step forgets where it started: w and b themselves are missing.",
    "A step goes from the old value: `w = w - …`. Here w becomes the step itself.",
)

optimize = Exercise(
    reference=logistic.optimize,
    chapter="02_vectorisation_benchmark",
    sizes=lambda m: (*random_problem(7, 3, m), 4, 0.1),
    loops_refused=True,
    cases=(
        Case("five steps", lambda: (*PROPAGATE_CASES[0].make(), 5, 0.2)),
        Case("120 steps, two costs noted", lambda: (*random_problem(4, 4, 7), 120, 0.05)),
        Case("a single step", lambda: (*random_problem(5, 3, 6), 1, 1.0)),
        Case("two steps", lambda: (*random_problem(6, 2, 5), 2, 0.3)),
    ),
    hints=(
        "Each round has three lines: the gradient where you are, a step for w, a step for b.",
        "`propagate` gives the gradients and the cost. A step goes against the gradient; the "
        "learning rate says how far.",
        "The first line is `grads, cost = propagate(…)`. The others are of the form "
        '`w = w - … * grads["dw"]`.',
    ),
    mistakes=(
        Mistake(
            "uphill",
            {"w - learning_rate": "w + learning_rate", "b - learning_rate": "b + learning_rate"},
        ).says(
            "The steps go uphill: the gradient is added.",
            "The gradient points to where the cost grows fastest. Go the other way: subtract.",
        ),
        Mistake(
            "rate_missing",
            {
                'learning_rate * grads["dw"]': 'grads["dw"]',
                'learning_rate * grads["db"]': 'grads["db"]',
            },
        ).says(
            "The learning rate is missing.",
            "Each step is the gradient times the learning rate; without it the steps are of "
            "length one gradient.",
        ),
        Mistake("bias_stays", {'b - learning_rate * grads["db"]': "b"}).says(
            "The bias never moves.",
            "b is learned like the weights: it takes a step against its own gradient, db.",
        ),
        Mistake("weights_stay", {'w - learning_rate * grads["dw"]': "w"}).says(
            "The weights never move.",
            "w takes a step against its own gradient, dw, in each round.",
        ),
        Mistake(
            "gradient_computed_once", {"grads, cost =": "if i == 0:\n            grads, cost ="}
        ).says(
            "The gradient is computed once, before the loop.",
            "After a step the slope is another one. Call `propagate` in every round, with the new "
            "w and b.",
        ),
        Mistake("weights_changed_in_place", {"w = w - learning_rate": "w -= learning_rate"}).says(
            "You changed the caller's weights: `-=` writes into the array that was handed over.",
            "`w = w - …` makes a new array and leaves the caller's as it was.",
        ),
        Mistake("bias_moved_by_dw", {'grads["db"]': 'grads["dw"]'}).says(
            "b is moved by dw; its own gradient is db.",
            "dw belongs to the weights and has their shape. b is one number, and so is db.",
        ),
        Mistake("weights_moved_by_db", {'grads["dw"]': 'grads["db"]'}).says(
            "w is moved by db; its own gradient is dw.",
            "db is one number: all weights would take the same step. Each has its own in dw.",
        ),
        Mistake(
            "rate_divides",
            {
                'learning_rate * grads["dw"]': 'grads["dw"] / learning_rate',
                'learning_rate * grads["db"]': 'grads["db"] / learning_rate',
            },
        ).says(
            "The gradient is divided by the learning rate; multiply it.",
            "A small rate means short steps: the step is the rate times the gradient.",
        ),
        Mistake(
            "old_values_forgotten",
            {"w - learning_rate": "learning_rate", "b - learning_rate": "learning_rate"},
        ).says(*OLD_VALUES_FORGOTTEN),
        Mistake(
            "old_values_forgotten_with_minus",
            {"w - learning_rate": "-learning_rate", "b - learning_rate": "-learning_rate"},
        ).says(*OLD_VALUES_FORGOTTEN),
        Mistake(
            "averaged_once_more", {'["dw"]': '["dw"] / X.shape[1]', '["db"]': '["db"] / X.shape[1]'}
        ).says(
            "The step is divided by m once more.",
            "The gradients are means already: the 1/m is inside dw and db.",
        ),
        Mistake("weights_uphill", {"w - learning_rate": "w + learning_rate"}).says(
            "The steps of w go uphill: its gradient is added.",
            "The gradient points to where the cost grows fastest. Go the other way: subtract, as "
            "for b.",
        ),
        Mistake("bias_uphill", {"b - learning_rate": "b + learning_rate"}).says(
            "The steps of b go uphill: its gradient is added.",
            "The gradient points to where the cost grows fastest. Go the other way: subtract, as "
            "for w.",
        ),
    ),
)
