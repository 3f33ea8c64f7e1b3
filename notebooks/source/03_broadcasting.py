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
# # Let arrays of different shapes meet
#
# A network adds one bias to a whole *batch*, which is many examples at once. It divides each row of
# a matrix by a number of its own. Written out, these are loops. NumPy does without: it *broadcasts*
# the smaller array over the larger one. This chapter shows the rule, and the three ways in which it
# bites.
#
# **You will learn**
#
# - to combine a matrix with a number, a row or a column, without a loop;
# - the one rule that says which shapes fit, and what shape comes out;
# - why sums and lengths should keep their axis (`keepdims`);
# - to turn scores into probabilities, safely (softmax);
# - to recognise three mistakes that raise no error.
#
# **You need** Python and a first look at NumPy: arrays, `shape`, `np.sum`. **Time:** about 45
# minutes. There are three functions to fill in.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import ipywidgets
import numpy as np

from course_utils import broadcasting, shapes, widgets
from course_utils.grading import by_hand, graded
from course_utils.plotting import broadcasting as plots
from course_utils.plotting import show
from course_utils.printing import numbers

# %% [markdown]
# ## The question: what are foods made of?
#
# Here are four foods. For 100 g of each the table says how many calories (kcal) come from
# carbohydrate, from protein and from fat. The numbers are rounded.
#
# What share of an egg's calories is protein? And of every other food's, all at once?

# %%
parts = ["carbohydrate", "protein", "fat"]
foods = ["apple", "egg", "bread", "almonds"]
calories = np.array(
    [
        [55.0, 3.0, 196.0, 86.0],
        [1.0, 50.0, 36.0, 85.0],
        [2.0, 86.0, 29.0, 449.0],
    ]
)  # (m, n): m = 3 parts, n = 4 foods
print(f"{'':13}" + "".join(f"{food:>9}" for food in foods))
for part, row in zip(parts, calories, strict=True):
    print(f"{part:13}" + "".join(f"{value:9.0f}" for value in row))

# %% [markdown]
# `calories` has the shape (m, n): m = 3 rows, n = 4 columns. NumPy counts axes from 0. **Axis 0**
# runs downwards, from row to row. **Axis 1** runs sideways, from column to column. To *sum along*
# an axis is to add up what lies on it, so that this axis disappears.
#
# It can also be kept, with length 1: that is what `keepdims=True` asks for. Why one may want this
# is the subject of Idea 3.

# %%
of_foods, of_parts = calories.sum(axis=0), calories.sum(axis=1)
print(
    "sum along axis 0:", of_foods, "one total per food, shape", of_foods.shape
)
print(
    "sum along axis 1:", of_parts, "one total per part, shape", of_parts.shape
)
print(
    "sum along axis 1, axis kept: shape",
    calories.sum(axis=1, keepdims=True).shape,
)

# %% [markdown]
# ## Idea 1: the smaller array is stretched
#
# Take a matrix A of shape (m, n), and add something smaller to it.
#
# - **A number** b is added to every entry: $A_{ij} + b$.
# - **A row** r of shape (1, n) is added to every row: $A_{ij} + r_j$. It is as if the row were
#   copied m times.
# - **A column** c of shape (m, 1) is added to every column: $A_{ij} + c_i$. It is as if the column
#   were copied n times.
#
# Here i counts the rows and j the columns. The result always has A's shape (m, n). The same holds
# for `-`, `*`, `/`, and for comparisons such as `<`. (A number has no axis at all. NumPy writes its
# shape as an empty pair of brackets.)

# %%
A = np.array([[1, 2, 3], [4, 5, 6]])  # (m, n) = (2, 3)
row = np.array([[10, 20, 30]])  # (1, n)
column = np.array([[100], [200]])  # (m, 1)

for name, other in (("number", 7), ("row", row), ("column", column)):
    print(f"matrix (2, 3) + {name} {np.shape(other)}:")
    print(A + other)

# %% [markdown]
# The pictures show the row and the column stretched. Dashed cells are copies that NumPy never
# makes: it reads the same numbers again.

# %%
show(
    plots.stretched(A, row),
    alt="Three tables of cells: a matrix of 2 by 3, a row of 3 that is copied "
    "downwards once, in dashed cells, and their sum.",
)
show(
    plots.stretched(A, column),
    alt="Three tables of cells: a matrix of 2 by 3, a column of 2 that is "
    "copied to the right twice, in dashed cells, and their sum.",
)

# %% [markdown]
# Is it really the same as copying? `np.broadcast_to` shows the stretched array. Its `strides` say
# how many bytes NumPy moves to reach the next element along each axis. One number here takes 8
# bytes. A stride of 0 means: stay where you are, and read the same number again.

# %%
wide = np.broadcast_to(row, A.shape)  # (2, 3)
print("stretched row:", wide.tolist(), "with strides", wide.strides)
print(
    "same sum as by copying:",
    np.array_equal(A + row, A + np.tile(row, (2, 1))),
)

# %% [markdown]
# **Predict before you run.** Both may be stretched at once. What shape has a row (1, 3) plus a
# column (2, 1)?
#
# <details><summary>Answer</summary>
#
# (2, 3). The row is stretched downwards to two rows, the column sideways to three columns. Every
# number of the row meets every number of the column.
#
# </details>

# %%
print("row + column has the shape", (row + column).shape)
print(row + column)
show(
    plots.stretched(row, column),
    alt="Three tables of cells: a row of 3 copied downwards, a column of 2 "
    "copied to the right, and their sum of 2 by 3.",
)

# %% [markdown]
# ### Your turn: percentages of a column
#
# Write `column_percentages(table)`: each entry in per cent of the total of its column.
#
# - Formula: $100 \cdot T_{ij} \,/\, (T_{1j} + … + T_{mj})$.
# - Shapes: `table` (m, n), totals (1, n) → (m, n).
# - By hand: the column (1, 3) has the total 4. Its percentages are 25 and 75.
#
# Replace each `None` between the two markers and run the cell. The verdict appears below it.

# %%
# exercise: broadcasting.column_percentages

# %% [markdown]
# From here on `column_percentages` is *your* function if it passed, and the course's own if it did
# not. First the example by hand, then the foods.

# %%
by_hand(
    "25 75", column_percentages, column_percentages(np.array([[1.0], [3.0]]))
)
percentages = column_percentages(calories)  # (m, n)
print(f"{'':13}" + "".join(f"{food:>9}" for food in foods))
for part, values in zip(parts, percentages, strict=True):
    print(f"{part:13}" + "".join(f"{value:9.1f}" for value in values))
print(
    f"{'together':13}"
    + "".join(f"{value:9.1f}" for value in percentages.sum(axis=0))
)

show(
    plots.shares(percentages, parts, foods),
    alt="A bar for each food, divided into carbohydrate, protein and fat: "
    "apple and bread are mostly carbohydrate, egg and almonds mostly fat.",
)

# %% [markdown]
# That answers the question. Protein gives 36% of an egg's calories, and no other of the four foods
# comes near. An apple's calories are nearly all carbohydrate. More than half of an egg's, and most
# of an almond's, are fat.

# %% [markdown]
# ## Idea 2: one rule, read from the right
#
# Arrays may have any number of axes. One rule covers them all. Write both shapes under each other,
# *aligned from the right*. Two lengths that stand under each other fit
#
# - if they are equal, or
# - if one of them is 1, or
# - if one shape has no such axis any more.
#
# A length of 1, or a missing axis, is stretched to the other length. If all pairs of lengths fit,
# the result has the larger length of each pair. If one pair does not fit, NumPy raises an error.
#
# **Predict before you run.** A has the shape (3, 4). Which of these can be added to it: (4,), (3,),
# (3, 1), (2, 3, 4)?
#
# <details><summary>Answer</summary>
#
# - (4,) fits: its 4 stands under A's 4.
# - (3,) does not: its 3 stands under A's 4 too. That A has three rows does not help.
# - (3, 1) fits: the 1 is stretched.
# - (2, 3, 4) fits: A lacks the leftmost axis, and is used twice.
#
# </details>

# %%
for other in ((4,), (3,), (3, 1), (2, 3, 4)):
    try:
        total = np.zeros((3, 4)) + np.zeros(other)
        print(f"(3, 4) + {other}: shape {total.shape}")
    except ValueError as error:
        print(f"(3, 4) + {other}: {error}")

# %% [markdown]
# Six pairs, each worked out by the rule and compared with NumPy's own answer.

# %%
examples = [
    ((2, 3), (1, 3)),
    ((2, 3), (2, 1)),
    ((4,), (3, 1)),
    ((2, 3, 4), (3,)),
    ((2, 1, 3), (4, 1)),
    ((5, 2), (3, 2)),
]
for first, second in examples:
    clashes = shapes.clashing_axes(first, second)
    if clashes:
        print(f"{first} and {second}: clash at axis {clashes[0]}")
    else:
        joined = shapes.joined_shape(first, second)
        agrees = joined == np.broadcast_shapes(first, second)
        print(f"{first} and {second}: {joined}, as NumPy says: {agrees}")

# %% [markdown]
# The six pairs as pictures, aligned from the right. What is dotted is not there.

# %%
show(
    plots.alignments(examples),
    alt="Six pairs of shapes, each with one shape below the other, aligned "
    "from the right, and the shape of the result below both. In two pairs "
    "the axis at which they clash is hatched instead.",
)

# %% [markdown]
# Try shapes of your own. Type two shapes, such as `3, 4` and `3, 1`, and press Enter. They are
# aligned from the right, with the result below, or with the axis that clashes. NumPy names axes
# from the right by negative numbers: −1 is the last axis, −2 the one before.


# %%
def draw_alignment(first, second):
    """Align two typed shapes."""
    return plots.alignment(
        shapes.parse_shape(first), shapes.parse_shape(second)
    )


widgets.explore(
    draw_alignment,
    alt="The shapes {first} and {second}, one under the other and aligned "
    "from the right, with the shape of their sum, or with the axis marked at "
    "which they clash.",
    first=ipywidgets.Text(
        "2, 3", description="first", continuous_update=False
    ),
    second=ipywidgets.Text(
        "2, 1", description="second", continuous_update=False
    ),
)

# %% [markdown]
# ## Idea 3: keep the axis you have summed along
#
# In Idea 1 the row had the shape (1, n) and the column (m, 1). Both have two axes, so it is clear
# which way they are stretched. But a sum along axis 1 drops that axis. It leaves the shape (m,):
# one number for each row.
#
# By the rule, (m,) is aligned from the right. Its m stands under the n, the number of *columns*. So
# NumPy takes it for a row, though you meant a column. `keepdims=True` keeps the summed axis and
# gives it the length 1. The shape is then (m, 1), and says what you mean. Other functions along an
# axis, such as `max`, work in the same way.

# %%
B = np.array([[3.0, 4.0], [6.0, 8.0], [0.0, 2.0]])  # (m, n) = (3, 2)
largest = B.max(axis=1)
kept = B.max(axis=1, keepdims=True)
print("largest entry of each row, axis dropped:", largest.shape)
print("largest entry of each row, axis kept:   ", kept.shape)
print("B / kept:", (B / kept).tolist())
try:
    B / largest
except ValueError as error:
    print("B / largest:", error)

# %% [markdown]
# Here every row was divided by its own largest entry. The exercise asks for the same with another
# number: the row's length.
#
# The **length** of a row $x = (x_1, …, x_n)$ is $\|x\| = \sqrt{x_1^2 + … + x_n^2}$, by Pythagoras.
# Chapter 04 has more to say about it; NumPy computes it by `np.linalg.norm`. To **normalise** a row
# is to divide it by its length. Its direction stays, its length becomes 1.

# %% [markdown]
# ### Your turn: rows of length one
#
# Write `normalize_rows(x)`: divide each row of x by its own length.
#
# - Formula: $x_{ij} \,/\, \sqrt{x_{i1}^2 + … + x_{in}^2}$.
# - Shapes: `x` (m, n), lengths (m, 1) → (m, n).
# - By hand: the row (3, 4) has the length √(9 + 16) = 5. It becomes (0.6, 0.8).

# %%
# exercise: broadcasting.normalize_rows

# %% [markdown]
# The example by hand is the first row of B. Two rows of B point the same way, so they become equal.

# %%
unit = normalize_rows(B)
by_hand("0.6 0.8", normalize_rows, unit[0])
print(np.round(unit, 4))
print("lengths:", numbers([np.sqrt(np.dot(u, u)) for u in unit], ".4f"))

# %% [markdown]
# ## Idea 4: from scores to probabilities
#
# A network that tells cats from dogs and birds gives each picture three **scores**, one for each
# class. A score may be any number; larger means more likely. We would rather have
# **probabilities**: positive, with the sum 1.
#
# Two steps do it. The exponential $e^x$ makes every score positive, and larger scores larger still.
# Then each is divided by the sum of its row. This is called **softmax**:
#
# $$p_{ij} = \frac{e^{x_{ij}}}{e^{x_{i1}} + … + e^{x_{in}}}$$
#
# **Shapes:** scores (m, n) for m examples and n classes; sums (m, 1); probabilities (m, n).
#
# There is one catch. The largest float is about $1.8 \cdot 10^{308}$, and $e^x$ soon gets there.
# (`np.errstate` in the next cell only silences NumPy's warning.)

# %%
for score in (1.0, 100.0, 709.0, 710.0):
    with np.errstate(over="ignore"):
        print(f"e to the power {score:5.0f}: {np.exp(score):.4g}")

# %% [markdown]
# `inf` is what a float becomes that is too large: an **overflow**. And inf / inf is `nan`, "not a
# number". So scores of 710 would spoil everything, although their probabilities are harmless.
#
# The remedy is a shift. Subtract the same number c from all scores of a row. Each exponential is
# then divided by $e^c$, and so is their sum: the factor cancels, and the probabilities stay. For
# one row, with $\sum_k$ for the sum over all its entries k:
#
# $$\frac{e^{x_j - c}}{\sum_k e^{x_k - c}} = \frac{e^{x_j} / e^c}{\sum_k e^{x_k} / e^c}
# = \frac{e^{x_j}}{\sum_k e^{x_k}}$$
#
# We try it on one row of scores, with two values of c.

# %%
scores = np.array([2.0, 1.0, -1.0])  # (n,) cat, dog, bird
for c in (0.0, 50.0):
    powers = np.exp(scores - c)
    print(f"c = {c:4.0f}:", numbers(powers / powers.sum(), ".6f"))

# %% [markdown]
# **Predict before you run.** Which c keeps every exponential at 1 or below, whatever the scores
# are?
#
# <details><summary>Answer</summary>
#
# The largest score of the row. Then the largest exponent is 0, and its exponential is 1. All others
# are smaller. Some may become 0, by *underflow*; that is harmless, since the 1 keeps the sum away
# from 0.
#
# </details>

# %%
huge = np.array([1000.0, 1001.0, 998.0])
with np.errstate(over="ignore", invalid="ignore"):
    naive = np.exp(huge) / np.exp(huge).sum()
print("scores around 1000, without a shift:", naive)
print(
    "largest exponent after a shift by the largest score:",
    (huge - 1001.0).max(),
)

# %% [markdown]
# ### Your turn: softmax that does not overflow
#
# Write `softmax(x)` for a whole batch of scores. Each row has its own shift, its own sum, and its
# own probabilities.
#
# - Formula: shift each row by its largest score, then $e^x$ over the sum of its row.
# - Shapes: `x` (m, n); shifts and sums (m, 1) → (m, n).
# - By hand: log is the natural logarithm, so e to the power of log 3 is 3. The row (0, log 3)
#   becomes (1, 3) / 4, which is 0.25 and 0.75. So does the row (1000, 1000 + log 3).

# %%
# exercise: broadcasting.softmax

# %% [markdown]
# First the example by hand, both rows. Then three pictures at once.

# %%
two_rows = np.array([[0.0, np.log(3.0)], [1000.0, 1000.0 + np.log(3.0)]])
by_hand("0.25 0.75 0.25 0.75", softmax, softmax(two_rows), ".4g")

classes = ["cat", "dog", "bird"]
# (m, n)
batch = np.array([[2.0, 1.0, -1.0], [0.0, 0.0, 0.0], [-3.0, 4.0, 3.5]])
chances = softmax(batch)
for scores, row in zip(batch, chances, strict=True):
    print(scores, "->", numbers(row, ".4f"), f"sum {row.sum():.4f}")

# %% [markdown]
# Equal scores give equal probabilities. Only differences between the scores count. Move the bird's
# score and watch all three: no probability changes alone.


# %%
def draw_probabilities(bird):
    """Draw the probabilities of cat 2, dog 1 and a bird's score."""
    scores = np.array([[2.0, 1.0, bird]])
    chances = softmax(scores)[0]
    return plots.probabilities(scores[0], chances, classes, limits=(-5, 8))


widgets.explore(
    draw_probabilities,
    alt="Bars for the scores of cat, 2, dog, 1, and bird, {bird}, and beside "
    "them bars for their probabilities.",
    bird=widgets.slider("bird", -5, 8, 0.5, start=-1),
)

# %% [markdown]
# In numbers: as the bird's score grows, the others shrink, but the ratio of cat to dog stays. It
# is e to the power of the difference of their scores, 2 − 1.

# %%
for bird in (-5.0, -1.0, 2.0, 8.0):
    cat, dog, rest = softmax(np.array([[2.0, 1.0, bird]]))[0]
    print(
        f"bird {bird:4.1f}: cat {cat:.4f}, dog {dog:.4f}, bird {rest:.4f}; "
        f"ratio {cat / dog:.4f}"
    )

# %% [markdown]
# ## Three traps
#
# **Trap 1: (n,) is neither row nor column.** An array with one axis has no second one to transpose:
# `.T` gives it back as it is. And by the rule it always acts as a row.

# %%
v = np.array([1, 2, 3])  # (n,)
column_of_v = v.reshape(-1, 1)  # (n, 1): -1 means "as many as there are"
print("v:", v.shape, " v.T:", v.T.shape, " column:", column_of_v.shape)
print("v + v.T:", (v + v.T).tolist())
print("column + column.T:", (column_of_v + column_of_v.T).tolist())

# %% [markdown]
# **Trap 2: keepdims forgotten, and no error.** With three rows and two columns the division in Idea
# 3 raised an error. With as many rows as columns it does not. It divides by the wrong numbers.

# %%
square = np.array([[1.0, 2.0], [3.0, 8.0]])  # (2, 2)
right = square / square.max(axis=1, keepdims=True)
wrong = square / square.max(axis=1)
print("each row over its largest entry:", right.tolist())
print("axis dropped, no error raised:  ", np.round(wrong, 4).tolist())

# %% [markdown]
# That is why this course's checks use matrices that are not square as well. Do the same with your
# own code: try it on a shape such as (2, 5).
#
# **Trap 3: the silent (m, m).** The third trap is the most expensive one. It gets a section of its
# own.

# %% [markdown]
# ## One mistake made on purpose: an error matrix
#
# A model predicts m = 4 house prices. The predictions come as a column (m, 1), the true prices as
# (m,). Each prediction is wrong by exactly 10. What is the mean of the absolute errors?

# %%
truth = np.array([200.0, 300.0, 400.0, 500.0])  # (m,)
guess = np.array([[210.0], [290.0], [410.0], [490.0]])  # (m, 1)
errors = guess - truth
print(f"mean absolute error: {np.abs(errors).mean():.1f}")

# %% [markdown]
# **Diagnosis.** It should be 10. No error was raised, and one number came out. The shape gives it
# away.

# %%
print("shape of the errors:", errors.shape)
print(errors)

# %% [markdown]
# (4, 1) and (4,) were both stretched to (4, 4). Every prediction was compared with every price.
# Only the diagonal holds what we wanted. What would a network learn from such a loss? Square the
# errors, as many losses do, and compare two networks: one whose predictions are perfect, and one
# that says the mean price for every house.

# %%
perfect = truth.reshape(-1, 1)  # (m, 1)
mean_price = np.full((4, 1), truth.mean())  # (m, 1)
for name, guesses in (("perfect", perfect), ("mean price", mean_price)):
    print(
        f"{name:10} mean of all squares {np.mean((guesses - truth) ** 2):.0f}"
    )

# %% [markdown]
# The mean price wins. So that is what the network learns: one price for every house. And nothing
# ever complains.
#
# **Remedy.** Give both the same shape, and say so where they meet: an `assert` stops with an error
# if its condition is not true. Where networks are trained, this course keeps predictions and truth
# with two axes, both as (1, m). Where it uses (m,), as in chapter 04, both have that shape.

# %%
truth_column = truth.reshape(-1, 1)  # (m, 1)
assert guess.shape == truth_column.shape, "one prediction for each price"
print(f"mean absolute error: {np.abs(guess - truth_column).mean():.1f}")

# %% [markdown]
# ## Put together: how alike are two foods?
#
# What is a trap in one place is a tool in another. To compare *every* food with *every* other, we
# want all pairs. A food is now one column of the percentages: three numbers. The distance between
# two foods is the length of their difference.
#
# Put the foods on two different axes, and let broadcasting make the pairs. In an index,
# `np.newaxis` inserts an axis of length 1; a colon keeps an axis as it is.
#
# - foods down: (n, 1, 3);
# - foods across: (1, n, 3);
# - differences: (n, n, 3), one for each pair;
# - lengths along the last axis: (n, n).

# %%
each = percentages.T  # (n, 3): one food per row
# (n, 1, 3) - (1, n, 3)
differences = each[:, np.newaxis, :] - each[np.newaxis, :, :]
print(
    "shapes:",
    each[:, np.newaxis, :].shape,
    each[np.newaxis, :, :].shape,
    differences.shape,
)
distances = np.sqrt((differences**2).sum(axis=2))  # (n, n)
print(np.round(distances, 1))
show(
    plots.pairs(distances, foods),
    alt="A table of four foods by four foods with the distance of each pair, "
    "darker for larger ones: apple and bread, and egg and almonds, are "
    "close.",
)

# %% [markdown]
# The diagonal is 0: each food is like itself. The matrix is symmetric. Two loops give the same, and
# sorting the pairs shows which foods are most alike:

# %%
by_loop = np.array([[np.linalg.norm(a - b) for b in each] for a in each])
print("same as by two loops:", np.allclose(distances, by_loop))
pairs = [
    (distances[i, j], foods[i], foods[j]) for i in range(4) for j in range(i)
]
for distance, first, second in sorted(pairs)[:2]:
    print(f"{first} and {second}: {distance:.1f}")

# %% [markdown]
# ## In short
#
# - A number, a row (1, n) or a column (m, 1) meets a matrix (m, n) by being stretched. Nothing is
#   copied.
# - The rule: align the shapes from the right; lengths fit if they are equal, or 1, or missing.
# - `axis=0` runs down the rows and leaves one number per column; `axis=1` leaves one per row.
# - `keepdims=True` keeps the summed axis with length 1, so that the result is stretched the right
#   way.
# - Softmax is $e^x$ over its sum. Subtract each row's largest score first: nothing overflows, and
#   nothing changes.
# - Traps: (n,) acts as a row; a square matrix hides a missing `keepdims`; (m, 1) with (m,) silently
#   makes (m, m). Print shapes.
#
# ## Further reading
#
# - C. R. Harris et al., "Array programming with NumPy", *Nature* 585 (2020),
#   [doi:10.1038/s41586-020-2649-2](https://doi.org/10.1038/s41586-020-2649-2): shape, strides and
#   broadcasting in one figure.
# - NumPy's manual, [Broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html): the
#   rule as its authors state it.
# - K. E. Iverson, *A Programming Language* (1962): where a number first met a whole array.
# - J. S. Bridle, "Probabilistic interpretation of feedforward classification network outputs"
#   (1990): the paper that named softmax.
# - I. Goodfellow, Y. Bengio, A. Courville, *Deep Learning* (2016), section 4.1,
#   [free online](https://www.deeplearningbook.org/contents/numerical.html): overflow and underflow
#   of softmax.
