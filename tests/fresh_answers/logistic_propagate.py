import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import initialize_with_zeros, propagate_loop
from course_utils.losses import cross_entropy


# thought: weights times examples is w @ X
# at fault: A = sigmoid(w @ X + b)
def weights_not_transposed(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w @ X + b)
    cost = cross_entropy(A, Y)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# thought: the sigmoid of the weighted sum, plus the bias
# at fault: A = sigmoid(np.dot(w.T, X)) + b
def bias_outside_the_sigmoid(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X)) + b
    cost = cross_entropy(A, Y)
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# thought: broadcasting multiplies each weight with its row of pixels, as in the sum of products
# at fault: A = sigmoid(w * X + b)
def star_instead_of_matrix_product(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w * X + b)
    cost = cross_entropy(A, Y)
    dZ = A - Y
    dw = X @ dZ.T / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# thought: the mean over the examples of x times dz needs no matrix product at all
# at fault: dw = (X * dZ).mean(axis=1)
def mean_drops_the_second_axis(w, b, X, Y):
    Z = w.T @ X + b
    A = sigmoid(Z)
    dZ = A - Y
    dw = (X * dZ).mean(axis=1)
    db = dZ.mean()
    return {"dw": dw, "db": db}, cross_entropy(A, Y)


# thought: the number of examples is the first entry of the shape
# at fault: m = X.shape[0]
def features_counted_as_examples(w, b, X, Y):
    m = X.shape[0]
    predictions = sigmoid(w.T.dot(X) + b)
    errors = predictions - Y
    gradient_w = X.dot(errors.T) / m
    gradient_b = errors.sum() / m
    cost = cross_entropy(predictions, Y)
    return {"dw": gradient_w, "db": gradient_b}, cost


# thought: cross_entropy gives the cost of all examples, which still has to be averaged
# at fault: cost = cross_entropy(A, Y) / m
def cost_divided_by_m_twice(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = cross_entropy(A, Y) / m
    dZ = A - Y
    dw = (X @ dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# thought: the error is how much is missing to the truth, and db is done like dw
# at fault: dZ = Y - A
# at fault: db = np.sum(dw) / m
def error_turned_and_bias_from_dw(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = cross_entropy(A, Y)
    dZ = Y - A
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dw) / m
    return {"dw": dw, "db": db}, cost


# thought: I write the cost out myself, and rows times rows gives the gradient
# at fault: cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
# at fault: dw = dZ @ X.T / m
def cost_summed_and_gradient_as_row(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    dZ = A - Y
    dw = dZ @ X.T / m
    db = np.mean(dZ)
    return {"dw": dw, "db": db}, cost


# thought: inside the function the labels of the examples are still called y
# at fault: dZ = A - y
def small_y_from_the_formula(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = cross_entropy(A, Y)
    dZ = A - y
    dw = 1 / m * np.dot(X, dZ.T)
    db = 1 / m * np.sum(dZ)
    return {"dw": dw, "db": db}, cost


# thought: the predictions are compared with the labels, so they are made labels for the cost first
# at fault: cost = cross_entropy(np.round(A), Y)
def cost_of_the_rounded_predictions(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = cross_entropy(np.round(A), Y)
    dZ = A - Y
    dw = np.einsum("jm,km->jk", X, dZ) / m
    db = np.einsum("km->", dZ) / m
    return {"dw": dw, "db": db}, cost
