"""A page of solutions for each chapter, and one of the mistakes that its exercises know."""

import difflib
import re
from collections.abc import Iterator

from mdit_py_plugins.anchors.index import slugify

from course_utils.grading.catalogue import catalogue
from course_utils.grading.catalogue.exercise import Exercise
from course_utils.grading.catalogue.mistake import Mistake
from course_utils.grading.cells.stubs import solution, wrong_answer
from course_utils.grading.reporting.report import sections
from staging.chapters import title_of
from staging.project import Pages

MARKUP = re.compile(r"([\\*_\[\]<>$|#~{}^])")  # what Markdown would not take as it stands


def stage(pages: Pages) -> None:
    """Stage both pages of each chapter, and the one that leads to all mistakes."""
    for chapter in sections():
        pages.write(f"solutions/{chapter}.md", _solutions(chapter))
        pages.write(f"mistakes/{chapter}.md", _mistakes(chapter))
    pages.write("mistakes/index.md", _all_mistakes())


def asked(chapter: str) -> Iterator[tuple[Exercise, str]]:
    """Yield the exercises of a chapter in its order, each with the heading that it stands under."""
    own = {e.name: e for e in catalogue().values() if e.chapter == chapter}
    for name, heading in sections()[chapter].items():
        yield own[name], heading


def plain(text: str) -> str:
    """Return words of the catalogue as Markdown that shows them as they are; `code` stays code."""
    parts = text.split("`")
    parts[::2] = [MARKUP.sub(r"\\\1", part) for part in parts[::2]]
    return "`".join(parts)


def folded(summary: str, code: str) -> str:
    """Return Python code that a reader opens; the summary is HTML."""
    return (
        f'<details class="course-fold"><summary>{summary}</summary>\n\n'
        f"```python\n{code.rstrip()}\n```\n\n</details>\n"
    )


def _solutions(chapter):
    parts = [
        f"# Solutions: {title_of(chapter)}\n",
        "Try first: an answer that you found yourself stays longer. Each solution here is the "
        "course's own function, in the form of its exercise. Yours may look different and be "
        "right; the report in the notebook tells.\n",
    ]
    for exercise, heading in asked(chapter):
        parts += [
            f"## `{exercise.name}`\n",
            f"[{heading}](../notebooks/{chapter}.ipynb#{slugify(heading)}) asks for it; "
            f"[what goes wrong](../mistakes/{chapter}.md#{slugify(exercise.name)}) has its known "
            f"mistakes. With checks and an example: {{py:func}}`course_utils.{exercise.key}`.\n",
            folded(
                f"Solution of <code>{exercise.name}</code>",
                solution(exercise.reference),
            ),
        ]
    return "\n".join(parts)


def _mistakes(chapter):
    parts = [
        f"# What goes wrong, and why: {title_of(chapter)}\n",
        "These are the mistakes that the course knows in each exercise, and what it tells whoever "
        "makes one. The lines are folded: think first what they would look like.\n",
    ]
    for exercise, heading in asked(chapter):
        parts += [
            f"## `{exercise.name}`\n",
            f"[{heading}](../notebooks/{chapter}.ipynb#{slugify(heading)}) asks for it; "
            f"[its solution](../solutions/{chapter}.md#{slugify(exercise.name)}).\n",
        ]
        parts += [_mistake(exercise, mistake) for mistake in exercise.mistakes]
    return "\n".join(parts)


def _mistake(exercise: Exercise, mistake: Mistake) -> str:
    """Return what is told of one mistake, and the lines in which it differs from the solution."""
    right, wrong = solution(exercise.reference), wrong_answer(exercise, mistake)
    compared = difflib.ndiff(right.splitlines(), wrong.splitlines())
    lines = [line[2:].strip() for line in compared if line.startswith("+ ")]
    return "\n".join(
        [
            f"### {plain(mistake.headline)}\n",
            f"{plain(mistake.explanation)}\n",
            folded(f"{exercise.name} with this mistake", "\n".join(filter(None, lines))),
        ]
    )


def _all_mistakes():
    """Return the page that counts the mistakes and leads to those of each exercise."""
    count = sum(len(exercise.mistakes) for exercise in catalogue().values())
    parts = [
        "# What goes wrong, and why\n",
        f"The course knows {count} mistakes in its {len(catalogue())} exercises. Each is a small "
        "program: it runs beside a learner's function, and if both give the same, the report says "
        "what was mixed up. Here they are, with their explanations. Search finds their words.\n",
        "```{toctree}\n:hidden:\n",
        *(f"{title_of(chapter)} <{chapter}>" for chapter in sections()),
        "```\n",
        "| Chapter | Exercises, with the number of mistakes known |",
        "| --- | --- |",
    ]
    for chapter in sections():
        links = (
            f"[`{e.name}`]({chapter}.md#{slugify(e.name)}) {len(e.mistakes)}"
            for e, _ in asked(chapter)
        )
        parts.append(f"| [{title_of(chapter)}]({chapter}.md) | {', '.join(links)} |")
    return "\n".join(parts) + "\n"
