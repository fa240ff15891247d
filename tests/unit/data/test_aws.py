"""The AWS side: nothing public, nothing lost, and across accounts exactly the roles that need it."""

from __future__ import annotations

import json
from importlib.resources import files

import cfnlint.api
import cfnlint.config
import pytest

from causal_ui_gym_constructs.plan.data import Postgres
from causal_ui_gym_constructs.plan.data_aurora import VERSIONS, AuroraGlobal
from unit.data.data_trees import OURS, assembly, own, properties, statements

STATEFUL = {
    "AWS::KMS::Key",
    "AWS::S3::Bucket",
    "AWS::SecretsManager::Secret",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::RDS::GlobalCluster",
    "AWS::ElastiCache::ReplicationGroup",
}


@pytest.mark.parametrize("variant", ["default", "managed"])
def test_what_holds_data_is_retained_and_a_first_deployment_that_fails_leaves_no_name_taken(variant: str) -> None:
    """Retained without exception, an empty bucket of a failed first try would make every next try fail: its name is taken."""
    found = [resource for kind in STATEFUL for resource in own(variant, kind)]
    assert found
    for stack, logical_id, resource in found:
        policies = resource.get("DeletionPolicy"), resource.get("UpdateReplacePolicy")
        assert policies == ("RetainExceptOnCreate", "Retain"), (stack, logical_id)


@pytest.mark.parametrize("variant", ["default", "managed"])
def test_buckets_are_private_versioned_encrypted_and_forget_what_was_deleted(variant: str) -> None:
    buckets = own(variant, "AWS::S3::Bucket")
    assert buckets
    for _, _, resource in buckets:
        found = resource["Properties"]
        assert found["VersioningConfiguration"] == {"Status": "Enabled"}
        assert set(found["PublicAccessBlockConfiguration"].values()) == {True}
        (rule,) = found["BucketEncryption"]["ServerSideEncryptionConfiguration"]
        assert rule["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms"
        (retention,) = [r for r in found["LifecycleConfiguration"]["Rules"] if r["Id"] == "retention"]
        assert retention["NoncurrentVersionExpiration"] == {"NoncurrentDays": 30}


def test_buckets_refuse_plain_http() -> None:
    policies = own("default", "AWS::S3::BucketPolicy")
    assert len(policies) == len(own("default", "AWS::S3::Bucket"))
    for _, _, resource in policies:
        denied = [s for s in resource["Properties"]["PolicyDocument"]["Statement"] if s["Effect"] == "Deny"]
        assert {"Bool": {"aws:SecureTransport": "false"}} in [s["Condition"] for s in denied]


def test_keys_rotate() -> None:
    keys = own("default", "AWS::KMS::Key")
    assert len(keys) == 4
    assert all(resource["Properties"]["EnableKeyRotation"] for _, _, resource in keys)


@pytest.mark.parametrize("variant", ["default", "managed"])
def test_no_policy_allows_every_action_or_an_unnamed_resource(variant: str) -> None:
    for kind in ("AWS::IAM::Policy", "AWS::IAM::Role", "AWS::S3::BucketPolicy"):
        for stack, logical_id, resource in own(variant, kind):
            document = (
                resource["Properties"].get("PolicyDocument") or resource["Properties"]["AssumeRolePolicyDocument"]
            )
            for statement in document["Statement"]:
                if statement["Effect"] == "Deny":
                    continue
                actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
                assert not [action for action in actions if "*" in action], (stack, logical_id)
                if statement.get("Resource") == "*":
                    assert all(action.startswith("ec2:Describe") for action in actions), (stack, logical_id)


def test_another_account_is_let_in_by_one_role_each_and_never_as_a_whole() -> None:
    """Wherever the other account is a principal, a condition names a role of it."""
    found = 0
    for site, other in (("us", "222222222222"), ("eu", "111111111111")):
        for stack in (f"causal-ui-gym-{site}-{layer}" for layer in OURS):
            for resource in assembly().stacks[stack]["Resources"].values():
                for document in ("KeyPolicy", "PolicyDocument", "AssumeRolePolicyDocument"):
                    for statement in resource.get("Properties", {}).get(document, {}).get("Statement", ()):
                        if other not in json.dumps(statement.get("Principal", {})):
                            continue
                        found += 1
                        roles = statement["Condition"]["ArnEquals"]["aws:PrincipalArn"]
                        assert roles.startswith(f"arn:aws:iam::{other}:role/causal-ui-gym-"), statement
    assert found >= 8


def test_the_follower_reads_the_archive_and_only_reads() -> None:
    bucket = properties("default", "us-data", "AWS::S3::BucketPolicy", Bucket={"Ref": "DataSiteBackupsArchive0E817820"})
    allowed = [s for s in bucket["PolicyDocument"]["Statement"] if s["Effect"] == "Allow"]
    assert {action for s in allowed for action in ([s["Action"]] if isinstance(s["Action"], str) else s["Action"])} == {
        "s3:GetObject",
        "s3:ListBucket",
        "s3:GetBucketLocation",
    }
    assert {s["Condition"]["ArnEquals"]["aws:PrincipalArn"] for s in allowed} == {
        "arn:aws:iam::222222222222:role/causal-ui-gym-eu-postgres"
    }
    (read,) = statements(bucket["PolicyDocument"], "s3:GetObject")
    assert json.dumps(read["Resource"]).count("postgres-us/*") == 1
    key = next(r for _, _, r in own("default", "AWS::KMS::Key") if "Databases" in r["Properties"]["Description"])
    (decrypt,) = [
        s for s in key["Properties"]["KeyPolicy"]["Statement"] if s.get("Sid", "").startswith("ArchiveReader")
    ]
    assert decrypt["Action"] == "kms:Decrypt"
    assert decrypt["Condition"]["StringEquals"] == {"kms:ViaService": "s3.us-west-2.amazonaws.com"}


def test_both_sides_of_every_grant_across_accounts_agree() -> None:
    """A role's own policy and the resource's policy both have to allow: the follower's leave to read, and the copier's to write."""
    policies = {
        resource["Properties"]["PolicyName"]: json.dumps(resource["Properties"]["PolicyDocument"])
        for stack, _, resource in own("default", "AWS::IAM::Policy")
        if "-eu-" in stack
    }
    (postgres,) = [text for name, text in policies.items() if "PostgresRole" in name]
    assert "arn:aws:s3:::causal-ui-gym-us-backups-111111111111/postgres-us/*" in postgres
    assert '"kms:EncryptionContext:aws:s3:arn": ["arn:aws:s3:::causal-ui-gym-us-backups-111111111111", ' in postgres
    (copies,) = [text for name, text in policies.items() if "CopiesRole" in name]
    assert "arn:aws:s3:::causal-ui-gym-us-backup-copies-111111111111/*" in copies
    assert '"kms:EncryptionContext:aws:s3:arn": ["arn:aws:s3:::causal-ui-gym-us-backup-copies-111111111111", ' in copies
    assert '"kms:ViaService": "s3.us-west-2.amazonaws.com"' in copies


def test_database_credentials_are_generated_once_and_copied_to_the_replica_s_region() -> None:
    secret = properties("default", "us-data", "AWS::SecretsManager::Secret", Name="causal-ui-gym/us/postgres")
    assert secret["ReplicaRegions"] == [{"Region": "eu-west-1"}]
    assert json.loads(secret["GenerateSecretString"]["SecretStringTemplate"]) == {"username": "app_user"}
    names = {
        resource["Properties"]["Name"]
        for stack, _, resource in own("default", "AWS::SecretsManager::Secret")
        if "-eu-" in stack
    }
    assert names == {"causal-ui-gym/eu/redis"}


def test_the_reader_of_shared_credentials_reads_one_secret_in_its_own_region() -> None:
    role = properties("default", "us-data", "AWS::IAM::Role", RoleName="causal-ui-gym-us-secrets-eu")
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Condition"]["ArnEquals"] == {
        "aws:PrincipalArn": "arn:aws:iam::222222222222:role/causal-ui-gym-eu-external-secrets"
    }
    policy = next(
        r["Properties"]["PolicyDocument"]
        for s, i, r in own("default", "AWS::IAM::Policy")
        if "ReaderEu" in i and "-us-" in s
    )
    (read,) = policy["Statement"]
    assert read["Resource"] == "arn:aws:secretsmanager:eu-west-1:111111111111:secret:causal-ui-gym/us/postgres-??????"
    assert read["Action"] == ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]


@pytest.mark.parametrize(
    ("role", "namespace", "account"),
    [
        ("causal-ui-gym-eu-postgres", "causal-ui-gym", "postgres-cluster"),
        ("causal-ui-gym-eu-velero", "velero", "velero-server"),
    ],
)
def test_a_pod_role_is_for_one_service_account_of_one_cluster(role: str, namespace: str, account: str) -> None:
    (trust,) = properties("default", "eu-data", "AWS::IAM::Role", RoleName=role)["AssumeRolePolicyDocument"][
        "Statement"
    ]
    assert trust["Principal"] == {"Service": "pods.eks.amazonaws.com"}
    assert set(trust["Action"]) == {"sts:AssumeRole", "sts:TagSession"}
    assert trust["Condition"]["StringEquals"]["aws:RequestTag/kubernetes-service-account"] in (account, [account])
    assert (
        trust["Condition"]["ArnEquals"]["aws:SourceArn"]
        == "arn:aws:eks:eu-west-1:222222222222:cluster/causal-ui-gym-eu"
    )
    association = properties("default", "eu-data", "AWS::EKS::PodIdentityAssociation", ServiceAccount=account)
    assert association["Namespace"] == namespace


def test_aurora_is_one_global_database_that_nobody_deletes_by_accident() -> None:
    made = properties("managed", "us-data", "AWS::RDS::GlobalCluster")
    assert made["DeletionProtection"] is True
    writer, reader = (properties("managed", f"{site}-data", "AWS::RDS::DBCluster") for site in ("us", "eu"))
    assert writer["GlobalClusterIdentifier"] == reader["GlobalClusterIdentifier"] == made["GlobalClusterIdentifier"]
    assert writer["DatabaseName"] == "causal_ui_gym"
    assert "{{resolve:secretsmanager:" in json.dumps(writer["MasterUserPassword"])
    assert not {"DatabaseName", "MasterUsername", "MasterUserPassword"} & reader.keys()
    for cluster in (writer, reader):
        assert (
            cluster["DeletionProtection"]
            is cluster["StorageEncrypted"]
            is cluster["EnableGlobalWriteForwarding"]
            is True
        )
        assert cluster["BackupRetentionPeriod"] == 30
    hosts = [properties("managed", f"{site}-data", "AWS::Route53::RecordSet") for site in ("us", "eu")]
    assert [host["Name"] for host in hosts] == [
        "postgres.us.causal-ui-gym.internal.",
        "postgres.eu.causal-ui-gym.internal.",
    ]
    assert "Endpoint.Address" in json.dumps(hosts[0]["ResourceRecords"])
    assert "ReadEndpoint.Address" in json.dumps(hosts[1]["ResourceRecords"])


def test_every_aurora_version_is_one_that_cloudformation_knows_and_the_default_is_the_cluster_s_postgresql() -> None:
    """Of the two lists one lags behind the other: each version has to be in one, the default in both."""
    from aws_cdk import aws_rds as rds

    known = rds.AuroraPostgresEngineVersion
    in_cdk = {getattr(known, name).aurora_postgres_full_version for name in dir(known) if name.startswith("VER_")}
    schemas = files("cfnlint.data.schemas.extensions.aws_rds_dbcluster")
    rules = json.loads(schemas.joinpath("engine_version.json").read_text(encoding="utf-8"))["allOf"]
    (aurora,) = [rule for rule in rules if rule["if"]["properties"]["Engine"] == {"const": "aurora-postgresql"}]
    in_cfn_lint = set(aurora["then"]["properties"]["EngineVersion"]["enum"])
    assert set(VERSIONS) <= in_cdk | in_cfn_lint
    assert AuroraGlobal().version in in_cdk & in_cfn_lint
    assert AuroraGlobal().version.partition(".")[0] == Postgres().version.partition(".")[0]


def test_elasticache_is_encrypted_spread_and_evicts_like_the_reference() -> None:
    group = properties("managed", "us-data", "AWS::ElastiCache::ReplicationGroup")
    assert (group["NumNodeGroups"], group["ReplicasPerNodeGroup"]) == (3, 1)
    for switch in ("TransitEncryptionEnabled", "AtRestEncryptionEnabled", "AutomaticFailoverEnabled", "MultiAZEnabled"):
        assert group[switch] is True
    assert "{{resolve:secretsmanager:" in json.dumps(group["AuthToken"])
    parameters = properties("managed", "us-data", "AWS::ElastiCache::ParameterGroup")
    assert parameters["Properties"] == {"cluster-enabled": "yes", "maxmemory-policy": "allkeys-lru"}
    secret = properties("managed", "us-data", "AWS::SecretsManager::Secret", Name="causal-ui-gym/us/redis")
    assert "ConfigurationEndPoint.Address" in json.dumps(secret["SecretString"])


def test_managed_parts_are_reached_from_the_vpc_alone() -> None:
    for site in ("us", "eu"):
        for _, _, resource in own("managed", "AWS::EC2::SecurityGroup"):
            rules = resource["Properties"]["SecurityGroupIngress"]
            assert all(rule["FromPort"] == rule["ToPort"] for rule in rules)
            assert "0.0.0.0/0" not in json.dumps(rules), site


def test_names_of_stateful_resources_do_not_change_by_accident() -> None:
    """Replacing one of these loses data: a change here is a major version."""
    found = {
        f"{stack.removeprefix('causal-ui-gym-')} {logical_id}": kind
        for kind in sorted(STATEFUL)
        for stack, logical_id, _ in own("default", kind)
    }
    assert found == {
        **{
            f"{site}-data {logical_id}": kind
            for site in ("us", "eu")
            for logical_id, kind in (
                ("DataSiteKey8F9A4CE2", "AWS::KMS::Key"),
                ("DataSiteBackupsArchive0E817820", "AWS::S3::Bucket"),
                ("DataSiteBackupsVeleroF6302D7C", "AWS::S3::Bucket"),
                ("DataSiteCredentialsRedisAA9A4773", "AWS::SecretsManager::Secret"),
            )
        },
        **{
            f"{site}-recovery {logical_id}": kind
            for site in ("us", "eu")
            for logical_id, kind in (
                ("DataCopiesKey46CB0F05", "AWS::KMS::Key"),
                ("DataCopiesBucket32806345", "AWS::S3::Bucket"),
            )
        },
        "us-data DataSiteCredentialsPostgresB51FB3C3": "AWS::SecretsManager::Secret",
    }


@pytest.mark.parametrize("site", ["us", "eu"])
@pytest.mark.parametrize("variant", ["managed"])
def test_templates_pass_cfn_lint_in_their_region(variant: str, site: str) -> None:
    for layer in OURS:
        stack = f"causal-ui-gym-{site}-{layer}"
        if stack not in assembly(variant).stacks:
            continue
        configuration = cfnlint.config.ManualArgs(regions=[assembly(variant).environments[stack][1]])
        assert [
            str(match) for match in cfnlint.api.lint(json.dumps(assembly(variant).stacks[stack]), config=configuration)
        ] == []
