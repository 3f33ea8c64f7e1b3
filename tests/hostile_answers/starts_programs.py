# Programs are started, in sessions of their own.
# verdict: failed, raised

# %%
import subprocess

# %%
@graded(losses.L1)
def L1(yhat, y):
    for _ in range(2):
        subprocess.Popen(["sleep", "1000"], start_new_session=True)
    return np.sum(np.abs(y - yhat))
