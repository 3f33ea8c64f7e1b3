"""Wrong ways to write `vectorisation.image2vector`, and how each should be explained."""

import numpy as np

from course_utils.banks import expect


@expect("row_for_column", line="return image.reshape(1, image.size)")
def row(image):
    return image.reshape(1, image.size)


@expect("no_second_axis", line="return image.ravel()")
def flat(image):
    return image.ravel()


@expect(
    "no_second_axis", line="return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])"
)
def reshape_to_one_length(image):
    return image.reshape(image.shape[0] * image.shape[1] * image.shape[2])


@expect("one_column_a_colour", line="return image.reshape(height * width, depth)")
def column_of_each_colour(image):
    height, width, depth = image.shape
    return image.reshape(height * width, depth)


@expect(relation="other shape", line="return image.reshape(image.shape[0], -1)")
def row_of_each_line(image):
    return image.reshape(image.shape[0], -1)


@expect("first_axis_fastest", line='return image.flatten(order="F").reshape(-1, 1)')
def fortran_order(image):
    return image.flatten(order="F").reshape(-1, 1)


@expect("first_axis_fastest", line="return image.T.reshape(-1, 1)")
def transposed_first(image):
    return image.T.reshape(-1, 1)


@expect(relation="reordered", line="v = np.transpose(image, (2, 0, 1)).reshape(-1, 1)")
def colours_one_after_the_other(image):
    v = np.transpose(image, (2, 0, 1)).reshape(-1, 1)
    return v


@expect(relation="input", line="image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)")
def unchanged(image):
    image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return image


@expect(relation="depth: first only", line="return image[:, :, 0].reshape(-1, 1)")
def first_colour_only(image):
    return image[:, :, 0].reshape(-1, 1)


@expect("colours_averaged", line="return image.mean(axis=2).reshape(-1, 1)")
def greyscale(image):
    return image.mean(axis=2).reshape(-1, 1)


@expect("length_written_in", line="return image.reshape(6, 1)")
def hard_coded_shape(image):
    return image.reshape(6, 1)


@expect(relation="factor 1/255", line="return image.reshape(-1, 1) / 255")
def scaled(image):
    return image.reshape(-1, 1) / 255


@expect(finding="loop", line="return [[value] for value in image.ravel()]")
def list_result(image):
    return [[value] for value in image.ravel()]


@expect(finding="kind", says="It printed something", line="print(image.reshape(-1, 1))")
def printed(image):
    print(image.reshape(-1, 1))


@expect(finding="kind", says="Is there a `return`", line=())
def no_return(image):
    v = image.reshape(-1, 1)


@expect(relation="extra axis", line="return image.reshape(-1, 1, 1)")
def three_axes(image):
    return image.reshape(-1, 1, 1)


@expect(relation="zeros", line="v = np.zeros((image.size, 1))")
def zeros_only(image):
    v = np.zeros((image.size, 1))
    return v


@expect(finding="changed input", says="changed its input", line="image.shape = (image.size, 1)")
def shape_set_in_place(image):
    image.shape = (image.size, 1)
    return image


@expect(relation="reversed", line="return image.reshape(-1, 1)[::-1]")
def backwards(image):
    return image.reshape(-1, 1)[::-1]


@expect("shape_for_values", line="return np.array(image.shape).reshape(-1, 1)")
def shape_for_values(image):
    return np.array(image.shape).reshape(-1, 1)
