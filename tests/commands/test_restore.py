from terminal import attempt, course, keep


def test_restore_prints_the_text_and_nothing_else(file):
    keep(attempt(source="one\n"), attempt(source="two"), attempt(source=None))
    assert course("restore", "L1", "--attempt", "1").output == "one\n"
    assert course("restore", "losses.L1", "--attempt", "2").output == "two\n"
    for arguments, words in (
        (("L1",), "attempt 3 at L1 was made without a text"),
        (("L1", "--attempt", "4"), "L1 has attempts 1 to 3, not 4"),
        (("L2",), "nothing is kept of L2 yet"),
    ):
        done = course("restore", *arguments)
        assert done.exit_code == 1
        assert words in done.output
