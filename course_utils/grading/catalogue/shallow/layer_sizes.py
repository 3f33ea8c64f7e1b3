"""Chapter 05: `layer_sizes`."""

import numpy as np

from course_utils import shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng


def _data():
    """Return examples and labels, all zero, of sizes that are drawn."""
    n_x, n_y, m = rng(1).integers(2, 12, size=3)
    return np.zeros((n_x, m)), np.zeros((n_y, m))


layer_sizes = Exercise(
    reference=shallow.layer_sizes,
    chapter="05_shallow_net",
    others=_data,
    cases=(
        Case("two features, five examples", lambda: (np.zeros((2, 5)), np.zeros((1, 5)))),
        Case("more features than examples", lambda: (np.zeros((7, 3)), np.zeros((1, 3)))),
        Case("two outputs", lambda: (np.zeros((5, 6)), np.zeros((2, 6)))),
    ),
    hints=(
        "Examples stand in columns. So what is the number of rows of X, and of Y?",
        "`X.shape` is a tuple: the number of rows first, then the number of columns.",
        "`X.shape[…]` and `Y.shape[…]`, with the same index; n_h is 4 in this chapter.",
    ),
    mistakes=(
        Mistake("columns_counted", {"X.shape[0]": "X.shape[1]", "Y.shape[0]": "Y.shape[1]"}).says(
            "You counted the examples; the features are asked for.",
            "One column is one example. The number of features is the number of rows: `shape[0]`.",
        ),
        Mistake("hidden_layer_as_wide_as_the_input", {"4": "X.shape[0]"}).says(
            "The hidden layer should have 4 units.",
            "Its size is our own choice, it does not follow from the data. In this chapter it is "
            "4.",
        ),
        Mistake("sizes_in_another_order", {"return n_x, n_h, n_y": "return n_x, n_y, n_h"}).says(
            "The sizes are in the wrong order.",
            "From input to output: n_x, then n_h, then n_y.",
        ),
        Mistake("outputs_from_x", {"Y.shape[0]": "X.shape[0]"}).says(
            "The number of outputs is that of Y's rows, not of X's.",
            "Y has one row for each output.",
        ),
        Mistake("whole_shapes", {"X.shape[0]": "X.shape", "Y.shape[0]": "Y.shape"}).says(
            "These are shapes; one number for each layer is wanted.",
            "`X.shape` is a tuple of two. `X.shape[0]` is its first number.",
        ),
    ),
)
