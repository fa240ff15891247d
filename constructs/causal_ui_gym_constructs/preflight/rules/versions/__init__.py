"""What runs is pinned, supported and not retired."""
