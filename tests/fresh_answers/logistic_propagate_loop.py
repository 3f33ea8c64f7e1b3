import math
import numpy as np

from course_utils.activations import sigmoid


# thought: in the loop z becomes weight times feature
# at fault: z = w[j, 0] * x[j]
def score_overwritten_by_each_feature(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: the formula of a unit is w times x plus b, so each turn of the loop has a plus b
# at fault: z += w[j, 0] * x[j] + b
def bias_added_for_every_feature(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = 0
        for j in range(n_x):
            z += w[j, 0] * x[j] + b
        a = sigmoid(z)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += x[j] * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


# thought: the slope of weight j is feature j times dz over m
# at fault: dw[j, 0] = x[j] * dz / m
def weight_slopes_not_accumulated(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: X[:, i] was example i, so inside it the feature of this turn is x[i]
# at fault: dw[j, 0] += x[i] * dz / m
def feature_picked_by_example_number(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z += w[j, 0] * x[j]
        a = sigmoid(z)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += x[i] * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


# thought: an error is truth minus answer, and the cost of an example is added as it is
# at fault: cost = cost - y * np.log(a) - (1 - y) * np.log(1 - a)
# at fault: dz = y - a
def cost_not_over_m_and_error_turned(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + x[j] * w[j, 0]
        a = sigmoid(z)
        cost = cost - y * np.log(a) - (1 - y) * np.log(1 - a)
        dz = y - a
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: the inner loops are one NumPy line each, x times dz is a column like dw
# at fault: dw = dw + x * dz / m
def flat_example_added_to_a_column(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        a = sigmoid(np.dot(w[:, 0], x) + b)
        cost += -np.log(a) / m if y == 1 else -np.log(1 - a) / m
        dz = a - y
        dw = dw + x * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: I add everything up first and divide by m when it is done
# at fault: return {"dw": dw / m, "db": db}, cost / m
def bias_slope_left_undivided_at_the_end(w, b, X, Y):
    n_x, m = X.shape
    dw = np.zeros((n_x, 1))
    db = 0.0
    cost = 0.0
    for i in range(m):
        z = sum(w[j, 0] * X[j, i] for j in range(n_x)) + b
        a = sigmoid(z)
        cost -= Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a)
        dz = a - Y[0, i]
        for j in range(n_x):
            dw[j, 0] += X[j, i] * dz
        db += dz
    return {"dw": dw / m, "db": db}, cost / m


# thought: walking through X with zip gives one example after the other
# at fault: for x, y in zip(X, Y[0]):
def walks_through_rows_of_X(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for x, y in zip(X, Y[0]):
        z = b
        for j in range(n_x):
            z += w[j, 0] * x[j]
        a = sigmoid(z)
        cost -= (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] += x[j] * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


# thought: the mean wants a division by m, and it stands below the additions
# at fault: cost = cost / m
def running_cost_divided_in_every_turn(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a))
        cost = cost / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: the sigmoid bends z, and its slope belongs into dz by the chain rule
# at fault: dz = (a - y) * a * (1 - a)
# at fault: db = dz / m
def extra_sigmoid_slope_and_last_bias_only(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = (a - y) * a * (1 - a)
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = dz / m
    return {"dw": dw, "db": db}, cost


# thought: the bias has no feature, so there is nothing to fill in for it
# at fault: db = None
def bias_slope_left_open(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = None
    return {"dw": dw, "db": db}, cost


# thought: z is weight times feature plus bias, so each turn of the inner loop adds just that.
# at fault: z = z + w[j, 0] * x[j] + b
def bias_added_with_every_feature(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = 0
        for j in range(n_x):
            z = z + w[j, 0] * x[j] + b
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = dw[j, 0] + x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost


# thought: A mean is a total divided by m, so I divide what I have so far after adding.
# at fault: dw[j, 0] = (dw[j, 0] + x[j] * dz) / m
# at fault: db = (db + dz) / m
def divides_the_running_total_again_and_again(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z += w[j, 0] * x[j]
        a = sigmoid(z)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = (dw[j, 0] + x[j] * dz) / m
        db = (db + dz) / m
    return {"dw": dw, "db": db}, cost


# thought: I need no inner loops, NumPy multiplies the column w and the example x with np.dot.
# at fault: z = np.dot(w, x) + b
def weights_not_transposed_for_dot(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = np.dot(w, x) + b
        a = sigmoid(z)
        cost += -(y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        dw[:, 0] += x * dz / m
        db += dz / m
    return {"dw": dw, "db": db}, cost


# thought: First all answers into a list, then the sums; only the true class counts, so y log a.
# at fault: losses = [-y * math.log(a) for y, a in zip(Y[0], answers)]
def cost_of_label_zero_left_out(w, b, X, Y):
    n_x, m = X.shape
    answers = []
    for i in range(m):
        score = b + sum(w[j, 0] * X[j, i] for j in range(n_x))
        answers.append(1 / (1 + math.exp(-score)))
    losses = [-y * math.log(a) for y, a in zip(Y[0], answers)]
    errors = [a - y for y, a in zip(Y[0], answers)]
    dw = np.zeros((n_x, 1))
    for j in range(n_x):
        dw[j, 0] = sum(X[j, i] * errors[i] for i in range(m)) / m
    return {"dw": dw, "db": sum(errors) / m}, sum(losses) / m


# thought: Each feature's weight changes with x[j] times dz over m, so that is what I assign.
# at fault: dw[j, 0] = x[j] * dz / m
def slopes_of_the_last_example_only(w, b, X, Y):
    n_x, m = X.shape
    dw, db, cost = np.zeros((n_x, 1)), 0.0, 0.0
    for i in range(m):
        x, y = X[:, i], Y[0, i]
        z = b
        for j in range(n_x):
            z = z + w[j, 0] * x[j]
        a = sigmoid(z)
        cost = cost - (y * np.log(a) + (1 - y) * np.log(1 - a)) / m
        dz = a - y
        for j in range(n_x):
            dw[j, 0] = x[j] * dz / m
        db = db + dz / m
    return {"dw": dw, "db": db}, cost
