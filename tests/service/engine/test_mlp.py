"""Additive-noise MLPs: fitted to data, stored, and used as a mechanism."""

from pathlib import Path

import jax
import numpy as np
import pytest

from causal_ui_gym.engine import (
    AdditiveNoiseMlp,
    Do,
    LinearGaussian,
    ModelSpecification,
    QueryError,
    StorageError,
    StructuralCausalModel,
    mlp,
    queries,
    storage,
)

KEY = jax.random.key(41)


def test_a_nonlinear_function_is_recovered_stored_and_used(tmp_path: Path) -> None:
    """y = sin(2 x) + z^2 / 2 + noise: fit, save, load, and the do-effect of x comes out."""
    random = np.random.default_rng(0)
    x, z = random.uniform(-2, 2, 3000), random.normal(3.0, 1.0, 3000)
    y = np.sin(2 * x) + z**2 / 2 + 0.1 * random.normal(size=3000)
    fit = mlp.fit_additive_noise_mlp({"X": x, "Z": z}, y, hidden=(24, 24), steps=1500, key=KEY)
    assert fit.last_loss < 0.05 * fit.first_loss
    assert fit.mechanism.noise_scale == pytest.approx(0.1, rel=0.3)

    storage.save(tmp_path, "outcome", fit.mechanism.layers)
    loaded = storage.load_all(tmp_path)
    assert loaded == {"outcome": fit.mechanism.layers}

    specification = ModelSpecification.of(
        Z=LinearGaussian(intercept=3.0),
        X=LinearGaussian(weights={"Z": 0.3}),
        Y=AdditiveNoiseMlp(parents=("X", "Z"), parameters="outcome", noise_scale=fit.mechanism.noise_scale),
    )
    model = StructuralCausalModel.from_specification(specification, parameters=loaded)
    doses = np.linspace(-1.5, 1.5, 7)
    curve = queries.dose_response(model, treatment="X", outcome="Y", values=doses, key=KEY).value
    np.testing.assert_allclose(curve - curve.mean(), np.sin(2 * doses), atol=0.1)
    draws = model.sample(200, interventions=[Do("Z", 2.0), Do("X", 0.5)], key=KEY)
    assert float(draws["Y"].mean()) == pytest.approx(np.sin(1.0) + 2.0, abs=0.1)


def test_the_same_key_gives_the_same_fit() -> None:
    x = np.linspace(-1, 1, 50)
    fits = [mlp.fit_additive_noise_mlp({"X": x}, x**2, hidden=(4,), steps=20, key=KEY) for _ in range(2)]
    assert fits[0] == fits[1]


def test_bad_data_are_refused() -> None:
    x = np.linspace(-1, 1, 50)
    for parents, values in (
        ({"X": x}, x[:-1]),
        ({}, x),
        ({"X": np.where(x > 0.9, np.nan, x)}, x),
        ({"X": x[:1]}, x[:1]),
    ):
        with pytest.raises(QueryError) as caught:
            mlp.fit_additive_noise_mlp(parents, values, key=KEY)
        assert caught.value.code == "invalid_data"


def test_stored_parameters_never_change_and_names_are_checked(tmp_path: Path) -> None:
    fit = mlp.fit_additive_noise_mlp({"X": [0.0, 1.0]}, [0.0, 1.0], hidden=(2,), steps=1, key=KEY)
    storage.save(tmp_path, "f", fit.mechanism.layers)
    for name, code in (("f", "already_stored"), ("../f", "invalid_name"), ("", "invalid_name")):
        with pytest.raises(StorageError) as caught:
            storage.save(tmp_path, name, fit.mechanism.layers)
        assert caught.value.code == code
    with pytest.raises(StorageError, match=r"stored are \['f'\]"):
        storage.load(tmp_path, "g")


def test_a_damaged_checkpoint_is_reported(tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    with pytest.raises(StorageError) as caught:
        storage.load(tmp_path, "broken")
    assert caught.value.code == "unreadable"
