"""Objects are what the API server accepts: known kinds, known fields, parts that fit."""
