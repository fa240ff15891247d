"""Queues of jobs: Amazon SQS, or one inside this process."""

from causal_ui_gym.adapters.queue.memory import MemoryQueue
from causal_ui_gym.adapters.queue.sqs import SqsQueue

__all__ = ["MemoryQueue", "SqsQueue"]
