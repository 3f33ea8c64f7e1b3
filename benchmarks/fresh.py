"""What becomes of wrong answers whose authors did not know how they would be judged.

`tests/fresh_answers/` has a file for each exercise. Above each function stand what its author
believed, and the text of the line at fault, "-" for one that is missing. The answers were written
from the chapters' text and the stubs alone. Once somebody has looked at what they are told and
mended something, a set is fresh no more: write another one, and say so here.

None is fresh any more. As they were found, before anything was mended for them:

- 2026-11-26, 268 answers to all exercises, by two agents that had read nothing else of the
  repository: 178 named, 3 passed, 26 reports showed a line at fault. The search for the place was
  made with these answers at hand.
- 2026-11-27, 80 answers to 16 exercises, by two other such agents: 45 named, 1 passed (a loop); the
  very line 46, a few lines 14, many 10, another line 8, a line though one is missing 1.
- 2026-11-27, 80 answers to 16 others, by two more, counted after what the 80 before had shown was
  mended: 56 named, 2 passed (caches of another form, accepted on purpose); the very line 38, a few
  lines 16, many 15, another line 6, none 2, a line though one is missing 1. Read by the maintainer:
  8 of 78 reports had a sentence that led astray. Those were mended by their rules.
"""

import importlib.util
import inspect
import re
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from course_utils.grading.catalogue import catalogue
from course_utils.grading.judging.grader import Grader
from course_utils.places import numbers_of, place

FOLDER = Path(__file__).parents[1] / "tests" / "fresh_answers"


def answers(path):
    """Yield each answer in a file, and the numbers of its lines at fault."""
    spec = importlib.util.spec_from_file_location(f"fresh_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    above = path.read_text(encoding="utf-8").splitlines()
    for function in list(vars(module).values()):
        if not inspect.isfunction(function) or function.__module__ != module.__name__:
            continue
        texts, number = set(), function.__code__.co_firstlineno - 2
        while above[number].startswith("#"):
            texts.update(re.findall(r"^# at fault: (.*)", above[number]))
            number -= 1
        yield function, numbers_of(function, texts - {"-"})


def main():
    """Judge all fresh answers and print what they are told."""
    told, places = Counter(), Counter()
    for key, exercise in catalogue().items():
        for function, at_fault in answers(FOLDER / f"{key.replace('.', '_')}.py"):
            report = Grader().examine(function, exercise)[1]
            if report.verdict != "failed":
                told[str(report.verdict)] += 1
                continue
            named = report.misconception or report.relation
            told["named" if named else f"no name: {report.finding}"] += 1
            places[place(report.line, at_fault)] += 1
    table = Table("fresh wrong answers", "number", "share")
    for counts in (told, places):
        for what, number in counts.most_common():
            table.add_row(what, str(number), f"{100 * number / counts.total():.0f} %")
        table.add_section()
    Console().print(table)


if __name__ == "__main__":
    main()
