"""Who may read whose stack outputs: CloudFormation in one account reads one stack of another, and nothing else."""

from __future__ import annotations

import aws_cdk as cdk
from aws_cdk import aws_iam as iam
from constructs import Construct

from ...causal_data_tier.aws.keys import foreign_role


def execution_role_arn(stack: cdk.Stack) -> str:
    """Role with which CloudFormation deploys a stack, as ``cdk bootstrap`` names it.

    Source: https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html#bootstrapping-env-roles
    """
    qualifier = stack.synthesizer.bootstrap_qualifier or "hnb659fds"
    return f"arn:aws:iam::{stack.account}:role/cdk-{qualifier}-cfn-exec-role-{stack.account}-{stack.region}"


def output_reader(scope: Construct, id: str, *, role_name: str, reader: cdk.Stack) -> iam.Role:
    """Role by which another stack reads the outputs of this one.

    Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html
    """
    stack = cdk.Stack.of(scope)
    role = iam.Role(
        scope,
        id,
        role_name=role_name,
        description=f"CloudFormation of {reader.stack_name} reads the outputs of {stack.stack_name}",
        assumed_by=foreign_role(reader.account, execution_role_arn(reader)),
    )
    role.add_to_policy(
        iam.PolicyStatement(
            actions=["cloudformation:DescribeStacks"],
            resources=[f"arn:aws:cloudformation:{stack.region}:{stack.account}:stack/{stack.stack_name}/*"],
        )
    )
    return role


def output(scope: Construct, name: str, value: str, description: str) -> None:
    """An output of the stack under a name of its own."""
    cdk.CfnOutput(scope, name, value=value, description=description).override_logical_id(name)
