"""The settings: name, type, default, limits, secret, unit and the platform value that fills each.

The class body is the only declaration. The reader, ``settings.schema.json`` and ``SETTINGS.md`` are made from it.
A field ``server_port`` is the environment variable ``SERVER_PORT``; a field of type ``X | None`` may be unset.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct


class Env(Struct, frozen=True, kw_only=True):
    """What the platform and the reader must know of one variable beyond its Python type."""

    description: str
    secret: bool = False
    unit: str | None = None
    binding: str | None = None
    schemes: tuple[str, ...] = ()
    """Allowed URL schemes; not empty: the value is a URL."""


HTTP = ("http", "https")
Port = Annotated[int, Meta(ge=1, le=65535)]
Positive = Annotated[float, Meta(gt=0)]


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One frozen object, made once at start by :func:`causal_ui_gym.settings.read_settings`."""

    app_env: Annotated[
        Literal["development", "test", "production"],
        Env(
            binding="environment",
            description="Deployment environment. Outside development every default secret is refused.",
        ),
    ] = "development"
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], Env(description="Least severe log event that is written.")
    ] = "info"
    server_host: Annotated[str, Env(binding="listen_host", description="Address the HTTP server listens on.")] = (
        "127.0.0.1"
    )
    server_port: Annotated[Port, Env(description="Port of the HTTP API and of the health endpoints.")] = 8000
    metrics_port: Annotated[Port, Env(description="Port that serves /metrics, kept off the public port.")] = 8001
    database_url: Annotated[
        str | None,
        Env(
            secret=True,
            binding="database_url",
            schemes=("postgresql", "postgresql+psycopg", "postgres", "sqlite", "sqlite+aiosqlite"),
            description="SQLAlchemy URL of the store. Unset: a SQLite file under DATA_DIR.",
        ),
    ] = None
    redis_url: Annotated[
        str | None,
        Env(
            secret=True,
            binding="cache_url",
            schemes=("redis", "rediss"),
            description="Redis or Redis Cluster URL. Unset: an in-process cache.",
        ),
    ] = None
    queue_url: Annotated[
        str | None,
        Env(
            binding="queue_url",
            schemes=HTTP,
            description="SQS queue URL of jobs. Unset: an in-process queue.",
        ),
    ] = None
    aws_region: Annotated[str | None, Env(binding="region", description="Region of QUEUE_URL.")] = None
    aws_endpoint_url: Annotated[
        str | None, Env(schemes=HTTP, description="Endpoint used instead of AWS, for emulators.")
    ] = None
    jwt_secret: Annotated[
        Annotated[str, Meta(min_length=32)] | None,
        Env(
            secret=True,
            binding="generated",
            description="HMAC key of API tokens. Unset in development: authentication is off.",
        ),
    ] = None
    jwt_jwks_url: Annotated[
        str | None,
        Env(schemes=HTTP, description="JWKS endpoint of the identity provider, in place of JWT_SECRET."),
    ] = None
    jwt_audience: Annotated[
        str | None, Env(description="Audience a token must name. Unset: a token that names one is refused.")
    ] = None
    jwt_issuer: Annotated[
        str | None, Env(description="Issuer a token must come from. Unset: the issuer is not checked.")
    ] = None
    openai_api_key: Annotated[
        str | None,
        Env(secret=True, binding="external", description="Key of the OpenAI agents. Unset: they are not offered."),
    ] = None
    anthropic_api_key: Annotated[
        str | None,
        Env(
            secret=True,
            binding="external",
            description="Key of the Anthropic agents. Unset: they are not offered.",
        ),
    ] = None
    openai_base_url: Annotated[str, Env(schemes=HTTP, description="Base URL of the OpenAI API.")] = (
        "https://api.openai.com/v1"
    )
    anthropic_base_url: Annotated[str, Env(schemes=HTTP, description="Base URL of the Anthropic API.")] = (
        "https://api.anthropic.com"
    )
    cors_origins: Annotated[
        str,
        Env(
            binding="cors_origins",
            description="Comma-separated origins that may call the API from a browser.",
        ),
    ] = ""
    rate_limit_per_minute: Annotated[
        Annotated[int, Meta(ge=1)],
        Env(unit="requests per minute", description="Requests one caller may make."),
    ] = 100
    body_limit_bytes: Annotated[
        Annotated[int, Meta(ge=1024)], Env(unit="bytes", description="Largest request body.")
    ] = 10485760
    request_timeout_seconds: Annotated[
        Positive, Env(unit="seconds", description="Longest time a request may take.")
    ] = 300
    batch_limit: Annotated[
        Annotated[int, Meta(ge=1, le=4096)],
        Env(unit="queries", description="Most queries that one device call answers."),
    ] = 256
    waiting_limit: Annotated[
        Annotated[int, Meta(ge=1)],
        Env(unit="queries", description="Queries that may wait for the device; more are answered 503 at once."),
    ] = 4096
    agent_token_budget: Annotated[
        Annotated[int, Meta(ge=0)],
        Env(
            unit="tokens",
            description="Tokens that all agents which use the operator's keys may spend together while a process lives.",
        ),
    ] = 5_000_000
    drain_seconds: Annotated[
        Annotated[float, Meta(ge=0)],
        Env(
            unit="seconds",
            binding="drain_seconds",
            description="Time in-flight work gets to finish after SIGTERM.",
        ),
    ] = 40
    job_lease_seconds: Annotated[
        Annotated[int, Meta(ge=10)],
        Env(
            unit="seconds",
            binding="job_lease_seconds",
            description="Visibility timeout of a received job; renewed while it runs.",
        ),
    ] = 60
    job_retention_days: Annotated[
        Annotated[int, Meta(ge=1, le=3650)],
        Env(unit="days", description="Time that an ended job and its result are kept; then they are deleted."),
    ] = 30
    otel_exporter_otlp_endpoint: Annotated[
        str | None,
        Env(
            binding="otlp_endpoint",
            schemes=HTTP,
            description="OTLP/HTTP collector. Unset: traces are not exported.",
        ),
    ] = None
    data_dir: Annotated[
        str, Env(binding="data_dir", description="Folder of the embedded store and of scratch files.")
    ] = "./data"
    model_cache_dir: Annotated[
        str, Env(binding="model_cache_dir", description="Folder of checkpoints, shared by all pods.")
    ] = "./data/models"
    jax_compilation_cache_dir: Annotated[
        str,
        Env(
            binding="compilation_cache_dir",
            description="Folder of JAX's persistent compilation cache, and of the traces of kernels.",
        ),
    ] = "./data/jax-cache"
    jax_enable_x64: Annotated[
        bool, Env(binding="jax_enable_x64", description="Whether the engine computes in float64.")
    ] = True
    jax_platforms: Annotated[
        Annotated[str, Meta(pattern="^(cpu|cuda|cuda,cpu)$")],
        Env(binding="jax_platforms", description="Platforms JAX may use, best first."),
    ] = "cpu"
    xla_python_client_mem_fraction: Annotated[
        Annotated[float, Meta(gt=0, le=1)],
        Env(
            binding="gpu_memory_fraction",
            description="Share of the visible GPU memory that JAX preallocates.",
        ),
    ] = 0.75
