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
