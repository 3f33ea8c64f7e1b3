"""From references to the cells of a notebook, and back: stubs, unreadable cells, needed cells."""
