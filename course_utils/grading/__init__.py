"""Feedback on graded functions: `@graded(reference)` above a learner's function judges it.

Importing this package is quick; the catalogue of exercises loads with the first judgement.
"""

from course_utils.grading.decorator import graded

__all__ = ["graded"]
