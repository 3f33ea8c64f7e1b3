# The parent's process is killed by its id.
# verdict: failed, raised or ended or time

# %%
import os
import time

parent = os.getppid()

# %%
@graded(losses.L1)
def L1(yhat, y):
    os.kill(parent, 9)
    time.sleep(0.2)
    return np.sum(np.abs(y - yhat))
