"""Kubernetes side of the data tier."""
