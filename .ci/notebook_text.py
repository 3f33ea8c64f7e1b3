"""Write a notebook as text for `git diff`: prose, code and printed text; of the rest short hashes.

Needs nothing but Python: git runs it in any clone that has been told so once (see the Makefile).
"""

import hashlib
import json
import sys
from pathlib import Path


def as_text(notebook):
    """Yield the parts of a notebook, each beginning on a line of its own."""
    for key, value in notebook["metadata"].get("course_utils", {}).items():
        if isinstance(value, dict):  # the stubs: one a line
            value = "".join(f"\n  {name}: {part}" for name, part in value.items())
        yield f"{key}: {value}"
    for cell in notebook["cells"]:
        tags = "".join(f" [{tag}]" for tag in cell["metadata"].get("tags", ()))
        yield f"\n# %% {cell['cell_type']}{tags}"
        yield "".join(cell["source"])
        for output in cell.get("outputs", ()):
            yield from map(indented, shown(output))


def shown(output):
    """Yield what a cell's output says: text as it is, of pictures, HTML and the like a hash."""
    yield "".join(output.get("text", ()))
    yield "\n".join(output.get("traceback", ()))
    for kind, data in output.get("data", {}).items():
        if kind == "text/plain":
            yield "".join(data)
        else:
            digest = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
            yield f"<{kind} {digest[:12]}>"


def indented(text):
    """Set output apart from the code above it."""
    return "\n".join(f"    {line}" for line in text.splitlines())


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    parts = as_text(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print(*filter(None, parts), sep="\n")
