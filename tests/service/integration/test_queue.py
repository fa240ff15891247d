"""Both queues keep the same promises: at least once, hidden while worked on, given up after repeated failure."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from causal_ui_gym.adapters.queue.memory import MemoryQueue
from causal_ui_gym.adapters.queue.sqs import SqsQueue
from causal_ui_gym.application.errors import Unavailable
from causal_ui_gym.application.ports import Queue
from tests.free_ports import free_ports
from tests.service.integration.sqs import Sqs

MakeQueue = Callable[..., tuple[str, str]]


@pytest.fixture(params=["memory", "sqs"])
def run(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[Queue], Awaitable[None]]], None]:
    def run(scenario: Callable[[Queue], Awaitable[None]]) -> None:
        async def whole() -> None:
            queue: Queue
            if request.param == "memory":
                queue = MemoryQueue(lease_seconds=30, max_receives=2)
            else:
                monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
                monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
                url, _ = request.getfixturevalue("make_queue")(max_receives=2)
                sqs: Sqs = request.getfixturevalue("sqs")
                queue = SqsQueue(url, region="us-west-2", endpoint_url=sqs.endpoint, lease_seconds=30)
            try:
                await scenario(queue)
            finally:
                await queue.close()

        asyncio.run(whole())

    return run


Run = Callable[[Callable[[Queue], Awaitable[None]]], None]


def test_a_message_is_hidden_until_it_is_deleted_or_given_back(run: Run) -> None:
    async def scenario(queue: Queue) -> None:
        await queue.send("job_1", "00-aa-bb-01")
        assert await queue.depth() == 1
        first = await queue.receive(1)
        assert first is not None
        assert (first.job_id, first.receives, first.trace_parent) == ("job_1", 1, "00-aa-bb-01")
        assert await queue.receive(0) is None
        await queue.extend(first, 0)
        again = await queue.receive(1)
        assert again is not None
        assert (again.job_id, again.receives) == ("job_1", 2)
        await queue.delete(again)
        assert await queue.receive(0) is None
        assert await queue.depth() == 0

    run(scenario)


def test_after_the_last_receive_it_is_not_offered_again(run: Run) -> None:
    async def scenario(queue: Queue) -> None:
        await queue.send("poison")
        for receives in (1, 2):
            delivery = await queue.receive(1)
            assert delivery is not None
            assert delivery.receives == receives
            await queue.extend(delivery, 0)
        assert await queue.receive(0) is None
        assert queue.max_receives == 2

    run(scenario)


def test_a_poll_ends_as_soon_as_a_message_comes(run: Run) -> None:
    async def scenario(queue: Queue) -> None:
        polling = asyncio.create_task(queue.receive(20))
        await asyncio.sleep(0)
        await queue.send("job_2")
        async with asyncio.timeout(15):
            delivery = await polling
        assert delivery is not None
        assert delivery.job_id == "job_2"

    run(scenario)


def test_poison_ends_in_the_dead_letter_queue(sqs: Sqs, make_queue: MakeQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")

    async def scenario() -> None:
        url, dead = make_queue(max_receives=2)
        queue = SqsQueue(url, region="us-west-2", endpoint_url=sqs.endpoint, lease_seconds=30)
        await queue.send("poison")
        while (delivery := await queue.receive(0)) is not None:
            await queue.extend(delivery, 0)
        assert sqs.count(url) == (0, 0)
        assert sqs.count(dead)[0] == 1
        await queue.close()

    asyncio.run(scenario())


def test_a_queue_that_cannot_be_reached_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")

    async def scenario() -> None:
        endpoint = f"http://127.0.0.1:{free_ports(1)[0]}"
        queue = SqsQueue(endpoint + "/1/jobs", region="us-west-2", endpoint_url=endpoint, lease_seconds=30)
        with pytest.raises(Unavailable) as refused:
            await queue.send("job_3")
        assert refused.value.code == "queue_unavailable"
        await queue.close()

    asyncio.run(scenario())
