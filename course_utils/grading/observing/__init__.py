"""Run a function on an exercise's cases and write down what it does, as plain data."""
