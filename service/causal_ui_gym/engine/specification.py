"""The description of a structural causal model: wire form and domain form in one.

A specification is plain immutable data. `decode` reads JSON strictly (unknown fields, NaN and wrong types
are errors), `encode` writes it, `validate` checks everything that types cannot say and reports every fault
at once.

Reference: Pearl, *Causality* (2nd ed., 2009), section 7.1 (structural causal models).
"""

import math
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from causal_ui_gym.engine.errors import Problem, SizeLimitError, SpecificationError
from causal_ui_gym.engine.graph import CausalGraph
from causal_ui_gym.engine.mechanisms import (
    AdditiveNoiseMlp,
    BernoulliLogistic,
    Categorical,
    LinearGaussian,
    Mechanism,
    Threshold,
)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The largest model that is accepted. Checked before any other work is done.

    max_packed_entries: numbers in the padded tables, or in the padded MLPs, of a whole model: 64 MiB in float32.
    """

    max_bytes: int = 8 * 1024 * 1024
    max_nodes: int = 1024
    max_parents: int = 64
    max_states: int = 256
    max_table_entries: int = 1 << 20
    max_packed_entries: int = 1 << 24
    max_layer_width: int = 256
    max_layers: int = 8
    max_name_length: int = 128


DEFAULT_LIMITS = Limits()


class Node(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One variable: its name, its mechanism, and whether it can be observed (it can unless said)."""

    name: str
    mechanism: Mechanism
    observed: bool = True


class ModelSpecification(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All variables of a model, in any order. Unmeasured common causes are nodes with `observed=False`."""

    nodes: tuple[Node, ...]
    version: Literal[1] = 1

    @classmethod
    def of(cls, unobserved: Iterable[str] = (), /, **mechanisms: Mechanism) -> "ModelSpecification":
        """From keyword arguments: `of(X=LinearGaussian(), Y=LinearGaussian(weights={"X": 2.0}))`."""
        hidden = set(unobserved)
        return cls(tuple(Node(name, mechanism, name not in hidden) for name, mechanism in mechanisms.items()))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(node.name for node in self.nodes)

    def graph(self) -> CausalGraph:
        """The causal graph; unobserved nodes are latent.

        Raises:
            GraphError: for a cycle, an unknown parent or a repeated node.
        """
        return CausalGraph(
            self.names,
            {node.name: node.mechanism.parents for node in self.nodes},
            latent=frozenset(node.name for node in self.nodes if not node.observed),
        )

    def with_mechanisms(self, mechanisms: Mapping[str, Mechanism]) -> "ModelSpecification":
        """This model with the mechanisms of some nodes replaced."""
        nodes = (Node(n.name, mechanisms.get(n.name, n.mechanism), n.observed) for n in self.nodes)
        return ModelSpecification(tuple(nodes), self.version)


_decoder = msgspec.json.Decoder(ModelSpecification)


def decode(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> ModelSpecification:
    """Read and validate a model from JSON.

    Raises:
        SpecificationError: `malformed` for JSON or types, else the codes of `validate`.
        SizeLimitError: more bytes than `limits.max_bytes`, or too large a model.
    """
    if len(data) > limits.max_bytes:
        message = f"the document has {len(data)} bytes; at most {limits.max_bytes} are allowed"
        raise SizeLimitError("document_too_large", message)
    try:
        specification = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpecificationError("malformed", f"not a model specification: {error}") from error
    validate(specification, limits=limits)
    return specification


def encode(specification: ModelSpecification) -> bytes:
    """JSON of a specification; `decode` gives back an equal one."""
    return msgspec.json.encode(specification)


def validate(specification: ModelSpecification, *, limits: Limits = DEFAULT_LIMITS) -> CausalGraph:
    """Check a whole model and return its graph.

    Raises:
        SizeLimitError: beyond `limits`; nothing else has been looked at then.
        SpecificationError: lists every fault found in `problems`, each with path, code and message.
    """
    count = len(specification.nodes)
    if count > limits.max_nodes:
        raise SizeLimitError("too_many_nodes", f"the model has {count} nodes; at most {limits.max_nodes} are allowed")
    if not count:
        raise SpecificationError("no_nodes", "the model has no nodes; give at least one")
    problems: list[Problem] = []
    by_name: dict[str, Mechanism] = {}
    for index, node in enumerate(specification.nodes):
        path = f"nodes[{index}]"
        problems.extend(_check_name(node.name, f"{path}.name", limits))
        if node.name in by_name:
            problems.append(
                Problem(f"{path}.name", "duplicate_node", f"{node.name!r} is given twice; names must differ")
            )
        by_name[node.name] = node.mechanism
        problems.extend(_check_size(node.mechanism, path, limits))
    problems.extend(_check_packed([node.mechanism for node in specification.nodes], limits))
    if problems:
        raise SpecificationError.from_problems(problems)
    for index, node in enumerate(specification.nodes):
        path = f"nodes[{index}].mechanism"
        problems.extend(Problem(f"{path}.{field}", code, text) for field, code, text in node.mechanism.check())
        problems.extend(_check_parents(node, by_name, path))
    if problems:
        raise SpecificationError.from_problems(problems)
    return specification.graph()


def states_of(mechanism: Mechanism) -> tuple[str, ...] | None:
    """Names of the states of a discrete mechanism; none for a continuous one."""
    match mechanism:
        case Categorical(states=states):
            return states
        case BernoulliLogistic() | Threshold():
            return ("0", "1")
    return None


def is_linear_gaussian(specification: ModelSpecification) -> bool:
    """Whether every mechanism is linear-Gaussian, so that all distributions are normal in closed form."""
    return all(isinstance(node.mechanism, LinearGaussian) for node in specification.nodes)


def _check_name(name: str, path: str, limits: Limits) -> list[Problem]:
    if 0 < len(name) <= limits.max_name_length and name.isprintable() and name == name.strip():
        return []
    rule = f"1 to {limits.max_name_length} printable characters without space at either end"
    return [Problem(path, "invalid_name", f"{name[:40]!r} is not a name; {rule} are needed")]


def _check_size(mechanism: Mechanism, path: str, limits: Limits) -> list[Problem]:
    sizes = [("parents", len(mechanism.parents), limits.max_parents)]
    if isinstance(mechanism, Categorical):
        sizes.append(("states", len(mechanism.states), limits.max_states))
        sizes.append(("table entries", len(mechanism.table) * len(mechanism.states), limits.max_table_entries))
    for layer in getattr(mechanism, "layers", ()):
        sizes.append(("outputs of a layer", len(layer.bias), limits.max_layer_width))
    sizes.append(("layers", len(getattr(mechanism, "layers", ())), limits.max_layers))
    return [
        Problem(path, "too_large", f"{size} {what} given; at most {limit} are allowed")
        for what, size, limit in sizes
        if size > limit
    ]


def _check_packed(mechanisms: list[Mechanism], limits: Limits) -> list[Problem]:
    """Tables stand side by side, as tall as the largest; MLPs are padded to the widest and deepest."""
    tables = [m for m in mechanisms if isinstance(m, Categorical)]
    mlps = [m for m in mechanisms if isinstance(m, AdditiveNoiseMlp)]
    limit = limits.max_packed_entries
    widest = max((len(layer.bias) for m in mlps for layer in m.layers), default=0)
    sizes = {
        "tables": sum(len(m.table) for m in tables) * max((len(m.states) for m in tables), default=0),
        "MLPs": len(mlps) * max((len(m.layers) for m in mlps), default=0) * widest**2,
    }
    return [
        Problem("nodes", "too_large", f"all {what} together take {size} numbers; at most {limit} are allowed")
        for what, size in sizes.items()
        if size > limit
    ]


def _check_parents(node: Node, by_name: Mapping[str, Mechanism], path: str) -> list[Problem]:
    problems: list[Problem] = []
    discrete = isinstance(node.mechanism, Categorical)
    rows = 1
    for parent in node.mechanism.parents:
        if parent not in by_name:
            known = ", ".join(map(repr, list(by_name)[:8]))
            problems.append(Problem(path, "unknown_parent", f"parent {parent!r} is not a node; nodes are {known}"))
            continue
        states = states_of(by_name[parent])
        if discrete and states is None:
            message = f"parent {parent!r} is continuous; the parents of a categorical node must be discrete"
            problems.append(Problem(path, "continuous_parent", message))
        elif not discrete and states is not None and len(states) > 2:
            message = f"parent {parent!r} has {len(states)} states; a numeric mechanism takes numbers or two states"
            problems.append(Problem(path, "many_state_parent", message))
        rows = math.prod((rows, len(states or ())))
    if isinstance(node.mechanism, Categorical) and not problems and len(node.mechanism.table) != rows:
        message = f"{len(node.mechanism.table)} rows given; {rows} are needed, one per combination of parent states"
        problems.append(Problem(f"{path}.table", "table_shape", message))
    return problems
