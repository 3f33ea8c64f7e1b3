import numpy as np


# thought: with the absolute value in the exponent nothing can overflow, and the plain formula stays right
# at fault: a = 1 / (1 + e)
def absolute_value_without_second_case(z):
    e = np.exp(-np.abs(z))
    a = 1 / (1 + e)
    return a


# thought: the chapter's second form is the same fraction, so I may use it for every z
# at fault: return np.exp(z) / (1 + np.exp(z))
def second_form_for_all_z(z):
    return np.exp(z) / (1 + np.exp(z))


# thought: an if looks at each number of z by itself
# at fault: if z < 0:
def plain_if_on_an_array(z):
    if z < 0:
        e = np.exp(z)
        a = e / (1 + e)
    else:
        e = np.exp(-z)
        a = 1 / (1 + e)
    return a


# thought: I go through all numbers one by one, and the array made of the list looks like z again
# at fault: return np.array(values)
def list_of_values_loses_shape(z):
    values = []
    for number in np.ravel(z):
        if number < 0:
            values.append(np.exp(number) / (1 + np.exp(number)))
        else:
            values.append(1 / (1 + np.exp(-number)))
    return np.array(values)


# thought: an empty array like z is a good place for the results of both cases
# at fault: a = np.zeros_like(z)
def result_array_with_dtype_of_z(z):
    z = np.asarray(z)
    a = np.zeros_like(z)
    positive = z >= 0
    a[positive] = 1 / (1 + np.exp(-z[positive]))
    a[~positive] = np.exp(z[~positive]) / (1 + np.exp(z[~positive]))
    return a


# thought: the formula for one number from chapter 00, made fit for arrays by np.vectorize
# at fault: squash = np.vectorize(lambda number: 1 / (1 + math.exp(-number)))
def vectorized_without_the_module_math(z):
    squash = np.vectorize(lambda number: 1 / (1 + math.exp(-number)))
    return squash(z)
