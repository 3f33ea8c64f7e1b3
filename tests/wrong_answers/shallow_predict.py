"""Wrong ways to write `shallow.predict`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect
from course_utils.shallow import forward_propagation


@expect("probabilities_not_labels", line="return A2")
def probabilities(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2


@expect("labels_exchanged", line="return np.where(A2 < 0.5, 1, 0)")
def less(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 < 0.5, 1, 0)


@expect("compared_with_zero", line="return (A2 > 0).astype(int)")
def zero(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0).astype(int)


@expect("mean_of_labels", line="return np.mean(A2 > 0.5)")
def mean(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.mean(A2 > 0.5)


@expect("labels_without_first_axis", line="return (A2 > 0.5).astype(int).flatten()")
def flat(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int).flatten()


@expect(relation="row for column", line="return (A2.T > 0.5).astype(int)")
def column(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2.T > 0.5).astype(int)


@expect(finding="raised", says="want a single yes or no", line="return 1 if A2 > 0.5 else 0")
def if_for_an_array(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return 1 if A2 > 0.5 else 0


@expect(relation="zeros", line="return A2.astype(int)")
def truncated(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2.astype(int)


@expect("tuple_compared", line="A2 = forward_propagation(X, parameters)")
def both_results_compared(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


@expect(finding="raised", line="A2, cache = forward_propagation(parameters, X)")
def arguments_exchanged(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return A2 > 0.5


@expect(relation="first only", line="return int(a > 0.5)")
def first_alone(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for a in A2[0]:
        return int(a > 0.5)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)


@expect(finding="kind", says="It printed something", line="print((A2 > 0.5).astype(int))")
def printed(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    print((A2 > 0.5).astype(int))


@expect(finding="shape", line='return (cache["A1"] > 0.5).astype(int)')
def hidden_layer(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5).astype(int)


@expect("minus_one_for_label_zero", line="return np.sign(A2 - 0.5)")
def minus_one(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)
