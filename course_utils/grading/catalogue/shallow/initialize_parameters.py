"""Chapter 05: `initialize_parameters`."""

from course_utils import deep, shallow
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng
from course_utils.grading.comparing.random_numbers import start_of_descent

initialize_parameters = Exercise(
    reference=shallow.initialize_parameters,
    chapter="05_shallow_net",
    same_as=(deep.initialize_parameters,),
    others=lambda: tuple(map(int, rng(1).integers(20, 60, size=3))),
    properties=start_of_descent,
    cases=(
        Case("two features, three hidden units, one output", lambda: (2, 3, 1)),
        Case("60 features, 50 hidden units, 20 outputs", lambda: (60, 50, 20)),
        Case("8 features, 40 hidden units, 30 outputs", lambda: (8, 40, 30)),
    ),
    hints=(
        "Weights random and small, biases zero. A layer's W has one row for each of its units, and "
        "one column for each value that comes in.",
        "`rng.normal(size=(…, …))` draws Gaussian numbers with standard deviation 1; multiply "
        "them. `np.zeros((…, 1))` makes the biases.",
        "W1 has the size (n_h, n_x), W2 the size (n_y, n_h). Both are multiplied by 0.01.",
    ),
    mistakes=(
        Mistake(
            "weights_zero",
            {
                "rng.normal(size=(n_h, n_x)) * 0.01": "np.zeros((n_h, n_x))",
                "rng.normal(size=(n_y, n_h)) * 0.01": "np.zeros((n_y, n_h))",
            },
        ).says(
            "The weights are zero, so that all hidden units stay alike.",
            "Units with equal weights compute the same and get the same gradient, for ever. Are "
            "the weights drawn at random, and is their factor more than 0?",
        ),
        Mistake(
            "weights_constant",
            {
                "rng.normal(size=(n_h, n_x)) * 0.01": "np.full((n_h, n_x), 0.01)",
                "rng.normal(size=(n_y, n_h)) * 0.01": "np.full((n_y, n_h), 0.01)",
            },
        ).says(
            "All weights are the same number, so that all hidden units stay alike.",
            "Small is not enough: units with equal weights compute the same and get the same "
            "gradient, for ever. Draw the weights at random.",
        ),
        Mistake("factor_missing", {"n_x)) * 0.01": "n_x))", "n_h)) * 0.01": "n_h))"}).says(
            "The small factor 0.01 is missing.",
            "With large weights the sums z are large, where the curve is flat: learning hardly "
            "starts. Multiply the random numbers by 0.01.",
        ),
        Mistake(
            "uniform_weights",
            {
                "rng.normal(size=(n_h, n_x))": "rng.uniform(size=(n_h, n_x))",
                "rng.normal(size=(n_y, n_h))": "rng.uniform(size=(n_y, n_h))",
            },
        ).says(
            "The weights are all positive: uniform numbers from 0 to 1, not Gaussian ones.",
            "They should be positive and negative, with mean 0: `normal` or `randn`, not `random` "
            "or `rand`.",
        ),
        Mistake("shapes_turned", {"(n_h, n_x)": "(n_x, n_h)", "(n_y, n_h)": "(n_h, n_y)"}).says(
            "The shapes of the weights are the wrong way round.",
            "A row of W1 belongs to one hidden unit, and it has one weight for each feature: "
            "(n_h, n_x). Likewise W2: (n_y, n_h).",
        ),
        Mistake("biases_without_second_axis", {"(n_h, 1)": "n_h", "(n_y, 1)": "n_y"}).says(
            "The biases have one axis only; they should be columns.",
            "`np.zeros(n_h)` has the shape (n_h,). Give both lengths: (n_h, 1).",
        ),
        Mistake(
            "biases_random",
            {
                "np.zeros((n_h, 1))": "rng.normal(size=(n_h, 1)) * 0.01",
                "np.zeros((n_y, 1))": "rng.normal(size=(n_y, 1)) * 0.01",
            },
        ).says(
            "The biases are random; they start at zero.",
            "The random weights alone make the units differ. The biases may start at zero.",
        ),
    ),
)
