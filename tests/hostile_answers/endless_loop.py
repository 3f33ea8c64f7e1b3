# A loop that never ends.
# verdict: failed, time

# %%
@graded(losses.L1)
def L1(yhat, y):
    while True:
        pass
