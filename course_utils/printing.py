"""Numbers as text, where the code that writes them would be harder than what a chapter teaches."""

import numpy as np


def numbers(found, form="g"):
    """Return numbers as text, a space between two of them.

    Parameters
    ----------
    found : number, array_like, or tuple or dict of these
        Of arrays all numbers, in order.
    form : str
        How each is written: what would stand behind the colon in an f-string.

    Returns
    -------
    str

    Examples
    --------
    >>> numbers(np.array([[0.5], [0.25]]), ".3f")
    '0.500 0.250'
    >>> numbers((np.array([1.0, -0.0]), 7))
    '1 0 7'
    """
    parts = found.values() if isinstance(found, dict) else found
    parts = parts if isinstance(found, dict | tuple) else [found]
    flat = [number for part in parts for number in np.ravel(part)]
    return " ".join(format(abs(number) if number == 0 else number, form) for number in flat)
