"""Everything a request or a job may use, made once at start."""

from dataclasses import dataclass, field

from causal_ui_gym.application.agents import Agents
from causal_ui_gym.application.answering import Answering
from causal_ui_gym.application.ports import Cache, Queue, Store
from causal_ui_gym.settings import Settings


@dataclass
class Lifecycle:
    """Where the process stands: starting, ready or draining."""

    warm: bool = False
    draining: bool = False
    waits_for: str = "warm-up"

    @property
    def ready(self) -> bool:
        return self.warm and not self.draining


@dataclass(frozen=True)
class Services:
    """The parts of one process."""

    settings: Settings
    store: Store
    queue: Queue
    cache: Cache
    answering: Answering
    agents: Agents
    lifecycle: Lifecycle = field(default_factory=Lifecycle)
