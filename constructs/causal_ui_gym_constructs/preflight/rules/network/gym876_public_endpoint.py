"""What the internet reaches is encrypted and filtered: a listener of plain HTTP only redirects, an application load balancer or a CloudFront distribution has a web ACL of AWS WAF, and the API of an EKS cluster is private or open to named
addresses alone.

```yaml
Type: AWS::WAFv2::WebACLAssociation
Properties:
  ResourceArn: !Ref LoadBalancer
  WebACLArn: !GetAtt Firewall.Arn
```

Source: [Resources that you can protect with AWS WAF](https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html), [Cluster API server endpoint](https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html).
"""

from __future__ import annotations

from collections.abc import Iterator

from ...document import Resource, as_list, mappings, value_at
from ...finding import Severity
from ...rendered import Rendered
from ...rule import Breach, Rule


def judge(rendered: Rendered) -> Iterator[Breach]:
    accounts = rendered.accounts
    if accounts is None:
        return
    public = {
        (balancer.stack, balancer.logical_id)
        for balancer in accounts.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer")
        if balancer.at("Scheme") == "internet-facing" and balancer.at("Type", "application") == "application"
    }
    filtered = {
        (association.stack, str(association.at("ResourceArn.Ref", "")))
        for association in accounts.of_type("AWS::WAFv2::WebACLAssociation")
    }
    for resource in accounts.resources:
        match resource.type:
            case "AWS::ElasticLoadBalancingV2::LoadBalancer":
                here = (resource.stack, resource.logical_id)
                if here in public and here not in filtered:
                    yield Breach(resource, "", "it faces the internet, and no web ACL is associated with it")
            case "AWS::ElasticLoadBalancingV2::Listener":
                kinds = [str(action.get("Type")) for _, action in mappings(resource.at("DefaultActions"), "")]
                faces = (resource.stack, str(resource.at("LoadBalancerArn.Ref", ""))) in public
                if faces and resource.at("Protocol") == "HTTP" and "forward" in kinds:
                    yield Breach(resource, "DefaultActions", "it forwards plain HTTP from the internet")
            case "AWS::CloudFront::Distribution":
                yield from _distribution(resource)
            case "AWS::EKS::Cluster":
                yield from _cluster(resource)
            case _:
                pass


def _distribution(resource: Resource) -> Iterator[Breach]:
    if not resource.at("DistributionConfig.WebACLId"):
        yield Breach(resource, "DistributionConfig.WebACLId", "it has no web ACL")
    behaviors = resource.at("DistributionConfig.CacheBehaviors", [])
    named = [("DistributionConfig.DefaultCacheBehavior", resource.at("DistributionConfig.DefaultCacheBehavior", {}))]
    for path, behavior in (*named, *mappings(behaviors, "DistributionConfig.CacheBehaviors")):
        if value_at(behavior, "ViewerProtocolPolicy") == "allow-all":
            yield Breach(resource, f"{path}.ViewerProtocolPolicy", "it answers over plain HTTP (allow-all)")


def _cluster(resource: Resource) -> Iterator[Breach]:
    network = resource.at("ResourcesVpcConfig", {})
    cidrs = as_list(value_at(network, "PublicAccessCidrs"))
    # CloudFormation's default is a public endpoint, open to all
    if value_at(network, "EndpointPublicAccess", True) is True and (not cidrs or "0.0.0.0/0" in cidrs):
        yield Breach(
            resource, "ResourcesVpcConfig.EndpointPublicAccess", "the cluster's API is open to the whole internet"
        )


RULE = Rule(
    code="GYM876",
    title="What the internet reaches is encrypted and filtered",
    severity=Severity.WARNING,
    why="Requests can be read and changed on their way, or nothing stops floods and known attacks.",
    remedy="Redirect plain HTTP, associate a web ACL, and close the cluster's public endpoint or name the addresses that may use it.",
    judge=judge,
)
