"""Alarms of a site's way in, to the site's topic.

Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
"""

from __future__ import annotations

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_elasticloadbalancingv2 as elbv2
from aws_cdk import aws_sns as sns
from constructs import Construct

from ...plan.edge import EdgePlan
from .load_balancer import LoadBalancer

_ERRORS_IN_FIVE_MINUTES = 25


def watch_load_balancer(scope: Construct, plan: EdgePlan, balancer: LoadBalancer, topic: sns.ITopic) -> None:
    """Tell when no gateway pod is healthy, and when the load balancer itself answers with errors."""
    alarms = Construct(scope, "Alarms")
    name = f"{plan.names.prefix}-{plan.label}"
    healthy = cloudwatch.Alarm(
        alarms,
        "NoHealthyTarget",
        alarm_name=f"{name}-no-healthy-target",
        alarm_description="No gateway pod passes its health check: other sites take this one's traffic. Look at the API's readiness.",
        metric=balancer.target_group.metrics.healthy_host_count(statistic="Maximum", period=Duration.minutes(1)),
        threshold=1,
        comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluation_periods=3,
        treat_missing_data=cloudwatch.TreatMissingData.BREACHING,
    )
    errors = cloudwatch.Alarm(
        alarms,
        "OwnErrors",
        alarm_name=f"{name}-load-balancer-errors",
        alarm_description="The load balancer answers 5xx by itself: targets refuse, close or do not answer in time.",
        metric=balancer.resource.metrics.http_code_elb(
            elbv2.HttpCodeElb.ELB_5XX_COUNT, statistic="Sum", period=Duration.minutes(5)
        ),
        threshold=_ERRORS_IN_FIVE_MINUTES,
        comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluation_periods=2,
        treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
    )
    for alarm in (healthy, errors):
        alarm.add_alarm_action(actions.SnsAction(topic))
        alarm.add_ok_action(actions.SnsAction(topic))
