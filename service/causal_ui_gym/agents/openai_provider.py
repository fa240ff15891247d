"""OpenAI Chat Completions through the OpenAI SDK.

Chat Completions rather than Responses, because servers that imitate OpenAI (vLLM, Ollama, LiteLLM) speak it.
https://developers.openai.com/api/reference/resources/chat
"""

from typing import Any

import httpx2
import openai
from openai.types.chat import ChatCompletion

from .provider import DEFAULT_RETRIES, DEFAULT_TIMEOUT_SECONDS, Completion, ProviderFailure, failure_of_status


class OpenAIProvider:
    """One model of an OpenAI-compatible API.

    Args:
        model: model name, e.g. "gpt-5.4-mini".
        api_key: key sent as bearer token.
        base_url: root of the API, ending in /v1 for OpenAI itself.
        timeout_seconds: limit of each attempt.
        retries: further attempts after a connection error, a timeout, 408, 409, 429 or 5xx, with the SDK's
            exponential back-off (0.5 to 8 s), or as the server's Retry-After says (up to 120 s).
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
        self._client = openai.OpenAI(api_key=api_key, base_url=base_url, timeout=timeout_seconds, max_retries=retries)

    def close(self) -> None:
        self._client.close()

    def complete(self, *, system: str, user: str, schema: dict[str, Any], max_output_tokens: int) -> Completion:
        try:
            response = self._client.chat.completions.create(
                model=self._model,
                messages=[{"role": "system", "content": system}, {"role": "user", "content": user}],
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": "answer", "schema": schema, "strict": True},
                },
                max_completion_tokens=max_output_tokens,
            )
        except openai.APITimeoutError as error:
            raise ProviderFailure("timeout", "no reply within the time limit", billed=True) from error
        except openai.APIConnectionError as error:
            billed = not isinstance(error.__cause__, httpx2.ConnectError)  # a dropped reply may be on the bill
            raise ProviderFailure("connection", f"no reply: {error.__cause__}", billed=billed) from error
        except openai.APIStatusError as error:
            raise failure_of_status(error.status_code, error.message, self._api_key) from error
        except (openai.OpenAIError, ValueError) as error:  # ValueError: a body that is not JSON
            raise ProviderFailure("malformed", f"unreadable response: {type(error).__name__}", billed=True) from error
        return _read(response)


def _read(response: object) -> Completion:
    # The SDK builds its types without validating them, so any field may be missing or of another type.
    if not isinstance(response, ChatCompletion) or not getattr(response, "choices", None):
        raise ProviderFailure("malformed", "the response is not a chat completion", billed=True)
    try:
        choice = response.choices[0]
        content, refusal, finish = choice.message.content, choice.message.refusal, choice.finish_reason
        usage = response.usage
        tokens = (int(usage.prompt_tokens), int(usage.completion_tokens)) if usage is not None else (0, 0)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ProviderFailure("malformed", "the chat completion lacks required fields", billed=True) from error
    if finish == "length":
        raise ProviderFailure("truncated", "stopped at max_output_tokens", billed=True, usage=tokens)
    if refusal or finish == "content_filter":
        raise ProviderFailure("refused", (refusal or "stopped by the content filter")[:300], billed=True, usage=tokens)
    if not isinstance(content, str):
        raise ProviderFailure("malformed", "the chat completion has no text", billed=True, usage=tokens)
    return Completion(text=content, input_tokens=tokens[0], output_tokens=tokens[1])
