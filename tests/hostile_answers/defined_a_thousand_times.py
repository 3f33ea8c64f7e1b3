# One cell defines the function again and again.
# verdict: failed, value

# %%
for _ in range(1000):
    @graded(losses.L1)
    def L1(yhat, y):
        return 0.0
