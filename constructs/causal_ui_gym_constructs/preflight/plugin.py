"""Preflight as a policy-validation plugin of the AWS CDK: ``cdk synth`` itself fails on an error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

import aws_cdk
import jsii

from ..manifests import Manifests, to_yaml
from .accounts import Accounts, Stack
from .checking import Report, check
from .finding import Finding, Severity
from .rendered import Rendered, clusters_of, parse
from .rule import all_rules


@jsii.implements(aws_cdk.IPolicyValidationPlugin)
class PreflightPlugin:
    """Judges the templates of an app, together with the Kubernetes tree of the same program.

        aws_cdk.Validations.of(app).add_plugins(PreflightPlugin(manifests))

    Errors fail the synthesis; warnings and notes are left to ``causal-ui-gym check``.

    Args:
        manifests: the Kubernetes tree. Left out, templates are judged alone.

    Source: https://docs.aws.amazon.com/cdk/v2/guide/policy-validation-synthesis.html
    """

    def __init__(self, manifests: Manifests | None = None) -> None:
        self._manifests = manifests

    @property
    def name(self) -> str:
        """Name in the validation report."""
        return "causal-ui-gym-preflight"

    @property
    def rule_ids(self) -> list[str]:
        """Codes of all rules."""
        return [rule.code for rule in all_rules()]

    @property
    def version(self) -> str | None:
        """Left to the CDK's default."""
        return None

    def validate(self, context: aws_cdk.IPolicyValidationContext) -> aws_cdk.PolicyValidationPluginReport:
        """Called by the CDK when all templates are written."""
        report = check(self._rendered(context))
        errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
        return aws_cdk.PolicyValidationPluginReport(
            success=not errors, violations=[_violation(error) for error in errors], metadata=_numbers(report)
        )

    def _rendered(self, context: aws_cdk.IPolicyValidationContext) -> Rendered:
        accounts = Accounts({stack.name: stack for stack in map(_stack, context.stack_templates)})
        documents = self._manifests.documents() if self._manifests is not None else {}
        by_cluster = {
            cluster: [document for file in files for document in parse(to_yaml(documents[file]), file)]
            for cluster, files in groupby(sorted(documents), key=lambda file: file.split("/")[0])
        }
        return Rendered(clusters_of(by_cluster, accounts), accounts)


def _stack(given: aws_cdk.PolicyValidationStack) -> Stack:
    path = Path(given.template_path)
    template = json.loads(path.read_text(encoding="utf-8"))
    name = path.name.removesuffix(".template.json")
    return Stack(name, str(path), given.account_id or "", given.region or "", "", template)


def _violation(finding: Finding) -> aws_cdk.PolicyViolation:
    return aws_cdk.PolicyViolation(
        rule_name=finding.code,
        # The CDK prints this and no location: what was found must stand here.
        description=f"{finding.title}: {finding.what}. {finding.why}",
        fix=f"{finding.remedy} (causal-ui-gym explain {finding.code})",
        severity=finding.severity.value,
        violating_resources=[
            aws_cdk.PolicyViolatingResource(
                resource_logical_id=finding.where.object,
                template_path=finding.where.file,
                locations=[finding.where.path],
            )
        ],
    )


def _numbers(report: Report) -> Mapping[str, str]:
    return {"rules": str(report.rules), "objects": str(report.objects), "resources": str(report.resources)}
