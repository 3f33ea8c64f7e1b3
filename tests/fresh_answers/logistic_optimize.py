from course_utils.logistic import propagate
import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import initialize_with_zeros, propagate, propagate_loop
from course_utils.losses import cross_entropy


# thought: the second update is the first one with b for w
# at fault: b = b - learning_rate * grads["dw"]
def bias_updated_with_dw(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["dw"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: minus-equals is the shorter way to write the same update
# at fault: w -= learning_rate * grads["dw"]
def weights_of_the_caller_changed(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: the first thing a function gives back is its cost, the gradients come after it
# at fault: cost, grads = propagate(w, b, X, Y)
def results_of_propagate_exchanged(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        cost, grads = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: after w has been moved the slope of b should be a fresh one
# at fault: grads, cost = propagate(w, b, X, Y)
def bias_slope_taken_at_the_new_weights(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        first, cost = propagate(w, b, X, Y)
        w = w - learning_rate * first["dw"]
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: w and b should stay as they came, so the results get new names
# at fault: grads, cost = propagate(w, b, X, Y)
def every_step_starts_from_the_start(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    new_w, new_b = w, b
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        new_w = w - learning_rate * grads["dw"]
        new_b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": new_w, "b": new_b}, grads, costs


# thought: steps are counted from one to num_iterations
# at fault: while i < num_iterations:
def while_loop_stops_a_step_early(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    i = 1
    while i < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        w, b = w - learning_rate * dw, b - learning_rate * db
        if (i - 1) % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i - 1}: {cost:.6f}")
        i += 1
    return {"w": w, "b": b}, grads, costs


# thought: the rate is 0.009, as the first line says
# at fault: alpha = 0.009
def rate_written_down_as_a_number(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    alpha = 0.009
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - alpha * grads["dw"]
        b = b - alpha * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: one goes along the gradient, and the rate was meant for the weights
# at fault: w = w + learning_rate * grads["dw"]
# at fault: b = b - grads["db"]
def uphill_for_w_and_no_rate_for_b(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b - grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: costs are kept and printed under the same condition, so one if will do
# at fault: if print_cost and i % 100 == 0:
def costs_kept_only_when_printed(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    params, costs = {"w": w, "b": b}, []
    for i in range(num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {name: params[name] - learning_rate * grads["d" + name] for name in params}
        if print_cost and i % 100 == 0:
            costs.append(cost)
            print(f"Cost after iteration {i}: {cost:.6f}")
    return params, grads, costs


# thought: w -= ... is just a shorter way to write w = w - ...
# at fault: w -= learning_rate * grads["dw"]
def changes_the_callers_weights(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: the gradient is computed once, then one walks along it for num_iterations steps
# at fault: grads, cost = propagate(w, b, X, Y)
def gradient_only_once(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    grads, cost = propagate(w, b, X, Y)
    for i in range(num_iterations):
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: a dict can be taken apart into its values like a tuple
# at fault: dw, db = grads
def unpacks_the_keys(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads
        w = w - learning_rate * dw
        b = b - learning_rate * db
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: each update needs a gradient of its own, so propagate comes before each of the two
# at fault: grads, cost = propagate(w, b, X, Y)
def fresh_gradient_for_the_bias(
    w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False
):
    costs = []
    for i in range(num_iterations):
        first, _ = propagate(w, b, X, Y)
        w = w - learning_rate * first["dw"]
        grads, cost = propagate(w, b, X, Y)
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return {"w": w, "b": b}, grads, costs


# thought: the result is put into a dict at the end of the body, and the body is what is indented
# at fault: return params, grads, costs
def returns_inside_the_loop(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    alpha = learning_rate
    params = {"w": w, "b": b}
    for i in range(num_iterations):
        grads, cost = propagate(params["w"], params["b"], X, Y)
        params = {
            "w": params["w"] - alpha * grads["dw"],
            "b": params["b"] - alpha * grads["db"],
        }
        if i % 100 == 0:
            costs.append(cost)
        if print_cost and i % 100 == 0:
            print(f"Cost after iteration {i}: {cost:.6f}")
        return params, grads, costs
