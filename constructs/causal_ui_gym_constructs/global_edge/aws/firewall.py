"""AWS WAF: managed rule groups, a rate per address, a limit on bodies, and a log of what was blocked.

Sources: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html,
https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Literal

from aws_cdk import RemovalPolicy
from aws_cdk import aws_logs as logs
from aws_cdk import aws_wafv2 as waf
from constructs import Construct

from ...plan.edge_firewall import number_above

_MANAGED = (
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
)
# The common rule set refuses bodies above 8 KiB behind a load balancer; the body rule below has the limit that we want.
_COUNTED = {"AWSManagedRulesCommonRuleSet": ("SizeRestrictions_BODY",)}


class Firewall(Construct):
    """A web ACL and its log.

    Args:
        scope: parent.
        id: construct id.
        name: name of the ACL.
        region_scope: ``REGIONAL`` for load balancers; ``CLOUDFRONT``, in us-east-1.
        rate_limit_per_minute: requests that one address may make in a minute; above it, 429.
        body_limit_bytes: largest body, judged by its ``Content-Length``; above it, 413. None: none.
        client_header: header in which a proxy before us names the client's address. By default the connection's own.
    """

    web_acl: waf.CfnWebACL
    """The web ACL."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str,
        region_scope: Literal["REGIONAL", "CLOUDFRONT"],
        rate_limit_per_minute: int,
        body_limit_bytes: int | None = None,
        client_header: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        # Cheapest first; the managed groups see only what passed.
        rules = [_rate_rule(rate_limit_per_minute, client_header)]
        bodies = {"too-many-requests": _problem(429, "Too many requests", "Wait a minute before the next request.")}
        if body_limit_bytes is not None:
            rules.append(_body_rule(body_limit_bytes))
            bodies["body-too-large"] = _problem(
                413, "Request body too large", f"At most {body_limit_bytes} bytes are accepted."
            )
        managed = [_managed_rule(group) for group in _MANAGED]
        self.web_acl = waf.CfnWebACL(
            self,
            "Resource",
            name=name,
            scope=region_scope,
            default_action=waf.CfnWebACL.DefaultActionProperty(allow=waf.CfnWebACL.AllowActionProperty()),
            visibility_config=_visibility(name),
            rules=[_with_priority(rule, place) for place, rule in enumerate([*rules, *managed])],
            custom_response_bodies=bodies,
        )
        _log(self, name, self.web_acl)


def _with_priority(rule: waf.CfnWebACL.RuleProperty, priority: int) -> waf.CfnWebACL.RuleProperty:
    return waf.CfnWebACL.RuleProperty(
        name=rule.name,
        priority=priority,
        statement=rule.statement,
        visibility_config=rule.visibility_config,
        action=rule.action,
        override_action=rule.override_action,
    )


def _visibility(metric: str) -> waf.CfnWebACL.VisibilityConfigProperty:
    return waf.CfnWebACL.VisibilityConfigProperty(
        cloud_watch_metrics_enabled=True, metric_name=metric, sampled_requests_enabled=True
    )


def _problem(status: int, title: str, detail: str) -> waf.CfnWebACL.CustomResponseBodyProperty:
    """Problem details, as the service itself answers (RFC 9457)."""
    return waf.CfnWebACL.CustomResponseBodyProperty(
        content_type="APPLICATION_JSON",
        content=json.dumps({"type": "about:blank", "title": title, "status": status, "detail": detail}),
    )


def _block(status: int, body: str) -> waf.CfnWebACL.RuleActionProperty:
    return waf.CfnWebACL.RuleActionProperty(
        block=waf.CfnWebACL.BlockActionProperty(
            custom_response=waf.CfnWebACL.CustomResponseProperty(response_code=status, custom_response_body_key=body)
        )
    )


def _rate_rule(limit: int, client_header: str | None) -> waf.CfnWebACL.RuleProperty:
    forwarded = (
        waf.CfnWebACL.ForwardedIPConfigurationProperty(header_name=client_header, fallback_behavior="MATCH")
        if client_header
        else None
    )
    return waf.CfnWebACL.RuleProperty(
        name="rate-per-address",
        priority=0,
        action=_block(429, "too-many-requests"),
        statement=waf.CfnWebACL.StatementProperty(
            rate_based_statement=waf.CfnWebACL.RateBasedStatementProperty(
                limit=limit,
                evaluation_window_sec=60,
                aggregate_key_type="FORWARDED_IP" if forwarded else "IP",
                forwarded_ip_config=forwarded,
            )
        ),
        visibility_config=_visibility("rate-per-address"),
    )


def _body_rule(limit_bytes: int) -> waf.CfnWebACL.RuleProperty:
    return waf.CfnWebACL.RuleProperty(
        name="body-too-large",
        priority=0,
        action=_block(413, "body-too-large"),
        statement=waf.CfnWebACL.StatementProperty(
            regex_match_statement=waf.CfnWebACL.RegexMatchStatementProperty(
                field_to_match=waf.CfnWebACL.FieldToMatchProperty(single_header={"Name": "content-length"}),
                regex_string=number_above(limit_bytes),
                text_transformations=[waf.CfnWebACL.TextTransformationProperty(priority=0, type="NONE")],
            )
        ),
        visibility_config=_visibility("body-too-large"),
    )


def _managed_rule(group: str) -> waf.CfnWebACL.RuleProperty:
    counted: Sequence[str] = _COUNTED.get(group, ())
    return waf.CfnWebACL.RuleProperty(
        name=group,
        priority=0,
        override_action=waf.CfnWebACL.OverrideActionProperty(none={}),
        statement=waf.CfnWebACL.StatementProperty(
            managed_rule_group_statement=waf.CfnWebACL.ManagedRuleGroupStatementProperty(
                vendor_name="AWS",
                name=group,
                rule_action_overrides=[
                    waf.CfnWebACL.RuleActionOverrideProperty(
                        name=rule, action_to_use=waf.CfnWebACL.RuleActionProperty(count={})
                    )
                    for rule in counted
                ]
                or None,
            )
        ),
        visibility_config=_visibility(group),
    )


def _log(scope: Construct, name: str, web_acl: waf.CfnWebACL) -> None:
    """https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html"""
    group = logs.LogGroup(
        scope,
        "LogGroup",
        log_group_name=f"aws-waf-logs-{name}",  # WAF takes no other beginning
        retention=logs.RetentionDays.THREE_MONTHS,
        removal_policy=RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    )
    resource = group.node.default_child
    assert isinstance(resource, logs.CfnLogGroup)
    waf.CfnLoggingConfiguration(
        scope,
        "Logging",
        resource_arn=web_acl.attr_arn,
        # Without the ":*" that a log group's ARN ends in.
        log_destination_configs=[f"arn:aws:logs:{group.env.region}:{group.env.account}:log-group:{resource.ref}"],
        redacted_fields=[
            waf.CfnLoggingConfiguration.FieldToMatchProperty(single_header={"Name": header})
            for header in ("authorization", "cookie")
        ],
        # Requests that pass are in the load balancer's access log.
        logging_filter={
            "DefaultBehavior": "DROP",
            "Filters": [
                {
                    "Behavior": "KEEP",
                    "Requirement": "MEETS_ANY",
                    "Conditions": [{"ActionCondition": {"Action": action}} for action in ("BLOCK", "COUNT")],
                }
            ],
        },
    )
