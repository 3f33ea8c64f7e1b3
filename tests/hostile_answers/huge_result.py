# The result has 50 million elements.
# verdict: failed, kind or shape or time

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.ones(5 * 10**7)
