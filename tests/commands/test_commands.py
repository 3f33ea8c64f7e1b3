import subprocess
import sys
from importlib.metadata import version

import click
import pytest
from terminal import course

from course_utils.commands import main

HELP = """
import sys
from course_utils.commands import main
main(["--help"], standalone_mode=False)
print(*sys.modules, sep="\\n")
"""


def test_the_version_is_that_of_the_package():
    assert course("--version").output == f"course, version {version('course-utils')}\n"


def test_help_names_each_command_with_a_sentence_and_loads_nothing_for_it():
    done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=True)
    for name, command in main.commands.items():
        assert f"\n  {name} " in done.stdout
        assert command.help
    loaded = set(done.stdout.splitlines())
    assert "course_utils.commands.build" in loaded
    assert not loaded & {"numpy", "nbformat", "rich", "course_utils.building", "jupytext"}
    assert not [name for name in loaded if name.startswith("course_utils.grading")]


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_explains_itself(name):
    done = course(name, "-h")
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: main {name} ")
    assert isinstance(main.commands[name], click.Command)
