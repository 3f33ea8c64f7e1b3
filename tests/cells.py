"""Run a learner's cells in a namespace like a notebook's."""

import contextlib
import io
import itertools
import linecache
import textwrap

NUMBER = itertools.count()


def notebook(imports):
    """Return the namespace of a notebook after its import cell."""
    namespace = {"__name__": "__main__"}
    run_cell(namespace, imports)
    return namespace


def run_cell(namespace, source):
    """Execute a cell's source, which Python can then find, as it can in a notebook."""
    source = textwrap.dedent(source)
    filename = f"<cell {next(NUMBER)}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(source, filename, "exec"), namespace)
