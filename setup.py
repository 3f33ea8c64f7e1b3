"""What pyproject.toml cannot say: the notebooks come with the package, in a wheel.

In a clone they stand beside it, where learners and Binder look for them.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

NOTEBOOKS = Path(__file__).parent / "notebooks"


class BuildWithNotebooks(build_py):
    """Copy the package, and the notebooks into it."""

    def run(self):
        """Build; an editable install finds the notebooks of its clone."""
        super().run()
        if not self.editable_mode:
            folder = Path(self.build_lib, "course_utils", "notebooks")
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            for notebook in NOTEBOOKS.glob("*.ipynb"):
                shutil.copyfile(notebook, folder / notebook.name)


setup(cmdclass={"build_py": BuildWithNotebooks})
