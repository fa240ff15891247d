"""The AWS side: each role allows what its workload calls, what holds data is kept, and nothing is public."""

from __future__ import annotations

from typing import Any

import aws_cdk
import pytest
from aws_cdk import aws_iam as iam
from aws_cdk.assertions import Annotations, Match, Template

from causal_ui_gym_constructs.gpu_compute_service import GpuComputeService
from unit.compute.compute_trees import (
    IMAGE,
    SITES,
    Database,
    allowed,
    assembly,
    platform,
    resource,
    resources,
)

STATEFUL = {
    "AWS::KMS::Key",
    "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret",
    "AWS::EFS::FileSystem",
    "AWS::ECR::Repository",
}


@pytest.mark.parametrize("site", SITES)
def test_failed_jobs_are_kept_apart(site: str) -> None:
    queue = resource("default", f"{site}-compute", "AWS::SQS::Queue", QueueName=f"causal-ui-gym-{site}-computations")
    failed = resource(
        "default", f"{site}-compute", "AWS::SQS::Queue", QueueName=f"causal-ui-gym-{site}-computations-dlq"
    )
    assert queue["RedrivePolicy"]["maxReceiveCount"] == 5
    assert queue["VisibilityTimeout"] == 60, "JOB_LEASE_SECONDS"
    assert failed["MessageRetentionPeriod"] == 14 * 86400
    assert queue["KmsMasterKeyId"] == failed["KmsMasterKeyId"]
    assert all(key["EnableKeyRotation"] for key in resources("default", f"{site}-compute", "AWS::KMS::Key"))


@pytest.mark.parametrize("site", SITES)
def test_each_role_allows_what_its_workload_calls(site: str) -> None:
    api = allowed("default", f"{site}-compute", f"causal-ui-gym-{site}-api")
    worker = allowed("default", f"{site}-compute", f"causal-ui-gym-{site}-worker")
    batch = allowed("default", f"{site}-compute", f"causal-ui-gym-{site}-batch")
    # All send: whoever finds a job that never reached the queue puts it there.
    sends = {"sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl", "kms:Decrypt", "kms:GenerateDataKey"}
    assert set(api) == sends
    assert (
        set(worker) == set(batch) == {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"} | sends
    )


@pytest.mark.parametrize("site", SITES)
def test_only_the_workload_s_own_service_account_gets_its_role(site: str) -> None:
    role = resource("default", f"{site}-compute", "AWS::IAM::Role", RoleName=f"causal-ui-gym-{site}-worker")
    (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert statement["Principal"] == {"Service": "pods.eks.amazonaws.com"}
    equals = statement["Condition"]["StringEquals"]
    assert "causal-ui-gym-worker-sa" in str(equals["aws:RequestTag/kubernetes-service-account"])
    assert equals["aws:RequestTag/kubernetes-namespace"] == "causal-ui-gym"


def test_irsa_trusts_one_service_account_of_the_cluster_s_issuer() -> None:
    role = resource("irsa", "us-compute", "AWS::IAM::Role", RoleName="causal-ui-gym-us-api")
    (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert statement["Action"] == "sts:AssumeRoleWithWebIdentity"
    assert "oidc-provider" in str(statement["Principal"])
    assert "system:serviceaccount:causal-ui-gym:causal-ui-gym-sa" in str(
        assembly("irsa").stacks["causal-ui-gym-us-compute"]
    )


def _own_statements(variant: str, site: str) -> list[dict[str, Any]]:
    template = assembly(variant).stacks[f"causal-ui-gym-{site}-compute"]
    return [
        statement
        for found in template["Resources"].values()
        if found["Type"] == "AWS::IAM::Policy"
        for statement in found["Properties"]["PolicyDocument"]["Statement"]
    ]


@pytest.mark.parametrize("variant", ["default", "managed", "auto", "irsa"])
def test_no_policy_allows_every_action_and_a_star_resource_only_where_aws_has_none(variant: str) -> None:
    for site in SITES:
        for statement in _own_statements(variant, site):
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            assert not [action for action in actions if "*" in action]
            if statement["Resource"] == "*":
                assert all(action.partition(":")[2].startswith(("Describe", "Get")) for action in actions), actions
                assert "aws:RequestedRegion" in str(statement["Condition"])


@pytest.mark.parametrize("variant", ["default", "managed"])
def test_what_holds_data_is_retained(variant: str) -> None:
    seen = set()
    for stack in ("us-compute", "eu-compute", "hub-foundation"):
        template = assembly(variant).stacks[f"causal-ui-gym-{stack}"]
        for logical_id, found in template["Resources"].items():
            name = found.get("Properties", {}).get("QueueName", "")
            if found["Type"] in STATEFUL and not str(name).endswith("interruptions"):
                seen.add(found["Type"])
                # Kept on every deletion but that of a creation that failed: its names would block the next attempt.
                kept = (found.get("DeletionPolicy"), found.get("UpdateReplacePolicy"))
                assert kept == ("RetainExceptOnCreate", "Retain"), logical_id
    assert seen == STATEFUL


def test_the_token_key_is_copied_where_replicas_read_it_and_no_further() -> None:
    secret = resource("default", "us-compute", "AWS::SecretsManager::Secret", Name="causal-ui-gym/us/jwt-secret")
    assert secret["ReplicaRegions"] == [{"Region": "eu-west-1"}]
    assert secret["GenerateSecretString"]["PasswordLength"] == 64
    assert not resources("default", "eu-compute", "AWS::SecretsManager::Secret", Name="causal-ui-gym/us/jwt-secret")
    granted = allowed("default", "us-compute", "causal-ui-gym-us-shared-secrets-eu")
    assert granted["secretsmanager:GetSecretValue"] == [
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:causal-ui-gym/us/jwt-secret-??????"
    ]
    role = resource("default", "us-compute", "AWS::IAM::Role", RoleName="causal-ui-gym-us-shared-secrets-eu")
    for statement in role["AssumeRolePolicyDocument"]["Statement"]:
        assert statement["Condition"]["ArnEquals"]["aws:PrincipalArn"] == (
            "arn:aws:iam::222222222222:role/causal-ui-gym-eu-external-secrets"
        )


@pytest.mark.parametrize("site", SITES)
def test_llm_keys_are_made_empty(site: str) -> None:
    secret = resource(
        "default", f"{site}-compute", "AWS::SecretsManager::Secret", Name=f"causal-ui-gym/{site}/openai-api-key"
    )
    assert "GenerateSecretString" not in secret
    assert "SecretString" not in secret


@pytest.mark.parametrize(("site", "zones"), [("us", 3), ("eu", 3)])
def test_the_model_cache_is_encrypted_backed_up_and_reached_by_nodes_alone(site: str, zones: int) -> None:
    system = resource("default", f"{site}-compute", "AWS::EFS::FileSystem")
    assert system["Encrypted"] is True
    assert system["BackupPolicy"] == {"Status": "ENABLED"}
    assert len(resources("default", f"{site}-compute", "AWS::EFS::MountTarget")) == zones
    (rule,) = resources("default", f"{site}-compute", "AWS::EC2::SecurityGroupIngress")
    assert (rule["FromPort"], rule["ToPort"]) == (2049, 2049)
    assert "ClusterSecurityGroupId" in str(rule["SourceSecurityGroupId"])
    assert "CidrIp" not in rule


def test_images_never_move_and_both_accounts_pull_them() -> None:
    repository = resource("default", "hub-foundation", "AWS::ECR::Repository")
    assert repository["RepositoryName"] == "causal-ui-gym/backend"
    assert repository["ImageTagMutability"] == "IMMUTABLE"
    assert repository["ImageScanningConfiguration"] == {"ScanOnPush": True}
    (statement,) = repository["RepositoryPolicyText"]["Statement"]
    assert "222222222222" in str(statement["Principal"])
    assert not [action for action in statement["Action"] if action.startswith("ecr:Put")]


def test_nodes_of_auto_mode_join_by_their_own_policy() -> None:
    entry = resource("auto", "us-compute", "AWS::EKS::AccessEntry", Type="EC2")
    assert "AmazonEKSAutoNodePolicy" in str(entry["AccessPolicies"])
    assert not resources("auto", "us-compute", "AWS::EFS::FileSystem")


def test_nothing_is_made_for_existing_nodes_or_an_existing_storage_class() -> None:
    for kind in ("AWS::EKS::AccessEntry", "AWS::Events::Rule", "AWS::EFS::FileSystem", "AWS::IAM::InstanceProfile"):
        assert not resources("existing", "us-compute", kind), kind


def test_a_caller_may_be_granted_to_send_jobs_and_metrics_name_the_queue() -> None:
    app = aws_cdk.App()
    scope = platform(app, None)
    service = GpuComputeService(scope, "Compute", image=IMAGE, data=Database())
    stack = aws_cdk.Stack(app, "caller", env=aws_cdk.Environment(account="111111111111", region="us-west-2"))
    caller = iam.Role(stack, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"), role_name="caller")
    service.queues["us"].grant_send_messages(caller)
    assert scope.aws is not None
    Template.from_stack(stack).has_resource_properties("AWS::IAM::Policy", {"Roles": [{"Ref": "Role1ABCC5F0"}]})
    depth, age, failed = (
        service.metric_queue_depth("us"),
        service.metric_oldest_job_age("us"),
        service.metric_failed_jobs("us"),
    )
    assert depth.metric_name == failed.metric_name == "ApproximateNumberOfMessagesVisible"
    assert age.metric_name == "ApproximateAgeOfOldestMessage"
    assert set(service.queues) == set(service.dead_letter_queues) == set(SITES)
    assert set(service.roles("worker")) == set(SITES)
    assert service.repository is not None


@pytest.mark.parametrize("site", SITES)
def test_the_site_is_told_of_failed_and_of_waiting_jobs(site: str) -> None:
    alarms = {alarm["AlarmName"]: alarm for alarm in resources("default", f"{site}-compute", "AWS::CloudWatch::Alarm")}
    failed, oldest = (alarms[f"causal-ui-gym-{site}-{name}"] for name in ("failedjobs", "oldestjob"))
    assert (failed["MetricName"], failed["Threshold"]) == ("ApproximateNumberOfMessagesVisible", 1)
    assert (oldest["MetricName"], oldest["Threshold"]) == ("ApproximateAgeOfOldestMessage", 900)
    assert all(alarm["AlarmActions"] for alarm in alarms.values())


def test_advice_of_the_plan_is_shown_at_synthesis() -> None:
    app = aws_cdk.App()
    scope = platform(app, None)
    GpuComputeService(scope, "Compute", image=IMAGE, data=Database())
    assert scope.aws is not None
    stack = scope.aws.stacks.site(scope.names[0], "compute")
    Annotations.from_stack(stack).has_warning("*", Match.string_like_regexp("GYM265 causal-ui-gym: up to 100 pods"))
