"""Models that name the parameters of an MLP find them in MODEL_CACHE_DIR, whenever they were stored there."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from causal_ui_gym.engine import DenseLayer, storage
from tests.service.api.process import Service

EFFECT = {"kind": "average_treatment_effect", "treatment": "x", "outcome": "y"}


def model(parameters: str) -> dict[str, Any]:
    mlp = {"type": "additive_noise_mlp", "parents": ["x"], "parameters": parameters}
    return {"nodes": [{"name": "x", "mechanism": {"type": "linear_gaussian"}}, {"name": "y", "mechanism": mlp}]}


@pytest.fixture
def folder(service: Service) -> Path:
    return service.log.parent / "models"


def test_a_stored_function_is_used(api: httpx.Client, folder: Path) -> None:
    storage.save(folder, "three-times-x", (DenseLayer(((3.0,),), (0.5,)),))
    answer = api.post("/api/v1/queries", json={"model": model("three-times-x"), "query": EFFECT})
    assert answer.json()["answer"]["value"] == pytest.approx(3)


def test_a_name_that_is_not_stored_is_refused_until_it_is(api: httpx.Client, folder: Path) -> None:
    asked = {"model": model("twice-x"), "query": EFFECT}
    refused = api.post("/api/v1/queries", json=asked)
    assert (refused.status_code, refused.json()["code"]) == (422, "not_stored")
    assert "twice-x" in refused.json()["detail"]
    assert str(folder) not in refused.text
    storage.save(folder, "twice-x", (DenseLayer(((2.0,),), (0.0,)),))
    assert api.post("/api/v1/queries", json=asked).json()["answer"]["value"] == pytest.approx(2)


def test_parameters_that_do_not_fit_or_cannot_be_read_are_refused(api: httpx.Client, folder: Path) -> None:
    storage.save(folder, "of-two-inputs", (DenseLayer(((1.0,), (1.0,)), (0.0,)),))
    (folder / "broken").mkdir(parents=True)
    for name, code in (("of-two-inputs", "layer_shape"), ("broken", "unreadable"), ("../jax", "invalid_name")):
        refused = api.post("/api/v1/experiments/validate", json={"model": model(name)})
        assert (refused.status_code, refused.json()["code"]) == (422, code), refused.text
    assert "broken" not in api.post("/api/v1/experiments/validate", json={"model": model("nobody")}).json()["detail"]
