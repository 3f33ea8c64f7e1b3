"""The command `course`, one module a command; this one only joins them.

What a command needs is imported when it runs, so that `course --help` answers at once.
"""

import click

from course_utils.commands import (
    build,
    check,
    export,
    feedback,
    fetch,
    grade,
    history,
    lab,
    progress,
    reset,
    restore,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="course-utils", prog_name="course")
def main():
    """Open the companion's chapters, build them, check those that learners saved, look back."""


for module in (
    build,
    check,
    export,
    feedback,
    fetch,
    grade,
    history,
    lab,
    progress,
    reset,
    restore,
):
    main.add_command(module.command)
