"""The exporter: one registry made from the declared metrics."""

import asyncio
from collections.abc import Callable
from typing import Any

import jax
import prometheus_client
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from causal_ui_gym.settings.metrics import METRICS

COMPILATION_EVENT = "/jax/core/compile/backend_compile_duration"

prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """One collector per declared metric, by name: ``metrics["http_requests_total"].labels(...).inc()``."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._collectors: dict[str, Any] = {}
        for metric in METRICS:
            arguments = (metric.name, metric.description, metric.labels)
            if metric.kind == "histogram":
                self._collectors[metric.name] = Histogram(*arguments, buckets=metric.buckets, registry=self.registry)
            else:
                collector = Counter if metric.kind == "counter" else Gauge
                self._collectors[metric.name] = collector(*arguments, registry=self.registry)

    def __getitem__(self, name: str) -> Any:
        return self._collectors[name]

    def watch_device(self) -> None:
        """Count compilations and read device memory at each scrape."""
        compilations = self["jax_compilations_total"]

        def on_event(event: str, duration_secs: float, **_: str | int) -> None:
            if event == COMPILATION_EVENT:
                compilations.inc()

        jax.monitoring.register_event_duration_secs_listener(on_event)
        memory = self["device_memory_bytes"]
        for device in jax.local_devices():
            for kind, statistic in (("in_use", "bytes_in_use"), ("limit", "bytes_limit")):
                memory.labels(str(device), kind).set_function(_memory_reader(device, statistic))

    def text(self) -> bytes:
        """The exposition that Prometheus scrapes."""
        return generate_latest(self.registry)


def _memory_reader(device: Any, statistic: str) -> Callable[[], float]:
    # The CPU keeps no statistics; 0 then.
    return lambda: float((device.memory_stats() or {}).get(statistic, 0))


async def metrics_app(metrics: Metrics, scope: Any, receive: Any, send: Any) -> None:
    """ASGI: ``GET /metrics``."""
    found = scope["type"] == "http" and scope["path"] == "/metrics"
    body = await asyncio.to_thread(metrics.text) if found else b"metrics are at /metrics\n"
    content_type = CONTENT_TYPE_LATEST.encode() if found else b"text/plain; charset=utf-8"
    await send(
        {
            "type": "http.response.start",
            "status": 200 if found else 404,
            "headers": [(b"content-type", content_type), (b"content-length", str(len(body)).encode())],
        }
    )
    await send({"type": "http.response.body", "body": body})
