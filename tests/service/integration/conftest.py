import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tests.service.integration.postgres import Postgres, start_postgres
from tests.service.integration.redis_cluster import RedisCluster, start_redis_cluster
from tests.service.integration.servers import Missing, stopping
from tests.service.integration.sqs import Sqs, start_sqs

Folder = pytest.TempPathFactory


def _not_here(missing: Missing) -> NoReturn:
    """In CI everything runs. Elsewhere a test whose servers are not installed says so and is not counted as passed."""
    if os.environ.get("CI"):
        pytest.fail(str(missing))
    pytest.skip(f"NOT CHECKED: {missing}")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """PostgreSQL behind PgBouncer in transaction mode."""
    with tempfile.TemporaryDirectory(prefix="causal-ui-gym-postgres-", ignore_cleanup_errors=True) as folder:
        try:
            server = start_postgres(Path(folder))
        except Missing as error:
            _not_here(error)
        with stopping(server):
            yield server


@pytest.fixture(scope="session")
def redis_cluster(tmp_path_factory: Folder) -> Iterator[RedisCluster]:
    try:
        server = start_redis_cluster(tmp_path_factory.mktemp("redis"))
    except Missing as error:
        _not_here(error)
    with stopping(server):
        yield server


@pytest.fixture(scope="session")
def sqs(tmp_path_factory: Folder) -> Iterator[Sqs]:
    server = start_sqs(tmp_path_factory.mktemp("sqs"))
    with stopping(server):
        yield server


@pytest.fixture
def database(postgres: Postgres) -> str:
    """URL of a fresh database, through PgBouncer."""
    return postgres.create(f"test_{secrets.token_hex(4)}")


@pytest.fixture
def make_queue(sqs: Sqs) -> Callable[..., tuple[str, str]]:
    """Makes a fresh queue with its dead-letter queue."""
    return lambda max_receives=3: sqs.create(f"jobs-{secrets.token_hex(4)}", max_receives=max_receives)
