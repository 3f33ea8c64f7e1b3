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


# thought: Rows are the first axis, so the count of each row goes along axis 0.
# at fault: counts = np.sum(x != 0, axis=0, keepdims=True)
def counts_down_the_columns(x):
    counts = np.sum(x != 0, axis=0, keepdims=True)
    return counts


# thought: NumPy has count_nonzero, and axis=1 gives me one number for each row.
# at fault: counts = np.count_nonzero(x, axis=1)
def flat_result(x):
    counts = np.count_nonzero(x, axis=1)
    return counts


# thought: Go through all entries, and count one up for each that is larger than 0.
# at fault: if x[i, j] > 0:
def negative_entries_not_counted_too(x):
    m, n = x.shape
    counts = np.zeros((m, 1))
    for i in range(m):
        for j in range(n):
            if x[i, j] > 0:
                counts[i, 0] += 1
    return counts


# thought: The non-zero entries are those that x[x != 0] picks out, and their number is its length.
# at fault: picked = x[x != 0]
def one_count_for_the_whole_batch(x):
    picked = x[x != 0]
    return np.full((x.shape[0], 1), len(picked))


# thought: The zeros can be counted with sum, and the number of rows minus that is what is left.
# at fault: rows = x.shape[0]
def subtracts_zeros_from_the_number_of_rows(x):
    rows = x.shape[0]
    zeros = (x == 0).sum(axis=1).reshape(-1, 1)
    return rows - zeros
