# An array of 20 GB.
# verdict: failed, raised

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.ones(20 * 2**27)[0]
