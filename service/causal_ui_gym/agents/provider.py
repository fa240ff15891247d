"""What a language-model agent needs of a provider's API, whichever SDK speaks it."""

from typing import Any, Protocol

import msgspec

from .question import NoAnswerReason

DEFAULT_TIMEOUT_SECONDS = 60.0
DEFAULT_RETRIES = 2


class Completion(msgspec.Struct, frozen=True, kw_only=True):
    """A provider's reply and what it billed."""

    text: str
    input_tokens: int
    output_tokens: int


class ProviderFailure(Exception):
    """The provider gave no text. `billed` is False only where it is sure that nothing was charged."""

    def __init__(
        self, reason: NoAnswerReason, detail: str, *, billed: bool, usage: tuple[int, int] | None = None
    ) -> None:
        super().__init__(detail)
        self.reason: NoAnswerReason = reason
        self.detail = detail
        self.billed = billed
        self.usage = usage


class Provider(Protocol):
    """One chat completion with structured output."""

    def complete(self, *, system: str, user: str, schema: dict[str, Any], max_output_tokens: int) -> Completion:
        """Send one request, retrying what is worth retrying.

        Raises:
            ProviderFailure: no text came back, for whatever reason.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


def failure_of_status(status: int, message: str, api_key: str) -> ProviderFailure:
    """The failure that an HTTP error status stands for; the key never reaches the message."""
    if status in (401, 403):
        return ProviderFailure("authentication", f"HTTP {status}: the provider rejected the API key", billed=False)
    reason: NoAnswerReason = "rate_limited" if status == 429 else "provider_error"
    shown = message.replace(api_key, "***")[:300]
    return ProviderFailure(reason, f"HTTP {status} after all retries: {shown}", billed=False)
