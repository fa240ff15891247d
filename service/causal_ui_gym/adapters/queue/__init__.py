"""Queues of jobs: Amazon SQS, or one inside this process."""
