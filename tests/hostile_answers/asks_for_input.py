# The function waits for somebody to type.
# verdict: failed, raised

# %%
@graded(losses.L1)
def L1(yhat, y):
    return float(input("the loss, please: "))
