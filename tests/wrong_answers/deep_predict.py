"""Wrong ways to write `deep.predict`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect
from course_utils.deep import L_model_forward


@expect("deep_probabilities", line="return AL")
def probabilities(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return AL


@expect("deep_labels_exchanged", line="return np.where(AL > 0.5, 0, 1)")
def below_a_half(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.where(AL > 0.5, 0, 1)


@expect("deep_compared_with_zero", line="return np.ceil(AL)")
def above_zero(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.ceil(AL)


@expect(relation="zeros", line="return AL.astype(int)")
def rounded_down(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return AL.astype(int)


@expect("accuracy_for_labels", line="return np.mean((AL > 0.5) == y)")
def accuracy(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return np.mean((AL > 0.5) == y)


@expect("deep_labels_without_first_axis", line="return (AL[0] > 0.5).astype(int)")
def flat(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (AL[0] > 0.5).astype(int)


@expect(relation="input", line="return y")
def labels_themselves(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return y


@expect(relation="wrong where", line="return ((AL > 0.5) == y).astype(int)")
def whether_right(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return ((AL > 0.5) == y).astype(int)


@expect(finding="raised", says="`np.where(condition, a, b)`", line="return 1 if AL > 0.5 else 0")
def question_to_all(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return 1 if AL > 0.5 else 0


@expect(
    finding="raised",
    says="Does a tuple stand where one array belongs",
    line="AL = L_model_forward(X, parameters)",
)
def both_in_one_name(X, y, parameters):
    AL = L_model_forward(X, parameters)
    return AL > 0.5


@expect(finding="kind", says="It printed something", line="print((AL > 0.5).astype(int))")
def printed(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    print((AL > 0.5).astype(int))


@expect(relation="largest of all", line="return 1 if a > 0.5 else 0")
def first_alone(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    for a in AL[0]:
        return 1 if a > 0.5 else 0


@expect(relation="some cases", line="return (caches[-1][1] > 0.5).astype(int)")
def threshold_of_z(X, y, parameters):
    AL, caches = L_model_forward(X, parameters)
    return (caches[-1][1] > 0.5).astype(int)
