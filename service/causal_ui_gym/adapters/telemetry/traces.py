"""Traces over OTLP/HTTP, sent in batches. Without an endpoint every span is a no-op."""

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from causal_ui_gym import __version__

_propagator = TraceContextTextMapPropagator()


class Traces:
    """The process's tracer."""

    def __init__(self, endpoint: str | None, *, workload: str, environment: str) -> None:
        self._provider: TracerProvider | None = None
        if endpoint is None:
            self.tracer: trace.Tracer = trace.NoOpTracer()
            return
        resource = Resource.create(
            {
                "service.name": f"causal-ui-gym-{workload}",
                "service.version": __version__,
                "deployment.environment.name": environment,
            }
        )
        self._provider = TracerProvider(resource=resource)
        exporter = OTLPSpanExporter(endpoint=endpoint.rstrip("/") + "/v1/traces", timeout=5)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self.tracer = self._provider.get_tracer("causal_ui_gym", __version__)

    @property
    def enabled(self) -> bool:
        return self._provider is not None

    def close(self) -> None:
        """Send what is left."""
        if self._provider is not None:
            self._provider.shutdown()


def parent_context(trace_parent: str | None) -> Context | None:
    """The context that a ``traceparent`` header or message field names."""
    return _propagator.extract({"traceparent": trace_parent}) if trace_parent else None


def current_trace_parent() -> str | None:
    """The ``traceparent`` of the current span; None where nothing is traced."""
    carrier: dict[str, str] = {}
    _propagator.inject(carrier)
    return carrier.get("traceparent")
