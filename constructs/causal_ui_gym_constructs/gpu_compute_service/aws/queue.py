"""SQS queue of jobs with its dead-letter queue and key."""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_kms as kms
from aws_cdk import aws_sqs as sqs
from constructs import Construct

from ...plan.compute import ComputePlan, QueuePlan


class JobQueue(Construct):
    """The queue, what it cannot process, and the key of both.

    Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
    """

    queue: sqs.Queue
    """Jobs."""
    dead_letter_queue: sqs.Queue
    """Jobs that failed ``max_receive_count`` times, kept for 14 days."""
    key: kms.Key
    """Key of both queues, rotated yearly."""

    def __init__(self, scope: Construct, id: str, *, plan: ComputePlan, queue: QueuePlan) -> None:
        super().__init__(scope, id)
        self.key = kms.Key(
            self,
            "Key",
            alias=plan.names.key_alias(plan.purpose("queue")),
            description=f"Jobs of {plan.service}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        self.dead_letter_queue = sqs.Queue(
            self,
            "DeadLetterQueue",
            queue_name=f"{queue.name}-dlq",
            encryption_master_key=self.key,
            data_key_reuse=Duration.hours(1),
            enforce_ssl=True,
            retention_period=Duration.days(14),
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        self.queue = sqs.Queue(
            self,
            "Queue",
            queue_name=queue.name,
            encryption_master_key=self.key,
            data_key_reuse=Duration.hours(1),
            enforce_ssl=True,
            visibility_timeout=Duration.seconds(queue.visibility_seconds),
            receive_message_wait_time=Duration.seconds(20),
            retention_period=Duration.days(4),
            dead_letter_queue=sqs.DeadLetterQueue(
                queue=self.dead_letter_queue, max_receive_count=queue.max_receive_count
            ),
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
