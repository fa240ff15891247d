"""KEDA's own operator makes the autoscalers that the other tests of this tier carry out."""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator
from typing import Any

import pytest

from causal_ui_gym_constructs.preflight.schemas.lock import read_lock
from causal_ui_gym_constructs.preflight.schemas.source import default_source, load_all
from proof.control_plane import ControlPlane, Document, control_plane
from proof.programs import until
from proof.report import TierReport
from proof.scheduling.isolated_program import isolated_program
from proof.scheduling.keda import autoscaler_of
from proof.scheduling.open_definition import open_definition
from proof.scheduling.site import NAMESPACE
from proof.settings.external_secrets import stored_secrets, synced_secrets
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("scheduling")

# Kinds of KEDA's that the platform does not use; its operator does not start without them.
_UNUSED = [
    open_definition("keda.sh", "ScaledJob", "scaledjobs", "v1alpha1", scope="Namespaced"),
    open_definition("eventing.keda.sh", "CloudEventSource", "cloudeventsources", "v1alpha1", scope="Namespaced"),
    open_definition("eventing.keda.sh", "ClusterCloudEventSource", "clustercloudeventsources", "v1alpha1"),
]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory, report: TierReport) -> Iterator[ControlPlane]:
    """A control plane without controllers, in which KEDA's operator runs."""
    with control_plane(tmp_path_factory.mktemp("keda"), controllers=(), scheduler=False) as cluster:
        pinned = [found for found in load_all(read_lock(), default_source()) if found["spec"]["group"] == "keda.sh"]
        cluster.install_definitions([*pinned, *_UNUSED])
        cluster.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}})
        served = cluster.authority.issue("keda-operator")
        certificates = cluster.folder / "keda"
        certificates.mkdir()
        for name, file in (
            ("tls.crt", served.certificate),
            ("tls.key", served.key),
            ("ca.crt", cluster.authority.file),
        ):
            os.link(file, certificates / name)
        environment = {"KEDA_CLUSTER_OBJECT_NAMESPACE": NAMESPACE, "POD_NAMESPACE": NAMESPACE, "WATCH_NAMESPACE": ""}
        with isolated_program(cluster, "keda-operator", f"--cert-dir={certificates}", environment=environment):
            report.real["KEDA's operator"] = "2.20"
            yield cluster


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_operator_makes_the_autoscalers_that_are_carried_out(
    cluster: ControlPlane, reference_platform: ReferencePlatform, site: str, report: TierReport
) -> None:
    documents = [copy.deepcopy(found) for found in reference_platform.documents(site)]
    scaled = [found for found in documents if found["kind"] == "ScaledObject"]
    targets = {found["spec"]["scaleTargetRef"]["name"] for found in scaled}
    deployments = [
        found for found in documents if found["kind"] == "Deployment" and found["metadata"]["name"] in targets
    ]
    read = [
        found
        for found in documents
        if found["kind"] in ("ConfigMap", "TriggerAuthentication") and found["metadata"].get("namespace") == NAMESPACE
    ]
    for found in (*read, *_secrets(documents, stored_secrets(reference_platform.assembly)), *deployments, *scaled):
        cluster.apply(found)
    try:
        for found in scaled:
            expected = autoscaler_of(found)
            made = until(lambda expected=expected: _autoscaler(cluster, expected), f"{expected['metadata']['name']}")  # type: ignore[misc]
            until(lambda found=found: _ready(cluster, found) == "True", f"{found['metadata']['name']} is ready")  # type: ignore[misc]
            other_name = {**expected, "metadata": {**expected["metadata"], "name": "expected"}}
            assert made["spec"] == cluster.apply(other_name, dry_run=True)["spec"]
            report.count("autoscalers made by KEDA's operator as derived here", tried=1, passed=1)
    finally:
        for found in scaled:
            _scaled_objects(cluster).delete(name=found["metadata"]["name"], namespace=NAMESPACE)
        until(lambda: not cluster.objects("keda.sh/v1alpha1", "ScaledObject"), "KEDA has let go of them")


def test_the_operator_says_so_when_nothing_is_there_to_scale(
    cluster: ControlPlane, reference_platform: ReferencePlatform, report: TierReport
) -> None:
    """The fault: a target of another name."""
    found = next(one for one in reference_platform.documents("us") if one["kind"] == "ScaledObject")
    broken = copy.deepcopy(found)
    broken["metadata"]["name"] = broken["spec"]["scaleTargetRef"]["name"] = "nobody"
    cluster.apply(broken)
    until(lambda: _ready(cluster, broken) == "False", "the ScaledObject is not ready")
    assert _autoscaler(cluster, autoscaler_of(broken)) is None
    report.count("fault caught: an autoscaler of nothing", tried=1, passed=1)


def _secrets(documents: list[Document], stored: dict[str, str]) -> list[Document]:
    """What External Secrets would have made: KEDA reads the whole environment of what it scales."""
    return [
        {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": {"name": name, "namespace": NAMESPACE},
            "stringData": data,
        }
        for name, data in synced_secrets(documents, stored).items()
    ]


def _scaled_objects(cluster: ControlPlane) -> Any:
    return cluster.resource("keda.sh/v1alpha1", "ScaledObject")


def _autoscaler(cluster: ControlPlane, expected: Document) -> Document | None:
    name = expected["metadata"]["name"]
    found = cluster.objects("autoscaling/v2", "HorizontalPodAutoscaler", NAMESPACE)
    return next((one for one in found if one["metadata"]["name"] == name), None)


def _ready(cluster: ControlPlane, scaled: Document) -> str:
    found = _scaled_objects(cluster).get(name=scaled["metadata"]["name"], namespace=NAMESPACE).to_dict()
    conditions = found.get("status", {}).get("conditions", [])
    return next((one["status"] for one in conditions if one["type"] == "Ready"), "")
