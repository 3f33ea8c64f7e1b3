"""How two shapes meet in array arithmetic: read, aligned from the right, joined or refused.

A shape is a tuple of whole numbers. An axis is named as NumPy names it from the right: -1 is the
last axis, -2 the one before it.
"""


def parse_shape(text):
    """Read a shape that somebody typed, such as "3, 4", "(3, 4)", "3" or "()".

    Parameters
    ----------
    text : str
        Whole numbers with commas between them; brackets around them are optional. Nothing at all
        is the shape of a single number.

    Returns
    -------
    shape : tuple of int
        One length for each axis.

    Raises
    ------
    ValueError
        If text is no shape; the message is written for whoever typed it.

    Examples
    --------
    >>> parse_shape("(3, 4)"), parse_shape("5,"), parse_shape("")
    ((3, 4), (5,), ())
    """
    inside = text.strip()
    if inside.startswith("(") and inside.endswith(")"):
        inside = inside[1:-1].strip()
    if not inside:
        return ()
    lengths = [part.strip() for part in inside.removesuffix(",").split(",")]
    for length in lengths:
        if not (length.isascii() and length.isdigit()):
            raise ValueError(
                f"{length!r} in {text!r} is no length of an axis; type whole numbers with commas "
                'between them, such as "3, 4"'
            )
    return tuple(int(length) for length in lengths)


def align_right(first, second):
    """Write two shapes under each other, the last axes in one column.

    Parameters
    ----------
    first, second : tuple of int
        Shapes with a and b axes.

    Returns
    -------
    aligned : pair of tuples
        Both with max(a, b) entries; None on the left where a shape has no such axis.

    Examples
    --------
    >>> align_right((2, 1, 3), (4, 1))
    ((2, 1, 3), (None, 4, 1))
    """
    axes = max(len(first), len(second))
    return tuple((None,) * (axes - len(shape)) + tuple(shape) for shape in (first, second))


def clashing_axes(first, second):
    """Name the axes that stop two arrays from being added.

    Two lengths fit if they are equal, if one of them is 1, or if one shape has no such axis.

    Parameters
    ----------
    first, second : tuple of int
        Any two shapes.

    Returns
    -------
    axes : tuple of int
        Negative axis numbers, the last axis (-1) first; empty if the shapes fit.

    References
    ----------
    NumPy user guide, "Broadcasting", section "General broadcasting rules".

    Examples
    --------
    >>> clashing_axes((3, 4), (3,)), clashing_axes((3, 4), (3, 1))
    ((-1,), ())
    """
    pairs = zip(*(reversed(shape) for shape in align_right(first, second)), strict=True)
    return tuple(
        -position
        for position, (a, b) in enumerate(pairs, start=1)
        if a != b and None not in (a, b) and 1 not in (a, b)
    )


def joined_shape(first, second):
    """Find the shape of the sum of two arrays.

    Parameters
    ----------
    first, second : tuple of int
        Any two shapes.

    Returns
    -------
    shape : tuple of int
        The common shape to which both are stretched.

    Raises
    ------
    ValueError
        If the shapes clash; the message names the axis nearest to the right.

    References
    ----------
    NumPy user guide, "Broadcasting", section "General broadcasting rules".

    Examples
    --------
    >>> joined_shape((2, 1, 3), (4, 1))
    (2, 4, 3)
    >>> joined_shape((3, 4), (3,))
    Traceback (most recent call last):
    ValueError: first (3, 4), second (3,): axis -1 is 4 against 3; expected equal lengths or a 1
    """
    aligned = align_right(first, second)
    for axis in clashing_axes(first, second):
        a, b = (shape[axis] for shape in aligned)
        raise ValueError(
            f"first {first}, second {second}: axis {axis} is {a} against {b}; "
            "expected equal lengths or a 1"
        )
    pairs = (
        [1 if length is None else length for length in pair] for pair in zip(*aligned, strict=True)
    )
    return tuple(b if a == 1 else a for a, b in pairs)
