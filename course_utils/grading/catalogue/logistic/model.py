"""Chapter 02: `model`."""

from course_utils import logistic
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.logistic.inputs import random_problem


def _training(m):
    """Return arguments of `model` with m examples to learn from and 5 held out."""
    _, _, X, Y = random_problem(8, 3, m + 5)
    return X[:, 5:], Y[:, 5:], X[:, :5], Y[:, :5], 4, 0.3


OWN_DEFAULTS = (
    "Without it `optimize` takes its own default, whatever the caller of `model` asked for."
)

KEYS_FOR_VALUES = (
    "w and b are now the names of the parameters, not their values.",
    '`w, b = params` takes a dict apart into its keys, the texts "w" and "b". Ask for the values: '
    '`params["w"]` and `params["b"]`.',
)

LEARNED = 'w, b = params["w"], params["b"]'

model = Exercise(
    reference=logistic.model,
    chapter="02_vectorisation_benchmark",
    sizes=_training,
    loops_refused=True,
    cases=(
        Case("nine examples, three features", lambda: _training(9)),
        Case("130 steps with a small rate", lambda: (*_training(6)[:4], 130, 0.02)),
        Case("one step with a large rate", lambda: (*_training(8)[:4], 1, 5.0, True)),
    ),
    hints=(
        "Put your functions in a row: start, descend, predict twice.",
        "`initialize_with_zeros` wants the number of features, which is the number of rows of "
        "X_train. `optimize` returns a dict with the w and b to predict with.",
        "Hand `num_iterations` and `learning_rate` on to `optimize`; predict X_train and X_test "
        'with `params["w"]` and `params["b"]`.',
    ),
    mistakes=(
        Mistake("predictions_exchanged", {"X_train)": "X_test)", "X_test": "X_train"}).says(
            "The predictions for training and for test are exchanged.",
            "`Y_prediction_train` belongs to X_train, `Y_prediction_test` to X_test.",
        ),
        Mistake("trained_on_test", {"X_train, Y_train": "X_test, Y_test"}).says(
            "You trained on the test examples.",
            "What is held out must not be learned from: else the test says nothing about new "
            "examples.",
        ),
        Mistake("settings_not_handed_on", {", num_iterations, learning_rate, print_cost": ""}).says(
            "Number of steps and learning rate are not handed on.",
            "Without them `optimize` takes its own defaults, whatever the caller of `model` asked "
            "for.",
        ),
        Mistake("untrained_parameters", {LEARNED: ""}).says(
            "w and b are still those from before the training.",
            '`optimize` returns the learned ones in its first result: `params["w"]`, '
            '`params["b"]`.',
        ),
        Mistake("rate_not_handed_on", {", learning_rate, print_cost)": ")"}).says(
            "The learning rate is not handed on.",
            OWN_DEFAULTS,
        ),
        Mistake(
            "steps_not_handed_on",
            {"num_iterations, learning_rate, print_cost)": "learning_rate=learning_rate)"},
        ).says(
            "The number of steps is not handed on.",
            OWN_DEFAULTS,
        ),
        Mistake(
            "predicted_with_the_start",
            {LEARNED: "", '"w": w': '"w": params["w"]', '"b": b': '"b": params["b"]'},
        ).says(
            "You predicted with w and b from before the training.",
            "`optimize` returns the learned ones in its first result. Predict with those: "
            '`params["w"]` and `params["b"]`.',
        ),
        Mistake(
            "gradients_for_parameters",
            {"params, _, costs": "_, params, costs", LEARNED: LEARNED.replace('["', '["d')},
        ).says(
            "You took the gradients for the parameters.",
            "`optimize` returns three things: the parameters, the gradients of the last step, the "
            "costs. The first is what was learned.",
        ),
        Mistake("both_predictions_for_test", {"X_train)": "X_test)"}).says(
            "Both predictions are for the test examples.",
            "`Y_prediction_train` belongs to X_train.",
        ),
        Mistake("both_predictions_for_training", {"X_test": "X_train"}).says(
            "Both predictions are for the training examples.",
            "`Y_prediction_test` belongs to X_test.",
        ),
        Mistake("keys_for_values", {LEARNED: "w, b = params"}).says(*KEYS_FOR_VALUES),
        Mistake(
            "keys_for_values_transposed",
            {LEARNED: "w, b = params", "predict(w, b, X_train)": "w.T @ X_train"},
        ).says(*KEYS_FOR_VALUES),
        Mistake("examples_counted_for_features", {"X_train.shape[0]": "X_train.shape[1]"}).says(
            "There is one weight for each feature, not for each example.",
            "The features are the rows of X_train: `X_train.shape[0]`. `X_train.shape[1]` is m.",
        ),
    ),
)
