"""Chapter 03: the exercises on broadcasting; a file each."""
