import math

import numpy as np


# thought: the minus belongs to the formula on paper only, e to the power of x is what math.exp does
# at fault: s = 1 / (1 + math.exp(x))
def minus_in_exponent_lost(x):
    s = 1 / (1 + math.exp(x))
    return s


# thought: Python reads a fraction bar from left to right, so no brackets are needed below it
# at fault: s = 1 / 1 + math.exp(-x)
def no_brackets_under_the_fraction(x):
    s = 1 / 1 + math.exp(-x)
    return s


# thought: math.exp is the number e, which I still have to raise to the power of -x
# at fault: e_to_minus_x = math.exp ** -x
def exp_taken_for_the_number_e(x):
    e_to_minus_x = math.exp ** -x
    s = 1 / (1 + e_to_minus_x)
    return s


# thought: for negative x I take the other exponential so that nothing overflows, the fraction is the same
# at fault: return 1 / (1 + e)
def negative_branch_keeps_numerator_one(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    e = math.exp(x)
    return 1 / (1 + e)


# thought: the cell should show the value, so I print it
# at fault: print(1 / (1 + math.exp(-x)))
def prints_and_returns_nothing(x):
    print(1 / (1 + math.exp(-x)))
