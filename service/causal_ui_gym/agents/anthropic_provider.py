"""Anthropic Messages through the Anthropic SDK.

https://platform.claude.com/docs/en/api/messages, structured outputs:
https://platform.claude.com/docs/en/build-with-claude/structured-outputs
"""

from typing import Any

import anthropic
import httpx2
from anthropic.types import Message

from .provider import DEFAULT_RETRIES, DEFAULT_TIMEOUT_SECONDS, Completion, ProviderFailure, failure_of_status


class AnthropicProvider:
    """One model of the Anthropic API.

    Args:
        model: model name, e.g. "claude-haiku-4-5".
        api_key: key sent as bearer token.
        base_url: root of the API, without /v1.
        timeout_seconds: limit of each attempt.
        retries: further attempts after a connection error, a timeout, 408, 409, 429 or 5xx (529 overloaded too),
            with the SDK's exponential back-off (0.5 to 8 s), or as the server's Retry-After says.
    """

    def __init__(
        self,
        *,
        model: str,
        api_key: str,
        base_url: str,
        timeout_seconds: float = DEFAULT_TIMEOUT_SECONDS,
        retries: int = DEFAULT_RETRIES,
    ) -> None:
        self._model = model
        self._api_key = api_key
        self._client = anthropic.Anthropic(
            api_key=api_key, base_url=base_url, timeout=timeout_seconds, max_retries=retries
        )

    def close(self) -> None:
        self._client.close()

    def complete(self, *, system: str, user: str, schema: dict[str, Any], max_output_tokens: int) -> Completion:
        try:
            response = self._client.messages.create(
                model=self._model,
                system=system,
                messages=[{"role": "user", "content": user}],
                output_config={"format": {"type": "json_schema", "schema": schema}},
                max_tokens=max_output_tokens,
            )
        except anthropic.APITimeoutError as error:
            raise ProviderFailure("timeout", "no reply within the time limit", billed=True) from error
        except anthropic.APIConnectionError as error:
            billed = not isinstance(error.__cause__, httpx2.ConnectError)  # a dropped reply may be on the bill
            raise ProviderFailure("connection", f"no reply: {error.__cause__}", billed=billed) from error
        except anthropic.APIStatusError as error:
            raise failure_of_status(error.status_code, error.message, self._api_key) from error
        except (anthropic.AnthropicError, ValueError) as error:  # ValueError: a body that is not JSON
            raise ProviderFailure("malformed", f"unreadable response: {type(error).__name__}", billed=True) from error
        return _read(response)


def _read(response: object) -> Completion:
    # The SDK builds its types without validating them, so any field may be missing or of another type.
    if not isinstance(response, Message):
        raise ProviderFailure("malformed", "the response is not a message", billed=True)
    try:
        usage = response.usage
        cached = (usage.cache_read_input_tokens or 0) + (usage.cache_creation_input_tokens or 0)
        tokens = (int(usage.input_tokens) + cached, int(usage.output_tokens))
        text = "".join(block.text for block in response.content if block.type == "text")
        stop = response.stop_reason
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ProviderFailure("malformed", "the message lacks required fields", billed=True) from error
    if stop in ("max_tokens", "model_context_window_exceeded"):
        raise ProviderFailure("truncated", f"stopped by {stop}", billed=True, usage=tokens)
    if stop == "refusal":
        raise ProviderFailure("refused", "the model declined to answer", billed=True, usage=tokens)
    if not text:
        raise ProviderFailure("malformed", "the message has no text", billed=True, usage=tokens)
    return Completion(text=text, input_tokens=tokens[0], output_tokens=tokens[1])
