"""Bad input of the platform: one clear error, before any construct exists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bare_platform import EU, US
from causal_ui_gym_constructs.manifests import Manifests
from causal_ui_gym_constructs.plan.delivery import ArgoCd, DirectApply, GitOps
from causal_ui_gym_constructs.plan.errors import PlanError
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes, SystemNodes
from causal_ui_gym_constructs.plan.network import Network
from causal_ui_gym_constructs.plan.operator_options import Operators
from causal_ui_gym_constructs.plan.site import Hub, Site
from causal_ui_gym_constructs.platform import Budget, Platform

HERE: dict[str, Any] = {"name": "gym", "domain": "example.com", "sites": [US, EU]}


def _platform(**options: Any) -> Callable[[Manifests], object]:
    return lambda manifests: Platform(None, manifests, **(HERE | options))


def _with(key: str, make: Callable[[], Any]) -> Callable[[Manifests], object]:
    return lambda manifests: Platform(None, manifests, **HERE, **{key: make()})


CASES: list[tuple[str, str, Callable[[Manifests], object]]] = [
    ("GYM005", "neither app nor manifests", lambda _: Platform(None, None, **HERE)),
    ("GYM113", "a site named 'hub'", _platform(sites=[Site("hub", account="111111111111", region="us-west-2")])),
    ("GYM102", "account='1234'", _with("hub", lambda: Hub(account="1234", region="us-west-2"))),
    ("GYM103", "Did you mean 'us-west-2'?", _with("hub", lambda: Hub(account="444444444444", region="us-west2"))),
    ("GYM120", "nat='none'", _with("network", lambda: Network(nat="none"))),
    ("GYM121", "flow_log_days=100", _with("network", lambda: Network(flow_log_days=100))),
    ("GYM130", "monthly_usd=-5", _with("budget", lambda: Budget(monthly_usd=-5))),
    ("GYM130", "for eu", _with("budget", lambda: Budget(monthly_usd={"us": 100, "eu": 0}))),
    ("GYM131", "alarm_email='oncall'", _platform(alarm_email="oncall")),
    ("GYM132", "a budget for 'asia'", _platform(budget=Budget(monthly_usd={"asia": 9}), alarm_email="a@b.dev")),
    ("GYM133", "without alarm_email", _platform(budget=Budget(monthly_usd=9))),
    ("GYM601", "version='1.27'", _with("kubernetes", lambda: Kubernetes(version="1.27"))),
    ("GYM601", "version='1.99'", _with("kubernetes", lambda: Kubernetes(version="1.99"))),
    (
        "GYM602",
        "'0.0.0.0/0', 4294967296 addresses",
        _with("kubernetes", lambda: Kubernetes(public_cidrs=("0.0.0.0/0",))),
    ),
    ("GYM602", "10.0.0.1/8 has host bits set", _with("kubernetes", lambda: Kubernetes(public_cidrs=("10.0.0.1/8",)))),
    (
        "GYM603",
        "arn:aws:iam::111111111111:role/Admin",
        _with("kubernetes", lambda: Kubernetes(admin_roles=("arn:aws:iam::111111111111:role/Admin",))),
    ),
    ("GYM603", "admin_roles='Admin'", _with("kubernetes", lambda: Kubernetes(admin_roles="Admin"))),
    (
        "GYM604",
        "minimum=5, maximum=3",
        _with("kubernetes", lambda: Kubernetes(system_nodes=SystemNodes(minimum=5, maximum=3))),
    ),
    ("GYM605", "'large'", _with("kubernetes", lambda: Kubernetes(system_nodes=SystemNodes(instance_types=("large",))))),
    ("GYM606", "log_days=91", _with("kubernetes", lambda: Kubernetes(log_days=91))),
    ("GYM610", "repository='github.com/x/y'", _with("delivery", lambda: GitOps(repository="github.com/x/y"))),
    (
        "GYM610",
        "repository='http://example.com/x'",
        _with("delivery", lambda: GitOps(repository="http://example.com/x")),
    ),
    ("GYM611", "revision='-main'", _with("delivery", lambda: GitOps(revision="-main"))),
    ("GYM612", "path='../dist'", _with("delivery", lambda: GitOps(path="../dist"))),
    (
        "GYM613",
        "identity_center='ssoins-1'",
        _with("delivery", lambda: GitOps(argo_cd=ArgoCd.capability(identity_center="ssoins-1"))),
    ),
    (
        "GYM614",
        "administrators has 'PlatformTeam'",
        _with("delivery", lambda: GitOps(argo_cd=ArgoCd.capability(administrators=["PlatformTeam"]))),
    ),
    (
        "GYM615",
        "with eu to reach at private endpoints",
        _with("delivery", lambda: GitOps(repository="https://github.com/x/y.git", argo_cd=ArgoCd.self_managed())),
    ),
    ("GYM617", "without a repository", _with("delivery", lambda: GitOps(argo_cd=ArgoCd.self_managed()))),
    ("GYM616", "without admin_roles", _platform(delivery=DirectApply())),
    ("GYM620", "Did you mean 'karpenter'?", _with("operators", lambda: Operators(without=("karpentr",)))),
    ("GYM620", "operator 'flux'", _with("operators", lambda: Operators(values={"flux": {}}))),
    (
        "GYM621",
        "plugin-barman-cloud needs cloudnative-pg",
        _with("operators", lambda: Operators(without=("cloudnative-pg",))),
    ),
]


@pytest.mark.parametrize(("code", "fragment", "make"), CASES, ids=[f"{code}-{fragment}" for code, fragment, _ in CASES])
def test_one_clear_error_and_nothing_made(code: str, fragment: str, make: Callable[[Manifests], object]) -> None:
    manifests = Manifests(outdir="unused")
    with pytest.raises(PlanError) as raised:
        make(manifests)
    assert raised.value.code == code
    assert fragment in str(raised.value)
    assert raised.value.remedy
    assert manifests.node.children == []


def test_no_stack_is_made_either() -> None:
    import aws_cdk as cdk

    app = cdk.App()
    with pytest.raises(PlanError, match="GYM616"):
        Platform(app, None, **HERE, delivery=DirectApply())
    assert app.node.children == []


def test_an_error_does_not_print_the_password_that_it_complains_about() -> None:
    with pytest.raises(PlanError) as raised:
        GitOps(repository="https://robot:hunter2@github.com/example/manifests")
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    "repository",
    [
        "https://github.com/example/manifests.git",
        "git@github.com:example/manifests.git",
        "ssh://git@git.example.com/example/manifests",
        "https://git-codecommit.us-west-2.amazonaws.com/v1/repos/gym-manifests",
        "https://codeconnections.us-west-2.amazonaws.com/git-http/111111111111/us-west-2/abc-123/example/manifests.git",
    ],
)
def test_repositories_that_argo_cd_reads_are_accepted(repository: str) -> None:
    assert GitOps(repository=repository).repository == repository


@pytest.mark.parametrize("version", ["1.34", "1.35", "1.36"])
def test_supported_versions_are_accepted(version: str) -> None:
    assert Kubernetes(version=version).version == version
