"""The metrics, declared once: the exporter and the settings contract are made from this table."""

from typing import Literal

from msgspec import Struct

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
POWERS_OF_TWO = tuple(float(2**n) for n in range(13))


class Metric(Struct, frozen=True):
    """One exported metric; ``buckets`` only where it is a histogram."""

    name: str
    kind: Literal["counter", "gauge", "histogram"]
    labels: tuple[str, ...]
    description: str
    buckets: tuple[float, ...] = SECONDS


METRICS: tuple[Metric, ...] = (
    Metric("http_requests_total", "counter", ("method", "route", "status"), "Requests answered."),
    Metric("http_request_duration_seconds", "histogram", ("method", "route"), "Time from request to answer."),
    Metric("http_requests_in_flight", "gauge", (), "Requests being answered."),
    Metric("queue_depth", "gauge", (), "Jobs waiting."),
    Metric("queue_oldest_age_seconds", "gauge", (), "Age of the oldest waiting job."),
    Metric("jobs_in_flight", "gauge", (), "Jobs being worked on."),
    Metric("jobs_total", "counter", ("outcome",), "Jobs ended, by outcome."),
    Metric("job_duration_seconds", "histogram", ("kind",), "Time a job took."),
    Metric("batch_size", "histogram", ("kernel",), "Queries answered by one device call.", POWERS_OF_TWO),
    Metric("jax_compilations_total", "counter", (), "XLA compilations since start."),
    Metric("cache_hits_total", "counter", (), "Results found in the cache."),
    Metric("cache_misses_total", "counter", (), "Results not found in the cache."),
    Metric("device_memory_bytes", "gauge", ("device", "kind"), "Device memory, in use and limit."),
)
