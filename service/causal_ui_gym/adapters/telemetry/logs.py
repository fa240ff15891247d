"""Structured logs: one JSON object per line on standard output."""

import logging
import sys
from typing import Literal

import msgspec
import structlog


def configure_logs(level: Literal["debug", "info", "warning", "error"]) -> None:
    """Send our events and those of libraries through the same JSON renderer."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        # Never the values of local variables: they may hold secrets.
        structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)),
    ]
    renderer = structlog.processors.JSONRenderer(serializer=_serialize)
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stdout),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processor=renderer, foreign_pre_chain=shared))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for noisy in ("uvicorn.access", "botocore", "urllib3", "alembic", "httpx", "jax", "absl"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def _serialize(event: object, **_: object) -> str:
    return msgspec.json.encode(event, enc_hook=str).decode()
