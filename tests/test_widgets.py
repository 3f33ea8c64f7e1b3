import base64
import io
import re

import ipywidgets
import matplotlib.image
import matplotlib.pyplot as plt
import pytest

from course_utils import widgets


def draw(height):
    if height < 0:
        raise ValueError(f"height must not be negative, but it is <{height}>")
    figure, axes = plt.subplots(figsize=(1, 1))
    axes.bar([0], [height])
    axes.set_ylim(0, 10)
    return figure


class Page:
    """What is displayed: the controls, and the figure as it is now."""

    def __init__(self):
        self.outputs = []

    def display(self, bundle, raw, display_id=False):
        assert raw
        self.outputs.append(bundle)
        return self if display_id else None

    def update(self, bundle, raw):
        assert raw
        self.outputs[-1] = bundle

    @property
    def html(self):
        return self.outputs[-1]["text/html"]

    @property
    def pixels(self):
        png = base64.b64decode(re.search(r"base64,([^\"]+)", self.html)[1])
        return matplotlib.image.imread(io.BytesIO(png), format="png")


@pytest.fixture
def page(monkeypatch):
    page = Page()
    monkeypatch.setattr(widgets, "display", page.display)
    return page


def test_controls_and_figure_are_two_outputs(page):
    widgets.explore(draw, alt="A bar.", height=ipywidgets.IntSlider(3))
    controls, figure = page.outputs
    assert set(controls) == {widgets.WIDGET_MIME, "text/plain"}
    assert set(figure) == {"text/html", "text/plain"}
    assert figure["text/plain"] == "A bar."
    assert "Run this cell to get the controls." in page.html
    assert page.pixels.shape[:2] == (200, 200), "twice the resolution"


def test_a_control_redraws_the_picture(page):
    slider = ipywidgets.IntSlider(3)
    widgets.explore(draw, alt="A bar.", height=slider)
    before = page.pixels
    slider.value = 9
    assert (page.pixels != before).any()
    slider.value = 3
    assert (page.pixels == before).all()
    assert len(page.outputs) == 2, "the figure takes its own place"


def test_the_words_follow_the_controls(page):
    slider = ipywidgets.IntSlider(3)
    widgets.explore(draw, alt='A "bar" of height {height}.', height=slider)
    assert 'alt="A &quot;bar&quot; of height 3."' in page.html
    slider.value = 9
    assert 'alt="A &quot;bar&quot; of height 9."' in page.html


def test_saved_chapters_may_still_give_a_static_figure(page):
    widgets.explore(draw, alt="A bar.", static=lambda: draw(9), height=ipywidgets.IntSlider(3))
    assert "<img" in page.html


def test_a_bad_value_is_explained_in_the_pictures_place(page):
    slider = ipywidgets.IntSlider(3, min=-5)
    widgets.explore(draw, alt="A bar.", height=slider)
    slider.value = -1
    assert "height must not be negative, but it is &lt;-1&gt;" in page.html
    assert "<img" not in page.html
    slider.value = 2
    assert "<img" in page.html


def test_no_figure_stays_open(page):
    open_before = plt.get_fignums()
    widgets.explore(draw, alt="A bar.", height=ipywidgets.IntSlider(3))
    assert plt.get_fignums() == open_before


def test_a_slider_is_whole_where_its_numbers_are():
    whole = widgets.slider("days", 30, 90, 5, start=60)
    assert isinstance(whole, ipywidgets.IntSlider)
    assert (whole.min, whole.max, whole.step, whole.value) == (30, 90, 5, 60)
    assert (whole.description, whole.continuous_update) == ("days", False)
    assert isinstance(widgets.slider("c", 0.2, 4.0, 0.2, start=2), ipywidgets.FloatSlider)
