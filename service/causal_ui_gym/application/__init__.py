"""Use cases: what the service does, without HTTP, SQL or SQS."""
