# All later answers are to be judged here, by the grader of a notebook.
# verdict: failed, not reached

# %%
from course_utils.grading.judging.grader import Grader, in_use, use

asked = in_use()
use(Grader())


# %%
@graded(losses.L1)
def L1(yhat, y):
    return 0.0


# %%
use(asked)
