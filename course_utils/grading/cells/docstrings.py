"""What the numpydoc docstring of a reference says: its sections, the names and shapes in them."""

import functools
import inspect
import re
from collections.abc import Callable


@functools.cache
def sections(reference: Callable) -> dict[str, str]:
    """Return the text of each section by its heading; the summary's is ""."""
    summary, *others = re.split(r"\n\n(?=[A-Z]\w+\n-+\n)", inspect.getdoc(reference) or "")
    return {"": summary, **dict(re.split(r"\n-+\n", text, maxsplit=1) for text in others)}


@functools.cache
def argument_shapes(reference: Callable) -> dict[str, list[str]]:
    """Return the lengths of each array among the arguments, such as ["n_x", "m"], by its name."""
    described = re.findall(
        r"^(\w+) : .*?\bndarray of shape \(([^)]*)\)",
        sections(reference).get("Parameters", ""),
        re.MULTILINE,
    )
    return {
        name: [length.strip() for length in shape.split(",") if length.strip()]
        for name, shape in described
    }


@functools.cache
def returned_names(reference: Callable) -> tuple[str, ...]:
    """Return the names that the docstring gives to what is returned."""
    text = sections(reference).get("Returns", "")
    return tuple(re.findall(r"^(\w+) : ", text, re.MULTILINE))
