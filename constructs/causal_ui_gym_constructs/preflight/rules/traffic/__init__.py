"""Requests reach the pods that they should, and no others."""
