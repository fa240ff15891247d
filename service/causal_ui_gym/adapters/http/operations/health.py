"""Liveness and readiness. Neither touches the device or the store."""

from causal_ui_gym.adapters.http.operation import Call, Operation, Reply
from causal_ui_gym.adapters.http.wire import Health


async def alive(call: Call) -> Reply:
    return Reply(value=Health(status="alive"))


async def ready(call: Call) -> Reply:
    lifecycle = call.services.lifecycle
    if lifecycle.ready:
        return Reply(value=Health(status="ready"))
    if lifecycle.draining:
        return Reply(value=Health(status="draining"), status=503, headers={"retry-after": "5"})
    return Reply(
        value=Health(status="starting", waits_for=lifecycle.waits_for), status=503, headers={"retry-after": "1"}
    )


OPERATIONS = (
    Operation(
        method="GET",
        path="/health",
        name="health",
        summary="Whether the process is alive",
        tag="health",
        handler=alive,
        answer=Health,
        open=True,
    ),
    Operation(
        method="GET",
        path="/health/ready",
        name="ready",
        summary="Whether the process takes requests: false until it is warm and while it drains",
        tag="health",
        handler=ready,
        answer=Health,
        problems=(503,),
        open=True,
    ),
)
