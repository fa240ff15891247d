"""Amazon SQS, a standard queue: at-least-once delivery, visibility timeout, dead-letter queue by its redrive policy.

https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html
"""

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Literal

import boto3
import msgspec
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from causal_ui_gym.application.errors import Unavailable
from causal_ui_gym.application.ports import Delivery

LONGEST_WAIT_SECONDS = 20
LONGEST_VISIBILITY_SECONDS = 43_200
DEFAULT_MAX_RECEIVES = 5


class _Message(msgspec.Struct, frozen=True):
    job_id: str
    trace_parent: str | None = None
    version: Literal[1] = 1


_decoder = msgspec.json.Decoder(_Message)


class SqsQueue:
    """Jobs on one SQS queue. Every failure to reach it is :class:`Unavailable`.

    Args:
        url: the queue's URL.
        lease_seconds: visibility timeout of a received message.
    """

    durable = True

    def __init__(self, url: str, *, region: str | None, endpoint_url: str | None, lease_seconds: float) -> None:
        self.url = url
        self.max_receives = DEFAULT_MAX_RECEIVES
        self._lease_seconds = int(lease_seconds)
        self._read_policy = False
        self._client: Any = boto3.client(
            "sqs",
            region_name=region or "us-east-1",
            endpoint_url=endpoint_url,
            config=Config(
                connect_timeout=5,
                read_timeout=LONGEST_WAIT_SECONDS + 5,
                retries={"mode": "standard", "max_attempts": 3},
                max_pool_connections=16,
            ),
        )
        # Long polls sit in threads of their own, so that they never hold up a send.
        self._polls = ThreadPoolExecutor(4, thread_name_prefix="sqs-poll")
        self._calls = ThreadPoolExecutor(8, thread_name_prefix="sqs")

    async def send(self, job_id: str, trace_parent: str | None = None) -> None:
        body = msgspec.json.encode(_Message(job_id, trace_parent)).decode()
        await self._run(partial(self._client.send_message, QueueUrl=self.url, MessageBody=body))

    async def receive(self, wait_seconds: float) -> Delivery | None:
        if not self._read_policy:
            await self._read_redrive_policy()
        call = partial(
            self._client.receive_message,
            QueueUrl=self.url,
            MaxNumberOfMessages=1,
            WaitTimeSeconds=min(int(wait_seconds), LONGEST_WAIT_SECONDS),
            VisibilityTimeout=self._lease_seconds,
            MessageSystemAttributeNames=["ApproximateReceiveCount"],
        )
        found = await self._run(call, self._polls)
        for message in found.get("Messages", ()):
            try:
                body = _decoder.decode(message["Body"])
            except msgspec.DecodeError:
                continue  # not ours: it comes back and the redrive policy moves it to the dead-letter queue
            receives = int(message["Attributes"]["ApproximateReceiveCount"])
            return Delivery(body.job_id, message["ReceiptHandle"], receives, body.trace_parent)
        return None

    async def extend(self, delivery: Delivery, seconds: float) -> None:
        call = partial(
            self._client.change_message_visibility,
            QueueUrl=self.url,
            ReceiptHandle=delivery.receipt,
            VisibilityTimeout=min(int(seconds), LONGEST_VISIBILITY_SECONDS),
        )
        await self._run(call)

    async def delete(self, delivery: Delivery) -> None:
        await self._run(partial(self._client.delete_message, QueueUrl=self.url, ReceiptHandle=delivery.receipt))

    async def depth(self) -> int:
        name = "ApproximateNumberOfMessages"
        call = partial(self._client.get_queue_attributes, QueueUrl=self.url, AttributeNames=[name])
        return int((await self._run(call))["Attributes"][name])

    async def close(self) -> None:
        self._polls.shutdown(wait=False, cancel_futures=True)
        self._calls.shutdown(wait=False, cancel_futures=True)
        self._client.close()

    async def _read_redrive_policy(self) -> None:
        call = partial(self._client.get_queue_attributes, QueueUrl=self.url, AttributeNames=["RedrivePolicy"])
        policy = (await self._run(call)).get("Attributes", {}).get("RedrivePolicy")
        if policy:
            self.max_receives = int(json.loads(policy)["maxReceiveCount"])
        self._read_policy = True

    async def _run(self, call: Callable[[], Any], executor: ThreadPoolExecutor | None = None) -> Any:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(executor or self._calls, call)
        except (BotoCoreError, ClientError) as error:
            raise Unavailable("queue_unavailable", "the job queue cannot be reached; try again", 2.0) from error
