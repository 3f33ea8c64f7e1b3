import pytest
from terminal import attempt, course, done_of_chapter, keep


def test_progress_shows_the_board(file):
    keep(attempt(verdict="passed"), attempt("losses.L2"))
    done = course("progress")
    assert done.exit_code == 0
    assert done_of_chapter(1) in done.output
    assert "✓ L1  ◐ L2  ○ l0_norm" in done.output


def test_progress_says_how_to_begin(file):
    assert "Nothing is kept yet" in course("progress").output


@pytest.mark.parametrize("arguments", [("progress",), ("history", "L1"), ("restore", "L1")])
def test_a_file_that_cannot_be_read_is_told_in_one_line(file, arguments):
    file.parent.mkdir()
    file.write_bytes(b"damaged" * 100)
    done = course(*arguments)
    assert done.exit_code == 1
    assert done.output.startswith(f"course {arguments[0]}: progress is not kept: ")
    assert "is damaged" in done.output
    assert done.output.count("\n") == 1
