"""How a wrong result is related to the expected one, for mistakes that nobody foresaw."""
