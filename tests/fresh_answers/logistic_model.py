import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import initialize_with_zeros, optimize, predict, propagate
from course_utils.losses import cross_entropy


# thought: there is one weight for each example
# at fault: w, b = initialize_with_zeros(X_train.shape[1])
def one_weight_for_each_example(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: optimize knows the number of steps and the rate from its own first line
# at fault: params, _, costs = optimize(w, b, X_train, Y_train)
def settings_not_handed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: a dict with two entries unpacks into its two values
# at fault: w, b = params
def dict_unpacked_into_its_keys(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: the line for the test set is the line above with another name in front
# at fault: Y_prediction_test = predict(w, b, X_train)
def test_predicted_from_training_examples(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(
        w, b, X_train, Y_train, num_iterations=num_iterations, learning_rate=learning_rate,
        print_cost=print_cost,
    )
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_train)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: optimize has improved w and b, so they can be used for predicting straight away
# at fault: -
def predicts_with_the_zeros(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: the data are X and Y, as loaded above
# at fault: params, _, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
def data_of_the_notebook(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: the costs are what comes second, and predictions are judged by comparing them with the labels
# at fault: params, costs, _ = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
# at fault: Y_prediction_test = np.mean(predict(w, b, X_test) == Y_test)
def grads_kept_as_costs_and_accuracy_for_labels(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, costs, _ = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = np.mean(predict(w, b, X_test) == Y_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: I collect the results in a dict of my own as they come, first training, then test
# at fault: d["Y_prediction_test"], d["Y_prediction_train"] = (predict(w, b, x) for x in (X_train, X_test))
def predictions_under_each_others_key(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    n_x, m_train = X_train.shape
    w, b = initialize_with_zeros(n_x)
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    d = {"costs": costs, "w": w, "b": b}
    d["Y_prediction_test"], d["Y_prediction_train"] = (predict(w, b, x) for x in (X_train, X_test))
    d["learning_rate"], d["num_iterations"] = learning_rate, num_iterations
    return d


# thought: nothing is learned from the test examples, so their line may stay as it is
# at fault: Y_prediction_test = None
def test_prediction_left_open(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = None
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: all the examples there are should be learned from, before predicting any of them
# at fault: X_all, Y_all = np.hstack([X_train, X_test]), np.hstack([Y_train, Y_test])
def learns_from_the_test_examples_too(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X_all, Y_all = np.hstack([X_train, X_test]), np.hstack([Y_train, Y_test])
    start = initialize_with_zeros(X_all.shape[0])
    params, _, costs = optimize(*start, X_all, Y_all, num_iterations, learning_rate, print_cost)
    return {
        "costs": costs,
        "Y_prediction_test": predict(**params, X=X_test),
        "Y_prediction_train": predict(**params, X=X_train),
        "w": params["w"],
        "b": params["b"],
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: There is one weight for each training example, and their number is shape[1].
# at fault: w, b = initialize_with_zeros(X_train.shape[1])
def as_many_weights_as_examples(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[1])
    params, _, costs = optimize(
        w, b, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: params holds w and b, so two names on the left take them out.
# at fault: w, b = params
def unpacks_the_keys_of_the_dict(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(
        w, b, X_train, Y_train, num_iterations, learning_rate, print_cost
    )
    w, b = params
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: optimize knows the number of steps and the rate already, they stand in its head.
# at fault: params, _, costs = optimize(w, b, X_train, Y_train)
def steps_and_rate_not_passed_on(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train)
    w, b = params["w"], params["b"]
    Y_prediction_train = predict(w, b, X_train)
    Y_prediction_test = predict(w, b, X_test)
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


# thought: I write the descent myself here, its steps being numbered from 1.
# at fault: for step in range(1, num_iterations):
def own_descent_one_step_short(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    weights, bias = initialize_with_zeros(len(X_train))
    history = []
    for step in range(1, num_iterations):
        slopes, cost = propagate(weights, bias, X_train, Y_train)
        weights = weights - learning_rate * slopes["dw"]
        bias = bias - learning_rate * slopes["db"]
        if step % 100 == 0:
            history.append(cost)
            if print_cost:
                print(f"Cost after iteration {step}: {cost:.6f}")
    d = {"costs": history, "w": weights, "b": bias}
    d["Y_prediction_train"] = predict(weights, bias, X_train)
    d["Y_prediction_test"] = predict(weights, bias, X_test)
    d["learning_rate"], d["num_iterations"] = learning_rate, num_iterations
    return d


# thought: More examples make a better model, so I train with all that I am given.
# at fault: X_all = np.concatenate((X_train, X_test), axis=1)
# at fault: Y_all = np.concatenate((Y_train, Y_test), axis=1)
def learns_from_the_test_examples_too_too(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    X_all = np.concatenate((X_train, X_test), axis=1)
    Y_all = np.concatenate((Y_train, Y_test), axis=1)
    w, b = initialize_with_zeros(X_all.shape[0])
    params, _, costs = optimize(w, b, X_all, Y_all, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    Y_prediction_train, Y_prediction_test = (predict(w, b, X) for X in (X_train, X_test))
    return {
        "costs": costs,
        "Y_prediction_test": Y_prediction_test,
        "Y_prediction_train": Y_prediction_train,
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }
