"""Wrong ways to write `vectorisation.image2vector`, and how each should be explained."""

import numpy as np


def row(image):
    return image.reshape(1, image.size)


def flat(image):
    return image.ravel()


def reshape_to_one_length(image):
    return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])


def column_of_each_colour(image):
    height, width, depth = image.shape
    return image.reshape(height * width, depth)


def row_of_each_line(image):
    return image.reshape(image.shape[0], -1)


def fortran_order(image):
    return image.flatten(order="F").reshape(-1, 1)


def transposed_first(image):
    return image.T.reshape(-1, 1)


def colours_one_after_the_other(image):
    v = np.transpose(image, (2, 0, 1)).reshape(-1, 1)
    return v


def unchanged(image):
    image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return image


def first_colour_only(image):
    return image[:, :, 0].reshape(-1, 1)


def greyscale(image):
    return image.mean(axis=2).reshape(-1, 1)


def hard_coded_shape(image):
    return image.reshape(6, 1)


def scaled(image):
    return image.reshape(-1, 1) / 255


def list_result(image):
    return [[value] for value in image.ravel()]


def printed(image):
    print(image.reshape(-1, 1))


def no_return(image):
    v = image.reshape(-1, 1)  # noqa: F841


def three_axes(image):
    return image.reshape(-1, 1, 1)


def zeros_only(image):
    v = np.zeros((image.size, 1))
    return v


def shape_set_in_place(image):
    image.shape = (image.size, 1)
    return image


def backwards(image):
    return image.reshape(-1, 1)[::-1]


def shape_for_values(image):
    return np.array(image.shape).reshape(-1, 1)
