"""Kubernetes side of a platform: what each cluster needs first, and how everything reaches it."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from ..manifests import Manifests
from ..plan.delivery import Delivery, GitOps
from ..plan.delivery_applications import ValuesOf
from ..plan.layers import Layer
from ..plan.names import Names
from ..plan.operators import Operator


def render_cluster_objects(manifests: Manifests, names: Names, operators: Sequence[Operator], *, email: str) -> None:
    """Namespaces and cluster-wide objects of one site."""
    from .cluster_objects import cluster_issuer, default_storage_class, operator_namespaces, secret_store

    installed = {operator.name for operator in operators}
    operator_namespaces(Construct(manifests.chart(names, Layer.NAMESPACES), "Operators"), operators)
    cluster = Construct(manifests.chart(names, Layer.CLUSTER), "Platform")
    default_storage_class(cluster)
    if "cert-manager" in installed:
        cluster_issuer(cluster, names, email)
    if "external-secrets" in installed:
        secret_store(cluster, names)


def render_delivery(
    manifests: Manifests, delivery: Delivery, sites: Sequence[Names], operators: Sequence[Operator], values: ValuesOf
) -> None:
    """Argo CD's objects, or a helmfile per site."""
    if isinstance(delivery, GitOps):
        from .argo_cd_objects import ArgoCdObjects

        ArgoCdObjects(
            manifests.hub_chart(sites[0].platform),
            "ArgoCd",
            delivery=delivery,
            sites=sites,
            operators=operators,
            values=values,
        )
        return
    from .helmfile import helmfile

    for names in sites:
        manifests.add_file(
            f"{names.site.name}/operators/helmfile.yaml", helmfile(names, operators, values[names.site.name])
        )
