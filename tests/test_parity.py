import math

import numpy as np
import pytest

from course_utils import parity
from course_utils.deep import L_model_forward, predict

SIZES = range(1, 11)
DESIGNS = [
    parity.xor_tree,
    parity.pattern_network,
    parity.counting_network,
    parity.folding_network,
]


def by_counting(n):
    """Return the parity of 0, 1, …, 2ⁿ - 1 by their binary digits: an independent oracle."""
    return np.array([[bin(number).count("1") % 2 for number in range(2**n)]])


@pytest.mark.parametrize("n", SIZES)
def test_all_inputs_are_the_binary_numbers(n):
    X = parity.all_inputs(n)
    assert X.shape == (n, 2**n)
    np.testing.assert_array_equal(2.0 ** np.arange(n)[::-1] @ X, np.arange(2**n))
    np.testing.assert_array_equal(parity.parity(X), by_counting(n))


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("design", DESIGNS)
def test_each_network_is_right_on_all_inputs_and_sure(design, n):
    AL, _ = L_model_forward(parity.all_inputs(n), design(n))
    np.testing.assert_allclose(AL, by_counting(n), atol=1e-4)


@pytest.mark.parametrize("n", [11, 16])
@pytest.mark.parametrize("design", [parity.xor_tree, parity.folding_network])
def test_deep_networks_are_right_beyond(design, n):
    X = parity.all_inputs(n)
    np.testing.assert_array_equal(predict(X, None, design(n)), by_counting(n))


@pytest.mark.parametrize("n", SIZES)
def test_the_numbers_of_units_and_layers_are_as_promised(n):
    depth = math.ceil(math.log2(n))
    units = {design: parity.hidden_units(design(n)) for design in DESIGNS}
    layers = {design: len(design(n)) // 2 for design in DESIGNS}
    assert units[parity.pattern_network] == 2 ** (n - 1)
    assert units[parity.counting_network] == n
    assert units[parity.folding_network] == 2 * depth
    assert 2 * (n - 1) <= units[parity.xor_tree] <= 2 * (n - 1) + depth
    if 2**depth == n:
        assert units[parity.xor_tree] == 2 * (n - 1)
    assert layers[parity.xor_tree] == layers[parity.folding_network] == depth + 1
    assert layers[parity.pattern_network] == layers[parity.counting_network] == 2


@pytest.mark.parametrize("n", [3, 8])
def test_a_network_without_one_of_its_pattern_units_is_wrong_once(n):
    """The pattern network has no unit to spare, so the test above can fail."""
    full = parity.pattern_network(n)
    less = {**full, "W1": full["W1"][1:], "b1": full["b1"][1:], "W2": full["W2"][:, 1:]}
    assert np.sum(predict(parity.all_inputs(n), None, less) != by_counting(n)) == 1


@pytest.mark.parametrize("design", [*DESIGNS, parity.all_inputs])
def test_a_wrong_number_of_bits_is_refused(design):
    with pytest.raises(ValueError, match="n is 0, expected at least 1"):
        design(0)
    with pytest.raises(TypeError, match="n must be a whole number"):
        design(2.0)


@pytest.mark.parametrize("design", [parity.pattern_network, parity.all_inputs])
def test_too_many_bits_are_refused_before_memory_runs_out(design):
    with pytest.raises(ValueError, match=r"n is 40, expected at most 16: there are 2\^40 inputs"):
        design(40)


def test_parity_of_other_numbers_is_refused():
    with pytest.raises(ValueError, match="other numbers than 0 and 1"):
        parity.parity(np.array([[0.0, 0.5]]))
