import numpy as np


# thought: a vector is a flat array
# at fault: v = image.flatten()
def flat_without_second_axis(image):
    v = image.flatten()
    return v


# thought: the -1 stands for the numbers and comes where one reads first the 1
# at fault: v = image.reshape(1, -1)
def row_instead_of_column(image):
    v = image.reshape(1, -1)
    return v


# thought: an image has height times width numbers
# at fault: v = np.reshape(image, (height * width, 1))
def depth_forgotten(image):
    height, width, depth = image.shape
    v = np.reshape(image, (height * width, 1))
    return v


# thought: first all of red, then all of green, then all of blue, stacked under each other
# at fault: channels = [image[:, :, k].reshape(-1, 1) for k in range(image.shape[2])]
def one_channel_after_the_other(image):
    channels = [image[:, :, k].reshape(-1, 1) for k in range(image.shape[2])]
    return np.vstack(channels)


# thought: flatten puts all numbers into one long vector, and a vector is a column
# at fault: v = image.flatten()
def flat_is_a_column(image):
    v = image.flatten()
    return v


# thought: an image has height times width pixels, so the column has as many rows
# at fault: v = image.reshape(height * width, 1)
def depth_left_out(image):
    height = image.shape[0]
    width = image.shape[1]
    v = image.reshape(height * width, 1)
    return v


# thought: first all the red, then all the green, then all the blue
# at fault: for color in range(depth):
# at fault: numbers.append(image[row, col, color])
def one_colour_after_the_other(image):
    height, width, depth = image.shape
    numbers = []
    for color in range(depth):
        for row in range(height):
            for col in range(width):
                numbers.append(image[row, col, color])
    v = np.array(numbers).reshape(len(numbers), 1)
    return v


# thought: reshape changes the array itself, like append changes a list
# at fault: v.reshape(-1, 1)
def reshape_thrown_away(image):
    v = image
    v.reshape(-1, 1)
    return v


# thought: vstack puts everything in the image under each other, so it must become one column
# at fault: return np.vstack(image)
def pixels_under_each_other(image):
    return np.vstack(image)
