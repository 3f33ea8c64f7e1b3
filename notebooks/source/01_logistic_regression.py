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
# # Build the smallest network
#
# A large network is many copies of one small part. This chapter builds that part, and lets it learn
# from its mistakes.
#
# **You will learn**
#
# - to compute a probability: a weighted sum, squashed by the sigmoid;
# - why mistakes are priced by cross-entropy and not by squared error;
# - how gradient descent walks down a bowl, and when it overshoots;
# - to derive the gradient by the chain rule, and to check it;
# - to train on real data, and to read the weights with care.
#
# **You need** basic NumPy, the warm-up of chapter 00, and some memory of what a derivative is.
# **Time:** two sittings of about an hour, with a rest after Idea 4. There are seven functions to
# fill in. You need not read the code of cells that only print or draw.

# %%
import ipywidgets
import numpy as np

from course_utils import (
    activations,
    datasets,
    gradients,
    logistic,
    losses,
    widgets,
)
from course_utils.grading import by_hand, graded
from course_utils.plotting import logistic as plots
from course_utils.plotting import show
from course_utils.printing import numbers

# %% [markdown]
# ## The question: is this tumour malignant?
#
# Cells from a lump in the breast were photographed, and their nuclei measured: radius, texture,
# smoothness and so on, each by its mean, its uncertainty ("error"), and the mean of its three
# largest values ("worst"). These are the **features**. The **label** was found later: 1 for
# malignant, 0 for benign. To sort examples into two groups is **binary classification**.
#
# The examples are the columns of a matrix X (n_x, m): n_x features, m examples. The labels are
# Y (1, m). Some examples are *held out*: the model does not see them until the end.

# %%
data = datasets.breast_cancer()
X, Y = data.X_train, data.Y_train  # (n_x, m), (1, m)
n_x, m = X.shape
print(
    f"X {X.shape}, Y {Y.shape}: {n_x} features of {m} examples; "
    f"{data.X_test.shape[1]} held out"
)
print(f"malignant {np.sum(Y == 1)}, benign {np.sum(Y == 0)}")
print("the first example, label", Y[0, 0])
for j in range(4):
    print(f"  {data.features[j]:15} {X[j, 0]:+.2f}")

# %% [markdown]
# Each feature was *standardised*: its mean subtracted, then divided by its standard deviation. So 0
# is an average nucleus, and +1 one standard deviation above.
#
# A model must beat the laziest one, which says "benign" to everybody. (This is an exercise, and no
# instrument for diagnosis.)

# %%
lazy = np.mean(data.Y_test == 0)
print(
    f"always 'benign' is right for {100 * lazy:.1f}% of the held-out examples"
)

# %% [markdown]
# One number may come as 0.5, `array(0.5)` or `[[0.5]]`. A helper makes them alike for printing.


# %%
def plain(value):
    """Return one number as a float, whether it comes as 0.5, array(0.5) or
    [[0.5]]."""
    return float(np.squeeze(value))


print(plain(0.5), plain(np.array([[0.5]])))

# %% [markdown]
# ## Idea 1: a weighted sum, squashed
#
# Some features speak for class 1, others against it; some say much, others little. So give each a
# **weight**: positive if it speaks for class 1, negative if against, far from 0 if it says much.
# Multiply, and add everything up. One more number, the **bias**, shifts the sum. For one example
# $x$ with the features $x_1, …, x_{n_x}$:
#
# $$z = \sum_{j=1}^{n_x} w_j x_j + b$$
#
# The score z may be any number; a probability lies between 0 and 1. So z is squashed by the
# **sigmoid** σ:
#
# $$a = \sigma(z) = \frac{1}{1 + e^{-z}}$$
#
# The answer a, also written ŷ, is the probability of label 1, as the model sees it.
#
# **Shapes:** x (n_x,), the weights w (n_x, 1), the bias b one number → z and a, one number each.

# %%
show(
    plots.neuron(["radius", "texture", "…", "symmetry"]),
    alt="A unit as blocks: arrows with the weights lead from radius, texture "
    "and further features to one box that adds up and squashes; an arrow "
    "leads on to the answer.",
)
print(f"numbers to learn: {n_x} weights + 1 bias = {n_x + 1}")

# %% [markdown]
# This is a network with one unit. Statisticians call it **logistic regression**. A deep network
# stacks many such units.

# %% [markdown]
# ### Your turn: the sigmoid
#
# Write `sigmoid(z)` for a number or an array of any shape.
#
# - Formula: $1 / (1 + e^{-z})$.
# - Shapes: `z` any → the same shape. `np.exp` works on each element by itself.
# - By hand: σ(0) = 1/2. For z = ln 3 we have $e^{-z} = 1/3$, so σ = 1 / (4/3) = 0.75.
#
# One line by this formula is accepted; then `e` may stay `None`. But for z = −1000 the number
# $e^{1000}$ is too large for a computer. The way around: multiply above and below the fraction line
# by $e^{z}$.
#
# $$\frac{1}{1 + e^{-z}} = \frac{e^{z}}{1 + e^{z}}$$
#
# Take the left form for z ≥ 0, the right one for z < 0. Then both have the power $e^{-|z|}$, at
# most 1: the stub calls it `e`. `np.abs(z)` is |z|, and `np.where(c, p, q)` takes p where c
# holds and q elsewhere.

# %%
# exercise: activations.sigmoid

# %% [markdown]
# From here on `sigmoid` is *your* function if it passed, and the course's own if not.

# %%
scores = np.array([0.0, np.log(3), -np.log(3), 6.0, -6.0])
for score, chance in zip(scores, sigmoid(scores), strict=True):
    print(f"z = {score:+.4f}   σ(z) = {chance:.4f}")

# %% [markdown]
# Look at the pairs: σ(−z) = 1 − σ(z).
#
# How strongly does a react if z changes a little? That is the slope of the sigmoid. The quotient
# rule gives $e^{-z}/(1 + e^{-z})^2$. This is a product of two fractions that add up to 1:
#
# $$\sigma'(z) = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}} = \sigma(z)\,(1 - \sigma(z))$$
#
# **Predict before you run.** Where is the slope greatest, and how great is it there?
#
# <details><summary>Answer</summary>
#
# At z = 0, where both factors are ½: the slope is ¼. The picture after the exercise shows it.
#
# </details>

# %% [markdown]
# ### Your turn: the slope of the sigmoid
#
# Write `sigmoid_derivative(x)`, with a call of your `sigmoid`. The argument is the place where the
# slope is taken, not the sigmoid's value.
#
# - Formula: $\sigma'(x) = \sigma(x)\,(1 - \sigma(x))$.
# - Shapes: `x` any → the same shape.
# - By hand: at 0 it is ½ · ½ = 0.25; at ln 3 it is 0.75 · 0.25 = 0.1875.

# %%
# exercise: activations.sigmoid_derivative

# %% [markdown]
# Can we trust a formula for a slope? *Try* it: take a small step to both sides, and divide the rise
# by the run, as `gradients.central_differences` does.

# %%
for place in (0.0, np.log(3), 6.0):
    tried = gradients.central_differences(
        lambda p: plain(sigmoid(p)), np.array([place])
    )
    by_formula = plain(sigmoid_derivative(place))
    print(
        f"at {place:.4f}: by formula {by_formula:.6f}, by trying "
        f"{tried[0]:.6f}"
    )

grid = np.linspace(-8, 8, 321)
show(
    plots.sigmoid_and_slope(grid, sigmoid(grid), sigmoid_derivative(grid)),
    alt="The sigmoid, an S from 0 to 1, and its slope, a hill with its top of "
    "one quarter at z = 0; far from 0 the slope is nearly 0.",
)

# %% [markdown]
# Far from 0 the sigmoid is nearly flat: **saturated**. A flat place does not tell which way to go.

# %% [markdown]
# ## Idea 2: what the answer means
#
# Imagine a coin that shows 1 with probability a, and 0 with probability 1 − a: a **Bernoulli**
# variable. The model takes the label of x for the throw of such a coin, with an a that depends on
# x. One formula holds both cases (put y = 1, then y = 0; the bar is read "given"):
#
# $$P(y \mid x) = a^{y}\,(1 - a)^{1 - y}$$
#
# Gamblers speak of **odds**, a / (1 − a): "three to one on" is a probability of ¾. Here
# $a = 1/(1 + e^{-z})$ and $1 - a = e^{-z}/(1 + e^{-z})$, so the odds are $e^{z}$. Their (natural)
# logarithm is the **logit**; it undoes the sigmoid:
#
# $$\operatorname{logit}(a) = \log\frac{a}{1 - a} = z$$
#
# So z *is* the log-odds, and weights can be read: raise $x_j$ by one, and z grows by $w_j$. The
# odds are then multiplied by $e^{w_j}$, whatever the other features are.

# %%
weight = 0.7
for score in (-1.0, 0.0, 2.0):
    before, after = sigmoid(np.array([score, score + weight]))
    odds_before, odds_after = before / (1 - before), after / (1 - after)
    print(
        f"z = {score:+.1f}: logit(σ(z)) = {np.log(odds_before):+.4f}", end="; "
    )
    print(
        f"with z + {weight} the odds are multiplied by "
        f"{odds_after / odds_before:.4f}"
    )
print(f"e^{weight} = {np.exp(weight):.4f}")

# %% [markdown]
# (In statistics: a **generalised linear model**, with Bernoulli labels and the logit as *link*.)
#
# **The boundary is straight.** The model leans to class 1 where a > ½, that is where z > 0. The
# places with z = 0 are a line in the plane of two features, a plane in the space of three. No
# choice of weights bends it. That is the price of readable weights.

# %% [markdown]
# ## Idea 3: the price of a mistake
#
# To learn, the model needs one number that says how wrong it is: the **cost**. Here are two
# candidates, both means over the examples i = 1, …, m.
#
# The first squares each error. The ½ is for comfort: it cancels the 2 of the derivative.
#
# $$J = \frac{1}{m} \sum_{i=1}^{m} \tfrac{1}{2}\,(y_i - \hat y_i)^2$$

# %% [markdown]
# ### Your turn: the squared error
#
# Write `squared_error(yhat, y)`.
#
# - Formula: the mean over the examples of $\tfrac12 (y - \hat y)^2$.
# - Shapes: `yhat` (1, m), `y` (1, m) → one number.
# - By hand: ŷ = (0.5, 1.0) and y = (1, 0) give ½ · 0.25 and ½ · 1. Their mean is 0.3125.

# %%
# exercise: losses.squared_error

# %% [markdown]
# The second comes from the coin. How likely are the true labels, by the model? For one example
# that is $\hat y^{\,y} (1 - \hat y)^{1 - y}$, and for m throws the product of these,
# $\prod_i \hat y_i^{\,y_i} (1 - \hat y_i)^{1 - y_i}$. A good model makes it large. Take the
# logarithm, so that the product becomes a sum; divide by m; turn the sign, so that small is good.
# That is the **cross-entropy**:
#
# $$J = -\frac{1}{m} \sum_{i=1}^{m} \big( y_i \log \hat y_i + (1 - y_i) \log (1 - \hat y_i) \big)$$
#
# For each example only one of the two terms counts. So the price is minus the logarithm of the
# probability given to the truth.

# %% [markdown]
# ### Your turn: the cross-entropy
#
# Write `cross_entropy(yhat, y)`, without a loop. The logarithm of 0 is infinite; a line that is
# there already moves predictions of exactly 0 or 1 a tiny bit inwards.
#
# - Formula: the mean over the examples of $-(y \log \hat y + (1 - y) \log(1 - \hat y))$.
# - Shapes: `yhat` (1, m), `y` (1, m) → one number.
# - By hand: ŷ = (0.5, 0.25) and y = (1, 0) give −log 0.5 = 0.6931 and −log 0.75 = 0.2877, with the
#   mean 0.4904.

# %%
# exercise: losses.cross_entropy

# %% [markdown]
# Both prices of one example whose label is 1:

# %%
one = np.array([[1]])  # (1, m) with m = 1
print("prediction   squared error   cross-entropy")
for guess in (0.99, 0.9, 0.5, 0.1, 0.01, 0.0001):
    yhat = np.array([[guess]])
    squared, crossed = (
        plain(squared_error(yhat, one)),
        plain(cross_entropy(yhat, one)),
    )
    print(f"{guess:10g}   {squared:13.4f}   {crossed:13.4f}")

# %% [markdown]
# The squared error never exceeds ½. Cross-entropy has no upper limit: to be sure and wrong is dear.
#
# How do the costs depend *on the weight*? Take one feature, no bias, one example with x = 1 and
# y = 1. Then a = σ(w): the larger w, the better.

# %%
ws = np.arange(-800, 801) / 200  # (k,) weights -4.000, -3.995, ..., 4.000


def curve(cost, x, y):
    """Return the cost of σ(w·x) for each weight in ws: shape (k,)."""
    return np.array([plain(cost(sigmoid(w * x), y)) for w in ws])


x_one, y_one = np.array([[1.0]]), np.array([[1]])  # (1, m) with m = 1
for name, cost in (
    ("squared error", squared_error),
    ("cross-entropy", cross_entropy),
):
    shown = curve(cost, x_one, y_one)[::400]
    print(f"{name} at w = -4, -2, 0, 2, 4:", numbers(shown, ".4f"))

# %% [markdown]
# A curve that bends upwards everywhere, like a bowl, is **convex**. Whoever walks down it ends at
# the lowest level, if there is one. Other curves bend down in places, where a rise is smaller than
# the one before: there `np.diff(costs, 2)` is negative.


# %%
def stretches_that_bend_down(costs):
    """Return (start, end) of each stretch of ws where a curve bends down."""
    down = np.diff(costs, 2) < 0  # (k - 2,) at ws[1:-1]
    around = np.concatenate([[False], down, [False]])
    # start, end, start, ...
    changes = np.flatnonzero(around[1:] != around[:-1])
    return [
        (ws[i], ws[j])
        for i, j in zip(changes[::2], changes[1::2], strict=True)
    ]


# %% [markdown]
# Where the squared error bends down, its picture is shaded.

# %%
one_squared = curve(squared_error, x_one, y_one)
one_crossed = curve(cross_entropy, x_one, y_one)
one_down = stretches_that_bend_down(one_squared)
shown = [f"{s:.1f}, {e:.1f}" for s, e in one_down]
print("squared error bends down from, to:", shown, "(our weights begin at -4)")
print("cross-entropy bends down:", stretches_that_bend_down(one_crossed))
show(
    plots.two_costs(ws, one_squared, one_crossed, one_down),
    alt="Two costs over the weight, for one example. The squared error is "
    "flat at the left, and bends down there, in the shaded part; the "
    "cross-entropy is steep at the left and bends up everywhere.",
)

# %% [markdown]
# Compare the left ends, where the model is sure and wrong. The squared error is flat: it does not
# tell which way to go. The cross-entropy is steep: the worse the mistake, the stronger the push.
#
# With several examples it gets worse. Here are seven, one feature each. Six have x = 1, and five of
# these the label 1. The seventh should have been 0.8, but somebody wrote 8.

# %%
x_seven = np.array([[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 8.0]])  # (1, m)
y_seven = np.array([[1, 1, 1, 1, 1, 0, 0]])  # (1, m)
seven_squared = curve(squared_error, x_seven, y_seven)
seven_crossed = curve(cross_entropy, x_seven, y_seven)
for name, costs in (
    ("squared error", seven_squared),
    ("cross-entropy", seven_crossed),
):
    below_left, below_right = costs[1:-1] < costs[:-2], costs[1:-1] < costs[2:]
    lows = np.flatnonzero(below_left & below_right) + 1
    shown = [f"w = {ws[i]:.1f}, cost {costs[i]:.3f}" for i in lows]
    print(f"{name}: low points at", shown)
seven_down = stretches_that_bend_down(seven_squared)
shown = [f"{s:.1f}, {e:.1f}" for s, e in seven_down]
print("squared error bends down from, to:", shown)

# %% [markdown]
# The squared error has *two* low points. Whoever walks downhill may end in the higher one: a
# **local optimum**. The cross-entropy has a single one. (It is no cure for the typing error: the
# wrong 8 still pulls the weight.)
#
# Cross-entropy is a bowl in **logistic regression** only. With hidden layers no cost is; there it
# is used for its steep slope.

# %% [markdown]
# ## Idea 4: walk downhill
#
# On a hillside in the fog you feel the slope under your feet and take a step against it, again and
# again. That is **gradient descent**:
#
# $$w \leftarrow w - \alpha \frac{\partial J}{\partial w}, \qquad
# b \leftarrow b - \alpha \frac{\partial J}{\partial b}$$
#
# The arrow means "becomes". $\partial J / \partial w$ is the slope of J when w alone changes. We
# choose the **learning rate** α > 0. The **gradient**, the list of all slopes, points uphill, hence
# the minus. Both steps use the slopes of the *same* place.
#
# For now we find slopes by trying. `descend` takes any cost of a vector.


# %%
def descend(cost, start, rate, steps):
    """Walk downhill with slopes found by trying; return every place: shape
    (steps + 1, n)."""
    places = [np.array(start, dtype=float)]
    for _ in range(steps):
        slope = gradients.central_differences(cost, places[-1])
        places.append(places[-1] - rate * slope)
    return np.array(places)


simple_bowl = descend(lambda p: p[0] ** 2, start=[1.0], rate=0.25, steps=4)
print("p² from 1 with rate 0.25:", numbers(simple_bowl[:, 0], ".4f"))

# %% [markdown]
# Two walkers on the curves of the seven examples, one from −3, one from 2.5:

# %%
stops = []
for name, cost in (
    ("squared error", squared_error),
    ("cross-entropy", cross_entropy),
):

    def of_seven(p, cost=cost):
        return plain(cost(sigmoid(p[0] * x_seven), y_seven))

    ends = [
        descend(of_seven, [start], rate=0.5, steps=600)[-1]
        for start in (-3, 2.5)
    ]
    stops.append([(end[0], of_seven(end)) for end in ends])
    for start, (w, height) in zip((-3, 2.5), stops[-1], strict=True):
        print(f"{name}: from {start:4} to w = {w:+.2f}, cost {height:.3f}")
show(
    plots.two_costs(
        ws, seven_squared, seven_crossed, seven_down, stops, (-3, 2.5)
    ),
    alt="Two costs over the weight, for seven examples. Stars mark where the "
    "two walkers start, dots where they end. The squared error has two "
    "valleys, and one of them ends in each. The cross-entropy has one "
    "valley, where both end.",
)

# %% [markdown]
# With the squared error they end in different places. With the cross-entropy they meet.
#
# **How long a step?** Near its lowest point nearly every smooth bowl looks like $\tfrac12 c\,p^2$,
# where p is the distance from that point, and c, the **curvature**, says how sharply it bends.
# There the slope is $c\,p$. So one step turns p into $p - \alpha c\, p = (1 - \alpha c)\,p$: the
# distance is multiplied by the same factor each time.
#
# **Predict before you run.** The bowl $p^2$ has c = 2. What happens to the distance with the rates
# 0.1, 0.5, 0.9 and 1.1?
#
# <details><summary>Answer</summary>
#
# The factors are 0.8, 0, −0.8 and −1.2. The first walk creeps down one side. The second arrives in
# one step. The third jumps from side to side and still arrives. The fourth jumps further each time:
# it **diverges**. The limit is α = 2/c.
#
# </details>

# %%
for rate in (0.1, 0.5, 0.9, 1.1):
    walk = descend(lambda p: p[0] ** 2, start=[1.0], rate=rate, steps=30)[:, 0]
    print(
        f"rate {rate}:",
        numbers(walk[:6], "+z.2f"),
        f"... after 30 steps {walk[-1]:+z.3f}",
    )

# %% [markdown]
# Back to the tumours, with one feature, the mean texture. With w and b to learn, the cost is a
# landscape over a plane.

# %%
texture = X[[data.features.index("mean texture")]]  # (1, m)
w_axis, b_axis = np.linspace(-4, 4, 41), np.linspace(-4, 4, 37)


def texture_cost(p):
    """Return the cross-entropy with the weight p[0] and the bias p[1]."""
    return plain(cross_entropy(sigmoid(p[0] * texture + p[1]), Y))


rows = [[texture_cost((w, b)) for w in w_axis] for b in b_axis]
landscape = np.array(rows)  # (37, 41)
row, column = np.unravel_index(np.argmin(landscape), landscape.shape)
print(f"lowest on the grid: cost {landscape[row, column]:.3f}", end=" ")
print(f"at w = {w_axis[column]:.1f}, b = {b_axis[row]:.1f}")
show(
    plots.bowl(w_axis, b_axis, landscape),
    alt="A bowl over the plane of weight and bias: the cost is lowest at the "
    "marked point and rises to all sides.",
)

# %% [markdown]
# There is the bowl. It bends more sharply in one direction than in another, and the limit is 2/c
# with c for the sharpest. Which rates lead to the bottom?

# %%
start, steps = [-3.0, 2.0], 40
for rate in (0.1, 1, 4, 12, 20):
    walk = descend(texture_cost, start, rate, steps)
    heights = [texture_cost(p) for p in walk]
    print(f"rate {rate:4}: costs", numbers(heights[:5], ".2f"), end=" ... ")
    print(numbers(heights[-3:], ".2f"))

low = descend(texture_cost, start, rate=4, steps=200)[-1]
for rate in (9, 9.5, 10, 10.5):
    end = descend(texture_cost, low + 0.01, rate, steps=400)[-1]
    arrived = np.allclose(end, low, atol=1e-3)
    print(f"rate {rate:4}, from near the bottom: arrives {arrived}")

# %% [markdown]
# Up to 9.5 the walk arrives, and rate 0.1 only needs more than 40 steps. From 10 on it never
# settles. (It jumps about, and does not run away, as this bowl's walls become straight further up.)


# %%
def walk_down(rate, start):
    """Return one walk down the bowl as (name, places, costs)."""
    walk = descend(texture_cost, start, rate, steps=30)
    return f"rate {rate:g}", walk, np.array([texture_cost(p) for p in walk])


rates = [0.1, 0.5, 1, 2, 4, 8, 9, 10, 11, 12, 15, 20]

# %% [markdown]
# Three walks in one picture, beside the cost after each step:

# %%
walks = [walk_down(rate, start) for rate in (0.5, 4, 12)]
for name, _, heights in walks:
    print(f"{name:8} cost after 30 steps {heights[-1]:.2f}")
show(
    plots.descents(w_axis, b_axis, landscape, walks),
    alt="Three walks down the bowl, seen from above, beside their costs: with "
    "rate 0.5 slowly, with rate 4 in a few steps; with rate 12 the costs jump "
    "up and down and do not settle.",
)

# %% [markdown]
# Choose the rate and the start yourself, and watch for costs that rise.

# %%
widgets.explore(
    lambda rate, w, b: plots.descents(
        w_axis, b_axis, landscape, [walk_down(rate, (w, b))]
    ),
    alt="A walk down the bowl from w = {w}, b = {b} with the rate {rate}, "
    "seen from above, beside the cost after each step.",
    rate=ipywidgets.SelectionSlider(
        options=rates, value=4, description="rate", continuous_update=False
    ),
    w=widgets.slider("start w", -3.5, 3.5, 0.5, start=-3.0),
    b=widgets.slider("start b", -3.5, 3.5, 0.5, start=2.0),
)

# %% [markdown]
# *This is a good place to rest.*

# %% [markdown]
# ## Idea 5: the gradient by the chain rule
#
# To find slopes by trying, the cost is computed twice for each weight: hopeless with a million
# weights. A formula gives all slopes at once.
#
# Follow one example, with n_x = 2. Its own price is its **loss**, L; the cost J is the mean of all
# losses.
#
# $$\begin{aligned}
# x, w, b \;&\longrightarrow\; z = w_1 x_1 + w_2 x_2 + b \\
# &\longrightarrow\; a = \sigma(z) \\
# &\longrightarrow\; L = -(y \log a + (1 - y) \log(1 - a))
# \end{aligned}$$
#
# Change $w_1$ a little. Then z changes a bit, so a does, so L does. The **chain rule** says:
# multiply the slopes along the way. We begin at the end.
#
# **Step 1, from L to a:**
# $\dfrac{\partial L}{\partial a} = -\dfrac{y}{a} + \dfrac{1 - y}{1 - a}$.
#
# **Step 2, from a to z:** $\dfrac{\partial a}{\partial z} = a\,(1 - a)$, the slope of the sigmoid.
#
# **Together:** multiply. In the first term a cancels, in the second 1 − a:
#
# $$dz = \frac{\partial L}{\partial z} = \frac{\partial L}{\partial a}\cdot\frac{\partial
# a}{\partial z} = -y\,(1 - a) + (1 - y)\,a = a - y$$
#
# How simple: *answer minus truth*. (Here and in code, dz is short for ∂L/∂z, dw for ∂L/∂w.)
#
# **Step 3, from z to w and b:** z has the slope $x_j$ in $w_j$, and the slope 1 in b. So
#
# $$dw_j = x_j\, dz, \qquad db = dz$$
#
# **Shapes:** dz one number; dw (n_x, 1), like w; db one number, like b. A gradient has the shape of
# what it is the slope for.

# %%
x_example, truth = np.array([2.0, -1.0]), 1  # (n_x,), and its label
w_example, b_example = np.array([[0.5], [1.5]]), 0.25  # (n_x, 1), one number
score = sum(w_example[:, 0] * x_example) + b_example
answer = plain(sigmoid(score))
slope_la = -truth / answer + (1 - truth) / (1 - answer)  # step 1
slope_az = plain(sigmoid_derivative(score))  # step 2
print(f"forward:  z = {score:.4f}, a = {answer:.4f}")
print(f"backward: ∂L/∂a = {slope_la:.4f}, ∂a/∂z = {slope_az:.4f}", end=", ")
dz = answer - truth
print(f"product {slope_la * slope_az:.4f}; answer minus truth {dz:.4f}")
print(f"step 3:   dw = {dz:.4f} times each of {x_example}, db = {dz:.4f}")

# %% [markdown]
# And the flat ends of the squared error? Its step 1 is a − y. Step 2 multiplies by a(1 − a), and
# nothing cancels. An example with y = 1:

# %%
print("    z   dz of cross-entropy   dz of squared error")
for score in (2.0, 0.0, -2.0, -6.0):
    miss = plain(sigmoid(score)) - 1  # answer minus truth, the truth being 1
    print(
        f"{score:+5.1f}   {miss:19.4f}   "
        f"{miss * plain(sigmoid_derivative(score)):19.4f}"
    )

# %% [markdown]
# Sure and wrong, in the last line: cross-entropy pushes with nearly full force, the squared error
# hardly at all.
#
# **For m examples** the cost is the mean of the losses, and its slope the mean of theirs. With
# $x^{(i)}$ for the i-th column of X:
#
# $$dw_j = \frac1m \sum_{i=1}^{m} x_j^{(i)}\,dz^{(i)}, \qquad
# db = \frac1m \sum_{i=1}^{m} dz^{(i)}$$
#
# Where does the walk start? On a bowl any place will do, so at zero. (With hidden layers that would
# be bad; chapter 05 shows why.)

# %% [markdown]
# ### Your turn: where the walk starts
#
# Write `initialize_with_zeros(dim)`: a column of `dim` zeros, and the bias 0.
#
# - Shapes: `dim` a whole number → w (dim, 1), b one number.
# - By hand: for `dim` = 3 a column of three zeros. Mind (3, 1): a plain (3,) would cause trouble
#   later.

# %%
# exercise: logistic.initialize_with_zeros

# %% [markdown]
# The example by hand:

# %%
w, b = initialize_with_zeros(3)
print(f"w of shape {w.shape}:", numbers(w, ".1f"), f"and b = {b:.1f}")

# %% [markdown]
# ### Your turn: cost and gradient, one example after the other
#
# Write `propagate_loop(w, b, X, Y)`. The loops are there; fill in what happens inside them. Every
# total is divided by m as it grows.
#
# - `z`: begins with the bias, then each feature adds weight times feature. Weight j is `w[j, 0]`.
# - `a`: the sigmoid of z. `cost`: add this example's cross-entropy over m.
# - `dz`: answer minus truth. `dw[j, 0]`: add feature times dz over m. `db`: add dz over m.
# - Shapes: `w` (n_x, 1), `b` one number, `X` (n_x, m), `Y` (1, m) → a dict with "dw" (n_x, 1) and
#   "db" (one number), and the cost (one number).
# - By hand: w and b zero, the examples (1, 2) with label 1 and (−1, 0) with label 0. Then a = ½ for
#   both, dz = −½ and +½. dw₁ = (1 · (−½) + (−1) · ½) / 2 = −½, dw₂ = (2 · (−½) + 0) / 2 = −½,
#   db = 0, and the cost is ln 2 = 0.6931.
#
# Loops are slow, and we write them on purpose: they are the *specification* for chapter 02.

# %%
# exercise: logistic.propagate_loop

# %% [markdown]
# The example by hand (`slopes` is always the dict with dw and db):

# %%
w, b = initialize_with_zeros(2)
# (n_x, m): the examples are the columns
two = np.array([[1.0, -1.0], [2.0, 0.0]])
slopes, cost = propagate_loop(w, b, two, np.array([[1, 0]]))
print(f"dw = {slopes['dw'][0, 0]:.4f}, {slopes['dw'][1, 0]:.4f}", end="; ")
print(f"|db| = {abs(plain(slopes['db'])):.4f}; cost = {plain(cost):.4f}")

# %% [markdown]
# ### Check the gradient without trust
#
# A wrong gradient often still learns, only worse. So try the slopes, and compare: with twenty
# examples, five features and random weights.

# %%
rng = np.random.default_rng(1)
X_few, Y_few = X[:5, :20], Y[:, :20]  # (5, 20), (1, 20)
p = rng.normal(size=6)  # five weights, then the bias


def loop_cost(p):
    """Return the cost that the loop computes for p."""
    return plain(propagate_loop(p[:5].reshape(5, 1), p[5], X_few, Y_few)[1])


# `_` is the usual name for a result that nobody needs.
slopes, _ = propagate_loop(p[:5].reshape(5, 1), p[5], X_few, Y_few)
by_formula = np.append(slopes["dw"].ravel(), plain(slopes["db"]))  # (6,)
by_trying = gradients.central_differences(loop_cost, p)  # (6,)
print("by formula:", numbers(by_formula, "+.5f"))
print("by trying: ", numbers(by_trying, "+.5f"))

# %% [markdown]
# Five decimals agree. The *relative error* says it in one number: the distance of the two lists
# over the sum of their lengths. Trying is not exact: its error shrinks with the square of the step.
# So a tenth of the step should leave a hundredth of it, until rounding takes over.

# %%
for step in (1e-1, 1e-2, 1e-3):
    tried = gradients.central_differences(loop_cost, p, step=step)
    print(
        f"step {step:g}: relative error "
        f"{gradients.relative_error(by_formula, tried):.1e}"
    )
error = gradients.relative_error(by_formula, by_trying)
print(f"step 1e-05: below 1e-7: {error < 1e-7}")

# %% [markdown]
# So it is. Rule of thumb: below 1e-7 the gradient is right, above 1e-3 it is wrong.

# %% [markdown]
# ## Put together: learn from real tumours
#
# All parts are there. The loop is slow, so we take only 120 steps, a few seconds.
#
# The rate is small on purpose. With a very large score the sigmoid is *rounded* to exactly 1, and
# log(1 − a) is −∞. If the label is 0, the cost becomes infinite ("inf"); if it is 1, the loop
# multiplies −∞ by 0 and gets "nan", not a number. (`cross_entropy` has a guard against both.)


# %%
def train(X, Y, rate, steps):
    """Return weights, bias and the cost before each step."""
    w, b = initialize_with_zeros(X.shape[0])
    costs = []
    for _ in range(steps):
        slopes, cost = propagate_loop(w, b, X, Y)
        costs.append(plain(cost))
        w, b = w - rate * slopes["dw"], b - rate * plain(slopes["db"])
    return w, b, costs


w, b, costs = train(X, Y, rate=0.1, steps=120)
print(f"multiplications inside the loops: about {2 * X.size * len(costs):,}")
some = [costs[step] for step in (0, 10, 50, 119)]
print("costs before steps 0, 10, 50, 119:", numbers(some, ".4f"))
show(
    plots.cost_curve(costs),
    alt="The cost over the steps of gradient descent: it falls fast at first, "
    "then slower and slower.",
)

# %% [markdown]
# The curve falls at every step, from ln 2: with zero weights the model says ½ to everybody.
#
# **The exam** is the held-out examples. The model says "malignant" where a > ½. For a patient its
# two kinds of mistakes are not the same.


# %%
def chances(w, b, X):
    """Return the probability of class 1, (1, m), one example by one."""
    scores = [sum(w[j, 0] * x[j] for j in range(x.size)) + b for x in X.T]
    return sigmoid(np.array(scores)).reshape(1, -1)


said = chances(w, b, data.X_test) > 0.5  # (1, m_test)
truth = data.Y_test == 1
print(
    f"right: {100 * np.mean(said == truth):.1f}%, always 'benign': "
    f"{100 * lazy:.1f}%"
)
found, missed = np.sum(said & truth), np.sum(~said & truth)
print(f"malignant and found {found}, malignant but missed {missed}")
cleared, alarms = np.sum(~said & ~truth), np.sum(said & ~truth)
print(f"benign and cleared {cleared}, false alarms {alarms}")

# %% [markdown]
# **Read the weights.** Each tells what one feature does to the log-odds. All features have the same
# spread, so we may compare.

# %%
order = np.argsort(-w.ravel())
show(
    plots.weights([data.features[j] for j in order], w.ravel()[order]),
    alt="A bar for each of the features, sorted by weight: most point right, "
    "towards class 1, those of size at the top; a few point left.",
)
for j in [*order[:4], *order[-2:]]:
    print(
        f"{data.features[j]:24} {w[j, 0]:+.2f}: odds times "
        f"{np.exp(w[j, 0]):.2f}",
        end=" ",
    )
    print("for one standard deviation more")

# %% [markdown]
# On top are the "worst" radius, perimeter and area, and how notched the outlines are ("concave
# points"). Doctors look for large, irregular nuclei, too. But read with care, for two reasons.
#
# **The walk is not finished.** The weights still grow, and their order changes. The fast functions
# of chapter 02 walk on: here are the largest after fifty times as many steps.

# %%
later, _, _ = logistic.optimize(w, b, X, Y, 6000, 0.1)
_, later_cost = logistic.propagate(later["w"], later["b"], X, Y)
then = np.argsort(-later["w"].ravel())
print(f"cost after 120 steps {costs[-1]:.3f}, after 6120 {later_cost:.3f}")
for name, weights, ranks in (("120", w, order), ("6120", later["w"], then)):
    top = [f"{data.features[j]} {weights[j, 0]:.2f}" for j in ranks[:4]]
    print(f"after {name:>4} steps:", ", ".join(top))

# %% [markdown]
# **Features go together.** A weight says what a feature adds *while all others stay the same*. Here
# that hardly ever happens: radius, perimeter and area all measure size. `np.corrcoef` gives the
# **correlation** of two rows: 1 if they rise and fall in step, −1 if one rises where the other
# falls, 0 if neither.

# %%
correlations = np.corrcoef(X)  # (n_x, n_x)
size_features = [
    data.features.index(f"worst {name}")
    for name in ("radius", "perimeter", "area")
]
for j in size_features[1:]:
    pair = correlations[size_features[0], j]
    print(f"worst radius and {data.features[j]}: correlation {pair:.2f}")
alone = np.array([np.corrcoef(X[j], Y[0])[0, 1] for j in range(n_x)])  # (n_x,)
turned = [j for j in range(n_x) if alone[j] > 0.2 and w[j, 0] < 0]
print("go with malignant by themselves, yet have a negative weight:")
for j in turned:
    print(
        f"  {data.features[j]:18} correlation {alone[j]:+.2f}, weight "
        f"{w[j, 0]:+.2f}"
    )

# %% [markdown]
# **Predict before you run.** We leave out the mean and the worst of perimeter and area. What
# happens to the weight of the worst radius?
#
# <details><summary>Answer</summary>
#
# It grows. The sizes shared the work of saying "large"; now fewer of them have to say it.
#
# </details>

# %%
left_out = ("perimeter", "area")
kept = [j for j in range(n_x) if not data.features[j].endswith(left_out)]
w_kept, b_kept, _ = train(X[kept], Y, rate=0.1, steps=120)
radius = size_features[0]
print(
    f"weight of the worst radius: {w[radius, 0]:.2f} with all {n_x} features",
    end=", ",
)
print(f"{w_kept[kept.index(radius), 0]:.2f} with {len(kept)}")
right = np.mean((chances(w_kept, b_kept, data.X_test[kept]) > 0.5) == truth)
print(f"right: {100 * right:.1f}%")

# %% [markdown]
# The model is about as good without them. So a small weight does not mean "it does not matter",
# nor a negative one "it protects". The model uses what goes together, and knows nothing of causes.

# %% [markdown]
# **See the boundary.** With two features we can draw the line z = 0.

# %%
pair = [
    data.features.index("worst radius"),
    data.features.index("worst texture"),
]
w_pair, b_pair, _ = train(X[pair], Y, rate=1.0, steps=60)
right = np.mean((chances(w_pair, b_pair, data.X_test[pair]) > 0.5) == truth)
print(
    f"weights {w_pair[0, 0]:.2f} and {w_pair[1, 0]:.2f}, bias {b_pair:.2f}",
    end="; ",
)
print(f"right: {100 * right:.1f}% with two features")
names = [data.features[j] for j in pair]
show(
    plots.boundary(X[pair], Y, w_pair, b_pair, names, data.classes),
    alt="Examples in the plane of worst radius and worst texture, and the "
    "straight line where the answer is 0.5: most malignant ones lie on "
    "its right, most benign ones on its left.",
)

# %% [markdown]
# A straight line does well here, but not everywhere. Four points: the label is 1 if exactly one of
# two switches is on ("exclusive or").

# %%
switches = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]])  # (2, 4)
exactly_one = np.array([[0, 1, 1, 0]])  # (1, 4)
w_xor, b_xor, costs_xor = train(switches, exactly_one, rate=1.0, steps=200)
print("probabilities:", numbers(chances(w_xor, b_xor, switches)[0], ".2f"))
print(
    f"cost {costs_xor[0]:.4f} before, {costs_xor[-1]:.4f} after 200 steps; "
    f"ln 2 = {np.log(2):.4f}"
)

# %% [markdown]
# No step helps: zeros are the lowest point of this bowl. A hidden layer solves it (chapter 05).

# %% [markdown]
# ## Idea 6: more than two classes
#
# Ten digits are ten classes. For each example the model then gives K = 10 probabilities, which sum
# to 1 (by *softmax*: chapter 03). The label becomes **one-hot**: a column of K zeros with a single
# 1, in the row of the true class. With $t_k$ for its entries, the loss of one example is
#
# $$L = -\sum_{k=1}^{K} t_k \log \hat y_k$$
#
# and the cost is its mean over the m examples. Only the term with $t_k = 1$ counts: again minus the
# logarithm of the probability given to the truth.
#
# **Shapes:** ŷ (K, m), t (K, m): one example per column.

# %%
digits = datasets.digits()
classes = np.arange(10).reshape(10, 1)  # (K, 1)
T = (classes == digits.Y_train).astype(int)  # (K, 1) == (1, m) -> (K, m)
print(
    "labels of four digits:",
    digits.Y_train[0, :4],
    "  one-hot, shape",
    T[:, :4].shape,
)
for k, row in enumerate(T[:, :4]):
    print(f"row {k}: {row}")

# %% [markdown]
# ### Your turn: the categorical cross-entropy
#
# Write `categorical_cross_entropy(yhat, t)`, without a loop. m is there, and so is the line that
# keeps the logarithm finite.
#
# - Formula: $-\frac1m \sum_i \sum_k t_{ki} \log \hat y_{ki}$.
# - Shapes: `yhat` (K, m), `t` (K, m) → one number.
# - By hand: the columns ŷ = (0.5, 0.25, 0.25) and (0.1, 0.8, 0.1); the true classes are the first
#   and the second. The prices are −log 0.5 = 0.6931 and −log 0.8 = 0.2231; their mean is 0.4581.

# %%
# exercise: losses.categorical_cross_entropy

# %% [markdown]
# The example by hand; then a guess of 1/10 for each digit:

# %%
guesses = np.array([[0.5, 0.1], [0.25, 0.8], [0.25, 0.1]])  # (K, m)
truths = np.array([[1, 0], [0, 1], [0, 0]])  # (K, m)
cost = categorical_cross_entropy(guesses, truths)
by_hand("0.4581", categorical_cross_entropy, cost, ".4f")
clueless = plain(categorical_cross_entropy(np.full(T.shape, 0.1), T))
print(f"no idea about digits: {clueless:.4f}; ln 10 = {np.log(10):.4f}")

# %% [markdown]
# **Two classes are a special case.** Give class 1 the probability ŷ and class 0 the rest, 1 − ŷ,
# with labels t = (y, 1 − y): the two terms are those of the binary cross-entropy. With random
# predictions for the real labels:

# %%
yhat = rng.uniform(0.01, 0.99, size=Y.shape)  # (1, m)
two_rows = np.concatenate([yhat, 1 - yhat])  # (2, m)
two_labels = np.concatenate([Y, 1 - Y])  # (2, m)
categorical = plain(categorical_cross_entropy(two_rows, two_labels))
binary = plain(cross_entropy(yhat, Y))
print(f"categorical {categorical:.6f}, binary {binary:.6f}", end="; ")
print(f"equal: {np.isclose(categorical, binary, rtol=1e-12)}")

# %% [markdown]
# ## One mistake made on purpose: the sign, and the mean
#
# Two classic slips: truth minus answer, and no division by m. We make both from the right gradient,
# and take five steps with one feature of forty examples.


# %%
def first_costs(spoil):
    """Return the costs of five steps with a spoiled gradient."""
    w, b, costs = np.zeros((1, 1)), 0, []
    for _ in range(6):
        slopes, cost = propagate_loop(w, b, texture[:, :40], Y[:, :40])
        costs.append(plain(cost))
        w, b = w - spoil * slopes["dw"], b - spoil * plain(slopes["db"])
    return costs


for name, spoil in (("right", 1), ("sign turned", -1), ("no 1/m", 40)):
    print(f"{name:11}", numbers(first_costs(spoil), "5.2f"))

# %% [markdown]
# **Diagnosis.** The second cost climbs at every step, the third jumps: that looks like a bad
# learning rate. The gradient check tells the cases apart, without any training.

# %%
few = Y_few.size  # the examples of the check above
for name, spoil in (("right", 1), ("sign turned", -1), ("no 1/m", few)):
    error = gradients.relative_error(spoil * by_formula, by_trying)
    length = np.linalg.norm(spoil * by_formula) / np.linalg.norm(by_trying)
    print(
        f"{name:11} relative error {error:.4f}, length {length:.2f} of "
        "what it should be"
    )

# %% [markdown]
# A relative error of 1 is a turned sign. A gradient that is m times too long has the relative error
# (m − 1)/(m + 1), and its length gives the factor away.
#
# **Remedy.** Check the gradient first, on a few examples. Then, and only then, tune the rate.

# %% [markdown]
# ## In short
#
# - The smallest network: $z = \sum_j w_j x_j + b$, $a = \sigma(z)$. It is logistic regression:
#   Bernoulli labels, and z is the log-odds.
# - Its boundary is straight, and its weights can be read, with care where features go together.
# - Squared error bends down in places, and a descent may stop in a local optimum. Cross-entropy is
#   a bowl, but not with hidden layers.
# - Gradient descent steps against the slope. Above 2/curvature it never settles.
# - dz = a − y, dw = x·dz, db = dz, averaged over the m examples.
# - A gradient check costs three lines and finds what training hides.
# - With K classes the cost is $-\sum_k t_k \log \hat y_k$; for K = 2 it is the binary one.
# - Loops are clear and slow. Chapter 02 drops them.
#
# ## Further reading
#
# - D. R. Cox, "The regression analysis of binary sequences", *Journal of the Royal Statistical
#   Society B* 20 (1958),
#   [doi:10.1111/j.2517-6161.1958.tb00292.x](https://doi.org/10.1111/j.2517-6161.1958.tb00292.x):
#   logistic regression.
# - J. A. Nelder, R. W. M. Wedderburn, "Generalized linear models", *Journal of the Royal
#   Statistical Society A* 135 (1972), [doi:10.2307/2344614](https://doi.org/10.2307/2344614).
# - A.-L. Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées",
#   *Comptes rendus* 25 (1847): gradient descent, on three pages.
# - W. N. Street, W. H. Wolberg, O. L. Mangasarian, "Nuclear feature extraction for breast tumor
#   diagnosis" (1993), [doi:10.1117/12.148698](https://doi.org/10.1117/12.148698): where the data
#   come from.
# - C. M. Bishop, *Pattern Recognition and Machine Learning* (2006), sections 4.3.2 to 4.3.4: both
#   cross-entropies and their gradients.
