"""Run cells in a fresh kernel and get back what they measured there."""

import json

import nbclient
import nbformat


def measured(cells):
    """Return what the last of some cells prints as JSON; all run in one fresh kernel."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in cells])
    nbclient.NotebookClient(notebook, kernel_name="python3", timeout=300).execute()
    return json.loads(notebook.cells[-1].outputs[0].text)
