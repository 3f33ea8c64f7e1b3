"""Chapter 00, `basic_sigmoid`: squash one number into the interval from 0 to 1: 1 / (1 + e⁻ˣ)."""

from course_utils import activations
from course_utils.grading.catalogue.exercise import Case, Exercise, Mistake
from course_utils.grading.catalogue.seeds import rng

basic_sigmoid = Exercise(
    reference=activations.basic_sigmoid,
    chapter="00_introduction",
    same_as=(activations.sigmoid,),
    others=lambda: (float(rng(1).normal()),),
    cases=(
        Case("the number 3", lambda: (3,)),
        Case("zero, in the middle", lambda: (0.0,)),
        Case("a negative number", lambda: (-1.5,)),
        Case("a small number", lambda: (0.125,)),
    ),
    hints=(
        "Work from the inside out: first e to the power of minus x, then add 1, then one over it.",
        "`math.exp(…)` is e to the power of its argument. Mind the brackets around the sum below "
        "the fraction line.",
        "It is `1 / (1 + …)` with the exponential of `-x` in the gap.",
    ),
    mistakes=(
        Mistake("exponent_not_negated", {"-x": "x"}).says(
            "The curve runs the wrong way: this is 1 / (1 + eˣ).",
            "It falls from 1 to 0. With e⁻ˣ it rises: a large x gives almost 1. Look at the sign "
            "in the exponent.",
        ),
        Mistake("brackets_missing", {"1 / (1 + math.exp(-x))": "1 / 1 + math.exp(-x)"}).says(
            "Brackets are missing around the sum below the fraction line.",
            "`1 / 1 + …` divides first: that is 1 plus the exponential, not one over it. Write `1 "
            "/ (1 + …)`.",
        ),
        Mistake("one_missing", {"1 + math.exp(-x)": "math.exp(-x)"}).says(
            "The 1 below the fraction line is missing.",
            "1 / e⁻ˣ is eˣ, which grows without bound. The sum 1 + e⁻ˣ keeps the result below 1.",
        ),
        Mistake("exponential_only", {"1 / (1 + math.exp(-x))": "math.exp(-x)"}).says(
            "This is e⁻ˣ alone; the fraction is still missing.",
            "The exponential is the first step. Add 1 to it, and take one over the sum.",
        ),
        Mistake("hyperbolic_tangent", {"1 / (1 + math.exp(-x))": "math.tanh(x)"}).says(
            "This is the hyperbolic tangent.",
            "tanh has the same S shape, but runs from -1 to 1. The sigmoid runs from 0 to 1.",
        ),
        Mistake("minus_for_plus", {"1 + math.exp(-x)": "1 - math.exp(-x)"}).says(
            "A sign is wrong below the fraction line: it is 1 + e⁻ˣ.",
            "1 - e⁻ˣ is 0 for x = 0, and negative below: the result would leap there. The sigmoid "
            "is smooth, and a half at 0.",
        ),
    ),
)
