# A cell that Python cannot read.
# verdict: failed, syntax

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat)
