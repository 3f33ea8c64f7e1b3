"""Wrong ways to write `logistic.initialize_with_zeros`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("weights_without_second_axis")
def flat(dim):
    return np.zeros(dim), 0


@expect("weights_in_a_row")
def row(dim):
    w = np.zeros(shape=(1, dim))
    b = 0
    return w, b


@expect("ones")
def all_ones(dim):
    w = np.ones(shape=(dim, 1))
    return w, 0.0


@expect(relation="constant for zeros")
def bias_one(dim):
    w = np.zeros((dim, 1))
    b = 1
    return w, b


@expect(relation="not zero")
def random_weights(dim):
    w = np.random.randn(dim, 1) * 0.01
    b = 0
    return w, b


@expect("weights_only")
def weights_only(dim):
    return np.zeros((dim, 1))


@expect("square_of_weights")
def square_matrix(dim):
    w = np.zeros((dim, dim))
    b = 0.0
    return w, b


@expect("bias_for_each_weight")
def bias_vector(dim):
    w, b = np.zeros((dim, 1)), np.zeros((dim, 1))
    return w, b


@expect("bias_first")
def turned_round(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    return b, w


@expect(relation="memorised")
def two_hard_coded(dim):
    w = np.zeros((2, 1))
    b = 0.0
    return w, b


@expect("shape_not_in_brackets")
def two_arguments_to_zeros(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


@expect(finding="kind", says="Is there a `return`")
def no_return(dim):
    w = np.zeros((dim, 1))
    b = 0.0


@expect(finding="kind", says="It printed something")
def printed(dim):
    w = np.zeros((dim, 1))
    b = 0.0
    print(w, b)


@expect(finding="kind", says="wrap the list")
def list_of_lists(dim):
    w = [[0.0]] * dim
    return w, 0.0


@expect(finding="kind", says="not 2 values")
def dictionary(dim):
    return {"w": np.zeros((dim, 1)), "b": 0.0}


@expect(relation="one too many")
def one_too_many(dim):
    w = np.zeros((dim + 1, 1))
    b = 0.0
    return w, b


@expect(finding="kind", says="wrap the list")
def empty_list_for_the_bias(dim):
    return np.zeros((dim, 1)), [0.0]


@expect(finding="kind", says="still to be filled in")
def bias_forgotten(dim):
    w = np.zeros((dim, 1))
    b = None
    return w, b
