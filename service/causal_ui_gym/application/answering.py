"""Answers queries: from the cache, or on the device together with whatever else waits."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Executor

import msgspec

from causal_ui_gym.application.answers import Answer
from causal_ui_gym.application.batcher import MicroBatcher
from causal_ui_gym.application.checkpoints import Checkpoints
from causal_ui_gym.application.kernels import Kernel, check_work, kernel_of
from causal_ui_gym.application.ports import Cache
from causal_ui_gym.application.queries import Query
from causal_ui_gym.engine import ModelSpecification, StructuralCausalModel

RESULTS_VERSION = 4
"""Part of every content hash: raised when an engine change alters numbers."""
CACHED_SECONDS = 24 * 3600
MODELS_KEPT = 64

_encode = msgspec.json.Encoder(order="deterministic").encode
_decode_answer: Callable[[bytes], Answer] = msgspec.json.Decoder(Answer).decode


class _Group(msgspec.Struct, frozen=True):
    """Queries of one model and kernel that share a device call."""

    model_hash: str
    kernel: str
    detail: Hashable


class _Ask(msgspec.Struct, frozen=True, eq=False):
    kernel: Kernel
    model: StructuralCausalModel
    query: Query


def content_hash(*parts: object) -> str:
    """SHA-256 of the parts' JSON and of the version of results."""
    digest = hashlib.sha256(str(RESULTS_VERSION).encode())
    for part in parts:
        digest.update(b"\0" + (part if isinstance(part, bytes) else _encode(part)))
    return digest.hexdigest()


class Answering:
    """The way from a query to its answer.

    Args:
        precision: what else decides the numbers (the float type); part of the content hash.
        checkpoints: where models that name their parameters find them; None: nowhere.
        observe_batch: told kernel and size of each device call.
        observe_cache: told whether a result was in the cache.
    """

    def __init__(
        self,
        cache: Cache,
        *,
        precision: str,
        checkpoints: Checkpoints | None = None,
        batch_limit: int = 256,
        waiting_limit: int = 4096,
        observe_batch: Callable[[str, int], None] = lambda kernel, size: None,
        observe_cache: Callable[[bool], None] = lambda hit: None,
        executor: Executor | None = None,
    ) -> None:
        self._cache = cache
        self.precision = precision
        self._checkpoints = checkpoints
        self._observe_cache = observe_cache
        self._models: OrderedDict[str, asyncio.Future[StructuralCausalModel]] = OrderedDict()
        self.batcher: MicroBatcher[_Group, _Ask, Answer] = MicroBatcher(
            _compute,
            batch_limit=batch_limit,
            waiting_limit=waiting_limit,
            observe=lambda group, size: observe_batch(group.kernel, size),
            executor=executor,
        )

    async def model(self, specification: ModelSpecification) -> tuple[str, StructuralCausalModel]:
        """The checked and packed model with its content hash; recently used ones are kept.

        Raises:
            SpecificationError: with every fault of the specification.
            Invalid: parameters are named that are not stored.
        """
        key = content_hash(specification, self.precision)
        found = self._models.get(key)
        if found is None:
            build = asyncio.to_thread(self._build, specification)
            found = self._models[key] = asyncio.ensure_future(build)
            if len(self._models) > MODELS_KEPT:
                self._models.popitem(last=False)
        self._models.move_to_end(key)
        try:
            # Shielded: whoever goes away must not take the model from the others that wait for it.
            return key, await asyncio.shield(found)
        except Exception:
            self._models.pop(key, None)
            raise

    def _build(self, specification: ModelSpecification) -> StructuralCausalModel:
        parameters = self._checkpoints.of(specification) if self._checkpoints else None
        return StructuralCausalModel.from_specification(specification, parameters=parameters)

    async def answer(self, specification: ModelSpecification, query: Query, *, timeout: float) -> Answer:
        """One answer. The same question always gets the same numbers: the seed is part of the question.

        Raises:
            EngineError: the model or the question is wrong.
            Overloaded: too much waits for the device.
        """
        model_hash, model = await self.model(specification)
        key = content_hash(model_hash, query)
        cached = await self._cache.get(f"answer:{key}")
        self._observe_cache(cached is not None)
        if cached is not None:
            return _decode_answer(cached)
        answer = await self._compute(model_hash, model, query, timeout)
        await self._cache.set(f"answer:{key}", _encode(answer), ttl_seconds=CACHED_SECONDS)
        return answer

    async def compute(self, specification: ModelSpecification, query: Query, *, timeout: float) -> Answer:
        """As :meth:`answer`, but always on the device."""
        return await self._compute(*await self.model(specification), query, timeout)

    async def _compute(self, model_hash: str, model: StructuralCausalModel, query: Query, timeout: float) -> Answer:
        check_work(model, query)
        kernel = kernel_of(query)
        group = _Group(model_hash, kernel.name, kernel.group(query))
        return await self.batcher.ask(group, _Ask(kernel, model, query), timeout=timeout)


def _compute(_: _Group, asks: Sequence[_Ask]) -> list[Answer]:
    return asks[0].kernel.compute(asks[0].model, [ask.query for ask in asks])
