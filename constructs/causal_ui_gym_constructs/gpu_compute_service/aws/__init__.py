"""AWS side of a service."""
