"""Alarms on a service's queue.

Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
"""

from __future__ import annotations

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from constructs import Construct

from ...plan.compute import ComputePlan
from .queue import JobQueue

_OLDEST_SECONDS = 900
"""Longer than a node takes to start and a worker to get ready: a job this old is not being reached."""


def watch_queue(scope: Construct, plan: ComputePlan, jobs: JobQueue, topic: sns.ITopic) -> None:
    """Tell the site's topic when a job has failed for good, and when jobs wait longer than a new node takes to start."""
    within = Construct(scope, "Alarms")
    action = actions.SnsAction(topic)
    for id, metric, threshold, description in (
        (
            "FailedJobs",
            jobs.dead_letter_queue.metric_approximate_number_of_messages_visible(
                period=Duration.minutes(5), statistic="Maximum"
            ),
            1,
            "A job failed for good: read it in the dead-letter queue, then redrive or delete it.",
        ),
        (
            "OldestJob",
            jobs.queue.metric_approximate_age_of_oldest_message(period=Duration.minutes(5), statistic="Maximum"),
            _OLDEST_SECONDS,
            "Jobs wait for a worker: look for pending pods, spot capacity and the node limit.",
        ),
    ):
        cloudwatch.Alarm(
            within,
            id,
            alarm_name=f"{plan.names.prefix}-{plan.purpose(id.lower())}",
            alarm_description=description,
            metric=metric,
            threshold=threshold,
            evaluation_periods=1,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        ).add_alarm_action(action)
