"""Right results for `vectorisation.image2vector`, but with a loop over the data."""

import numpy as np


def for_loops(image):
    height, width, depth = image.shape
    v = np.zeros((height * width * depth, 1))
    for i in range(height):
        for j in range(width):
            for k in range(depth):
                v[(i * width + j) * depth + k, 0] = image[i, j, k]
    return v


def comprehension(image):
    return np.array([[number] for row in image for pixel in row for number in pixel])


def rows_joined(image):
    v = np.zeros((0, 1))
    for row in image:
        v = np.vstack([v, row.reshape(-1, 1)])
    return v


def list_of_lists(image):
    return np.array(sum(sum(image.tolist(), []), [])).reshape(-1, 1)
