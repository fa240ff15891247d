"""Everything that is named anywhere, in any document of either site or any template of either account, exists."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from reference_platform import ReferencePlatform
from reference_walker import Document, Site, unresolved

SITES = ("us", "eu")

# What EKS itself and the operators' charts make, as far as documents refer to it.
CLUSTER_PODS = [("kube-system", {"k8s-app": "kube-dns"}, {53, "dns"})]

# What people make before the first deployment: the administrators' role that app.py names (docs/delivery.md).
PEOPLES_ROLES = ("PlatformAdmin",)


def _site(documents: list[Document]) -> Site:
    return Site(documents, pods=list(CLUSTER_PODS))


@pytest.mark.parametrize("name", SITES)
def test_every_reference_of_a_site_resolves(reference_platform: ReferencePlatform, name: str) -> None:
    assert list(unresolved(_site(reference_platform.documents(name)))) == []


def test_every_role_queue_and_bucket_named_in_a_template_exists(reference_platform: ReferencePlatform) -> None:
    assembly = reference_platform.assembly
    existing = assembly.names()
    ours = {account for account, _ in assembly.environments.values()}
    missing = [
        f"{where}: {kind} {name} in {account}"
        for where, kind, account, name in assembly.mentions()
        if account in (*ours, "no account") and (kind, account, name) not in existing and not name.startswith("cdk-")
        if name not in PEOPLES_ROLES
    ]
    assert missing == []


def test_every_stack_output_that_another_stack_reads_exists(reference_platform: ReferencePlatform) -> None:
    assembly = reference_platform.assembly
    missing = [
        f"{where}: {stack}.{output}"
        for where, stack, output in assembly.stack_outputs()
        if output not in assembly.stacks.get(stack, {}).get("Outputs", {})
    ]
    assert missing == []


@pytest.mark.parametrize("name", SITES)
def test_names_in_the_yaml_exist_in_the_accounts(reference_platform: ReferencePlatform, name: str) -> None:
    """Queues, buckets, secrets, roles and target groups that documents name are in some template."""
    existing = reference_platform.assembly.names()
    by_kind: dict[str, set[str]] = {}
    for kind, _, found in existing:
        by_kind.setdefault(kind, set()).add(found)
    missing = [
        f"{where}: {kind} {mentioned}"
        for document in reference_platform.documents(name)
        for where, kind, mentioned in _aws_names(document)
        if mentioned not in by_kind.get(kind, set())
    ]
    assert missing == []


def _aws_names(document: Document) -> list[tuple[str, str, str]]:
    """``(where, kind, name)`` of AWS resources that a document names."""
    label = f"{document['kind']}/{document['metadata']['name']}"
    found: list[tuple[str, str, str]] = []

    def visit(value: Any, key: str) -> None:
        if isinstance(value, dict):
            if key == "remoteRef" and "key" in value:
                found.append((label, "secret", _resource_name(value["key"])))
            for child_key, child in value.items():
                visit(child, child_key)
        elif isinstance(value, list):
            for child in value:
                visit(child, key)
        elif isinstance(value, str):
            if value.startswith("https://sqs."):
                found.append((label, "queue", value.rsplit("/", 1)[-1]))
            elif value.startswith("s3://"):
                found.append((label, "bucket", value.removeprefix("s3://").split("/")[0]))
            elif value.startswith("arn:aws:iam::"):
                found.append((label, "role", value.rsplit("/", 1)[-1]))
            elif key == "targetGroupName":
                found.append((label, "target group", value))
            elif key == "bucket":
                found.append((label, "bucket", value))

    visit(document, "")
    if document["kind"] == "EC2NodeClass" and "role" in document["spec"]:
        found.append((label, "role", document["spec"]["role"]))
    return found


def _resource_name(key: str) -> str:
    """Name of a secret, also where its ARN is given; Secrets Manager takes the ARN without its random end."""
    return key.rsplit(":secret:", 1)[-1]


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
        (_edit("ServiceMonitor", lambda d: d["spec"]["endpoints"][0].update(port="metric")), "no port"),
        (
            _edit("DestinationRule", lambda d: d["spec"]["subsets"][0]["labels"].update(version="blue")),
            "selects no pod",
        ),
        (_edit("Deployment", lambda d: _container(d)["envFrom"].append({"secretRef": {"name": "gone"}})), "Secret"),
        (_edit("ScaledObject", lambda d: d["spec"]["scaleTargetRef"].update(name="gone")), "Deployment"),
        (_edit("RoleBinding", lambda d: d["roleRef"].update(name="gone")), "Role"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_walker_has_teeth(
    reference_platform: ReferencePlatform, fault: Callable[[list[Document]], None], mentions: str
) -> None:
    documents = copy.deepcopy(reference_platform.documents("us"))
    fault(documents)
    found = list(unresolved(_site(documents)))
    assert any(mentions.replace("no port", "port") in problem for problem in found), found
