"""AWS side of the data tier."""
