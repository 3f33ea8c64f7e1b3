"""Wrong ways to write `logistic.predict`, and how each should be explained."""

import numpy as np

from course_utils.activations import sigmoid
from course_utils.banks import expect


@expect("probabilities_for_labels", line="return sigmoid(np.dot(w.T, X) + b)")
def probabilities(w, b, X):
    return sigmoid(np.dot(w.T, X) + b)


@expect("labels_turned_round", line="return np.where(A > 0.5, 0, 1)")
def less_for_greater(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.where(A > 0.5, 0, 1)


@expect("threshold_zero", line="return (A > 0) * 1")
def threshold_of_zero(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0) * 1


@expect("half_for_z", line=("Z = w.T @ X + b", "return (Z > 0.5).astype(float)"))
def z_compared_with_a_half(w, b, X):
    Z = w.T @ X + b
    return (Z > 0.5).astype(float)


@expect("prediction_without_bias", line="A = sigmoid(np.dot(w.T, X))")
def without_bias(w, b, X):
    A = sigmoid(np.dot(w.T, X))
    return (A > 0.5).astype(int)


@expect(relation="missing axis", line="A = sigmoid(w.T @ X + b)[0]")
def flat(w, b, X):
    A = sigmoid(w.T @ X + b)[0]
    return (A > 0.5).astype(int)


@expect("if_for_many_examples", line="Y_prediction = 1 if A > 0.5 else 0")
def if_for_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = 1 if A > 0.5 else 0
    return Y_prediction


@expect("if_for_many_examples", line="if A > 0.5:")
def if_block_for_an_array(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    if A > 0.5:
        return 1
    else:
        return 0


@expect("int_for_many_examples", line="Y_prediction = int(A > 0.5)")
def int_of_an_array(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = int(A > 0.5)
    return Y_prediction


@expect(relation="row for column", line="A = sigmoid(X.T @ w + b)")
def column(w, b, X):
    A = sigmoid(X.T @ w + b)
    return (A > 0.5).astype(int)


@expect(relation="zeros", line="return A.astype(int)")
def truncated(w, b, X):
    A = sigmoid(w.T @ X + b)
    return A.astype(int)


@expect("minus_one_for_zero", line="return np.sign(w.T @ X + b)")
def plus_and_minus_one(w, b, X):
    return np.sign(w.T @ X + b)


@expect("half_for_z", line="return np.where(np.dot(w.T, X) + b >= 0.5, 1, 0)")
def no_sigmoid_but_half(w, b, X):
    return np.where(np.dot(w.T, X) + b >= 0.5, 1, 0)


@expect("transpose_missing", line="A = sigmoid(w @ X + b)")
def transpose_missing(w, b, X):
    A = sigmoid(w @ X + b)
    return (A > 0.5).astype(int)


@expect("transpose_missing", line="A = sigmoid(np.dot(w, X) + b)")
def transpose_missing_dot(w, b, X):
    A = sigmoid(np.dot(w, X) + b)
    return (A > 0.5).astype(int)


@expect("star_in_prediction", line="A = sigmoid(w * X + b)")
def star(w, b, X):
    A = sigmoid(w * X + b)
    return (A > 0.5).astype(int)


@expect(finding="kind", says="reduced to a single number", line="return int(np.mean(A) > 0.5)")
def one_answer_for_all(w, b, X):
    A = sigmoid(w.T @ X + b)
    return int(np.mean(A) > 0.5)


@expect("places_of_the_ones", line="return np.argwhere(A > 0.5)")
def indices(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.argwhere(A > 0.5)


@expect(relation="zeros", line="A[0, i] = 1 if A[0, i] > 0.5 else 0")
def only_zeros(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    A = sigmoid(w.T @ X + b)
    for i in range(m):
        A[0, i] = 1 if A[0, i] > 0.5 else 0
    return Y_prediction


@expect("first_example_predicted", line="return Y_prediction")
def returns_in_the_loop(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        Y_prediction[0, i] = A[0, i] > 0.5
        return Y_prediction


@expect(finding="kind", says="It printed something", line="print(sigmoid(w.T @ X + b) > 0.5)")
def printed(w, b, X):
    print(sigmoid(w.T @ X + b) > 0.5)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = (A > 0.5).astype(int)


@expect(finding="kind", line='return ["cat" if a > 0.5 else "no cat" for a in A[0]]')
def text(w, b, X):
    A = sigmoid(w.T @ X + b)
    return ["cat" if a > 0.5 else "no cat" for a in A[0]]


@expect(finding="loop", line="return [1 if a > 0.5 else 0 for a in A[0]]")
def list_of_labels(w, b, X):
    A = sigmoid(w.T @ X + b)
    return [1 if a > 0.5 else 0 for a in A[0]]


@expect(finding="value", line="return np.round(A, 1)")
def half_returned(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.round(A, 1)


@expect(relation="factor 100", line="return (A > 0.5) * 100")
def percent(w, b, X):
    A = sigmoid(w.T @ X + b)
    return (A > 0.5) * 100
