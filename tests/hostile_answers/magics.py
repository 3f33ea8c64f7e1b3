# Magics and commands of the shell, around a right function.
# verdict: passed

# %%
%matplotlib inline
!touch was_here
files = !ls
np.sum?

# %%
%%bash
touch was_here

# %%
%%time
@graded(losses.L1)
def L1(yhat, y):
    return np.sum(np.abs(y - yhat))
