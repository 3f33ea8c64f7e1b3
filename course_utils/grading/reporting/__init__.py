"""What a learner is told: a Report, its text and its HTML."""
