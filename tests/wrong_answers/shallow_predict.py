"""Wrong ways to write `shallow.predict`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect
from course_utils.shallow import forward_propagation


@expect("probabilities_not_labels")
def probabilities(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2


@expect("labels_exchanged")
def less(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.where(A2 < 0.5, 1, 0)


@expect("compared_with_zero")
def zero(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0).astype(int)


@expect("mean_of_labels")
def mean(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.mean(A2 > 0.5)


@expect("labels_without_first_axis")
def flat(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2 > 0.5).astype(int).flatten()


@expect(relation="row for column")
def column(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (A2.T > 0.5).astype(int)


@expect(finding="raised", says="want a single yes or no")
def if_for_an_array(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return 1 if A2 > 0.5 else 0


@expect(relation="zeros")
def truncated(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return A2.astype(int)


@expect("tuple_compared")
def both_results_compared(parameters, X):
    A2 = forward_propagation(X, parameters)
    return A2 > 0.5


@expect(finding="raised")
def arguments_exchanged(parameters, X):
    A2, cache = forward_propagation(parameters, X)
    return A2 > 0.5


@expect(relation="first only")
def first_alone(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for a in A2[0]:
        return int(a > 0.5)


@expect(finding="kind", says="Is there a `return`")
def no_return(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    predictions = (A2 > 0.5).astype(int)


@expect(finding="kind", says="It printed something")
def printed(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    print((A2 > 0.5).astype(int))


@expect(finding="shape")
def hidden_layer(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return (cache["A1"] > 0.5).astype(int)


@expect("minus_one_for_label_zero")
def minus_one(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    return np.sign(A2 - 0.5)
