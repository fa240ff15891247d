"""Reference row "PgBouncer": every figure kept, every fault mended, in both sites."""

from __future__ import annotations

import pytest

from unit.data.data_trees import documents, one

SITES = pytest.mark.parametrize("site", ["us", "eu"])


@SITES
def test_figures_are_kept(site: str) -> None:
    spec = one("default", site, "Pooler", "postgres-pooler-rw")["spec"]
    assert spec["instances"] == 2
    assert spec["type"] == "rw"
    assert spec["cluster"] == {"name": "postgres-cluster"}
    assert spec["pgbouncer"]["poolMode"] == "transaction"
    parameters = spec["pgbouncer"]["parameters"]
    assert (parameters["max_client_conn"], parameters["default_pool_size"]) == ("1000", "50")
    (container,) = spec["template"]["spec"]["containers"]
    assert container["resources"] == {
        "requests": {"cpu": "100m", "memory": "128Mi"},
        "limits": {"cpu": "200m", "memory": "256Mi"},
    }


@SITES
def test_the_operator_runs_it_in_place_of_a_moving_image_with_settings_it_does_not_read(site: str) -> None:
    assert not [d for d in documents()[site] if d["kind"] == "Deployment"]
    assert "pgbouncer:latest" not in str(documents()[site])
    assert "image" not in one("default", site, "Pooler", "postgres-pooler-rw")["spec"]["pgbouncer"], (
        "the operator pins its own"
    )


@SITES
def test_prepared_statements_work_in_transaction_mode(site: str) -> None:
    parameters = one("default", site, "Pooler", "postgres-pooler-rw")["spec"]["pgbouncer"]["parameters"]
    assert int(parameters["max_prepared_statements"]) > 0


@SITES
def test_a_drain_takes_one_pooler_at_a_time(site: str) -> None:
    budget = one("default", site, "PodDisruptionBudget", "postgres-pooler-rw")["spec"]
    assert budget == {"maxUnavailable": 1, "selector": {"matchLabels": {"cnpg.io/poolerName": "postgres-pooler-rw"}}}
