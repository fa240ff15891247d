"""Alarms on the copies of a site's backups: one that fails or is late goes unseen until the copy is needed.

Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html#s3-cloudwatch-replication-metrics
"""

from __future__ import annotations

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from constructs import Construct

from ...plan.data_plan import DataPlan

_LATE_SECONDS = 900
"""S3 Replication Time Control promises 15 minutes."""


def watch_copies(scope: Construct, plan: DataPlan, *, source: str, destination: str, topic: sns.ITopic) -> None:
    """Tell the site's topic when objects of a bucket are not copied to one peer, or not in time.

    While a rule is switched off it has no metrics, and its alarms are quiet.

    Args:
        scope: where the alarms go.
        plan: the site that the bucket belongs to.
        source: purpose of the bucket that is copied.
        destination: purpose of the peers' buckets.
        topic: the site's topic.
    """
    names, action = plan.names, actions.SnsAction(topic)
    for peer in plan.peers:
        within = Construct(scope, peer.site.name)
        dimensions = {
            "SourceBucket": names.bucket(source),
            "DestinationBucket": peer.bucket(destination),
            "RuleId": peer.site.name,
        }
        for id, metric, statistic, threshold, periods, description in (
            (
                "Failed",
                "OperationsFailedReplication",
                "Sum",
                0,
                1,
                "S3 could not copy some objects, and does not try again: see the roles, key policies and bucket policies of both sites, "
                "then start a Batch Replication job.",
            ),
            (
                "Late",
                "ReplicationLatency",
                "Maximum",
                _LATE_SECONDS,
                3,
                "Copies are later than 15 minutes: a loss of the site now would lose what is not there yet. See AWS Health.",
            ),
        ):
            alarm = cloudwatch.Alarm(
                within,
                id,
                alarm_name=f"{names.prefix}-{source}-copies-{peer.site.name}-{id.lower()}",
                alarm_description=description,
                metric=cloudwatch.Metric(
                    namespace="AWS/S3",
                    metric_name=metric,
                    dimensions_map=dimensions,
                    statistic=statistic,
                    period=Duration.minutes(5),
                ),
                threshold=threshold,
                comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
                evaluation_periods=periods,
                datapoints_to_alarm=periods,
                treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
            )
            alarm.add_alarm_action(action)
            alarm.add_ok_action(action)
