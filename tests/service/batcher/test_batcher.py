"""Grouping without delay, deadlines, back-pressure, and answers that do not depend on company."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from causal_ui_gym.application.batcher import MicroBatcher, bucket
from causal_ui_gym.application.errors import Overloaded, Unavailable


class Device:
    """Squares numbers; holds its first call until it is let go, so that others gather."""

    def __init__(self, held: bool = False) -> None:
        self.calls: list[tuple[str, list[float]]] = []
        self.started = threading.Event()
        self.go = threading.Event()
        if not held:
            self.go.set()

    def __call__(self, key: str, numbers: Sequence[float]) -> list[float]:
        self.calls.append((key, list(numbers)))
        self.started.set()
        assert self.go.wait(10)
        if any(number < 0 for number in numbers):
            raise ValueError("negative")
        return [number**2 for number in numbers]

    async def is_busy(self) -> None:
        assert await asyncio.to_thread(self.started.wait, 10)


async def ask_many(batcher: MicroBatcher[str, float, float], numbers: Sequence[float]) -> list[float]:
    return list(await asyncio.gather(*(batcher.ask("k", number, timeout=10) for number in numbers)))


async def waiting(batcher: MicroBatcher[str, float, float], count: int) -> None:
    while batcher.waiting < count:
        await asyncio.sleep(0)


def test_a_lone_query_goes_at_once() -> None:
    device = Device()
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device)
    assert asyncio.run(batcher.ask("k", 3.0, timeout=1)) == 9.0
    assert device.calls == [("k", [3.0])]


def test_what_waits_while_the_device_is_busy_goes_together_in_order() -> None:
    device = Device(held=True)
    sizes: list[int] = []
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device, observe=lambda key, size: sizes.append(size))

    async def scenario() -> list[float]:
        first = asyncio.create_task(batcher.ask("k", 1.0, timeout=10))
        await device.is_busy()
        others = asyncio.create_task(ask_many(batcher, [2.0, 3.0, 4.0, 5.0, 6.0]))
        await waiting(batcher, 5)
        device.go.set()
        return [await first, *await others]

    assert asyncio.run(scenario()) == [1.0, 4.0, 9.0, 16.0, 25.0, 36.0]
    # Five queries fill a bucket of eight with repeats of the last.
    assert device.calls == [("k", [1.0]), ("k", [2.0, 3.0, 4.0, 5.0, 6.0, 6.0, 6.0, 6.0])]
    assert sizes == [1, 5]


def test_batches_have_power_of_two_sizes_up_to_the_limit() -> None:
    assert [bucket(n) for n in (1, 2, 3, 4, 5, 255, 256)] == [1, 2, 4, 4, 8, 256, 256]
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device, batch_limit=10)

    async def scenario() -> list[float]:
        gathered = asyncio.create_task(ask_many(batcher, [float(n) for n in range(30)]))
        await device.is_busy()
        device.go.set()
        return await gathered

    assert asyncio.run(scenario()) == [float(n * n) for n in range(30)]
    assert {len(numbers) for _, numbers in device.calls} <= {1, 2, 4, 8}


def test_keys_are_never_mixed_and_the_longest_waiting_goes_first() -> None:
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device)

    async def scenario() -> None:
        tasks = [asyncio.create_task(batcher.ask("busy", 0.0, timeout=10))]
        await device.is_busy()
        for key, number in (("b", 1.0), ("a", 2.0), ("b", 3.0)):
            tasks.append(asyncio.create_task(batcher.ask(key, number, timeout=10)))
        await waiting(batcher, 3)
        device.go.set()
        await asyncio.gather(*tasks)

    asyncio.run(scenario())
    assert device.calls[1:] == [("b", [1.0, 3.0]), ("a", [2.0])]


def test_a_faulty_query_fails_alone() -> None:
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device)

    async def scenario() -> list[float | BaseException]:
        tasks = [asyncio.create_task(batcher.ask("k", 1.0, timeout=10))]
        await device.is_busy()
        tasks += [asyncio.create_task(batcher.ask("k", number, timeout=10)) for number in (2.0, -1.0, 3.0)]
        await waiting(batcher, 3)
        device.go.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    answers = asyncio.run(scenario())
    assert answers[:2] + answers[3:] == [1.0, 4.0, 9.0]
    assert isinstance(answers[2], ValueError)


def test_more_than_may_wait_is_refused_at_once_with_a_time_to_come_back() -> None:
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device, waiting_limit=2)

    async def scenario() -> None:
        first = asyncio.create_task(batcher.ask("k", 1.0, timeout=10))
        await device.is_busy()
        others = asyncio.create_task(ask_many(batcher, [2.0, 3.0]))
        await waiting(batcher, 2)
        with pytest.raises(Overloaded) as refused:
            await batcher.ask("k", 4.0, timeout=10)
        assert refused.value.retry_after >= 1
        device.go.set()
        assert [await first, *await others] == [1.0, 4.0, 9.0]
        assert await batcher.ask("k", 4.0, timeout=10) == 16.0

    asyncio.run(scenario())


def test_a_query_whose_deadline_has_passed_is_not_computed() -> None:
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device)

    async def scenario() -> None:
        first = asyncio.create_task(batcher.ask("k", 1.0, timeout=10))
        await device.is_busy()
        late = asyncio.create_task(batcher.ask("k", 2.0, timeout=0.0))
        await waiting(batcher, 1)
        device.go.set()
        assert await first == 1.0
        with pytest.raises(Unavailable) as refused:
            await late
        assert refused.value.code == "deadline_exceeded"

    asyncio.run(scenario())
    assert device.calls == [("k", [1.0])]


def test_a_query_whose_caller_has_gone_is_not_computed() -> None:
    device = Device(held=True)
    batcher: MicroBatcher[str, float, float] = MicroBatcher(device)

    async def scenario() -> None:
        first = asyncio.create_task(batcher.ask("k", 1.0, timeout=10))
        await device.is_busy()
        gone = asyncio.create_task(batcher.ask("k", 2.0, timeout=10))
        await waiting(batcher, 1)
        gone.cancel()
        device.go.set()
        await first
        await batcher.drain()
        assert batcher.waiting == 0

    asyncio.run(scenario())
    assert device.calls == [("k", [1.0])]


def test_thousands_of_queries_each_get_their_own_answer() -> None:
    batcher: MicroBatcher[str, float, float] = MicroBatcher(Device(), batch_limit=64)
    numbers = [float(n) for n in range(3000)]
    assert asyncio.run(ask_many(batcher, numbers)) == [number**2 for number in numbers]
