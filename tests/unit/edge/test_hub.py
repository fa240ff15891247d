"""What the hub holds: records that fail over, the accelerator, the front end, Cloudflare in its place."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections import defaultdict
from typing import Any

import pytest

from unit.edge.edge_trees import VARIANTS, assembly, one, resources

DOMAIN = "causal-ui-gym.dev"


def records(variant: str) -> dict[str, list[dict[str, Any]]]:
    """Records by name, without the dot."""
    found = defaultdict(list)
    for record in resources(variant, "hub-edge", "AWS::Route53::RecordSet"):
        found[record["Name"].rstrip(".")].append(record)
    return dict(found)


def output_of(value: Any) -> tuple[str, str]:
    reference = value["Fn::GetStackOutput"]
    return reference["StackName"].removeprefix("causal-ui-gym-"), reference["OutputName"]


def target(record: dict[str, Any]) -> str:
    """Where an alias points: a host of the zone, or the load balancer of a stack."""
    host = record["AliasTarget"]["DNSName"]
    return (
        host.rstrip(".")
        if isinstance(host, str)
        else "/".join(output_of(host))
        if "Fn::GetStackOutput" in host
        else "token"
    )


def test_the_host_is_the_accelerators_and_dns_takes_over() -> None:
    primary, secondary = sorted(records("default")[f"api.{DOMAIN}"], key=lambda record: record["Failover"])
    assert (primary["Failover"], secondary["Failover"]) == ("PRIMARY", "SECONDARY")
    assert primary["AliasTarget"]["DNSName"]["Fn::GetAtt"][0].startswith("EdgeHubAccelerator")
    assert target(secondary) == f"nearest.api.{DOMAIN}"
    assert "HealthCheckId" in primary
    # The last resort answers whatever its health.
    assert "HealthCheckId" not in secondary


def test_the_accelerator_is_asked_by_its_own_address() -> None:
    """Not by the host: that one may already point elsewhere, and would look healthy."""
    checks = resources("default", "hub-edge", "AWS::Route53::HealthCheck")
    (check,) = [c["HealthCheckConfig"] for c in checks if "IPAddress" in c["HealthCheckConfig"]]
    assert check["IPAddress"] == {
        "Fn::Select": [
            0,
            {
                "Fn::GetAtt": [
                    json.loads(json.dumps(check["IPAddress"]))["Fn::Select"][1]["Fn::GetAtt"][0],
                    "Ipv4Addresses",
                ]
            },
        ]
    }
    assert check["FullyQualifiedDomainName"] == f"api.{DOMAIN}"
    assert check["EnableSNI"] is True


def test_latency_records_lead_to_each_sites_guarded_host() -> None:
    nearest = {record["Region"]: record for record in records("default")[f"nearest.api.{DOMAIN}"]}
    assert {region: target(record) for region, record in nearest.items()} == {
        "us-west-2": f"us.nearest.api.{DOMAIN}",
        "eu-west-1": f"eu.nearest.api.{DOMAIN}",
    }
    assert all(record["AliasTarget"]["EvaluateTargetHealth"] for record in nearest.values())


@pytest.mark.parametrize(("site", "other"), [("us", "eu"), ("eu", "us")])
def test_another_site_stands_in(site: str, other: str) -> None:
    by_role = {record["Failover"]: record for record in records("default")[f"{site}.nearest.api.{DOMAIN}"]}
    assert target(by_role["PRIMARY"]) == f"{site}-edge/LoadBalancerDnsName"
    assert target(by_role["SECONDARY"]) == f"{other}-edge/LoadBalancerDnsName"
    assert by_role["PRIMARY"]["HealthCheckId"] != by_role["SECONDARY"]["HealthCheckId"]


def test_each_site_is_asked_at_its_own_host() -> None:
    checks = [c["HealthCheckConfig"] for c in resources("default", "hub-edge", "AWS::Route53::HealthCheck")]
    by_host = {check["FullyQualifiedDomainName"]: check for check in checks if "IPAddress" not in check}
    assert set(by_host) == {f"api.us.{DOMAIN}", f"api.eu.{DOMAIN}"}
    for host, check in by_host.items():
        assert (check["Type"], check["Port"], check["ResourcePath"]) == ("HTTPS", 443, "/health/ready")
        # That host is the site's own load balancer whatever its health, else a sick site would be asked at its stand-in.
        (pinned,) = records("default")[host]
        assert target(pinned) == f"{host.split('.')[1]}-edge/LoadBalancerDnsName"
        assert "Failover" not in pinned


def test_a_chosen_stand_in() -> None:
    by_role = {record["Failover"]: record for record in records("three sites")[f"ap.nearest.api.{DOMAIN}"]}
    assert target(by_role["SECONDARY"]) == "eu-edge/LoadBalancerDnsName"


def test_without_an_accelerator_the_host_has_the_latency_records() -> None:
    found = records("by dns alone")
    assert {record["Region"] for record in found[f"api.{DOMAIN}"]} == {"us-west-2", "eu-west-1"}
    assert f"nearest.api.{DOMAIN}" not in found
    assert resources("by dns alone", "hub-edge", "AWS::GlobalAccelerator::Accelerator") == []


def test_one_site_needs_no_choice() -> None:
    found = records("one site")
    assert {name: len(entries) for name, entries in found.items()} == {
        f"api.{DOMAIN}": 1,
        f"api.us.{DOMAIN}": 1,
        f"app.{DOMAIN}": 2,
    }
    assert resources("one site", "hub-edge", "AWS::Route53::HealthCheck") == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_name_has_one_policy_and_every_alias_an_end(variant: str) -> None:
    """Route 53 refuses two policies for one name and type, a set identifier used twice, and aliases of records that are not there."""
    found = records(variant)
    for name, entries in found.items():
        for kind in {record["Type"] for record in entries}:
            same = [record for record in entries if record["Type"] == kind]
            policies = {tuple(sorted({"Failover", "Region", "Weight"} & set(record))) for record in same}
            assert len(policies) == 1, name
            identifiers = [record.get("SetIdentifier") for record in same]
            assert len(set(identifiers)) == len(identifiers), name
            if len(same) == 1:
                assert identifiers == [None]
            for record in same:
                if "AliasTarget" in record and "/" not in target(record) and target(record) != "token":
                    assert target(record) in found, target(record)


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_stack_output_that_is_read_is_there_and_may_be_read(variant: str) -> None:
    found = assembly(variant)
    read = list(found.accounts().stack_outputs())
    assert read
    roles = {(account, name) for kind, account, name in found.names() if kind == "role"}
    for resource, _, stack, name in read:
        assert name in found.stacks[stack].get("Outputs", {}), (resource.logical_id, stack, name)
    for _, stack, template in ((None, s, t) for s, t in found.stacks.items()):
        for role in json.dumps(template).split('"RoleArn": "arn:aws:iam::')[1:]:
            account, _, rest = role.partition(":role/")
            assert (account, rest.split('"')[0]) in roles, (stack, rest[:60])


def test_accelerator_over_both_load_balancers() -> None:
    groups = resources("default", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup")
    assert {group["EndpointGroupRegion"]: group["TrafficDialPercentage"] for group in groups} == {
        "us-west-2": 100,
        "eu-west-1": 100,
    }
    for group in groups:
        (endpoint,) = group["EndpointConfigurations"]
        site = {"us-west-2": "us-edge", "eu-west-1": "eu-edge"}[group["EndpointGroupRegion"]]
        assert output_of(endpoint["EndpointId"]) == (site, "LoadBalancerArn")
        assert output_of(endpoint["AttachmentArn"]) == (site, "AcceleratorAttachmentArn")
        # Else the firewall would count all requests as the accelerator's.
        assert endpoint["ClientIPPreservationEnabled"] is True
    listener = one("default", "hub-edge", "AWS::GlobalAccelerator::Listener")
    assert [ports["FromPort"] for ports in listener["PortRanges"]] == [80, 443]


def test_a_drained_site() -> None:
    groups = resources("three sites", "hub-edge", "AWS::GlobalAccelerator::EndpointGroup")
    assert {g["EndpointGroupRegion"]: g["TrafficDialPercentage"] for g in groups}["ap-northeast-1"] == 0


def test_only_two_authorities_may_issue_certificates() -> None:
    caa = one("default", "hub-foundation", "AWS::Route53::RecordSet", Type="CAA")
    assert caa["ResourceRecords"] == ['0 issue "amazon.com"', '0 issue "letsencrypt.org"']


def distribution(variant: str = "default") -> dict[str, Any]:
    config: dict[str, Any] = one(variant, "hub-edge", "AWS::CloudFront::Distribution")["DistributionConfig"]
    return config


def test_front_end_fails_over_between_the_sites_buckets() -> None:
    config = distribution()
    hosts = {origin["Id"]: origin["DomainName"] for origin in config["Origins"]}
    (group,) = config["OriginGroups"]["Items"]
    members = [hosts[member["OriginId"]] for member in group["Members"]["Items"]]
    assert members == [
        "causal-ui-gym-us-front-end-111111111111.s3.us-west-2.amazonaws.com",
        "causal-ui-gym-eu-front-end-222222222222.s3.eu-west-1.amazonaws.com",
    ]
    assert {403, 404, 500, 503} <= set(group["FailoverCriteria"]["StatusCodes"]["Items"])
    assert config["DefaultCacheBehavior"]["TargetOriginId"] == group["Id"]
    assert all("OriginAccessControlId" in origin for origin in config["Origins"])
    assert all(origin["S3OriginConfig"] == {"OriginAccessIdentity": ""} for origin in config["Origins"])


def test_front_end_is_https_of_today() -> None:
    config = distribution()
    assert config["Aliases"] == [f"app.{DOMAIN}"]
    assert config["ViewerCertificate"]["MinimumProtocolVersion"] == "TLSv1.2_2021"
    assert config["HttpVersion"] == "http2and3"
    assert config["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"
    assert config["WebACLId"]["Fn::GetAtt"][1] == "Arn"
    assert one("default", "hub-edge", "AWS::WAFv2::WebACL")["Scope"] == "CLOUDFRONT"
    assert {record["Type"] for record in records("default")[f"app.{DOMAIN}"]} == {"A", "AAAA"}
    headers = one("default", "hub-edge", "AWS::CloudFront::ResponseHeadersPolicy")["ResponseHeadersPolicyConfig"]
    security = headers["SecurityHeadersConfig"]
    assert f"connect-src 'self' https://api.{DOMAIN}" in security["ContentSecurityPolicy"]["ContentSecurityPolicy"]
    assert security["StrictTransportSecurity"]["AccessControlMaxAgeSec"] >= 31536000


def test_front_end_writes_access_logs() -> None:
    assert one("default", "hub-edge", "AWS::Logs::DeliverySource")["LogType"] == "ACCESS_LOGS"
    delivery = one("default", "hub-edge", "AWS::Logs::Delivery")
    assert delivery["DeliverySourceName"] == one("default", "hub-edge", "AWS::Logs::DeliverySource")["Name"]


@pytest.mark.skipif(shutil.which("node") is None, reason="NOT CHECKED: no node")
@pytest.mark.parametrize(
    ("uri", "served"),
    [
        ("/", "/index.html"),
        ("/experiments/42", "/index.html"),
        ("/v1.2/models", "/index.html"),
        ("/assets/app.3f2a.js", "/assets/app.3f2a.js"),
        ("/favicon.ico", "/favicon.ico"),
    ],
)
def test_pages_of_the_application_are_drawn_by_index_html(uri: str, served: str) -> None:
    """The function itself, run by a JavaScript engine."""
    code = one("default", "hub-edge", "AWS::CloudFront::Function")["FunctionCode"]
    script = f"{code}\nconsole.log(handler({{request: {{uri: {json.dumps(uri)}}}}}).uri)"
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == served


@pytest.mark.parametrize(
    ("stack", "bucket"),
    [("us-edge", "causal-ui-gym-us-front-end-111111111111"), ("eu-edge", "causal-ui-gym-eu-front-end-222222222222")],
)
def test_only_cloudfront_of_the_hub_reads_the_bucket(stack: str, bucket: str) -> None:
    made = one("default", stack, "AWS::S3::Bucket", BucketName=bucket)
    assert made["VersioningConfiguration"] == {"Status": "Enabled"}
    assert set(made["PublicAccessBlockConfiguration"].values()) == {True}
    assert "BucketEncryption" in made
    policies = [p for p in resources("default", stack, "AWS::S3::BucketPolicy") if "cloudfront" in json.dumps(p)]
    ((*statements,),) = [policy["PolicyDocument"]["Statement"] for policy in policies]
    assert any(s["Effect"] == "Deny" and "aws:SecureTransport" in json.dumps(s) for s in statements)
    allowed = [statement for statement in statements if statement["Effect"] == "Allow"]
    assert {statement["Action"] for statement in allowed} == {"s3:GetObject", "s3:ListBucket"}
    for statement in allowed:
        assert statement["Principal"] == {"Service": "cloudfront.amazonaws.com"}
        assert statement["Condition"] == {
            "ArnLike": {"aws:SourceArn": "arn:aws:cloudfront::111111111111:distribution/*"}
        }


def test_cloudflare_in_the_accelerators_place() -> None:
    pools = resources("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::Pool")
    assert [pool["Origins"][0]["Address"] for pool in pools] == [f"api.us.{DOMAIN}", f"api.eu.{DOMAIN}"]
    monitor = one("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::Monitor")
    assert (monitor["Type"], monitor["Path"], monitor["ExpectedCodes"]) == ("https", "/health/ready", "200")
    assert monitor["Header"] == {"Host": [f"api.{DOMAIN}"]}
    balancer = one("cloudflare", "hub-edge", "Cloudflare::LoadBalancer::LoadBalancer")
    assert (balancer["Name"], balancer["SteeringPolicy"]) == (f"api.{DOMAIN}", "dynamic_latency")
    assert len(balancer["DefaultPools"]) == 2
    (record,) = records("cloudflare")[f"api.{DOMAIN}"]
    assert (record["Type"], record["ResourceRecords"]) == ("CNAME", [f"api.{DOMAIN}.cdn.cloudflare.net."])
    for kind in ("AWS::GlobalAccelerator::Accelerator", "AWS::Route53::HealthCheck"):
        assert resources("cloudflare", "hub-edge", kind) == []
