"""Chapters 00, 01 and 05: the exercises on activations; a file each."""
