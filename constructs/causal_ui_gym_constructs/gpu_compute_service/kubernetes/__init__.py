"""Kubernetes side of a service."""
