"""Which hints were asked for in this kernel: the only thing about reports that changes."""

_opened = {}  # (chapter, exercise): number of hints


def hints_opened(chapter: str, exercise: str) -> int:
    """Return how many hints on an exercise were asked for."""
    return _opened.get((chapter, exercise), 0)


def open_hint(chapter: str, exercise: str, number: int) -> None:
    """Note that a hint was asked for, and so those before it."""
    _opened[chapter, exercise] = max(number, hints_opened(chapter, exercise))


def close_all_hints() -> None:
    """Forget which hints were asked for."""
    _opened.clear()
