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
# # Replace loops by matrices
#
# Chapter 01 trained the smallest network with loops: easy to read, slow to run. Here you write the
# same computation without loops over the data, and measure what that is worth.
#
# **You will learn**
#
# - how much faster NumPy's dot product is than a loop, on your own machine;
# - to write logistic regression for all examples at once, with the shape of every step;
# - to train it on real photographs, and to look at what it has learned;
# - if you like: which of two sums is nearer to the truth, where the speed comes from, and where it
#   ends.
#
# **You need** chapter 01: the sigmoid, the cross-entropy, the gradient. **Time:** about 90 minutes,
# without the two parts for the curious. There are six functions to fill in.
#
# Some cells measure times. Their outputs differ from machine to machine and from run to run. The
# cell after such a cell prints what has to be the same everywhere.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import math

import numpy as np
from sklearn.linear_model import LogisticRegression

from course_utils import datasets, logistic, vectorisation
from course_utils.activations import sigmoid
from course_utils.grading import by_hand, graded, whose
from course_utils.grading.observing.loops import executed_lines
from course_utils.logistic import initialize_with_zeros, propagate_loop
from course_utils.losses import cross_entropy
from course_utils.plotting import show
from course_utils.plotting import vectorisation as plots
from course_utils.printing import numbers
from course_utils.timing import as_time, best_of, copy_bandwidth, machine

# %% [markdown]
# ## The question: what does a loop cost?
#
# The heart of a network is a sum of products. In logistic regression it is $z = w_1 x_1 + … + w_n
# x_n + b$: each weight times its input, all added up. Without the bias this is the **dot
# product** of two vectors:
#
# $$a \cdot b = \sum_{i=1}^{n} a_i b_i$$
#
# Here $a$ and $b$ are vectors with n entries each, and $a_i$ is the entry number i of $a$.
# **Shapes:** (n,) and (n,) go in, one number comes out.
#
# As a loop it reads like the formula: start with nothing, add one product after the other.


# %%
def dot_loop(a, b):
    """Multiply and add up, one pair of numbers after the other."""
    total = 0.0
    for i in range(len(a)):
        total = total + a[i] * b[i]
    return total


short_a = np.array([1.0, 2.0, 3.0])  # (n,)
short_b = np.array([4.0, 5.0, 6.0])  # (n,)
print(f"1·4 + 2·5 + 3·6 = {dot_loop(short_a, short_b):.0f}")

# %% [markdown]
# A network multiplies millions of numbers, in every step of its training. So the price of one turn
# of the loop matters.

# %% [markdown]
# ## Idea 1: hand the whole loop over
#
# A Python loop tells the computer what to do with *one* pair of numbers, again and again. A
# **vectorised** computation says in one call what is to happen to the *whole* array. The loop does
# not vanish. It moves into NumPy, where it is compiled: translated into the machine's own
# instructions beforehand.

# %% [markdown]
# ### Your turn: the dot product
#
# Write `dot(a, b)`, without a loop. NumPy's function for it is `np.dot`. Multiplying the arrays and
# adding up with `np.sum` is right too.
#
# - Formula: $\sum_i a_i b_i$.
# - Shapes: `a` (n,), `b` (n,) → one number.
# - By hand: (1, 2, 3) · (4, 5, 6) = 4 + 10 + 18 = 32.
#
# In this chapter a loop over the data is **refused, even if its result is right**. That goes for
# hidden loops too: a list comprehension, `map`, or Python's own `sum` over an array.

# %%
# exercise: vectorisation.dot

# %% [markdown]
# From here on `dot` is *your* function if it passed, and the course's own if not.

# %%
by_hand("32", dot, dot(short_a, short_b))

# %% [markdown]
# ### How the check knows
#
# It does not use a clock: a fast machine would forgive a loop. Instead it **counts the lines of
# Python** that run for 7, 29 and 60 examples. With a loop over the data, more examples mean more
# lines. In a vectorised function the count stays the same.


# %%
def growth(function):
    """Return how many more Python lines run for 29 and for 60 numbers than for
    7."""
    lines = [
        executed_lines(function, (np.ones(n), np.ones(n))) for n in (7, 29, 60)
    ]
    return lines[1] - lines[0], lines[2] - lines[0]


for name, function in (("dot_loop", dot_loop), ("np.dot", np.dot)):
    at_29, at_60 = growth(function)
    print(
        f"{name + ':':9} {at_29:3} lines more for 29 numbers, {at_60:3} "
        "lines more for 60"
    )

# %% [markdown]
# From 7 numbers to 29 there are 22 more pairs, and the loop runs two more lines for each: 44.
#
# Not every loop is bad. A loop over the *steps* of a training is fine, as each step needs the one
# before, and so is a loop over the layers of a network. The check lets both pass: the number of
# their turns does not grow with the data.

# %% [markdown]
# ## Idea 2: ten million numbers
#
# Now a benchmark, from the article that these notebooks grew from: two arrays of 10,000,000 random
# numbers between 0 and 1. A **seed** makes a computer draw the same ones each time. The article
# used none, so our result will be another. But both should be near n/4: a random number between 0
# and 1 is ½ on average, and the product of two independent ones ½ · ½ = ¼.

# %%
rng = np.random.default_rng(2)
a = rng.random(10_000_000)  # (n,)
b = rng.random(10_000_000)  # (n,)
print(
    f"{a.size:,} numbers in each array, {a.nbytes / 1e6:.0f} MB each; n/4 "
    f"= {a.size / 4:.0f}"
)

article_dot, article_dot_ms = 2499230.9202982187, 7.85
article_loop, article_loop_ms = 2499230.920298015, 6281.56
print(
    f"the article: the loop took {article_loop_ms / article_dot_ms:.0f} "
    "times as long"
)

# %% [markdown]
# **Predict before you run.** The article's loop took 6.3 seconds and its `np.dot` 7.85
# milliseconds. What do you expect here: ten times, a hundred times, a thousand times?
#
# <details><summary>Answer</summary>
#
# Between a hundred and a thousand times on most machines. It depends on how fast Python is, how
# fast the memory is, and what else the machine is doing.
#
# </details>
#
# `best_of(5, f, a, b)` calls f(a, b) five times, and returns the result and the times. The loop
# runs once: it takes a few seconds. `np.dot` runs five times, and the shortest time counts, that of
# the run with the fewest disturbances. This favours `np.dot` a little.

# %% tags=["nbval-ignore-output"]
by_loop, loop_time = best_of(1, dot_loop, a, b)
by_dot, dot_time = best_of(5, np.dot, a, b)
by_yours, your_time = best_of(5, dot, a, b)

print(machine())
print(f"for loop:         {by_loop!s:18}  {as_time(loop_time.best)}")
print(f"np.dot:           {by_dot!s:18}  {as_time(dot_time.best)}")
print(f"{whose(dot) + ':':17} {by_yours!s:18}  {as_time(your_time.best)}")
print(f"the article, for: {article_loop!s:18}  {article_loop_ms:.2f} ms")
print(f"the article, dot: {article_dot!s:18}  {article_dot_ms:.2f} ms")
here = loop_time.best / dot_time.best
print(
    f"the loop took {here:.0f} times as long; in the article "
    f"{article_loop_ms / article_dot_ms:.0f}"
)

# %% [markdown]
# The times are your machine's. What must hold on every machine: the results agree in the first 12
# digits.

# %%
for name, result in (("np.dot", by_dot), (whose(dot), by_yours)):
    agree = math.isclose(result, by_loop, rel_tol=1e-12)
    print(f"{name} and the loop agree to 12 digits: {agree}")
agree = math.isclose(article_dot, article_loop, rel_tol=1e-12)
print(f"so do the article's two results: {agree}")
print(f"our result is about n/4: {by_loop / (a.size / 4):.3f} of it")

# %% [markdown]
# ## Idea 3: why the last digits differ
#
# Compare the results digit by digit: the last ones differ, though both add up the same products. A
# float64 has room for about 16 digits, and every addition is **rounded** to that. So the *order* of
# the additions matters:

# %%
big = 1e16
print(f"(big + 1) + 1 = {(big + 1) + 1:.0f}")
print(f"big + (1 + 1) = {big + (1 + 1):.0f}")

# %% [markdown]
# Added one at a time, both ones are lost: near 10¹⁶ the neighbouring floats are 2 apart. Added to
# each other first, they survive.
#
# The loop keeps **one running total**: soon it adds small products to a huge total, and rounds at
# the total's size, ten million times. `np.dot` is *blocked*: it keeps several running totals side
# by side, and adds them at the end. How many depends on the processor and on the number of threads.
# So its last digits may change from machine to machine.
#
# So the slow way is also the less accurate one, though its error is harmless. A part for the
# curious, further down, measures it.

# %% [markdown]
# ## Idea 4: logistic regression without a loop over examples
#
# Now we use it. First the data: small grey photographs of 25 × 25 pixels. Half of them show a
# face (label 1), half show something else (label 0). Three quarters are for training, the rest is
# held out: which images, a generator with the seed 1 has drawn. Further down you see ten seeds.
#
# (Each image is shown from its darkest pixel, in black, to its lightest, in white.)

# %%
data = datasets.faces(seed=1)
X, Y = data.X_train, data.Y_train  # (n_x, m), (1, m)
print(
    f"X {X.shape}, Y {Y.shape}; held out: X {data.X_test.shape}, Y "
    f"{data.Y_test.shape}"
)
print(
    f"pixels from {X.min():.2f} to {X.max():.2f}; share of faces "
    f"{np.mean(Y):.2f}"
)

six_each = [np.flatnonzero(Y[0] == label)[:6] for label in (1, 0)]
first = np.concatenate(six_each)  # (k,)
images = X[:, first].T.reshape(-1, 25, 25)  # (k, height, width)
show(
    plots.patches(images, [data.classes[label] for label in Y[0, first]]),
    alt="Twelve small grey images: six faces in the first row, six patches "
    "without a face in the second.",
)

# %% [markdown]
# An image is a grid; a network wants a column. So the rows of pixels are put one after the other,
# into one column of n_x numbers. The columns of all images, side by side, are the matrix
# X: **shape (n_x, m)**, with n_x = 625 pixels and m images.

# %% [markdown]
# ### Your turn: an image as a column
#
# Write `image2vector(image)`. It takes an image with three axes: height, width and depth. The
# depth is 1 for grey, and 3 for red, green and blue.
#
# - Shapes: `image` (height, width, depth) → (height · width · depth, 1).
# - By hand: an image of shape (2, 2, 1) with the rows (1, 2) and (3, 4) becomes the column
#   1, 2, 3, 4.
#
# Keep the order of the numbers. The column has two axes; the second one has size 1. NumPy's
# `reshape` gives an array a new shape. A −1 in that shape means "as many as there are".

# %%
# exercise: vectorisation.image2vector

# %% [markdown]
# The example by hand, then the photographs: all columns of X folded back into images, and flattened
# again. A loop over images is fine here: it runs once, and not in every step of the training.

# %%
tiny = np.array([[[1], [2]], [[3], [4]]])  # (2, 2, 1)
by_hand("1 2 3 4", image2vector, image2vector(tiny))

pictures = X.T.reshape(-1, 25, 25, 1)  # (m, height, width, depth)
columns = np.hstack([image2vector(picture) for picture in pictures])
print(f"stacked {columns.shape}, equal to X: {np.array_equal(columns, X)}")

# %% [markdown]
# ### From one example to all of them
#
# Many dot products at once are a **matrix product**. Its entry in row i and column j is the dot
# product of row i of the first matrix and column j of the second. So the first must have as many
# columns as the second has rows: (k, n) times (n, m) gives (k, m). NumPy's sign for it is `@`. And
# to **transpose** a matrix is to turn its rows into columns. In formulas that is written as $P^T$,
# in NumPy as `P.T`.

# %%
P = np.array([[1, 2, 3]])  # (1, 3)
Q = np.array([[4, 1], [5, 0], [6, 1]])  # (3, 2)
print(
    "P @ Q:",
    (P @ Q).tolist(),
    " by dot products:",
    [int(dot(P[0], Q[:, j])) for j in (0, 1)],
)
print("shapes: P @ Q", (P @ Q).shape, " P", P.shape, " P.T", P.T.shape)

# %% [markdown]
# In chapter 01 each example x, a column of X, went through the steps of the second column below. (A
# sum stood there for $w^T x$; $dz$ is short for $\partial L / \partial z$.) Now do each step for
# all m columns at once. Capital letters hold all examples side by side, and α is the learning rate.
#
# | step | one example | all examples | shapes |
# |---|---|---|---|
# | weighted sum | $z = w^T x + b$ | $Z = w^T X + b$ | (1, n_x) @ (n_x, m) → (1, m) |
# | prediction | $a = \sigma(z)$ | $A = \sigma(Z)$ | (1, m) |
# | error | $dz = a - y$ | $dZ = A - Y$ | (1, m) |
# | gradient for w | mean of $x\,dz$ | $dw = \frac{1}{m} X\,dZ^T$ | (n_x, m) @ (m, 1) → (n_x, 1) |
# | gradient for b | mean of $dz$ | $db = $ mean of $dZ$ | one number |
# | update | | $w ← w - α\,dw,\; b ← b - α\,db$ | as w and b |
#
# Two of these deserve a second look.
#
# - **The bias.** b is one number and $w^T X$ is a row of m numbers. NumPy adds b to each of them:
#   *broadcasting*, the subject of chapter 03.
# - **The sum over examples is inside the matrix product.** Row j of X times $dZ^T$ is feature j of
#   each example times that example's error, added up. It only remains to divide by m.
#
# The cost is the mean cross-entropy, as in chapter 01:
#
# $$J = -\frac{1}{m} \sum_{i=1}^{m} \big(y_i \log a_i + (1 - y_i) \log(1 - a_i)\big)$$
#
# As arrays: the bracket for all examples at once, in shape (1, m), then one mean.

# %% [markdown]
# ### Your turn: cost and gradient at once
#
# Write `propagate(w, b, X, Y)`, following the table. From chapter 01 `sigmoid` and
# `cross_entropy(yhat, y)` are there; both take whole arrays, and `cross_entropy` returns the mean.
#
# - Shapes: `w` (n_x, 1), `b` a number, `X` (n_x, m), `Y` (1, m) → `dw` (n_x, 1), `db` and the
#   cost: one number each.
# - By hand: for w = (0), b = 0, X = [1, −1] and Y = [1, 0] both predictions are ½, and dZ is
#   [−½, ½]. So dw = ½ · (1 · (−½) + (−1) · ½) = −½, db = 0, and the cost is log 2 = 0.6931.

# %%
# exercise: logistic.propagate

# %% [markdown]
# The example by hand:

# %%
two_X, two_Y = np.array([[1.0, -1.0]]), np.array([[1, 0]])  # (1, 2), (1, 2)
grads, cost = propagate(np.zeros((1, 1)), 0.0, two_X, two_Y)
by_hand("-0.5 0 0.6931", propagate, (grads["dw"], grads["db"], cost), ".4f")

# %% [markdown]
# ### The matrices against the loop
#
# `propagate_loop` of chapter 01 is our specification: slow, but plain. We give both the faces and
# some random weights.

# %% tags=["nbval-ignore-output"]
some_w = 0.01 * np.random.default_rng(3).normal(size=(625, 1))  # (n_x, 1)
slow, slow_time = best_of(3, propagate_loop, some_w, 0.1, X, Y)
fast, fast_time = best_of(50, propagate, some_w, 0.1, X, Y)
print(f"loop of chapter 01: {as_time(slow_time.best)}")
print(f"{whose(propagate)}: {as_time(fast_time.best)}")
print(f"the loop takes {slow_time.best / fast_time.best:.0f} times as long")
print(
    f"2000 steps would take the loop {as_time(2000 * slow_time.best)} "
    "(computed, not measured)"
)

# %% [markdown]
# The sums have different orders, so after Idea 3 we do not expect equality to the last digit. But
# the largest difference has to be tiny.

# %%
(slow_grads, slow_cost), (fast_grads, fast_cost) = slow, fast
differences = {
    "dw": np.max(np.abs(fast_grads["dw"] - slow_grads["dw"])),
    "db": np.max(np.abs(fast_grads["db"] - slow_grads["db"])),
    "cost": np.max(np.abs(fast_cost - slow_cost)),
}
for name, difference in differences.items():
    print(f"{name}: equal to 12 decimals: {difference < 1e-12}")
print(f"cost {fast_cost:.4f}, by the loop {slow_cost:.4f}")

# %% [markdown]
# ### Your turn: the descent
#
# Write the body of `optimize(w, b, X, Y, num_iterations, learning_rate, print_cost)`. In each
# step: cost and gradient from your `propagate`, then the update of w and b. The gradient comes as a
# dict: `grads["dw"]` and `grads["db"]`. The loop over the steps is given.
#
# - Formula: $w ← w - α\,dw$ and $b ← b - α\,db$; α is `learning_rate`.
# - Make a new array, as in `w = w - …`. The short form `-=` would write into the array that was
#   handed over, and whoever called you would lose the start.
# - By hand: the two examples from above, one step from zero with α = 2. dw was −½, so w becomes
#   0 − 2 · (−½) = 1. db was 0, so b stays 0.

# %%
# exercise: logistic.optimize

# %% [markdown]
# The example by hand; then 200 steps on the faces. `costs` holds the cost of each hundredth step.

# %%
params, grads, costs = optimize(np.zeros((1, 1)), 0.0, two_X, two_Y, 1, 2.0)
by_hand("1 0", optimize, (params["w"], params["b"]))

w, b = initialize_with_zeros(625)
params, grads, costs = optimize(w, b, X, Y, 200, 0.03)
print("cost of the faces before steps 0 and 100:", numbers(costs, ".4f"))

# %% [markdown]
# ### Three learning rates
#
# How long should a step be? We try three rates, and note the cost before *each* step. For that we
# call `optimize` for one step at a time.


# %%
def cost_curve(rate, steps=300):
    """Return the cost before each step from zero, shape (steps,)."""
    w, b = initialize_with_zeros(625)
    curve = np.zeros(steps)
    for step in range(steps):
        params, _, costs = optimize(w, b, X, Y, 1, rate)
        w = params["w"]
        b = params["b"]
        curve[step] = costs[0]
    return curve


# %% [markdown]
# **Predict before you run.** The rates are 0.003, 0.03 and 0.3. One is slow, one is comfortable,
# and one is too large for comfort. What does "too large" look like: does the cost fall too
# slowly, rise for ever, or jump?
#
# <details><summary>Answer</summary>
#
# It jumps. The first steps overshoot, and the cost rises to several times its start. But then,
# perhaps to your surprise, it falls, and ends lower than both others after as many steps.
#
# </details>

# %%
curves = {rate: cost_curve(rate) for rate in (0.003, 0.03, 0.3)}
print(
    "cost before step      0      1      2      3     10    100    299   rises"
)
for rate, curve in curves.items():
    some = "  ".join(
        f"{curve[step]:5.3f}" for step in (0, 1, 2, 3, 10, 100, 299)
    )
    print(f"rate {rate:<13g}  {some}   {np.sum(np.diff(curve) > 0):5}")
show(
    plots.learning_curves(curves),
    alt="Cost over the steps for three learning rates: the smallest falls "
    "slowly, the middle one evenly; the largest jumps up and down at "
    "first, and ends lowest.",
)

# %% [markdown]
# Chapter 01 had a rule for this: descent on a bowl is sure to go down as long as the rate is below
# 2/c, where c is the sharpest curvature of the bowl. For logistic regression a bound on c can be
# computed from the images alone, before any training.
#
# <details><summary>How, for those who know eigenvalues</summary>
#
# c is at most a quarter of the largest eigenvalue of $\frac{1}{m} \tilde X \tilde X^T$. Here
# $\tilde X$ is X with a row of ones below it, for the bias. `np.linalg.norm` of $\tilde X$ with
# `ord=2`, squared and divided by m, is that eigenvalue.
#
# </details>

# %%
with_ones = np.vstack([X, np.ones((1, 150))])  # (n_x + 1, m)
most_curved = np.linalg.norm(with_ones, ord=2) ** 2 / 150 / 4
print(f"2/c is at least {2 / most_curved:.3f}")

# %% [markdown]
# So 0.03 is on the safe side. 0.3 is beyond what is guaranteed. It survives because the bowl gets
# flatter once the predictions are nearly right: what an example adds to the curvature is in
# proportion to a(1 − a), and that shrinks as a comes near 0 or 1. There, long steps are an
# advantage.
#
# By the training costs after 300 steps 0.3 would win. We take 0.03 all the same, since with it
# nothing depends on luck: the cost falls in every step. We have not looked at the held-out images
# for this choice.

# %% [markdown]
# ## Put together: find the faces
#
# Two functions are missing: one that turns probabilities into answers, and one that does it all in
# one call.

# %% [markdown]
# ### Your turn: predict labels
#
# Write `predict(w, b, X)`: 1 where the probability is more than ½, else 0. Without a loop.
#
# - Formula: $A = \sigma(w^T X + b)$, then each a > ½. At exactly ½ neither label is more likely:
#   then the course says 0, and 1 counts as right, too.
# - Shapes: `w` (n_x, 1), `b` a number, `X` (n_x, m) → (1, m).
# - By hand: w = (1), b = −½ and X = [0.2, 3] give z = −0.3 and 2.5. The sigmoid is above ½ where
#   z is positive, so the labels are 0 and 1.

# %%
# exercise: logistic.predict

# %% [markdown]
# The example by hand, then the faces with the 200 steps from above. Accuracy is the share of right
# answers, in per cent.


# %%
def accuracy(predicted, truth):
    """Return the share of right answers in per cent; both of shape (1, m)."""
    return 100 * np.mean(predicted == truth)  # True counts as 1, False as 0


labels = predict(np.array([[1.0]]), -0.5, np.array([[0.2, 3.0]]))
by_hand("0 1", predict, labels)
after_200 = accuracy(predict(params["w"], params["b"], X), Y)
print(f"after 200 steps {after_200:.1f}% of the training images are right")

# %% [markdown]
# ### Your turn: the whole model
#
# Write `model(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, print_cost)`. Start
# with zeros, descend, predict both sets. You have a function for each of these steps. Use the
# names of your arguments, not the X and Y of this notebook. The returned dict is given.
#
# `initialize_with_zeros` is from chapter 01: it takes the number of features, and returns w and b.
# `optimize` returns the learned ones in a dict.
#
# - Shapes: `X_train` (n_x, m_train), `Y_train` (1, m_train), and the same for the test examples →
#   a dict; its predictions have the shapes (1, m_train) and (1, m_test).
#
# - By hand: train on the two examples from above, one step with α = 2, and test on X = [2]. As in
#   `optimize`, w becomes 1 and b stays 0. So the predictions are 1 and 0, and 1 for the test.
#
# "Test" and "held out" are the same: examples that nothing is learned from.

# %%
# exercise: logistic.model

# %% [markdown]
# The example by hand: w, the labels of the two, and the label of the test. Then two thousand steps
# at the rate 0.03. (Without a rate, `model` would take 0.5, beyond all three that we tried.) The
# goal is above 90% on the held-out images.

# %%
d = model(two_X, two_Y, np.array([[2.0]]), np.array([[1]]), 1, 2.0)
found = (d["w"], d["Y_prediction_train"], d["Y_prediction_test"])
by_hand("1 1 0 1", model, found)

d = model(X, Y, data.X_test, data.Y_test, 2000, 0.03, False)
on_training = accuracy(d["Y_prediction_train"], Y)
on_held_out = accuracy(d["Y_prediction_test"], data.Y_test)
print(f"training images: {on_training:.1f}% right")
print(
    f"held-out images: {on_held_out:.1f}% right, above 90%: {on_held_out > 90}"
)
print(f"cost at the start {d['costs'][0]:.4f}", end=", ")
print(f"before step 1900 {d['costs'][-1]:.4f}")

# %% [markdown]
# ### Was this split lucky?
#
# With 50 held-out images one more or less is 2 percentage points. So a single split says little. We
# train on ten, and give the same ten to scikit-learn's `LogisticRegression`. The *standard
# deviation* says how far from their mean the ten accuracies typically lie.
#
# Two remarks on that model. It wants examples in *rows*, so it gets `X.T`. And by default it is
# **regularised**: to the cost it adds a penalty on large weights. Ours has no penalty, but stops
# after 2000 steps. That keeps the weights small, too.

# %%
ours, theirs, ten_splits = np.zeros(10), np.zeros(10), []
for seed in range(10):
    split = datasets.faces(seed)
    parts = split.X_train, split.Y_train, split.X_test, split.Y_test
    result = model(*parts, 2000, 0.03, False)
    ours[seed] = accuracy(result["Y_prediction_test"], split.Y_test)
    ten_splits.append((split, result))

    estimator = LogisticRegression(max_iter=1000)
    estimator.fit(split.X_train.T, split.Y_train[0])  # (m, n_x), (m,)
    theirs[seed] = 100 * estimator.score(split.X_test.T, split.Y_test[0])

for name, values in (("ours", ours), ("scikit-learn", theirs)):
    print(f"{name:12}", numbers(values, "3.0f"), end="   ")
    spread = values.std(ddof=1)
    print(f"mean {values.mean():.1f}%, standard deviation {spread:.1f}")

# %% [markdown]
# Each number is the held-out accuracy of one split. Our split, seed 1, is a usual one; seed 0 would
# have made us look better. The difference of the two means is smaller than the spread from split
# to split: this experiment cannot tell which is better.

# %%
print(
    f"difference of the means: {ours.mean() - theirs.mean():.1f} "
    "percentage points"
)
print(f"lowest of all twenty: {min(ours.min(), theirs.min()):.0f}%")
show(
    plots.splits({"ours": ours, "scikit-learn": theirs}),
    alt="Held-out accuracy of our model and of scikit-learn's on ten splits, "
    "with a line for each mean: the two lines lie close together.",
)

# %% [markdown]
# And on our split? The two models come from different costs, yet they found nearly the same
# direction. The correlation (chapter 01) compares their weights pixel by pixel: 1 is the same
# picture, up to brightness and contrast.

# %%
estimator = LogisticRegression(max_iter=1000).fit(X.T, Y[0])
their_w = estimator.coef_.T  # (n_x, 1)
similar = np.corrcoef(d["w"].ravel(), their_w.ravel())[0, 1]
their_accuracy = 100 * estimator.score(data.X_test.T, data.Y_test[0])
print(f"held out: ours {on_held_out:.1f}%, scikit-learn {their_accuracy:.1f}%")
print(f"length of the weights: ours {np.linalg.norm(d['w']):.2f}", end=", ")
print(f"scikit-learn {np.linalg.norm(their_w):.2f}; correlation {similar:.3f}")

# %% [markdown]
# ### What has it learned?
#
# There is one weight for each pixel, so the weights are an image, too. Where it is light,
# brightness in a photograph speaks for a face; where it is dark, against one. Beside it we draw the
# simplest face detector, without any training: the mean face minus the mean of the others.

# %%
faces, others = X[:, Y[0] == 1], X[:, Y[0] == 0]  # (n_x, m/2) each
difference = faces.mean(axis=1) - others.mean(axis=1)  # (n_x,)
alike = np.corrcoef(d["w"].ravel(), difference)[0, 1]
print(
    f"correlation of the weights with the difference of the means: {alike:.2f}"
)
print(f"share of positive weights: {np.mean(d['w'] > 0):.2f}")
show(
    plots.signed_images(
        [d["w"].reshape(25, 25), difference.reshape(25, 25)],
        ["learned weights", "mean face − mean other"],
    ),
    alt="The learned weights as a grey image beside the difference of the "
    "mean images: in both the shape of a face can be seen.",
)

# %% [markdown]
# Both look like a face. The first step of the descent explains it. At w = 0 all predictions are
# ½. So dZ is −½ for faces and +½ for the others, and −dw is a quarter of the difference of the
# means (as there are as many faces as others). The first step goes exactly in that direction.
# Later steps see only what is still wrong, and sharpen the picture at places where it decides.

# %%
first_dw = propagate(np.zeros((625, 1)), 0.0, X, Y)[0]["dw"]  # (n_x, 1)
largest_gap = np.max(np.abs(-4 * first_dw.ravel() - difference))
print(
    "-4 · dw of the first step equals the difference of the means: "
    f"{largest_gap < 1e-12}"
)

# %% [markdown]
# ### Where is it wrong?
#
# Look at the mistakes before you trust an accuracy. Here are those of our split, each with the
# probability that the model gave to "face".

# %%
wrong = np.flatnonzero(d["Y_prediction_test"] != data.Y_test)
probabilities = sigmoid(d["w"].T @ data.X_test[:, wrong] + d["b"]).ravel()
for i, p in zip(wrong, probabilities, strict=True):
    print(
        f"held-out image {i}: {data.classes[data.Y_test[0, i]]}, P(face) = "
        f"{p:.3f}"
    )
show(
    plots.patches(
        data.X_test[:, wrong].T.reshape(-1, 25, 25),
        [f"P(face) = {p:.3f}" for p in probabilities],
        2,
    ),
    alt="The held-out images that the model reads wrongly, each with the "
    "probability that it gives to a face.",
)

# %% [markdown]
# Two mistakes are few to learn from. So we gather those of all ten splits. An image may be held out
# in several, and wrong more than once.

# %%
mistakes, mistaken = [], []
for split, result in ten_splits:
    wrong = np.flatnonzero(result["Y_prediction_test"] != split.Y_test)
    mistakes.append(split.X_test[:, wrong])
    mistaken.append(split.Y_test[0, wrong])
# (n_x + 1, number of mistakes)
columns = np.vstack([np.hstack(mistakes), np.hstack(mistaken)])
distinct, times_wrong = np.unique(columns, axis=1, return_counts=True)
names = [data.classes[int(label)] for label in distinct[-1]]
print(f"{columns.shape[1]} mistakes in ten splits", end=", ")
print(f"{len(names)} different images, {names.count('face')} of them faces")
named = zip(names, times_wrong, strict=True)
titles = [f"{name}, {count} ×" for name, count in named]
show(
    plots.patches(distinct[:-1].T.reshape(-1, 25, 25), titles),
    alt="The images that are read wrongly in the ten splits, each with its "
    "class and how often.",
)

# %% [markdown]
# Most are images without a face that were taken for one, and the same ones return. The model adds
# up pixels at fixed places: a patch with light and dark in the right places passes for a face. It
# cannot ask whether there are two eyes *and* a mouth: for that it needs a hidden layer (chapter
# 05).

# %% [markdown]
# ## For the curious: who is nearest to the truth?
#
# *This part and the next may be skipped: nothing below needs them.* We take the ten million
# products of Idea 2 once more, and a third way to add them up. `np.sum` halves the array, adds up
# each half on its own, and adds the two results. The halves are halved again, down to short blocks:
# *pairwise* summation. There numbers of like size meet, and each takes part in a few dozen
# additions, not in millions.

# %%
rng = np.random.default_rng(2)
a, b = rng.random(10_000_000), rng.random(10_000_000)  # (n,), (n,)

# %% [markdown]
# **Predict before you run.** The loop rounds ten million times. How far is its result from the
# truth, in units of the last digit: about ten, a thousand, or ten million?
#
# <details><summary>Answer</summary>
#
# About a thousand. The roundings go up and down, and largely cancel. `np.sum` and `np.dot` are far
# nearer.
#
# </details>
#
# We need a judge who makes no such error. `math.fsum` adds up without loss and rounds once, at the
# very end. We measure each error in *units of the last digit*: in distances between two
# neighbouring floats of the result's size.

# %%
products = a * b  # (n,)
truth = math.fsum(products)
unit = np.spacing(truth)
print(f"fsum: {truth:.9f}, and the next float is {unit:.2e} away")

# %% [markdown]
# (A fine point: each product is rounded as well, before any addition. These errors have both signs
# and are tiny. All ten million together stay far below one unit.)

# %% tags=["nbval-ignore-output"]
by_sum = np.sum(products)
for name, result in (
    ("for loop", by_loop),
    ("np.sum", by_sum),
    ("np.dot", by_dot),
):
    print(f"{name:8}  {result!s:18}  error {result - truth:+.1e}", end="")
    print(f"  = {(result - truth) / unit:+5.0f} units of the last digit")

# %% [markdown]
# The loop's result is fixed by the rules of float64 arithmetic, so its error is the same on every
# machine. For the other two we print only what we may rely on.

# %%
loop_units = (by_loop - truth) / unit
print(f"the loop is {loop_units:+.0f} units off")
print(f"np.sum is within 4 units: {abs(by_sum - truth) <= 4 * unit}")
print(
    "np.dot is no further off than the loop: "
    f"{abs(by_dot - truth) <= abs(by_loop - truth)}"
)
print(f"relative error of the loop: {abs(by_loop - truth) / truth:.1e}")

# %% [markdown]
# Is it the order alone? Build pairwise summation yourself. Add each number to its neighbour: half
# as many numbers are left. Repeat until there is one. (Here the size of x must be a power of two.)


# %%
def pairwise_sum(x):
    """Add neighbours, again and again; the size of x, shape (n,), is a power
    of two."""
    while x.size > 1:
        x = x[0::2] + x[1::2]  # (n/2,)
    return x[0]


power = 2**20  # about a million
some_truth = math.fsum(products[:power])
one_by_one = np.cumsum(products[:power])[-1]  # one running total
for name, result in (
    ("one by one", one_by_one),
    ("pairwise", pairwise_sum(products[:power])),
):
    print(
        f"{name + ':':11} "
        f"{(result - some_truth) / np.spacing(some_truth):+5.0f} units"
    )

# %% [markdown]
# `np.cumsum` has the running total of the loop, and keeps all its values on the way. That lets us
# watch the error grow. (Its last value is exactly the loop's result.)

# %%
running = np.cumsum(products)  # (n,)
print(
    f"last running total equal to the loop's result: {running[-1] == by_loop}"
)

sizes = 10 ** np.arange(1, 8)  # (k,)
errors = {"one running total": np.zeros(7), "pairwise (np.sum)": np.zeros(7)}
for i, n in enumerate(sizes):
    exact = math.fsum(products[:n])
    totals = running[n - 1], np.sum(products[:n])
    for name, total in zip(errors, totals, strict=True):
        errors[name][i] = (total - exact) / np.spacing(exact)
    units = errors["one running total"][i]
    print(f"{n:10,} numbers: one running total is {units:+5.0f} units off")
largest = np.max(np.abs(errors["pairwise (np.sum)"]))
print(f"pairwise never more than 4: {largest <= 4}")

# %% [markdown]
# The picture shows these errors without their signs. The theory says the same: the largest possible
# error grows with n for one running total, and with log n for pairwise sums. (Errors of both signs
# partly cancel, so the line is not straight.)

# %%
worst = {name: np.max(np.abs(error)) for name, error in errors.items()}
print(
    f"largest error of one running total: {worst['one running total']:.0f} "
    "units"
)
show(
    plots.summation_errors(sizes, errors),
    alt="Rounding error over how many numbers are added, on logarithmic axes: "
    "that of one running total grows, that of np.sum stays at a unit of "
    "the last digit or below.",
)

# %% [markdown]
# ## For the curious: where the speed comes from
#
# ### A ladder of seven ways
#
# Between the loop and `np.dot` there are rungs. We time seven ways to write the same dot product:
#
# 1. the loop, over arrays;
# 2. the same loop, over plain Python lists;
# 3. Python's `sum` over a *generator*, which makes the products one by one, as they are needed;
# 4. `np.sum(a * b)`: two NumPy calls, with an array of products between them;
# 5. `np.einsum`, where the pattern `"i,i->"` says "multiply along i and add up";
# 6. `np.dot`;
# 7. `np.dot` on float32: numbers of half the size, with about 7 digits.


# %%
def dot_generator(a, b):
    """Add up a generator of products."""
    return sum(x * y for x, y in zip(a, b, strict=True))


def dot_sum(a, b):
    """Make all products, then add them up."""
    return np.sum(a * b)


def dot_einsum(a, b):
    """Say the pattern of indices, and leave the rest to NumPy."""
    return np.einsum("i,i->", a, b)


# %% [markdown]
# Each way gets its function, its kind of data, and the largest size as a power of ten. The slow
# ways stop at a million; the loop over arrays has its full time from above as its last point. Slow
# ways run three times, fast ones twelve times, and the shortest time counts.


# %%
def float32(x):
    """Return x with numbers of half the size."""
    return x.astype(np.float32)


ways = {
    "loop over arrays": (dot_loop, np.copy, 6),
    "loop over lists": (dot_loop, np.ndarray.tolist, 6),
    "sum of a generator": (dot_generator, np.copy, 6),
    "np.sum(a * b)": (dot_sum, np.copy, 7),
    "np.einsum": (dot_einsum, np.copy, 7),
    "np.dot": (np.dot, np.copy, 7),
    "np.dot, float32": (np.dot, float32, 7),
}

# %% [markdown]
# **Predict before you run.** The same loop runs over arrays and over lists. Which is faster?
#
# <details><summary>Answer</summary>
#
# Over lists, as a rule by several times. A list holds ready-made Python numbers. An array holds
# bare bytes, and for each `a[i]` NumPy has to wrap eight of them into a new Python object. An
# array in a Python loop is the worst of both worlds.
#
# </details>

# %% tags=["nbval-ignore-output"]
times = {}
for name, (function, prepare, largest) in ways.items():
    sizes = 10 ** np.arange(1, largest + 1)  # (k,)
    seconds = np.zeros(sizes.size)  # (k,)
    repeats = 3 if largest == 6 else 12
    for i, n in enumerate(sizes):
        _, timing = best_of(repeats, function, prepare(a[:n]), prepare(b[:n]))
        seconds[i] = timing.best
    times[name] = (sizes, seconds)
    last, most = seconds[-1], sizes[-1]
    print(f"{name:18} {most:10,} numbers: {as_time(last):>7}", end="")
    print(f", {1e9 * last / most:6.2f} ns a number")

sizes, seconds = times["loop over arrays"]
times["loop over arrays"] = (
    np.append(sizes, a.size),
    np.append(seconds, loop_time.best),
)
show(
    plots.ladder(times),
    alt="Time over the number of entries for seven ways to compute a dot "
    "product, on logarithmic axes: loops and the generator lie about a "
    "hundred times above np.dot at the right end.",
)

# %% [markdown]
# What must hold: all seven compute the same number. We check it on a thousand numbers. float32 has
# fewer digits, so there we ask for less.

# %%
expected = math.fsum(products[:1000])
for name, (function, prepare, _) in ways.items():
    result = float(function(prepare(a[:1000]), prepare(b[:1000])))
    asked = 4 if "float32" in name else 12
    print(f"{name:18} {result:8.3f}  right to {asked} digits:", end=" ")
    print(math.isclose(result, expected, rel_tol=10.0**-asked))

# %% [markdown]
# How to read the figure. Both axes are logarithmic: one step upwards is ten times the time.
#
# - **On the right** the lines rise alike: ten times the numbers take about ten times the time. The
#   gap between two lines is then a fixed factor. (NumPy's lines rise more steeply where the arrays
#   become too large for the processor's cache; see below.)
# - **On the left** the NumPy lines are flat. A call costs about a microsecond, whatever it does.
#   For ten numbers NumPy is hardly faster than a list, and may be slower.
# - **A bump** in the `np.dot` lines, if you have one, comes from threads. From some ten thousand
#   numbers on `np.dot` shares the work, and waits for the slowest of its helpers. On a busy machine
#   that may cost more than it brings.
# - **float32** has half the bytes to move. Where the memory is the limit, expect about twice the
#   speed; elsewhere the two lines of `np.dot` may touch. Compare the last two rows above, and mind
#   that times jump from run to run.
#
# So vectorise where there is much data, and give each call as much work as you can.

# %% [markdown]
# ### Where the speed comes from, and where it ends
#
# "Vectorised code is fast because it runs in parallel" is only a part of the truth. Four things
# come together. The first matters most; how much the others bring depends on the operation, on the
# size of the arrays, and on the machine:
#
# 1. **No interpreter for each number.** In the loop, Python reads its instructions again in every
#    turn, asks which types `a[i]` and `b[i]` have, and makes new objects for the product and the
#    total. The list above says how long that takes for each number, and how long `np.dot` needs.
# 2. **SIMD**, "single instruction, multiple data". A processor computes with numbers that it holds
#    in *registers*, and has some that are wide enough for several. One instruction multiplies 2, 4
#    or 8 float64 pairs at once, and twice as many in float32. This *is* parallel work, inside a
#    single core.
# 3. **Contiguous memory.** The numbers of an array lie side by side. Memory is fetched in lines of
#    64 bytes on most processors, so one fetch brings eight float64, and the next lines are
#    fetched ahead of time.
# 4. **Threads.** For large arrays some functions, `np.dot` among them, share the work among several
#    cores. Most others, such as `np.sum`, use only one.
#
# Point 3 in a small experiment: we add up the same numbers twice, once packed side by side, and
# once as every eighth number of a long array. The second sum has to fetch a whole line of memory
# for each number.

# %% tags=["nbval-ignore-output"]
strided = a[::8]  # (n/8,) a view: 64 bytes from one number to the next
packed = strided.copy()  # (n/8,) the same numbers side by side

sum_strided, strided_time = best_of(9, np.sum, strided)
sum_packed, packed_time = best_of(9, np.sum, packed)
print(f"strided: {as_time(strided_time.best)}")
print(f"packed:  {as_time(packed_time.best)}")
print(
    f"strided takes {strided_time.best / packed_time.best:.1f} times as long"
)

# %% [markdown]
# The numbers are the same, and so are the additions. Only the way they lie in memory differs. An
# array's `strides` are the bytes from one number to the next.

# %%
print(
    f"strided: {strided.size:,} numbers, strides {strided.strides}", end=", "
)
print(f"contiguous: {strided.flags.c_contiguous}")
print(f"packed:  {packed.size:,} numbers, strides {packed.strides}", end=", ")
print(f"contiguous: {packed.flags.c_contiguous}")
print(f"the same numbers: {np.array_equal(strided, packed)}", end=", ")
print(
    "sums agree to 12 digits: "
    f"{math.isclose(sum_strided, sum_packed, rel_tol=1e-12)}"
)

# %% [markdown]
# **Where does it end?** A dot product does little with its data: one multiplication and one
# addition for two numbers, 16 bytes. So for long arrays the processor waits for the memory. The
# yardstick is the fastest way to move bytes: a plain copy.

# %% tags=["nbval-ignore-output"]
print("np.dot reads, by the size of the arrays:")
for n, seconds in zip(*times["np.dot"], strict=True):
    print(f"{n:12,} numbers: {2 * 8 * n / seconds / 1e9:6.1f} GB/s")

_, dot_time = best_of(9, np.dot, a, b)
dot_speed = (a.nbytes + b.nbytes) / dot_time.best
copy_speed = copy_bandwidth(repeats=9)
print(f"np.dot on {a.size:,} numbers, best of 9: {dot_speed / 1e9:.1f} GB/s")
print(f"a copy of as many, best of 9: {copy_speed / 1e9:.1f} GB/s")
print(f"np.dot reaches {dot_speed / copy_speed:.2f} of the copy's speed")

# %% [markdown]
# The speeds rise, reach a peak, and fall again.
#
# - Short arrays show mostly the price of the call.
# - Mid-sized arrays fit into the processor's **cache**, a small and fast memory beside the cores.
#   There `np.dot` is at its best.
# - Long arrays come from the main memory. The instructions are the same, yet each number takes
#   longer: **the processor waits for its numbers**. No cleverer code would help much; only smaller
#   numbers (float32), or doing more with each number while it is there.
#
# A ratio to the copy near 1 or above means: at the limit. It may well be above 1. A copy also
# writes, which is dearer than we count; it uses one core, and `np.dot` may use several; and on some
# servers the arrays fit into the cache in part. Other programs use the same memory: run the cell
# again to see how much the numbers move.
#
# What is the same everywhere is the arithmetic of the limit:

# %%
moved = a.nbytes + b.nbytes
operations = 2 * a.size  # one multiplication and one addition for each pair
print(
    f"np.dot reads {moved / 1e6:.0f} MB and makes {operations / 1e6:.0f} "
    "million operations"
)
print(f"that is {operations / moved:.3f} operations a byte")
print(f"in float32 it reads {moved / 2e6:.0f} MB")
del products, running, packed, strided  # they take up memory

# %% [markdown]
# ### Parallel work on CPU and GPU
#
# A CPU works in parallel too, as points 2 and 4 say: a few strong cores, each with SIMD. A GPU is
# built for it: thousands of simple arithmetic units that do the same thing to many numbers at once,
# and memory that is several times faster. For large matrix products, the bulk of training a big
# network, it is far better at it than a CPU.
#
# For both, the program has to say *what is to happen to the whole array*: a Python loop keeps
# either of them waiting. And the data must be near: our dot product, sent to a GPU for this one
# call, would spend far more time on the way there than on its sum.

# %% [markdown]
# ## One mistake made on purpose: a reshape with the right shape
#
# Say we have the images as an array of shape (m, 25, 25), and want X of shape (625, m). It is
# tempting to ask for just that shape. NumPy does not complain.

# %%
train_images = X.T.reshape(-1, 25, 25)  # (m, height, width)
test_images = data.X_test.T.reshape(-1, 25, 25)
scrambled = train_images.reshape(625, -1)
scrambled_test = test_images.reshape(625, -1)
print(f"right shape: {scrambled.shape == X.shape}, the same numbers: ", end="")
print(np.array_equal(np.sort(scrambled, axis=None), np.sort(X, axis=None)))

bad = model(scrambled, Y, scrambled_test, data.Y_test, 2000, 0.03, False)
print(f"cost from {bad['costs'][0]:.4f} to {bad['costs'][-1]:.4f}")
print(f"training images: {accuracy(bad['Y_prediction_train'], Y):.1f}% right")
print(
    "held-out images: "
    f"{accuracy(bad['Y_prediction_test'], data.Y_test):.1f}% right"
)

# %% [markdown]
# **Diagnosis.** The cost falls, and a good part of the training images are read rightly. But on
# held-out images the model is about as good as the toss of a coin. When that happens, look at the
# data. We fold two columns back into images.

# %%
owner = np.repeat(np.arange(150), 625)  # for each pixel: its image
owner = owner.reshape(150, 25, 25)
in_first_column = np.unique(owner.reshape(625, -1)[:, 0])
print(
    f"the first column holds pixels of {in_first_column.size} different images"
)
face = first[0]  # the first face among the columns
columns = [X[:, 0], X[:, face], scrambled[:, 0], scrambled[:, face]]
shown = np.stack(columns)  # (4, n_x)
titles = [
    "X, column 0",
    f"X, column {face}",
    "reshaped, 0",
    f"reshaped, {face}",
]
show(
    plots.patches(shown.reshape(-1, 25, 25), titles, 4),
    alt="Four columns as images: two of X show what they should, the two of "
    "the reshaped matrix look like noise.",
)

# %% [markdown]
# `reshape` keeps the numbers in their order and only puts in new line breaks. In (m, 25, 25) the
# first 625 numbers are the first image. In (625, m) they fill the first few *rows*. So each column
# gets pixels of all images.
#
# **Remedy.** First flatten, which leaves the examples in rows, then transpose, which turns rows
# into columns. And test it on one image, as we did with `image2vector` above: a shape alone
# proves nothing.

# %%
right = train_images.reshape(150, -1).T  # (m, n_x), then (n_x, m)
print(
    f"flattened, then transposed: equal to X {np.array_equal(right, X)}",
    end=", ",
)
print(
    f"first column from {np.unique(owner.reshape(150, -1).T[:, 0]).size} image"
)

# %% [markdown]
# ## In short
#
# - A dot product of ten million numbers takes seconds as a Python loop, and milliseconds as
#   `np.dot`. The results agree to 12 digits; the last ones differ, because each addition is rounded
#   and the orders differ.
# - Logistic regression for all examples: $Z = w^T X + b$, $A = \sigma(Z)$, $dZ = A - Y$,
#   $dw = X\,dZ^T / m$, $db = $ mean of $dZ$. The matrix product adds up over the examples.
# - Loops over steps stay. Loops over data go.
# - A rate beyond 2/c may overshoot. Whatever you choose it by, let it not be the held-out examples.
# - One split is an anecdote; ten have a mean and a spread. And look at the mistakes.
# - The right shape does not prove the right order: check one example.
# - For the curious: pairwise and blocked sums are *nearer* to the truth than one running total.
#   Vectorised code is fast because no interpreter runs for each number; then by SIMD, contiguous
#   memory and threads. A long dot product ends at the speed of the memory.
#
# ## Further reading
#
# - C. R. Harris et al., [Array programming with
#   NumPy](https://doi.org/10.1038/s41586-020-2649-2), *Nature* 585 (2020): what an array is, with
#   strides and views.
# - N. J. Higham, [The accuracy of floating point
#   summation](https://doi.org/10.1137/0914050), *SIAM Journal on Scientific Computing* 14 (1993):
#   bounds and experiments for sequential, pairwise and other sums.
# - J. R. Shewchuk, [Adaptive precision floating-point arithmetic and fast robust geometric
#   predicates](https://doi.org/10.1007/PL00009321), *Discrete & Computational Geometry* 18 (1997):
#   the idea behind `math.fsum`.
# - S. Williams, A. Waterman, D. Patterson, [Roofline: an insightful visual performance
#   model](https://doi.org/10.1145/1498765.1498785), *Communications of the ACM* 52 (2009): when
#   the memory is the limit, and when the processor.
# - J. D. McCalpin, [STREAM](https://www.cs.virginia.edu/stream/): the classic measurement of memory
#   speed by copies and sums.
# - G. B. Huang et al., [Labeled Faces in the Wild](http://vis-www.cs.umass.edu/lfw/) (2007):
#   where the faces come from.
