# The same, with Python's own limit taken away.
# verdict: failed, raised or ended or time

# %%
import sys

# %%
@graded(losses.L1)
def L1(yhat, y):
    sys.setrecursionlimit(10**9)
    return L1(yhat, y)
