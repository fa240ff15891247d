"""What one part of the platform tells another about reaching it: secrets to read, flows to allow, policies to hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One network flow that a NetworkPolicy must allow.

    Args:
        name: what the flow is for, such as ``postgres``.
        port: TCP port of the destination.
        namespace: namespace of the destination pods. Unset with ``cidrs`` set: the destination is outside the cluster.
        pods: labels of the destination pods. Empty with a namespace: every pod there.
        cidrs: IPv4 ranges of a destination outside the cluster.
        protocol: ``TCP`` or ``UDP``.
    """

    name: str
    port: int
    namespace: str | None = None
    pods: Mapping[str, str] = field(default_factory=dict)
    cidrs: tuple[str, ...] = ()
    protocol: str = "TCP"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretValue:
    """One value made from a Secrets Manager secret by the External Secrets Operator.

    Args:
        secret: name of the AWS secret, a JSON object or a plain string.
        properties: properties of the JSON object that the value needs. Empty: the whole string is the value.
        template: Go template over those properties, such as ``postgresql://{{ .username }}…``. Empty: the one property as it is.
        store: ClusterSecretStore that reads the secret. By default the site's own account and region.
    """

    secret: str
    properties: tuple[str, ...] = ()
    template: str = ""
    store: str = "aws-secrets-manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """How a service reaches one dependency.

    Args:
        binding: ``x-binding`` of the setting that it fills, such as ``database_url``.
        value: the secret value to put there.
        flows: network flows that reaching it takes.
    """

    binding: str
    value: SecretValue
    flows: tuple[Flow, ...] = ()
