"""Why a result is wrong: known mistakes, altered calls, relations to the expected result."""
