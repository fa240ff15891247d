"""The HTTP API: Starlette routes made from one table of operations, msgspec on the wire."""
