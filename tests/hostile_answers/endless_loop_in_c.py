# NumPy is busy for hours, in C, where Python cannot interrupt it.
# verdict: failed, time

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.lib.stride_tricks.as_strided(yhat, (10**7, 10**7), (0, 0)))
