"""The function that requests and proves a certificate, run against an emulated ACM, STS and Route 53 in two accounts."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import boto3
import moto.settings
import pytest
from moto import mock_aws

from causal_ui_gym_constructs.global_edge import certificate_lambda

SITE_ACCOUNT, HUB_ACCOUNT, REGION = "123456789012", "999999999999", "eu-west-1"
HOSTS = ["api.causal-ui-gym.dev", "api.eu.causal-ui-gym.dev"]
DNS_ROLE = f"arn:aws:iam::{HUB_ACCOUNT}:role/causal-ui-gym-eu-certificates-hub"


class Context:
    """What Lambda tells a function about its own time."""

    def __init__(self, seconds: float = 60) -> None:
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        self.seconds -= 1
        return int(self.seconds * 1000)


class CloudFormation:
    """Takes answers as CloudFormation does: an HTTP PUT to a URL that it gave."""

    def __init__(self) -> None:
        self.answers: list[dict[str, Any]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_PUT(self) -> None:
                outer.answers.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/answer"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def call(self, kind: str, zone_id: str, context: Context | None = None, **event: Any) -> dict[str, Any]:
        """Run the function as CloudFormation would, and return what it answered."""
        properties = {"Domains": HOSTS, "ZoneId": zone_id, "DnsRoleArn": DNS_ROLE, **event.pop("properties", {})}
        certificate_lambda.handler(
            {
                "RequestType": kind,
                "ResponseURL": self.url,
                "StackId": f"arn:aws:cloudformation:{REGION}:{SITE_ACCOUNT}:stack/causal-ui-gym-eu-edge/1",
                "RequestId": "request",
                "LogicalResourceId": "Certificate",
                "ResourceProperties": properties,
                **event,
            },
            context or Context(),
        )
        return self.answers[-1]


@pytest.fixture
def cloudformation(monkeypatch: pytest.MonkeyPatch) -> Iterator[CloudFormation]:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION,
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(certificate_lambda, "POLL_SECONDS", 0)
    monkeypatch.setattr(moto.settings, "ACM_VALIDATION_WAIT", -1)
    receiver = CloudFormation()
    with mock_aws():
        yield receiver
    receiver.close()


@pytest.fixture
def zone_id(cloudformation: CloudFormation) -> str:
    """The zone, in the hub's account."""
    created = hub().create_hosted_zone(Name="causal-ui-gym.dev", CallerReference="1")
    return str(created["HostedZone"]["Id"]).rpartition("/")[2]


def hub() -> Any:
    credentials = boto3.client("sts").assume_role(RoleArn=DNS_ROLE, RoleSessionName="test")["Credentials"]
    return boto3.client(
        "route53",
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
    )


def proofs(zone_id: str) -> dict[str, str]:
    """CNAME records of the zone."""
    records = hub().list_resource_record_sets(HostedZoneId=zone_id)["ResourceRecordSets"]
    return {r["Name"]: r["ResourceRecords"][0]["Value"] for r in records if r["Type"] == "CNAME"}


def certificates() -> list[str]:
    return [found["CertificateArn"] for found in boto3.client("acm").list_certificates()["CertificateSummaryList"]]


def test_a_certificate_is_requested_here_and_proven_in_the_hubs_zone(
    cloudformation: CloudFormation, zone_id: str
) -> None:
    answer = cloudformation.call("Create", zone_id)
    assert answer["Status"] == "SUCCESS", answer
    arn = answer["PhysicalResourceId"]
    assert arn.startswith(f"arn:aws:acm:{REGION}:{SITE_ACCOUNT}:certificate/")
    certificate = boto3.client("acm").describe_certificate(CertificateArn=arn)["Certificate"]
    assert sorted(certificate["SubjectAlternativeNames"]) == sorted(HOSTS)
    assert certificate["Status"] == "ISSUED"
    wanted = {
        option["ResourceRecord"]["Name"].rstrip("."): option["ResourceRecord"]["Value"]
        for option in certificate["DomainValidationOptions"]
    }
    assert len(wanted) == 2
    assert {name.rstrip("."): value for name, value in proofs(zone_id).items()} == wanted
    # Nothing was written in the site's own account.
    assert boto3.client("route53").list_hosted_zones()["HostedZones"] == []


def test_an_event_delivered_twice_makes_one_certificate(cloudformation: CloudFormation, zone_id: str) -> None:
    first = cloudformation.call("Create", zone_id)
    second = cloudformation.call("Create", zone_id)
    assert first["Status"] == second["Status"] == "SUCCESS"
    assert first["PhysicalResourceId"] == second["PhysicalResourceId"]
    assert len(certificates()) == 1


def test_an_update_with_the_same_hosts_keeps_the_certificate(cloudformation: CloudFormation, zone_id: str) -> None:
    arn = cloudformation.call("Create", zone_id)["PhysicalResourceId"]
    answer = cloudformation.call(
        "Update", zone_id, PhysicalResourceId=arn, OldResourceProperties={"Domains": HOSTS, "ZoneId": "Zold"}
    )
    assert (answer["Status"], answer["PhysicalResourceId"]) == ("SUCCESS", arn)
    assert certificates() == [arn]


def test_other_hosts_make_another_certificate_and_the_old_ones_records_stay(
    cloudformation: CloudFormation, zone_id: str
) -> None:
    arn = cloudformation.call("Create", zone_id)["PhysicalResourceId"]
    answer = cloudformation.call(
        "Update",
        zone_id,
        PhysicalResourceId=arn,
        OldResourceProperties={"Domains": HOSTS},
        properties={"Domains": [HOSTS[0]]},
    )
    assert answer["Status"] == "SUCCESS"
    assert answer["PhysicalResourceId"] != arn
    before = proofs(zone_id)
    # CloudFormation deletes the replaced one afterwards.
    assert cloudformation.call("Delete", zone_id, PhysicalResourceId=arn)["Status"] == "SUCCESS"
    assert certificates() == [answer["PhysicalResourceId"]]
    assert proofs(zone_id) == before


def test_deleting_twice_is_no_error(cloudformation: CloudFormation, zone_id: str) -> None:
    arn = cloudformation.call("Create", zone_id)["PhysicalResourceId"]
    assert cloudformation.call("Delete", zone_id, PhysicalResourceId=arn)["Status"] == "SUCCESS"
    assert cloudformation.call("Delete", zone_id, PhysicalResourceId=arn)["Status"] == "SUCCESS"
    assert certificates() == []


def test_deleting_what_was_never_made_is_no_error(cloudformation: CloudFormation, zone_id: str) -> None:
    """A creation that failed before it had a certificate is rolled back with the id of its failure."""
    assert cloudformation.call("Delete", zone_id, PhysicalResourceId="none")["Status"] == "SUCCESS"


def test_a_certificate_still_in_use_is_tried_again(
    cloudformation: CloudFormation, zone_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    arn = cloudformation.call("Create", zone_id)["PhysicalResourceId"]
    refusals = [2]
    client = boto3.client

    def refusing(service: str, **options: Any) -> Any:
        made = client(service, **options)
        if service == "acm" and refusals[0]:
            refusals[0] -= 1

            def refuse(**_: object) -> None:
                raise made.exceptions.ResourceInUseException(
                    {"Error": {"Code": "ResourceInUseException", "Message": "in use"}}, "DeleteCertificate"
                )

            made.delete_certificate = refuse
        return made

    monkeypatch.setattr(boto3, "client", refusing)
    assert cloudformation.call("Delete", zone_id, PhysicalResourceId=arn)["Status"] == "SUCCESS"
    assert refusals == [0]
    assert certificates() == []


def test_a_zone_that_is_not_delegated_fails_in_time_and_names_the_certificate(
    cloudformation: CloudFormation, zone_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moto.settings, "ACM_VALIDATION_WAIT", 3600)
    answer = cloudformation.call("Create", zone_id, Context(seconds=30))
    assert answer["Status"] == "FAILED"
    assert "name servers" in answer["Reason"]
    # Else the roll-back would leave it behind.
    assert answer["PhysicalResourceId"] == certificates()[0]


def test_a_missing_zone_fails_with_the_cause(cloudformation: CloudFormation) -> None:
    answer = cloudformation.call("Create", "ZNOTTHERE")
    assert answer["Status"] == "FAILED"
    assert "NoSuchHostedZone" in answer["Reason"]


def test_a_role_that_is_not_known_yet_is_tried_again(
    cloudformation: CloudFormation, zone_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [2]
    client = boto3.client

    def refusing(service: str, **options: Any) -> Any:
        made = client(service, **options)
        if service == "sts" and refusals[0]:
            refusals[0] -= 1

            def refuse(**_: object) -> None:
                raise made.exceptions.ClientError(
                    {"Error": {"Code": "AccessDenied", "Message": "not authorized"}}, "AssumeRole"
                )

            made.assume_role = refuse
        return made

    monkeypatch.setattr(boto3, "client", refusing)
    assert cloudformation.call("Create", zone_id)["Status"] == "SUCCESS"
    assert refusals == [0]
