"""Structural causal models that can be sampled and asked."""

import dataclasses
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, cast

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine import specification as spec
from causal_ui_gym.engine.arrays import InterventionArrays, ModelArrays, no_intervention, pack
from causal_ui_gym.engine.compiled import compiled, constrain
from causal_ui_gym.engine.errors import QueryError, SpecificationError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.interventions import Do, Intervention, Policy, Replace, Scale, Shift
from causal_ui_gym.engine.mechanisms import AdditiveNoiseMlp, Categorical, DenseLayer, Mechanism, check_layers
from causal_ui_gym.engine.propagation import sample_values

NumpyArray = np.ndarray[Any, np.dtype[Any]]


@dataclasses.dataclass(frozen=True, eq=False)
class StructuralCausalModel:
    """A structural causal model on the device. Make one with `from_specification` or `from_json`.

    Example:
        >>> specification = ModelSpecification.of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))
        >>> model = StructuralCausalModel.from_specification(specification)
        >>> draws = model.sample(1000, interventions=[Do("X", 1.0)], key=jax.random.key(0))
        >>> round(float(draws["Y"].mean()), 0)
        2.0
    """

    specification: spec.ModelSpecification
    graph: CausalGraph
    arrays: ModelArrays
    parameters: Mapping[str, tuple[DenseLayer, ...]]
    limits: spec.Limits

    @classmethod
    def from_specification(
        cls,
        specification: spec.ModelSpecification,
        *,
        parameters: Mapping[str, tuple[DenseLayer, ...]] | None = None,
        limits: spec.Limits = spec.DEFAULT_LIMITS,
        dtype: Any = None,
    ) -> "StructuralCausalModel":
        """Validate a specification and pack it.

        Args:
            specification: the model.
            parameters: layers of the MLPs that name theirs (`AdditiveNoiseMlp.parameters`). Defaults to none.
            limits: the largest model accepted.
            dtype: `float32` unless JAX runs with 64 bits enabled, then `float64`.

        Raises:
            SpecificationError: with every fault found; see `specification.validate`.
        """
        graph = spec.validate(specification, limits=limits)
        resolved = dict(parameters or {})
        for node in specification.nodes:
            if isinstance(node.mechanism, AdditiveNoiseMlp) and node.mechanism.parameters is not None:
                _check_parameters(node.name, node.mechanism, resolved)
        arrays = pack(specification, graph, parameters=resolved, dtype=dtype or jnp.result_type(float))
        return cls(specification, graph, arrays, resolved, limits)

    @classmethod
    def from_json(cls, data: bytes | str, *, limits: spec.Limits = spec.DEFAULT_LIMITS) -> "StructuralCausalModel":
        """Model from the JSON of a specification. Raises as `specification.decode`."""
        return cls.from_specification(spec.decode(data, limits=limits), limits=limits)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the nodes in the order of the specification."""
        return self.graph.names

    @property
    def dtype(self) -> Any:
        """Floating-point type of all values."""
        return self.arrays.weights.dtype

    @cached_property
    def mechanisms(self) -> Mapping[str, Mechanism]:
        """The mechanism of each node."""
        return {node.name: node.mechanism for node in self.specification.nodes}

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Row of each node in the arrays of the model."""
        return {name: i for i, name in enumerate(self.graph.topological_order)}

    def place(self, name: str) -> int:
        """Row of a node. Raises `QueryError` (`unknown_node`) for a name that is not in the model."""
        if name not in self.places:
            raise QueryError("unknown_node", f"{name!r} is not a node of the model; nodes are {_listed(self.names)}")
        return self.places[name]

    def states(self, name: str) -> tuple[str, ...] | None:
        """State names of a discrete node, none for a continuous one."""
        self.place(name)
        return spec.states_of(self.mechanisms[name])

    @property
    def is_linear_gaussian(self) -> bool:
        """Whether all distributions of this model are normal in closed form."""
        return spec.is_linear_gaussian(self.specification)

    def code_of(self, name: str, value: float | str) -> float:
        """Numeric value of a node from a number or a state name, checked against what the node can be.

        Raises:
            QueryError: `unknown_node`, `unknown_state` or `invalid_value`.
        """
        states = self.states(name)
        if isinstance(value, str):
            if states is None or value not in states:
                allowed = "a finite number" if states is None else f"one of {_listed(states)}"
                raise QueryError("unknown_state", f"{name!r} cannot be {value!r}; give {allowed}")
            return float(states.index(value))
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            number = float("nan")
        if not np.isfinite(number):
            raise QueryError("invalid_value", f"{name!r} cannot be {value!r:.60}; give a finite number")
        if states is not None and number not in range(len(states)):
            allowed = f"a state ({_listed(states)}) or its place from 0 to {len(states) - 1}"
            raise QueryError("invalid_value", f"{name!r} cannot be {number:g}; give {allowed}")
        return number

    def intervene(self, interventions: Sequence[Intervention]) -> tuple["StructuralCausalModel", InterventionArrays]:
        """The model with replaced mechanisms, and the remaining interventions as arrays for it.

        Raises:
            QueryError: unknown node or value, two interventions on one node where one is hard, or a policy
                that reads an unobserved node.
            SpecificationError: a new mechanism that does not fit, for example one that makes a cycle.
        """
        replaced = {i.node: _new_mechanism(self, i) for i in interventions if isinstance(i, Replace | Policy)}
        model = self
        if replaced:
            model = StructuralCausalModel.from_specification(
                self.specification.with_mechanisms(replaced),
                parameters=self.parameters,
                limits=self.limits,
                dtype=self.dtype,
            )
        return model, _pack_interventions(model, interventions)

    def sample(
        self,
        count: int,
        *,
        interventions: Sequence[Intervention] = (),
        sharding: jax.sharding.Sharding | None = None,
        key: Shaped[PRNGKeyArray, ""],
    ) -> "Samples":
        """Draw from the observational or an interventional distribution.

        Args:
            count: number of draws, at least 1. The kernel is compiled once per count and size bucket.
            interventions: applied together; none gives the observational distribution.
            sharding: how draws are spread over devices (`sharding.over_samples`). Defaults to one device.
            key: the same key gives the same noise under every intervention (common random numbers).

        Raises:
            QueryError: a bad count or intervention.
        """
        require_count(count)
        model, changes = self.intervene(interventions)
        values = _sample(model.arrays, changes, samples=count, sharding=sharding, key=key)
        return Samples(model, values)


@dataclasses.dataclass(frozen=True, eq=False)
class Samples:
    """Draws of all nodes: `samples["Y"]` gives one node, `to_numpy()` a table.

    `values` has a row per node in topological order, padded to the size bucket of the model.
    """

    model: StructuralCausalModel
    values: Float[Array, "nodes samples"]

    def __getitem__(self, name: str) -> Float[Array, " samples"]:
        return _row(self.values, self.model.place(name))

    def __len__(self) -> int:
        return int(self.values.shape[-1])

    def to_numpy(self) -> NumpyArray:
        """Table of shape (samples, nodes) with the columns in the order of `model.names`."""
        rows = np.asarray(self.values)
        return np.stack([rows[self.model.place(name)] for name in self.model.names], axis=1)


def require_count(count: int, what: str = "samples") -> None:
    """Raise `QueryError` (`invalid_count`) unless `count` is a positive integer."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise QueryError("invalid_count", f"{count!r} {what} asked for; give a whole number of at least 1")


@compiled("samples", "sharding")
def _sample(
    model: ModelArrays,
    intervention: InterventionArrays,
    *,
    samples: int,
    sharding: jax.sharding.Sharding | None,
    key: Shaped[PRNGKeyArray, ""],
) -> Float[Array, "nodes samples"]:
    return constrain(sample_values(model, intervention, samples, key=key), sharding)


@compiled()
def _row(values: Float[Array, "nodes samples"], place: int) -> Float[Array, " samples"]:
    return values[place]


def _new_mechanism(model: StructuralCausalModel, intervention: Replace | Policy) -> Mechanism:
    model.place(intervention.node)
    if isinstance(intervention, Replace):
        return intervention.mechanism
    hidden = [name for name in intervention.rule.parents if name in model.graph.latent]
    if hidden:
        message = f"the policy for {intervention.node!r} reads {_listed(hidden)}, which cannot be observed"
        raise QueryError("policy_reads_unobserved", message)
    return intervention.rule


def _pack_interventions(model: StructuralCausalModel, interventions: Sequence[Intervention]) -> InterventionArrays:
    arrays = no_intervention(model.arrays.kind.shape, model.dtype)
    hard, value, factor, shift = cast(tuple[NumpyArray, ...], arrays)
    touched: dict[str, str] = {}
    for intervention in interventions:
        name, kind = intervention.node, type(intervention).__name__
        i = model.place(name)
        if name in touched and {kind, touched[name]} != {"Shift", "Scale"}:
            message = f"{name!r} has both a {touched[name]} and a {kind}; give one intervention per node"
            raise QueryError("conflicting_interventions", message)
        touched[name] = kind
        match intervention:
            case Do():
                hard[i], value[i] = True, model.code_of(name, intervention.value)
            case Shift():
                shift[i] = _soft_amount(model, name, intervention.amount)
            case Scale():
                factor[i] = _soft_amount(model, name, intervention.factor)
    return arrays


def _soft_amount(model: StructuralCausalModel, name: str, amount: float) -> float:
    if isinstance(model.mechanisms[name], Categorical):
        message = f"{name!r} is categorical and has no scale to shift; replace its mechanism instead"
        raise QueryError("categorical_soft_intervention", message)
    if not np.isfinite(amount):
        raise QueryError("invalid_value", f"{amount} given for {name!r}; give a finite number")
    return amount


def _check_parameters(name: str, mechanism: AdditiveNoiseMlp, stored: Mapping[str, tuple[DenseLayer, ...]]) -> None:
    reference = mechanism.parameters or ""
    if reference not in stored:
        known = _listed(sorted(stored)) if stored else "none"
        message = f"node {name!r} uses stored parameters {reference!r}, which are not given; given are {known}"
        raise SpecificationError("unknown_parameters", message)
    faults = check_layers(stored[reference], len(mechanism.parents))
    if faults:
        raise SpecificationError(faults[0][1], f"parameters {reference!r} of node {name!r}: {faults[0][2]}")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(repr, names[:8])) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
