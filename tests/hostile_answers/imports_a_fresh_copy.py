# The module with the reference is forgotten and imported again.
# verdict: failed, raised

# %%
import importlib
import sys

# %%
@graded(losses.L1)
def L1(yhat, y):
    del sys.modules["course_utils.losses"]
    fresh = importlib.import_module("course_utils.losses")
    return fresh.L1(yhat, y)
