import numpy as np


# thought: only what is larger than zero is an entry in use
# at fault: counts = np.sum(x > 0, axis=1, keepdims=True)
def negative_entries_not_counted(x):
    counts = np.sum(x > 0, axis=1, keepdims=True)
    return counts


# thought: the sum over the non-zero entries is what the zeros leave
# at fault: counts = np.sum(x * (x != 0), axis=1, keepdims=True)
def entries_added_instead_of_counted(x):
    counts = np.sum(x * (x != 0), axis=1, keepdims=True)
    return counts


# thought: nonzero lists the places that are not zero, and len says how many
# at fault: counts = [len(np.nonzero(row)) for row in x]
def len_of_the_tuple_of_nonzero(x):
    counts = [len(np.nonzero(row)) for row in x]
    return np.array(counts).reshape(-1, 1)


# thought: the row numbers of the non-zero entries, counted by unique, are the answer
# at fault: _, counts = np.unique(np.nonzero(x)[0], return_counts=True)
def rows_of_zeros_vanish(x):
    _, counts = np.unique(np.nonzero(x)[0], return_counts=True)
    return counts[:, np.newaxis]
