"""Controls beside a figure, with a static figure in their place where no kernel runs."""

import base64
import html

import ipywidgets
from IPython.display import display

from course_utils.plotting import to_png

WIDGET_MIME = "application/vnd.jupyter.widget-view+json"


def explore(draw, *, alt, static=None, **controls):
    """Show a figure and the controls that change it.

    A live notebook shows the controls. On GitHub, in print and in the committed notebook the same
    output holds a static picture instead.

    Parameters
    ----------
    draw : callable
        Called with one keyword for each control; returns a matplotlib figure. A ValueError that it
        raises is shown in the figure's place, as a message to the reader.
    alt : str
        One sentence that says what the figure shows, for readers who cannot see it.
    static : callable, optional
        Returns the picture's figure; by default draw at the controls' first values.
    **controls : ipywidgets.Widget
        Widgets with a value, by the name of draw's argument.
    """
    picture = ipywidgets.HTML()

    def values():
        return {name: control.value for name, control in controls.items()}

    def redraw(_change=None):
        try:
            picture.value = _image(to_png(draw(**values())), alt)
        except ValueError as error:
            picture.value = f"<p role='alert'><strong>{html.escape(str(error))}</strong></p>"

    for control in controls.values():
        control.observe(redraw, names="value")
    redraw()
    panel = ipywidgets.VBox([*controls.values(), picture])
    still = to_png(static() if static else draw(**values()))
    display(
        {
            WIDGET_MIME: panel._repr_mimebundle_()[WIDGET_MIME],
            "image/png": base64.b64encode(still).decode("ascii"),
            "text/plain": alt,
        },
        raw=True,
    )


def _image(png, alt):
    data = base64.b64encode(png).decode("ascii")
    return f'<img alt="{html.escape(alt)}" src="data:image/png;base64,{data}">'
