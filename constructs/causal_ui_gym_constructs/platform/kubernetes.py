"""Kubernetes side of a platform: what each cluster needs first, and how everything reaches it."""

from __future__ import annotations

from collections.abc import Sequence

from constructs import Construct

from ..manifests import Manifests
from ..plan.delivery import Delivery, GitOps
from ..plan.hub import HUB
from ..plan.layers import Layer
from ..plan.names import Names
from ..plan.operator_options import Operators
from ..plan.operator_values import merged, operator_values
from ..plan.operators import ARGO_CD, Operator


def render_cluster_objects(manifests: Manifests, names: Names, operators: Sequence[Operator], *, email: str) -> None:
    """Namespaces and cluster-wide objects of one site."""
    from .cluster_objects import cluster_issuer, operator_namespaces, secret_store

    installed = {operator.name for operator in operators}
    operator_namespaces(Construct(manifests.chart(names, Layer.NAMESPACES), "Operators"), operators)
    cluster = Construct(manifests.chart(names, Layer.CLUSTER), "Platform")
    if "cert-manager" in installed:
        cluster_issuer(cluster, names, email)
    if "external-secrets" in installed:
        secret_store(cluster, names)


def render_delivery(manifests: Manifests, delivery: Delivery, sites: Sequence[Names], operators: Operators) -> None:
    """Argo CD's objects, or a helmfile per site."""
    from .helmfile import helmfile

    values = {
        names.site.name: {
            operator.name: merged(operator_values(operator.name, names), operators.values.get(operator.name, {}))
            for operator in operators.chosen
        }
        for names in sites
    }
    if isinstance(delivery, GitOps):
        from .argo_cd_objects import ArgoCdObjects

        ArgoCdObjects(
            manifests.hub_chart(sites[0].platform),
            "ArgoCd",
            delivery=delivery,
            sites=sites,
            operators=operators.chosen,
            values=values,
        )
        if delivery.argo_cd.kind == "self-managed":
            argo_cd = helmfile(sites[0], (ARGO_CD,), {ARGO_CD.name: operator_values(ARGO_CD.name, sites[0])})
            manifests.add_file(f"{HUB}/operators/helmfile.yaml", argo_cd)
        return

    for names in sites:
        manifests.add_file(
            f"{names.site.name}/operators/helmfile.yaml", helmfile(names, operators.chosen, values[names.site.name])
        )
