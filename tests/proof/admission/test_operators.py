"""What operators' own webhooks say to our resources, and to the faults that they are there for."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import pytest

from proof.admission.clusters import Cluster
from proof.admission.operators import ANALYSED, CLOUDNATIVE_PG, JOBSET, KEDA, NOT_RUN, Operator, webhooks
from proof.control_plane import Document, Refused
from proof.report import TierReport
from reference_platform import ReferencePlatform

pytestmark = pytest.mark.xdist_group("admission")
# Groups of Kubernetes itself.
BUILT_IN = {
    *("v1", "apps", "autoscaling", "batch", "policy"),
    *("networking.k8s.io", "rbac.authorization.k8s.io", "scheduling.k8s.io", "storage.k8s.io"),
}
both_sites = pytest.mark.parametrize(
    "cluster", [("us", "kubectl"), ("eu", "kubectl")], indirect=True, ids=["us-kubectl", "eu-kubectl"]
)


@pytest.fixture(scope="session")
def keda(cluster: Cluster, report: TierReport) -> Iterator[Cluster]:
    report.real["KEDA admission webhooks"] = "2.20"
    refused = copy.deepcopy(cluster.of_kind("ScaledObject")[0])
    refused["spec"]["idleReplicaCount"] = refused["spec"]["minReplicaCount"]
    with webhooks(cluster.plane, KEDA, refused):
        yield cluster


@pytest.fixture(scope="session")
def cloudnative_pg(cluster: Cluster, report: TierReport) -> Iterator[Cluster]:
    report.real["CloudNativePG admission webhooks"] = "1.30"
    refused = copy.deepcopy(_postgres(cluster, "Cluster"))
    refused["spec"]["postgresql"]["parameters"]["port"] = "5433"
    with webhooks(cluster.plane, CLOUDNATIVE_PG, refused):
        yield cluster


@pytest.fixture(scope="session")
def jobset(cluster: Cluster, report: TierReport) -> Iterator[Cluster]:
    report.real["JobSet admission webhooks"] = "0.12"
    with webhooks(cluster.plane, JOBSET, _without_such_a_job(cluster)):
        yield cluster


def test_every_kind_is_judged_or_named(reference_platform: ReferencePlatform, report: TierReport) -> None:
    """A custom resource that no operator's code has seen is named in the report."""
    groups = {
        document["apiVersion"].partition("/")[0]
        for site in ("us", "eu", "hub")
        for document in reference_platform.documents(site)
    }
    assert groups - BUILT_IN == {KEDA.group, CLOUDNATIVE_PG.group, JOBSET.group, *ANALYSED, *NOT_RUN}
    for group, why in NOT_RUN.items():
        report.leave_out(f"operator's own checks of {group}", why)
    report.leave_out(
        "pods of PostgreSQL, its pooler, Redis and the gateway",
        "their operators make them; here Pod Security has seen the pods of Deployments and Jobs",
    )


@both_sites
def test_keda_takes_every_scaler(keda: Cluster, report: TierReport) -> None:
    _create_again(keda, KEDA, report)


@both_sites
def test_keda_refuses_an_idle_count_not_below_the_least(keda: Cluster, report: TierReport) -> None:
    """The reference system's fault."""
    broken = copy.deepcopy(keda.of_kind("ScaledObject")[0])
    broken["spec"]["idleReplicaCount"] = broken["spec"]["minReplicaCount"]
    _refused(keda, broken, "must be less than MinReplicaCount", report)


@both_sites
def test_keda_refuses_a_second_scaler_of_a_workload(keda: Cluster, report: TierReport) -> None:
    second = copy.deepcopy(keda.of_kind("ScaledObject")[0])
    second["metadata"]["name"] = "second"
    _refused(keda, second, "already managed by the ScaledObject", report)


@both_sites
def test_keda_refuses_a_workload_that_an_hpa_scales(keda: Cluster, report: TierReport) -> None:
    """The reference system's other fault: an HPA and a ScaledObject on one Deployment."""
    scaled = keda.of_kind("ScaledObject")[0]
    metadata = {"name": "older", "namespace": scaled["metadata"]["namespace"]}
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": scaled["spec"]["scaleTargetRef"]["name"]}
    hpa = {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": metadata}
    keda.plane.apply({**hpa, "spec": {"scaleTargetRef": target, "maxReplicas": 3}})
    try:
        _refused(keda, scaled, "already managed by the hpa", report)
    finally:
        keda.plane.resource("autoscaling/v2", "HorizontalPodAutoscaler").delete(**metadata)


@both_sites
def test_cloudnative_pg_takes_the_database(cloudnative_pg: Cluster, report: TierReport) -> None:
    _create_again(cloudnative_pg, CLOUDNATIVE_PG, report)


@both_sites
def test_cloudnative_pg_refuses_faults(cloudnative_pg: Cluster, report: TierReport) -> None:
    reserved = copy.deepcopy(_postgres(cloudnative_pg, "Cluster"))
    reserved["spec"]["postgresql"]["parameters"]["port"] = "5433"
    _refused(cloudnative_pg, reserved, "Can't set fixed configuration parameter", report)

    greedy = copy.deepcopy(_postgres(cloudnative_pg, "Cluster"))
    greedy["spec"]["postgresql"]["parameters"]["shared_buffers"] = "80GB"
    _refused(cloudnative_pg, greedy, "Memory request is lower than PostgreSQL `shared_buffers`", report)

    smaller = copy.deepcopy(_postgres(cloudnative_pg, "Cluster"))
    smaller["spec"]["storage"]["size"] = "1Gi"
    _refused(cloudnative_pg, smaller, "can't shrink existing storage", report)

    schedule = copy.deepcopy(_postgres(cloudnative_pg, "ScheduledBackup"))
    schedule["spec"]["schedule"] = "0 0 25 * * *"
    _refused(cloudnative_pg, schedule, "End of range (25) above maximum", report)

    pooler = copy.deepcopy(_postgres(cloudnative_pg, "Pooler"))
    pooler["spec"]["pgbouncer"]["parameters"]["listen_port"] = "6432"
    _refused(cloudnative_pg, pooler, "Invalid or reserved parameter", report)


@both_sites
def test_jobset_takes_the_batch_job(jobset: Cluster, report: TierReport) -> None:
    _create_again(jobset, JOBSET, report)


@both_sites
def test_jobset_refuses_a_policy_about_no_job(jobset: Cluster, report: TierReport) -> None:
    _refused(jobset, _without_such_a_job(jobset), "nobody", report)


def _without_such_a_job(cluster: Cluster) -> Document:
    broken = copy.deepcopy(cluster.of_kind("JobSet")[0])
    broken["metadata"]["name"] = "faulty"
    broken["spec"]["successPolicy"] = {"operator": "All", "targetReplicatedJobs": ["nobody"]}
    return broken


def _postgres(cluster: Cluster, kind: str) -> Document:
    (found,) = [d for d in cluster.of_kind(kind) if d["apiVersion"] == CLOUDNATIVE_PG.api_version]
    return found


def _create_again(cluster: Cluster, operator: Operator, report: TierReport) -> None:
    """Delete the operator's objects and apply them anew, so that its webhooks see each created and each updated."""
    ours = [
        document
        for document in cluster.documents
        if document["apiVersion"] == operator.api_version and document["kind"] in operator.validated
    ]
    assert ours
    for document in ours:
        cluster.plane.resource(document["apiVersion"], document["kind"]).delete(
            name=document["metadata"]["name"], namespace=document["metadata"]["namespace"]
        )
    for document in [*ours, *ours]:
        cluster.plane.apply(document)
    report.count(
        f"resources taken by the webhooks of {operator.name}, {cluster.site}", tried=len(ours), passed=len(ours)
    )


def _refused(cluster: Cluster, document: Document, message: str, report: TierReport) -> None:
    with pytest.raises(Refused, match="admission webhook") as refusal:
        cluster.plane.apply(document)
    assert message in refusal.value.message
    check = f"faults refused by operators' webhooks, {cluster.site}"
    tried, passed = report.checks.get(check, (0, 0))
    report.count(check, tried=tried + 1, passed=passed + 1)
