"""Chapter 04: the exercises on norms; a file each."""
