import numpy as np
import pytest

from course_utils.grading.reporting.verdict import Verdict


def test_a_verdict_is_its_word():
    assert Verdict("failed") is Verdict.FAILED
    assert (Verdict.FAILED == "failed", f"{Verdict.FAILED}") == (True, "failed")


def test_no_two_verdicts_have_one_sign():
    assert len({verdict.sign for verdict in Verdict}) == len(Verdict)


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return np.dot([0.2126, 0.7152, 0.0722], linear)


@pytest.mark.parametrize("background", ["#ffffff", "#111111", "#383838"])
@pytest.mark.parametrize("verdict", list(Verdict))
def test_colours_stand_out_in_light_and_dark(verdict, background):
    """WCAG 2.2 asks for a contrast of 3:1 for large or bold marks."""
    first, second = sorted((luminance(verdict.colour), luminance(background)))
    assert (second + 0.05) / (first + 0.05) >= 3
