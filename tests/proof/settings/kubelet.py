"""The life of one pod as the kubelet leads it: start, probes, restart, preStop, SIGTERM, grace, SIGKILL.

Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from proof.settings.pods import Pod
from proof.settings.probes import Probe, probes_of, seconds_since
from proof.settings.sandbox import Sandbox

TICK = 0.05
LEAST_GRACE_AFTER_PRE_STOP = 2.0  # minimumGracePeriodInSeconds of the kubelet


@dataclass(frozen=True)
class Ending:
    """How a pod ended.

    Args:
        exit_code: of the container; not 0 after a signal.
        seconds: from the deletion to the end.
        killed: whether the grace period ran out.
    """

    exit_code: int
    seconds: float
    killed: bool


class RunningPod:
    """A started pod; its probes run in a thread until it ends."""

    def __init__(self, pod: Pod, sandbox: Sandbox) -> None:
        self.pod, self.sandbox = pod, sandbox
        self.probes: dict[str, Probe] = probes_of(pod.container, sandbox.address)
        self.started_at = time.monotonic()
        self.wants_restart = ""
        """The probe because of which the kubelet restarts the container."""
        self._is_ready = self._terminating = self._forgotten = False
        self._thread = threading.Thread(target=self._probe, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        (port,) = (port["containerPort"] for port in self.pod.container["ports"] if port["name"] == "http")
        return f"http://{self.sandbox.address}:{port}"

    @property
    def metrics_url(self) -> str:
        (port,) = (port["containerPort"] for port in self.pod.container["ports"] if port["name"] == "metrics")
        return f"http://{self.sandbox.address}:{port}/metrics"

    @property
    def started(self) -> bool:
        return "startup" not in self.probes or self.probes["startup"].succeeded

    @property
    def ready(self) -> bool:
        """The pod's Ready condition: a readiness probe that succeeded, and has not failed ``failureThreshold`` times since."""
        if not self.running or not self.started:
            return False
        readiness = self.probes.get("readiness")
        return readiness is None or self._is_ready

    @property
    def running(self) -> bool:
        return self.sandbox.process.poll() is None

    @property
    def age(self) -> float:
        return seconds_since(self.started_at)

    def wait(self, met: Callable[[RunningPod], bool], what: str, seconds: float) -> None:
        """Wait until something holds of this pod.

        Raises:
            AssertionError: with the end of its log, once the time is over or the container has ended.
        """
        ends = time.monotonic() + seconds
        while not met(self):
            seen = f"{self.pod.name}: {what}: {self.sandbox.text()[-3000:]}"
            assert self.running, seen
            assert time.monotonic() < ends, seen
            time.sleep(TICK)

    def delete(self, *, before_signal: Callable[[], None] = lambda: None) -> Ending:
        """What follows ``kubectl delete pod``: preStop, SIGTERM, and SIGKILL once the grace period is over.

        Args:
            before_signal: called when preStop has ended.
        """
        began = time.monotonic()
        self._terminating = True
        grace = float(self.pod.spec["terminationGracePeriodSeconds"])
        self._run_pre_stop(grace)
        before_signal()
        left = max(grace - seconds_since(began), LEAST_GRACE_AFTER_PRE_STOP)
        os.kill(self.sandbox.pid, signal.SIGTERM)
        killed = False
        try:
            self.sandbox.process.wait(left)
        except subprocess.TimeoutExpired:
            killed = True
            os.kill(self.sandbox.pid, signal.SIGKILL)
            self.sandbox.process.wait()
        self._thread.join()
        return Ending(self.sandbox.process.returncode, seconds_since(began), killed)

    def forget(self) -> None:
        """Ask nothing more."""
        self._forgotten = True
        self._thread.join()

    def _run_pre_stop(self, grace: float) -> None:
        hook = self.pod.container.get("lifecycle", {}).get("preStop")
        if hook is None:
            return
        try:
            done = self.sandbox.execute(*hook["exec"]["command"], timeout=grace)
            assert done.returncode == 0, f"preStop of {self.pod.name} fails: {done.stderr}"
        except subprocess.TimeoutExpired:
            return

    def _probe(self) -> None:
        while self.running and not self._forgotten:
            # Once it terminates, a pod is asked for readiness only.
            for kind in ("readiness",) if self._terminating else ("startup", "liveness", "readiness"):
                probe = self.probes.get(kind)
                if probe is None or (kind == "startup") == self.started or not probe.is_due(self.age):
                    continue
                probe.ask(self.age)
                if kind == "readiness":
                    self._is_ready = (self._is_ready and not probe.failed) or probe.succeeded
                elif probe.failed:
                    self.wants_restart = self.wants_restart or kind
            time.sleep(TICK)
