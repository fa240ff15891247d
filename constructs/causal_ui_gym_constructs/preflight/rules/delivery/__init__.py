"""How objects reach the clusters."""
