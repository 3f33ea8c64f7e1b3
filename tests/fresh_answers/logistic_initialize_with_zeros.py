import numpy as np


# thought: dim zeros are np.zeros(dim), the column shape is the same thing
# at fault: w = np.zeros(dim)
def flat_zeros(dim):
    w = np.zeros(dim)
    b = 0.0
    return w, b


# thought: np.zeros takes rows and columns as two arguments
# at fault: w = np.zeros(dim, 1)
def shape_without_inner_brackets(dim):
    w = np.zeros(dim, 1)
    b = 0.0
    return w, b


# thought: the bias belongs to the weights, so it starts just like them
# at fault: w = b = np.zeros((dim, 1))
def bias_is_a_column_too(dim):
    w = b = np.zeros((dim, 1))
    return w, b


# thought: a list of lists with one zero each is a column
# at fault: w = [[0.0] for _ in range(dim)]
def nested_list_instead_of_array(dim):
    w = [[0.0] for _ in range(dim)]
    b = 0.0
    return w, b


# thought: b is the simplest, so it comes first
# at fault: return 0.0, np.zeros((dim, 1))
def bias_returned_first(dim):
    return 0.0, np.zeros((dim, 1))
