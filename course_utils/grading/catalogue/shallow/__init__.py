"""Chapter 05: the exercises on the network with one hidden layer; a file each."""
