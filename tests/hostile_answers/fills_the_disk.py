# Files of a gigabyte are written.
# verdict: failed, raised

# %%
@graded(losses.L1)
def L1(yhat, y):
    for number in range(10):
        with open(f"{number}.bin", "wb") as file:
            for _ in range(100):
                file.write(b"x" * 10_000_000)
    return np.sum(np.abs(y - yhat))
