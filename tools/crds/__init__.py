"""Bindings made from the pinned custom resource definitions, and their pins.

``python -m tools.crds --help`` lists the commands; ``make imports`` runs the usual one.
"""
