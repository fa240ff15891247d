"""How manifests reach the clusters: pulled from Git by Argo CD, or applied by hand.

Sources: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/,
https://docs.aws.amazon.com/eks/latest/userguide/argocd.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from .errors import DeliveryError
from .kubernetes import Kubernetes
from .names import Names

ARGO_CD_NAMESPACE = "argocd"
"""Namespace of Argo CD's own objects, in the first primary's cluster."""
ARGO_CD_ROLE = "argocd"
"""Purpose of Argo CD's role, for :meth:`Names.role` of the first primary."""

_HTTPS = re.compile(r"^https://(?:[a-z0-9-]+\.)+[a-z]{2,}(?::[0-9]+)?/[A-Za-z0-9._~/-]+$")
_SSH = re.compile(r"^(?:ssh://)?git@(?:[a-z0-9-]+\.)+[a-z]{2,}[:/][A-Za-z0-9._~/-]+$")
_REVISION = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._/-]*$")
_PATH = re.compile(r"^[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*$")
_INSTANCE = re.compile(r"^arn:aws[a-z-]*:sso:::instance/(sso)?ins-[0-9a-f]{16}$")
_GROUP = re.compile(r"^(?:[0-9a-f]{10}-)?[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgoCd:
    """Where Argo CD runs. Made by :meth:`capability` or :meth:`self_managed`."""

    kind: Literal["capability", "self-managed"]
    identity_center: str = ""
    identity_center_region: str = ""
    administrators: tuple[str, ...] = ()

    @classmethod
    def capability(
        cls, *, identity_center: str = "", identity_center_region: str = "", administrators: Sequence[str] = ()
    ) -> ArgoCd:
        """Argo CD run by AWS as a capability of the first primary's cluster. It reaches private endpoints of every site by cluster ARN.

        Args:
            identity_center: ARN of the IAM Identity Center instance. By default read at deployment from the SSM parameter
                ``/<platform>/identity-center-instance-arn`` of the first primary's account and region.
            identity_center_region: region of that instance. By default the first primary's.
            administrators: ids of Identity Center groups that administer Argo CD. By default none: manifests still arrive, nobody sees
                the web interface.

        Raises:
            DeliveryError: GYM613, GYM614.
        """
        if identity_center and not _INSTANCE.match(identity_center):
            raise DeliveryError(
                "GYM613",
                "ArgoCd.capability",
                given=f"identity_center={identity_center!r}",
                allowed="an ARN such as 'arn:aws:sso:::instance/ssoins-0123456789abcdef'",
                remedy="Copy it from `aws sso-admin list-instances`.",
            )
        for group in administrators:
            if not _GROUP.match(group):
                raise DeliveryError(
                    "GYM614",
                    "ArgoCd.capability",
                    given=f"administrators has {group!r}",
                    allowed="ids of Identity Center groups, not their names",
                    remedy="Copy GroupId from `aws identitystore list-groups`.",
                )
        return cls(
            kind="capability",
            identity_center=identity_center,
            identity_center_region=identity_center_region,
            administrators=tuple(administrators),
        )

    @classmethod
    def self_managed(cls) -> ArgoCd:
        """Argo CD installed from its chart, for a platform of one site: it manages the cluster that it runs in.

        Other clusters have endpoints and certificates that exist only after deployment, which no manifest can name. Install it once
        with ``helmfile --file dist/hub/operators/helmfile.yaml sync``.
        """
        return cls(kind="self-managed")


@dataclass(frozen=True, slots=True, kw_only=True)
class GitOps:
    """Argo CD pulls the manifests from Git: primaries first, and within a site operators before what they operate.

    Args:
        repository: HTTPS or SSH URL of the Git repository that holds the output of ``cdk8s synth``, without credentials. By default a
            CodeCommit repository that the platform makes in the first primary's account and region.
        revision: branch or tag. Default ``main``.
        path: folder of the manifests in the repository. Default ``dist``.
        argo_cd: where Argo CD runs. By default as an EKS capability.

    Raises:
        DeliveryError: GYM610 to GYM612, GYM617.
    """

    repository: str = ""
    revision: str = "main"
    path: str = "dist"
    argo_cd: ArgoCd = field(default_factory=ArgoCd.capability)

    def __post_init__(self) -> None:
        if self.repository and not _HTTPS.match(self.repository) and not _SSH.match(self.repository):
            raise DeliveryError(
                "GYM610",
                "GitOps",
                given=f"repository={_without_credentials(self.repository)!r}",
                allowed="https://host/owner/name.git or git@host:owner/name.git, without user name, password or query",
                remedy="Correct the URL; credentials belong in an Argo CD repository secret.",
            )
        if not self.repository and self.argo_cd.kind == "self-managed":
            raise DeliveryError(
                "GYM617",
                "GitOps",
                given="ArgoCd.self_managed() without a repository",
                allowed="repository='https://github.com/owner/name.git'",
                remedy="Name one: only the capability reads CodeCommit with its role alone.",
            )
        if not _REVISION.match(self.revision):
            raise DeliveryError(
                "GYM611",
                "GitOps",
                given=f"revision={self.revision!r}",
                allowed="a branch, a tag or a commit",
                remedy="Use 'main'.",
            )
        if not _PATH.match(self.path):
            raise DeliveryError(
                "GYM612",
                "GitOps",
                given=f"path={self.path!r}",
                allowed="a relative folder such as 'dist', without '..' or a leading slash",
                remedy="Give the folder inside the repository.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectApply:
    """People or a pipeline apply the manifests: no Argo CD.

    Per site, ``dist/<site>/operators/helmfile.yaml`` installs the operators in order; then::

        kubectl apply --server-side -f dist/<site>/00-namespaces.k8s.yaml
        helmfile --file dist/<site>/operators/helmfile.yaml sync
        cat dist/<site>/[2-8]*.yaml | kubectl apply --server-side -f -
    """


Delivery = GitOps | DirectApply


def require_reachable(path: str, delivery: Delivery, kubernetes: Kubernetes, sites: Sequence[Names]) -> None:
    """Refuse a delivery that cannot reach a cluster.

    Raises:
        DeliveryError: GYM615, GYM616.
    """
    if isinstance(delivery, GitOps) and delivery.argo_cd.kind == "self-managed" and len(sites) > 1:
        remote = ", ".join(names.site.name for names in sites[1:])
        raise DeliveryError(
            "GYM615",
            path,
            given=f"ArgoCd.self_managed() in {sites[0].site.name}, with {remote} to reach at private endpoints",
            allowed="ArgoCd.capability(), which reaches every site by its cluster's ARN, or one site",
            remedy="Use the capability, or make each site a platform of its own.",
        )
    if isinstance(delivery, DirectApply) and not kubernetes.admin_roles:
        raise DeliveryError(
            "GYM616",
            path,
            given="DirectApply() without admin_roles",
            allowed="Kubernetes(admin_roles=[…]) with the role that applies",
            remedy="Nobody but Argo CD is let in by default: name the IAM role of your pipeline or administrators.",
        )


def destination(delivery: GitOps, names: Names) -> str:
    """Name under which Argo CD knows a site's cluster; a self-managed one knows its own as ``in-cluster``."""
    return names.cluster if delivery.argo_cd.kind == "capability" else "in-cluster"


def repository_name(names: Names) -> str:
    """CodeCommit repository that holds the manifests, where none is given."""
    return f"{names.platform}-manifests"


def repository_url(delivery: GitOps, control: Names) -> str:
    """URL from which Argo CD reads; ``control`` is the first primary.

    Source: https://docs.aws.amazon.com/general/latest/gr/codecommit.html
    """
    return (
        delivery.repository
        or f"https://git-codecommit.{control.site.region}.amazonaws.com/v1/repos/{repository_name(control)}"
    )


def _without_credentials(url: str) -> str:
    """An error must not print the password that it complains about."""
    return re.sub(r"//[^/@]*@", "//…@", url)
