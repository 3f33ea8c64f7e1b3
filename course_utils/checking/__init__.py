"""Saved notebooks to reports, without Jupyter."""
