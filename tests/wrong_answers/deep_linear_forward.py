"""Wrong ways to write `deep.linear_forward`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("layer_without_bias", line="Z = np.dot(W, A)")
def no_bias(A, W, b):
    Z = np.dot(W, A)
    cache = (A, W, b)
    return Z, cache


@expect(finding="raised", says="A matrix product is `@`, not `*`", line="Z = W * A + b")
def star(A, W, b):
    Z = W * A + b
    return Z, (A, W, b)


@expect(finding="raised", says="are the two in the wrong order", line="Z = np.dot(A, W) + b")
def wrong_order(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)


@expect(finding="raised", line="Z = W.T @ A + b")
def transposed_weights(A, W, b):
    Z = W.T @ A + b
    return Z, (A, W, b)


@expect("output_cached", line="A = Z")
def result_cached(A, W, b):
    Z = W @ A + b
    A = Z
    cache = (A, W, b)
    return Z, cache


@expect(finding="kind", says="`Z`: It is a tuple", line="return cache, Z")
def cache_alone(A, W, b):
    Z = W @ A + b
    cache = (A, W, b)
    return cache, Z


@expect("activation_in_the_linear_part", line="Z = np.maximum(0, np.dot(W, A) + b)")
def with_relu(A, W, b):
    Z = np.maximum(0, np.dot(W, A) + b)
    return Z, (A, W, b)


@expect("sums_transposed", line="Z = np.dot(A.T, W.T) + b.T")
def examples_in_rows(A, W, b):
    Z = np.dot(A.T, W.T) + b.T
    return Z, (A, W, b)


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(A, W, b):
    Z = W @ A + b
    cache = (A, W, b)


@expect("sums_alone", line="return W @ A + b")
def only_z(A, W, b):
    return W @ A + b


@expect("biases_added_up", line="Z = W @ A + np.sum(b)")
def bias_flattened(A, W, b):
    Z = W @ A + np.sum(b)
    return Z, (A, W, b)


@expect("bias_subtracted", line="Z = np.dot(W, A) - b")
def minus(A, W, b):
    Z = np.dot(W, A) - b
    cache = (A, W, b)
    return Z, cache


@expect(finding="value", says="Your cache lacks `A`, `W`.", line="return W @ A + b, object()")
def an_object_for_a_cache(A, W, b):
    return W @ A + b, object()


@expect(finding="value", says="Your cache lacks `A`, `W`.", line="cache = print")
def print_for_a_cache(A, W, b):
    cache = print
    return W @ A + b, cache
