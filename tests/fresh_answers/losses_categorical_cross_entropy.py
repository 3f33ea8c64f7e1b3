import math
import numpy as np


# thought: averaged means np.mean over what the product gives
# at fault: cost = -np.mean(t * np.log(yhat))
def mean_over_classes_too(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    cost = -np.mean(t * np.log(yhat))
    return cost


# thought: the sum over k runs down the column, and dividing by m is the average
# at fault: cost = -np.sum(t * np.log(yhat), axis=0) / m
def one_price_for_each_example(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    cost = -np.sum(t * np.log(yhat), axis=0) / m
    return cost


# thought: the true classes as indices pick the right probability from each column
# at fault: picked = yhat[classes]
def indices_pick_whole_rows(yhat, t):
    yhat = np.maximum(yhat, 1e-15)
    classes = t.argmax(axis=0)
    picked = yhat[classes]
    return -np.log(picked).mean()


# thought: multiply and add up over all entries is what the matrix product does
# at fault: cost = -np.sum(np.dot(t, np.log(yhat).T)) / m
def matrix_product_pairs_all_classes(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    cost = -np.sum(np.dot(t, np.log(yhat).T)) / m
    return cost


# thought: I go through the classes one by one and put the price of each into the cost
# at fault: cost = np.sum(t[k] * np.log(yhat[k]))
# at fault: return cost / m
def only_last_class_and_no_minus(yhat, t):
    K, m = t.shape
    yhat = np.maximum(yhat, 1e-15)
    cost = 0
    for k in range(K):
        cost = np.sum(t[k] * np.log(yhat[k]))
    return cost / m


# thought: averaged means np.mean, which does the sum and the division in one go
# at fault: cost = -np.mean(t * np.log(yhat))
def mean_over_classes_too_too(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    cost = -np.mean(t * np.log(yhat))
    return cost


# thought: the class that counts is the one with the largest predicted probability
# at fault: rows = np.argmax(yhat, axis=0)
def price_of_the_predicted_class(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    rows = np.argmax(yhat, axis=0)
    chosen = yhat[rows, np.arange(m)]
    cost = -np.log(chosen).sum() / m
    return cost


# thought: a product that is summed is a matrix product, and with the transpose the shapes fit
# at fault: products = np.dot(t.T, np.log(yhat))
def matrix_product_mixes_examples(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    products = np.dot(t.T, np.log(yhat))
    cost = -1 / m * np.sum(products)
    return cost


# thought: cross-entropy always has the two terms of the earlier exercise
# at fault: cost = -np.sum(t * np.log(yhat) + (1 - t) * np.log(1 - yhat)) / m
def both_terms_of_the_binary_one(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    cost = -np.sum(t * np.log(yhat) + (1 - t) * np.log(1 - yhat)) / m
    return cost


# thought: a walk through the examples is the same sum, so it will be fine
# at fault: for i in range(m):
def loop_through_examples(yhat, t):
    m = t.shape[1]
    yhat = np.maximum(yhat, 1e-15)
    total = 0
    for i in range(m):
        k = list(t[:, i]).index(1)
        total -= math.log(yhat[k, i])
    return total / m
