# The result is a list that holds itself.
# verdict: failed, kind

# %%
@graded(losses.L1)
def L1(yhat, y):
    loop = []
    loop.append(loop)
    return loop
