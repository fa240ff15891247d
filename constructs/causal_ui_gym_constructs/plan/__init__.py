"""What the platform is, before anything renders it: immutable, typed, plain Python."""
