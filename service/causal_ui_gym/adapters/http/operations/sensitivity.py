"""Sensitivity to unmeasured confounding."""

from causal_ui_gym.adapters.http.operation import Call, Example, Operation, Reply
from causal_ui_gym.application.sensitivity import SensitivityAnswer, SensitivityBody, sensitivity


async def analyse(call: Call) -> Reply:
    body: SensitivityBody = call.body
    return Reply(value=sensitivity(body))


OPERATIONS = (
    Operation(
        method="POST",
        path="/sensitivity",
        name="sensitivity",
        summary="How much unmeasured confounding would explain an estimate away",
        description="Robustness values of a regression coefficient (Cinelli and Hazlett, 2020), and E-values of risk ratios "
        "and differences in means (VanderWeele and Ding, 2017).",
        tag="queries",
        handler=analyse,
        body=SensitivityBody,
        answer=SensitivityAnswer,
        examples=(
            Example(
                "regression",
                {
                    "analysis": {
                        "kind": "omitted_variable",
                        "estimate": 0.0973,
                        "standard_error": 0.0232,
                        "degrees_of_freedom": 783,
                        "confounders": [{"treatment_r2": 0.0092, "outcome_r2": 0.1093, "times_treatment": 3}],
                    }
                },
            ),
            Example(
                "e-value",
                {"analysis": {"kind": "risk_ratio", "risk_ratio": 3.9, "lower": 1.8, "upper": 8.7}},
            ),
        ),
    ),
)
