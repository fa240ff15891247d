"""The questions of the API, as tagged data. Each names a function of :mod:`causal_ui_gym.engine.queries`."""

from typing import Annotated, Any, TypeAlias

from msgspec import Meta, Struct

from causal_ui_gym.engine import Intervention

NodeName = Annotated[str, Meta(min_length=1, max_length=128)]
Level: TypeAlias = float | str
"""A number, or the name of a state of a categorical node."""
Evidence = Annotated[
    dict[NodeName, Level | Annotated[tuple[Level, ...], Meta(min_length=1, max_length=10_000)]],
    Meta(max_length=1024),
]
"""Observed values by node: one value, or one per unit."""
SampleCount = Annotated[int, Meta(ge=1, le=1_000_000, description="At least so many draws are made.")]
Seed = Annotated[int, Meta(ge=0, le=2**32 - 1)]
Interventions = Annotated[tuple[Intervention, ...], Meta(max_length=64)]
Nodes = Annotated[tuple[NodeName, ...], Meta(min_length=1, max_length=64)]
Path = Annotated[tuple[NodeName, ...], Meta(min_length=2, max_length=128)]
Paths = Annotated[tuple[Path, ...], Meta(min_length=1, max_length=64)]


class _Question(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    seed: Seed = 0


class _Contrast(_Question, frozen=True, kw_only=True):
    treatment: NodeName
    outcome: NodeName
    state: str | None = None
    """For a categorical outcome the state whose probability is asked."""


class _Simulated(_Question, frozen=True, kw_only=True):
    samples: SampleCount = 10_000


class Marginals(_Simulated, frozen=True, kw_only=True, tag="marginals"):
    """The distribution of each of some nodes, observational or under interventions."""

    nodes: Nodes
    interventions: Interventions = ()


class JointDistribution(_Simulated, frozen=True, kw_only=True, tag="distribution"):
    """P(V | evidence, do(interventions)): means, covariances and state probabilities of all nodes."""

    evidence: Annotated[dict[NodeName, Level], Meta(max_length=1024)] = {}
    interventions: Interventions = ()


class ExactDistribution(_Question, frozen=True, kw_only=True, tag="exact_distribution"):
    """P(nodes | evidence, do), exactly, by variable elimination. Every node of the model needs states."""

    nodes: Annotated[tuple[NodeName, ...], Meta(min_length=1, max_length=16)]
    evidence: Annotated[dict[NodeName, Level], Meta(max_length=1024)] = {}
    do: Annotated[dict[NodeName, Level], Meta(max_length=64)] = {}


class ExpectedOutcome(_Simulated, frozen=True, kw_only=True, tag="expected_outcome"):
    """E[Y | interventions], or P(Y = state | interventions)."""

    outcome: NodeName
    interventions: Interventions = ()
    state: str | None = None


class AverageTreatmentEffect(_Contrast, frozen=True, kw_only=True, tag="average_treatment_effect"):
    """E[Y | do(X = treated)] − E[Y | do(X = control)]."""

    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount = 10_000


class AverageEffect(_Simulated, frozen=True, kw_only=True, tag="average_effect"):
    """E[Y | interventions] − E[Y | baseline], for soft interventions and policies too."""

    outcome: NodeName
    interventions: Interventions
    baseline: Interventions = ()
    state: str | None = None


class ConditionalEffect(_Contrast, frozen=True, kw_only=True, tag="conditional_average_treatment_effect"):
    """E[Y(treated) − Y(control) | Z = z] for each z that ``covariates`` give."""

    covariates: Evidence
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount | None = None


class IndividualEffect(_Contrast, frozen=True, kw_only=True, tag="individual_treatment_effect"):
    """E[Y(treated) − Y(control) | everything observed of the unit], per unit."""

    units: Evidence
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount | None = None


class EffectOnTreated(_Contrast, frozen=True, kw_only=True, tag="effect_of_treatment_on_treated"):
    """E[Y(treated) − Y(control) | X = treated]."""

    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount | None = None


class NaturalDirectEffect(_Contrast, frozen=True, kw_only=True, tag="natural_direct_effect"):
    """E[Y(x, M(x'))] − E[Y(x')]."""

    mediators: Nodes
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount = 10_000


class NaturalIndirectEffect(_Contrast, frozen=True, kw_only=True, tag="natural_indirect_effect"):
    """E[Y(x', M(x))] − E[Y(x')]."""

    mediators: Nodes
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount = 10_000


class PathSpecificEffect(_Contrast, frozen=True, kw_only=True, tag="path_specific_effect"):
    """The effect of X along the given directed paths only."""

    paths: Paths
    treated: Level = 1.0
    control: Level = 0.0
    samples: SampleCount = 10_000


class Counterfactual(_Question, frozen=True, kw_only=True, tag="counterfactual"):
    """E[V under interventions | evidence] of every node, per unit: abduction, action, prediction."""

    evidence: Evidence
    interventions: Interventions
    samples: SampleCount | None = None


class CounterfactualOutcome(_Question, frozen=True, kw_only=True, tag="counterfactual_outcome"):
    """E[Y under interventions | evidence], or the probability of a state of Y, per unit."""

    evidence: Evidence
    interventions: Interventions
    outcome: NodeName
    state: str | None = None
    samples: SampleCount | None = None


Query: TypeAlias = (
    AverageEffect
    | AverageTreatmentEffect
    | ConditionalEffect
    | Counterfactual
    | CounterfactualOutcome
    | EffectOnTreated
    | ExactDistribution
    | ExpectedOutcome
    | IndividualEffect
    | JointDistribution
    | Marginals
    | NaturalDirectEffect
    | NaturalIndirectEffect
    | PathSpecificEffect
)


def units_of(query: Any) -> int:
    """Units that a query asks about at once; 1 where it names none."""
    evidence = getattr(query, "evidence", None) or getattr(query, "units", None) or getattr(query, "covariates", None)
    return max((len(v) for v in (evidence or {}).values() if isinstance(v, tuple)), default=1)
