"""JupyterLab as `course lab` starts it: the right chapter first, nothing else in the way."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

FIRST = "00_introduction"
HIDDEN = ("source", "__pycache__", "*.pyc", "*~", ".DS_Store")  # beside the chapters
# Settings that differ from JupyterLab's own: no question whether it may fetch news.
SETTINGS = Path(__file__).with_name("jupyter")


class Chapters(AsyncLargeFileManager):
    """The files of the server: a notebook comes with the language of this very Python.

    JupyterLab would note it down as soon as the kernel runs, and mark a chapter as changed that was
    only opened.
    """

    async def get(self, path, content=True, type=None, format=None, require_hash=False):
        """Return a file's model."""
        model = await super().get(path, content, type, format, require_hash)
        if content and model["type"] == "notebook":
            from ipykernel.ipkernel import IPythonKernel  # tqdm takes it for a running notebook

            model["content"]["metadata"]["language_info"] = dict(IPythonKernel.language_info)
        return model


def command_line(folder: Path, chapter: str = FIRST) -> list[str]:
    """Return the command that opens a chapter in JupyterLab.

    Parameters
    ----------
    folder : Path
        That of the chapters.
    chapter : str
        The name of one, such as "04_norms".
    """
    return [
        *(sys.executable, "-m", "jupyterlab"),
        f"--ServerApp.root_dir={folder}",
        f"--ServerApp.contents_manager_class={__name__}.{Chapters.__name__}",
        f"--LabApp.default_url=/lab/tree/{chapter}.ipynb",
        *(f"--ContentsManager.hide_globs={name}" for name in HIDDEN),
    ]


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return environment variables with which JupyterLab finds our settings.

    Those of the user, in their own folder, still count more.
    """
    paths = filter(None, [str(SETTINGS), given.get("JUPYTER_CONFIG_PATH", "")])
    return {**given, "JUPYTER_CONFIG_PATH": os.pathsep.join(paths)}
