"""Controls beside a figure, which stays where no kernel runs any more."""

import html

import ipywidgets
from IPython.display import display

from course_utils.plotting import picture

WIDGET_MIME = "application/vnd.jupyter.widget-view+json"
# Jupyter saves no controls. In a notebook that is opened again, JupyterLab has an error in their
# place; the line is shown instead of that, and only there.
HINT = """\
<p class="course-hint"><em>Run this cell to get the controls.</em></p>
<style>
.jp-OutputArea-child:has(.widget-vbox) + .jp-OutputArea-child .course-hint,
.jp-OutputArea-child:not(:has(.widget-vbox)):has(+ .jp-OutputArea-child .course-hint) {
  display: none;
}
</style>
"""


def explore(draw, *, alt, static=None, **controls):
    """Show controls, and below them the figure that they change.

    The figure is an output of its own. So it is still there, as it was last, in a notebook that is
    saved and opened again without a kernel, on a page made of it, and in the committed notebook.

    Parameters
    ----------
    draw : callable
        Called with one keyword for each control; returns a matplotlib figure. A ValueError that it
        raises is shown in the figure's place, as a message to the reader.
    alt : str
        One sentence that says what the figure shows, for readers who cannot see it. A control's
        name in braces becomes its value.
    static : callable, optional
        Not used any more. Chapters up to version 0.2.0 gave it, and may have been saved.
    **controls : ipywidgets.Widget
        Widgets with a value, by the name of draw's argument.
    """

    def shown():
        values = {name: control.value for name, control in controls.items()}
        try:
            drawn = picture(draw(**values), alt.format(**values))
        except ValueError as error:
            text = html.escape(str(error))
            drawn = {
                "text/html": f"<p role='alert'><strong>{text}</strong></p>",
                "text/plain": str(error),
            }
        return drawn | {"text/html": HINT + drawn["text/html"]}

    panel = ipywidgets.VBox([*controls.values()])
    # Without the empty text, a notebook that is not trusted would complain of this output.
    view = panel._repr_mimebundle_()[WIDGET_MIME]
    display({WIDGET_MIME: view, "text/plain": ""}, raw=True)
    handle = display(shown(), raw=True, display_id=True)
    for control in controls.values():
        control.observe(lambda _change: handle.update(shown(), raw=True), names="value")


def slider(name, low, high, step, start):
    """Return a slider that reports a new value when it is let go, not on the way there.

    Parameters
    ----------
    name : str
        What stands beside it.
    low, high, step, start : int or float
        From where to where it runs, in which steps, and where it stands at first.

    Returns
    -------
    ipywidgets.IntSlider or ipywidgets.FloatSlider
        The first if all four are whole numbers.
    """
    whole = all(isinstance(number, int) for number in (low, high, step, start))
    kind = ipywidgets.IntSlider if whole else ipywidgets.FloatSlider
    look = {"description": name, "continuous_update": False}
    return kind(start, min=low, max=high, step=step, **look)
