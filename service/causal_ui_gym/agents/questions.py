"""Questions generated from a model: three rungs, two forms, text that a person can read.

The three rungs are Pearl's ladder of causation (Pearl and Mackenzie, The Book of Why, 2018, chapter 1). Asking language
models such questions follows Jin et al., "CLadder: assessing causal reasoning in language models", NeurIPS (2023).
"""

import hashlib
import itertools
import random
from collections.abc import Sequence

import msgspec
import numpy as np

from causal_ui_gym.engine.model import StructuralCausalModel

from .draws import draw
from .errors import QuestionError
from .question import FORMS, RUNGS, Form, Question, Rung

_SCALE_DRAWS = 16_384
_RAREST_STATE = 1 / 200


def ask(
    model: StructuralCausalModel,
    *,
    treatment: str,
    outcome: str,
    treated: float,
    control: float,
    rung: Rung = "intervention",
    form: Form = "numeric",
) -> Question:
    """The question about one contrast; its id depends on nothing but what is asked.

    Raises:
        QuestionError: treatment and outcome are the same, one of them cannot be observed, the levels are equal, or the
            outcome has more than two states and so no mean.
        QueryError: a name or a level that the model does not have.
    """
    treated, control = model.code_of(treatment, treated), model.code_of(treatment, control)
    model.place(outcome)
    for role, name in (("treatment", treatment), ("outcome", outcome)):
        if name in model.graph.latent:
            raise QuestionError(f"{role} {name!r} cannot be observed; choose one of {', '.join(model.graph.observed)}")
    if treatment == outcome:
        raise QuestionError(f"treatment and outcome are both {treatment!r}; choose two variables")
    if treated == control:
        raise QuestionError(f"treated and control level are both {treated:g}; choose two levels")
    if len(model.states(outcome) or ()) > 2:
        raise QuestionError(f"outcome {outcome!r} has more than two states; choose a number or a two-state variable")
    text = _text(model, treatment, outcome, treated, control, rung, form)
    fields = {"rung": rung, "form": form, "treatment": treatment, "outcome": outcome, "treated": treated,
              "control": control, "text": text}  # fmt: skip
    digest = hashlib.blake2b(msgspec.json.encode(fields, order="sorted"), digest_size=6).hexdigest()
    return msgspec.convert({"id": digest, **fields}, Question)


def generate_questions(
    model: StructuralCausalModel,
    *,
    count: int = 12,
    seed: int = 0,
    rungs: Sequence[Rung] = RUNGS,
    forms: Sequence[Form] = FORMS,
) -> tuple[Question, ...]:
    """Up to `count` different questions, rungs and forms in turn; equal seeds give equal questions.

    Three pairs of variables in four are a cause and its effect, so that sign and size of effects are tested; the others
    are any pair, so that "no effect" is sometimes right. Continuous variables are contrasted at their mean and one
    standard deviation above it, to two digits, and states rarer than 1 in 200 are left out. Fewer questions come back where the model has no more.

    Raises:
        QuestionError: no pair of observed variables can be asked about, or count is below 1.
    """
    if count < 1:
        raise QuestionError(f"count={count}: ask for at least 1 question")
    levels = _levels(model)
    outcomes = [name for name in model.graph.observed if len(model.states(name) or ()) <= 2]
    pairs = [(treatment, outcome) for treatment in levels for outcome in outcomes if treatment != outcome]
    if not pairs or not rungs or not forms:
        raise QuestionError("no question can be made: the model needs two observed variables, one with a mean")
    causes = {outcome: model.graph.ancestors(outcome) for outcome in outcomes}
    causal = [(treatment, outcome) for treatment, outcome in pairs if treatment in causes[outcome]]
    chance = random.Random(seed)
    kinds = list(itertools.product(rungs, forms))
    questions: dict[str, Question] = {}
    for turn in range(20 * count):
        rung, form = kinds[turn % len(kinds)]
        treatment, outcome = chance.choice(causal if causal and chance.random() < 0.75 else pairs)
        control, treated = sorted(chance.sample(levels[treatment], 2))
        question = ask(
            model, treatment=treatment, outcome=outcome, treated=treated, control=control, rung=rung, form=form
        )
        questions.setdefault(question.id, question)
        if len(questions) == count:
            break
    return tuple(questions.values())


def show_level(model: StructuralCausalModel, name: str, value: float) -> str:
    """A level as people write it: the name of the state, or the number."""
    states = model.states(name)
    return f"{value:g}" if states is None or value not in range(len(states)) else states[int(value)]


def show_mean(model: StructuralCausalModel, name: str) -> str:
    """What the mean of a variable is called: the probability of its second state, or the mean."""
    states = model.states(name)
    return f"the mean of {name}" if states is None else f"the probability that {name} = {states[1]}"


def _text(
    model: StructuralCausalModel,
    treatment: str,
    outcome: str,
    treated: float,
    control: float,
    rung: Rung,
    form: Form,
) -> str:
    high = f"{treatment} = {show_level(model, treatment, treated)}"
    low = f"{treatment} = {show_level(model, treatment, control)}"
    mean = show_mean(model, outcome)
    match rung, form:
        case "association", "yes_no":
            return f"Is {mean} higher among units seen with {high} than among units seen with {low}?"
        case "association", _:
            return f"How much higher is {mean} among units seen with {high} than among units seen with {low}?"
        case "intervention", "yes_no":
            return f"If {high} were set for every unit, would {mean} be higher than if {low} were set?"
        case "intervention", _:
            return f"If {high} were set for every unit, how much higher would {mean} be than if {low} were set?"
        case _, "yes_no":
            return (
                f"Among the units that were seen with {low}, would {mean} have been higher had {high} been set instead?"
            )
        case _:
            return (
                f"Among the units that were seen with {low}, how much higher would {mean} have been had {high} been set "
                "instead?"
            )


def _levels(model: StructuralCausalModel) -> dict[str, tuple[float, ...]]:
    """Levels to contrast of each observed variable that varies of itself, so that all of them can also be seen."""
    drawn = draw(model, _SCALE_DRAWS, seed=0)
    levels: dict[str, tuple[float, ...]] = {}
    for name in model.graph.observed:
        column = drawn[name]
        if model.states(name) is not None:
            codes, counts = np.unique(column, return_counts=True)
            common = tuple(float(code) for code in codes[counts >= _RAREST_STATE * _SCALE_DRAWS])
            if len(common) > 1:
                levels[name] = common
            continue
        step = float(f"{column.std():.2g}")
        if getattr(model.mechanisms[name], "noise_scale", 0.0) == 0.0 or step == 0.0:
            continue
        start = round(float(column.mean()) / step) * step
        levels[name] = (float(f"{start:.6g}"), float(f"{start + step:.6g}"))
    return levels
