"""Interventions: changes of a model, as data.

`Do`, `Shift` and `Scale` act on a mechanism from outside and are batched on the device. `Replace` and
`Policy` give the node a new mechanism, which may have other parents.

Reference: Pearl, *Causality* (2nd ed., 2009), section 3.2.2 and 4.2; Eberhardt and Scheines (2007),
"Interventions and causal inference", for hard and soft interventions.
"""

import msgspec

from causal_ui_gym.engine.mechanisms import Mechanism


class Do(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="do"):
    """do(X = x): cut X from its causes and set it. A state of a categorical node may be given by its name."""

    node: str
    value: float | str


class Shift(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="shift"):
    """Soft: X := X + amount for a continuous node; amount is added to the log-odds of a Bernoulli node."""

    node: str
    amount: float


class Scale(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="scale"):
    """Soft: X := factor X for a continuous node; a Bernoulli node has its log-odds multiplied by factor."""

    node: str
    factor: float


class Replace(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="replace"):
    """Soft: give the node another mechanism. Noise is shared with the original mechanism of the same node."""

    node: str
    mechanism: Mechanism


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag="policy"):
    """Conditional: X := g(observed variables). As `Replace`, but every input of `rule` must be observed."""

    node: str
    rule: Mechanism


Intervention = Do | Shift | Scale | Replace | Policy
