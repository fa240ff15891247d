"""The plan of the data tier: pure Python, who writes, who follows whom, and how a service connects."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causal_ui_gym_constructs.plan.backup import Backups
from causal_ui_gym_constructs.plan.data import PgBouncer, Postgres
from causal_ui_gym_constructs.plan.data_aurora import AuroraGlobal
from causal_ui_gym_constructs.plan.data_cache import RedisCluster
from causal_ui_gym_constructs.plan.data_plan import DataPlan, plan_data
from causal_ui_gym_constructs.plan.data_promotion import Promotion
from causal_ui_gym_constructs.plan.errors import DataError
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.site import Hub, Site

HUB = Hub(account="111111111111", region="us-west-2")
US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")
TOKEN = "e30="  # an empty JSON object
AP = Site("ap", account="333333333333", region="ap-southeast-1", replica_of="us")


def plans(
    *sites: Site,
    promotion: Promotion | None = None,
    postgres: Postgres | AuroraGlobal | None = None,
    backups: Backups | None = None,
) -> dict[str, DataPlan]:
    named = [(Names("causal-ui-gym", site, HUB, "causal-ui-gym.dev"), True) for site in sites]
    made = plan_data(
        "Data",
        named,
        postgres=postgres or Postgres(),
        cache=RedisCluster(),
        backups=backups or Backups(),
        promotion=promotion,
    )
    return {plan.names.site.name: plan for plan in made}


def test_the_primary_writes_and_every_replica_follows_it() -> None:
    made = plans(US, EU, AP)
    assert {name: plan.writes for name, plan in made.items()} == {"us": True, "eu": False, "ap": False}
    assert {name: plan.source.site.name for name, plan in made.items() if not plan.writes} == {"eu": "us", "ap": "us"}


def test_after_a_promotion_all_follow_the_new_writer_and_only_it_gets_the_token() -> None:
    made = plans(US, EU, AP, promotion=Promotion.promote(to="eu", token=TOKEN))
    assert [name for name, plan in made.items() if plan.writes] == ["eu"]
    assert {name: plan.source.site.name for name, plan in made.items() if not plan.writes} == {"us": "eu", "ap": "eu"}
    assert {name: plan.promotion_token for name, plan in made.items()} == {"us": "", "eu": TOKEN, "ap": ""}


@pytest.mark.parametrize(
    ("promotion", "writable"),
    [
        (None, "us"),
        (Promotion.demote("us", to="eu"), "us"),
        (Promotion.promote(to="eu", token=TOKEN), "eu"),
        (Promotion.fail_over(to="eu"), "eu"),
    ],
    ids=["default", "demoted", "promoted", "failed over"],
)
def test_writes_can_be_routed_to_one_site_at_every_step_and_with_aurora_to_all(
    promotion: Promotion | None, writable: str
) -> None:
    made = plans(US, EU, AP, promotion=promotion)
    assert [name for name, plan in made.items() if plan.writable] == [writable]
    here = (Site("eu", account=US.account, region="eu-west-1", replica_of="us"), US)
    forwarded = plans(*here, promotion=promotion, postgres=AuroraGlobal())
    assert [name for name, plan in forwarded.items() if plan.writable] == ["eu", "us"]


def test_a_database_that_follows_nobody_takes_writes() -> None:
    two_primaries = plans(US, Site("ap", account="333333333333", region="ap-southeast-1"))
    without_archives = plans(US, EU, backups=Backups.disabled())
    assert all(plan.writable for plan in (*two_primaries.values(), *without_archives.values()))


def test_a_promotion_moves_no_name_that_a_stateful_resource_carries() -> None:
    before, after = plans(US, EU), plans(US, EU, promotion=Promotion.fail_over(to="eu"))
    for site in ("us", "eu"):
        assert before[site].made_here == after[site].made_here
        assert before[site].names == after[site].names
        assert before[site].connections() == after[site].connections()


def test_two_primaries_have_nothing_to_do_with_each_other() -> None:
    other = Site("ap", account="333333333333", region="ap-southeast-1")
    made = plans(US, EU, other)
    assert made["ap"].peers == ()
    assert [peer.site.name for peer in made["us"].peers] == ["eu"]


def test_a_replica_in_another_account_reads_the_shared_credentials_through_a_role_there() -> None:
    made = plans(US, EU, Site("uk", account="111111111111", region="eu-west-2", replica_of="us"))
    assert made["eu"].credentials_store == "primary-secrets-manager"
    assert (
        made["eu"].shared_secrets_reader_arn(made["eu"].names)
        == "arn:aws:iam::111111111111:role/causal-ui-gym-us-secrets-eu"
    )
    assert made["us"].credentials_store == made["uk"].credentials_store == "aws-secrets-manager"


@pytest.mark.parametrize(
    ("tree", "loaded", "left_out"),
    [
        ("None, Manifests()", "postgresql_cnpg_io", "aws_cdk"),
        ("aws_cdk.App(), None", "aws_cdk", "causal_ui_gym_constructs.causal_data_tier.kubernetes.postgres"),
    ],
)
def test_only_the_tree_that_is_rendered_is_loaded(tree: str, loaded: str, left_out: str) -> None:
    """Each costs seconds, and the two command-line tools read one tree each."""
    code = f"""
import sys
{"import aws_cdk" if "aws_cdk" in tree else ""}
from causal_ui_gym_constructs import Manifests, Platform, Site
from causal_ui_gym_constructs.causal_data_tier import CausalDataTier
site = Site("us", account="111111111111", region="us-west-2")
CausalDataTier(Platform({tree}, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[site]), "Data")
print(*sys.modules, sep="\\n")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    modules = done.stdout.splitlines()
    assert any(module.endswith(loaded) for module in modules)
    assert left_out not in modules


@settings(deadline=None, derandomize=True)
@given(
    st.builds(
        dict,
        instances=st.integers(-2, 12),
        storage_gib=st.integers(0, 20000),
        connections=st.integers(1, 2000),
        memory_gib=st.integers(1, 64),
        shared_mib=st.integers(1, 40000),
        pool=st.integers(0, 300),
    )
)
def test_options_are_either_refused_or_fit_their_pod(drawn: dict[str, int]) -> None:
    def made() -> Postgres:
        return Postgres(
            instances=drawn["instances"],
            storage_gib=drawn["storage_gib"],
            memory=f"{drawn['memory_gib']}Gi",
            parameters={"max_connections": str(drawn["connections"]), "shared_buffers": f"{drawn['shared_mib']}MB"},
            pooler=PgBouncer(default_pool_size=drawn["pool"]),
        )

    memory = drawn["memory_gib"] * 1024
    fits = (
        1 <= drawn["instances"] <= 9
        and 10 <= drawn["storage_gib"] <= 16384
        and drawn["shared_mib"] <= memory * 0.4
        and drawn["shared_mib"] + drawn["connections"] * 4 + 3 * 64 <= memory
        and 1 <= drawn["pool"] <= 1000
        and 2 * drawn["pool"] + 20 <= drawn["connections"]
    )
    if fits:
        assert made().parameters["work_mem"] == "4MB"
    else:
        with pytest.raises(DataError, match=r"^GYM30"):
            made()


@pytest.mark.parametrize("schedule", ["0 2 * * *", "*/15 0-6,12 1,15 * 1-5", "30 4 * * 0"])
def test_schedules_that_cron_takes_are_taken(schedule: str) -> None:
    assert Backups(schedule=schedule).schedule == schedule


def test_options_are_compared_by_value_and_cannot_be_changed() -> None:
    assert Postgres() == Postgres()
    with pytest.raises(TypeError):
        Postgres().parameters["max_connections"] = "1"  # type: ignore[index]
