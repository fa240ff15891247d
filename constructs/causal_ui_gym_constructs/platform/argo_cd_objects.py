"""Kubernetes side of GitOps: what Argo CD itself reads, in the first primary's cluster.

Applied once by hand, ``kubectl apply --server-side -f dist/hub``; from then on Argo CD keeps it in step with Git.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ..imports import argoproj_io as argo
from ..plan.delivery import ARGO_CD_NAMESPACE, GitOps, destination
from ..plan.delivery_applications import (
    REVISIONS,
    SYNC_POLICY,
    ValuesOf,
    applications,
    hub_application,
    repositories,
    steps,
)
from ..plan.delivery_kinds import CLUSTER_KINDS
from ..plan.hub import HUB
from ..plan.names import Names
from ..plan.operators import Operator


class ArgoCdObjects(Construct):
    """Project, clusters, the hub's own application and the ApplicationSet over all sites.

    Args:
        scope: the hub's chart.
        id: construct id.
        delivery: repository, revision, folder.
        sites: names of every site, primaries first; the first runs Argo CD.
        operators: operators of every site.
        values: Helm values by site and operator.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        delivery: GitOps,
        sites: Sequence[Names],
        operators: Sequence[Operator],
        values: ValuesOf,
    ) -> None:
        super().__init__(scope, id)
        control = sites[0]
        namespaces = sorted({"kube-system", control.namespace, *(operator.namespace for operator in operators)})
        self._namespace()
        self._project(delivery, sites, operators, namespaces)
        if delivery.argo_cd.kind == "capability":
            for names in sites:
                self._cluster(names)
        hub = f"{control.platform}-{HUB}"
        _argo_object(self, "Application", hub, hub_application(delivery, control))
        self._application_set(delivery, sites, operators, values)

    def _namespace(self) -> None:
        k8s.KubeNamespace(
            self,
            "Namespace",
            metadata=k8s.ObjectMeta(
                name=ARGO_CD_NAMESPACE,
                labels={"pod-security.kubernetes.io/enforce": "restricted"},
                annotations={"argocd.argoproj.io/sync-options": "Prune=false"},
            ),
        )

    def _project(
        self, delivery: GitOps, sites: Sequence[Names], operators: Sequence[Operator], namespaces: Sequence[str]
    ) -> None:
        control = sites[0]
        destinations = [(destination(delivery, names), namespace) for names in sites for namespace in namespaces]
        argo.AppProject(
            self,
            "Project",
            metadata=_metadata(control.platform),
            spec=argo.AppProjectSpec(
                description=f"Operators and manifests of {control.platform}, and nothing else",
                source_namespaces=[ARGO_CD_NAMESPACE],  # the capability demands it
                source_repos=repositories(delivery, control, operators),
                destinations=[
                    argo.AppProjectSpecDestinations(name=cluster, namespace=namespace)
                    for cluster, namespace in [*destinations, (destination(delivery, control), ARGO_CD_NAMESPACE)]
                ],
                cluster_resource_whitelist=[
                    argo.AppProjectSpecClusterResourceWhitelist(group=group, kind=kind) for group, kind in CLUSTER_KINDS
                ],
                orphaned_resources=argo.AppProjectSpecOrphanedResources(warn=False),
            ),
        )

    def _cluster(self, names: Names) -> None:
        """Registers a cluster by its ARN: no endpoint, no credential, nothing known only at deployment.

        https://docs.aws.amazon.com/eks/latest/userguide/argocd-register-clusters.html
        """
        k8s.KubeSecret(
            self,
            f"Cluster-{names.site.name}",
            metadata=k8s.ObjectMeta(
                name=f"cluster-{names.site.name}",
                namespace=ARGO_CD_NAMESPACE,
                labels={
                    "argocd.argoproj.io/secret-type": "cluster",
                    "site": names.site.name,
                    "role": names.site.role,
                },
            ),
            type="Opaque",
            string_data={"name": names.cluster, "server": names.cluster_arn, "project": names.platform},
        )

    def _application_set(
        self, delivery: GitOps, sites: Sequence[Names], operators: Sequence[Operator], values: ValuesOf
    ) -> None:
        platform = sites[0].platform
        elements = applications(delivery=delivery, sites=sites, operators=operators, values=values)
        _argo_object(
            self,
            "ApplicationSet",
            platform,
            {
                "goTemplate": True,
                "goTemplateOptions": ["missingkey=error"],
                "generators": [{"list": {"elements": elements}}],
                "strategy": {"type": "RollingSync", "rollingSync": {"steps": steps(elements)}},
                # Losing the set, or an element of it, must not take a cluster's operators and data with it.
                "syncPolicy": {"preserveResourcesOnDeletion": True, "applicationsSync": "create-update"},
                "template": _template(platform),
                "templatePatch": "spec:\n  source: {{ toJson .source }}\n",
            },
        )


def _template(platform: str) -> Mapping[str, Any]:
    return {
        "metadata": {
            "name": "{{ .application }}",
            "labels": {"app.kubernetes.io/part-of": platform, "site": "{{ .site }}", "wave": "{{ .wave }}"},
        },
        "spec": {
            "project": platform,
            "destination": {"name": "{{ .cluster }}", "namespace": "{{ .namespace }}"},
            "syncPolicy": {
                **SYNC_POLICY,
                "managedNamespaceMetadata": {"labels": {"pod-security.kubernetes.io/enforce": "{{ .podSecurity }}"}},
            },
            "revisionHistoryLimit": REVISIONS,
        },
    }


def _argo_object(scope: Construct, kind: str, name: str, spec: Mapping[str, Any]) -> None:
    """Plain, because an application and the template of a set say the same in one map."""
    made = cdk8s.ApiObject(scope, kind, api_version="argoproj.io/v1alpha1", kind=kind, metadata=_metadata(name))
    made.add_json_patch(cdk8s.JsonPatch.add("/spec", spec))


def _metadata(name: str) -> cdk8s.ApiObjectMetadata:
    return cdk8s.ApiObjectMetadata(name=name, namespace=ARGO_CD_NAMESPACE)
