"""Every pod finds a node that it may use, and its volumes follow."""
