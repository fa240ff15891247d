"""Effects from data."""

import asyncio

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.application.estimation import EstimationAnswer, EstimationBody, estimate


async def estimate_effect(call: Call) -> Reply:
    body: EstimationBody = call.body
    return Reply(value=await asyncio.to_thread(estimate, body))


_COLUMNS = {
    "age": [30, 40, 50, 60, 35, 45, 55, 65],
    "treated": [0, 0, 0, 1, 0, 1, 1, 1],
    "recovery": [5.1, 4.2, 3.0, 4.1, 4.4, 5.4, 4.6, 3.4],
}

OPERATIONS = (
    Operation(
        method="POST",
        path="/estimates",
        name="estimate",
        summary="Estimate an effect from data",
        description="g-computation, inverse probability weighting, doubly robust and double machine learning, "
        "instrumental variables and front-door, with analytic or bootstrap intervals.",
        tag="queries",
        handler=estimate_effect,
        body=EstimationBody,
        answer=EstimationAnswer,
        examples=(
            Example(
                "adjusted",
                {
                    "columns": _COLUMNS,
                    "treatment": "treated",
                    "outcome": "recovery",
                    "covariates": ["age"],
                    "method": {"kind": "g_computation"},
                },
            ),
        ),
        problems=(503,),
    ),
)
