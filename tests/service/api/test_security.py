"""Tokens, callers, CORS, limits."""

import base64
import datetime as dt
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.service.api.conftest import token
from tests.service.api.process import SECRET, Service, running

SOON = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)


Provider = tuple[ec.EllipticCurvePrivateKey, str]


def unsigned(claims: dict[str, object]) -> str:
    parts = [json.dumps(part, default=str).encode() for part in ({"alg": "none", "typ": "JWT"}, claims)]
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts) + "."


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "no_token"),
        ("Basic dXNlcjpwYXNz", "no_token"),
        ("Bearer", "no_token"),
        ("Bearer nonsense", "token_invalid"),
        ("Bearer " + token("a", exp=dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)), "token_expired"),
        ("Bearer " + token("a", "another-secret-with-more-than-32-characters"), "token_invalid"),
        ("Bearer " + token("a")[:-4] + "AAAA", "token_invalid"),
        ("Bearer " + unsigned({"sub": "a", "exp": 4_000_000_000}), "token_invalid"),
        ("Bearer " + jwt.encode({"sub": "a"}, SECRET, algorithm="HS256"), "token_invalid"),
        ("Bearer " + jwt.encode({"exp": SOON}, SECRET, algorithm="HS256"), "token_invalid"),
        ("Bearer " + token("a", aud="another-service"), "token_invalid"),
        ("Bearer " + token("a\u0000b"), "token_invalid"),
        ("Bearer " + token("x" * 500), "token_invalid"),
    ],
)
def test_a_bad_token_is_refused(service: Service, header: str | None, code: str) -> None:
    headers = {} if header is None else {"authorization": header}
    answer = httpx.get(service.url + "/api/v1/experiments", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, code)
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_health_and_documentation_need_no_token(service: Service) -> None:
    for path in ("/health", "/health/ready", "/api/v1/openapi.json", "/api/v1/docs"):
        assert httpx.get(service.url + path).status_code == 200


def test_cors_answers_the_configured_origin_only(service: Service) -> None:
    asked = {"access-control-request-method": "POST", "access-control-request-headers": "authorization"}
    ours = httpx.options(service.url + "/api/v1/experiments", headers={"origin": "https://app.example.org", **asked})
    assert ours.headers["access-control-allow-origin"] == "https://app.example.org"
    theirs = httpx.options(service.url + "/api/v1/experiments", headers={"origin": "https://evil.example.org", **asked})
    assert "access-control-allow-origin" not in theirs.headers
    refused = httpx.get(service.url + "/api/v1/experiments", headers={"origin": "https://app.example.org"})
    assert refused.headers["access-control-allow-origin"] == "https://app.example.org"


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    """An identity provider: one key, its JWKS on loopback."""
    key = ec.generate_private_key(ec.SECP256R1())
    public = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(key.public_key()))
    document = json.dumps({"keys": [{**public, "kid": "k1", "use": "sig", "alg": "ES256"}]}).encode()

    class Keys(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(document)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield key, f"http://127.0.0.1:{server.server_port}/keys"
    server.shutdown()
    server.server_close()


def test_tokens_of_an_identity_provider_and_the_limits_of_a_caller(provider: Provider, tmp_path: Path) -> None:
    key, url = provider
    claims = {"sub": "ada", "exp": SOON, "aud": "gym", "iss": "https://id.example.org"}

    def signed(with_key: ec.EllipticCurvePrivateKey = key, kid: str = "k1", **changed: object) -> dict[str, str]:
        text = jwt.encode({**claims, **changed}, with_key, algorithm="ES256", headers={"kid": kid})
        return {"authorization": f"Bearer {text}"}

    settings = {
        "APP_ENV": "production",
        "JWT_JWKS_URL": url,
        "JWT_AUDIENCE": "gym",
        "JWT_ISSUER": "https://id.example.org",
        "RATE_LIMIT_PER_MINUTE": "30",
        "BODY_LIMIT_BYTES": "2048",
    }
    with running("serve", tmp_path, **settings) as service, httpx.Client(base_url=service.url) as api:
        path = "/api/v1/experiments"
        answer = api.get(path, headers=signed())
        assert answer.status_code == 200
        assert answer.headers["ratelimit-limit"] == "30"
        forged = signed(ec.generate_private_key(ec.SECP256R1()))
        for wrong in (forged, signed(kid="k2"), signed(aud="other"), signed(iss="https://evil.example.org")):
            assert api.get(path, headers=wrong).json()["code"] == "token_invalid"
        confused = jwt.encode(claims, url.encode() * 2, algorithm="HS256", headers={"kid": "k1"})
        assert api.get(path, headers={"authorization": f"Bearer {confused}"}).status_code == 401

        json_type = {"content-type": "application/json"}
        large = api.post(path, headers={**signed(), **json_type}, content=b" " * 4096)
        assert large.json()["code"] == "body_too_large"

        limited = [api.get(path, headers=signed(sub="greedy")) for _ in range(61)]
        assert limited[-1].status_code == 429
        assert limited[-1].json()["code"] == "rate_limited"
        assert 1 <= int(limited[-1].headers["retry-after"]) <= 60
        assert sum(answer.status_code == 200 for answer in limited) in (30, 60)  # a new minute may begin within
        assert api.get(path, headers=signed(sub="modest")).status_code == 200
        assert api.get("/health").status_code == 200
