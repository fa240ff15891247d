"""Alarms of a site: where they go, what the network and the control plane report, and the monthly budget.

Sources: https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html,
https://docs.aws.amazon.com/eks/latest/userguide/cloudwatch.html
"""

from __future__ import annotations

from aws_cdk import Duration, RemovalPolicy
from aws_cdk import aws_budgets as budgets
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kms as kms
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct, Node

from ..plan.budget import ACTUAL_PERCENT, FORECAST_PERCENT
from ..plan.names import Names

_PUBLISHERS = ("budgets.amazonaws.com", "cloudwatch.amazonaws.com")


class SiteAlarms(Construct):
    """Topic that a site's alarms go to, with its key.

    Args:
        scope: the site's network stack.
        id: construct id.
        names: names of the site.
        email: address that is told; empty: nobody yet, and a subscription can be added to the topic.
    """

    topic: sns.Topic
    """Topic of the site; alarms of services go there too."""

    def __init__(self, scope: Construct, id: str, *, names: Names, email: str) -> None:
        super().__init__(scope, id)
        self._names = names
        here = {"StringEquals": {"aws:SourceAccount": names.site.account}}
        key = kms.Key(
            self,
            "Key",
            alias=names.key_alias("alarms"),
            description=f"Alarm topic of {names.prefix}",
            enable_key_rotation=True,
            removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        )
        self.topic = sns.Topic(self, "Topic", topic_name=names.alarm_topic, master_key=key, enforce_ssl=True)
        for service in _PUBLISHERS:
            principal = iam.ServicePrincipal(service, conditions=here)
            key.add_to_resource_policy(
                iam.PolicyStatement(
                    principals=[principal], actions=["kms:Decrypt", "kms:GenerateDataKey*"], resources=["*"]
                )
            )
            self.topic.add_to_resource_policy(
                iam.PolicyStatement(principals=[principal], actions=["sns:Publish"], resources=[self.topic.topic_arn])
            )
        if email:
            self.topic.add_subscription(subscriptions.EmailSubscription(email))

    def watch_nat(self, vpc: ec2.Vpc) -> None:
        """An alarm per NAT gateway that runs out of ports: new connections to the internet fail in that zone."""
        zone_alarms = Construct(self, "Nat")
        for subnet in vpc.public_subnets:
            gateway = Node.of(subnet).try_find_child("NATGateway")
            if not isinstance(gateway, ec2.CfnNatGateway):
                continue
            self._alarm(
                zone_alarms,
                Node.of(subnet).id,
                name=f"nat-{subnet.availability_zone}-ports",
                description="The NAT gateway has no port left: new connections out of the zone fail. Add a NAT gateway or use endpoints.",
                metric=cloudwatch.Metric(
                    namespace="AWS/NATGateway",
                    metric_name="ErrorPortAllocation",
                    dimensions_map={"NatGatewayId": gateway.attr_nat_gateway_id},
                    statistic="Sum",
                    period=Duration.minutes(5),
                ),
                threshold=0,
            )

    def watch_cluster(self, scope: Construct) -> None:
        """Alarms on the control plane: it answers with errors, or pods find no node."""
        names, control_plane = self._names, Construct(scope, "Alarms")
        for id, metric, threshold, description in (
            (
                "ServerErrors",
                "apiserver_request_total_5XX",
                50,
                "The Kubernetes API answers with server errors: see the control-plane logs and AWS Health.",
            ),
            (
                "Unschedulable",
                "scheduler_pending_pods_UNSCHEDULABLE",
                0,
                "Pods have found no node for a quarter of an hour: see Karpenter's log, EC2 quotas and node pool limits.",
            ),
        ):
            self._alarm(
                control_plane,
                id,
                name=f"cluster-{id.lower()}",
                description=description,
                metric=cloudwatch.Metric(
                    namespace="AWS/EKS",
                    metric_name=metric,
                    dimensions_map={"ClusterName": names.cluster},
                    statistic="Sum" if id == "ServerErrors" else "Minimum",
                    period=Duration.minutes(5),
                ),
                threshold=threshold,
            )

    def _alarm(
        self, scope: Construct, id: str, *, name: str, description: str, metric: cloudwatch.Metric, threshold: float
    ) -> None:
        alarm = cloudwatch.Alarm(
            scope,
            id,
            alarm_name=f"{self._names.prefix}-{name}",
            alarm_description=description,
            metric=metric,
            threshold=threshold,
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            evaluation_periods=3,
            datapoints_to_alarm=3,
            treat_missing_data=cloudwatch.TreatMissingData.NOT_BREACHING,
        )
        alarm.add_alarm_action(actions.SnsAction(self.topic))
        alarm.add_ok_action(actions.SnsAction(self.topic))


def site_budget(scope: Construct, *, names: Names, monthly_usd: float, topic: sns.ITopic) -> budgets.CfnBudget:
    """The month's budget of everything that carries the site's tag, announced by its topic before it is spent."""
    notifications = [("ACTUAL", percent) for percent in ACTUAL_PERCENT] + [
        ("FORECASTED", percent) for percent in FORECAST_PERCENT
    ]
    return budgets.CfnBudget(
        scope,
        "Budget",
        budget=budgets.CfnBudget.BudgetDataProperty(
            budget_name=f"{names.prefix}-monthly",
            budget_type="COST",
            time_unit="MONTHLY",
            budget_limit=budgets.CfnBudget.SpendProperty(amount=monthly_usd, unit="USD"),
            cost_filters={"TagKeyValue": [f"user:Site${names.site.name}"]},
        ),
        notifications_with_subscribers=[
            budgets.CfnBudget.NotificationWithSubscribersProperty(
                notification=budgets.CfnBudget.NotificationProperty(
                    notification_type=kind,
                    comparison_operator="GREATER_THAN",
                    threshold=percent,
                    threshold_type="PERCENTAGE",
                ),
                subscribers=[budgets.CfnBudget.SubscriberProperty(subscription_type="SNS", address=topic.topic_arn)],
            )
            for kind, percent in notifications
        ],
    )
