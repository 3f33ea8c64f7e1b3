# A loop that cannot be interrupted.
# verdict: failed, time

# %%
@graded(losses.L1)
def L1(yhat, y):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
