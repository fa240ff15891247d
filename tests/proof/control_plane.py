"""A real Kubernetes control plane on loopback: etcd, API server, controllers and scheduler, without a node."""

from __future__ import annotations

import json
import secrets
import ssl
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import yaml
from kubernetes import config as kubernetes_config
from kubernetes.client.exceptions import ApiException
from kubernetes.dynamic import DynamicClient

from causal_ui_gym_constructs.preflight.schemas.lock import read_lock
from causal_ui_gym_constructs.preflight.schemas.source import default_source, load_all
from proof.certificates import Authority, write_key
from proof.programs import Running, options, program, running, until
from tests.free_ports import free_ports

Document = dict[str, Any]
# Who the tests are when they apply: the field manager of server-side apply.
FIELD_MANAGER = "proof"
_USERS = {
    "admin": "system:masters",
    "system:kube-controller-manager": "",
    "system:kube-scheduler": "",
}


class Refused(Exception):
    """The API server refused a document.

    Args:
        subject: ``Kind/name`` of the document.
        status: HTTP status.
        reason: Kubernetes' word for it, such as ``Invalid``.
        message: the server's message.
    """

    def __init__(self, subject: str, status: int, reason: str, message: str) -> None:
        super().__init__(f"{subject}: {status} {reason}: {message}")
        self.status, self.reason, self.message = status, reason, message


@dataclass(frozen=True)
class ControlPlane:
    """A running control plane.

    Args:
        folder: logs, keys and data.
        url: of the API server.
        kubeconfig: credentials of an administrator.
        authority: signs certificates that the API server trusts, of webhooks for example.
        dynamic: client of the administrator.
    """

    folder: Path
    url: str
    kubeconfig: Path
    authority: Authority
    dynamic: DynamicClient

    def resource(self, api_version: str, kind: str) -> Any:
        """The API of a kind: ``resource("v1", "Pod").get(namespace="default")``."""
        return self.dynamic.resources.get(api_version=api_version, kind=kind)

    def apply(self, document: Document, *, dry_run: bool = False) -> Document:
        """Server-side apply, as ``kubectl apply --server-side --validate=strict`` does.

        Returns the object as stored. Raises :class:`Refused` when the server refuses it or does not know its kind.
        """
        subject = f"{document['kind']}/{document['metadata']['name']}"
        try:
            resource = self.resource(document["apiVersion"], document["kind"])
        except Exception as error:
            raise Refused(subject, 404, "NotFound", f"no kind {document['apiVersion']} {document['kind']}") from error
        try:
            applied = resource.patch(
                body=document,
                name=document["metadata"]["name"],
                namespace=document["metadata"].get("namespace", "default" if resource.namespaced else None),
                content_type="application/apply-patch+yaml",
                field_manager=FIELD_MANAGER,
                dry_run="All" if dry_run else None,
                query_params=[("fieldValidation", "Strict")],
            )
        except ApiException as error:
            raise _refused(subject, error) from None
        result: Document = applied.to_dict()
        return result

    def objects(self, api_version: str, kind: str, namespace: str | None = None) -> list[Document]:
        """All objects of a kind, in one namespace or in all."""
        found: Document = self.resource(api_version, kind).get(namespace=namespace).to_dict()
        items: list[Document] = found["items"]
        return items

    def install_definitions(self, definitions: Iterable[Document] | None = None) -> list[str]:
        """Create custom resource definitions, and wait until each is established and served; returns their names.

        Args:
            definitions: CustomResourceDefinitions; by default every one that the repository pins.
        """
        if definitions is None:
            definitions = load_all(read_lock(), default_source())
        resource = self.resource("apiextensions.k8s.io/v1", "CustomResourceDefinition")
        names = []
        for definition in definitions:
            resource.create(body=definition)
            names.append(definition["metadata"]["name"])

        def established() -> bool:
            ready = {
                found["metadata"]["name"]
                for found in resource.get().to_dict()["items"]
                if any(c["type"] == "Established" and c["status"] == "True" for c in found["status"]["conditions"])
            }
            return ready >= set(names)

        until(established, "custom resource definitions are established")
        self.dynamic.resources.invalidate_cache()
        return names


@contextmanager
def control_plane(
    folder: Path,
    *,
    controllers: Sequence[str] = ("*",),
    scheduler: bool = True,
    flags: Mapping[str, Mapping[str, object]] | None = None,
) -> Iterator[ControlPlane]:
    """Start a control plane, and stop it on the way out.

    RBAC authorizes; all admission plugins that Kubernetes enables by default are on, Pod Security, LimitRange and ResourceQuota among them.

    Args:
        folder: for logs, keys and data.
        controllers: of kube-controller-manager, by name (``deployment-controller``); ``*`` for the usual ones, empty for none.
        scheduler: whether kube-scheduler runs.
        flags: further flags by program: ``{"kube-controller-manager": {"horizontal-pod-autoscaler-sync-period": "1s"}}``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    further = flags or {}
    etcd_port, peer_port, api_port, controllers_port, scheduler_port = free_ports(5)
    authority = Authority(folder / "keys")
    tokens = {user: secrets.token_hex(16) for user in _USERS}
    url = f"https://127.0.0.1:{api_port}"
    kubeconfigs = {user: _write_kubeconfig(folder, user, token, url, authority) for user, token in tokens.items()}

    with ExitStack() as stack:

        def start(name: str, values: dict[str, object]) -> Running:
            arguments = options({**values, **further.get(name, {})})
            return stack.enter_context(running(program(name), *arguments, log=folder / f"{name}.log"))

        # All programs must be there before the first starts.
        programs = ["etcd", "kube-apiserver", *(["kube-controller-manager"] if controllers else [])]
        for name in [*programs, *(["kube-scheduler"] if scheduler else [])]:
            program(name)
        etcd = start("etcd", _etcd_flags(folder, etcd_port, peer_port))
        etcd.until(lambda: _get(f"http://127.0.0.1:{etcd_port}/readyz"), "is ready")
        server = start("kube-apiserver", _api_server_flags(folder, api_port, etcd_port, authority, tokens))
        server.until(lambda: _get(f"{url}/readyz", authority.file, tokens["admin"]), "is ready")
        # Both become ready side by side.
        parts: list[tuple[Running, str]] = []
        if controllers:
            values = _controller_flags(folder, kubeconfigs["system:kube-controller-manager"], authority, controllers)
            manager = start("kube-controller-manager", {**values, "secure-port": controllers_port})
            parts.append((manager, f"https://127.0.0.1:{controllers_port}/healthz"))
        if scheduler:
            values = _component_flags(kubeconfigs["system:kube-scheduler"], folder / "scheduler")
            placing = start("kube-scheduler", {**values, "secure-port": scheduler_port})
            parts.append((placing, f"https://127.0.0.1:{scheduler_port}/readyz"))
        for part, health in parts:
            part.until(partial(_get, health), "is ready")
        client = kubernetes_config.new_client_from_config(str(kubeconfigs["admin"]))
        stack.callback(client.close)
        # Its own cache of what the server knows: the default one is shared by all servers that ever had this port.
        dynamic = DynamicClient(client, cache_file=str(folder / "discovery.json"))
        yield ControlPlane(folder, url, kubeconfigs["admin"], authority, dynamic)


def _etcd_flags(folder: Path, port: int, peer_port: int) -> dict[str, object]:
    address, peer = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{peer_port}"
    return {
        "data-dir": folder / "etcd",
        "listen-client-urls": address,
        "advertise-client-urls": address,
        "listen-peer-urls": peer,
        "initial-advertise-peer-urls": peer,
        "initial-cluster": f"default={peer}",
        "unsafe-no-fsync": "true",
        "log-level": "warn",
    }


def _api_server_flags(
    folder: Path, port: int, etcd_port: int, authority: Authority, tokens: Mapping[str, str]
) -> dict[str, object]:
    serving = authority.issue("kube-apiserver")
    aggregator = authority.issue("aggregator")
    accounts = write_key(folder / "keys" / "service-accounts.key")
    token_file = folder / "keys" / "tokens.csv"
    token_file.write_text("".join(f'{tokens[user]},{user},{user},"{group}"\n' for user, group in _USERS.items()))
    return {
        "etcd-servers": f"http://127.0.0.1:{etcd_port}",
        "bind-address": "127.0.0.1",
        "secure-port": port,
        "advertise-address": "127.0.0.1",
        # No pod ever reaches this address, and a loopback one is no valid endpoint.
        "endpoint-reconciler-type": "none",
        "tls-cert-file": serving.certificate,
        "tls-private-key-file": serving.key,
        "client-ca-file": authority.file,
        "token-auth-file": token_file,
        "authorization-mode": "Node,RBAC",
        "allow-privileged": "true",
        "service-cluster-ip-range": "10.100.0.0/16",
        "service-account-issuer": "https://kubernetes.default.svc",
        "service-account-signing-key-file": accounts,
        "service-account-key-file": accounts,
        # What the aggregation layer needs, for metrics APIs.
        "requestheader-client-ca-file": authority.file,
        "requestheader-allowed-names": "aggregator",
        "requestheader-username-headers": "X-Remote-User",
        "requestheader-group-headers": "X-Remote-Group",
        "requestheader-extra-headers-prefix": "X-Remote-Extra-",
        "proxy-client-cert-file": aggregator.certificate,
        "proxy-client-key-file": aggregator.key,
    }


def _component_flags(kubeconfig: Path, folder: Path) -> dict[str, object]:
    return {
        "kubeconfig": kubeconfig,
        "authentication-kubeconfig": kubeconfig,
        "authorization-kubeconfig": kubeconfig,
        "bind-address": "127.0.0.1",
        "cert-dir": folder,
        "leader-elect": "false",
    }


def _controller_flags(
    folder: Path, kubeconfig: Path, authority: Authority, controllers: Sequence[str]
) -> dict[str, object]:
    return {
        **_component_flags(kubeconfig, folder / "controller-manager"),
        "controllers": ",".join(controllers),
        # Each controller as itself, with just the rights that RBAC gives it.
        "use-service-account-credentials": "true",
        "service-account-private-key-file": folder / "keys" / "service-accounts.key",
        "root-ca-file": authority.file,
    }


def _write_kubeconfig(folder: Path, user: str, token: str, url: str, authority: Authority) -> Path:
    path = folder / f"{user.rpartition(':')[2]}.kubeconfig"
    named = {"name": "proof"}
    path.write_text(
        yaml.safe_dump(
            {
                "apiVersion": "v1",
                "kind": "Config",
                "clusters": [{**named, "cluster": {"server": url, "certificate-authority": str(authority.file)}}],
                "users": [{**named, "user": {"token": token}}],
                "contexts": [{**named, "context": {"cluster": "proof", "user": "proof"}}],
                "current-context": "proof",
            }
        )
    )
    path.chmod(0o600)
    return path


def _get(url: str, authority: Path | None = None, token: str | None = None) -> bool:
    """Whether the address answers 200. Without an authority any certificate will do: the health of our own process."""
    context = ssl.create_default_context(cafile=str(authority) if authority else None)
    if authority is None:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"} if token else {})
    with urllib.request.urlopen(request, timeout=5, context=context) as response:
        return int(response.status) == 200


def _refused(subject: str, error: ApiException) -> Refused:
    try:
        status = json.loads(error.body)
    except (TypeError, ValueError):
        status = {}
    return Refused(subject, error.status, status.get("reason", error.reason), status.get("message", str(error.body)))
