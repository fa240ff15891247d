"""Operators of a site as a helmfile, for delivery without Argo CD.

Source: https://helmfile.readthedocs.io/en/latest/configuration/
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..manifests import to_yaml
from ..plan.names import Names
from ..plan.operators import Operator


def helmfile(names: Names, operators: Sequence[Operator], values: Mapping[str, Mapping[str, Any]]) -> str:
    """Pinned releases in the order of their needs, bound to the context that ``aws eks update-kubeconfig`` makes."""
    repositories = {operator.repository: operator for operator in operators if operator.chart}
    return to_yaml(
        [
            {
                "helmDefaults": {
                    "kubeContext": names.cluster_arn,
                    "createNamespace": False,  # 00-namespaces makes them, with their Pod Security levels
                    "wait": True,
                    "timeout": 900,
                    "historyMax": 10,
                },
                "repositories": [
                    {"name": _alias(operator), "url": url, **({"oci": True} if operator.oci else {})}
                    for url, operator in repositories.items()
                ],
                "releases": [_release(operator, operators, values.get(operator.name, {})) for operator in operators],
            }
        ]
    )


def _release(operator: Operator, operators: Sequence[Operator], values: Mapping[str, Any]) -> dict[str, Any]:
    namespaces = {other.name: other.namespace for other in operators}
    release: dict[str, Any] = {
        "name": operator.name,
        "namespace": operator.namespace,
        # A folder of plain manifests becomes a release of its own.
        "chart": f"{_alias(operator)}/{operator.chart}"
        if operator.chart
        else f"git::{operator.repository}.git@{operator.path}?ref={operator.version}",
    }
    if operator.chart:
        release["version"] = operator.version
    if operator.needs:
        release["needs"] = [f"{namespaces[need]}/{need}" for need in operator.needs]
    if values:
        release["values"] = [dict(values)]
    return release


def _alias(operator: Operator) -> str:
    """Name of a repository: its host's and folder's words, which no two share."""
    return operator.repository.removeprefix("https://").replace("/", "-").replace(".", "-")
