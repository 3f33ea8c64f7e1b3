"""Chapter 06: the exercises on networks of any number of layers; a file each."""
