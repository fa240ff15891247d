"""Agents that need no key: the bounds and the classic mistake that language models are compared with."""

import hashlib
import math
import random
from collections.abc import Sequence
from statistics import NormalDist

import msgspec

from causal_ui_gym.engine.identification import minimal_adjustment_sets
from causal_ui_gym.engine.model import StructuralCausalModel

from .ground_truth import truth
from .question import Answer, Observation, Question


class OracleAgent:
    """Knows the model: answers with the engine's do-calculus and is sure of it."""

    def __init__(self, name: str = "oracle") -> None:
        self.name = name

    def answer(
        self, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
    ) -> Answer:
        known = truth(model, question)
        found = next(minimal_adjustment_sets(model.graph, question.treatment, question.outcome), None)
        adjustment = None if found is None else tuple(sorted(found))
        if question.form == "numeric":
            return Answer(question_id=question.id, agent=self.name, value=known.value, adjustment_set=adjustment)
        return Answer(question_id=question.id, agent=self.name, probability=float(known.yes), adjustment_set=adjustment)

    def close(self) -> None:
        pass


class CorrelationalAgent:
    """Confuses seeing with doing: takes the association for the answer on every rung, and adjusts for nothing.

    It behaves as if it had watched `units_seen` units, and pools experiments with them by inverse variance, as though
    they were more of the same. Its belief in a positive contrast is Phi(contrast / standard error).
    """

    def __init__(self, name: str = "correlational", *, units_seen: int = 400) -> None:
        self.name = name
        self._units_seen = units_seen

    def answer(
        self, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
    ) -> Answer:
        known = truth(model, msgspec.structs.replace(question, rung="association"))
        # Two halves of the units differ in mean with a standard error of 2 sd / sqrt(n).
        value, error = known.value, 2.0 * known.outcome_sd / math.sqrt(self._units_seen)
        experiment = _arms(question, observations)
        if experiment is not None:
            value, error = _pool((value, error), experiment)
        if question.form == "numeric":
            return Answer(question_id=question.id, agent=self.name, value=value, adjustment_set=())
        belief = NormalDist().cdf(value / error) if error > 0.0 else 0.5
        return Answer(question_id=question.id, agent=self.name, probability=belief, adjustment_set=())

    def close(self) -> None:
        pass


class RandomAgent:
    """Answers at random, the same way each time it is asked the same thing with the same seed."""

    def __init__(self, name: str = "random", *, seed: int = 0) -> None:
        self.name = name
        self._seed = seed

    def answer(
        self, model: StructuralCausalModel, question: Question, observations: Sequence[Observation] = ()
    ) -> Answer:
        asked = f"{self._seed}/{question.id}/{len(observations)}".encode()
        chance = random.Random(hashlib.blake2b(asked, digest_size=8).digest())
        others = [name for name in model.graph.observed if name not in (question.treatment, question.outcome)]
        adjustment = tuple(sorted(name for name in others if chance.random() < 0.5))
        number = chance.random()
        if question.form == "numeric":
            return Answer(question_id=question.id, agent=self.name, value=2.0 * number - 1.0, adjustment_set=adjustment)
        return Answer(question_id=question.id, agent=self.name, probability=number, adjustment_set=adjustment)

    def close(self) -> None:
        pass


def _pool(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
    """Inverse-variance mean of two (value, standard error) pairs; an exact one wins."""
    if 0.0 in (first[1], second[1]):
        return first if first[1] == 0.0 else second
    both = math.hypot(first[1], second[1])
    weight = (second[1] / both) ** 2
    return weight * first[0] + (1.0 - weight) * second[0], first[1] * (second[1] / both)


def _arms(question: Question, observations: Sequence[Observation]) -> tuple[float, float] | None:
    """Contrast between the experiments at the treated and at the control level, and its standard error."""
    means: list[float] = []
    errors: list[float] = []
    for level in (question.treated, question.control):
        arm = [seen for seen in observations if seen.intervention.get(question.treatment) == level]
        units = sum(seen.units for seen in arm)
        if not units:
            return None
        means.append(sum(seen.units * seen.means[question.outcome] for seen in arm) / units)
        errors += [seen.units / units * seen.standard_errors[question.outcome] for seen in arm]
    return means[0] - means[1], math.hypot(*errors)
