"""How JupyterLab is started; tests/browser/test_door.py sees what comes of it."""

import os
import subprocess
import sys
from pathlib import Path

import nbformat

from course_utils.lab import SETTINGS, command_line, environment


def test_the_chapter_opens_first():
    assert "--LabApp.default_url=/lab/tree/00_introduction.ipynb" in command_line(Path("folder"))
    line = command_line(Path("folder"), "04_norms")
    assert "--LabApp.default_url=/lab/tree/04_norms.ipynb" in line
    assert "--ServerApp.root_dir=folder" in line


def test_the_users_own_settings_are_still_found():
    assert environment({})["JUPYTER_CONFIG_PATH"] == str(SETTINGS)
    both = environment({"JUPYTER_CONFIG_PATH": "theirs", "HOME": "h"})
    assert both == {"JUPYTER_CONFIG_PATH": f"{SETTINGS}{os.pathsep}theirs", "HOME": "h"}


# In a process of its own: once ipykernel is imported, tqdm believes that a notebook runs.
LOOK = """
import asyncio, sys
from course_utils.lab import Chapters
from ipykernel.ipkernel import IPythonKernel

manager = Chapters(root_dir=sys.argv[1])
model = asyncio.run(manager.get("one.ipynb"))
assert model["content"]["metadata"]["language_info"] == IPythonKernel.language_info
assert asyncio.run(manager.get("one.ipynb", content=False))["content"] is None
"""


def test_a_notebook_comes_with_the_language_of_this_python(tmp_path):
    notebook = nbformat.v4.new_notebook(metadata={"language_info": {"name": "python"}})
    nbformat.write(notebook, tmp_path / "one.ipynb")
    subprocess.run([sys.executable, "-c", LOOK, str(tmp_path)], check=True)
    assert nbformat.read(tmp_path / "one.ipynb", 4).metadata.language_info == {"name": "python"}
