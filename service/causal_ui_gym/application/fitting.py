"""Models fitted to data that a caller sends: the graph is given, the mechanisms are learned."""

import itertools
from typing import Annotated, Any, TypeAlias

import jax
import numpy as np
from msgspec import Meta, Struct

from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.queries import NodeName, Seed
from causal_ui_gym.application.rendering import finite
from causal_ui_gym.engine import Mechanism, ModelSpecification, Node, fitting
from causal_ui_gym.engine.mechanisms import Activation

MLP_WORK = 2_000_000_000
"""Units × steps × weights of one MLP: about ten seconds on two cores."""

Column = Annotated[tuple[float | str, ...], Meta(min_length=2, max_length=1_000_000)]
Parents = Annotated[tuple[NodeName, ...], Meta(max_length=64)]


class _Family(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    pass


class LinearGaussianFamily(_Family, frozen=True, kw_only=True, tag="linear_gaussian"):
    """Least squares."""


class BernoulliLogisticFamily(_Family, frozen=True, kw_only=True, tag="bernoulli_logistic"):
    """Logistic regression; the column holds 0 and 1."""


class CategoricalFamily(_Family, frozen=True, kw_only=True, tag="categorical"):
    """Relative frequencies. The column holds names of states; parents are categorical or logistic."""

    states: Annotated[tuple[NodeName, ...], Meta(max_length=256)] = ()
    """In this order; unless given, those that occur, sorted."""
    pseudo_count: Annotated[float, Meta(ge=0, le=1e6)] = 1.0


class AdditiveNoiseMlpFamily(_Family, frozen=True, kw_only=True, tag="additive_noise_mlp"):
    """A multilayer perceptron with normal noise, by Adam on the squared error."""

    hidden: Annotated[tuple[Annotated[int, Meta(ge=1, le=64)], ...], Meta(min_length=1, max_length=4)] = (32, 32)
    activation: Activation = "tanh"
    steps: Annotated[int, Meta(ge=1, le=10_000)] = 2000
    learning_rate: Annotated[float, Meta(gt=0, le=1)] = 1e-2


Family: TypeAlias = AdditiveNoiseMlpFamily | BernoulliLogisticFamily | CategoricalFamily | LinearGaussianFamily


class NodeToFit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A node: its column has its name."""

    name: NodeName
    mechanism: Family = LinearGaussianFamily()
    parents: Parents = ()


class FitBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``columns`` hold one value per unit: numbers, or names of states for categorical nodes."""

    columns: Annotated[dict[NodeName, Column], Meta(min_length=1, max_length=256)]
    nodes: Annotated[tuple[NodeToFit, ...], Meta(min_length=1, max_length=256)]
    seed: Seed = 0


class NodeFit(Struct, frozen=True, kw_only=True):
    """Mean log-likelihood of a node's values given its parents, per unit; null where the fit leaves no noise."""

    node: str
    log_likelihood: float | None


class FitAnswer(Struct, frozen=True, kw_only=True):
    """``model`` can be asked and stored as it stands."""

    model: ModelSpecification
    fits: tuple[NodeFit, ...]


def fit(body: FitBody) -> FitAnswer:
    """A model with the given graph whose mechanisms are fitted to the columns.

    Raises:
        Invalid: a node without a column, columns of different length, a parent that does not suit the mechanism.
        SpecificationError: a cycle, an unknown parent.
        QueryError, NumericalError: data that a mechanism cannot be fitted to.
    """
    lengths = {name: len(column) for name, column in body.columns.items()}
    if len(set(lengths.values())) > 1:
        raise Invalid("column_lengths", f"columns differ in length: {dict(list(lengths.items())[:8])}")
    states = {node.name: _states(body, node) for node in body.nodes}
    codes = {node.name: _codes(body, node.name, states[node.name]) for node in body.nodes}
    fitted = [_fit_node(body, place, states, codes) for place in range(len(body.nodes))]
    model = ModelSpecification(tuple(Node(n.name, m) for n, (m, _) in zip(body.nodes, fitted, strict=True)))
    model.graph()
    fits = (NodeFit(node=n.name, log_likelihood=finite(x)) for n, (_, x) in zip(body.nodes, fitted, strict=True))
    return FitAnswer(model=model, fits=tuple(fits))


def _fit_node(
    body: FitBody, place: int, states: dict[str, tuple[str, ...] | None], codes: dict[str, Any]
) -> tuple[Mechanism, float]:
    node = body.nodes[place]
    for parent in node.parents:
        if parent not in codes:
            raise Invalid("unknown_parent", f"{parent!r} is a parent of {node.name!r} but not one of the nodes")
    parents, values = {name: codes[name] for name in node.parents}, codes[node.name]
    match node.mechanism:
        case LinearGaussianFamily():
            _need_numbers(node, states)
            found = fitting.fit_linear_gaussian(parents, values)
        case BernoulliLogisticFamily():
            _need_numbers(node, states)
            found = fitting.fit_bernoulli_logistic(parents, values)
        case CategoricalFamily(pseudo_count=pseudo_count):
            counts = [_count(node.name, parent, states, body) for parent in node.parents]
            found = fitting.fit_categorical(
                parents, values, states=states[node.name] or (), parent_states=counts, pseudo_count=pseudo_count
            )
        case AdditiveNoiseMlpFamily() as family:
            _need_numbers(node, states)
            return _fit_mlp(family, node, parents, values, jax.random.fold_in(jax.random.key(body.seed), place))
    return found.mechanism, found.log_likelihood


def _fit_mlp(
    family: AdditiveNoiseMlpFamily, node: NodeToFit, parents: dict[str, Any], values: Any, key: jax.Array
) -> tuple[Mechanism, float]:
    if not node.parents:
        raise Invalid("no_parents", f"{node.name!r} has no parents; an MLP needs one. Use linear_gaussian for a root")
    widths = (len(node.parents), *family.hidden, 1)
    weights = sum(a * b for a, b in itertools.pairwise(widths))
    if weights * len(values) * family.steps > MLP_WORK:
        allowed = MLP_WORK // (weights * len(values))
        raise Invalid(
            "fit_too_large",
            f"{node.name!r}: {len(values)} units × {family.steps} steps × {weights} weights is too much for a request; "
            f"at most {allowed} steps are allowed for these; give fewer units, steps or hidden units",
        )
    from causal_ui_gym.engine.mlp import fit_additive_noise_mlp  # Flax takes a quarter of a second, which few need

    found = fit_additive_noise_mlp(
        parents,
        values,
        hidden=family.hidden,
        activation=family.activation,
        steps=family.steps,
        learning_rate=family.learning_rate,
        key=key,
    )
    scale = found.mechanism.noise_scale
    return found.mechanism, -0.5 * float(np.log(2 * np.pi * scale**2)) - 0.5 if scale > 0 else float("inf")


def _states(body: FitBody, node: NodeToFit) -> tuple[str, ...] | None:
    """Names of the states of a categorical node; none for one that is a number."""
    column = body.columns.get(node.name)
    if column is None:
        raise Invalid("unknown_column", f"{node.name!r} has no column; columns are {', '.join(list(body.columns)[:8])}")
    words = isinstance(column[0], str)
    if any(isinstance(value, str) is not words for value in column):
        raise Invalid("mixed_column", f"the column {node.name!r} holds names and numbers; give either")
    if not isinstance(node.mechanism, CategoricalFamily):
        if words:
            raise Invalid("not_numbers", f"the column {node.name!r} holds names; only a categorical node can")
        return None
    if not words:
        raise Invalid("not_states", f"the column {node.name!r} holds numbers; a categorical node needs names of states")
    return node.mechanism.states or tuple(sorted(set(map(str, column))))


def _codes(body: FitBody, name: str, states: tuple[str, ...] | None) -> "np.ndarray[Any, Any]":
    column = body.columns[name]
    if states is None:
        return np.asarray(column, np.float64)
    place = {state: code for code, state in enumerate(states)}
    unknown = sorted(set(map(str, column)) - set(states))
    if unknown:
        raise Invalid("unknown_state", f"the column {name!r} holds {unknown[:5]}; its states are {list(states)[:8]}")
    return np.asarray([place[str(value)] for value in column], np.float64)


def _need_numbers(node: NodeToFit, states: dict[str, tuple[str, ...] | None]) -> None:
    for parent in node.parents:
        if states[parent] is not None:
            message = f"{parent!r} is categorical, and cannot be a parent of {node.name!r}, which needs numbers"
            raise Invalid("categorical_parent", f"{message}; make {node.name!r} categorical too")


def _count(name: str, parent: str, states: dict[str, tuple[str, ...] | None], body: FitBody) -> int:
    known = states[parent]
    if known is not None:
        return len(known)
    family = next(node.mechanism for node in body.nodes if node.name == parent)
    if isinstance(family, BernoulliLogisticFamily):
        return 2
    raise Invalid(
        "continuous_parent", f"{parent!r} is continuous, and cannot be a parent of {name!r}, which is categorical"
    )
