"""Chapter 02: the exercises on arrays in place of loops; a file each."""
