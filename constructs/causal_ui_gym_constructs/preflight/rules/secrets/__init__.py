"""Secrets have values, which stand in no file."""
