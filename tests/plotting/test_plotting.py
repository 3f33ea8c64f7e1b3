import base64
import io
import re

import matplotlib.pyplot as plt
import pytest
from PIL import Image

from course_utils.plotting import picture, show


@pytest.fixture
def figure():
    drawn, axes = plt.subplots(figsize=(3, 2))
    axes.plot([1, 2])
    return drawn


def test_a_picture_has_words_a_width_and_twice_the_pixels(figure):
    shown = picture(figure, 'A "line" <up>.')
    assert shown["text/plain"] == 'A "line" <up>.'
    alt, width, data = re.fullmatch(
        r'<img alt="([^"]*)" width="(\d+)" src="data:image/png;base64,([^"]*)">', shown["text/html"]
    ).groups()
    assert (alt, width) == ("A &quot;line&quot; &lt;up&gt;.", "300")
    with Image.open(io.BytesIO(base64.b64decode(data))) as image:
        assert image.size == (600, 400)
        assert round(image.info["dpi"][0]) == 200


def test_a_picture_is_closed(figure):
    picture(figure, "A line.")
    assert not plt.fignum_exists(figure.number)


@pytest.mark.parametrize("alt", ["", " "])
def test_no_picture_without_words(figure, alt):
    with pytest.raises(ValueError, match="alt is empty"):
        picture(figure, alt)


def test_show_displays_the_picture(figure, capsys):
    show(figure, alt="A line.")  # without a kernel, words are all that can be shown
    assert "A line." in capsys.readouterr().out
