"""Schemas of Kubernetes objects: core kinds of each minor version, and the pinned definitions of custom resources."""
