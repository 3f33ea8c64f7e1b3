"""The outcome of judging one answer in one word, with the sign and the colour that repeat it."""

from enum import StrEnum


class Verdict(StrEnum):
    """The outcome in one word.

    Attributes
    ----------
    sign : str
        One character; no two verdicts have the same.
    colour : str
        As in CSS, of middle lightness: at least 3:1 against white, JupyterLab's dark background
        and the lighter one of other dark themes, #383838. It only repeats what sign and word say.
    """

    sign: str
    colour: str

    PASSED = "passed", "✓", "#2e9c55"
    FAILED = "failed", "✗", "#e35648"
    OPEN = "open", "○", "#4a86cf"  # not filled in yet
    INTERRUPTED = "interrupted", "■", "#b07c1e"
    NOT_COMPARABLE = "not comparable", "≠", "#9a72c8"  # made for another version of the course

    def __new__(cls, word: str, sign: str = "", colour: str = "") -> "Verdict":
        """Make a verdict of its word; the others are its attributes, and no look-up has them."""
        verdict = str.__new__(cls, word)
        verdict._value_, verdict.sign, verdict.colour = word, sign, colour
        return verdict
