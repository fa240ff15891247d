"""What surprises on the bill."""
