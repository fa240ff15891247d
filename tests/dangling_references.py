"""References in rendered documents that nothing satisfies, as preflight finds them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from causal_ui_gym_constructs.preflight import Rendered, Rule, all_rules, check
from causal_ui_gym_constructs.preflight.accounts import Accounts
from causal_ui_gym_constructs.preflight.document import Document
from causal_ui_gym_constructs.preflight.rendered import clusters_of

_CODES = ("GYM811", "GYM812", "GYM813", "GYM851", "GYM873")
RULES: tuple[Rule, ...] = tuple(rule for rule in all_rules() if rule.code in _CODES)
"""Rules by which every name resolves and every selector selects."""


def dangling(
    documents: Iterable[Mapping[str, Any]] | Mapping[str, Iterable[Mapping[str, Any]]],
    accounts: Accounts | None = None,
    *,
    elsewhere: Collection[str] = (),
) -> list[str]:
    """``Kind namespace/name path: what`` of each.

    Args:
        documents: of one cluster, or by cluster.
        accounts: templates that they are deployed beside.
        elsewhere: what others bring, as findings name it, such as ``ClusterIssuer letsencrypt-prod``.
    """
    by_cluster = documents if isinstance(documents, Mapping) else {"cluster": documents}
    read = {name: [Document(name, body) for body in bodies] for name, bodies in by_cluster.items()}
    findings = check(Rendered(clusters_of(read, accounts), accounts), only=RULES).findings
    lines = [f"{finding.where.object} {finding.where.path}: {finding.what}" for finding in findings]
    return [line for line in lines if not any(known in line for known in elsewhere)]
