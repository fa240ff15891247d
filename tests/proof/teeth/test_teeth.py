"""Every single fault that is put into good output is reported."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from causal_ui_gym_constructs.preflight import Rendered
from proof.signals.conftest import Live
from proof.teeth import catchers
from proof.teeth.mutation import Mutation, mutations

pytestmark = pytest.mark.xdist_group("teeth")


@pytest.fixture(scope="module")
def known(good: Rendered, live: Live) -> dict[str, set[str]]:
    """What each judge says of good output: nothing, but for what is acknowledged."""
    return {judge: set(messages) for judge, messages in _judge(good, Mutation(fault="none", site="us"), live)}


def test_good_output_is_good(known: dict[str, set[str]]) -> None:
    assert {judge: said for judge, said in known.items() if said and judge != "preflight"} == {}


def test_there_are_enough() -> None:
    names = [mutation.fault for mutation in mutations()]
    assert len(names) >= 120
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("mutation", mutations(), ids=str)
def test_the_fault_is_reported(
    mutation: Mutation, good: Rendered, live: Live, known: dict[str, set[str]], caught: dict[str, str]
) -> None:
    faulty = mutation.apply(good)
    for judge, messages in _judge(faulty, mutation, live):
        if set(messages) - known.get(judge, set()):
            caught[mutation.fault] = judge
            return
    pytest.fail(f"nothing reports it: {mutation}")


def _judge(rendered: Rendered, mutation: Mutation, live: Live) -> Iterator[tuple[str, Iterator[str]]]:
    yield "preflight", catchers.preflight(rendered)
    if mutation.stack:
        yield "cloudformation", catchers.schemas(rendered, mutation.stack)
    if mutation.site in ("us", "eu"):
        yield "settings", catchers.settings(rendered, mutation.site)
        yield "signals", catchers.signals(rendered, mutation.site, live)
