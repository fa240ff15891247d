"""What agents are asked and what they answer: the wire types of this package."""

from typing import Literal, TypeAlias

import msgspec

Rung: TypeAlias = Literal["association", "intervention", "counterfactual"]
Form: TypeAlias = Literal["yes_no", "numeric"]
NoAnswerReason: TypeAlias = Literal[
    "authentication",
    "budget_exceeded",
    "connection",
    "malformed",
    "provider_error",
    "rate_limited",
    "refused",
    "timeout",
    "truncated",
]

RUNGS: tuple[Rung, ...] = ("association", "intervention", "counterfactual")
FORMS: tuple[Form, ...] = ("yes_no", "numeric")


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A contrast of an outcome's mean between two levels of a treatment, on one rung of the ladder of causation.

    The contrast is, with x = `treated` and x' = `control` (Pearl, Causality, 2nd ed., 2009, section 1.4):

    - association: E[Y | X=x] − E[Y | X=x']
    - intervention: E[Y | do(X=x)] − E[Y | do(X=x')], the average treatment effect
    - counterfactual: E[Y_x − Y_x' | X=x'], the effect on the untreated

    A `numeric` question asks for the contrast, a `yes_no` question whether it is above zero. The truth is not in
    here, so that a question can be shown to whoever answers it.
    """

    id: str
    rung: Rung
    form: Form
    treatment: str
    outcome: str
    treated: float
    control: float
    text: str


class Observation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one experiment showed: sample means after fixing `intervention` (empty: nothing was fixed)."""

    intervention: dict[str, float]
    units: int
    means: dict[str, float]
    standard_errors: dict[str, float]


class Usage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tokens a provider billed. `cost_usd` is None where the configuration gives no prices."""

    input_tokens: int
    output_tokens: int
    cost_usd: float | None = None


class NoAnswer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why an agent gave no usable answer."""

    reason: NoAnswerReason
    detail: str


class Answer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An agent's answer; exactly one of `probability`, `value` and `no_answer` is set.

    `probability`: belief in [0, 1] that the answer to a yes/no question is yes. `value`: the contrast, in units of
    the outcome. `adjustment_set`: the variables the agent would adjust for to estimate the effect from observations
    (empty: none needed; None: it says that none works, or it was not asked).
    """

    question_id: str
    agent: str
    probability: float | None = None
    value: float | None = None
    adjustment_set: tuple[str, ...] | None = None
    explanation: str = ""
    no_answer: NoAnswer | None = None
    usage: Usage | None = None
