import numpy as np
import pytest

from course_utils import losses
from course_utils.grading.observing.closing import ReferenceClosedError, hidden

VECTORS = (np.array([1.0, 2.0]), np.array([3.0, 4.0]))


def test_the_reference_opens_again_after_an_exception():
    with (
        pytest.raises(ReferenceClosedError, match="closed while yours is judged"),
        hidden(losses.L1),
    ):
        losses.L1(*VECTORS)
    assert losses.L1(*VECTORS) == 4.0
