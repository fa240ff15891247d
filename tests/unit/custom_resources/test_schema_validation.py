"""The validator of Kubernetes documents catches what a strict API server would, and passes what is right."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from causal_ui_gym_constructs.preflight.schemas import source
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all, schema_problems

Document = dict[str, Any]

pytestmark = pytest.mark.skipif(
    not source.available_offline(),
    reason=f"NOT CHECKED: no custom resource definitions; set {source.FOLDER_VARIABLE} or run: causal-ui-gym crds",
)


def deployment() -> Document:
    container = {
        "name": "api",
        "image": "registry.example/api:1.0",
        "resources": {"limits": {"nvidia.com/gpu": 1, "cpu": "500m"}},
        "ports": [{"containerPort": 8000, "name": "http"}],
    }
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "api", "namespace": "gym", "labels": {"app.kubernetes.io/name": "api"}},
        "spec": {
            "selector": {"matchLabels": {"app": "api"}},
            "template": {"metadata": {"labels": {"app": "api"}}, "spec": {"containers": [container]}},
        },
    }


def scaled_object() -> Document:
    return {
        "apiVersion": "keda.sh/v1alpha1",
        "kind": "ScaledObject",
        "metadata": {"name": "api", "namespace": "gym"},
        "spec": {
            "scaleTargetRef": {"name": "api"},
            "maxReplicaCount": 50,
            "triggers": [{"type": "cpu", "metadata": {"value": "70"}, "metricType": "Utilization"}],
        },
    }


def job_set() -> Document:
    pod = {
        "spec": {
            "restartPolicy": "Never",
            "containers": [{"name": "train", "image": "registry.example/t:1.0"}],
        }
    }
    return {
        "apiVersion": "jobset.x-k8s.io/v1alpha2",
        "kind": "JobSet",
        "metadata": {"name": "train"},
        "spec": {"replicatedJobs": [{"name": "workers", "template": {"spec": {"parallelism": 2, "template": pod}}}]},
    }


def velero_schedule() -> Document:
    return {
        "apiVersion": "velero.io/v1",
        "kind": "Schedule",
        "metadata": {"name": "nightly"},
        "spec": {"schedule": "0 2 * * *", "template": {"ttl": "720h0m0s", "includedNamespaces": ["gym"]}},
    }


def application() -> Document:
    """``helm.valuesObject`` preserves unknown fields."""
    values = {"anything": {"goes": [1, "two"]}}
    return {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "Application",
        "metadata": {"name": "keda"},
        "spec": {
            "project": "platform",
            "destination": {"server": "https://kubernetes.default.svc"},
            "source": {
                "repoURL": "https://charts.example",
                "chart": "keda",
                "helm": {"valuesObject": values},
            },
        },
    }


VALID = [deployment, scaled_object, job_set, velero_schedule, application]


@pytest.mark.parametrize("kubernetes", ["1.27", "1.36"])
@pytest.mark.parametrize("build", VALID)
def test_valid_documents_have_no_problem(build: Callable[[], Document], kubernetes: str) -> None:
    assert schema_problems(build(), kubernetes=kubernetes) == []


def change(document: Document, path: str, value: Any) -> Document:
    """A copy with the field at ``path`` set, or removed for ``...``."""
    changed = copy.deepcopy(document)
    *parents, last = path.split(".")
    node: Any = changed
    for part in parents:
        node = node[int(part)] if part.isdigit() else node[part]
    if value is ...:
        del node[last]
    else:
        node[last] = value
    return changed


CONTAINER = "spec.template.spec.containers.0"
POD = "spec.replicatedJobs.0.template.spec.template.spec"


@pytest.mark.parametrize(
    ("build", "path", "value", "expected"),
    [
        (deployment, "spec.template.spec.continers", [], "spec.template.spec.continers: unknown field; did you mean containers?"),
        (deployment, f"{CONTAINER}.ports.0.containerPort", "80", "ports[0].containerPort: '80' is not integer"),
        (deployment, "spec.selector", ..., "spec.selector: required field is missing"),
        (deployment, "metadata.name", ..., "metadata.name: required field is missing"),
        (deployment, "metadata", ..., "metadata: required field is missing"),
        (deployment, "apiVersion", "apps/v1beta1", "apps/v1beta1 Deployment is not served by Kubernetes 1.36; served is apps/v1"),
        (deployment, "kind", ..., "apiVersion, kind: both are required"),
        (scaled_object, "spec.minReplicasCount", 2, "spec.minReplicasCount: unknown field; did you mean minReplicaCount?"),
        (scaled_object, "spec.maxReplicaCount", "50", "spec.maxReplicaCount: '50' is not integer"),
        (scaled_object, "spec.maxReplicaCount", 2**40, "spec.maxReplicaCount"),
        (scaled_object, "spec.triggers.0.metadata.value", 70, "spec.triggers[0].metadata.value: 70 is not string"),
        (scaled_object, "spec.scaleTargetRef", ..., "spec.scaleTargetRef: required field is missing"),
        (scaled_object, "metadata.lables", {}, "metadata.lables: unknown field; did you mean labels?"),
        (scaled_object, "apiVersion", "keda.sh/v1", "keda.sh/v1 ScaledObject is not served; served are v1alpha1"),
        (scaled_object, "kind", "ScaledObjekt", "no definition of keda.sh/v1alpha1 ScaledObjekt is known"),
        (scaled_object, "spec.maxReplicaCount", None, "spec.maxReplicaCount: None is not integer"),
        (job_set, f"{POD}.containers.0.imagePullPolice", "x", "imagePullPolice: unknown field"),
        (job_set, "spec.replicatedJobs.0.name", ..., "spec.replicatedJobs[0].name: required field is missing"),
        (application, "spec.source.helm.valuesObjekt", {}, "valuesObjekt: unknown field; did you mean valuesObject?"),
        (velero_schedule, "metadata.creationTimestamp", 5, "metadata.creationTimestamp"),
    ],
)  # fmt: skip
def test_each_fault_is_named(build: Callable[[], Document], path: str, value: Any, expected: str) -> None:
    problems = schema_problems(change(build(), path, value))
    assert any(expected in problem for problem in problems), problems


def test_quantities_and_ports_take_numbers_and_strings() -> None:
    pool = {
        "apiVersion": "karpenter.sh/v1",
        "kind": "NodePool",
        "metadata": {"name": "gpu"},
        "spec": {
            "limits": {"cpu": 100, "memory": "400Gi"},
            "template": {
                "spec": {
                    "requirements": [{"key": "kubernetes.io/arch", "operator": "In", "values": ["amd64"]}],
                    "nodeClassRef": {"group": "karpenter.k8s.aws", "kind": "EC2NodeClass", "name": "gpu"},
                }
            },
        },
    }
    assert schema_problems(pool) == []
    assert schema_problems(change(pool, "spec.limits.cpu", 1.5)) == ["spec.limits.cpu: 1.5 is not integer or string"]
    assert schema_problems(change(pool, "spec.limits.cpu", "a lot")) != []
    assert schema_problems(change(pool, "metadata.namespace", "gym")) == [
        "metadata.namespace: NodePool is cluster-scoped"
    ]


def test_a_list_keyed_by_name_refuses_a_second_item_of_that_name() -> None:
    job = {"name": "workers", "template": {"spec": {"template": {"spec": {"containers": []}}}}}
    document = change(job_set(), "spec.replicatedJobs", [job, job])
    assert any("duplicate item" in problem for problem in schema_problems(document))


def test_a_version_without_schemas_is_refused() -> None:
    with pytest.raises(ValueError, match=r"1\.99"):
        schema_problems(deployment(), kubernetes="1.99")


def test_many_documents_are_named_by_kind_and_namespace() -> None:
    wrong = change(scaled_object(), "spec.scaleTargetRef", ...)
    assert problems_of_all([deployment(), wrong]) == [
        "ScaledObject gym/api: spec.scaleTargetRef: required field is missing"
    ]
