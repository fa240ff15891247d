"""Everything that is named anywhere, in any document of either site or any template of either account, exists."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from causal_ui_gym_constructs.preflight.accounts import Accounts
from dangling_references import dangling
from reference_platform import ReferencePlatform

Document = dict[str, Any]


@pytest.fixture
def documents(reference_platform: ReferencePlatform) -> dict[str, list[Document]]:
    """What ``app.py`` writes for each cluster."""
    return {name: reference_platform.documents(name) for name in ("hub", "us", "eu")}


def test_every_name_resolves(reference_platform: ReferencePlatform, documents: dict[str, list[Document]]) -> None:
    assert dangling(documents, Accounts.read(reference_platform.cdk_out)) == []


def _edit(kind: str, change: Callable[[Document], object]) -> Callable[[list[Document]], None]:
    def edit(documents: list[Document]) -> None:
        change(next(document for document in documents if document["kind"] == kind))

    return edit


def _drop(kind: str) -> Callable[[list[Document]], None]:
    def drop(documents: list[Document]) -> None:
        documents[:] = [document for document in documents if document["kind"] != kind]

    return drop


def _container(document: Document) -> Document:
    found: Document = document["spec"]["template"]["spec"]["containers"][0]
    return found


@pytest.mark.parametrize(
    ("fault", "mentions"),
    [
        (_drop("PersistentVolumeClaim"), "PersistentVolumeClaim"),
        (_drop("ConfigMap"), "ConfigMap"),
        (_drop("ExternalSecret"), "Secret"),
        (_drop("ServiceAccount"), "ServiceAccount"),
        (_drop("StorageClass"), "StorageClass"),
        (_drop("PriorityClass"), "PriorityClass"),
        (_drop("TriggerAuthentication"), "TriggerAuthentication"),
        (_drop("Gateway"), "Gateway"),
        (_drop("ClusterSecretStore"), "ClusterSecretStore"),
        (_drop("EC2NodeClass"), "EC2NodeClass"),
        (_drop("Certificate"), "Secret"),
        (_edit("HTTPRoute", lambda d: d["spec"]["parentRefs"][0].update(name="other")), "Gateway causal-ui-gym/other"),
        (_edit("Service", lambda d: d["spec"]["selector"].update(version="blue")), "selects no pod"),
        (_edit("PodDisruptionBudget", lambda d: d["spec"]["selector"]["matchLabels"].update(x="y")), "selects no pod"),
        (_edit("ServiceMonitor", lambda d: d["spec"]["endpoints"][0].update(port="metric")), "has a port named metric"),
        (
            _edit("DestinationRule", lambda d: d["spec"]["subsets"][0]["labels"].update(version="blue")),
            "takes pods with version=blue",
        ),
        (_edit("Deployment", lambda d: _container(d)["envFrom"].append({"secretRef": {"name": "gone"}})), "Secret"),
        (_edit("ScaledObject", lambda d: d["spec"]["scaleTargetRef"].update(name="gone")), "Deployment"),
        (_edit("RoleBinding", lambda d: d["roleRef"].update(name="gone")), "Role"),
        (_edit("TargetGroupBinding", lambda d: d["spec"].update(targetGroupName="gone")), "target group gone"),
        (_edit("EC2NodeClass", lambda d: d["spec"].update(instanceProfile="gone")), "instance profile gone"),
        (_edit("ExternalSecret", lambda d: d["spec"]["data"][0]["remoteRef"].update(key="gone")), "secret gone"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_fault_is_found(
    reference_platform: ReferencePlatform,
    documents: dict[str, list[Document]],
    fault: Callable[[list[Document]], None],
    mentions: str,
) -> None:
    faulty = {**documents, "us": copy.deepcopy(documents["us"])}
    fault(faulty["us"])
    found = dangling(faulty, Accounts.read(reference_platform.cdk_out))
    assert any(mentions in problem for problem in found), found
