"""Settings for all tests: nothing depends on the clock, on chance, or on a screen."""

import hypothesis
import matplotlib

matplotlib.use("Agg")
hypothesis.settings.register_profile("course", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("course")
