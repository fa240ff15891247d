"""What Argo CD deploys: one application per operator and one for the manifests of each site, in waves that wait for health.

An ApplicationSet's rolling sync goes on to the next step only when every application of a step is healthy, so the steps carry the whole
order: for primaries and then for replicas their operators in the order of their needs, then their manifests. Where rolling sync is switched
off, applications sync at once and retry until what they need is there.
Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .delivery import ARGO_CD_NAMESPACE, GitOps, destination, repository_url
from .hub import HUB
from .layers import Layer
from .names import Names
from .operator_options import waves
from .operators import Operator

Element = dict[str, Any]
REVISIONS = 10
"""Revisions of an application that can be rolled back to."""
ValuesOf = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Helm values by site and operator."""

SYNC_POLICY: Mapping[str, Any] = {
    "automated": {"prune": True, "selfHeal": True, "allowEmpty": False},
    "syncOptions": [
        "CreateNamespace=true",
        "PrunePropagationPolicy=foreground",
        "PruneLast=true",
        "ServerSideApply=true",  # definitions of custom resources outgrow the annotation of a client-side apply
        "SkipDryRunOnMissingResource=true",
    ],
    # Without end: an automated sync that has used up its retries is not tried again before the next commit. A new commit is taken up
    # between retries, so a broken one does not hold back its correction.
    "retry": {"limit": -1, "refresh": True, "backoff": {"duration": "5s", "factor": 2, "maxDuration": "3m"}},
}
"""How every application syncs.

Source: https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
"""


def hub_application(delivery: GitOps, control: Names) -> dict[str, Any]:
    """Specification of the application that keeps the hub's own objects, the ApplicationSet among them, in step with Git.

    It is none of the ApplicationSet's: as a step of it, it would wait for the health of the set that waits for the step.
    """
    return {
        "project": control.platform,
        "source": {**_git(delivery, control), "path": f"{delivery.path}/{HUB}"},
        "destination": {"name": destination(delivery, control), "namespace": ARGO_CD_NAMESPACE},
        "syncPolicy": dict(SYNC_POLICY),
        "revisionHistoryLimit": REVISIONS,
    }


def applications(
    *, delivery: GitOps, sites: Sequence[Names], operators: Sequence[Operator], values: ValuesOf
) -> list[Element]:
    """Elements of the ApplicationSet's list generator, in the order of their waves.

    Args:
        delivery: repository, revision and folder.
        sites: names of every site, primaries first; the first runs Argo CD.
        operators: operators of every site.
        values: Helm values by site and operator.
    """
    git, elements = _git(delivery, sites[0]), []
    for role in ("primary", "replica"):
        members = [names for names in sites if names.site.role == role]
        for number, group in enumerate(waves(operators), start=1):
            elements += [
                _element(
                    names,
                    cluster=destination(delivery, names),
                    name=f"{names.prefix}-{operator.name}",
                    wave=f"{role}-operators-{number}",
                    namespace=operator.namespace,
                    pod_security=operator.pod_security,
                    source=_source(operator, values[names.site.name].get(operator.name, {})),
                )
                for names in members
                for operator in group
            ]
        elements += [
            _element(
                names,
                cluster=destination(delivery, names),
                name=names.prefix,
                wave=f"{role}-manifests",
                namespace=names.namespace,
                source={
                    **git,
                    "path": f"{delivery.path}/{names.site.name}",
                    # A job runs when somebody starts it, not when it is written down.
                    "directory": {"exclude": f"{Layer.JOBS.value}.k8s.yaml"},
                },
            )
            for names in members
        ]
    return elements


def steps(elements: Sequence[Element]) -> list[dict[str, Any]]:
    """Steps of the rolling sync: one per wave, in order."""
    return [
        {"matchExpressions": [{"key": "wave", "operator": "In", "values": [wave]}]}
        for wave in dict.fromkeys(element["wave"] for element in elements)
    ]


def repositories(delivery: GitOps, control: Names, operators: Sequence[Operator]) -> list[str]:
    """Everything that Argo CD may deploy from."""
    return sorted({repository_url(delivery, control), *(operator.repository for operator in operators)})


def _git(delivery: GitOps, control: Names) -> dict[str, str]:
    return {"repoURL": repository_url(delivery, control), "targetRevision": delivery.revision}


def _source(operator: Operator, values: Mapping[str, Any]) -> dict[str, Any]:
    source: dict[str, Any] = {"repoURL": operator.repository, "targetRevision": operator.version}
    if operator.path:
        return {**source, "path": operator.path}
    return {**source, "chart": operator.chart, "helm": {"releaseName": operator.name, "valuesObject": dict(values)}}


def _element(
    names: Names,
    *,
    cluster: str,
    name: str,
    wave: str,
    namespace: str,
    source: Mapping[str, Any],
    pod_security: str = "restricted",
) -> Element:
    return {
        "application": name,
        "site": names.site.name,
        "cluster": cluster,
        "namespace": namespace,
        "podSecurity": pod_security,
        "wave": wave,
        "source": dict(source),
    }
