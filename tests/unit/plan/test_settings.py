"""The settings contract: what is read from the file, and what is refused."""

import json
from pathlib import Path

import pytest

from causal_ui_gym_constructs.plan.errors import SettingsError
from causal_ui_gym_constructs.plan.settings import SettingsContract


def test_the_backend_contract_is_packaged() -> None:
    contract = SettingsContract.backend()
    assert contract.workloads["api"].ports == {"http": 8000, "metrics": 8001}
    assert contract.workloads["api"].probes["readiness"].path == "/health/ready"
    assert contract.settings["DATABASE_URL"].secret
    assert contract.bound("queue_url") is contract.settings["QUEUE_URL"]
    assert contract.bound("no_such_binding") is None
    assert "http_requests_total" in contract.metrics


def test_values_become_the_text_of_an_environment_variable() -> None:
    contract = SettingsContract.backend()
    assert contract.require_value("Compute", "JAX_ENABLE_X64", False) == "false"
    assert contract.require_value("Compute", "SERVER_PORT", 9000) == "9000"


@pytest.mark.parametrize(
    ("code", "name", "value"),
    [
        ("GYM504", "SERVER_PROT", 8000),
        ("GYM505", "DATABASE_URL", "postgresql://…"),
        ("GYM506", "SERVER_PORT", 70000),
        ("GYM506", "LOG_LEVEL", "loud"),
        ("GYM506", "JAX_ENABLE_X64", "true"),
    ],
)
def test_refuses_a_value(code: str, name: str, value: str | int) -> None:
    with pytest.raises(SettingsError) as caught:
        SettingsContract.backend().require_value("Compute", name, value)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("GYM501", "{not json"),
        ("GYM502", json.dumps({"properties": {}})),
        ("GYM502", json.dumps({"properties": {"lower": {}}, "x-workloads": {"api": {"command": ["run"]}}})),
        ("GYM502", json.dumps({"properties": {}, "x-workloads": {"api": {"command": ["run"], "probe": {}}}})),
        (
            "GYM503",
            json.dumps({"properties": {}, "x-workloads": {"api": {"command": ["run"], "ports": {"http": "PORT"}}}}),
        ),
    ],
)
def test_refuses_a_file(code: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.schema.json"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        SettingsContract.from_file(path)
    assert caught.value.code == code


def test_another_service_brings_its_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.schema.json"
    path.write_text(
        json.dumps(
            {
                "properties": {"PORT": {"type": "integer", "default": 9090}},
                "required": ["PORT"],
                "x-workloads": {"api": {"command": ["fraud-model"], "ports": {"http": "PORT"}}},
            }
        )
    )
    contract = SettingsContract.from_file(path)
    assert contract.workloads["api"].ports == {"http": 9090}
    assert contract.settings["PORT"].required
