"""The real SDKs against a loopback server that speaks both wire formats (see `provider_server`)."""

import json
from collections.abc import Callable
from typing import get_args

import pytest
from anthropic.types import Model
from openai.types import ChatModel

from causal_ui_gym.agents.anthropic_provider import AnthropicProvider
from causal_ui_gym.agents.configuration import DEFAULT_ANTHROPIC_MODEL, DEFAULT_OPENAI_MODEL
from causal_ui_gym.agents.openai_provider import OpenAIProvider
from causal_ui_gym.agents.provider import Completion, Provider, ProviderFailure
from causal_ui_gym.agents.reply import reply_schema
from service.agents.provider_server import KEY, ProviderServer, Scripted

NOW = {"retry-after-ms": "1"}
Make = Callable[..., Provider]


@pytest.fixture(params=["openai", "anthropic"])
def make(request: pytest.FixtureRequest, server: ProviderServer) -> Make:
    def build(*, api_key: str = KEY, base_url: str | None = None, retries: int = 2, timeout: float = 20.0) -> Provider:
        if request.param == "openai":
            url = base_url or server.openai_url
            return OpenAIProvider(model="m", api_key=api_key, base_url=url, timeout_seconds=timeout, retries=retries)
        url = base_url or server.url
        return AnthropicProvider(model="m", api_key=api_key, base_url=url, timeout_seconds=timeout, retries=retries)

    return build


def complete(provider: Provider) -> Completion:
    try:
        return provider.complete(system="be brief", user="ask", schema=reply_schema("yes_no"), max_output_tokens=64)
    finally:
        provider.close()


def test_sends_the_question_and_reads_text_and_tokens(make: Make, server: ProviderServer) -> None:
    server.script.append(Scripted('{"probability": 1}'))
    assert complete(make()) == Completion(text='{"probability": 1}', input_tokens=120, output_tokens=30)
    sent = json.dumps(server.requests[0])
    assert all(part in sent for part in ("ask", "be brief", "adjustment_set"))


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503, 529])
def test_retries_what_may_pass_and_then_succeeds(make: Make, server: ProviderServer, status: int) -> None:
    server.script += [Scripted(status=status, headers=NOW), Scripted(status=status, headers=NOW), Scripted("done")]
    assert complete(make()).text == "done"
    assert len(server.requests) == 3


@pytest.mark.parametrize(("status", "reason"), [(429, "rate_limited"), (500, "provider_error")])
def test_gives_up_after_the_retries(make: Make, server: ProviderServer, status: int, reason: str) -> None:
    server.script += [Scripted(status=status, headers=NOW)] * 2
    with pytest.raises(ProviderFailure) as failure:
        complete(make(retries=1))
    assert (failure.value.reason, failure.value.billed, len(server.requests)) == (reason, False, 2)


def test_does_not_repeat_a_request_that_can_never_pass(make: Make, server: ProviderServer) -> None:
    server.script += [Scripted(status=400), Scripted("never asked for")]
    with pytest.raises(ProviderFailure, match="HTTP 400"):
        complete(make())
    assert len(server.requests) == 1


def test_a_silent_server_is_a_timeout_that_may_be_billed(make: Make, server: ProviderServer) -> None:
    server.script.append(Scripted(hang=True))
    with pytest.raises(ProviderFailure) as failure:
        complete(make(retries=0, timeout=0.1))
    assert (failure.value.reason, failure.value.billed) == ("timeout", True)


def test_a_dropped_connection_may_be_billed_and_a_refused_one_is_not(make: Make, server: ProviderServer) -> None:
    server.script.append(Scripted(drop=True))
    with pytest.raises(ProviderFailure) as dropped:
        complete(make(retries=0))
    server.released.set()
    with pytest.raises(ProviderFailure) as refused:
        complete(make(retries=0, base_url="http://127.0.0.1:1"))
    assert (dropped.value.reason, dropped.value.billed) == ("connection", True)
    assert (refused.value.reason, refused.value.billed) == ("connection", False)


def test_a_wrong_key_is_named_without_showing_it(make: Make) -> None:
    with pytest.raises(ProviderFailure) as failure:
        complete(make(api_key="sk-a-wrong-secret"))
    assert failure.value.reason == "authentication"
    assert "sk-a-wrong-secret" not in str(failure.value)


def test_an_error_message_that_repeats_the_key_is_redacted(make: Make, server: ProviderServer) -> None:
    server.script.append(Scripted(status=400, body=json.dumps({"error": {"message": f"bad {KEY}"}}).encode()))
    with pytest.raises(ProviderFailure) as failure:
        complete(make())
    assert KEY not in str(failure.value)
    assert "***" in str(failure.value)


MALFORMED_BODIES = (
    b"",
    b"<html>502</html>",
    b"\xff\xfe",
    b"null",
    b"[]",
    b"{}",
    b'{"choices": []}',
    b'{"choices": [null]}',
    b'{"choices": [{"message": null}]}',
    b'{"choices": [{"message": {"content": 5}, "finish_reason": "stop"}]}',
    b'{"choices": "abc", "content": "abc", "usage": {}}',
    b'{"content": [1], "usage": {"input_tokens": 1, "output_tokens": 1}}',
    b'{"content": [{"type": "text"}], "usage": {"input_tokens": "x", "output_tokens": 1}}',
    b'{"content": [{"type": "text", "text": 5}], "usage": {"input_tokens": 1, "output_tokens": 1}}',
    b'{"content": null, "usage": null, "stop_reason": "end_turn"}',
)


@pytest.mark.parametrize("content_type", ["application/json", "text/html"])
def test_a_response_of_another_shape_is_malformed(make: Make, server: ProviderServer, content_type: str) -> None:
    provider = make()
    reasons = {}
    for body in MALFORMED_BODIES:
        server.script.append(Scripted(body=body, content_type=content_type))
        with pytest.raises(ProviderFailure) as failure:
            provider.complete(system="", user="", schema={}, max_output_tokens=1)
        reasons[body] = failure.value.reason
    provider.close()
    assert reasons == dict.fromkeys(MALFORMED_BODIES, "malformed")


@pytest.mark.parametrize(
    ("stop", "reason"),
    [("length", "truncated"), ("content_filter", "refused"), ("max_tokens", "truncated"), ("refusal", "refused")],
)
def test_a_cut_or_refused_reply_is_no_text(server: ProviderServer, stop: str, reason: str) -> None:
    server.script.append(Scripted('{"probability": 0.', stop=stop))
    kind, url = (
        (OpenAIProvider, server.openai_url) if stop in ("length", "content_filter") else (AnthropicProvider, server.url)
    )
    with pytest.raises(ProviderFailure) as failure:
        complete(kind(model="m", api_key=KEY, base_url=url))
    assert (failure.value.reason, failure.value.usage) == (reason, (120, 30))


def test_default_models_are_known_to_the_installed_sdks() -> None:
    assert DEFAULT_OPENAI_MODEL in get_args(ChatModel)
    assert DEFAULT_ANTHROPIC_MODEL in get_args(get_args(Model)[0])
