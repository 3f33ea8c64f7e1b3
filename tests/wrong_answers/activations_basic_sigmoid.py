"""Wrong ways to write `activations.basic_sigmoid`, and how each should be explained."""

import math

from course_utils.banks import expect


@expect("exponent_not_negated")
def plus_in_the_exponent(x):
    return 1.0 / (1.0 + math.e**x)


@expect("brackets_missing")
def no_brackets(x):
    s = 1 / 1 + math.exp(-1 * x)
    return s


@expect("exponential_only")
def only_the_exponential(x):
    e = math.exp(-x)
    return e


@expect("one_missing")
def inverse_of_the_exponential(x):
    s = math.exp(-x) ** -1
    return s


@expect("hyperbolic_tangent")
def tanh_from_exponentials(x):
    p, q = math.exp(x), math.exp(-x)
    return (p - q) / (p + q)


@expect("brackets_missing")
def denominator_returned(x):
    denominator = 1 + math.exp(-x)
    s = denominator
    return s


@expect(finding="kind", says="Is there a `return`")
def forgot_to_return(x):
    s = 1 / (1 + math.exp(-x))


@expect(finding="kind", says="It printed something")
def printed(x):
    s = 1 / (1 + math.exp(-x))
    print(s)


@expect(finding="kind", says="It printed something")
def returns_print(x):
    return print("sigmoid of", x, "=", 1 / (1 + math.exp(-x)))


@expect(relation="memorised")
def example_memorised(x):
    return 0.9525741268224334


@expect(relation="memorised")
def global_instead_of_argument(z):
    x = 3
    return 1 / (1 + math.exp(-x))


@expect(relation="floor division")
def integer_division(x):
    return 1 // (1 + math.exp(-x))


@expect(relation="rounded")
def rounded(x):
    return round(1 / (1 + math.exp(-x)), 3)


@expect("minus_for_plus")
def minus_in_the_denominator(x):
    return 1 / (1 - math.exp(-x))


@expect(finding="kind", says="Text is for `print`")
def as_text(x):
    return f"{1 / (1 + math.exp(-x)):.4f}"


@expect(relation="another function")
def derivative(x):
    s = 1 / (1 + math.exp(-x))
    return s * (1 - s)


@expect(relation="some cases")
def power_of_two(x):
    return 1 / (1 + 2 ** (-x))
