"""Mechanisms: how one variable is produced from its parents and its own noise.

Each class is both the wire form (JSON, tagged by `type`) and the domain description. `check` lists what is
wrong with the mechanism's own fields; rules that need the rest of the model are in `specification.py`.

Notation: `a` intercept, `w` weights, `pa` values of the parents, `s` noise scale, `e ~ N(0, 1)`, `l ~
    Logistic(0, 1)`.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

Fault = tuple[str, str, str]  # field path, code, message

Activation = Literal["relu", "tanh", "gelu"]


class LinearGaussian(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="linear_gaussian"):
    """X := a + w . pa + s e.

    Defaults: intercept 0, no parents, noise scale 1. A noise scale of 0 makes X a deterministic function.
    """

    intercept: float = 0.0
    weights: dict[str, float] = {}
    noise_scale: float = 1.0

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(self.weights)

    def check(self) -> list[Fault]:
        return [*_check_linear(self.intercept, self.weights), *_check_scale(self.noise_scale)]


class BernoulliLogistic(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="bernoulli_logistic"
):
    """X := 1[a + w . pa + l > 0], so that P(X = 1 | pa) = 1 / (1 + exp(-(a + w . pa))).

    Defaults: intercept 0 (probability one half), no parents.
    """

    intercept: float = 0.0
    weights: dict[str, float] = {}

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(self.weights)

    def check(self) -> list[Fault]:
        return _check_linear(self.intercept, self.weights)


class Threshold(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="threshold"):
    """X := 1[a + w . pa > 0], without noise: a decision rule, the usual form of a treatment policy."""

    intercept: float = 0.0
    weights: dict[str, float] = {}

    @property
    def parents(self) -> tuple[str, ...]:
        return tuple(self.weights)

    def check(self) -> list[Fault]:
        return _check_linear(self.intercept, self.weights)


class Categorical(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="categorical"):
    """X drawn from a conditional probability table.

    Args:
        states: names of the states; a value of X is the place of its state, counted from 0.
        table: one row of probabilities over `states` per combination of parent states, the last parent
            running fastest; a single row when there are no parents. Each row sums to 1 within 1e-6.
        parents: names of the parents, each categorical, Bernoulli or threshold. Defaults to none.
    """

    states: tuple[str, ...]
    table: tuple[tuple[float, ...], ...]
    parents: tuple[str, ...] = ()

    def check(self) -> list[Fault]:
        faults: list[Fault] = []
        if len(self.states) < 2:
            faults.append(("states", "too_few_states", f"{len(self.states)} states given; give at least 2"))
        if len(set(self.states)) != len(self.states):
            faults.append(("states", "duplicate_state", f"states {list(self.states)} repeat; state names must differ"))
        if len(set(self.parents)) != len(self.parents):
            faults.append(("parents", "duplicate_parent", f"parents {list(self.parents)} repeat; list each once"))
        for index, row in enumerate(self.table):
            if len(row) != len(self.states):
                message = f"{len(row)} probabilities given for {len(self.states)} states; give one per state"
                faults.append((f"table[{index}]", "table_shape", message))
            elif not all(math.isfinite(p) and 0.0 <= p <= 1.0 for p in row):
                faults.append((f"table[{index}]", "invalid_probability", f"{list(row)} is not all between 0 and 1"))
            elif abs(math.fsum(row) - 1.0) > 1e-6:
                message = f"probabilities {list(row)} sum to {math.fsum(row):.9g}; they must sum to 1 within 1e-6"
                faults.append((f"table[{index}]", "probability_sum", message))
        return faults


class DenseLayer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An affine layer y = x K + b: `kernel` K of shape (inputs, outputs), `bias` b of shape (outputs,)."""

    kernel: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]


class AdditiveNoiseMlp(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="additive_noise_mlp"
):
    """X := f(pa) + s e, with f a multilayer perceptron.

    Args:
        parents: inputs of f, in the order of the rows of the first kernel; at least one.
        layers: the affine layers; `activation` stands between them, the last has one output. Leave empty
            when the parameters are stored apart and named by `parameters`.
        parameters: name under which fitted parameters are given when the model is built. Defaults to none.
        activation: `tanh` unless given.
        noise_scale: s, 1 unless given.
    """

    parents: tuple[str, ...]
    layers: tuple[DenseLayer, ...] = ()
    parameters: str | None = None
    activation: Activation = "tanh"
    noise_scale: float = 1.0

    def check(self) -> list[Fault]:
        faults: list[Fault] = list(_check_scale(self.noise_scale))
        if not self.parents:
            faults.append(("parents", "no_parents", "an MLP needs a parent; use linear_gaussian for a root"))
        if len(set(self.parents)) != len(self.parents):
            faults.append(("parents", "duplicate_parent", f"parents {list(self.parents)} repeat; list each once"))
        if bool(self.layers) == (self.parameters is not None):
            faults.append(("layers", "mlp_parameters", "give either layers or the name of stored parameters, not both"))
        return [*faults, *check_layers(self.layers, len(self.parents))]


Mechanism = LinearGaussian | BernoulliLogistic | Threshold | Categorical | AdditiveNoiseMlp


def check_layers(layers: tuple[DenseLayer, ...], inputs: int) -> list[Fault]:
    """Faults of a chain of layers that takes `inputs` values and returns one."""
    faults: list[Fault] = []
    width = inputs
    for index, layer in enumerate(layers):
        path = f"layers[{index}]"
        outputs = len(layer.bias)
        if len(layer.kernel) != width or any(len(row) != outputs for row in layer.kernel):
            rows = sorted({len(row) for row in layer.kernel})
            message = f"kernel has {len(layer.kernel)} rows of length {rows}; needed {width} of length {outputs}"
            faults.append((path, "layer_shape", message))
        if not all(math.isfinite(x) for row in (*layer.kernel, layer.bias) for x in row):
            faults.append((path, "not_finite", "holds NaN or infinity; parameters must be finite"))
        width = outputs
    if layers and width != 1:
        faults.append(("layers", "layer_shape", f"the last layer has {width} outputs; it must have 1"))
    return faults


def _check_linear(intercept: float, weights: Mapping[str, float]) -> list[Fault]:
    named: Iterable[tuple[str, float]] = [
        ("intercept", intercept),
        *((f"weights.{p}", w) for p, w in weights.items()),
    ]
    return [
        (path, "not_finite", f"{value} given; a finite number is needed")
        for path, value in named
        if not math.isfinite(value)
    ]


def _check_scale(noise_scale: float) -> list[Fault]:
    if math.isfinite(noise_scale) and noise_scale >= 0.0:
        return []
    return [("noise_scale", "invalid_scale", f"{noise_scale} given; a finite number of at least 0 is needed")]
