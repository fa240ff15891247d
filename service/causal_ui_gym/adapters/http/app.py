"""Builds the ASGI application from the table of operations."""

from collections import defaultdict
from collections.abc import Sequence

from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from causal_ui_gym.adapters.http.authentication import Authenticator
from causal_ui_gym.adapters.http.endpoint import Endpoint
from causal_ui_gym.adapters.http.gate import Gate
from causal_ui_gym.adapters.http.operation import Operation
from causal_ui_gym.adapters.http.operations import API_OPERATIONS, HEALTH_OPERATIONS, PREFIX
from causal_ui_gym.adapters.http.problem import HttpError
from causal_ui_gym.adapters.http.rate_limit import RateLimit
from causal_ui_gym.adapters.telemetry.metrics import Metrics
from causal_ui_gym.adapters.telemetry.traces import Traces
from causal_ui_gym.application.services import Services

EXPOSED = ["etag", "location", "retry-after", "x-request-id", "ratelimit-limit", "ratelimit-remaining"]


def all_operations() -> tuple[tuple[str, Operation], ...]:
    """Every operation with its full path."""
    return tuple(
        [(operation.path, operation) for operation in HEALTH_OPERATIONS]
        + [(PREFIX + operation.path, operation) for operation in API_OPERATIONS]
    )


def api_app(services: Services, metrics: Metrics, traces: Traces) -> ASGIApp:
    """The whole API."""
    return _app(services, metrics, traces, all_operations())


def health_app(services: Services, metrics: Metrics, traces: Traces) -> ASGIApp:
    """Health endpoints alone, for the worker."""
    return _app(services, metrics, traces, [(operation.path, operation) for operation in HEALTH_OPERATIONS])


def _app(services: Services, metrics: Metrics, traces: Traces, operations: Sequence[tuple[str, Operation]]) -> ASGIApp:
    authenticator = Authenticator(services.settings)
    rate_limit = RateLimit(services.cache, services.settings.rate_limit_per_minute)
    # Paths carry Starlette's converters, as in {agent:path}, which the OpenAPI document leaves out.
    paths: defaultdict[str, dict[str, Operation]] = defaultdict(dict)
    for path, operation in operations:
        paths[path][operation.method] = operation
    # Fixed paths before those with a parameter that would also match them.
    routes = [
        Route(path, Endpoint(path, by_method, services, authenticator, rate_limit), methods=list(_METHODS))
        for path, by_method in sorted(paths.items(), key=lambda item: ("{" in item[0], item[0]))
    ]
    app: ASGIApp = Gate(Router(routes, redirect_slashes=False, default=_nothing_here), metrics, traces)
    origins = [origin.strip() for origin in services.settings.cors_origins.split(",") if origin.strip()]
    if origins:
        app = CORSMiddleware(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST", "PUT", "DELETE"],
            allow_headers=["authorization", "content-type", "idempotency-key", "if-match", "if-none-match"],
            expose_headers=EXPOSED,
            max_age=600,
        )
    return app


async def _nothing_here(scope: Scope, receive: Receive, send: Send) -> None:
    raise HttpError(
        404, "not_found", f"there is nothing at {scope['path'][:200]!r}; /api/v1/openapi.json lists what is"
    )


_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY")
