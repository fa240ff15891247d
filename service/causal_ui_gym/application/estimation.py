"""Effects estimated from data that a caller sends."""

from typing import Annotated, Any, Literal, TypeAlias

import jax
import numpy as np
from msgspec import Meta, Struct

from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.application.queries import NodeName, Seed
from causal_ui_gym.application.rendering import finite
from causal_ui_gym.engine import estimation

Column = Annotated[tuple[float, ...], Meta(min_length=2, max_length=1_000_000)]
ColumnNames = Annotated[tuple[NodeName, ...], Meta(max_length=256)]
Level = Annotated[float, Meta(ge=0.5, lt=1)]
Folds = Annotated[int, Meta(ge=2, le=20)]
Ridge = Annotated[float, Meta(gt=0, le=1e6)]


class AnalyticInterval(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="analytic"):
    """A normal interval from the estimating equations' sandwich variance."""

    level: Level = 0.95


class BootstrapInterval(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="bootstrap"
):
    """An interval from resampled units."""

    resamples: Annotated[int, Meta(ge=100, le=10_000)] = 1000
    level: Level = 0.95


Interval: TypeAlias = AnalyticInterval | BootstrapInterval


class _Method(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    pass


class GComputation(_Method, frozen=True, kw_only=True, tag="g_computation"):
    """Σ_z E[Y | a, z] P(z) with a regression for the outcome."""

    outcome_model: Literal["linear", "logistic"] = "linear"
    effect_modifiers: ColumnNames = ()


class InverseProbabilityWeighting(_Method, frozen=True, kw_only=True, tag="inverse_probability_weighting"):
    """Hájek's weighted means of either arm."""


class AugmentedWeighting(_Method, frozen=True, kw_only=True, tag="augmented_inverse_probability_weighting"):
    """Doubly robust, with cross-fitting."""

    folds: Folds = 5
    ridge: Ridge = 1e-3


class PartiallyLinear(_Method, frozen=True, kw_only=True, tag="partially_linear"):
    """Double machine learning of a slope."""

    folds: Folds = 5
    ridge: Ridge = 1e-3


class TwoStageLeastSquares(_Method, frozen=True, kw_only=True, tag="two_stage_least_squares"):
    """Instrumental variables."""

    instruments: Annotated[ColumnNames, Meta(min_length=1)]


class FrontDoor(_Method, frozen=True, kw_only=True, tag="front_door"):
    """Through mediators that intercept every directed path."""

    mediators: Annotated[ColumnNames, Meta(min_length=1)]


Method: TypeAlias = (
    AugmentedWeighting | FrontDoor | GComputation | InverseProbabilityWeighting | PartiallyLinear | TwoStageLeastSquares
)


class EstimationBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``columns`` hold one number per unit; the roles name columns."""

    columns: Annotated[dict[NodeName, Column], Meta(min_length=2, max_length=256)]
    treatment: NodeName
    outcome: NodeName
    method: Method
    covariates: ColumnNames = ()
    interval: Interval = AnalyticInterval()
    seed: Seed = 0


class Estimated(Struct, frozen=True, kw_only=True):
    """A number with its interval; null where it is not finite."""

    value: float | None
    standard_error: float | None
    lower: float | None
    upper: float | None


class EstimationAnswer(Struct, frozen=True, kw_only=True):
    """``treated`` and ``control`` are the means of either world, where the method gives them."""

    method: str
    units: int
    level: float
    effect: Estimated
    treated: Estimated | None
    control: Estimated | None
    diagnostics: dict[str, float | None]


def estimate(body: EstimationBody) -> EstimationAnswer:
    """The effect by the method that was asked for.

    Raises:
        Invalid: a role names no column, or columns differ in length.
        QueryError, NumericalError: data that the method cannot use.
    """
    lengths = {name: len(column) for name, column in body.columns.items()}
    if len(set(lengths.values())) > 1:
        raise Invalid("column_lengths", f"columns differ in length: {dict(list(lengths.items())[:8])}")
    options: dict[str, Any] = {"interval": _interval(body.interval), "key": jax.random.key(body.seed)}
    data: dict[str, Any] = {"outcome": _column(body, body.outcome), "treatment": _column(body, body.treatment)}
    covariates = _matrix(body, body.covariates)
    match body.method:
        case GComputation(outcome_model=model, effect_modifiers=modifiers):
            options |= {"outcome_model": model, "effect_modifiers": _matrix(body, modifiers)}
            found = estimation.g_computation(**data, covariates=covariates, **options)
        case InverseProbabilityWeighting():
            found = estimation.inverse_probability_weighting(**data, covariates=covariates, **options)
        case AugmentedWeighting(folds=folds, ridge=ridge):
            options |= {"folds": folds, "ridge": ridge}
            found = estimation.augmented_inverse_probability_weighting(
                **data, covariates=_needed(covariates), **options
            )
        case PartiallyLinear(folds=folds, ridge=ridge):
            options |= {"folds": folds, "ridge": ridge}
            found = estimation.partially_linear(**data, covariates=_needed(covariates), **options)
        case TwoStageLeastSquares(instruments=names):
            instruments = _needed(_matrix(body, names))
            found = estimation.two_stage_least_squares(
                **data, instruments=instruments, covariates=covariates, **options
            )
        case FrontDoor(mediators=names):
            found = estimation.front_door(**data, mediators=_needed(_matrix(body, names)), **options)
    return EstimationAnswer(
        method=found.method,
        units=found.units,
        level=found.level,
        effect=_estimated(found.effect),
        treated=None if found.treated is None else _estimated(found.treated),
        control=None if found.control is None else _estimated(found.control),
        diagnostics={name: finite(value) for name, value in found.diagnostics.items()},
    )


def _interval(asked: Interval) -> estimation.Analytic | estimation.Bootstrap:
    if isinstance(asked, BootstrapInterval):
        return estimation.Bootstrap(resamples=asked.resamples, level=asked.level)
    return estimation.Analytic(level=asked.level)


def _column(body: EstimationBody, name: str) -> "np.ndarray[Any, Any]":
    if name not in body.columns:
        raise Invalid("unknown_column", f"{name!r} is not a column; columns are {', '.join(list(body.columns)[:8])}")
    return np.asarray(body.columns[name])


def _matrix(body: EstimationBody, names: tuple[str, ...]) -> "np.ndarray[Any, Any] | None":
    return np.column_stack([_column(body, name) for name in names]) if names else None


def _needed(covariates: "np.ndarray[Any, Any] | None") -> "np.ndarray[Any, Any]":
    if covariates is None:
        raise Invalid("no_covariates", "this method adjusts for covariates; name at least one column")
    return covariates


def _estimated(found: estimation.Estimate) -> Estimated:
    return Estimated(
        value=finite(found.value),
        standard_error=finite(found.standard_error),
        lower=finite(found.lower),
        upper=finite(found.upper),
    )
