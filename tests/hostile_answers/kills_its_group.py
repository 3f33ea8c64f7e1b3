# Its whole group of processes is killed.
# verdict: failed, ended

# %%
import os

# %%
@graded(losses.L1)
def L1(yhat, y):
    os.killpg(0, 9)
    return np.sum(np.abs(y - yhat))
