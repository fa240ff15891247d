"""Reference row: what the reference presumes to be installed, and nothing installs."""

from __future__ import annotations

import pytest

from bare_platform import SITES, bare_platform

PRESUMED = {
    "External Secrets": "external-secrets",
    "cert-manager": "cert-manager",
    "OTel collector": "otel-collector",
    "Prometheus": "kube-prometheus-stack",
    "KEDA": "keda",
    "Istio": "istiod",
    "Velero": "velero",
    "CloudNativePG": "cloudnative-pg",
    "Barman Cloud plugin": "plugin-barman-cloud",
    "Redis operator": "redis-operator",
    "VPA": "vertical-pod-autoscaler",
    "external-dns": "external-dns",
    "AWS load balancer controller": "aws-load-balancer-controller",
    "GPU device plugin, DCGM exporter": "gpu-operator",
    "Karpenter": "karpenter",
    "JobSet": "jobset",
    "Kueue": "kueue",
    "log shipping": "fluent-bit",
    "Gateway API": "gateway-api",
}


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("presumed", PRESUMED)
def test_it_is_installed_pinned(site: str, presumed: str) -> None:
    application = bare_platform().applications(site)[f"causal-ui-gym-{site}-{PRESUMED[presumed]}"]
    assert application["source"]["targetRevision"].lstrip("v")[0].isdigit()


@pytest.mark.parametrize("site", SITES)
def test_each_operator_has_a_namespace_with_a_pod_security_level(site: str) -> None:
    platform = bare_platform()
    namespaces = {
        document["metadata"]["name"]: document["metadata"]["labels"]["pod-security.kubernetes.io/enforce"]
        for document in platform.documents[f"{site}/00-namespaces.k8s.yaml"]
        if document["kind"] == "Namespace"
    }
    for name, application in platform.applications(site).items():
        if application["namespace"] in ("kube-system", "causal-ui-gym", "argocd"):
            continue
        assert namespaces[application["namespace"]] == application["podSecurity"], name
    assert namespaces["external-secrets"] == "restricted"
    assert namespaces["gpu-operator"] == "privileged"


@pytest.mark.parametrize("site", SITES)
def test_the_issuer_and_the_secret_store_that_manifests_name_exist(site: str) -> None:
    platform = bare_platform()
    platform.document(f"{site}/20-cluster.k8s.yaml", "ClusterIssuer", "letsencrypt-prod")
    store = platform.document(f"{site}/20-cluster.k8s.yaml", "ClusterSecretStore", "aws-secrets-manager")
    region = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1"}[site]
    assert store["spec"]["provider"]["aws"] == {"service": "SecretsManager", "region": region}


@pytest.mark.parametrize("site", SITES)
def test_the_collector_answers_where_the_settings_look_for_it(site: str) -> None:
    """``http://otel-collector:4318`` of the reference, from any namespace."""
    values = bare_platform().values(site, "otel-collector")
    application = bare_platform().applications(site)[f"causal-ui-gym-{site}-otel-collector"]
    assert (values["fullnameOverride"], application["namespace"]) == ("otel-collector", "monitoring")
    pipelines = values["config"]["service"]["pipelines"]
    assert pipelines["traces"]["receivers"] == ["otlp"]
    for pipeline in pipelines.values():
        assert set(pipeline["exporters"]) <= set(values["config"]["exporters"])
        # The chart's own defaults declare the other two.
        assert set(pipeline["processors"]) <= set(values["config"]["processors"]) | {"batch", "memory_limiter"}


@pytest.mark.parametrize("site", SITES)
def test_prometheus_reads_every_monitor_and_rule_of_the_cluster(site: str) -> None:
    spec = bare_platform().values(site, "kube-prometheus-stack")["prometheus"]["prometheusSpec"]
    for kind in ("serviceMonitor", "podMonitor", "rule"):
        assert spec[f"{kind}SelectorNilUsesHelmValues"] is False


@pytest.mark.parametrize("site", SITES)
def test_the_autoscaler_of_pod_resources_only_recommends(site: str) -> None:
    values = bare_platform().values(site, "vertical-pod-autoscaler")
    assert values["recommender"]["enabled"] is True
    assert values["updater"]["enabled"] is False
    assert values["admissionController"]["enabled"] is False


@pytest.mark.parametrize("site", SITES)
def test_the_mesh_asks_no_pod_for_network_privileges(site: str) -> None:
    """Init containers of Istio need NET_ADMIN, which Pod Security ``restricted`` refuses; the CNI plugin does it on the node."""
    assert bare_platform().values(site, "istiod")["pilot"]["cni"]["enabled"] is True
    assert f"causal-ui-gym-{site}-istio-cni" in bare_platform().applications(site)


@pytest.mark.parametrize("site", SITES)
def test_gpu_nodes_bring_their_driver_and_tolerations_reach_them(site: str) -> None:
    values = bare_platform().values(site, "gpu-operator")
    assert values["driver"]["enabled"] is False
    assert values["toolkit"]["enabled"] is False
    assert values["daemonsets"]["tolerations"] == [{"operator": "Exists"}]
    assert values["dcgmExporter"]["serviceMonitor"]["enabled"] is True
    assert values["devicePlugin"]["config"] == {"name": "device-plugin", "default": "exclusive"}


_POD = {"runAsNonRoot": True, "seccompProfile": {"type": "RuntimeDefault"}}
_CONTAINER = {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize(
    ("operator", "of_pod", "of_container"),
    [
        ("redis-operator", "podSecurityContext", "securityContext"),
        ("vertical-pod-autoscaler", "podSecurityContext", "containerSecurityContext"),
        ("velero", "podSecurityContext", "containerSecurityContext"),
    ],
)
def test_a_chart_without_security_contexts_gets_those_that_its_namespace_demands(
    site: str, operator: str, of_pod: str, of_container: str
) -> None:
    """Pod Security ``restricted`` rejects a pod that says nothing, so the operator would never start."""
    application = bare_platform().applications(site)[f"causal-ui-gym-{site}-{operator}"]
    assert application["podSecurity"] == "restricted"
    values = bare_platform().values(site, operator)
    assert _POD.items() <= values[of_pod].items()
    assert values[of_pod]["runAsUser"] > 0
    for container in (values[of_container], *(init["securityContext"] for init in values.get("initContainers", ()))):
        assert _CONTAINER.items() <= container.items()


@pytest.mark.parametrize("site", SITES)
def test_gateway_pods_pass_the_pod_security_of_the_platforms_namespace(site: str) -> None:
    """Istio's injected gateway sets everything that ``restricted`` asks for but the seccomp profile."""
    assert bare_platform().values(site, "istiod")["gateways"] == {"seccompProfile": {"type": "RuntimeDefault"}}
