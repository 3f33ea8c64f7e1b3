"""Chapters 01 and 02: the exercises on logistic regression, a file each."""
