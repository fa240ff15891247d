"""The rendered environment is the one that the service declares, and the service refuses what differs from it, by name."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path

import pytest

from causal_ui_gym.settings.variable import variables
from proof.report import TierReport
from proof.settings.container_environment import ContainerCannotStart, Namespace, container_environment, expanded
from proof.settings.external_secrets import rendered
from proof.settings.pods import Pod

pytestmark = pytest.mark.xdist_group("settings")
SITES = ("us", "eu")
API, WORKER = "causal-ui-gym-api-stable-0", "causal-ui-gym-worker-0"
FOR_PEOPLE_AND_LIBRARIES = {
    "POD_NAME", "POD_NAMESPACE", "NODE_NAME", "JAX_COORDINATOR_ADDRESS", "JAX_NUM_PROCESSES", "JAX_PROCESS_ID",
}  # fmt: skip
FILLED_BY_A_PERSON = {"OPENAI_API_KEY", "ANTHROPIC_API_KEY"}
WRONG = {
    "APP_ENV": "prod",
    "CORS_ORIGINS": "causal-ui-gym.dev",
    "DATABASE_URL": "mysql://u:p@postgres-pooler-rw/causal_ui_gym",
    "DRAIN_SECONDS": "forty",
    "JAX_ENABLE_X64": "yes",
    "JAX_PLATFORMS": "gpu",
    "JOB_LEASE_SECONDS": "0",
    "JWT_SECRET": "short",
    "OTEL_EXPORTER_OTLP_ENDPOINT": "otel-collector:4318",
    "QUEUE_URL": "causal-ui-gym-us-computations",
    "REDIS_URL": "redis-cluster-leader:6379",
    "SERVER_HOST": "not a host",
    "XLA_PYTHON_CLIENT_MEM_FRACTION": "90",
}
ANY_TEXT = {"AWS_REGION", "DATA_DIR", "JAX_COMPILATION_CACHE_DIR", "MODEL_CACHE_DIR"}
REFUSED_WITHOUT = {
    API: ("DATABASE_URL", "JWT_SECRET", "AWS_REGION"),
    WORKER: ("DATABASE_URL", "QUEUE_URL", "AWS_REGION"),
}


def _declared_and_unset(environment: dict[str, str]) -> set[str]:
    bound = {variable.name for variable in variables() if variable.env.binding}
    return bound - set(environment) - FILLED_BY_A_PERSON


def _set_and_unread(environment: dict[str, str]) -> set[str]:
    return set(environment) - {variable.name for variable in variables()} - FOR_PEOPLE_AND_LIBRARIES


def _backends(pods: dict[str, dict[str, Pod]]) -> list[Pod]:
    found = [pod for site in SITES for pod in pods[site].values()]
    return [pod for pod in found if pod.container["command"][0] == "causal-ui-gym-backend"]


def test_every_backend_gets_every_setting_that_the_platform_fills_and_nothing_that_is_not_read(
    pods: dict[str, dict[str, Pod]], report: TierReport
) -> None:
    backends = _backends(pods)
    assert len(backends) == 10
    for pod in backends:
        assert _declared_and_unset(pod.environment) == set(), pod.name
        assert _set_and_unread(pod.environment) == set(), pod.name
    report.count("containers whose environment is what the service declares", tried=10, passed=10)


@pytest.mark.parametrize("name", sorted([*WRONG, *ANY_TEXT]))
def test_fault_a_variable_that_is_removed_or_renamed_is_seen(
    pods: dict[str, dict[str, Pod]], report: TierReport, name: str
) -> None:
    environment = dict(pods["us"][API].environment)
    value = environment.pop(name)
    assert _declared_and_unset(environment) == {name}
    assert _set_and_unread({**environment, name + "S": value}) == {name + "S"}
    report.count_one("fault: a variable is removed or renamed, seen beside the declaration")


def _start(pod: Pod, environment: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """The command of the pod with another environment; it must end by itself."""
    command = [sys.executable, "-m", "causal_ui_gym.main", *pod.container["command"][1:]]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


def _in_reach(pod: Pod, folder: Path) -> dict[str, str]:
    """The rendered environment with folders that exist here."""
    folders = {name: str(folder) for name in ("DATA_DIR", "MODEL_CACHE_DIR", "JAX_COMPILATION_CACHE_DIR")}
    return {**pod.environment, **folders, "AWS_EC2_METADATA_DISABLED": "true"}


@pytest.mark.parametrize("name", sorted(WRONG))
def test_fault_a_wrong_value_ends_the_service_before_it_listens_and_is_named(
    pods: dict[str, dict[str, Pod]], report: TierReport, tmp_path: Path, name: str
) -> None:
    pod = pods["us"][API]
    done = _start(pod, {**_in_reach(pod, tmp_path), name: WRONG[name]}, tmp_path)
    assert done.returncode == 2, done.stderr[-2000:]
    assert f"error: {name}: " in done.stderr
    report.count_one("fault: a variable has a wrong value")


@pytest.mark.parametrize(("workload", "name"), [(w, name) for w, names in REFUSED_WITHOUT.items() for name in names])
@pytest.mark.parametrize("suffix", ["", "S"], ids=["removed", "renamed"])
def test_fault_without_what_it_cannot_work_without_the_service_ends_and_names_it(
    pods: dict[str, dict[str, Pod]], report: TierReport, tmp_path: Path, workload: str, name: str, suffix: str
) -> None:
    pod = pods["us"][workload]
    environment = _in_reach(pod, tmp_path)
    value = environment.pop(name)
    done = _start(pod, {**environment, **({name + suffix: value} if suffix else {})}, tmp_path)
    assert done.returncode == 2, done.stderr[-2000:]
    assert f"error: {name}: unset" in done.stderr
    report.count_one("fault: a variable without which it cannot work is removed or renamed")


def test_what_no_value_of_can_be_told_wrong_is_left_out(report: TierReport) -> None:
    for name in sorted(ANY_TEXT):
        report.leave_out(f"wrong value of {name}", "any text is allowed; a wrong one shows where it is used")


def test_fault_a_container_whose_secret_or_key_is_not_there_does_not_start(pods: dict[str, dict[str, Pod]]) -> None:
    pod = pods["us"][API]
    with pytest.raises(ContainerCannotStart, match="causal-ui-gym-secrets not found"):
        container_environment(pod.container, Namespace({"causal-ui-gym-config": {}}, {}), pod.manifest)
    container = copy.deepcopy(pod.container)
    for entry in container["env"]:
        entry.get("valueFrom", {}).get("secretKeyRef", {}).pop("optional", None)
    present = Namespace(
        {"causal-ui-gym-config": {}}, {"causal-ui-gym-secrets": {}, "causal-ui-gym-openai-api-key": {"OTHER": "x"}}
    )
    with pytest.raises(ContainerCannotStart, match="has no key OPENAI_API_KEY"):
        container_environment(container, present, pod.manifest)


def test_the_environment_is_resolved_as_the_kubelet_does() -> None:
    container = {
        "envFrom": [{"configMapRef": {"name": "m"}, "prefix": "P_"}, {"secretRef": {"name": "gone", "optional": True}}],
        "env": [
            {"name": "P_A", "value": "wins"},
            {"name": "B", "value": "$(P_A) $(NOT_KNOWN) $$(P_A)"},
            {"name": "C", "valueFrom": {"fieldRef": {"fieldPath": "metadata.labels['app']"}}},
            {"name": "D", "valueFrom": {"resourceFieldRef": {"resource": "limits.cpu"}}},
            {"name": "E", "valueFrom": {"configMapKeyRef": {"name": "m", "key": "none", "optional": True}}},
        ],
        "resources": {"limits": {"cpu": "2"}},
    }
    pod = {"metadata": {"labels": {"app": "x"}}}
    assert container_environment(container, Namespace({"m": {"A": "1", "Z": "2"}}), pod) == {
        "P_A": "wins", "P_Z": "2", "B": "wins $(NOT_KNOWN) $(P_A)", "C": "x", "D": "2",
    }  # fmt: skip
    assert expanded("$(A)", {"A": "$(A)"}) == "$(A)"


def test_templates_of_secrets_are_filled_in_and_others_refused() -> None:
    assert rendered("u:{{ .a | urlquery }}@h/{{ .b }}", {"a": "x/y z", "b": "n"}) == "u:x%2Fy+z@h/n"
    for unknown in ("{{ .a | b64enc }}", "{{ if .a }}x{{ end }}"):
        with pytest.raises(ValueError, match=r"not (known|understood)"):
            rendered(unknown, {"a": "x"})
