"""From observations to a Report; nothing here runs the learner's code."""
