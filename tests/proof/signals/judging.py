"""Judges the series that an expression names: exported, scraped, with the labels and the values that it selects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from proof.signals.expressions import Expression, Selector, selectors_of
from proof.signals.reviewed import Exporter
from proof.signals.scraping import Target

SAMPLES_IN_A_WINDOW = 2
"""Fewer give no rate."""


@dataclass(frozen=True)
class Known:
    """What exists at a site.

    Args:
        live: labels of each series by its name, by component of the service.
        targets: what of the service is scraped.
        recorded: labels of each recorded series.
        exporters: the reviewed lists.
    """

    live: Mapping[str, Mapping[str, frozenset[str]]]
    targets: list[Target]
    recorded: Mapping[str, frozenset[str]]
    exporters: list[Exporter]


def faults_of(expression: Expression, known: Known) -> list[str]:
    """Why an expression would never find what it asks for; empty when it would."""
    return [
        f"{expression.where}: {fault}"
        for selector in selectors_of(expression.text)
        for fault in _faults_of_selector(selector, known)
    ]


def named_series(expressions: Iterable[Expression]) -> set[str]:
    """Every series that is named anywhere."""
    return {selector.metric for expression in expressions for selector in selectors_of(expression.text)}


def _faults_of_selector(selector: Selector, known: Known) -> Iterator[str]:
    if selector.metric in known.recorded:
        yield from _missing_labels(selector, known.recorded[selector.metric])
        return
    exporters = [exporter for exporter in known.exporters if selector.metric in exporter.series]
    if exporters:
        yield from _missing_labels(selector, exporters[0].series[selector.metric])
        if exporters[0].values and not any(_satisfies(selector, values) for values in exporters[0].values):
            yield _no_target(selector)
        return
    if not any(selector.metric in series for series in known.live.values()):
        yield f"no series {selector.metric}: it is not in the live metrics, nor in a reviewed list"
        return
    yield from _faults_at_targets(selector, known)


def _faults_at_targets(selector: Selector, known: Known) -> Iterator[str]:
    exporting = [target for target in known.targets if selector.metric in known.live[target.component]]
    if not exporting:
        yield f"{selector.metric} is exported, and nothing scrapes it"
        return
    chosen = [target for target in exporting if _matches(selector, target)]
    if not chosen:
        yield _no_target(selector)
        return
    for target in chosen:
        own = known.live[target.component][selector.metric]
        yield from _missing_labels(selector, own | target.labels)
        if target.drops:
            yield f"{selector.metric}: the ServiceMonitor of {target.workload} relabels: review {target.drops}"
        if selector.window_seconds and selector.window_seconds < SAMPLES_IN_A_WINDOW * target.interval_seconds:
            yield f"{selector.metric}: a window of {selector.window_seconds} s holds one sample"


def _missing_labels(selector: Selector, present: frozenset[str]) -> Iterator[str]:
    for label in sorted(selector.labels - present):
        yield f"{selector.metric} has no label {label}"


def _matches(selector: Selector, target: Target) -> bool:
    """Pods are named after their Deployment."""
    return _satisfies(selector, {**target.values, "pod": f"{target.workload}-7f9c6d5b4-x2x4k"})


def _satisfies(selector: Selector, values: Mapping[str, str]) -> bool:
    """Whether the values of the labels that are known here can satisfy the matchers."""
    return all(_holds(operator, value, values[name]) for name, operator, value in selector.matchers if name in values)


def _no_target(selector: Selector) -> str:
    return f"{selector.metric}: no target has {', '.join(a + b + repr(c) for a, b, c in selector.matchers)}"


def _holds(operator: str, wanted: str, value: str) -> bool:
    matched = value == wanted if operator in ("=", "!=") else re.fullmatch(wanted, value) is not None
    return matched == (not operator.startswith("!"))
