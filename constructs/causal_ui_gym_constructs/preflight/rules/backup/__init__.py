"""Data survives: it is in a backup, and the backup can be restored."""
