"""Probes as the kubelet runs them.

Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/ and the kubelet's prober: one worker a probe, which
ticks each period from the start of the container, asks nothing before the initial delay, and asks for liveness and readiness only once
the startup probe has succeeded.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx


@dataclass
class Probe:
    """One probe of a container, and what it has found so far.

    Args:
        results: seconds since the container's start, and whether it succeeded.
    """

    kind: str
    url: str
    initial_delay: float
    period: float
    timeout: float
    failures_allowed: int
    successes_needed: int
    results: list[tuple[float, bool]] = field(default_factory=list)
    ticks: int = 0

    @property
    def succeeded(self) -> bool:
        """The last ``successThreshold`` results are successes."""
        recent = [good for _, good in self.results[-self.successes_needed :]]
        return len(recent) == self.successes_needed and all(recent)

    @property
    def failed(self) -> bool:
        """The last ``failureThreshold`` results are failures."""
        recent = [good for _, good in self.results[-self.failures_allowed :]]
        return len(recent) == self.failures_allowed and not any(recent)

    def is_due(self, age: float) -> bool:
        """Whether a tick has come, ``age`` seconds after the start; ticks within the initial delay pass unused."""
        if age < self.ticks * self.period:
            return False
        self.ticks = int(age // self.period) + 1
        return age >= self.initial_delay

    def ask(self, age: float) -> bool:
        """HTTP status 200 to 399 within the timeout is a success."""
        try:
            answer = httpx.get(self.url, timeout=self.timeout, follow_redirects=False)
            good = 200 <= answer.status_code < 400
        except httpx.HTTPError:
            good = False
        self.results.append((age, good))
        return good


def probes_of(container: Mapping[str, Any], address: str) -> dict[str, Probe]:
    """The probes of a container by kind: ``startup``, ``liveness``, ``readiness``."""
    ports = {port["name"]: port["containerPort"] for port in container.get("ports", ())}
    made = {}
    for kind in ("startup", "liveness", "readiness"):
        spec = container.get(f"{kind}Probe")
        if spec is None:
            continue
        get = spec["httpGet"]
        port = get["port"] if isinstance(get["port"], int) else ports[get["port"]]
        scheme = get.get("scheme", "HTTP").lower()
        made[kind] = Probe(
            kind,
            f"{scheme}://{get.get('host', address)}:{port}{get.get('path', '/')}",
            initial_delay=spec.get("initialDelaySeconds", 0),
            period=spec.get("periodSeconds", 10),
            timeout=spec.get("timeoutSeconds", 1),
            failures_allowed=spec.get("failureThreshold", 3),
            successes_needed=spec.get("successThreshold", 1),
        )
    return made


def seconds_since(start: float) -> float:
    return time.monotonic() - start
