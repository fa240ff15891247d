"""Calls from a handler to the emulator's own HTTP API, as the account and region of the stack."""

from __future__ import annotations

import os
from typing import Any

import boto3
from ministack.core.responses import get_account_id, get_region
from ministack.services.cloudformation import stacks

_ON_A_WORKER_THREAD: set[str] = set()


def client(service: str) -> Any:
    return boto3.client(
        service,
        region_name=get_region(),
        endpoint_url=f"http://127.0.0.1:{os.environ['GATEWAY_PORT']}",
        aws_access_key_id=get_account_id(),
        aws_secret_access_key="emulated",
    )


def run_on_a_worker_thread(kind: str) -> None:
    """Let MiniStack run a type's handlers beside its event loop, which has to answer their calls."""
    _ON_A_WORKER_THREAD.add(kind)


def _install() -> None:
    original = stacks._runs_on_worker_thread
    stacks._runs_on_worker_thread = lambda kind: kind in _ON_A_WORKER_THREAD or original(kind)


_install()
