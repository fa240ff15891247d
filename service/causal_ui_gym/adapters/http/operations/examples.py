"""The bodies shown in the documentation. Each works as it stands; a test sends them all."""

from typing import Any

SMOKING_MODEL: dict[str, Any] = {
    "nodes": [
        {"name": "genotype", "mechanism": {"type": "bernoulli_logistic"}, "observed": False},
        {
            "name": "smoking",
            "mechanism": {"type": "bernoulli_logistic", "intercept": -1, "weights": {"genotype": 2}},
        },
        {
            "name": "tar",
            "mechanism": {"type": "linear_gaussian", "weights": {"smoking": 2}, "noise_scale": 0.5},
        },
        {
            "name": "cancer_risk",
            "mechanism": {"type": "linear_gaussian", "weights": {"tar": 0.8, "genotype": 1.5}},
        },
    ]
}

EFFECT_QUERY: dict[str, Any] = {
    "kind": "average_treatment_effect",
    "treatment": "smoking",
    "outcome": "cancer_risk",
    "treated": 1,
    "control": 0,
}

SPRINKLER_MODEL: dict[str, Any] = {
    "nodes": [
        {"name": "season", "mechanism": {"type": "categorical", "states": ["dry", "rainy"], "table": [[0.6, 0.4]]}},
        {
            "name": "sprinkler",
            "mechanism": {
                "type": "categorical",
                "parents": ["season"],
                "states": ["off", "on"],
                "table": [[0.3, 0.7], [0.9, 0.1]],
            },
        },
        {
            "name": "wet",
            "mechanism": {
                "type": "categorical",
                "parents": ["season", "sprinkler"],
                "states": ["no", "yes"],
                "table": [[0.95, 0.05], [0.1, 0.9], [0.4, 0.6], [0.01, 0.99]],
            },
        },
    ]
}

EXACT_QUERY: dict[str, Any] = {"kind": "exact_distribution", "nodes": ["wet"], "do": {"sprinkler": "on"}}
