"""Run by `test_sharding.py`, alone or as one of two processes: prints summaries of sharded queries as JSON."""

import json
import sys

import jax
import jax.numpy as jnp

if len(sys.argv) > 1:
    jax.distributed.initialize(sys.argv[1], num_processes=2, process_id=int(sys.argv[2]), initialization_timeout=200)

from causal_ui_gym.engine import (
    BernoulliLogistic,
    Categorical,
    Do,
    LinearGaussian,
    ModelSpecification,
    StructuralCausalModel,
    queries,
    sharding,
)

specification = ModelSpecification.of(
    Z=LinearGaussian(),
    X=BernoulliLogistic(weights={"Z": 1.0}),
    C=Categorical(states=("a", "b", "c"), parents=("X",), table=((0.2, 0.3, 0.5), (0.6, 0.3, 0.1))),
    Y=LinearGaussian(weights={"X": 2.0, "Z": 1.0}),
)
model = StructuralCausalModel.from_specification(specification)
layout = sharding.over_samples()
key = jax.random.key(0)

draws = model.sample(4096, interventions=[Do("X", 1.0)], sharding=layout, key=key)
assert draws.values.sharding.is_equivalent_to(layout, 2), draws.values.sharding
effect = queries.average_treatment_effect(
    model, treatment="X", outcome="Y", samples=4096, sharding=layout, method="monte_carlo", key=key
)
chance = queries.average_treatment_effect(
    model, treatment="X", outcome="C", state="a", samples=4096, sharding=layout, key=key
)
treated = queries.effect_of_treatment_on_treated(
    model, treatment="X", outcome="Y", samples=4096, sharding=layout, key=key
)
row = model.place("Y")
summary = jax.jit(lambda values: jnp.stack([values[row].mean(), values[row][0], values[row][-1]]))
mean, first, last = (float(x) for x in summary(draws.values))
print(
    json.dumps(
        {
            "devices": len(jax.devices()),
            "shards": len({str(shard.index) for shard in draws.values.global_shards}) / len(jax.devices()),
            "mean": mean,
            "first": first,
            "last": last,
            "effect": float(effect.value),
            "chance": float(chance.value),
            "treated": float(treated.value),
        }
    )
)
