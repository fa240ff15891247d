"""An experiment of the catalogue: a model, where it comes from, and what to ask of it."""

from typing import Literal, TypeAlias

import msgspec

from causal_ui_gym.engine.mechanisms import Categorical
from causal_ui_gym.engine.specification import ModelSpecification

IdentifiedBy: TypeAlias = Literal["randomisation", "backdoor", "front-door", "instrument", "id-algorithm", "nothing"]


class Experiment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A well-known causal experiment.

    Args:
        name: how it is loaded, in kebab case.
        title, description: for people; the description says what goes wrong for someone who confuses seeing and doing.
        reference: where the model, or its numbers, come from.
        specification: the model. Levels of categorical variables are counted from 0 in the order of their states.
        treatment, outcome, treated, control: the default question: the contrast of the outcome's mean (for a two-state
            outcome the probability of its second state) between do(treatment = treated) and do(treatment = control).
        known_effect: the answer to the default question, from the reference or by hand, in units of the outcome.
        identified_by: what lets the effect be computed from observed variables; "randomisation": the treatment has no
            causes; "instrument": under linearity only; "nothing": no method can.
        unit: unit of the outcome.
    """

    name: str
    title: str
    description: str
    reference: str
    specification: ModelSpecification
    treatment: str
    outcome: str
    treated: float
    control: float
    known_effect: float
    identified_by: IdentifiedBy
    unit: str


def binary(
    probability: tuple[float, ...] | float, *parents: str, states: tuple[str, str] = ("no", "yes")
) -> Categorical:
    """A two-state table: `probability` of the second state, one per combination of parent states, last parent fastest."""
    rows = probability if isinstance(probability, tuple) else (probability,)
    return Categorical(states=states, table=tuple((1.0 - p, p) for p in rows), parents=parents)
