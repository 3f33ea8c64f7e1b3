"""From observations to a Report, without the learner's code; and the grader that sees to both."""
