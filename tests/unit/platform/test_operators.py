"""The table of operators: pinned, fresh enough, in an order that can be installed."""

from __future__ import annotations

import datetime
import json
import os
import re
from pathlib import Path

import pytest

from bare_platform import SITES, bare_platform
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.operator_options import Operators, waves
from causal_ui_gym_constructs.plan.operator_values import merged, operator_values
from causal_ui_gym_constructs.plan.operators import ARGO_CD, OPERATORS, Operator
from causal_ui_gym_constructs.plan.site import Hub, Site
from causal_ui_gym_constructs.platform.helmfile import helmfile

LOCK = Path(__file__).parents[3] / "imports" / "crds.lock.json"
NAMES = Names(
    "gym",
    Site("us", account="111111111111", region="us-west-2"),
    Hub(account="111111111111", region="us-west-2"),
    "example.com",
)

# Where the chart's version is its own, the version of the application that it installs.
_APPLICATION = {
    "kube-prometheus-stack": "v0.93.0",
    "external-dns": "v0.22.0",
    "vertical-pod-autoscaler": "1.7.1",
    "cloudnative-pg": "v1.30.0",
    "plugin-barman-cloud": "v0.14.0",
    "velero": "v1.18.1",
    "argo-cd": "v3.5.1",
}
_REPOSITORY = {
    "gateway-api": "kubernetes-sigs/gateway-api",
    "kube-prometheus-stack": "prometheus-operator/prometheus-operator",
    "cert-manager": "cert-manager/cert-manager",
    "external-secrets": "external-secrets/external-secrets",
    "karpenter": "aws/karpenter-provider-aws",
    "istio-base": "istio/api",
    "keda": "kedacore/keda",
    "vertical-pod-autoscaler": "kubernetes/autoscaler",
    "cloudnative-pg": "cloudnative-pg/cloudnative-pg",
    "plugin-barman-cloud": "cloudnative-pg/plugin-barman-cloud",
    "redis-operator": "OT-CONTAINER-KIT/redis-operator",
    "velero": "vmware-tanzu/velero",
    "jobset": "kubernetes-sigs/jobset",
    "kueue": "kubernetes-sigs/kueue",
    "argo-cd": "argoproj/argo-cd",
}


@pytest.mark.parametrize("operator", [*OPERATORS, ARGO_CD], ids=lambda operator: operator.name)
def test_every_version_was_chosen_within_nine_months(operator: Operator) -> None:
    """Fails when nobody has looked for so long that security fixes are missing: compare with upstream, then move the row's date."""
    assert (_today() - operator.chosen).days < 270


def _today() -> datetime.date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.date.fromtimestamp(int(epoch)) if epoch else datetime.date.today()


@pytest.mark.parametrize("operator", [*OPERATORS, ARGO_CD], ids=lambda operator: operator.name)
def test_every_version_is_exact(operator: Operator) -> None:
    assert re.fullmatch(r"v?\d+\.\d+\.\d+", operator.version)
    assert bool(operator.chart) != bool(operator.path)


@pytest.mark.parametrize("name", _REPOSITORY)
def test_operators_serve_the_custom_resources_that_the_bindings_were_made_from(name: str) -> None:
    locked = {crd["repository"]: crd["tag"] for crd in json.loads(LOCK.read_text())["crds"]}
    tag = locked[_REPOSITORY[name]]
    operator = next(operator for operator in (*OPERATORS, ARGO_CD) if operator.name == name)
    expected = _APPLICATION.get(name, operator.version)
    assert tag.rpartition("/")[2].removeprefix("vertical-pod-autoscaler-").lstrip("v") == expected.lstrip("v")


def test_every_need_is_installed_in_an_earlier_wave() -> None:
    done: set[str] = set()
    for group in waves(OPERATORS):
        for operator in group:
            assert set(operator.needs) <= done, operator.name
        done |= {operator.name for operator in group}
    assert done == {operator.name for operator in OPERATORS}


def _asks_for_a_monitor(value: object) -> bool:
    """Whether values switch on a ServiceMonitor or PodMonitor, which the API server refuses while their definitions are missing."""
    if not isinstance(value, dict):
        return False
    return any(
        (key.lower() in ("servicemonitor", "podmonitor") and child.get("enabled"))
        or (key in ("podMonitorEnabled", "enablePrometheus") and child is True)
        or _asks_for_a_monitor(child)
        for key, child in value.items()
    )


@pytest.mark.parametrize("operator", OPERATORS, ids=lambda operator: operator.name)
def test_what_brings_a_monitor_comes_after_the_operator_that_defines_monitors(operator: Operator) -> None:
    if operator.name != "kube-prometheus-stack" and _asks_for_a_monitor(operator_values(operator.name, NAMES)):
        assert "kube-prometheus-stack" in operator.needs


def test_operators_of_one_namespace_agree_on_its_pod_security() -> None:
    levels: dict[str, set[str]] = {}
    for operator in OPERATORS:
        levels.setdefault(operator.namespace, set()).add(operator.pod_security)
    assert {namespace for namespace, found in levels.items() if len(found) > 1} == set()


def test_values_are_merged_as_helm_does() -> None:
    base = {"a": {"b": 1, "c": [1, 2]}, "d": "x"}
    assert merged(base, {"a": {"c": [3]}, "e": True}) == {"a": {"b": 1, "c": [3]}, "d": "x", "e": True}
    assert base == {"a": {"b": 1, "c": [1, 2]}, "d": "x"}


def test_your_values_lie_on_ours() -> None:
    options = Operators(values={"keda": {"operator": {"replicaCount": 3}}}, without=("velero",))
    assert "velero" not in {operator.name for operator in options.chosen}
    assert merged(operator_values("keda", NAMES), options.values["keda"])["operator"] == {"replicaCount": 3}
    assert operator_values("keda", NAMES)["operator"] == {"replicaCount": 2}


def test_an_option_that_leaves_out_an_operator_leaves_no_need_open() -> None:
    chosen = Operators(without=("karpenter", "gpu-operator", "kueue", "jobset")).chosen
    assert sum(len(group) for group in waves(chosen)) == len(OPERATORS) - 4


@pytest.mark.parametrize("site", SITES)
def test_the_load_balancer_controller_finds_its_vpc_by_a_name_that_the_vpc_has(site: str) -> None:
    platform = bare_platform()
    values = platform.values(site, "aws-load-balancer-controller")
    vpc = platform.one(f"{site}-network", "AWS::EC2::VPC")
    assert values["vpcTags"]["Name"] == {tag["Key"]: tag["Value"] for tag in vpc["Tags"]}["Name"]
    assert "vpcId" not in values


def test_helmfile_installs_in_order_from_declared_repositories() -> None:
    import yaml

    document = yaml.safe_load(helmfile(NAMES, OPERATORS, {o.name: operator_values(o.name, NAMES) for o in OPERATORS}))
    aliases = {repository["name"] for repository in document["repositories"]}
    assert len(aliases) == len(document["repositories"])
    releases = {f"{release['namespace']}/{release['name']}": release for release in document["releases"]}
    assert len(releases) == len(OPERATORS)
    for release in releases.values():
        assert set(release.get("needs", ())) <= set(releases)
        if release["chart"].startswith("git::"):
            assert release["chart"].endswith("?ref=v1.6.1")
        else:
            assert release["chart"].split("/")[0] in aliases
            assert release["version"]
    assert document["helmDefaults"]["kubeContext"] == "arn:aws:eks:us-west-2:111111111111:cluster/gym-us"
