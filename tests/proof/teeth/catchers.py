"""Who may report a fault: preflight, and those judges of the other tiers that need no server of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from causal_ui_gym.settings.reading import SettingsError, read_settings
from causal_ui_gym.settings.variable import variables
from causal_ui_gym.settings.workloads import WORKLOADS
from causal_ui_gym_constructs.preflight import Rendered, check
from cloud_assembly import Assembly
from proof.cloudformation.tools import cfn_lint
from proof.settings.container_environment import ContainerCannotStart
from proof.settings.external_secrets import stored_secrets
from proof.settings.pods import Pod, pods_of
from proof.signals.conftest import Live
from proof.signals.expressions import expressions_of
from proof.signals.judging import Known, faults_of
from proof.signals.promtool import groups_of, rules_in
from proof.signals.reviewed import reviewed_exporters
from proof.signals.scraping import targets_of

Documents = list[dict[str, Any]]


def documents_of(rendered: Rendered, site: str) -> Documents:
    """The objects of a site."""
    return [
        dict(document.body) for cluster in rendered.clusters if cluster.name == site for document in cluster.documents
    ]


def preflight(rendered: Rendered) -> Iterator[str]:
    """Every finding."""
    for finding in check(rendered).findings:
        yield f"{finding.code} {finding.where.object} {finding.where.path}: {finding.what}"


def settings(rendered: Rendered, site: str) -> Iterator[str]:
    """What the backend would refuse at its start, or be asked at another port or path than it serves."""
    assert rendered.accounts is not None
    try:
        pods = pods_of(documents_of(rendered, site), site, stored_secrets(Assembly.of(rendered.accounts)))
    except (ContainerCannotStart, KeyError) as error:
        yield f"a container cannot start: {error}"
        return
    for pod in pods.values():
        if pod.container["image"].startswith("ghcr.io/example/causal-ui-gym"):
            yield from (f"{pod.name}: {fault}" for fault in _faults_of_pod(pod))


def _faults_of_pod(pod: Pod) -> Iterator[str]:
    component = pod.manifest["metadata"]["labels"].get("app.kubernetes.io/component")
    declared = WORKLOADS.get(str(component))
    if declared is None:
        yield f"the backend has no part {component}"
        return
    if pod.container["command"] != declared["command"]:
        yield f"the image has no command {pod.container['command']}"
    ports = {port["name"]: port["containerPort"] for port in pod.container.get("ports", ())}
    served = {variable.name: variable.default for variable in variables()}
    for name, setting in declared["ports"].items():
        if ports.get(name) != int(pod.environment.get(setting, served[setting])):
            yield f"port {name} is {ports.get(name)}, and {setting} says another"
    for probe, wanted in declared["probes"].items():
        path = pod.container.get(f"{probe}Probe", {}).get("httpGet", {}).get("path")
        if path != wanted["path"]:
            yield f"the {probe} probe asks {path}, which is not served"
    try:
        read_settings(pod.environment, serves_api=component == "api", one_of_several=True)
    except SettingsError as error:
        yield from error.faults


def signals(rendered: Rendered, site: str, live: Live) -> Iterator[str]:
    """Expressions that would find nothing."""
    documents = documents_of(rendered, site)
    groups = list(rules_in(groups_of(documents)))
    recorded = {rule["record"]: frozenset(rule.get("labels", {})) for rule in groups if "record" in rule}
    try:
        known = Known(live, targets_of(documents), recorded, reviewed_exporters(documents))
        for expression in expressions_of(documents):
            yield from faults_of(expression, known)
    except (AssertionError, ValueError) as error:
        yield f"the judge of the signals refuses it: {error!r}"


def schemas(rendered: Rendered, stack: str) -> Iterator[str]:
    """Errors of cfn-lint in a template, by the schemas of its region."""
    assert rendered.accounts is not None
    changed = rendered.accounts.stacks[stack]
    for severity, rule, logical_id, message in cfn_lint(dict(changed.template), changed.region):
        if severity == "error":
            yield f"{rule} {logical_id}: {message}"
