# In all cases together a gigabyte is printed, in Python and past it.
# verdict: passed

# %%
import os

# %%
@graded(losses.L1)
def L1(yhat, y):
    for _ in range(125):
        print("x" * 500_000)
        os.write(1, b"x" * 500_000)
    return np.sum(np.abs(y - yhat))
