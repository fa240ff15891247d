"""The questions of the API, as tagged data, and their answers."""

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

from causal_ui_gym.engine import Intervention

NodeName = Annotated[str, Meta(min_length=1, max_length=128)]
Level: TypeAlias = float | str
"""A number, or the name of a state of a categorical node."""
SampleCount = Annotated[int, Meta(ge=1, le=1_000_000)]
Seed = Annotated[int, Meta(ge=0, le=2**32 - 1)]
Interventions = Annotated[tuple[Intervention, ...], Meta(max_length=64)]


class AverageTreatmentEffect(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="average_treatment_effect"
):
    """E[Y | do(X = treated)] − E[Y | do(X = control)]."""

    treatment: NodeName
    outcome: NodeName
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount = 10_000
    seed: Seed = 0


class Marginals(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="marginals"):
    """The distribution of each of some nodes, observational or under interventions."""

    nodes: Annotated[tuple[NodeName, ...], Meta(min_length=1, max_length=64)]
    interventions: Interventions = ()
    samples: SampleCount = 10_000
    seed: Seed = 0


Query: TypeAlias = AverageTreatmentEffect | Marginals
