"""Kubernetes side of the global edge."""
