# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Measure errors and lengths
#
# A network learns by making one number small: the number that says how wrong it is. This chapter
# builds two such numbers, and then sees that both are lengths.
#
# **You will learn**
#
# - to compute the losses L1 and L2 of a batch of predictions, without a loop;
# - which of them one wild value pulls away, and why;
# - to measure a vector in three ways, called L0, L1 and L2, and which of the three is no norm;
# - to bring vectors to length 1, and what "length 1" looks like for other measures;
# - how far apart the L1 and the L2 length of one vector can be.
#
# **You need** basic NumPy, and `axis` and `keepdims` from chapter 03. **Time:** about 60 minutes.
# There are five functions to fill in.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import ipywidgets
import numpy as np

from course_utils import broadcasting, losses, norms, widgets
from course_utils.grading import by_hand, graded
from course_utils.plotting import norms as plots
from course_utils.plotting import show
from course_utils.printing import numbers

# %% [markdown]
# ## The question: how wrong are five predictions?
#
# A model looked at five pictures and said how sure it is that each shows a cat. We write ŷ ("y
# hat") for a prediction and y for the truth: 1 for a cat, 0 for none. Both are vectors of shape
# (m,), with one entry for each of the m = 5 examples.
#
# The error of one example is y − ŷ. It is positive where the model said too little, and negative
# where it said too much.

# %%
yhat = np.array([0.9, 0.2, 0.1, 0.4, 0.9])  # (m,) predictions
y = np.array([1, 0, 0, 1, 1])  # (m,) truth
errors = y - yhat  # (m,)

print("example   prediction   truth   error")
for i, (guess, truth, error) in enumerate(
    zip(yhat, y, errors, strict=True), start=1
):
    print(f"{i:7}   {guess:10.1f}   {truth:5}   {error:+5.1f}")
print(f"sum of the errors as they are: {np.sum(errors):+.1f}")

# %% [markdown]
# One number for all five would be handy. The plain sum will not do: errors of opposite sign
# cancel. A model that is 0.8 too high on one example and 0.8 too low on the next would have the sum
# 0, and look perfect. So each error has to lose its sign before we add. There are two usual ways
# to do that.

# %% [markdown]
# ## Idea 1: drop the signs and add (L1)
#
# The first way takes each error by its size. An error of −0.2 is as bad as one of +0.2, and one of
# 0.4 is twice as bad.
#
# $$L_1(\hat y, y) = \sum_{i=1}^{m} |y_i - \hat y_i|$$
#
# Here $m$ is the number of examples, $y_i$ the truth and $\hat y_i$ the prediction of example
# $i$. The bars mean "without the sign".
#
# **Shapes:** two vectors (m,) go in, one number comes out.

# %% [markdown]
# ### Your turn: the loss L1
#
# Write `L1(yhat, y)`, the sum of the absolute errors, without a loop. Replace the `None` between
# the two markers and run the cell: the verdict appears below it.
#
# - Formula: $\sum_i |y_i - \hat y_i|$.
# - Shapes: `yhat` (m,), `y` (m,) → one number.
# - By hand: for ŷ = (2, 5) and y = (3, 3) the errors are 1 and −2. Without signs they are 1 and
#   2, so the loss is 3.

# %%
# exercise: losses.L1

# %% [markdown]
# From here on `L1` is *your* function if it passed, and the course's own if it did not. First the
# example by hand, then the five pictures. Their sum is 0.1 + 0.2 + 0.1 + 0.6 + 0.1.

# %%
by_hand("3", L1, L1(np.array([2, 5]), np.array([3, 3])))
print(f"L1 = {L1(yhat, y):.1f}")

# %% [markdown]
# ## Idea 2: square and add (L2)
#
# The second way squares each error. A square is never negative, so the sign is gone. But a square
# does more: it makes a large error count for much more than a small one.
#
# $$L_2(\hat y, y) = \sum_{i=1}^{m} (y_i - \hat y_i)^2$$
#
# **Shapes:** as before, (m,) and (m,) → one number.
#
# **Units:** if y is in minutes, L1 is in minutes and L2 in *square* minutes. So the two numbers are
# not to be compared with each other; compare models by the same loss.
#
# Both losses are sums here. Many texts divide by m, and some put ½ in front of L2, as chapter 01
# did. That changes the number, not which prediction is best.
#
# **Predict before you run.** In our five predictions the fourth error is 0.6 and the others are
# 0.1 or 0.2. The fourth example makes up about half of L1. Does it make up less, as much, or more
# of L2?
#
# <details><summary>Answer</summary>
#
# More. Squaring stretches the gap between a large error and a small one. The shares are printed and
# drawn after the exercise.
#
# </details>

# %% [markdown]
# ### Your turn: the loss L2
#
# Write `L2(yhat, y)`, the sum of the squared errors, without a loop.
#
# - Formula: $\sum_i (y_i - \hat y_i)^2$.
# - Shapes: `yhat` (m,), `y` (m,) → one number.
# - By hand: for ŷ = (2, 5) and y = (3, 3) the errors are 1 and −2, their squares 1 and 4, the
#   loss is 5.

# %%
# exercise: losses.L2

# %% [markdown]
# Again the example by hand, then the five pictures: 0.01 + 0.04 + 0.01 + 0.36 + 0.01.

# %%
by_hand("5", L2, L2(np.array([2, 5]), np.array([3, 3])))
print(f"L2 = {L2(yhat, y):.2f}")

# %% [markdown]
# How much does each example add? Its share is its own loss over the loss of all. To get its own
# loss, we call `L1` and `L2` with that example alone: slices of shape (1,).

# %%
for i in range(y.size):
    one = slice(i, i + 1)  # keeps the shape (1,)
    share_l1 = 100 * L1(yhat[one], y[one]) / L1(yhat, y)
    share_l2 = 100 * L2(yhat[one], y[one]) / L2(yhat, y)
    print(f"example {i + 1}: {share_l1:5.1f}% of L1, {share_l2:5.1f}% of L2")

show(
    plots.error_shares(errors),
    alt="Two bars for each of five examples, its share of the absolute and of "
    "the squared errors: the fourth example has more than half of the "
    "first and most of the second.",
)

# %% [markdown]
# Example 4 is a little more than half of L1, but more than four fifths of L2. L2 spends its
# attention on the worst example.

# %% [markdown]
# ## Idea 3: an outlier pulls L2, not L1
#
# Is that attention good? It depends on whether the large error is a lesson or an accident. Here
# is an accident. You note how many minutes you need to get to work on five days. On the last day
# the tram breaks down.
#
# The model is as simple as can be: predict the same number c for every day. Which c is best? We try
# many and take the one with the lowest loss.

# %%
usual = np.array([21.0, 22.0, 24.0, 27.0, 30.0])  # (m,) minutes
broken_tram = np.array([21.0, 22.0, 24.0, 27.0, 90.0])  # (m,) one outlier
candidates = np.arange(150, 951) / 10  # (k,) 15.0, 15.1, ..., 95.0 minutes


def loss_curve(loss, days):
    """Return the loss of predicting c on all days, for each candidate c: shape
    (k,)."""
    return np.array([loss(np.full(days.shape, c), days) for c in candidates])


# %% [markdown]
# **Predict before you run.** The outlier turns 30 into 90. The best c for L1 and the best c for L2:
# which of them moves, and which way?
#
# <details><summary>Answer</summary>
#
# The best c for L2 moves up, from 24.8 to 36.8: it is the mean, and a larger day makes a larger
# mean. The best c for L1 stays at 24.0: it is the median, the middle one of the sorted days, and
# 90 is on the same side of the middle as 30 was. The next cell computes both.
#
# </details>

# %%
for name, days in (("usual", usual), ("broken tram", broken_tram)):
    best_l1 = candidates[np.argmin(loss_curve(L1, days))]
    best_l2 = candidates[np.argmin(loss_curve(L2, days))]
    print(
        f"{name:11}  lowest L1 at {best_l1:.1f}, median {np.median(days):.1f}",
        end="  |  ",
    )
    print(f"lowest L2 at {best_l2:.1f}, mean {np.mean(days):.1f}")

# %% [markdown]
# Why? Imagine that each day pulls c towards itself, as hard as the slope of its loss.
#
# - In L1 the slope of |y − c| is the same however far c is away. Every day pulls with the same
#   force. There is balance where as many days pull up as down: at the **median**.
# - In L2 the slope of (y − c)² grows with the distance: it is 2(y − c), up to the sign. A day far
#   away pulls harder. There is balance where the distances above and below add up to the same: at
#   the **mean**.
#
# (With an even number of days every c between the two middle ones is equally good for L1.)
#
# Move the last day and watch the two lowest points. The ticks under each curve are the five days.


# %%
def draw_curves(last_day):
    """Draw both losses over c when the last day takes this many minutes."""
    days = np.append(usual[:-1], last_day)
    return plots.loss_curves(
        days, candidates, loss_curve(L1, days), loss_curve(L2, days)
    )


widgets.explore(
    draw_curves,
    alt="Two losses over the constant prediction c, the last day taking "
    "{last_day} minutes: the sum of absolute errors is lowest at the median "
    "and has a kink above each day, the sum of squared errors is a smooth "
    "bowl, lowest at the mean.",
    last_day=widgets.slider("last day", 30, 90, 5, start=90),
)

# %% [markdown]
# At first the slider stands at 90 minutes. L1 has a kink above each tick; L2 is a smooth
# bowl. A kink has no slope, and training follows slopes: that is the price of L1. So neither loss
# is always the better one. L2 is smooth and takes large errors seriously. L1 is not distracted by
# a few wild values.

# %% [markdown]
# ## Idea 4: the length of a vector
#
# Leave losses for a moment. A pair of numbers can be drawn as an arrow: (4, 3) goes 4 steps to
# the right and 3 up. Here are three arrows, X, X2 and X3. The matrix `batch` holds the same three
# as its rows: it has the shape (m, n), with m = 3 vectors of n = 2 entries. (Where networks are
# trained, the course puts each example in a column. This chapter uses rows, as chapter 03 did.)

# %%
X = np.array([4, 3])  # (n,)
X2 = np.array([-3, 2])  # (n,)
X3 = np.array([4, -1])  # (n,)
batch = np.stack([X, X2, X3])  # (m, n)
names = ["X", "X2", "X3"]

print(f"batch of shape {batch.shape}:")
print(batch)
show(
    plots.arrows(batch, names),
    alt="Three arrows from the origin on a grid: X to (4, 3), X2 to (-3, "
    "2), X3 to (4, -1).",
)

# %% [markdown]
# How long is an arrow? That depends on how you may walk. As the crow flies, Pythagoras has the
# answer: square the sides, add, take the root. In a city of square blocks, such as Manhattan, you
# must follow the streets: the two sides add up.

# %%
east, north = X
print(f"along the streets: {east} + {north} = {east + north}")
print(
    f"straight: √({east**2} + {north**2}) = {np.sqrt(east**2 + north**2):.0f}"
)
show(
    plots.two_routes(X),
    alt="Two ways from the origin to (4, 3): along the streets, east and then "
    "north, and straight across.",
)

# %% [markdown]
# The length along the streets is called $\|x\|_1$, the straight one $\|x\|_2$. For a vector $x$
# with the entries $x_1, …, x_n$:
#
# $$\|x\|_1 = \sum_{j=1}^{n} |x_j| \qquad\text{and}\qquad \|x\|_2 = \sqrt{\sum_{j=1}^{n} x_j^2}$$
#
# Read $\|x\|$ as "the norm of x": a **norm** is a measure of length. Three rules make it one:
#
# 1. only the zero vector has length 0, every other one has a positive length;
# 2. *homogeneous*: a times the vector has |a| times the length, $\|a x\| = |a| \, \|x\|$;
# 3. *triangle inequality*: a detour is never shorter, $\|x + z\| \le \|x\| + \|z\|$.
#
# A third measure is in use. It counts the entries that are not zero:
#
# $$\|x\|_0 = \text{the number of } j \text{ with } x_j \ne 0$$
#
# It is called the "L0 norm" by custom. Whether it deserves that name we shall test.
#
# Now you write all three, each for a whole batch at once. **Shapes:** (m, n) → (m, 1), one length
# for each row. The second axis stays, with size 1, so that lengths broadcast against the batch.

# %% [markdown]
# ### Your turn: count the non-zero entries
#
# Write `l0_norm(x)`: for each row the number of entries that are not zero.
#
# - Formula: $\|x\|_0 = $ the number of $j$ with $x_j \ne 0$.
# - Shapes: `x` (m, n) → (m, 1).
# - By hand: the rows (5, 0, −2) and (0, 0, 1) give 2 and 1, as a column.
#
# A comparison such as `x > 3` gives True or False for each entry. In a sum they count as 1 and 0.

# %%
# exercise: norms.l0_norm

# %% [markdown]
# ### Your turn: the Manhattan length
#
# Write `l1_norm(x)`: for each row the sum of its entries without their signs.
#
# - Formula: $\|x\|_1 = \sum_j |x_j|$.
# - Shapes: `x` (m, n) → (m, 1).
# - By hand: the rows (5, 0, −2) and (0, 0, 1) give 7 and 1, as a column.

# %%
# exercise: norms.l1_norm

# %% [markdown]
# ### Your turn: the Euclidean length
#
# Write `l2_norm(x)`: for each row the root of the sum of its squares. Try it by the formula first;
# NumPy's own function follows below.
#
# - Formula: $\|x\|_2 = \sqrt{\sum_j x_j^2}$.
# - Shapes: `x` (m, n) → (m, 1).
# - By hand: the rows (6, 0, −8) and (0, 0, 1) give √(36 + 64) = 10 and 1, as a column.

# %%
# exercise: norms.l2_norm

# %% [markdown]
# First the examples by hand. To save lines, `by_hand` prints a column of shape (m, 1) in one line.

# %%
rows = np.array([[5, 0, -2], [0, 0, 1]])
by_hand("2 1", l0_norm, l0_norm(rows))
by_hand("7 1", l1_norm, l1_norm(rows))
by_hand("10 1", l2_norm, l2_norm(np.array([[6, 0, -8], [0, 0, 1]])))

# %% [markdown]
# Now the three arrows, twice: by formula, and by `np.linalg.norm`. That function takes the
# measure as `ord` (for "order": 0, 1 or 2), and `axis=1` for "each row".

# %%
for order, formula in ((0, l0_norm), (1, l1_norm), (2, l2_norm)):
    by_formula = formula(batch)  # (m, 1)
    # (m, 1)
    by_numpy = np.linalg.norm(batch, ord=order, axis=1, keepdims=True)
    print(f"L{order} by formula ", numbers(by_formula, ".8f"))
    print(f"L{order} by NumPy   ", numbers(by_numpy, ".8f"))
    print(
        f"   equal: {np.allclose(by_formula, by_numpy)}, shape "
        f"{by_numpy.shape}"
    )

# %% [markdown]
# Look at X2 and X3: in L1 they are equally long, in L2 they are not. Which of two vectors is
# longer is a question of the measure.
#
# **Is L0 a norm?** Take rule 2 and stretch the arrows threefold. A length has to become three
# times as large.

# %%
print("measure   of 3·X   3 · that of X   homogeneous?")
for name, measure in (("L0", l0_norm), ("L1", l1_norm), ("L2", l2_norm)):
    of_stretched = measure(3 * batch)[0, 0]
    three_times = 3 * measure(batch)[0, 0]
    same = np.isclose(of_stretched, three_times)
    print(f"{name:7}   {of_stretched:6g}   {three_times:13g}   {same}")

# %% [markdown]
# L0 does not notice the stretch. It breaks rule 2, so **L0 is no norm**, only called one. L1 and L2
# pass. One rule on one vector proves nothing, of course: that they keep all three rules for all
# vectors we take from the books.
#
# L0 is a count of the entries in use, and useful as that: a vector with many zeros is called
# *sparse*. Mind one habit of L0: it takes an entry of one millionth as seriously as a million.

# %%
nearly_zero = np.array([[1e-6, 0.0], [1e6, 0.0], [0.0, 0.0]])
for row, count in zip(nearly_zero, l0_norm(nearly_zero).ravel(), strict=True):
    print(f"({row[0]:g}, {row[1]:g}) has L0 = {count:g}")

# %% [markdown]
# ## Idea 5: vectors of length one
#
# Often only the direction of a vector matters. Then divide each vector by its own length: the
# direction stays, the length becomes 1. The result is a **unit vector**.
#
# $$u = \frac{x}{\|x\|_2}$$
#
# **Shapes:** (m, n) / (m, 1) → (m, n), by broadcasting. You wrote this function in chapter 03;
# here the course's version is at work: `broadcasting.normalize_rows`.

# %%
unit = broadcasting.normalize_rows(batch)  # (m, n)
print(unit)
print("their L2 lengths:", numbers(l2_norm(unit), ".4f"))
print("their L1 lengths:", numbers(l1_norm(unit), ".4f"))
show(
    plots.arrows(unit, names, limit=1.5, rays=batch),
    alt="The three arrows shortened to length 1: their tips lie on a circle, "
    "and dotted lines show that they keep their directions.",
)

# %% [markdown]
# The dotted lines are the first pieces of the old arrows. The new arrows have the same
# directions, and all end on the circle of radius 1.
#
# *On a word:* some texts call these vectors "L2-regularised". They are L2-**normalised**:
# divided by their length. *Regularisation* is something else, a penalty on large weights added to
# a cost.
#
# Measured by L2 they have length 1; measured by L1 they do not. So which vectors have length 1
# depends on the measure too. For any p ≥ 1 there is a norm
#
# $$\|x\|_p = \Big( \sum_{j=1}^{n} |x_j|^p \Big)^{1/p}$$
#
# and L1 and L2 are the cases p = 1 and p = 2. As p grows, the largest entry outweighs all others,
# and in the limit only that one counts: $\|x\|_\infty = \max_j |x_j|$.
#
# The **unit ball** of a norm is the set of all vectors of length at most 1. For p = 2 in the
# plane it is a disc.
#
# The formula can be computed for p = 0.5 too, and so we take it along. What is wrong with it shows
# below.
#
# **Predict before you run.** The point (0.6, 0.6) lies inside the disc. Is it inside the unit
# ball for p = 1? For p = ∞?
#
# <details><summary>Answer</summary>
#
# For p = 1 it is outside: 0.6 + 0.6 is more than 1. For p = ∞ it is inside: its largest entry is
# 0.6. The next cell says it for five values of p.
#
# </details>

# %%
orders = [0.5, 1, 2, 4, np.inf]
point = np.array([[0.6, 0.6]])  # (1, n)
for p in orders:
    length = np.linalg.norm(point, ord=p, axis=1)[0]
    print(f"p = {p:3}: length {length:.4f}, inside: {length <= 1}")
show(
    plots.unit_balls(orders),
    alt="Unit balls in the plane: a star with four points for p = 0.5, a "
    "square on its corner for p = 1, a disc for p = 2, a rounded square for "
    "p = 4, an upright square for p = infinity.",
)

# %% [markdown]
# Move the slider through the shapes. The dot is where the boundary crosses the diagonal.

# %%
widgets.explore(
    plots.unit_ball,
    alt="The unit ball for p = {p}, and where it meets the diagonal.",
    p=ipywidgets.SelectionSlider(
        options=[(f"{p:g}", p) for p in (0.5, 0.75, 1, 1.5, 2, 3, 4, 10)]
        + [("∞", np.inf)],
        value=2,
        description="p",
    ),
)

# %% [markdown]
# All shapes meet the axes at the same four points. Between them, a larger p gives a larger ball.
#
# The ball for p = 0.5 is dented. It is not *convex*: a straight line between two of its points
# may leave it. That is how a broken rule 3, the triangle inequality, shows in a picture. For p < 1
# the formula gives no norm. To see it in numbers, take one step to the right, then one up:

# %%
right, up = np.array([1.0, 0.0]), np.array([0.0, 1.0])
for p in (0.5, 1, 2):
    straight = np.linalg.norm(right + up, ord=p)
    detour = np.linalg.norm(right, ord=p) + np.linalg.norm(up, ord=p)
    print(
        f"p = {p:3}: straight {straight:.4f}, detour {detour:.4f}, ok: "
        f"{straight <= detour}"
    )

# %% [markdown]
# For p = 0.5 the detour is *shorter* than the straight way. No sensible length does that.

# %% [markdown]
# ## Idea 6: how far apart can two norms be?
#
# The two lengths of (4, 3) are 7 and 5. Could the first be a hundred times the second? Not with two
# entries. For every vector with n entries
#
# $$\|x\|_2 \;\le\; \|x\|_1 \;\le\; \sqrt{n}\,\|x\|_2$$
#
# - **Left:** multiply out $(|x_1| + … + |x_n|)^2$. All the squares are in it, and products that
#   are not negative. So $\|x\|_1^2$ is at least $\|x\|_2^2$. The two sides are equal if at most one
#   entry is not 0.
# - **Right:** the *Cauchy–Schwarz inequality* says that a dot product is never larger than the
#   product of the two L2 lengths. Take the vectors $(|x_1|, …, |x_n|)$ and $(1, …, 1)$. Their dot
#   product is $\|x\|_1$, and their lengths are $\|x\|_2$ and $\sqrt{n}$. The two sides are equal if
#   all the entries have the same size.
#
# In other words: the ratio $\|x\|_1 / \|x\|_2$ lies between 1 and √n. Where it lies tells how
# evenly the length is spread over the entries.
#
# A proof needs no experiment, but it is good to see where vectors fall. We draw two kinds at
# random: entries of like size (from the normal distribution), and the fifth power of such
# entries, which makes a few large and the others tiny.

# %%
rng = np.random.default_rng(4)
sizes = 2 ** np.arange(1, 9)  # (k,) n = 2, 4, ..., 256
trials = 200
like_size = [rng.normal(size=(trials, n)) for n in sizes]
few_large = [rng.normal(size=(trials, n)) ** 5 for n in sizes]
for kind, batches in (("like size", like_size), ("few large", few_large)):
    first = batches[1][0]  # (n,) with n = 4
    print(f"{kind}:", numbers(first, "8.3f"))

# %% [markdown]
# Does any of them break an inequality? We count. A computed sum is rounded in its last digits, so
# we allow for a tiny slack.


# %%
def count_violations(x):
    """Return how many rows of x, shape (m, n), break one of the two
    inequalities."""
    one, two = l1_norm(x), l2_norm(x)  # (m, 1) each
    slack = 1e-12 * one  # allows for rounding
    broken = (two > one + slack) | (one > np.sqrt(x.shape[1]) * two + slack)
    return np.sum(broken)


violations = sum(count_violations(x) for x in like_size + few_large)
print(f"{violations} violations in {2 * trials * sizes.size} vectors")

# %% [markdown]
# No violation. Now the ratios: the smallest and the largest for each n, beside the upper bound.


# %%
def ratios(x):
    """Return the L1 over the L2 length of each row of x, shape (m, n), as a
    vector (m,)."""
    return (l1_norm(x) / l2_norm(x)).ravel()


plain = np.array([ratios(x) for x in like_size])  # (k, trials)
peaked = np.array([ratios(x) for x in few_large])  # (k, trials)
print("  n   like size: min, max   few large: min, max        √n")
for n, a, b in zip(sizes, plain, peaked, strict=True):
    first = f"{a.min():9.4f}  {a.max():9.4f}"
    print(
        f"{n:3}   {first}   {b.min():9.4f}  {b.max():8.4f}   {np.sqrt(n):7.4f}"
    )

show(
    plots.norm_ratios(sizes, plain, peaked),
    alt="The ratio of L1 to L2 length over the number of entries, on "
    "logarithmic axes: crosses and dots all lie between the line at 1 and "
    "the line of the root of n; the dots, entries of like size, lie close "
    "to the upper one.",
)

# %% [markdown]
# As n grows, vectors whose entries are of like size settle at about four fifths of the upper bound.
# (On a logarithmic axis, a fixed fraction is a fixed distance.) Those with a few large entries stay
# further down. Both bounds are reached exactly, by the two kinds of vector that the proof named:

# %%
n = 256
one_entry = np.zeros((1, n))
one_entry[0, 0] = 1.0
all_equal = np.ones((1, n))
print(f"one entry:   ratio {ratios(one_entry)[0]:.4f}, lower bound {1:.4f}")
print(
    f"all entries: ratio {ratios(all_equal)[0]:.4f}, upper bound "
    f"{np.sqrt(n):.4f}"
)
print(f"like size:   mean ratio {plain[-1].mean():.4f}", end=", ")
print(f"which is {plain[-1].mean() / np.sqrt(n):.2f} of the upper bound")

# %% [markdown]
# ## Put together: a loss is the length of the error
#
# Losses and norms have been nearly the same thing all along. Take the five errors y − ŷ as one
# vector with five entries:
#
# - its Manhattan length is the loss L1;
# - its Euclidean length, *squared*, is the loss L2 (the loss has no root);
# - if each prediction is rounded to 0 or 1 first, the L0 count of the errors is the number of wrong
#   answers.
#
# The norms expect a batch, so the error becomes a single row of shape (1, m).

# %%
error_row = (y - yhat)[np.newaxis, :]  # (1, m)
decisions = (yhat > 0.5).astype(int)  # (m,) 0 or 1
wrong_row = (y - decisions)[np.newaxis, :]  # (1, m)

print(
    f"L1 norm of the error          {l1_norm(error_row)[0, 0]:.2f}   loss "
    f"L1 {L1(yhat, y):.2f}"
)
print(
    f"L2 norm of the error, squared {l2_norm(error_row)[0, 0] ** 2:.2f}",
    end="   ",
)
print(f"loss L2 {L2(yhat, y):.2f}")
print(
    f"L0 of the rounded error       {l0_norm(wrong_row)[0, 0]:.0f}",
    end="      ",
)
print(f"wrong answers {np.sum(decisions != y)}")

# %% [markdown]
# And the inequalities of Idea 6 hold for the losses: √L2 ≤ L1 ≤ √m · √L2.

# %%
m = y.size
root = np.sqrt(L2(yhat, y))
print(f"{root:.4f} ≤ {L1(yhat, y):.4f} ≤ {np.sqrt(m) * root:.4f}")

# %% [markdown]
# ## One mistake made on purpose: a norm without an axis
#
# We want the L1 lengths of the three arrows, 7, 5 and 5, and forget `axis=1`. No error is raised.
# Then we normalise with L2 and forget it again.

# %%
forgotten = np.linalg.norm(batch, ord=1)
print(f"L1 without axis: {forgotten:.4f}, shape {np.shape(forgotten)}")

not_unit = batch / np.linalg.norm(batch)
print("lengths after the division:", numbers(l2_norm(not_unit), ".4f"))

# %% [markdown]
# **Diagnosis.** The shape gives it away: () is one number, where we expected (3, 1). And the "unit"
# vectors are shorter than 1.
#
# Where does 11 come from? Without `axis`, a matrix is not taken as a batch of vectors. It is
# measured *as a matrix*, and for matrices `ord` has other meanings. `ord=1` is the largest column
# sum of absolute entries. Without `ord` it is the Frobenius norm: the L2 length of all entries in
# one long row. We check both with `l1_norm` and `l2_norm`.

# %%
# the columns of batch are the rows of batch.T
column_sums = l1_norm(batch.T).ravel()
print(
    "column sums:",
    numbers(column_sums, "g"),
    f"-> largest {max(column_sums):g}",
)
one_long_row = batch.reshape(1, -1)  # (1, m·n)
print(f"all entries in one row: {l2_norm(one_long_row)[0, 0]:.4f}", end=", ")
print(f"np.linalg.norm(batch): {np.linalg.norm(batch):.4f}")
try:
    np.linalg.norm(batch, ord=0)
except ValueError as error:
    print(f"ord=0 does complain: {error}")

# %% [markdown]
# **Remedy.** Always say which axis, and keep it. Then the lengths stand beside their rows, and the
# division is right.

# %%
lengths = np.linalg.norm(batch, axis=1, keepdims=True)  # (m, 1)
print(f"shape {lengths.shape}; lengths after the division:", end=" ")
print(numbers(l2_norm(batch / lengths), ".4f"))

# %% [markdown]
# ## In short
#
# - **L1** adds absolute errors, **L2** adds squared errors. Both turn m errors into one number.
# - L2 listens most to the largest error. The best constant for L2 is the mean, which an outlier
#   pulls; for L1 it is the median, which stays.
# - A **norm** is a measure of length with three rules. L1 (Manhattan) and L2 (Euclidean) keep
#   them. L0 counts non-zero entries and is not homogeneous: it is no norm.
# - To **normalise** is to divide by the length. With `axis=1, keepdims=True` each row gets its own.
# - Unit balls grow with p, from a square on its corner (p = 1) to an upright square (p = ∞). For
#   p < 1 they are dented, and the triangle inequality fails.
# - For n entries, ‖x‖₂ ≤ ‖x‖₁ ≤ √n ‖x‖₂: one large entry is at the left end, equal entries at the
#   right.
# - A loss is the length of the error, squared in the case of L2.
#
# ## Further reading
#
# - A.-M. Legendre, *Nouvelles méthodes pour la détermination des orbites des comètes* (1805),
#   appendix: the first printed account of least squares.
# - P. J. Huber, "Robust estimation of a location parameter", *Annals of Mathematical Statistics*
#   35 (1964), [doi:10.1214/aoms/1177703732](https://doi.org/10.1214/aoms/1177703732): a loss
#   between L1 and L2, made for outliers.
# - S. Boyd, L. Vandenberghe, *Convex Optimization* (2004), section 6.1, [free
#   online](https://web.stanford.edu/~boyd/cvxbook/): what the choice of a norm does to the
#   errors.
# - G. H. Golub, C. F. Van Loan, *Matrix Computations* (4th ed., 2013), sections 2.2 and 2.3:
#   norms of vectors and of matrices.
# - M. Elad, *Sparse and Redundant Representations* (2010), section 1.2: what the "ℓ₀ norm" is
#   good for.
# - NumPy's manual on
#   [`numpy.linalg.norm`](https://numpy.org/doc/stable/reference/generated/numpy.linalg.norm.html):
#   the table of what `ord` means for vectors and for matrices.
