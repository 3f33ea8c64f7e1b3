# The result's __class__ says float.
# verdict: failed, kind or value

# %%
class Liar:
    __class__ = float

    def __float__(self):
        return 1.1

# %%
@graded(losses.L1)
def L1(yhat, y):
    return Liar()
