import math
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


# thought: With abs the exponential is at most 1, and the plain formula does the rest.
# at fault: a = 1 / (1 + e)
def forgets_the_sign_of_z(z):
    e = np.exp(-np.abs(z))
    a = 1 / (1 + e)
    return a


# thought: In chapter 00 math.exp worked for the exponential, so it does here as well.
# at fault: e = math.exp(-z)
def math_exp_takes_no_array(z):
    e = math.exp(-z)
    a = 1 / (1 + e)
    return a


# thought: I go by the sign of z with an if, for each number, and collect the results in a list.
# at fault: answers.append(e / 1 + e)
def division_without_parentheses(z):
    answers = []
    for number in np.ravel(z):
        if number >= 0:
            answers.append(1 / (1 + np.exp(-number)))
        else:
            e = np.exp(number)
            answers.append(e / 1 + e)
    return np.array(answers).reshape(np.shape(z))


# thought: np.where takes the condition first, then the case of negative z, then the other one.
# at fault: return np.where(z > 0, e / (1 + e), 1 / (1 + e))
def branches_of_where_exchanged(z):
    e = np.exp(-abs(z))
    return np.where(z > 0, e / (1 + e), 1 / (1 + e))


# thought: If z is so large that it overflows, I cut it off first, at 1 because e must be at most 1.
# at fault: e = np.minimum(np.exp(-z), 1)
def cuts_the_exponential_at_one(z):
    e = np.minimum(np.exp(-z), 1)
    a = 1 / (1 + e)
    return a
