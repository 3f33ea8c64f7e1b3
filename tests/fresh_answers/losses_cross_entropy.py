import numpy as np


# thought: a minus in front of the first term is in front of everything
# at fault: cost = np.mean(-y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
def minus_reaches_first_term_only(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    cost = np.mean(-y * np.log(yhat) + (1 - y) * np.log(1 - yhat))
    return cost


# thought: the truth goes into the logarithm and is weighted with the prediction
# at fault: cost = -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))
def truth_and_prediction_exchanged(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    cost = -np.mean(yhat * np.log(y) + (1 - yhat) * np.log(1 - y))
    return cost


# thought: for labels 0 the first term is 0, so such examples cost nothing
# at fault: cost = -np.mean(y * np.log(yhat))
def only_the_ones_count(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    cost = -np.mean(y * np.log(yhat))
    return cost


# thought: each class has its price, and the cost is the middle of the two prices
# at fault: return (price_of_ones + price_of_zeros) / 2
def mean_of_the_two_class_means(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    price_of_ones = -np.mean(np.log(yhat[y == 1]))
    price_of_zeros = -np.mean(np.log(1 - yhat[y == 0]))
    return (price_of_ones + price_of_zeros) / 2


# thought: I pick the probability of the truth for each example, then take the logarithm once
# at fault: given_to_truth = np.where(y == 0, yhat, 1 - yhat)
def picks_the_probability_of_the_wrong_label(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    given_to_truth = np.where(y == 0, yhat, 1 - yhat)
    return -np.log(given_to_truth).mean()


# thought: two matrix products do the sums, and the signs are fine because logarithms are what they are
# at fault: zeros = (1 - y) @ np.log(yhat).T
# at fault: return np.squeeze(ones + zeros) / y.size
def copied_logarithm_and_no_minus(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    ones = y @ np.log(yhat).T
    zeros = (1 - y) @ np.log(yhat).T
    return np.squeeze(ones + zeros) / y.size


# thought: log on a calculator is the logarithm to the base ten
# at fault: cost = -np.mean(y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat))
def decimal_logarithm(yhat, y):
    yhat = np.clip(yhat.astype(float), 1e-15, 1 - 1e-15)
    cost = -np.mean(y * np.log10(yhat) + (1 - y) * np.log10(1 - yhat))
    return cost
