# A loop behind which every signal is ignored.
# verdict: failed, time

# %%
import signal

# %%
@graded(losses.L1)
def L1(yhat, y):
    for one in (signal.SIGALRM, signal.SIGTERM, signal.SIGINT):
        signal.signal(one, signal.SIG_IGN)
    while True:
        pass
