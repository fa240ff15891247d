"""Fixtures of all tests."""

from pathlib import Path

import pytest
from filelock import FileLock

from reference_platform import ReferencePlatform, render


@pytest.fixture(scope="session")
def reference_platform(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> ReferencePlatform:
    """What ``app.py`` renders; made once, by the first worker that asks."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "reference-platform"
    with FileLock(f"{shared}.lock"):
        done = Path(f"{shared}.done")
        if not done.exists():
            render(shared)
            done.touch()
    return ReferencePlatform(cdk_out=shared / "cdk.out", dist=shared / "dist")
