"""What a learner tried: the file it is kept in, and the board that shows it."""
