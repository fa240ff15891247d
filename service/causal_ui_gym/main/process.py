"""The life of a process: listen, migrate, warm up, be ready; on SIGTERM drain and leave.

Health is served from the first moment, so that a slow start is seen as starting and not as dead.
"""

import asyncio
import contextlib
import signal
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import structlog
from starlette.types import ASGIApp

from causal_ui_gym.adapters.http.app import api_app, health_app
from causal_ui_gym.adapters.telemetry.metrics import Metrics, metrics_app
from causal_ui_gym.adapters.telemetry.traces import Traces, parent_context
from causal_ui_gym.application.errors import Unavailable
from causal_ui_gym.application.records import Job
from causal_ui_gym.application.services import Services
from causal_ui_gym.application.sweep import keep_sweeping
from causal_ui_gym.application.worker import Worker
from causal_ui_gym.main.composition import compose
from causal_ui_gym.main.server import listen, make_server
from causal_ui_gym.main.warm_up import warm_up
from causal_ui_gym.settings import Settings

SWEEP_SECONDS = 10.0
LINGER_SHARE = 0.1
LONGEST_LINGER_SECONDS = 5.0
"""After SIGTERM the API listens a little longer, unready, while load balancers take note."""
log = structlog.get_logger("causal_ui_gym.process")


class Process:
    """An API, a worker, or both.

    Args:
        on_ready: called once when the process is warm.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        workload: str,
        serves_api: bool,
        works: bool,
        on_ready: Callable[[], None] = lambda: None,
    ) -> None:
        self.settings = settings
        self.metrics = Metrics()
        self.services: Services = compose(settings, self.metrics)
        self.traces = Traces(settings.otel_exporter_otlp_endpoint, workload=workload, environment=settings.app_env)
        self._on_ready = on_ready
        self._stop = asyncio.Event()
        self._lingers = False
        self.worker = self._make_worker() if works else None
        make_app = api_app if serves_api else health_app
        app: ASGIApp = make_app(self.services, self.metrics, self.traces)
        host, drain = settings.server_host, settings.drain_seconds
        self.http = make_server(app, host, settings.server_port, drain_seconds=drain)
        self.exporter = make_server(partial(metrics_app, self.metrics), host, settings.metrics_port, drain_seconds=1)

    async def run(self) -> None:
        """Run until a signal, then drain. A second signal ends at once."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._on_signal, number)
        host = self.settings.server_host
        sockets = [
            listen(host, self.settings.server_port, "SERVER_PORT"),
            listen(host, self.settings.metrics_port, "METRICS_PORT"),
        ]
        servers = [
            asyncio.create_task(server.serve([bound]))
            for server, bound in zip((self.http, self.exporter), sockets, strict=True)
        ]
        background = asyncio.create_task(self._start_and_work())
        stopping: asyncio.Task[Any] = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait({*servers, background, stopping}, return_when=asyncio.FIRST_COMPLETED)
            for task in (*servers, background):
                if task.done():
                    task.result()
            await self._drain(servers, background)
        finally:
            for task in (*servers, background, stopping):
                task.cancel()
            await asyncio.gather(*servers, background, stopping, return_exceptions=True)
            await self._close()

    def _on_signal(self, number: signal.Signals) -> None:
        log.info("signal", signal=number.name)
        if self._stop.is_set():
            self.http.force_exit = True
        self._lingers = number is signal.SIGTERM
        self.services.lifecycle.draining = True
        self._stop.set()

    async def _start_and_work(self) -> None:
        await self._start()
        async with asyncio.TaskGroup() as group:
            group.create_task(keep_sweeping(self.services, period_seconds=SWEEP_SECONDS, measured=self._measured))
            if self.worker is not None:
                group.create_task(self.worker.run())

    async def _start(self) -> None:
        services, lifecycle = self.services, self.services.lifecycle
        self.metrics.watch_device()
        lifecycle.waits_for = "store"
        await _patiently(services.store.migrate)
        if not services.queue.durable:
            await _patiently(services.store.forget_dispatches)
        lifecycle.waits_for = "warm-up"
        log.info("warming_up", note="compiles what is not in JAX_COMPILATION_CACHE_DIR; a first start takes longest")
        await warm_up(services.answering)
        lifecycle.warm = True
        lifecycle.waits_for = ""
        log.info("ready", port=self.settings.server_port, metrics_port=self.settings.metrics_port)
        self._on_ready()

    async def _drain(self, servers: list["asyncio.Task[None]"], background: "asyncio.Task[None]") -> None:
        """Unready, take nothing new, finish what is in hand, all within DRAIN_SECONDS."""
        limit = self.settings.drain_seconds
        log.info("draining", seconds=limit)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit):
                if self.worker is not None:
                    self.worker.stop()
                if self._lingers:
                    await asyncio.sleep(min(LINGER_SHARE * limit, LONGEST_LINGER_SECONDS))
                self.http.should_exit = True
                await asyncio.wait({servers[0]})
                if self.worker is not None:
                    await self.worker.stopped.wait()
        background.cancel()  # a job still in hand is handed back
        await asyncio.gather(background, return_exceptions=True)
        self.exporter.should_exit = True
        await asyncio.wait({*servers}, timeout=2)

    async def _close(self) -> None:
        await self.services.queue.close()
        await self.services.cache.close()
        await self.services.store.close()
        await asyncio.to_thread(self.traces.close)
        log.info("stopped")

    def _measured(self, depth: int, age: float) -> None:
        self.metrics["queue_depth"].set(depth)
        self.metrics["queue_oldest_age_seconds"].set(age)

    def _make_worker(self) -> Worker:
        total, seconds = self.metrics["jobs_total"], self.metrics["job_duration_seconds"]

        def observe(kind: str, outcome: str, duration: float) -> None:
            total.labels(outcome).inc()
            seconds.labels(kind).observe(duration)

        def span(job: Job, trace_parent: str | None) -> contextlib.AbstractContextManager[object]:
            context = parent_context(trace_parent)
            return self.traces.tracer.start_as_current_span(
                f"job {job.kind}", context=context, attributes={"job.id": job.id}
            )

        gauge = self.metrics["jobs_in_flight"]
        return Worker(self.services, observe=observe, in_flight=gauge.inc, span=span)


async def _patiently(call: Callable[[], Awaitable[None]]) -> None:
    """Call until the store can be reached."""
    pause = 0.2
    while True:
        try:
            await call()
            return
        except Unavailable as error:
            log.warning("start_waits", code=error.code, cause=repr(error.__cause__)[:300])
            await asyncio.sleep(pause)
            pause = min(2 * pause, 5.0)
