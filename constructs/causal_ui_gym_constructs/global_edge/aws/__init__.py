"""AWS side of the global edge."""
