import numpy as np

from course_utils.activations import sigmoid
from course_utils.logistic import optimize, propagate
from course_utils.losses import cross_entropy


# thought: from one half on the answer is yes
# at fault: Y_prediction = (A >= 0.5).astype(int)
def one_half_counts_as_yes(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    Y_prediction = (A >= 0.5).astype(int)
    return Y_prediction


# thought: the weighted sum is the prediction, and a half is the threshold
# at fault: A = w.T @ X + b
def threshold_on_scores_without_sigmoid(w, b, X):
    A = w.T @ X + b
    Y_prediction = np.where(A > 0.5, 1, 0)
    return Y_prediction


# thought: astype(int) rounds a probability to the nearer label
# at fault: Y_prediction = A.astype(int)
def truncation_taken_for_rounding(w, b, X):
    A = sigmoid(w.T @ X + b)
    Y_prediction = A.astype(int)
    return Y_prediction


# thought: an if can decide for all the examples
# at fault: if A > 0.5:
def if_on_all_probabilities(w, b, X):
    A = sigmoid(w.T @ X + b)
    if A > 0.5:
        Y_prediction = 1
    else:
        Y_prediction = 0
    return Y_prediction


# thought: the first entry of A's shape says how many predictions there are
# at fault: for i in range(A.shape[0]):
def only_first_label_decided(w, b, X):
    A = sigmoid(w.T @ X + b)
    labels = np.zeros((1, X.shape[1]))
    for i in range(A.shape[0]):
        if A[0, i] > 0.5:
            labels[0, i] = 1
    return labels


# thought: two masks set everything above and below a half
# at fault: A[A <= 0.5] == 0
def comparison_where_assignment_was_meant(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    A[A > 0.5] = 1
    A[A <= 0.5] == 0
    return A


# thought: the class with the larger probability is what argmax finds
# at fault: return np.argmax(A, axis=0).reshape(1, -1)
def argmax_over_a_single_row(w, b, X):
    A = sigmoid(w.T @ X + b)
    return np.argmax(A, axis=0).reshape(1, -1)


# thought: weights times examples give the score, and a list of labels is as good as an array
# at fault: scores = (w.T @ X).ravel()
# at fault: return [1 if sigmoid(s) > 0.5 else 0 for s in scores]
def bias_left_out_and_list_returned(w, b, X):
    scores = (w.T @ X).ravel()
    return [1 if sigmoid(s) > 0.5 else 0 for s in scores]
