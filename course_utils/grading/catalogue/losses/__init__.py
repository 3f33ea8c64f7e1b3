"""Chapters 01 and 04: the exercises on losses; a file each."""
