"""Starting, being observed, draining: what a platform sees of a process."""

import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from causal_ui_gym.settings.metrics import METRICS
from tests.free_ports import free_port
from tests.service.api.models import ATE, CHAIN, experiment
from tests.service.api.process import COMPILED, Service, environment, running, start


def test_metrics_are_exactly_the_declared_ones(service: Service, api: httpx.Client) -> None:
    path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
    api.get(api.post(path + "/run").headers["location"] + "/events")
    text = httpx.get(service.metrics_url).text
    exported = dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.MULTILINE))
    assert exported == {metric.name: metric.kind for metric in METRICS}
    for metric in METRICS:
        suffix = "_count" if metric.kind == "histogram" else ""
        found = re.findall(rf"^{metric.name}{suffix}(?:\{{(.*)\}})? ", text, re.MULTILINE)
        assert found, f"{metric.name} has no sample"
        labels = set(re.findall(r'(\w+)="', found[0]))
        assert labels == set(metric.labels)


def test_requests_are_counted_by_route_and_not_by_path(service: Service, api: httpx.Client) -> None:
    def count() -> float:
        name = 'http_requests_total{method="GET",route="/api/v1/experiments/{experiment}",status="404"}'
        return service.metrics().get(name, 0)

    before = count()
    for n in range(5):
        api.get(f"/api/v1/experiments/exp_{n:024x}")
    ends = time.monotonic() + 30
    while count() < before + 5 and time.monotonic() < ends:
        time.sleep(0.02)  # a request is counted when its answer has been sent
    assert count() == before + 5
    api.get("/api/v1/nothing/here")
    assert not any("nothing/here" in name for name in service.metrics())


def test_the_public_port_does_not_serve_metrics(service: Service) -> None:
    assert httpx.get(service.url + "/metrics").status_code == 404
    assert httpx.get(service.metrics_url.replace("/metrics", "/health")).status_code == 404


def test_every_log_line_is_json_and_a_request_is_found_by_its_id(service: Service, api: httpx.Client) -> None:
    request_id = api.get("/api/v1/experiments").headers["x-request-id"]
    lines = [line for line in service.log_with(request_id).splitlines() if line.startswith("{")]
    events = [json.loads(line) for line in lines]
    (event,) = [event for event in events if event.get("request_id") == request_id]
    assert event["event"] == "request"
    assert event["route"] == "/api/v1/experiments"
    assert event["status"] == 200


def test_unready_until_warm_alive_at_once_and_unready_while_draining(tmp_path: Path) -> None:
    service = start("api", tmp_path, DRAIN_SECONDS="20")
    seen: list[int] = []
    try:
        ends = time.monotonic() + 90
        while time.monotonic() < ends and 200 not in seen:
            try:
                answer = httpx.get(service.url + "/health/ready")
            except httpx.TransportError:
                continue
            assert httpx.get(service.url + "/health").status_code == 200
            seen.append(answer.status_code)
            if answer.status_code == 503:
                assert answer.json()["status"] == "starting"
                assert answer.json()["waits_for"] in ("store", "warm-up")
        assert seen[0] == 503
        assert seen[-1] == 200
        service.process.send_signal(signal.SIGTERM)
        ends = time.monotonic() + 10
        while (answer := httpx.get(service.url + "/health/ready")).status_code == 200:
            assert time.monotonic() < ends
        assert answer.json()["status"] == "draining"
        assert httpx.post(service.url + "/api/v1/queries", json={"model": CHAIN, "query": ATE}).status_code == 200
        assert service.process.wait(30) == 0
    finally:
        if service.process.poll() is None:
            service.process.kill()
            service.process.wait()


def test_a_second_start_traces_and_compiles_nothing_again(tmp_path: Path) -> None:
    compiled = tmp_path / "compiled"
    settings = {"JAX_COMPILATION_CACHE_DIR": str(compiled)}

    def kernels() -> set[str]:
        return {path.name for path in (*compiled.glob("*-cache"), *(compiled / "traces").iterdir())}

    with running("api", tmp_path / "first", **settings) as service:
        first = kernels()
        assert service.metrics()["jax_compilations_total"] > 0
        written = {path: path.stat().st_mtime_ns for path in (compiled / "traces").iterdir()}
    with running("api", tmp_path / "second", **settings):
        second = kernels()
    assert len(written) > 3
    assert written == {path: path.stat().st_mtime_ns for path in (compiled / "traces").iterdir()}
    assert second == first


@pytest.fixture
def collector() -> Iterator[tuple[str, list[str]]]:
    """An OTLP receiver that keeps ``service: span`` of everything sent to it."""
    spans: list[str] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            import gzip

            raw = self.rfile.read(int(self.headers["content-length"]))
            raw = gzip.decompress(raw) if self.headers.get("content-encoding") == "gzip" else raw
            for resource in ExportTraceServiceRequest.FromString(raw).resource_spans:
                names = {a.key: a.value.string_value for a in resource.resource.attributes}
                for scope in resource.scope_spans:
                    spans.extend(f"{names['service.name']}: {s.name} {s.trace_id.hex()}" for s in scope.spans)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", spans
    server.shutdown()
    server.server_close()


def test_a_trace_leads_from_the_request_to_the_job(collector: tuple[str, list[str]], tmp_path: Path) -> None:
    endpoint, spans = collector
    trace_id = "0af7651916cd43dd8448eb211c80319c"
    with running("serve", tmp_path, OTEL_EXPORTER_OTLP_ENDPOINT=endpoint) as service:
        with httpx.Client(base_url=service.url) as api:
            path = api.post("/api/v1/experiments", json=experiment()).headers["location"]
            headers = {"traceparent": f"00-{trace_id}-b7ad6b7169203331-01"}
            job = api.post(path + "/run", headers=headers).headers["location"]
            api.get(job + "/events")
        assert service.stop(signal.SIGINT) == 0
    ours = {span.rsplit(" ", 1)[0] for span in spans if trace_id in span}
    assert ours == {
        "causal-ui-gym-serve: POST /api/v1/experiments/{experiment}/run",
        "causal-ui-gym-serve: job experiment_run",
    }


def test_a_port_that_is_taken_ends_the_process_with_the_setting_to_change(tmp_path: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        environ = environment(tmp_path, SERVER_PORT=str(holder.getsockname()[1]))
        command = [sys.executable, "-m", "causal_ui_gym.main", "api"]
        done = subprocess.run(command, env=environ, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 2
    assert "SERVER_PORT" in done.stderr
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_store_that_cannot_be_reached_keeps_the_process_alive_and_unready(tmp_path: Path) -> None:
    service = start("api", tmp_path, DATABASE_URL="postgresql://nobody:nothing@127.0.0.1:1/none")
    try:
        ends = time.monotonic() + 60
        while "start_waits" not in service.log_text():
            assert time.monotonic() < ends
            time.sleep(0.1)
        assert httpx.get(service.url + "/health").status_code == 200
        answer = httpx.get(service.url + "/health/ready").json()
        assert (answer["status"], answer["waits_for"]) == ("starting", "store")
        assert "nothing" not in service.log_text(), "the password is in the log"
        assert service.stop(signal.SIGTERM) == 0
    finally:
        if service.process.poll() is None:
            service.process.kill()
            service.process.wait()


def test_batch_answers_files_and_says_which_it_could_not(tmp_path: Path) -> None:
    good, wrong = tmp_path / "good.json", tmp_path / "wrong.json"
    good.write_text(json.dumps(experiment(queries=[ATE, {**ATE, "treated": 2}])))
    wrong.write_text(json.dumps(experiment(queries=[{**ATE, "treatment": "ghost"}])))
    command = [sys.executable, "-m", "causal_ui_gym.main", "batch", str(wrong), str(good)]
    environ = environment(tmp_path, JAX_COMPILATION_CACHE_DIR=str(COMPILED))
    done = subprocess.run(command, env=environ, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert "wrong.json" in done.stderr
    assert "ghost" in done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["answer"]["value"] for line in lines] == pytest.approx([4, 8])


def test_the_processes_of_one_batch_job_share_its_files(tmp_path: Path) -> None:
    """As the platform's JobSet starts them: JAX_COORDINATOR_ADDRESS names the first."""
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}.json")
        files[-1].write_text(json.dumps(experiment(queries=[{**ATE, "treated": number + 1}])))
    command = [sys.executable, "-m", "causal_ui_gym.main", "batch", *map(str, files)]
    coordinator = f"127.0.0.1:{free_port()}"
    processes = [
        subprocess.Popen(
            command,
            env=environment(
                tmp_path,
                JAX_COMPILATION_CACHE_DIR=str(COMPILED),
                JAX_COORDINATOR_ADDRESS=coordinator,
                JAX_NUM_PROCESSES="2",
                JAX_PROCESS_ID=str(number),
            ),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(2)
    ]
    answered = []
    for process in processes:
        out, errors = process.communicate(timeout=240)
        assert process.returncode == 0, errors
        answered.append([Path(json.loads(line)["file"]).name for line in out.splitlines()])
    assert answered == [["0.json", "2.json"], ["1.json"]]
