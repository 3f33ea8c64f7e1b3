# Python is asked to end.
# verdict: failed, raised

# %%
import sys

# %%
@graded(losses.L1)
def L1(yhat, y):
    sys.exit()
