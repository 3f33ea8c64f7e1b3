"""What an exception means, in words for a beginner."""
