"""Read a teacher's own tables: of points, and of what counts instead."""

import csv
import math
from collections.abc import Sequence
from pathlib import Path


def read_table(
    path: str | Path, columns: Sequence[str], refused: type[Exception]
) -> list[dict[str, str]]:
    """Return the lines of a CSV file by their columns.

    Parameters
    ----------
    path : str or Path
    columns : sequence of str
        Those that must be there.
    refused : type
        What is raised, in words, if it is no such table.
    """
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            rows, found = list(reader), reader.fieldnames or []
    except (OSError, UnicodeError, csv.Error) as error:
        raise refused(f"{path} cannot be read as a table: {error}") from error
    if not set(columns) <= set(found):
        named = (" and " if len(columns) == 2 else ", ").join(columns)
        raise refused(f"{path} needs the columns {named}; found {found}")
    return rows


def points_in(text: str, where: str, refused: type[Exception]) -> float:
    """Return a number of points; what is none is refused, in words."""
    try:
        points = float(text)
    except ValueError:
        points = math.nan
    if not 0 <= points < math.inf:
        raise refused(f"{where}: {text!r} is no number of points")
    return points
