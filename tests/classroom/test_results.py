from course_utils.classroom.results import Answer, from_text, to_text


def test_answers_come_back_from_their_text():
    answers = (
        Answer("losses.L1", "failed", {"found": "é\n", "line": 3}, "def L1(): ...", 0.25),
        Answer("losses.L2", "open", {}, "", 0.25),
    )
    assert from_text(to_text(answers)) == answers
    assert from_text(to_text(())) == ()
