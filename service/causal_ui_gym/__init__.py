"""Causal UI Gym: intervene on causal models, and score how well agents reason about them."""

__version__ = "0.1.0"
