"""An operator's own admission webhooks, asked by the API server as in a cluster."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from proof.control_plane import ControlPlane, Document, Refused
from proof.programs import program, running
from tests.free_ports import free_ports


@dataclass(frozen=True)
class Operator:
    """The webhooks of an operator.

    Args:
        name: for messages and for the configuration objects.
        program: which serves them.
        group: API group of its kinds.
        version: of the group.
        validated: kinds that it validates; the plural is the kind with an s.
        mutated: kinds to which it gives defaults.
    """

    name: str
    program: str
    group: str
    version: str
    validated: Sequence[str]
    mutated: Sequence[str] = ()

    @property
    def api_version(self) -> str:
        return f"{self.group}/{self.version}"


KEDA = Operator("keda", "keda-webhooks", "keda.sh", "v1alpha1", ["ScaledObject", "ScaledJob", "TriggerAuthentication"])
_POSTGRES_KINDS = ["Cluster", "Pooler", "ScheduledBackup"]
CLOUDNATIVE_PG = Operator(
    "cloudnative-pg", "cnpg-webhooks", "postgresql.cnpg.io", "v1", _POSTGRES_KINDS, ["Cluster", "ScheduledBackup"]
)

JOBSET = Operator("jobset", "jobset-webhooks", "jobset.x-k8s.io", "v1alpha2", ["JobSet"], ["JobSet"])

# Groups whose resources Istio's analyzers read.
ANALYSED = {"networking.istio.io", "gateway.networking.k8s.io"}
# Operators whose own judgement of our resources is not part of this proof, by the API group of the resources.
NOT_RUN = {
    "argoproj.io": "Argo CD checks its objects when it reads them; it has no webhook for them",
    "autoscaling.k8s.io": "the webhook of the vertical pod autoscaler is not built here",
    "barmancloud.cnpg.io": "the plugin has no webhook; the rules in its definition are applied",
    "cert-manager.io": "cert-manager's webhook command is no Go module of its own",
    "elbv2.k8s.aws": "the AWS load balancer controller asks AWS",
    "external-secrets.io": "External Secrets of this version is not to be had as a Go module",
    "karpenter.k8s.aws": "Karpenter has no webhook; the rules in its definitions are applied",
    "karpenter.sh": "Karpenter has no webhook; the rules in its definitions are applied",
    "kueue.x-k8s.io": "Kueue's webhooks bring every kind of job that it knows: minutes to build, for three resources",
    "monitoring.coreos.com": "the signals tier judges rules, with promtool",
    "redis.redis.opstreelabs.in": "the webhook of the Redis operator is not built here",
    "velero.io": "Velero has no webhook",
}


@contextmanager
def webhooks(plane: ControlPlane, operator: Operator, refused: Document) -> Iterator[None]:
    """Serve an operator's webhooks, and have the API server ask them, until the way out.

    Args:
        plane: the control plane.
        operator: whose.
        refused: a document that they refuse: when it is, the server asks them.
    """
    (port,) = free_ports(1)
    folder = Path(tempfile.mkdtemp(prefix=operator.name, dir=plane.folder))
    served = plane.authority.issue(operator.name)
    os.link(served.certificate, folder / "tls.crt")
    os.link(served.key, folder / "tls.key")
    arguments = [f"--port={port}", f"--cert-dir={folder}", f"--kubeconfig={plane.kubeconfig}"]
    with running(program(operator.program), *arguments, log=folder / "log") as server:
        server.until(lambda: _accepts(port), "serves")
        for kind, word, kinds in (
            ("MutatingWebhookConfiguration", "mutate", operator.mutated),
            ("ValidatingWebhookConfiguration", "validate", operator.validated),
        ):
            if kinds:
                plane.apply(_configuration(plane, operator, kind, word, kinds, port))
        server.until(lambda: _is_refused(plane, refused), "is asked")
        try:
            yield
        finally:
            for kind in ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"):
                resource = plane.resource("admissionregistration.k8s.io/v1", kind)
                if operator.name in [found["metadata"]["name"] for found in resource.get().to_dict()["items"]]:
                    resource.delete(name=operator.name)


def _configuration(
    plane: ControlPlane, operator: Operator, kind: str, word: str, kinds: Sequence[str], port: int
) -> Document:
    authority = plane.authority.encoded
    group = operator.group.replace(".", "-")
    return {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": kind,
        "metadata": {"name": operator.name},
        "webhooks": [
            {
                "name": f"{judged.lower()}.{word}.{operator.name}.proof",
                "clientConfig": {
                    "url": f"https://127.0.0.1:{port}/{word}-{group}-{operator.version}-{judged.lower()}",
                    "caBundle": authority,
                },
                "rules": [
                    {
                        "apiGroups": [operator.group],
                        "apiVersions": [operator.version],
                        "operations": ["CREATE", "UPDATE"],
                        "resources": [f"{judged.lower()}s"],
                    }
                ],
                "admissionReviewVersions": ["v1"],
                "sideEffects": "None",
                "failurePolicy": "Fail",
            }
            for judged in kinds
        ],
    }


def _accepts(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        return True


def _is_refused(plane: ControlPlane, document: Document) -> bool:
    try:
        plane.apply(document, dry_run=True)
    except Refused as refusal:
        return "admission webhook" in refusal.message
    return False
