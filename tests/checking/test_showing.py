"""What a learner wrote cannot look like what the check says."""

import json

import pytest

from course_utils.checking.showing import Checked, in_one_line, safe, to_text

OURS = "✓ L1: Correct in all 5 cases."


@pytest.mark.parametrize(
    "character", ["\x1b", "\r", "\x85", "\u2028", "\u202e", "\u2066", "\u200f", "\ud800"]
)
def test_what_commands_a_terminal_or_turns_its_lines_is_replaced(character):
    assert safe(f"a{character}b") == "a\N{REPLACEMENT CHARACTER}b"
    safe(f"a{character}b").encode("utf-8")


def test_plain_text_stays_as_it_is():
    text = "Line 3: `a²`, “quoted”\n\tשלום"
    assert safe(text) == text


def test_names_and_notes_take_one_line():
    assert in_one_line("a\n\n✓ b\tc") == "a ✓ b c"
    checked = Checked(
        in_one_line(f"it\n{OURS}.ipynb"),
        notes=(f"code cell 1: {OURS}\n{OURS}",),
        problem=f"x\n{OURS}",
    )
    assert not [line for line in to_text(checked).splitlines() if line.startswith("✓")]


def test_the_json_of_any_text_is_ascii():
    text = json.dumps(Checked("ש\u202e", problem="²").to_dict())
    assert text.isascii()
