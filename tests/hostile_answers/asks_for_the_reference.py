# The check is asked for the reference, in its own words.
# verdict: failed, raised

# %%
from course_utils.checking.sandbox import closing

# %%
@graded(losses.L1)
def L1(yhat, y):
    theirs = closing.opened("losses.L1")
    return theirs(yhat, y)
