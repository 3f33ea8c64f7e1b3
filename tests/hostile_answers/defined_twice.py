# Two definitions: a wrong one, then a right one. The last one counts.
# verdict: passed

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.mean(np.abs(y - yhat))

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat))
