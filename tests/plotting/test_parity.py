import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from course_utils.plotting import parity as plots


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


@pytest.mark.parametrize("bits", [(0, 1), (1, 0, 1, 1), (1, 1, 1), (1, 0, 0, 1, 1, 0, 1)])
def test_the_tree_has_a_gate_less_than_bits_and_ends_in_the_parity(bits):
    texts = [text.get_text() for text in plots.xor_tree(bits).axes[0].texts]
    assert sum(text.startswith("xor") for text in texts) == len(bits) - 1
    assert [text[-1] for text in texts if text.startswith("$x")] == [str(bit) for bit in bits]
    assert f"parity {sum(bits) % 2}" in texts


def test_units_are_drawn_on_a_logarithmic_axis_with_markers_of_their_own():
    counts = {"list": [2, 4, 8], "tree": [2, 5, 6]}
    ax = plots.units([2, 3, 4], counts).axes[0]
    assert ax.get_yscale() == "log"
    for line, values in zip(ax.lines, counts.values(), strict=True):
        np.testing.assert_array_equal(line.get_ydata(), values)
    assert len({line.get_marker() for line in ax.lines}) == 2
    assert [text.get_text() for text in ax.get_legend().get_texts()] == list(counts)
