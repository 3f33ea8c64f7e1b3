"""A result beside the expected one: the first difference, in words for a learner."""
