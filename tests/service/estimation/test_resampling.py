"""Resamples are multinomial: every test looks at a distribution that is known exactly."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy import stats

from causal_ui_gym.engine.estimation import resampling
from causal_ui_gym.engine.estimation.resampling import multinomial_counts


def counts_of(resamples: int, units: int, seed: int = 0) -> np.ndarray:
    keys = jax.random.split(jax.random.key(seed), resamples)
    return np.asarray(multinomial_counts(keys, units, jnp.dtype("float32"))).astype(int)


def goodness_of_fit(observed: np.ndarray, law: stats.rv_discrete) -> float:
    """p-value of a chi-square test; cells with fewer than 10 expected are joined."""
    values = np.arange(observed.max() + 1)
    expected = np.append(law.pmf(values), law.sf(values[-1])) * len(observed)
    found = np.append(np.bincount(observed, minlength=len(values)), 0)
    common = expected >= 10
    joined = [np.append(part[common], part[~common].sum()) for part in (found, expected)]
    return float(stats.chisquare(*joined).pvalue)


@pytest.mark.parametrize("units", [2, 3, 24, 25, 26, 101, 10_000])
def test_every_resample_has_as_many_units_as_the_data(units: int) -> None:
    assert np.all(counts_of(50, units).sum(axis=1) == units)


# Five: as used. Zero: half of the Poisson draws exceed the sum, and are thrown anew. Minus five: all are.
@pytest.mark.parametrize("deviations", [5.0, 0.0, -5.0])
@pytest.mark.parametrize("units", [20, 400])
def test_counts_follow_the_multinomial(units: int, deviations: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resampling, "_STANDARD_DEVIATIONS", deviations)
    counts = counts_of(20_000, units)
    assert np.all(counts.sum(axis=1) == units)
    one = stats.binom(units, 1 / units)
    for cell in (0, units // 2, units - 1):
        assert goodness_of_fit(counts[:, cell], one) > 1e-3
    # Sums over part of the units: independent counts would vary more, counts that repel each other too much less.
    for size in (2, units // 2, units - 3):
        assert goodness_of_fit(counts[:, :size].sum(axis=1), stats.binom(units, size / units)) > 1e-3
    # Two units together.
    pair = counts[:, 0] * (units + 1) + counts[:, -1]
    both = stats.multinomial(units, [1 / units, 1 / units, 1 - 2 / units])
    cells = [(i, j) for i in range(4) for j in range(4)]
    expected = np.array([both.pmf([i, j, units - i - j]) for i, j in cells]) * len(counts)
    found = np.array([np.sum(pair == i * (units + 1) + j) for i, j in cells])
    rest = len(counts) - found.sum(), len(counts) - expected.sum()
    assert stats.chisquare(np.append(found, rest[0]), np.append(expected, rest[1])).pvalue > 1e-3


def test_independent_poisson_counts_would_be_found_out() -> None:
    units = 400
    counts = np.random.default_rng(0).poisson(1.0, (20_000, units))
    assert goodness_of_fit(counts[:, : units // 2].sum(axis=1), stats.binom(units, 0.5)) < 1e-6


def test_a_resample_depends_on_its_own_key_alone() -> None:
    keys = jax.random.split(jax.random.key(3), 7)
    together = multinomial_counts(keys, 1000, jnp.dtype("float32"))
    for row in range(7):
        np.testing.assert_array_equal(
            multinomial_counts(keys[row : row + 1], 1000, jnp.dtype("float32"))[0], together[row]
        )


def test_resamples_are_independent_of_each_other() -> None:
    counts = counts_of(2000, 500)
    mean_product = float(np.mean(counts[::2] * counts[1::2]))
    assert abs(mean_product - 1.0) < 5 * 1.0 / np.sqrt(1000 * 500)
