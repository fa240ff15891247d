"""Teeth of the tier: one fault in a document that was taken, and the same control plane refuses it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from proof.admission.clusters import Cluster, failed_creations
from proof.control_plane import Document, Refused
from proof.programs import until
from proof.report import TierReport

pytestmark = [
    pytest.mark.xdist_group("admission"),
    pytest.mark.parametrize("cluster", [("us", "kubectl")], indirect=True, ids=["us-kubectl"]),
]

NAMESPACE = "causal-ui-gym"


def _container(document: Document) -> Any:
    return document["spec"]["template"]["spec"]["containers"][0]


def _misspell(document: Document) -> None:
    container = _container(document)
    container["resourcse"] = container.pop("resources")


def _misspell_in_pool(document: Document) -> None:
    document["spec"]["connectionPool"] = {"maxConnections": 100}


def _number_as_word(document: Document) -> None:
    document["spec"]["minReplicaCount"] = "two"


def _two_ways_to_name_a_subnet(document: Document) -> None:
    document["spec"]["subnetSelectorTerms"] = [{"id": "subnet-0123456789abcdef0", "tags": {"a": "b"}}]


def _redirect_of_forwarded_requests(document: Document) -> None:
    document["spec"]["rules"][0]["filters"] = [
        {"type": "RequestRedirect", "requestRedirect": {"scheme": "https"}},
        {"type": "RequestRedirect", "requestRedirect": {"scheme": "https"}},
    ]


def _request_above_its_limit(document: Document) -> None:
    _container(document)["resources"] = {"requests": {"memory": "2Gi"}, "limits": {"memory": "1Gi"}}


def _other_selector(document: Document) -> None:
    document["spec"]["selector"]["matchLabels"]["app.kubernetes.io/name"] = "another"


def _load_balancer(document: Document) -> None:
    document["metadata"]["name"] = "open-to-the-internet"
    document["spec"]["type"] = "LoadBalancer"


def _other_namespace(document: Document) -> None:
    document["metadata"]["namespace"] = "causal-ui-gmy"


def _mount_without_volume(document: Document) -> None:
    document["spec"]["template"]["spec"]["volumes"].pop()


@pytest.mark.parametrize(
    ("kind", "fault", "status", "message"),
    [
        pytest.param("Deployment", _misspell, 500, "resourcse: field not declared in schema", id="misspelt-field"),
        pytest.param(
            "DestinationRule", _misspell_in_pool, 500, "connectionPool: field not declared", id="misspelt-custom-field"
        ),
        pytest.param(
            "ScaledObject",
            _number_as_word,
            500,
            ".spec.minReplicaCount: expected numeric",
            id="wrong-type",
        ),
        pytest.param(
            "EC2NodeClass", _two_ways_to_name_a_subnet, 422, "'id' is mutually exclusive", id="rule-of-a-definition"
        ),
        pytest.param("HTTPRoute", _redirect_of_forwarded_requests, 422, "cannot be repeated", id="rule-of-a-route"),
        pytest.param(
            "Deployment",
            _request_above_its_limit,
            422,
            "must be less than or equal to memory limit",
            id="request-above-limit",
        ),
        pytest.param("Deployment", _other_selector, 422, "field is immutable", id="selector-changed"),
        pytest.param("Service", _load_balancer, 403, "exceeded quota: causal-ui-gym", id="quota-exceeded"),
        pytest.param(
            "Deployment", _other_namespace, 404, 'namespaces "causal-ui-gmy" not found', id="unknown-namespace"
        ),
        pytest.param("Deployment", _mount_without_volume, 422, "volumeMounts", id="mount-without-volume"),
    ],
)
def test_a_fault_is_refused(
    cluster: Cluster,
    report: TierReport,
    kind: str,
    fault: Callable[[Document], None],
    status: int,
    message: str,
) -> None:
    broken = copy.deepcopy(cluster.of_kind(kind)[0])
    fault(broken)
    with pytest.raises(Refused) as refusal:
        cluster.plane.apply(broken, dry_run=True)
    assert message in refusal.value.message
    assert refusal.value.status == status
    _count_fault(report)


def _privileged(pod: Document) -> None:
    pod["containers"][0]["securityContext"]["privileged"] = True
    pod["containers"][0]["securityContext"]["allowPrivilegeEscalation"] = True


def _root(pod: Document) -> None:
    pod["securityContext"]["runAsNonRoot"] = False
    pod["containers"][0]["securityContext"]["runAsNonRoot"] = False


def _host_path(pod: Document) -> None:
    pod["volumes"].append({"name": "host", "hostPath": {"path": "/"}})


def _no_account(pod: Document) -> None:
    pod["serviceAccountName"] = "nobody"


def _no_priority_class(pod: Document) -> None:
    pod["priorityClassName"] = "most-urgent"


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        pytest.param(_privileged, "violates PodSecurity", id="privileged"),
        pytest.param(_root, "violates PodSecurity", id="root"),
        pytest.param(_host_path, "violates PodSecurity", id="host-path"),
        pytest.param(_no_account, 'serviceaccount "nobody" not found', id="no-service-account"),
        pytest.param(_no_priority_class, "no PriorityClass with name most-urgent", id="no-priority-class"),
    ],
)
def test_pods_of_a_faulty_workload_are_seen_to_be_refused(
    cluster: Cluster,
    report: TierReport,
    fault: Callable[[Document], None],
    message: str,
    request: pytest.FixtureRequest,
) -> None:
    """The Deployment itself is taken: only its pods are refused, by what controllers report."""
    broken = copy.deepcopy(cluster.of_kind("Deployment")[0])
    name = f"faulty-{request.node.callspec.id.removeprefix('us-kubectl-')}"
    broken["metadata"]["name"] = name
    for labels in (broken["spec"]["selector"]["matchLabels"], broken["spec"]["template"]["metadata"]["labels"]):
        labels["app.kubernetes.io/name"] = name
    fault(broken["spec"]["template"]["spec"])
    cluster.plane.apply(broken)
    deployments = cluster.plane.resource("apps/v1", "Deployment")
    try:
        refusals = until(lambda: failed_creations(cluster.plane, name), f"the refusal of {name}")
        assert message in refusals[0]
    finally:
        deployments.delete(name=name, namespace=broken["metadata"]["namespace"])
    _count_fault(report)


def _count_fault(report: TierReport) -> None:
    tried, passed = report.checks.get("faults refused", (0, 0))
    report.count("faults refused", tried=tried + 1, passed=passed + 1)
