"""The board says what is done, what was tried, and what was mixed up most."""

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


def test_the_commonest_mix_ups_come_first_and_a_cell_run_again_counts_once():
    def mixed(key, name, source):
        return attempt(key, misconception=name, source=source, headline=f"It is {name}.")

    board = board_of(
        [
            mixed("losses.L2", "root", "r"),
            mixed("losses.L1", "mean", "a"),
            mixed("losses.L1", "mean", "a"),
            mixed("losses.L2", "other", "r"),
            mixed("losses.L1", "mean", "b"),
            attempt(verdict="passed", source="p"),
            mixed("losses.L1", "mean", "a"),
        ]
    )
    assert board.mixed_up == (
        ("It is mean.", "L1", 3),
        ("It is root.", "L2", 1),
        ("It is other.", "L2", 1),
    )
    text = board.to_text()
    assert "L1: It is mean (3 times)" in text
    assert "L2: It is root (once)" in text


def test_the_board_in_html_is_escaped_and_has_no_script():
    board = board_of([attempt(misconception="x", headline="Use `a < b` <script>.")])
    page = board._repr_html_()
    assert "Use <code>a &lt; b</code> &lt;script&gt; (once)" in page
    assert "<script" not in page
    assert "<style" not in page
    assert "04_norms</td>" in page


def test_without_a_file_the_board_says_how_to_begin(file):
    board = progress()
    assert "Nothing is kept yet" in board.to_text()
    assert "Nothing is kept yet" in board._repr_html_()
    assert repr(board) == board.to_text()
    assert not file.exists()
