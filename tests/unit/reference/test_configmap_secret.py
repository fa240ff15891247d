"""Reference row: ConfigMap, Secret."""

import json
import re

import pytest

from causal_ui_gym_constructs.gpu_compute_service import SettingsContract
from unit.compute.compute_trees import SITES, assembly, container, deployments, documents, every, one

REFERENCE_MEANING = {
    "app.env": ("APP_ENV", "production"),
    "jax.enable_x64": ("JAX_ENABLE_X64", "true"),
    "jax.platform_name": ("JAX_PLATFORMS", "cuda,cpu"),
    "cors.origins": ("CORS_ORIGINS", "https://causal-ui-gym.dev,https://app.causal-ui-gym.dev"),
    "monitoring.endpoint": ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel-collector.monitoring.svc:4318"),
}
SECRET_SETTINGS = {"DATABASE_URL", "JWT_SECRET", "OPENAI_API_KEY", "ANTHROPIC_API_KEY"}


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("key", REFERENCE_MEANING)
def test_kept_meaning_of_every_key(site: str, key: str) -> None:
    name, value = REFERENCE_MEANING[key]
    assert one("default", site, "ConfigMap", "causal-ui-gym-config")["data"][name] == value


def test_kept_meaning_of_what_the_service_itself_defaults_to() -> None:
    settings = SettingsContract.backend().settings
    assert settings["LOG_LEVEL"].default == "info"
    assert settings["SERVER_PORT"].default == 8000


@pytest.mark.parametrize("site", SITES)
def test_mended_every_key_is_an_environment_variable_that_the_service_reads(site: str) -> None:
    data = one("default", site, "ConfigMap", "causal-ui-gym-config")["data"]
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", key) for key in data)
    assert set(data) <= set(SettingsContract.backend().settings)
    for name, value in data.items():
        assert isinstance(value, str), name


@pytest.mark.parametrize("site", SITES)
def test_mended_every_secret_setting_comes_from_a_store_and_none_is_in_clear(site: str) -> None:
    data = one("default", site, "ConfigMap", "causal-ui-gym-config")["data"]
    assert not SECRET_SETTINGS & set(data)
    assert not every("default", site, "Secret")
    rendered = {
        key
        for external in every("default", site, "ExternalSecret")
        for key in external["spec"]["target"]["template"]["data"]
    }
    assert rendered == SECRET_SETTINGS


@pytest.mark.parametrize("site", SITES)
def test_mended_every_aws_secret_that_is_read_is_made(site: str) -> None:
    made = {
        found["Properties"]["Name"]
        for stack in assembly("default").stacks.values()
        for found in stack["Resources"].values()
        if found["Type"] == "AWS::SecretsManager::Secret"
    }
    read = {
        item["remoteRef"]["key"]
        for external in every("default", site, "ExternalSecret")
        for item in external["spec"]["data"]
    }
    assert read - {f"causal-ui-gym/{site}/postgres"} <= made  # the data tier's own
    assert "causal-ui-gym/us/jwt-secret" in read, "a token signed at one site is valid at all"


@pytest.mark.parametrize("site", SITES)
def test_mended_rotation_reaches_the_pods(site: str) -> None:
    names = {external["spec"]["target"]["name"] for external in every("default", site, "ExternalSecret")}
    for deployment in deployments("default", site).values():
        watched = deployment["metadata"]["annotations"]["secret.reloader.stakater.com/reload"].split(",")
        assert set(watched) == names
    for external in every("default", site, "ExternalSecret"):
        assert external["spec"]["refreshInterval"] == "15m"


@pytest.mark.parametrize("site", SITES)
def test_mended_a_changed_setting_rolls_the_pods(site: str) -> None:
    first, second = (
        deployments(variant, site)["causal-ui-gym-worker"]["spec"]["template"]["metadata"]["annotations"]
        for variant in ("default", "shared")  # another share of the GPU is another XLA_PYTHON_CLIENT_MEM_FRACTION
    )
    assert first["checksum/config"] != second["checksum/config"]


def test_pods_start_before_a_person_has_filled_the_llm_keys() -> None:
    variables = {each["name"]: each for each in container("default", "us", "causal-ui-gym-worker")["env"]}
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY"):
        assert variables[name]["valueFrom"]["secretKeyRef"]["optional"] is True
    assert "REPLACE" not in json.dumps(documents("default")["us"])
