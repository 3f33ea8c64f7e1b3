"""Sentences for a learner as HTML."""

import html
import re


def sentence_html(text: str) -> str:
    """Escape a sentence and set what stands in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", html.escape(text))
