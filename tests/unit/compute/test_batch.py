"""Multi-node batch jobs, the device plugin's configurations, and secrets that nobody has filled yet."""

from typing import Any

import pytest
import yaml

from causal_ui_gym_constructs.gpu_compute_service.kubernetes.gpu_sharing import configuration
from causal_ui_gym_constructs.plan.batch import BatchJobs
from causal_ui_gym_constructs.plan.errors import ComputeError
from causal_ui_gym_constructs.plan.gpu import GpuSharing
from reference_platform import ReferencePlatform

SITES = ("us", "eu")
BATCH = "causal-ui-gym-batch"


def _job(reference_platform: ReferencePlatform, site: str) -> dict[str, Any]:
    return reference_platform.document(site, "JobSet", BATCH)


@pytest.mark.parametrize("site", SITES)
def test_the_processes_of_a_job_find_each_other(reference_platform: ReferencePlatform, site: str) -> None:
    spec = _job(reference_platform, site)["spec"]
    job = spec["replicatedJobs"][0]["template"]["spec"]
    environment = {variable["name"]: variable for variable in job["template"]["spec"]["containers"][0]["env"]}
    assert environment["JAX_COORDINATOR_ADDRESS"]["value"] == f"{BATCH}-process-0-0.{BATCH}:8476"
    assert spec["network"] == {"enableDNSHostnames": True, "subdomain": BATCH}
    assert environment["JAX_NUM_PROCESSES"]["value"] == str(job["completions"]) == str(job["parallelism"]) == "2"
    assert "job-completion-index" in environment["JAX_PROCESS_ID"]["valueFrom"]["fieldRef"]["fieldPath"]
    assert job["completionMode"] == "Indexed"
    (policy,) = (
        d["spec"]
        for d in reference_platform.documents(site)
        if d["kind"] == "NetworkPolicy" and d["metadata"]["name"] == BATCH
    )
    peers = [{"podSelector": policy["podSelector"]}]
    assert policy["ingress"] == [{"from": peers}]
    assert policy["egress"] == [{"to": peers}]


@pytest.mark.parametrize("site", SITES)
def test_a_job_fits_the_queue_that_admits_it(reference_platform: ReferencePlatform, site: str) -> None:
    job = _job(reference_platform, site)
    assert job["spec"]["suspend"] is True
    queue = job["metadata"]["labels"]["kueue.x-k8s.io/queue-name"]
    cluster_queue = reference_platform.document(site, "LocalQueue", queue)["spec"]["clusterQueue"]
    (group,) = reference_platform.document(site, "ClusterQueue", cluster_queue)["spec"]["resourceGroups"]
    quota = {r["name"]: r["nominalQuota"] for r in group["flavors"][0]["resources"]}
    pod = job["spec"]["replicatedJobs"][0]["template"]["spec"]["template"]["spec"]
    assert set(quota) == set(pod["containers"][0]["resources"]["requests"])
    assert int(quota["nvidia.com/gpu"]) >= 2 * int(pod["containers"][0]["resources"]["requests"]["nvidia.com/gpu"])
    flavor = reference_platform.document(site, "ResourceFlavor", group["flavors"][0]["name"])["spec"]
    assert flavor["nodeLabels"] == pod["nodeSelector"]


@pytest.mark.parametrize("site", SITES)
def test_nothing_starts_or_moves_a_job_unasked(reference_platform: ReferencePlatform, site: str) -> None:
    job = _job(reference_platform, site)
    assert job["metadata"]["annotations"]["argocd.argoproj.io/hook"] == "Skip"
    template = job["spec"]["replicatedJobs"][0]["template"]["spec"]["template"]
    assert template["metadata"]["annotations"]["karpenter.sh/do-not-disrupt"] == "true"
    pool = next(d for d in reference_platform.documents(site) if d["kind"] == "NodePool")["spec"]["template"]["spec"]
    assert int(pool["terminationGracePeriod"].removesuffix("s")) >= 6 * 3600
    priority = reference_platform.document(site, "PriorityClass", template["spec"]["priorityClassName"])
    assert priority["value"] < reference_platform.document(site, "PriorityClass", "causal-ui-gym")["value"]


@pytest.mark.parametrize(
    "given", [{"nodes": 0}, {"nodes": 9}, {"max_nodes": 1}, {"restarts": -1}, {"timeout_seconds": True}]
)
def test_refuses(given: dict[str, Any]) -> None:
    with pytest.raises(ComputeError) as caught:
        BatchJobs(**given)
    assert caught.value.code == "GYM245"


@pytest.mark.parametrize("sharing", [GpuSharing.time_slicing(4), GpuSharing.mps(2)])
def test_shared_gpus_keep_the_name_of_the_resource(sharing: GpuSharing) -> None:
    (shared,) = yaml.safe_load(configuration(sharing))["sharing"].values()
    assert shared["resources"] == [{"name": "nvidia.com/gpu", "replicas": sharing.replicas}]
    assert shared["renameByDefault"] is False


@pytest.mark.parametrize("site", SITES)
def test_a_key_that_nobody_has_filled_stops_nothing(reference_platform: ReferencePlatform, site: str) -> None:
    """The operator calls an ExternalSecret failed when its secret is empty, unless the Secret may be deleted."""
    secrets = {d["metadata"]["name"]: d for d in reference_platform.documents(site) if d["kind"] == "ExternalSecret"}
    optional = {
        variable["valueFrom"]["secretKeyRef"]["name"]
        for d in reference_platform.documents(site)
        if d["kind"] == "Deployment"
        for variable in d["spec"]["template"]["spec"]["containers"][0].get("env", [])
        if variable.get("valueFrom", {}).get("secretKeyRef", {}).get("optional")
    }
    assert len(optional) == 2
    assert {secrets[name]["spec"]["target"]["deletionPolicy"] for name in optional} == {"Delete"}
    assert secrets["causal-ui-gym-secrets"]["spec"]["target"]["deletionPolicy"] == "Retain"
    assert int(secrets["causal-ui-gym-secrets"]["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"]) < 40


@pytest.mark.parametrize("site", SITES)
def test_a_disruption_costs_a_job_none_of_its_restarts(reference_platform: ReferencePlatform, site: str) -> None:
    """The job fails for the reason that the set's rule names: https://jobset.sigs.k8s.io/docs/concepts/#failure-policy."""
    spec = _job(reference_platform, site)["spec"]
    (rule,) = spec["failurePolicy"]["rules"]
    assert rule["action"] == "RestartJobSetAndIgnoreMaxRestarts"
    assert rule["onJobFailureReasons"] == ["PodFailurePolicy"]
    (on_pod,) = spec["replicatedJobs"][0]["template"]["spec"]["podFailurePolicy"]["rules"]
    assert on_pod == {"action": "FailJob", "onPodConditions": [{"status": "True", "type": "DisruptionTarget"}]}
