import numpy as np

from course_utils.deep import L_model_forward


# thought: Turning the probabilities into whole numbers rounds them.
# at fault: p = AL.astype(int)
def cut_off_and_not_rounded(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = AL.astype(int)
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: The first number of the shape says how many outputs have to be visited.
# at fault: for i in range(AL.shape[0]):
def only_the_first_example_visited(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.zeros((1, X.shape[1]))
    for i in range(AL.shape[0]):
        if AL[0, i] > 0.5:
            p[0, i] = 1
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: The result of the function is how many answers are right.
# at fault: return np.mean(p == y)
def accuracy_returned(X, y, parameters):
    p = np.where(L_model_forward(X, parameters)[0] > 0.5, 1, 0)
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return np.mean(p == y)


# thought: The label is 1 for what is likelier than the average, and one row is a list.
# at fault: above = AL > np.mean(AL)
# at fault: p = np.array([int(yes) for yes in above.ravel()])
def average_for_a_half_and_axis_lost(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    above = AL > np.mean(AL)
    p = np.array([int(yes) for yes in above.ravel()])
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: the predicted label is the place of the largest output, argmax finds it
# at fault: p = np.argmax(AL, axis=0).reshape(1, -1)
def argmax_of_a_single_row(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.argmax(AL, axis=0).reshape(1, -1)
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: shape[0] is the number of examples
# at fault: for i in range(AL.shape[0]):
def loop_over_the_wrong_axis(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.zeros(AL.shape)
    for i in range(AL.shape[0]):
        if AL[0, i] > 0.5:
            p[0, i] = 1
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: the sigmoid only squeezes the numbers, so one can compare the sum itself with a half
# at fault: p = 1 * (Z > 0.5)
def compares_the_sum_with_a_half(X, y, parameters):
    A = X
    for layer in range(1, len(parameters) // 2 + 1):
        Z = parameters[f"W{layer}"] @ A + parameters[f"b{layer}"]
        A = np.maximum(Z, 0)
    p = 1 * (Z > 0.5)
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: for a in AL goes through the single probabilities
# at fault: p = np.array([[1 if a > 0.5 else 0 for a in AL]])
def comprehension_over_rows(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = np.array([[1 if a > 0.5 else 0 for a in AL]])
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p


# thought: astype(int) rounds to the nearest whole number
# at fault: p = AL.astype(int)
def int_cuts_off(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    p = AL.astype(int)
    if y is not None:
        print(f"Accuracy: {100 * np.mean(p == y):.1f} %")
    return p
