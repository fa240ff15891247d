"""Every rendered workload of both sites is started, probed, used and deleted as a cluster would."""

from __future__ import annotations

import copy
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg
import pytest

from proof.report import TierReport, missing
from proof.settings.clients import api_of
from proof.settings.cluster_network import private_network
from proof.settings.image import make_image
from proof.settings.kubelet import Ending, RunningPod
from proof.settings.pods import Pod
from proof.settings.scenario import (
    STARTUP_BUDGET,
    Cluster,
    Deletion,
    Started,
    all_at_once,
    delete_with_a_request_in_flight,
    kept_compilations,
    start_all,
    state_of,
    submit,
)
from proof.settings.site_servers import servers_of_sites
from reference_platform import ROOT, ReferencePlatform
from tests.service.api.models import ATE, CHAIN
from tests.service.integration.servers import Missing, until

pytestmark = pytest.mark.xdist_group("settings")
SITES = ("us", "eu")
SERVERS = ("causal-ui-gym-api-stable-0", "causal-ui-gym-api-canary-0", "causal-ui-gym-worker-0")
STABLE, CANARY, WORKER = SERVERS
BATCH = ("causal-ui-gym-batch-process-0-0", "causal-ui-gym-batch-process-0-1")
KEPT = ROOT / ".build" / "jax-cache-of-proof"
WRITABLE = ("/tmp", "/app/logs", "/app/model-cache")
READ_ONLY = ("", "/app", "/etc", "/opt/causal-ui-gym", "/usr/bin", "/var/run")
LEFT_OUT = {
    "GPU": "none is here: with JAX_PLATFORMS=cuda,cpu as rendered JAX computes on the CPU",
    "AWS_CA_BUNDLE": "added, so that the certificate of the SQS stand-in is trusted",
    "Pod Identity webhook and agent": "a stand-in answers for the service accounts that the templates associate with a role",
    "OTLP collector": "a stand-in takes the spans",
    "seccompProfile": "RuntimeDefault is a container runtime's own filter",
    "resources": "limits of CPU and memory, and nvidia.com/gpu",
    "emptyDir.sizeLimit": "each is a file system of that size; the kubelet evicts the pod instead",
    "image": "its dependencies and interpreter are those of the tests, its root a minimal one of this machine's files",
    "busybox": "the command of the Job that hands over the shared files runs with this machine's chown",
    "NFS": "the shared file system is a folder of this machine",
    "max_prepared_statements": "PgBouncer 1.18 does not know it; CloudNativePG's image does",
    "TLS between PgBouncer and PostgreSQL": "CloudNativePG's own certificates",
}


@pytest.fixture(scope="module")
def cluster(
    reference_platform: ReferencePlatform, stored: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Cluster]:
    if os.geteuid() != 0:
        missing("permission to make namespaces", "Run the tests as root.")
    for program in ("unshare", "nsenter", "setpriv", "ip", "pivot_root"):
        if shutil.which(program) is None:
            missing(program, "apt-get install util-linux iproute2")
    folder = tmp_path_factory.mktemp("settings")
    image = make_image(folder / "image")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home, private_network() as network:
        claims = Path(home)
        try:
            with (
                servers_of_sites(reference_platform, stored, network, folder) as servers,
                kept_compilations(KEPT, claims, SITES),
            ):
                cluster = Cluster(network, servers, image, folder, claims)
                try:
                    yield cluster
                finally:
                    cluster.stop()
        except Missing as error:
            missing("a server of the sites", str(error))


@dataclass
class Life:
    """What was seen of one run, from the first start to the last deletion.

    Args:
        started: every API and worker pod, by site and name.
        writes: whether a file could be made, by folder.
        wrong_path: whether a pod is ever ready, and whether it is to be restarted, with its probes' paths changed.
        states: last state of each job, by what it was for.
        result: rows of the first job's result, read from PostgreSQL through PgBouncer.
        follower: status and code of a read, a write and a query at the site that follows.
        deletions: of API pods, by name; ``hurried`` had less grace than its drain needs.
    """

    started: dict[tuple[str, str], Started]
    owners: dict[str, int]
    writes: dict[str, bool]
    wrong_path: dict[str, tuple[bool, str]]
    states: dict[str, str]
    result: int
    follower: dict[str, tuple[int, str]]
    batch: list[int]
    workers: list[Ending]
    others: list[Ending]
    deletions: dict[str, Deletion]
    traces: int


@pytest.fixture(scope="module")
def life(cluster: Cluster, pods: dict[str, dict[str, Pod]]) -> Life:
    """The whole run. Its steps need each other, so they are here; the tests ask what was seen."""
    owners = {site: _own_the_shared_files(cluster, pods[site]) for site in SITES}
    started = start_all(cluster, [pods[site][name] for site in SITES for name in SERVERS])
    api = started["us", STABLE].pod
    states = {}

    first = submit(api, questions=3, seed=1)
    until(lambda: state_of(api, first) == "succeeded", "a worker does the job", 60)
    states["first"] = state_of(api, first)
    result = _result_rows(api.pod, cluster, first)
    follower = _ask_the_follower(api, started["eu", STABLE].pod)
    writes = {folder: _can_write(api, folder) for folder in WRITABLE + READ_ONLY}
    wrong_path = {kind: _with_wrong_path(api, kind) for kind in ("startup", "readiness", "")}
    for one in started.values():
        one.pod.wait(lambda pod: bool(pod.probes["liveness"].results), "is asked whether it lives", 90)

    in_hand = submit(api, questions=25, seed=100)
    until(lambda: state_of(api, in_hand) == "running", "a worker has it in hand", 60)
    hurried = cluster.run(pods["us"][CANARY].with_container(lifecycle={}).with_grace(3))
    workers = all_at_once([started[site, WORKER].pod.delete for site in SITES])
    states["in hand"] = state_of(api, in_hand)

    queued = submit(api, questions=3, seed=900)
    batch = cluster.start_together([pods["us"][name] for name in BATCH])
    codes = [sandbox.process.wait(300) for sandbox in batch]
    assert codes == [0, 0], "\n".join(sandbox.text()[-2000:] for sandbox in batch)
    states["queued"] = state_of(api, queued)
    assert states["queued"] == "succeeded", "\n".join(sandbox.text()[-2000:] for sandbox in batch)

    hurried.wait(lambda pod: pod.ready, "becomes ready", STARTUP_BUDGET)
    others = [started["us", CANARY], started["eu", STABLE], started["eu", CANARY]]
    calls = [partial(delete_with_a_request_in_flight, running) for running in (api, hurried)]
    endings = all_at_once([*(one.pod.delete for one in others), *calls])
    deletions = {"unhurried": endings[-2], "hurried": endings[-1]}
    return Life(
        started, owners, writes, wrong_path, states, result, follower, codes, workers, endings[:-2], deletions, len(cluster.servers.traces)
    )  # fmt: skip


def _own_the_shared_files(cluster: Cluster, pods: dict[str, Pod]) -> int:
    """Run the Job that hands the shared file system to the service; the owner afterwards."""
    (job,) = [pod for name, pod in pods.items() if name.startswith("causal-ui-gym-model-cache-owner")]
    sandbox = cluster.start(job)
    assert sandbox.process.wait(30) == 0, sandbox.text()
    return (cluster.claims / job.site).stat().st_uid


def _result_rows(pod: Pod, cluster: Cluster, job: str) -> int:
    """Rows of the job's result, through PgBouncer, as the service's own user."""
    host, address = "postgres-pooler-rw.causal-ui-gym.svc", cluster.servers.sites[pod.site].postgres.pooler_host
    url = pod.environment["DATABASE_URL"].replace("postgresql+psycopg", "postgresql").replace(host, address)
    query = "SELECT count(*) FROM results JOIN jobs ON jobs.result_key = results.key WHERE jobs.id = %s"
    with psycopg.connect(url, prepare_threshold=None) as connection:
        (count,) = connection.execute(query, [job.rpartition("/")[2]]).fetchone() or (0,)
    return int(count)


def _ask_the_follower(writer: RunningPod, follower: RunningPod) -> dict[str, tuple[int, str]]:
    """Status and code of a read of what the writer stored, of a write, and of a question."""
    example = "/api/v1/catalogue/kidney-stones/experiments"
    with api_of(writer.pod, writer.url) as api:
        made = api.post(example).headers["location"]
    with api_of(follower.pod, follower.url) as api:
        until(lambda: api.get(made).status_code == 200, "what is written there is read here", 30)
        answers = {
            "read": api.get(made),
            "write": api.post(example),
            "question": api.post("/api/v1/queries", json={"model": CHAIN, "query": ATE}),
        }
    return {name: (answer.status_code, answer.json().get("code", "")) for name, answer in answers.items()}


def _can_write(running: RunningPod, folder: str) -> bool:
    return running.sandbox.execute("sh", "-c", f"echo x > {folder}/written-by-the-proof").returncode == 0


def _with_wrong_path(running: RunningPod, kind: str) -> tuple[bool, str]:
    """Probe a ready pod anew, in short times, with another path in one probe: whether it gets ready, and what restarts it."""
    container = copy.deepcopy(running.pod.container)
    for name in ("startup", "liveness", "readiness"):
        container[f"{name}Probe"] |= {"initialDelaySeconds": 0, "periodSeconds": 0.3, "failureThreshold": 3}
    if kind:
        container[f"{kind}Probe"]["httpGet"]["path"] += "z"
    probed = RunningPod(running.pod.with_container(**container), running.sandbox)
    decided = {"startup": lambda: bool(probed.wants_restart), "readiness": lambda: probed.probes["readiness"].failed}
    until(decided.get(kind, lambda: probed.ready), "the probes decide", 30)
    probed.forget()
    return probed.ready, probed.wants_restart


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("name", SERVERS)
def test_a_pod_is_alive_before_it_is_warm_and_ready_within_its_startup_budget(
    life: Life, report: TierReport, site: str, name: str
) -> None:
    one = life.started[site, name]
    assert (200, 503) in one.seen, "it was ready from the first answer on"
    assert {health for health, _ in one.seen} == {200}
    assert one.pod.probes["startup"].results[-1][1]
    assert one.ready_after < STARTUP_BUDGET
    assert one.pod.wants_restart == ""
    assert all(good for _, good in one.pod.probes["liveness"].results)
    report.count_one(f"pods started, probed and ready, {site}")


def test_the_shared_files_belong_to_the_service_after_the_job_that_hands_them_over(
    life: Life, report: TierReport
) -> None:
    assert life.owners == {"us": 1001, "eu": 1001}
    report.count("jobs that prepare a site run to their end", tried=2, passed=2)


def test_only_the_mounts_can_be_written(life: Life, report: TierReport) -> None:
    assert life.writes == {**dict.fromkeys(WRITABLE, True), **dict.fromkeys(READ_ONLY, False)}
    report.count("folders that are writable or not as mounted", tried=len(life.writes), passed=len(life.writes))


def test_jobs_go_through_sqs_to_a_worker_and_their_results_through_pgbouncer_to_postgresql(
    life: Life, report: TierReport
) -> None:
    assert life.states == dict.fromkeys(("first", "in hand", "queued"), "succeeded")
    assert life.result == 1
    report.count("jobs done: by a worker, by one that is deleted meanwhile, by a batch job", tried=3, passed=3)


def test_the_processes_of_a_batch_job_join_and_end_well(life: Life, report: TierReport) -> None:
    assert life.batch == [0, 0]
    report.count("processes of the batch job", tried=2, passed=2)


def test_a_site_that_follows_reads_and_computes_and_refuses_writes(life: Life, report: TierReport) -> None:
    assert life.follower == {"read": (200, ""), "write": (503, "store_read_only"), "question": (200, "")}
    report.count("requests to the site that follows", tried=3, passed=3)


def test_traces_reach_the_collector(life: Life) -> None:
    assert life.traces > 0


def test_a_deleted_pod_finishes_its_request_unready_and_leaves_in_time(life: Life, report: TierReport) -> None:
    deletion = life.deletions["unhurried"]
    assert deletion.in_flight == 200
    assert 503 in deletion.readiness
    assert 200 not in deletion.readiness
    for ending in (deletion.ending, *life.workers, *life.others):
        assert (ending.exit_code, ending.killed) == (0, False)
    report.count("pods that end by themselves within their grace period", tried=6, passed=6)


def test_fault_grace_shorter_than_the_drain_is_a_kill(life: Life, report: TierReport) -> None:
    deletion = life.deletions["hurried"]
    assert deletion.ending.killed
    assert deletion.in_flight == 0
    report.count("fault: grace shorter than the drain", tried=1, passed=1)


def test_fault_a_probe_whose_path_does_not_exist_is_never_satisfied(life: Life, report: TierReport) -> None:
    assert life.wrong_path == {"": (True, ""), "startup": (False, "startup"), "readiness": (False, "")}
    report.count("fault: the path of a probe does not exist", tried=2, passed=2)


def test_what_is_left_out(life: Life, report: TierReport) -> None:
    report.real |= {
        "backend": "the wheel's console script, on this interpreter", "Linux namespaces": "mount, network, process",
        "PostgreSQL": "15", "PgBouncer": "1.18, transaction mode", "Redis Cluster": "7.0, six nodes a site", "SQS": "moto 5.2, over TLS",
    }  # fmt: skip
    for what, why in LEFT_OUT.items():
        report.leave_out(what, why)
