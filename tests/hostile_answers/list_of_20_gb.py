# A list that grows to 20 GB.
# verdict: failed, raised or time

# %%
@graded(losses.L1)
def L1(yhat, y):
    memory = []
    while True:
        memory.append(bytearray(2**24))
