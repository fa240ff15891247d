"""Fitting the function of an additive-noise MLP to data, with Flax NNX and optax.

The fitted model is X := f(pa) + s e. f minimizes the squared error, which is maximum likelihood for normal noise; s is
the root mean square of the residuals that are left (Peters, Janzing and Schoelkopf, 2017, *Elements of Causal
Inference*, section 4.1.4, for additive noise models).
"""

import dataclasses
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax  # type: ignore[import-untyped]
from flax import nnx
from jaxtyping import Array, Float, PRNGKeyArray, Shaped

from causal_ui_gym.engine.compiled import compiled
from causal_ui_gym.engine.errors import QueryError
from causal_ui_gym.engine.estimation.sample import LARGEST
from causal_ui_gym.engine.mechanisms import Activation, AdditiveNoiseMlp, DenseLayer

_ACTIVATIONS = {"relu": jax.nn.relu, "tanh": jnp.tanh, "gelu": jax.nn.gelu}


class Mlp(nnx.Module):
    """Affine layers with an activation between them and one output."""

    def __init__(self, inputs: int, hidden: tuple[int, ...], activation: Activation, *, rngs: nnx.Rngs) -> None:
        widths = (inputs, *hidden, 1)
        self.layers = nnx.List([nnx.Linear(a, b, rngs=rngs) for a, b in pairwise(widths)])
        self.activation = activation

    def __call__(self, parents: Float[Array, "samples parents"]) -> Float[Array, " samples"]:
        hidden = parents
        for layer in self.layers[:-1]:
            hidden = _ACTIVATIONS[self.activation](layer(hidden))
        return self.layers[-1](hidden)[:, 0]


@dataclasses.dataclass(frozen=True)
class Fit:
    """A fitted mechanism, ready for a specification, and the mean squared error at the start and the end."""

    mechanism: AdditiveNoiseMlp
    first_loss: float
    last_loss: float


def fit_additive_noise_mlp(
    parents: dict[str, Any],
    values: Any,
    *,
    hidden: tuple[int, ...] = (32, 32),
    activation: Activation = "tanh",
    steps: int = 2000,
    learning_rate: float = 1e-2,
    key: Shaped[PRNGKeyArray, ""],
) -> Fit:
    """Fit X := f(pa) + s e by full-batch Adam with a cosine schedule.

    Args:
        parents: values of each parent, shape (samples,); at least one parent.
        values: values of X, shape (samples,), at least 2.
        hidden: widths of the hidden layers, two of 32 unless given.
        activation: between layers, `tanh` unless given.
        steps: steps of Adam, 2,000 unless given.
        learning_rate: at the start, 0.01 unless given; it falls to 0.
        key: initial parameters.

    Raises:
        QueryError: `invalid_data` for NaN, no parents, or lengths that differ.
    """
    inputs, target = _as_columns(parents, values)
    center, width = inputs.mean(axis=0), np.maximum(inputs.std(axis=0), 1e-12)
    level, height = target.mean(), max(float(target.std()), 1e-12)
    module = Mlp(inputs.shape[1], hidden, activation, rngs=nnx.Rngs(key))
    definition, state = nnx.split(module)
    scaled = jnp.asarray((inputs - center) / width), jnp.asarray((target - level) / height)
    state, losses = _train(state, *scaled, definition=definition, steps=steps, learning_rate=learning_rate)
    fitted: Mlp = nnx.merge(definition, state)
    layers = _unscaled(fitted, center, width, float(level), height)
    first, last = (float(losses[i]) * height**2 for i in (0, -1))
    mechanism = AdditiveNoiseMlp(tuple(parents), layers, activation=activation, noise_scale=last**0.5)
    return Fit(mechanism, first, last)


@compiled("definition", "steps", "learning_rate")
def _train(
    state: Any,
    inputs: Float[Array, "samples parents"],
    target: Float[Array, " samples"],
    *,
    definition: Any,
    steps: int,
    learning_rate: float,
) -> tuple[Any, Float[Array, " steps"]]:
    optimizer = optax.adam(optax.cosine_decay_schedule(learning_rate, steps))

    def loss_of(state: Any) -> Float[Array, ""]:
        return jnp.mean((nnx.merge(definition, state)(inputs) - target) ** 2)

    def step(carry: tuple[Any, Any], _: None) -> tuple[tuple[Any, Any], Array]:
        state, memory = carry
        loss, gradient = jax.value_and_grad(loss_of)(state)
        updates, memory = optimizer.update(gradient, memory, state)
        return (optax.apply_updates(state, updates), memory), loss

    (state, _), losses = jax.lax.scan(step, (state, optimizer.init(state)), None, length=steps)
    return state, jnp.append(losses, loss_of(state))


def _as_columns(parents: dict[str, Any], values: Any) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    target = np.asarray(values, np.float64)
    columns = [np.asarray(column, np.float64) for column in parents.values()]
    if not columns or target.ndim != 1 or len(target) < 2 or any(c.shape != target.shape for c in columns):
        shapes = {name: list(np.shape(column)) for name, column in parents.items()}
        message = f"parents have shapes {shapes} and values {list(target.shape)}; give equal lengths of at least 2"
        raise QueryError("invalid_data", message)
    if not all(np.isfinite(column).all() for column in (target, *columns)):
        raise QueryError("invalid_data", "the data hold NaN or infinity; remove those rows first")
    if any(np.abs(column).max() > LARGEST for column in (target, *columns)):
        raise QueryError("invalid_data", f"the data hold numbers beyond {LARGEST:g}; use a larger unit")
    return np.stack(columns, axis=1), target


def _unscaled(
    module: Mlp, center: np.ndarray[Any, Any], width: np.ndarray[Any, Any], level: float, height: float
) -> tuple[DenseLayer, ...]:
    """The layers with the scaling of inputs and output folded into the first and the last."""
    kernels = [np.asarray(layer.kernel[...], np.float64) for layer in module.layers]
    biases = [np.asarray(layer.bias[...], np.float64) for layer in module.layers if layer.bias is not None]
    kernels[0] = kernels[0] / width[:, None]
    biases[0] = biases[0] - center @ kernels[0]
    kernels[-1], biases[-1] = kernels[-1] * height, biases[-1] * height + level
    return tuple(
        DenseLayer(tuple(map(tuple, kernel.tolist())), tuple(bias.tolist()))
        for kernel, bias in zip(kernels, biases, strict=True)
    )
