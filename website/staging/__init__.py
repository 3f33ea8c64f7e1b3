"""From what is committed to the pages that Sphinx reads: a module for each kind of page."""
