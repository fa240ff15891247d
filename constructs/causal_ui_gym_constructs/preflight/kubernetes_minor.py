"""The Kubernetes minor that a cluster runs, as far as files say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..plan.kubernetes_versions import KUBERNETES_VERSIONS
from .cluster import Cluster
from .document import Document, Resource
from .rendered import Rendered

_MINOR = re.compile(r"^v?(1\.\d{1,2})(\.|$)")


def stated_minors(rendered: Rendered) -> Iterator[tuple[Document | Resource, str, str]]:
    """``(where, path, minor)`` of every cluster's version: EKS clusters in templates, ClusterConfigs of eksctl."""
    if rendered.accounts is not None:
        for eks in rendered.accounts.of_type("AWS::EKS::Cluster"):
            version = rendered.accounts.text(eks.stack, eks.at("Version", ""))
            if match := _MINOR.match(version):
                yield eks, "Version", match[1]
    for _, config in rendered.of_kind("ClusterConfig"):
        if config.group == "eksctl.io" and (match := _MINOR.match(str(config.at("metadata.version", "")))):
            yield config, "metadata.version", match[1]


def minor_of(rendered: Rendered, cluster: Cluster) -> str:
    """The minor of a cluster, such as ``1.36``; the newest that EKS supports where nothing says."""
    for at, _, minor in stated_minors(rendered):
        if isinstance(at, Document) and at in cluster.documents:
            return minor
        if isinstance(at, Resource) and rendered.accounts and rendered.accounts.stacks[at.stack].site == cluster.name:
            return minor
    return KUBERNETES_VERSIONS[-1]
