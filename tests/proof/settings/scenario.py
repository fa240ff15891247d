"""One run of both sites' workloads, from the first start to the last deletion, and what was seen of it.

The pods of both sites run at the same time, each on an address of its own, in the times that the manifests give.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import httpx

from proof.settings.clients import HeldRequest, api_of
from proof.settings.cluster_network import PrivateNetwork
from proof.settings.image import Image
from proof.settings.kubelet import Ending, RunningPod
from proof.settings.pods import Pod
from proof.settings.sandbox import TOKEN, Sandbox, start
from proof.settings.site_servers import POD_IDENTITY_AGENT, Servers
from tests.service.api.models import ATE, CHAIN
from tests.service.integration.servers import until

Value = TypeVar("Value")
AUTHORITY = "/etc/aws-authority.pem"
TRUST = {"AWS_CA_BUNDLE": AUTHORITY}
"""What makes the stand-in of SQS trusted."""
POD_IDENTITY = {
    "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"http://{POD_IDENTITY_AGENT}/v1/credentials",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": TOKEN,
}
"""What the webhook of EKS Pod Identity adds to a pod whose service account has an association."""
STARTUP_BUDGET = 310.0
"""Ten seconds of initial delay and thirty failures, ten seconds apart."""


@dataclass
class Cluster:
    """Starts pods against the servers, and ends what is left.

    Args:
        claims: folder that stands for the shared file system of each site.
    """

    network: PrivateNetwork
    servers: Servers
    image: Image
    folder: Path
    claims: Path
    running: list[Sandbox] = field(default_factory=list)

    def start(self, pod: Pod, address: str | None = None, hosts: Mapping[str, str] | None = None) -> Sandbox:
        """Start the pod's container, at an address of its own unless one is given."""
        for folder in (self.folder / pod.site, self.claims / pod.site):
            folder.mkdir(exist_ok=True)
        sandbox = start(
            pod,
            self.image,
            self.network,
            address=address or self.network.next_pod_address(),
            claims=self.claims / pod.site,
            hosts={**self.servers.sites[pod.site].hosts, **(hosts or {})},
            extra_environment={**TRUST, **POD_IDENTITY},
            files={AUTHORITY: self.servers.authority.read_text()},
            folder=self.folder / pod.site,
        )
        self.running.append(sandbox)
        return sandbox

    def start_together(self, pods: list[Pod]) -> list[Sandbox]:
        """Start the pods of one job, which find each other by name."""
        addresses = [self.network.next_pod_address() for _ in pods]
        hosts = {str(pod.host_name): address for pod, address in zip(pods, addresses, strict=True)}
        return [self.start(pod, address, hosts) for pod, address in zip(pods, addresses, strict=True)]

    def run(self, pod: Pod) -> RunningPod:
        """Start the pod and probe it."""
        return RunningPod(pod, self.start(pod))

    def stop(self) -> None:
        for sandbox in self.running:
            if sandbox.process.poll() is None:
                os.kill(sandbox.pid, 9)
                sandbox.process.wait()


@dataclass
class Started:
    """A pod that became ready.

    Args:
        seen: pairs of status of ``/health`` and ``/health/ready`` from the first answer on.
        ready_after: seconds from the container's start to the pod's Ready condition.
    """

    pod: RunningPod
    seen: set[tuple[int, int]] = field(default_factory=set)
    ready_after: float = 0.0


def start_all(cluster: Cluster, pods: list[Pod]) -> dict[tuple[str, str], Started]:
    """Start pods at once and wait until all are ready, by site and name."""
    started = {(pod.site, pod.name): Started(cluster.run(pod)) for pod in pods}
    watchers = [threading.Thread(target=_watch, args=(one,), daemon=True) for one in started.values()]
    for watcher in watchers:
        watcher.start()
    for one in started.values():
        one.pod.wait(lambda pod: pod.ready, "becomes ready", STARTUP_BUDGET + 60)
    for watcher in watchers:
        watcher.join()
    return started


def _watch(one: Started) -> None:
    pod = one.pod
    with httpx.Client(base_url=pod.url, timeout=5) as client:
        while pod.running and (200, 200) not in one.seen:
            with contextlib.suppress(httpx.TransportError):
                ready = client.get("/health/ready").status_code  # asked first: alive must hold while it is not
                one.seen.add((client.get("/health").status_code, ready))
            threading.Event().wait(0.05)
    while pod.running and not pod.ready:
        threading.Event().wait(0.05)
    one.ready_after = pod.age


@dataclass(frozen=True)
class Deletion:
    """What a user saw of a deletion.

    Args:
        in_flight: status of the request that was in flight when SIGTERM came; 0 where it was cut.
        readiness: status codes of ``/health/ready`` after SIGTERM.
    """

    ending: Ending
    in_flight: int
    readiness: frozenset[int]


def delete_with_a_request_in_flight(running: RunningPod) -> Deletion:
    """Delete an API pod while it holds a request; the rest of the request comes once the pod has said that it drains."""
    held = HeldRequest(running.pod, running.url, "/api/v1/queries", {"model": CHAIN, "query": ATE})
    readiness: set[int] = set()
    statuses: list[int] = []

    def drain() -> None:
        def says_so() -> bool:
            readiness.add(httpx.get(running.url + "/health/ready", timeout=5).status_code)
            return 503 in readiness or not running.running

        until(says_so, "says that it drains", 30)
        if int(running.pod.spec["terminationGracePeriodSeconds"]) >= 10:
            statuses.append(held.finish())

    waiting = threading.Thread(target=drain, daemon=True)
    ending = running.delete(before_signal=waiting.start)
    waiting.join()
    return Deletion(ending, statuses[0] if statuses else held.finish(), frozenset(readiness))


def submit(running: RunningPod, questions: int, seed: int) -> str:
    """Start a job of that many questions; its path."""
    query = {"kind": "marginals", "nodes": ["effect", "level", "dose"], "samples": 200_000}
    queries = [{**query, "seed": seed + n} for n in range(questions)]
    with api_of(running.pod, running.url) as api:
        made = api.post("/api/v1/experiments", json={"name": "proof", "model": CHAIN, "queries": queries})
        assert made.status_code == 201, made.text
        job = api.post(made.headers["location"] + "/run")
        assert job.status_code == 202, job.text
        return str(job.headers["location"])


def state_of(running: RunningPod, job: str) -> str:
    with api_of(running.pod, running.url) as api:
        return str(api.get(job).json()["state"])


def all_at_once(calls: Sequence[Callable[[], Value]]) -> list[Value]:
    with ThreadPoolExecutor(len(calls)) as pool:
        return [done.result() for done in [pool.submit(call) for call in calls]]


@contextlib.contextmanager
def kept_compilations(kept: Path, claims: Path, sites: tuple[str, ...]) -> Iterator[None]:
    """The shared file system of each site begins with what the last run compiled, and its compilations are kept for the next.

    Only the first run on a machine is a cold start.
    """
    for site in sites:
        (claims / site).mkdir()
        if kept.exists():
            shutil.copytree(kept, claims / site / "jax")
            for path in (claims / site / "jax", *(claims / site / "jax").iterdir()):
                os.chown(path, 1001, 1001)
    yield
    if (claims / sites[0] / "jax").exists():
        shutil.copytree(claims / sites[0] / "jax", kept, dirs_exist_ok=True)
