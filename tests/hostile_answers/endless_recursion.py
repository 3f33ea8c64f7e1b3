# A function that calls itself without end.
# verdict: failed, raised

# %%
@graded(losses.L1)
def L1(yhat, y):
    return L1(yhat, y)
