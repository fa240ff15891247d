"""Custom resource definitions: the lock file, where the files come from, and the bindings made from them.

``python -m tools.crds --help`` lists the commands; ``make imports`` runs the usual one.
"""
