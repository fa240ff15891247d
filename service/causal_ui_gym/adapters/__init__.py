"""What the application talks through: HTTP, store, queue, cache, telemetry."""
