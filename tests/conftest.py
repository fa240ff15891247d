"""Fixtures of all tests."""

from pathlib import Path

import pytest
from filelock import FileLock
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

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


class TierScheduling(LoadScopeScheduling):  # type: ignore[misc]
    """Each proof tier runs in one process, in order: its folder is its group.

    pytest 9.2 no longer takes the node ids by which pytest-xdist 3.8 marks the groups of ``xdist_group``.
    """

    def _split_scope(self, nodeid: str) -> str:
        return "/".join(nodeid.split("/")[:3]) if nodeid.startswith("tests/proof/") else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling | None:
    return TierScheduling(config, log) if config.getoption("dist") == "loadgroup" else None
