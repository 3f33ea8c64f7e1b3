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


@pytest.fixture
def shown(monkeypatch):
    """Collect what is displayed."""
    bundles = []
    monkeypatch.setattr(widgets, "display", lambda bundle, raw: bundles.append(bundle))
    return bundles


@pytest.fixture
def panel(monkeypatch):
    """Collect the panels that are made, so that a test can turn their controls."""
    panels = []

    class Panel(ipywidgets.VBox):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            panels.append(self)

    monkeypatch.setattr(widgets.ipywidgets, "VBox", Panel)
    return panels


def picture_of(png):
    return matplotlib.image.imread(io.BytesIO(base64.b64decode(png)), format="png")


def picture_in(html):
    return picture_of(re.search(r"base64,([^\"]+)", html.value)[1])


def test_one_output_holds_the_controls_a_still_picture_and_words(shown):
    widgets.explore(draw, alt="A bar.", height=ipywidgets.IntSlider(3))
    (bundle,) = shown
    assert set(bundle) == {widgets.WIDGET_MIME, "image/png", "text/plain"}
    assert bundle["text/plain"] == "A bar."
    assert picture_of(bundle["image/png"]).shape[:2] == (100, 100)


def test_a_control_redraws_the_picture(shown, panel):
    slider = ipywidgets.IntSlider(3)
    widgets.explore(draw, alt="A bar.", height=slider)
    picture = panel[0].children[-1]
    before = picture_in(picture)
    slider.value = 9
    assert (picture_in(picture) != before).any()
    slider.value = 3
    assert (picture_in(picture) == before).all()


def test_the_picture_has_an_escaped_alternative_text(shown, panel):
    widgets.explore(draw, alt='A "bar" <b>', height=ipywidgets.IntSlider(3))
    assert 'alt="A &quot;bar&quot; &lt;b&gt;"' in panel[0].children[-1].value


def test_another_figure_can_stand_in(shown):
    widgets.explore(draw, alt="A bar.", static=lambda: draw(9), height=ipywidgets.IntSlider(3))
    widgets.explore(draw, alt="A bar.", height=ipywidgets.IntSlider(9))
    assert shown[0]["image/png"] == shown[1]["image/png"]


def test_a_bad_value_is_explained_in_the_pictures_place(shown, panel):
    slider = ipywidgets.IntSlider(3, min=-5)
    widgets.explore(draw, alt="A bar.", height=slider)
    slider.value = -1
    message = panel[0].children[-1].value
    assert "height must not be negative, but it is &lt;-1&gt;" in message
    slider.value = 2
    assert "<img" in panel[0].children[-1].value


def test_no_figure_stays_open(shown):
    open_before = plt.get_fignums()
    widgets.explore(draw, alt="A bar.", height=ipywidgets.IntSlider(3))
    assert plt.get_fignums() == open_before
