"""Wrong ways to write `logistic.model`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect
from course_utils.logistic import initialize_with_zeros, optimize, predict


def _result(costs, test, train, w, b, learning_rate, num_iterations):
    return {
        "costs": costs,
        "Y_prediction_test": test,
        "Y_prediction_train": train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


@expect("predictions_exchanged", line="train, test = predict(w, b, X_test), predict(w, b, X_train)")
def predictions_swapped(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    train, test = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    "trained_on_test",
    line="params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate)",
)
def learned_from_the_test(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_test.shape[0])
    params, grads, costs = optimize(w, b, X_test, Y_test, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    "settings_not_handed_on",
    line="params, grads, costs = optimize(w, b, X_train, Y_train, print_cost=print_cost)",
)
def defaults_of_optimize(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, print_cost=print_cost)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    "rate_not_handed_on",
    line="params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations)",
)
def rate_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    "steps_not_handed_on",
    line="params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate=learning_rate)",
)
def steps_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, learning_rate=learning_rate)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect("untrained_parameters", line=())
def start_values_returned(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    "predicted_with_the_start",
    line=(
        "test, train = predict(w, b, X_test), predict(w, b, X_train)",
        'w, b = params["w"], params["b"]',
    ),
)
def start_values_predict(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    w, b = params["w"], params["b"]
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect("keys_for_values", line="w, b = params")
def dict_unpacked(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect("keys_for_values_transposed", line="w, b = params")
def dict_unpacked_with_own_predict(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params
    train = np.where(w.T @ X_train + b > 0, 1, 0)
    test = np.where(w.T @ X_test + b > 0, 1, 0)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect("gradients_for_parameters", line='w, b = grads["dw"], grads["db"]')
def gradients_for_parameters(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = grads["dw"], grads["db"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    relation="input",
    line="return _result(costs, Y_test, Y_train, w, b, learning_rate, num_iterations)",
)
def labels_returned(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return _result(costs, Y_test, Y_train, w, b, learning_rate, num_iterations)


@expect("both_predictions_for_test", line="Y_prediction_train = predict(w, b, X_test)")
def predicts_the_test_twice(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_test)
    Y_prediction_test = predict(w, b, X_test)
    return _result(
        costs, Y_prediction_test, Y_prediction_train, w, b, learning_rate, num_iterations
    )


@expect("examples_counted_for_features", line="w, b = initialize_with_zeros(X_train.shape[1])")
def number_of_examples_for_features(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    relation="exchanged",
    line="return _result(costs, test, train, w, b, num_iterations, learning_rate)",
)
def rate_and_steps_exchanged(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, num_iterations, learning_rate)


@expect(
    finding="kind",
    says="Is there a `return`",
    line="optimize(w, b, X_train, Y_train, num_iterations, learning_rate)",
)
def no_return(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    optimize(w, b, X_train, Y_train, num_iterations, learning_rate)


@expect(
    finding="kind",
    says="is missing in the dict",
    line='return {"costs": costs, "w": w, "b": b, "Y_prediction_test": predict(w, b, X_test)}',
)
def key_forgotten(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return {"costs": costs, "w": w, "b": b, "Y_prediction_test": predict(w, b, X_test)}


@expect(
    finding="kind",
    says="not a dict",
    line="return predict(w, b, X_test), predict(w, b, X_train), costs",
)
def tuple_for_dict(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    return predict(w, b, X_test), predict(w, b, X_train), costs


@expect(
    finding="kind",
    says="reduced to a single number",
    line=(
        "train = 100 - np.mean(np.abs(predict(w, b, X_train) - Y_train)) * 100",
        "test = 100 - np.mean(np.abs(predict(w, b, X_test) - Y_test)) * 100",
    ),
)
def accuracy_for_predictions(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    w, b = params["w"], params["b"]
    train = 100 - np.mean(np.abs(predict(w, b, X_train) - Y_train)) * 100
    test = 100 - np.mean(np.abs(predict(w, b, X_test) - Y_test)) * 100
    return _result(costs, test, train, w, b, learning_rate, num_iterations)


@expect(
    finding="value",
    says="`params` is not right",
    line="params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, 0.5)",
)
def rate_written_in(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train, num_iterations, 0.5)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    return _result(costs, test, train, w, b, learning_rate, num_iterations)
