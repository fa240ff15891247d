import datetime as dt
from collections.abc import Iterator

import httpx
import jwt
import pytest

from tests.service.api.process import SECRET, Service, running


def token(subject: str, secret: str = SECRET, **claims: object) -> str:
    expires = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
    return jwt.encode({"sub": subject, "exp": expires, **claims}, secret, algorithm="HS256")


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """API and worker in one process on embedded defaults, with authentication."""
    folder = tmp_path_factory.mktemp("service")
    with running("serve", folder, JWT_SECRET=SECRET, CORS_ORIGINS="https://app.example.org") as service:
        yield service


@pytest.fixture
def api(service: Service, request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """A client with a token of its own, so that no test sees another's things."""
    headers = {"authorization": f"Bearer {token(request.node.nodeid[-150:])}"}
    with httpx.Client(base_url=service.url, headers=headers, timeout=60) as client:
        yield client
