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
