"""Correct ways to write `vectorisation.image2vector`, each different from the reference."""

import math

import numpy as np


def product_of_the_shape(image):
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v


def size_and_tuple(image):
    return np.reshape(image, (image.size, 1))


def flattened_with_new_axis(img):
    return img.flatten()[:, None]


def ravel_and_expand(image):
    return np.expand_dims(image.ravel(), axis=1)


def transposed_row(image):
    return image.reshape((1, -1)).T


def column_of_an_empty_array(image):
    v = np.empty((math.prod(image.shape), 1))
    v[:, 0] = image.ravel()
    return v


def shape_of_a_copy(image):
    v = image.copy()
    v.shape = (v.size, 1)
    return v


def loop_over_the_colours(image):
    depth = image.shape[2]
    v = np.zeros((image.size, 1))
    for k in range(depth):
        v[k::depth, 0] = image[:, :, k].flatten()
    return v


def stacked(image, order="C"):
    return np.column_stack([image.ravel(order)])


def indexed(image):
    where = np.unravel_index(np.arange(image.size), image.shape)
    return image[where].reshape(-1, 1)


def two_steps(image):
    height, width, depth = image.shape
    pixels = image.reshape(height * width, depth)
    return pixels.reshape(height * width * depth, -1)


def at_least_two_axes(image):
    return np.atleast_2d(image.ravel()).swapaxes(0, 1)
