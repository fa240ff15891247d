"""Starts an SQS server."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import boto3

from tests.free_ports import free_ports
from tests.service.integration.servers import end, spawn, until


@dataclass
class Sqs:
    """An SQS server; queues are made per test."""

    endpoint: str
    process: "subprocess.Popen[bytes]"
    authority: Path | None = None
    """Whose certificates are trusted, where the endpoint is ``https``."""

    def client(self, region: str = "us-west-2") -> object:
        return boto3.client(
            "sqs",
            endpoint_url=self.endpoint,
            verify=str(self.authority) if self.authority else None,
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def create(self, name: str, *, max_receives: int = 3, region: str = "us-west-2") -> tuple[str, str]:
        """URLs of a new queue and of its dead-letter queue."""
        client: object = self.client(region)
        dead = client.create_queue(QueueName=f"{name}-dead")["QueueUrl"]  # type: ignore[attr-defined]
        arn = client.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]  # type: ignore[attr-defined]
        policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": max_receives})
        url = client.create_queue(QueueName=name, Attributes={"RedrivePolicy": policy})["QueueUrl"]  # type: ignore[attr-defined]
        return str(url), str(dead)

    def count(self, url: str) -> tuple[int, int]:
        """Messages waiting and in flight."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.client().get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]  # type: ignore[attr-defined]
        return int(found[names[0]]), int(found[names[1]])

    def stop(self) -> None:
        end(self.process)


def start_sqs(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    certificate: tuple[Path, Path, Path] | None = None,
) -> Sqs:
    """A server on a free port unless one is given; over TLS with a certificate, its key and its authority."""
    folder.mkdir(parents=True, exist_ok=True)
    port = port or free_ports(1)[0]
    command = [sys.executable, "-m", "moto.server", "-H", host, "-p", str(port)]
    if certificate is not None:
        command += ["--ssl-cert", str(certificate[0]), "--ssl-key", str(certificate[1])]
    process = spawn(command, folder / "sqs.log")
    sqs = Sqs(f"{'https' if certificate else 'http'}://{host}:{port}", process, certificate[2] if certificate else None)
    until(lambda: "QueueUrls" in sqs.client().list_queues() or True, "the SQS server answers", 60)  # type: ignore[attr-defined]
    return sqs
