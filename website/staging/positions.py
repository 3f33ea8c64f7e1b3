"""The positions of a figure's controls, and a picture for each of them, all within a few bytes."""

import functools
import io
import itertools
import json
import math
from pathlib import Path
from typing import Any

import ipywidgets
import matplotlib.pyplot as plt
from PIL import Image

from course_utils.plotting import STYLE

BYTES = 400_000  # at most, for all pictures of one figure and what is said of them
# At most so many positions of all controls together: of more, every other one is left out. The
# next number counts where the pictures of so many would not be small enough.
MOST = (72, 48, 36, 24, 12)
SAMPLE = 4  # so many pictures tell how large all will be
# How pictures are kept, the best first: pixels on each pixel of the page, and WebP's options.
FORMS: tuple[tuple[float, dict[str, Any]], ...] = (
    (2, {"lossless": True}),
    (2, {"quality": 70}),
    (1.5, {"quality": 60}),
    (1, {"quality": 60}),
)


def can_be_stepped(control: ipywidgets.Widget) -> bool:
    """Tell whether a control has positions to count, unlike a field of text."""
    return hasattr(control, "options") or hasattr(control, "step")


def values(control: ipywidgets.Widget) -> list[tuple[str, Any]]:
    """Return the positions of a control: what a reader sees, and what the figure is given.

    >>> values(ipywidgets.IntSlider(2, min=0, max=4, step=2))
    [('0', 0), ('2', 2), ('4', 4)]
    """
    if hasattr(control, "options"):
        given = [pair if isinstance(pair, tuple) else (pair, pair) for pair in control.options]
        return [(str(label), value) for label, value in given]
    count = round((control.max - control.min) / control.step) + 1
    kind = type(control.value)
    steps = [kind(round(control.min + i * control.step, 10)) for i in range(count)]
    return [(f"{step:g}", step) for step in steps]


def thinned(every: list[list], starts: list[int], most: int) -> tuple[list[list], list[int]]:
    """Return fewer positions of each control, evenly spaced, where there are too many of all.

    The longest is halved, and keeps the position in which it starts; the first control, which
    matters most, only when all others are down to two.

    >>> thinned([list("abcdefg"), list("uvw")], [5, 0], 10)
    ([['b', 'd', 'f'], ['u', 'w']], [2, 0])
    """
    every, starts = list(every), list(starts)
    while math.prod(map(len, every)) > most:
        others = [i for i in range(1, len(every)) if len(every[i]) > 2]
        longest = max(others or range(len(every)), key=lambda i: len(every[i]))
        every[longest] = every[longest][starts[longest] % 2 :: 2]
        starts[longest] //= 2
    return every, starts


def draw_each(draw, alt: str, controls: dict[str, ipywidgets.Widget], folder: Path) -> None:
    """Draw a figure for each position of its controls, into a folder, with an `about.json`.

    Raises
    ------
    ValueError
        If no form of the pictures is small enough.
    """
    all_of = [values(control) for control in controls.values()]
    first = [
        [value for _, value in positions].index(control.value)
        for positions, control in zip(all_of, controls.values(), strict=True)
    ]

    @functools.cache
    def drawn(*chosen):
        return _drawn(draw(**dict(zip(controls, chosen, strict=True))))

    for most in MOST:
        every, starts = thinned(all_of, first, most)
        given = list(itertools.product(*([value for _, value in one] for one in every)))
        alts = [alt.format(**dict(zip(controls, chosen, strict=True))) for chosen in given]
        about = json.dumps(
            {
                "controls": list(map(_told, controls.values(), every, starts)),
                "alts": alts,
                "thinned": every != all_of,
            },
            ensure_ascii=False,
        )
        if encoded := _small_enough(drawn, given, BYTES - len(about.encode())):
            break
    else:
        raise ValueError(f"even {most} pictures of a figure take more than {BYTES} bytes")
    folder.mkdir()
    folder.joinpath("about.json").write_text(about, encoding="utf-8")
    for number, data in enumerate(encoded):
        folder.joinpath(f"{number}.webp").write_bytes(data)


def _told(control, positions, start):
    """Return what the page has to know of a control."""
    return {
        "label": control.description,
        "labels": [label for label, _ in positions],
        "start": start,
        "list": isinstance(control, ipywidgets.Dropdown),
    }


def _drawn(figure):
    """Return a figure as an image with the pixels of the best form, and close it."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=FORMS[0][0] * STYLE["figure.dpi"])
    plt.close(figure)
    return Image.open(buffer).convert("RGB")


def _small_enough(drawn, given, most):
    """Return all pictures in the best form in which they are at most so many bytes, or None.

    A few are tried first, since to draw all takes a while.
    """
    few = [drawn(*chosen) for chosen in given[:: max(1, len(given) // SAMPLE)]]
    for size, options in FORMS:
        mean = sum(map(len, _encoded(few, size, options))) / len(few)
        if mean * len(given) <= most:
            encoded = _encoded([drawn(*chosen) for chosen in given], size, options)
            if sum(map(len, encoded)) <= most:
                return encoded
    return None


def _encoded(images, size, options):
    encoded = []
    for image in images:
        pixels = [round(side * size / FORMS[0][0]) for side in image.size]
        buffer = io.BytesIO()
        image.resize(pixels, Image.Resampling.LANCZOS).save(buffer, "WEBP", method=4, **options)
        encoded.append(buffer.getvalue())
    return encoded
