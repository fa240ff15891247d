"""What CloudFormation says that it made: ids of all resources, and templates with every reference replaced by what was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cloud_assembly import Assembly
from proof.emulated_deploy.emulator import Aws, Emulator


@dataclass(frozen=True)
class Resource:
    """A resource of a template and what was made of it.

    Args:
        id: its physical id.
        properties: what the template asks for, all references resolved.
    """

    stack: str
    logical_id: str
    kind: str
    id: str
    properties: dict[str, Any]
    deletion_policy: str


@dataclass
class Deployed:
    """All stacks of an assembly in the emulator."""

    assembly: Assembly
    emulator: Emulator
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    """Physical id by stack and logical id."""
    resources: list[Resource] = field(default_factory=list)
    """Every resource of every template; the id is empty where CloudFormation made none."""
    _places: dict[str, Aws] = field(default_factory=dict)
    _exports: dict[tuple[str, str], str] = field(default_factory=dict)
    _outputs: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def read(cls, assembly: Assembly, emulator: Emulator) -> Deployed:
        deployed = cls(assembly, emulator)
        places = {place: emulator.aws(*place) for place in set(assembly.environments.values())}
        for stack, (account, region) in assembly.environments.items():
            aws = deployed._places[stack] = places[account, region]
            formation = aws.client("cloudformation")
            for page in formation.get_paginator("list_stack_resources").paginate(StackName=stack):
                for entry in page["StackResourceSummaries"]:
                    deployed.ids[stack, entry["LogicalResourceId"]] = entry["PhysicalResourceId"]
            (described,) = formation.describe_stacks(StackName=stack)["Stacks"]
            for output in described.get("Outputs", []):
                deployed._outputs[stack, output["OutputKey"]] = output["OutputValue"]
            for page in formation.get_paginator("list_exports").paginate():
                for export in page["Exports"]:
                    deployed._exports[f"{account}/{region}", export["Name"]] = export["Value"]
        deployed.resources = list(deployed._resolved())
        return deployed

    def aws(self, stack: str) -> Aws:
        return self._places[stack]

    def _resolved(self) -> Iterator[Resource]:
        for stack, template in self.assembly.stacks.items():
            for logical_id, body in template["Resources"].items():
                properties = self.value(stack, body.get("Properties", {}))
                yield Resource(
                    stack,
                    logical_id,
                    body["Type"],
                    self.ids.get((stack, logical_id), ""),
                    properties,
                    body.get("DeletionPolicy", "Delete"),
                )

    def value(self, stack: str, value: Any) -> Any:
        """A value of a template, as deployed."""
        if isinstance(value, list):
            return [self.value(stack, item) for item in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((key, argument),) = value.items()
            if key == "Ref":
                return self._reference(stack, argument)
            if key == "Fn::GetAtt":
                return self._attribute(stack, *argument)
            if key == "Fn::Join":
                return argument[0].join(str(self.value(stack, part)) for part in argument[1])
            if key == "Fn::ImportValue":
                account, region = self.assembly.environments[stack]
                return self._exports[f"{account}/{region}", argument]
            if key == "Fn::GetStackOutput":
                return self._outputs[argument["StackName"].split("/")[-1], argument["OutputName"]]
            if key == "Fn::Split":
                return self.value(stack, argument[1]).split(argument[0])
            if key == "Fn::Select":
                return self.value(stack, argument[1])[int(argument[0])]
            assert not key.startswith("Fn::"), f"{key} in {stack}"
        return {key: self.value(stack, child) for key, child in value.items()}

    def _reference(self, stack: str, name: str) -> Any:
        account, region = self.assembly.environments[stack]
        pseudo = {
            "AWS::Partition": "aws",
            "AWS::AccountId": account,
            "AWS::Region": region,
            "AWS::URLSuffix": "amazonaws.com",
            "AWS::StackName": stack,
        }
        if name in pseudo:
            return pseudo[name]
        if name in self.assembly.stacks[stack]["Resources"]:
            return self.ids.get((stack, name), f"<no {name}>")
        parameter = self.assembly.stacks[stack]["Parameters"][name]
        assert parameter["Type"] == "AWS::SSM::Parameter::Value<String>", parameter
        return self.aws(stack).client("ssm").get_parameter(Name=parameter["Default"])["Parameter"]["Value"]

    def _attribute(self, stack: str, logical_id: str, attribute: str) -> Any:
        """An attribute that follows from the id; of any other, a mark that equals nothing."""
        account, region = self.assembly.environments[stack]
        identity = self.ids.get((stack, logical_id), "")
        resource = self.assembly.stacks[stack]["Resources"][logical_id]
        arns = {
            "AWS::IAM::Role": f"arn:aws:iam::{account}:role/{identity}",
            "AWS::KMS::Key": f"arn:aws:kms:{region}:{account}:key/{identity}",
            "AWS::S3::Bucket": f"arn:aws:s3:::{identity}",
            "AWS::SQS::Queue": f"arn:aws:sqs:{region}:{account}:{identity.rsplit('/', 1)[-1]}",
            "AWS::Lambda::Function": f"arn:aws:lambda:{region}:{account}:function:{identity}",
            "AWS::Events::Rule": f"arn:aws:events:{region}:{account}:rule/{identity}",
            "AWS::Logs::DeliveryDestination": f"arn:aws:logs:{region}:{account}:delivery-destination:{identity}",
            "AWS::CodeCommit::Repository": identity,
            "AWS::Logs::LogGroup": f"arn:aws:logs:{region}:{account}:log-group:{identity}:*",
        }
        if resource["Type"] == "AWS::WAFv2::WebACL":
            name, key, scope = identity.split("|")
            place = "global" if scope == "CLOUDFRONT" else "regional"
            return f"arn:aws:wafv2:{region}:{account}:{place}/webacl/{name}/{key}"
        if attribute == "Ipv4Addresses":
            return ["192.0.2.1", "192.0.2.2"]  # what in_ministack/record_only.py says of an accelerator
        if attribute == "Arn" and resource["Type"] in arns:
            return arns[resource["Type"]]
        if attribute == "QueueName":
            return identity.rsplit("/", 1)[-1]
        if attribute == "CidrBlock":
            return resource["Properties"]["CidrBlock"]
        if attribute == "DefaultSecurityGroup":
            mine = [{"Name": "vpc-id", "Values": [identity]}, {"Name": "group-name", "Values": ["default"]}]
            (group,) = self.aws(stack).client("ec2").describe_security_groups(Filters=mine)["SecurityGroups"]
            return group["GroupId"]
        if attribute == "LoadBalancerFullName":
            return identity.split(":loadbalancer/")[1]
        if attribute == "TargetGroupFullName":
            return identity.split(":targetgroup/")[1]  # AWS has `targetgroup/` before it
        same_as_id = {"GroupId", "AllocationId", "NatGatewayId", "HealthCheckId", "AcceleratorArn", "ListenerArn", "Id"}
        if attribute in {*same_as_id, "AttachmentArn"}:
            return identity
        return f"<{attribute} of {logical_id}>"
