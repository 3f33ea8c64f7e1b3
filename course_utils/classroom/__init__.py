"""A class: many saved notebooks, whose they are, what came out of them."""
