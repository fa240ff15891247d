"""Limits on what one agent may spend with its provider."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from .errors import AgentConfigurationError, BudgetExceeded
from .question import Usage

_TOKENS_PER_MILLION = 1_000_000


class BudgetLimits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an agent may spend in its life; a limit that is None does not apply.

    Prices are yours to state (US dollars per million tokens): a table shipped here would be wrong within weeks.
    """

    max_tokens: int | None = None
    max_cost_usd: float | None = None
    input_usd_per_million_tokens: float | None = None
    output_usd_per_million_tokens: float | None = None

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            given = getattr(self, name)
            if given is not None and not 0 <= given < float("inf"):
                raise AgentConfigurationError(f"budget.{name}={given!r}: give a finite number of at least 0")
        prices = (self.input_usd_per_million_tokens, self.output_usd_per_million_tokens)
        if self.max_cost_usd is not None and None in prices:
            raise AgentConfigurationError(
                "budget.max_cost_usd needs prices: set budget.input_usd_per_million_tokens and "
                "budget.output_usd_per_million_tokens"
            )

    def cost_usd(self, input_tokens: int, output_tokens: int) -> float | None:
        """Price of a request in US dollars, or None where prices are not set."""
        if self.input_usd_per_million_tokens is None or self.output_usd_per_million_tokens is None:
            return None
        return (
            input_tokens * self.input_usd_per_million_tokens + output_tokens * self.output_usd_per_million_tokens
        ) / _TOKENS_PER_MILLION


class Reservation:
    """Room held for one request. Spent in full unless `settle` or `release` says otherwise.

    A request that timed out may have been billed, so doing nothing counts it at its largest.
    """

    def __init__(self, limits: BudgetLimits, input_tokens: int, output_tokens: int) -> None:
        self._limits = limits
        self.tokens = input_tokens + output_tokens
        self.cost_usd = limits.cost_usd(input_tokens, output_tokens) or 0.0

    def settle(self, input_tokens: int, output_tokens: int) -> Usage:
        """Replace the estimate by what the provider billed."""
        self.tokens = input_tokens + output_tokens
        cost = self._limits.cost_usd(input_tokens, output_tokens)
        self.cost_usd = cost or 0.0
        return Usage(input_tokens=input_tokens, output_tokens=output_tokens, cost_usd=cost)

    def release(self) -> None:
        """The provider refused the request: nothing was billed."""
        self.tokens = 0
        self.cost_usd = 0.0


class Budget:
    """Spending of one agent, or of several together, safe to share between threads.

    Room for a request's largest size is taken before it is sent, so parallel requests cannot pass the limit together.
    """

    def __init__(self, spender: str, limits: BudgetLimits) -> None:
        self._spender = spender
        self._limits = limits
        self._lock = threading.Lock()
        self._tokens = 0
        self._cost_usd = 0.0

    @property
    def spent_tokens(self) -> int:
        """Tokens billed or held so far."""
        return self._tokens

    @property
    def spent_usd(self) -> float:
        """US dollars billed or held so far; 0 where prices are not set."""
        return self._cost_usd

    @contextmanager
    def reserve(self, *, input_tokens: int, output_tokens: int) -> Iterator[Reservation]:
        """Hold room for one request of at most these sizes.

        Raises:
            BudgetExceeded: the request could pass a limit; nothing is held and nothing should be sent.
        """
        held = Reservation(self._limits, input_tokens, output_tokens)
        held_tokens, held_usd = held.tokens, held.cost_usd
        limits = self._limits
        with self._lock:
            if limits.max_tokens is not None and self._tokens + held_tokens > limits.max_tokens:
                raise BudgetExceeded(
                    f"{self._spender}: {self._tokens} of {limits.max_tokens} tokens are spent and the next "
                    f"request may take {held_tokens}; raise budget.max_tokens or lower max_output_tokens"
                )
            if limits.max_cost_usd is not None and self._cost_usd + held_usd > limits.max_cost_usd:
                raise BudgetExceeded(
                    f"{self._spender}: ${self._cost_usd:.4f} of ${limits.max_cost_usd:.4f} is spent and the next "
                    f"request may cost ${held_usd:.4f}; raise budget.max_cost_usd or lower max_output_tokens"
                )
            self._tokens += held_tokens
            self._cost_usd += held_usd
        try:
            yield held
        finally:
            with self._lock:
                self._tokens += held.tokens - held_tokens
                self._cost_usd += held.cost_usd - held_usd
