"""The board says what is done, what comes next, and what was mixed up."""

import io

from rich.console import Console
from terminal import attempt

from course_utils.grading import progress
from course_utils.grading.attempts.board import board_of
from course_utils.grading.catalogue import catalogue


def test_a_function_is_done_once_it_passed_until_it_is_reset():
    def state(*verdicts):
        board = board_of([attempt(verdict=verdict) for verdict in verdicts])
        (entries,) = (entries for name, entries in board.chapters if name == "04_norms")
        return next(entry.state for entry in entries if entry.name == "L1")

    assert state() == "open"
    assert state("failed") == "tried"
    assert state("interrupted", "passed", "failed") == "done"
    assert state("passed", "kept") == "open"
    assert state("passed", "kept", "failed") == "tried"


def test_the_board_lists_every_function_in_its_chapter():
    board = board_of(())
    listed = [entry.name for _, entries in board.chapters for entry in entries]
    assert listed == [exercise.name for exercise in catalogue().values()]


def test_the_first_line_says_what_is_done_and_names_the_next():
    def first(*attempts):
        return board_of(attempts).to_text().splitlines()[0]

    total = len(catalogue())
    assert first() == f"0 of {total} done · next: basic_sigmoid in 00_introduction"
    passed, tried = attempt("losses.L1", "passed"), attempt("losses.L2")
    assert first(passed) == f"1 of {total} done · next: L2 in 04_norms"
    assert first(passed, tried) == f"1 of {total} done · next: L2 in 04_norms (tried)"
    assert first(tried, passed) == f"1 of {total} done · next: L2 in 04_norms (tried)"
    last = attempt(list(catalogue())[-1], "passed")
    assert first(last) == f"1 of {total} done · next: basic_sigmoid in 00_introduction"
    assert first(*(attempt(key, "passed") for key in catalogue())) == f"{total} of {total} done"


def test_the_next_one_is_a_link_to_its_heading():
    page = board_of([attempt("losses.L1", "passed")])._repr_html_()
    assert 'href="04_norms.ipynb#Your-turn:-the-loss-L2"' in page


def test_a_finished_chapter_takes_one_line():
    norms = [key for key, exercise in catalogue().items() if exercise.chapter == "04_norms"]
    board = board_of([attempt(key, "passed") for key in norms])
    assert "l0_norm" not in board.to_text()
    assert "l0_norm" not in board._repr_html_()
    assert f"{len(norms)} of {len(norms)} done" in board.to_text()


def test_nothing_is_cut_in_a_narrow_terminal():
    file = io.StringIO()
    Console(file=file, width=60, color_system=None).print(board_of([attempt()]))
    text = file.getvalue()
    assert max(map(len, text.splitlines())) <= 60
    assert "…" not in text
    for exercise in catalogue().values():
        assert exercise.name in text


def test_mix_ups_of_what_is_not_done_or_made_twice_are_shown_newest_first():
    def mixed(key, name, source):
        return attempt(key, misconception=name, source=source, headline=f"It is {name}.")

    attempts = [
        mixed("losses.L2", "root", "r"),
        mixed("losses.L1", "mean", "a"),
        mixed("losses.L1", "mean", "a"),  # run again unchanged
        mixed("losses.L2", "other", "r"),
        mixed("losses.L1", "mean", "b"),
        mixed("losses.L1", "sign", "c"),
        attempt(verdict="passed", source="p"),
    ]
    board = board_of(attempts)
    assert board.mixed_up == (
        ("It is mean.", "L1", 2),
        ("It is other.", "L2", 1),
        ("It is root.", "L2", 1),
    )
    text = board.to_text()
    assert "L1: It is mean (twice)" in text
    assert "L2: It is root (once)" in text
    assert board_of(attempts[:-1]).mixed_up[0] == ("It is sign.", "L1", 1)


def test_the_board_in_html_is_escaped_and_has_no_script():
    board = board_of([attempt(misconception="x", headline="Use `a < b` <script>.")])
    page = board._repr_html_()
    assert "Use <code>a &lt; b</code> &lt;script&gt; (once)" in page
    assert "<script" not in page
    assert "<style" not in page
    assert "04_norms</th>" in page


def test_without_a_file_the_board_says_how_to_begin(file):
    board = progress()
    assert "Nothing is kept yet" in board.to_text()
    assert "Nothing is kept yet" in board._repr_html_()
    assert repr(board) == board.to_text()
    assert not file.exists()
