"""The declaration, what is generated from it, and what a wrong value does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import causal_ui_gym
from causal_ui_gym.settings import Settings, SettingsError, read_settings
from causal_ui_gym.settings.document import settings_document
from causal_ui_gym.settings.reading import similar_names
from causal_ui_gym.settings.schema import settings_schema_text
from causal_ui_gym.settings.variable import variables
from tests.free_ports import free_port

SERVICE = Path(causal_ui_gym.__file__).parent


def test_the_committed_schema_is_the_generated_one() -> None:
    committed = (SERVICE / "settings.schema.json").read_text("utf-8")
    assert committed == settings_schema_text(), (
        "run: causal-ui-gym-backend settings --format schema > settings.schema.json"
    )


def test_the_committed_documentation_is_the_generated_one() -> None:
    assert (SERVICE.parent / "SETTINGS.md").read_text("utf-8") == settings_document()


def test_the_names_and_bindings_that_platforms_rely_on_stay() -> None:
    schema = json.loads(settings_schema_text())
    bindings = {name: one["x-binding"] for name, one in schema["properties"].items() if "x-binding" in one}
    assert bindings == {
        "APP_ENV": "environment",
        "SERVER_HOST": "listen_host",
        "DATABASE_URL": "database_url",
        "REDIS_URL": "cache_url",
        "QUEUE_URL": "queue_url",
        "AWS_REGION": "region",
        "JWT_SECRET": "generated",
        "OPENAI_API_KEY": "external",
        "ANTHROPIC_API_KEY": "external",
        "CORS_ORIGINS": "cors_origins",
        "DRAIN_SECONDS": "drain_seconds",
        "JOB_LEASE_SECONDS": "job_lease_seconds",
        "OTEL_EXPORTER_OTLP_ENDPOINT": "otlp_endpoint",
        "DATA_DIR": "data_dir",
        "MODEL_CACHE_DIR": "model_cache_dir",
        "JAX_COMPILATION_CACHE_DIR": "compilation_cache_dir",
        "JAX_ENABLE_X64": "jax_enable_x64",
        "JAX_PLATFORMS": "jax_platforms",
        "XLA_PYTHON_CLIENT_MEM_FRACTION": "gpu_memory_fraction",
    }
    assert {name for name, one in schema["properties"].items() if one.get("x-secret")} == {
        "DATABASE_URL", "REDIS_URL", "JWT_SECRET", "OPENAI_API_KEY", "ANTHROPIC_API_KEY"
    }  # fmt: skip


def test_an_empty_environment_gives_the_embedded_defaults() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"DATABASE_URL": "", "SERVER_PORT": ""}) == Settings()


def test_values_are_read_as_their_type() -> None:
    settings = read_settings(
        {"SERVER_PORT": "9000", "JAX_ENABLE_X64": "false", "DRAIN_SECONDS": "2.5", "JAX_PLATFORMS": "cuda,cpu"}
    )
    assert (settings.server_port, settings.jax_enable_x64, settings.drain_seconds) == (9000, False, 2.5)
    assert settings.jax_platforms == "cuda,cpu"


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("SERVER_PORT", "0", "an integer at least 1 and at most 65535"),
        ("SERVER_PORT", "eighty", "an integer"),
        ("SERVER_PORT", "80.5", "an integer"),
        ("LOG_LEVEL", "loud", "one of debug, info, warning, error"),
        ("JAX_ENABLE_X64", "maybe", "true or false"),
        ("REQUEST_TIMEOUT_SECONDS", "0", "a number above 0"),
        ("REQUEST_TIMEOUT_SECONDS", "nan", "a number above 0"),
        ("XLA_PYTHON_CLIENT_MEM_FRACTION", "1.5", "at most 1"),
        ("BODY_LIMIT_BYTES", "10", "at least 1024"),
        ("DATABASE_URL", "mysql://localhost/x", "postgresql://"),
        ("REDIS_URL", "localhost:6379", "redis://"),
        ("QUEUE_URL", "arn:aws:sqs:us-west-2:111111111111:jobs", "https://"),
        ("JAX_PLATFORMS", "tpu", "^(cpu|cuda|cuda,cpu)$"),
        ("JWT_SECRET", "short", "text of at least 32 characters"),
        ("CORS_ORIGINS", "example.org", "https://app.example.org"),
    ],
)
def test_a_wrong_value_names_the_variable_and_what_is_allowed(name: str, value: str, allowed: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: value})
    (fault,) = caught.value.faults
    assert fault.startswith(name)
    assert allowed in fault


def test_all_faults_are_told_at_once_and_no_secret_is_shown() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"SERVER_PORT": "x", "LOG_LEVEL": "x", "JWT_SECRET": "hunter2"})
    assert len(caught.value.faults) == 3
    assert "hunter2" not in str(caught.value)


def test_production_needs_a_way_to_check_tokens_where_the_api_is_served() -> None:
    with pytest.raises(SettingsError, match="JWT_SECRET: unset while APP_ENV is production"):
        read_settings({"APP_ENV": "production"}, serves_api=True)
    assert read_settings({"APP_ENV": "production"}).app_env == "production"
    assert read_settings({"APP_ENV": "production", "JWT_SECRET": "x" * 32}, serves_api=True).jwt_secret


@pytest.mark.parametrize(
    ("serves_api", "environ", "unset"),
    [
        (False, {}, ["QUEUE_URL", "DATABASE_URL"]),
        (False, {"DATABASE_URL": "postgresql://u:p@db/gym"}, ["QUEUE_URL"]),
        (
            True,
            {"QUEUE_URL": "https://sqs.us-west-2.amazonaws.com/1/jobs", "AWS_REGION": "us-west-2"},
            ["DATABASE_URL"],
        ),
        (True, {}, []),
    ],
)
def test_processes_apart_need_a_queue_and_a_store_in_which_they_meet(
    serves_api: bool, environ: dict[str, str], unset: list[str]
) -> None:
    production = {**environ, "APP_ENV": "production", "JWT_SECRET": "x" * 32}
    if unset:
        with pytest.raises(SettingsError) as caught:
            read_settings(production, serves_api=serves_api, one_of_several=True)
        assert [fault.partition(":")[0] for fault in caught.value.faults] == unset
    else:
        assert read_settings(production, serves_api=serves_api, one_of_several=True).database_url is None
    assert read_settings(environ, serves_api=serves_api, one_of_several=True).app_env == "development"


@pytest.mark.parametrize(
    ("environ", "names"),
    [
        ({"JWT_SECRET": "x" * 32, "JWT_JWKS_URL": "https://id.example.org/keys"}, "JWT_JWKS_URL"),
        ({"QUEUE_URL": "https://sqs.us-west-2.amazonaws.com/1/jobs"}, "AWS_REGION"),
        ({"SERVER_PORT": "8001"}, "METRICS_PORT"),
    ],
)
def test_contradictions_between_variables(environ: dict[str, str], names: str) -> None:
    with pytest.raises(SettingsError, match=names):
        read_settings(environ)


def test_a_misspelt_name_is_pointed_out() -> None:
    assert similar_names({"DATABSE_URL": "x", "PATH": "/bin", "AWS_DEFAULT_REGION": "us-west-2"}) == [
        "DATABSE_URL is not read. Did you mean DATABASE_URL?"
    ]
    assert similar_names({variable.name: "x" for variable in variables()}) == []


@pytest.mark.parametrize("command", ["serve", "api", "worker", "batch", "migrate"])
def test_a_wrong_value_ends_the_process_with_code_2_before_it_listens(command: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "causal_ui_gym.main", command],
        env={"SERVER_PORT": "99999", "DATABSE_URL": "x", "PYTHONPATH": str(SERVICE.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "SERVER_PORT" in done.stderr
    assert "65535" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("command", "processes"), [("serve", None), ("batch", None), ("batch", 1)])
def test_a_platform_without_a_device_ends_the_process_with_code_2(
    command: str, processes: int | None, tmp_path: Path
) -> None:
    job = {"JAX_NUM_PROCESSES": str(processes), "JAX_PROCESS_ID": "0"}
    further = {**job, "JAX_COORDINATOR_ADDRESS": f"127.0.0.1:{free_port()}"} if processes else {}
    done = subprocess.run(
        [sys.executable, "-m", "causal_ui_gym.main", command],
        env={
            "JAX_PLATFORMS": "cuda",
            "CUDA_VISIBLE_DEVICES": "",
            "APP_ENV": "development",
            "PYTHONPATH": str(SERVICE.parent),
            **further,
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2, done.stderr
    assert "error: JAX_PLATFORMS: 'cuda' allows no device of this machine" in done.stderr
    assert "nvidia-smi" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Started server" not in done.stderr
