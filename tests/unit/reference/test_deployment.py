"""Reference row: Deployment."""

from typing import Any

import pytest

from causal_ui_gym_constructs.gpu_compute_service import SettingsContract
from unit.compute.compute_trees import (
    IMAGE,
    SITES,
    container,
    deployments,
    every,
    one,
    pod,
    resource,
    resources,
)

API, CANARY, WORKER = "causal-ui-gym-api-stable", "causal-ui-gym-api-canary", "causal-ui-gym-worker"
EACH = pytest.mark.parametrize(("site", "name"), [(site, name) for site in SITES for name in (API, CANARY, WORKER)])


@EACH
def test_kept_strategy_and_grace(site: str, name: str) -> None:
    spec = deployments("default", site)[name]["spec"]
    assert spec["strategy"]["rollingUpdate"] == {"maxSurge": "50%", "maxUnavailable": "25%"}
    assert pod("default", site, name)["terminationGracePeriodSeconds"] == 60
    assert pod("default", site, name)["dnsPolicy"] == "ClusterFirst"


def test_kept_three_replicas_where_nothing_scales_them() -> None:
    assert deployments("fixed", "us")[API]["spec"]["replicas"] == 3


@EACH
def test_mended_an_autoscaled_deployment_does_not_set_its_replicas_back(site: str, name: str) -> None:
    assert "replicas" not in deployments("default", site)[name]["spec"]


@EACH
def test_kept_security_context(site: str, name: str) -> None:
    context = pod("default", site, name)["securityContext"]
    assert (context["runAsUser"], context["runAsGroup"], context["fsGroup"]) == (1001, 1001, 1001)
    assert context["runAsNonRoot"] is True
    own = container("default", site, name)["securityContext"]
    assert own["readOnlyRootFilesystem"] is True
    assert own["allowPrivilegeEscalation"] is False
    assert own["seccompProfile"] == {"type": "RuntimeDefault"}
    assert own["capabilities"] == {"drop": ["ALL"]}, "ports above 1023 need no NET_BIND_SERVICE"


PROBES: dict[str, dict[str, Any]] = {
    "startupProbe": {"path": "/health", "times": (10, 10, 5, 30)},
    "livenessProbe": {"path": "/health", "times": (60, 30, 10, 3)},
    "readinessProbe": {"path": "/health/ready", "times": (30, 10, 5, 3)},
}


@EACH
@pytest.mark.parametrize("kind", PROBES)
def test_kept_probes_with_their_times(site: str, name: str, kind: str) -> None:
    probe = container("default", site, name)[kind]
    times = tuple(probe[key] for key in ("initialDelaySeconds", "periodSeconds", "timeoutSeconds", "failureThreshold"))
    assert (probe["httpGet"]["path"], times) == (PROBES[kind]["path"], PROBES[kind]["times"])
    ports = {port["name"]: port["containerPort"] for port in container("default", site, name)["ports"]}
    assert ports[probe["httpGet"]["port"]] == 8000
    assert ports["metrics"] == 8001


@EACH
def test_kept_resources_environment_and_affinity(site: str, name: str) -> None:
    resources = container("default", site, name)["resources"]
    assert resources["requests"] == {"cpu": "500m", "memory": "1Gi", "nvidia.com/gpu": "1"}
    assert resources["limits"] == {"cpu": "2000m", "memory": "2Gi", "nvidia.com/gpu": "1"}
    fields = {
        each["name"]: each["valueFrom"]["fieldRef"]["fieldPath"]
        for each in container("default", site, name)["env"]
        if "fieldRef" in each["valueFrom"]
    }
    assert fields == {
        "POD_NAME": "metadata.name",
        "POD_NAMESPACE": "metadata.namespace",
        "NODE_NAME": "spec.nodeName",
    }
    affinity = pod("default", site, name)["affinity"]
    (term,) = affinity["podAntiAffinity"]["preferredDuringSchedulingIgnoredDuringExecution"]
    assert (term["weight"], term["podAffinityTerm"]["topologyKey"]) == (100, "kubernetes.io/hostname")
    (nodes,) = affinity["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"]
    assert nodes["matchExpressions"] == [{"key": "kubernetes.io/arch", "operator": "In", "values": ["amd64"]}]


@EACH
def test_kept_volumes(site: str, name: str) -> None:
    volumes = {volume["name"]: volume for volume in pod("default", site, name)["volumes"]}
    assert volumes["tmp"]["emptyDir"] == {"sizeLimit": "500Mi"}
    assert volumes["logs"]["emptyDir"] == {"sizeLimit": "200Mi"}
    assert volumes["model-cache"]["persistentVolumeClaim"] == {"claimName": "model-cache-pvc"}
    mounts = {mount["name"]: mount["mountPath"] for mount in container("default", site, name)["volumeMounts"]}
    assert mounts == {"tmp": "/tmp", "logs": "/app/logs", "model-cache": "/app/model-cache"}


@EACH
@pytest.mark.parametrize("variant", ["default", "managed", "auto", "existing"])
def test_mended_pods_select_labels_that_nodes_have_and_tolerate_their_taints(
    site: str, name: str, variant: str
) -> None:
    if name not in deployments(variant, site):
        name = API
    spec = pod(variant, site, name)
    tolerated = {toleration["key"] for toleration in spec["tolerations"] if toleration["operator"] == "Exists"}
    for labels, taints in _nodes(variant, site):
        assert spec["nodeSelector"].items() <= labels.items()
        assert taints <= tolerated


def _nodes(variant: str, site: str) -> list[tuple[dict[str, str], set[str]]]:
    """Labels and taint keys of every kind of GPU node that the plan starts."""
    if variant == "existing":
        return [({"team": "gpu"}, {"nvidia.com/gpu"})]
    if variant == "managed":
        groups = [
            group
            for group in resources(variant, f"{site}-compute", "AWS::EKS::Nodegroup")
            if group["AmiType"] == "AL2023_x86_64_NVIDIA"
        ]
        assert len(groups) == 2
        return [(group["Labels"], {taint["Key"] for taint in group["Taints"]}) for group in groups]
    template = one(variant, site, "NodePool", "causal-ui-gym-gpu")["spec"]["template"]
    return [(template["metadata"]["labels"], {taint["key"] for taint in template["spec"]["taints"]})]


@EACH
def test_mended_no_zone_is_pinned_and_pods_spread(site: str, name: str) -> None:
    assert not [key for key in pod("default", site, name)["nodeSelector"] if "zone" in key]
    (spread,) = pod("default", site, name)["topologySpreadConstraints"]
    assert (spread["topologyKey"], spread["maxSkew"]) == ("topology.kubernetes.io/zone", 1)
    selector = deployments("default", site)[name]["spec"]["selector"]["matchLabels"]
    assert spread["labelSelector"]["matchLabels"] == selector


@EACH
def test_mended_a_budget_protects_exactly_these_pods(site: str, name: str) -> None:
    budget = one("default", site, "PodDisruptionBudget", name)["spec"]
    assert budget["selector"] == deployments("default", site)[name]["spec"]["selector"]
    assert budget["maxUnavailable"] == "25%"


@pytest.mark.parametrize("site", SITES)
def test_mended_requests_drain_before_the_pod_stops(site: str) -> None:
    stop = container("default", site, API)["lifecycle"]["preStop"]["exec"]["command"]
    drain = int(one("default", site, "ConfigMap", "causal-ui-gym-config")["data"]["DRAIN_SECONDS"])
    assert stop == ["sleep", "10"]
    assert 10 + drain < pod("default", site, API)["terminationGracePeriodSeconds"]


@pytest.mark.parametrize("site", SITES)
def test_mended_the_claim_exists_and_many_pods_may_write(site: str) -> None:
    claim = one("default", site, "PersistentVolumeClaim", "model-cache-pvc")["spec"]
    volume = one("default", site, "PersistentVolume", claim["volumeName"])
    assert claim["accessModes"] == volume["spec"]["accessModes"] == ["ReadWriteMany"]
    assert claim["storageClassName"] == volume["spec"]["storageClassName"] == ""
    assert volume["spec"]["claimRef"] == {"name": "model-cache-pvc", "namespace": "causal-ui-gym"}
    host = volume["spec"]["nfs"]["server"]
    record = resource("default", f"{site}-compute", "AWS::Route53::RecordSet", Name=f"{host}.")
    assert record["Type"] == "CNAME"
    assert "efs" in str(record["ResourceRecords"])
    (owner,) = [job for job in every("default", site, "Job") if "model-cache-owner" in job["metadata"]["name"]]
    spec = owner["spec"]["template"]["spec"]
    assert owner["metadata"]["namespace"] == "kube-system", "the service's namespace admits no root"
    assert spec["volumes"][0]["nfs"]["server"] == host
    assert spec["containers"][0]["command"] == ["chown", "1001:1001", "/mnt"]


@EACH
def test_mended_the_image_cannot_move(site: str, name: str) -> None:
    assert container("default", site, name)["image"] == IMAGE


@EACH
def test_mended_two_workloads_in_versions(site: str, name: str) -> None:
    template = deployments("default", site)[name]["spec"]["template"]
    command = container("default", site, name)["command"]
    expected = {API: ("api", "stable"), CANARY: ("api", "canary"), WORKER: ("worker", "stable")}[name]
    labels = template["metadata"]["labels"]
    assert (labels["app.kubernetes.io/component"], labels["version"]) == expected
    assert command == list(SettingsContract.backend().workloads[expected[0]].command)
    assert command[-1] == expected[0]
