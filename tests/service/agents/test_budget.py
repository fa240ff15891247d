import threading

import pytest

from causal_ui_gym.agents import AgentConfigurationError, BudgetExceeded, BudgetLimits
from causal_ui_gym.agents.budget import Budget

PRICED = BudgetLimits(max_cost_usd=1.0, input_usd_per_million_tokens=1000.0, output_usd_per_million_tokens=2000.0)


def test_counts_what_was_billed_not_what_was_held() -> None:
    budget = Budget("a", PRICED)
    with budget.reserve(input_tokens=100, output_tokens=100) as held:
        assert budget.spent_tokens == 200
        usage = held.settle(50, 10)
    assert budget.spent_tokens == 60
    assert usage.cost_usd == pytest.approx(0.07)
    assert budget.spent_usd == pytest.approx(0.07)


def test_a_request_that_could_pass_the_limit_is_refused_before_it_is_sent() -> None:
    budget = Budget("agent 'costly'", PRICED)
    refused = pytest.raises(
        BudgetExceeded, match=r"agent 'costly': \$0.0000 of \$1.0000 is spent.*raise budget.max_cost_usd"
    )
    with refused, budget.reserve(input_tokens=1, output_tokens=500):
        pytest.fail("sent")
    assert budget.spent_usd == 0.0


def test_released_room_comes_back_and_unsettled_room_does_not() -> None:
    budget = Budget("a", BudgetLimits(max_tokens=100))
    with budget.reserve(input_tokens=50, output_tokens=50) as held:
        held.release()
    with pytest.raises(RuntimeError), budget.reserve(input_tokens=30, output_tokens=30):
        raise RuntimeError
    assert budget.spent_tokens == 60
    refused = pytest.raises(BudgetExceeded, match="60 of 100 tokens are spent and the next request may take 41")
    with refused, budget.reserve(input_tokens=41, output_tokens=0):
        pytest.fail("sent")


def test_parallel_requests_cannot_pass_the_limit_together() -> None:
    budget = Budget("a", BudgetLimits(max_tokens=10))
    admitted: list[int] = []
    together = threading.Barrier(8)

    def request() -> None:
        together.wait()
        try:
            with budget.reserve(input_tokens=3, output_tokens=0):
                admitted.append(1)
        except BudgetExceeded:
            pass

    threads = [threading.Thread(target=request) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(admitted) == 3


@pytest.mark.parametrize(
    ("limits", "named"),
    [
        ({"max_tokens": -1}, "max_tokens"),
        ({"max_cost_usd": float("nan")}, "max_cost_usd"),
        ({"max_cost_usd": 1.0}, "needs prices"),
        ({"max_cost_usd": 1.0, "input_usd_per_million_tokens": 1.0}, "output_usd_per_million_tokens"),
    ],
)
def test_contradictory_limits_are_refused(limits: dict[str, float], named: str) -> None:
    with pytest.raises(AgentConfigurationError, match=named):
        BudgetLimits(**limits)  # type: ignore[arg-type]
