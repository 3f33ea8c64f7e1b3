"""Wrong ways to write `broadcasting.softmax`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("no_shift")
def overflow(x):
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)


@expect("one_shift_for_all")
def one_maximum(x):
    e = np.exp(x - x.max())
    s = e / e.sum(axis=1).reshape(-1, 1)
    return s


@expect("over_columns")
def columns(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=0)


@expect("over_everything")
def all_together(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


@expect("over_everything_without_shift")
def all_together_overflowing(x):
    return np.exp(x) / np.sum(np.exp(x))


@expect("keepdims_forgotten_in_total")
def keepdims_in_the_sum(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1)


@expect("keepdims_forgotten_in_both")
def keepdims_in_both(x):
    e = np.exp(x - np.max(x, axis=1))
    return e / np.sum(e, axis=1)


@expect("keepdims_and_shift_forgotten")
def keepdims_without_shift(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1)
    s = x_exp / x_sum
    return s


@expect("smallest_score_for_shift")
def smallest(x):
    e = np.exp(x - x.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@expect(relation="not finite")
def mean_shift(x):
    e = np.exp(x - x.mean(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@expect("not_divided")
def exponentials_only(x):
    s = np.exp(x - np.max(x, axis=1, keepdims=True))
    return s


@expect("no_exponential")
def no_exponential(x):
    return x / x.sum(axis=1, keepdims=True)


@expect("over_columns_without_shift")
def axis_zero_without_shift(x):
    e = np.exp(x)
    return e / np.sum(e, axis=0)


@expect("not_divided")
def largest_for_total(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.max(e, axis=1, keepdims=True)


@expect(relation="factor n")
def mean_for_sum(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.mean(e, axis=1, keepdims=True)


@expect(relation="negative x")
def sign_of_the_scores(x):
    e = np.exp(np.min(x, axis=1, keepdims=True) - x)
    return e / e.sum(axis=1, keepdims=True)


@expect(relation="another function")
def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -700, 700)))


@expect("logarithms")
def logarithm(x):
    z = x - np.max(x, axis=1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=1, keepdims=True))


@expect(finding="changed input", says="changed its input")
def in_place(x):
    x -= np.max(x, axis=1, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)


@expect("winner_takes_all")
def hardmax(x):
    return (x == np.max(x, axis=1, keepdims=True)).astype(float)


@expect("class_numbers")
def class_numbers(x):
    return np.argmax(x, axis=1)


@expect(finding="value")
def shifted_after_the_exponential(x):
    e = np.exp(x)
    e = e - np.max(e, axis=1, keepdims=True)
    return e / e.sum(axis=1, keepdims=True)


@expect(finding="kind", says="Is there a `return`")
def no_return(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    s = e / e.sum(axis=1, keepdims=True)


@expect(finding="kind", says="It printed something")
def printed(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    print(e / e.sum(axis=1, keepdims=True))


@expect(relation="factor 100")
def per_cent(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return 100 * e / e.sum(axis=1, keepdims=True)


@expect(finding="raised")
def base_two(x):
    e = 2 ** (x - np.max(x, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@expect(finding="changed input", says="changed its input")
def normalised_scores_in_place(x):
    for i in range(x.shape[0]):
        x[i] = np.exp(x[i] - x[i].max())
        x[i] = x[i] / x[i].sum()
    return x
