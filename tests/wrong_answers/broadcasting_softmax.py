"""Wrong ways to write `broadcasting.softmax`, and how each should be explained."""

import numpy as np


def overflow(x):
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)


def one_maximum(x):
    e = np.exp(x - x.max())
    s = e / e.sum(axis=1).reshape(-1, 1)
    return s


def columns(x):
    e = np.exp(x - x.max(axis=0))
    return e / e.sum(axis=0)


def all_together(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


def all_together_overflowing(x):
    return np.exp(x) / np.sum(np.exp(x))


def keepdims_in_the_sum(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1)


def keepdims_in_both(x):
    e = np.exp(x - np.max(x, axis=1))
    return e / np.sum(e, axis=1)


def keepdims_without_shift(x):
    x_exp = np.exp(x)
    x_sum = np.sum(x_exp, axis=1)
    s = x_exp / x_sum
    return s


def smallest(x):
    e = np.exp(x - x.min(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def mean_shift(x):
    e = np.exp(x - x.mean(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def exponentials_only(x):
    s = np.exp(x - np.max(x, axis=1, keepdims=True))
    return s


def no_exponential(x):
    return x / x.sum(axis=1, keepdims=True)


def axis_zero_without_shift(x):
    e = np.exp(x)
    return e / np.sum(e, axis=0)


def largest_for_total(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.max(e, axis=1, keepdims=True)


def mean_for_sum(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.mean(e, axis=1, keepdims=True)


def sign_of_the_scores(x):
    e = np.exp(np.min(x, axis=1, keepdims=True) - x)
    return e / e.sum(axis=1, keepdims=True)


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -700, 700)))


def logarithm(x):
    z = x - np.max(x, axis=1, keepdims=True)
    return z - np.log(np.sum(np.exp(z), axis=1, keepdims=True))


def in_place(x):
    x -= np.max(x, axis=1, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=1, keepdims=True)


def hardmax(x):
    return (x == np.max(x, axis=1, keepdims=True)).astype(float)


def class_numbers(x):
    return np.argmax(x, axis=1)


def shifted_after_the_exponential(x):
    e = np.exp(x)
    e = e - np.max(e, axis=1, keepdims=True)
    return e / e.sum(axis=1, keepdims=True)


def no_return(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    s = e / e.sum(axis=1, keepdims=True)  # noqa: F841


def printed(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    print(e / e.sum(axis=1, keepdims=True))


def per_cent(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return 100 * e / e.sum(axis=1, keepdims=True)


def base_two(x):
    e = 2 ** (x - np.max(x, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def normalised_scores_in_place(x):
    for i in range(x.shape[0]):
        x[i] = np.exp(x[i] - x[i].max())
        x[i] = x[i] / x[i].sum()
    return x
