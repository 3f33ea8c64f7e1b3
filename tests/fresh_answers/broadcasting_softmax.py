import numpy as np


# thought: the formula is e to the x over its sum, the shift changes nothing and can be left out
# at fault: exponentials = np.exp(x)
def no_shift(x):
    exponentials = np.exp(x)
    totals = np.sum(exponentials, axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


# thought: any number may be subtracted, so the largest of all scores will do for every row
# at fault: exponentials = np.exp(x - x.max())
def one_shift_for_all_rows(x):
    exponentials = np.exp(x - x.max())
    totals = exponentials.sum(axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


# thought: the sums go over the examples, along axis 0
# at fault: totals = np.sum(exponentials, axis=0, keepdims=True)
def totals_down_the_columns(x):
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
    totals = np.sum(exponentials, axis=0, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


# thought: the formula's denominator has e to the x, so the sum takes the scores as they came
# at fault: totals = np.sum(np.exp(x), axis=1, keepdims=True)
def denominator_without_the_shift(x):
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
    totals = np.sum(np.exp(x), axis=1, keepdims=True)
    probabilities = exponentials / totals
    return probabilities


# thought: argmax gives the largest entry
# at fault: c = np.argmax(x, axis=1, keepdims=True)
def place_of_the_largest_subtracted(x):
    c = np.argmax(x, axis=1, keepdims=True)
    powers = np.exp(x - c)
    return powers / powers.sum(axis=1, keepdims=True)


# thought: row is a number box of its own in the loop, so shifting it is harmless
# at fault: row -= row.max()
def shift_written_into_the_scores(x):
    rows = []
    for row in x:
        row -= row.max()
        e = np.exp(row)
        rows.append(e / e.sum())
    return np.stack(rows)


# thought: one row is easy with max and sum, and all rows together are a list of such rows
# at fault: e = np.exp(row) - max(row)
# at fault: return [of_row(row) for row in x]
def maximum_off_the_exponential_and_a_list(x):
    def of_row(row):
        e = np.exp(row) - max(row)
        return e / sum(e)

    return [of_row(row) for row in x]


# thought: max along axis 1 gives one number a row, and NumPy puts it to its row
# at fault: largest = np.max(x, axis=1)
def largest_scores_as_a_flat_array(x):
    largest = np.max(x, axis=1)
    shifted = x - largest
    exponentials = np.exp(shifted)
    totals = exponentials.sum(axis=1, keepdims=True)
    return exponentials / totals


# thought: with the exponentials done the rest can wait, the report will tell how it goes on
# at fault: totals = None
def totals_left_open(x):
    exponentials = np.exp(x - np.max(x, axis=1, keepdims=True))
    totals = None
    probabilities = exponentials / totals
    return probabilities
