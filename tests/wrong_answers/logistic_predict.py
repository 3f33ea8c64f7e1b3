"""Wrong ways to write `logistic.predict`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("probabilities_for_labels")
def probabilities(w, b, X):
    return sigmoid(np.dot(w.T, X) + b)


@expect("labels_turned_round")
def less_for_greater(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, 0, 1)


@expect("threshold_zero")
def threshold_of_zero(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0) * 1


@expect("half_for_z")
def z_compared_with_a_half(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(float)


@expect("prediction_without_bias")
def without_bias(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int)


@expect("predictions_without_second_axis")
def flat(w, b, X):
    A = sigmoid(w.T @ X + b)[0]
    return (A > 0.5).astype(int)


@expect("if_for_many_examples")
def if_for_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = 1 if A > 0.5 else 0
    return Y_prediction


@expect("if_for_many_examples")
def if_block_for_an_array(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


@expect("int_for_many_examples")
def int_of_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = int(A > 0.5)
    return Y_prediction


@expect(relation="row for column")
def column(w, b, X):
    A = sigmoid(X.T @ w + b)
    return (A > 0.5).astype(int)


@expect(relation="zeros")
def truncated(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A.astype(int)


@expect("minus_one_for_zero")
def plus_and_minus_one(w, b, X):
    return np.sign(w.T @ X + b)


@expect("half_for_z")
def no_sigmoid_but_half(w, b, X):
    return np.where(np.dot(w.T, X) + b >= 0.5, 1, 0)


@expect("transpose_missing")
def transpose_missing(w, b, X):
    A = sigmoid(w @ X + b)
    return (A > 0.5).astype(int)


@expect("transpose_missing")
def transpose_missing_dot(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return (A > 0.5).astype(int)


@expect("star_in_prediction")
def star(w, b, X):
    A = sigmoid(w * X + b)
    return (A > 0.5).astype(int)


@expect(finding="kind", says="reduced to a single number")
def one_answer_for_all(w, b, X):
    A = sigmoid(w.T @ X + b)
    return int(np.mean(A) > 0.5)


@expect("places_of_the_ones")
def indices(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.argwhere(A > 0.5)


@expect(relation="zeros")
def only_zeros(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m):
        A[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


@expect("first_example_predicted")
def returns_in_the_loop(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        Y_prediction[0, i] = A[0, i] > 0.5
        return Y_prediction


@expect(finding="kind", says="It printed something")
def printed(w, b, X):
    print(sigmoid(w.T @ X + b) > 0.5)


@expect(finding="kind", says="Is there a `return`")
def no_return(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0.5).astype(int)


@expect(finding="kind")
def text(w, b, X):
    A = sigmoid(w.T @ X + b)
    return ["cat" if a > 0.5 else "no cat" for a in A[0]]


@expect(finding="loop")
def list_of_labels(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1 if a > 0.5 else 0 for a in A[0]]


@expect(finding="value")
def half_returned(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.round(A, 1)


@expect(relation="factor 100")
def percent(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5) * 100
