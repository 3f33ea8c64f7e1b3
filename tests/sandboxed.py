"""Tests that run cells in the sandbox: skipped where there is none, unless it is required."""

import os

import pytest

from course_utils.checking.sandbox.bubblewrap import lacking

REQUIRED = "COURSE_REQUIRE_SANDBOX"  # in the environment: then no such test may be skipped

needs_sandbox = pytest.mark.skipif(
    bool(lacking()) and REQUIRED not in os.environ, reason=lacking() or "there is a sandbox"
)
