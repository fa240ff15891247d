"""Models fitted to data."""

import asyncio

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.application.fitting import FitAnswer, FitBody, fit


async def fit_model(call: Call) -> Reply:
    body: FitBody = call.body
    return Reply(value=await asyncio.to_thread(fit, body))


_AGE = [30, 40, 50, 60, 35, 45, 55, 65]
_DOSE = [1.0, 2.2, 2.9, 4.1, 1.4, 2.4, 3.6, 4.4]

OPERATIONS = (
    Operation(
        method="POST",
        path="/fits",
        name="fit",
        summary="Fit the mechanisms of a model to data",
        description="The graph is given; each node's mechanism is fitted given its parents: least squares, logistic "
        "regression, tables of frequencies, multilayer perceptrons. The answer's model can be asked and stored as it stands.",
        tag="queries",
        handler=fit_model,
        body=FitBody,
        answer=FitAnswer,
        examples=(
            Example(
                "linear",
                {
                    "columns": {"age": _AGE, "dose": _DOSE},
                    "nodes": [{"name": "age"}, {"name": "dose", "parents": ["age"]}],
                },
            ),
            Example(
                "mlp",
                {
                    "columns": {"age": _AGE, "dose": _DOSE},
                    "nodes": [
                        {"name": "age"},
                        {
                            "name": "dose",
                            "parents": ["age"],
                            "mechanism": {"type": "additive_noise_mlp", "hidden": [4], "steps": 50},
                        },
                    ],
                },
            ),
        ),
        problems=(503,),
    ),
)
