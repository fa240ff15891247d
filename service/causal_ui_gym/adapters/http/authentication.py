"""Bearer tokens: HMAC with JWT_SECRET, or signatures by the keys of JWT_JWKS_URL."""

import asyncio
from typing import Any

import jwt
import structlog
from jwt import PyJWKClient
from jwt.exceptions import ExpiredSignatureError, InvalidTokenError, PyJWKClientConnectionError

from causal_ui_gym.application.errors import Unauthenticated, Unavailable
from causal_ui_gym.settings import Settings

ANONYMOUS = "anonymous"
SIGNATURES = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"]
CLOCK_SKEW_SECONDS = 30

log = structlog.get_logger(__name__)


class Authenticator:
    """Turns an ``Authorization`` header into the name of the caller.

    A token must carry ``sub`` and ``exp``. The algorithm is never taken from the token: HS256 for the secret, public-key
    signatures for a JWKS (RFC 8725, section 3.1).
    """

    def __init__(self, settings: Settings) -> None:
        self._secret = settings.jwt_secret
        self._audience = settings.jwt_audience
        self._issuer = settings.jwt_issuer
        self._keys = PyJWKClient(settings.jwt_jwks_url, timeout=5) if settings.jwt_jwks_url else None

    @property
    def enabled(self) -> bool:
        return self._secret is not None or self._keys is not None

    async def caller(self, header: str | None) -> str:
        """The token's subject; ``anonymous`` while authentication is off.

        Raises:
            Unauthenticated: no token, or one that is expired, forged, for another audience or without a subject.
            Unavailable: the identity provider's keys cannot be fetched.
        """
        if not self.enabled:
            return ANONYMOUS
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Unauthenticated("no_token", "send a token: Authorization: Bearer …")
        try:
            claims = await self._claims(token)
        except ExpiredSignatureError as error:
            raise Unauthenticated("token_expired", "the token has expired; get a new one") from error
        except PyJWKClientConnectionError as error:
            raise Unavailable("keys_unavailable", "the identity provider's keys cannot be fetched", 5) from error
        except (InvalidTokenError, jwt.PyJWTError, ValueError) as error:
            log.info("token_refused", error=type(error).__name__)
            raise Unauthenticated("token_invalid", "the token is not valid here") from error
        subject = claims["sub"]
        if not isinstance(subject, str) or not 0 < len(subject) <= 200 or not subject.isprintable():
            raise Unauthenticated("token_invalid", "the token's subject must be 1 to 200 printable characters")
        return subject

    async def _claims(self, token: str) -> dict[str, Any]:
        if self._secret is not None:
            return self._decode(token, self._secret, ["HS256"])
        assert self._keys is not None
        key = await asyncio.to_thread(self._keys.get_signing_key_from_jwt, token)
        return self._decode(token, key.key, SIGNATURES)

    def _decode(self, token: str, key: Any, algorithms: list[str]) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=algorithms,
            audience=self._audience,
            issuer=self._issuer,
            leeway=CLOCK_SKEW_SECONDS,
            options={"require": ["exp", "sub"]},
        )
        return claims
