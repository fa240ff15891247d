"""Every name of the platform, computed in one place from the site alone.

The CloudFormation and Kubernetes projections read the same names, so that no deploy-time value has to reach the YAML.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import NamingError
from .site import Hub, Site

_PLATFORM_NAME = re.compile(r"^[a-z][a-z0-9-]{1,28}[a-z0-9]$")
_DNS_LABEL = re.compile(r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")
_DOMAIN = re.compile(r"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$")


def require_platform_name(path: str, name: str) -> str:
    """A platform name that every derived AWS and Kubernetes name can carry.

    Raises:
        NamingError: GYM150.
    """
    if not _PLATFORM_NAME.match(name):
        raise NamingError(
            "GYM150",
            path,
            given=f"name={name!r} ({len(name)} characters)",
            allowed="3 to 30 lower-case letters, digits and inner hyphens, beginning with a letter",
            remedy="Shorten it: S3 buckets take 63 characters and IAM roles 64, and ours append site, purpose and account.",
        )
    return name


def require_dns_label(path: str, field: str, name: str, *, limit: int = 63) -> str:
    """A name that Kubernetes accepts as an object name (RFC 1123 label).

    Raises:
        NamingError: GYM151.
    """
    if len(name) > limit or not _DNS_LABEL.match(name):
        raise NamingError(
            "GYM151",
            path,
            given=f"{field}={name!r} ({len(name)} characters)",
            allowed=f"at most {limit} lower-case letters, digits and inner hyphens",
            remedy="Shorten or respell it.",
        )
    return name


def require_domain(path: str, domain: str) -> str:
    """A domain name of a public zone, without a wildcard or a trailing dot.

    Raises:
        NamingError: GYM152.
    """
    if len(domain) > 200 or not _DOMAIN.match(domain):
        raise NamingError(
            "GYM152",
            path,
            given=f"domain={domain!r}",
            allowed="a lower-case domain name such as 'causal-ui-gym.dev', without wildcard, scheme or trailing dot",
            remedy="Name the Route 53 zone itself; hosts below it are derived.",
        )
    return domain


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one site.

    Args:
        platform: name of the platform, such as ``causal-ui-gym``.
        site: the site.
        hub: the shared account; the site itself where there is no hub.
        domain: public domain of the platform, such as ``causal-ui-gym.dev``.
        existing_cluster: name of a cluster that is already there. By default the cluster's name is computed too.
    """

    platform: str
    site: Site
    hub: Hub
    domain: str
    existing_cluster: str | None = None

    # -- AWS ------------------------------------------------------------------------------------------------------------

    @property
    def prefix(self) -> str:
        """Common beginning of the site's AWS names, such as ``causal-ui-gym-us``."""
        return f"{self.platform}-{self.site.name}"

    @property
    def cluster(self) -> str:
        """EKS cluster."""
        return self.existing_cluster or self.prefix

    @property
    def cluster_arn(self) -> str:
        """ARN of the EKS cluster."""
        return f"arn:aws:eks:{self.site.region}:{self.site.account}:cluster/{self.cluster}"

    def stack(self, layer: str) -> str:
        """CloudFormation stack of one layer, such as ``causal-ui-gym-us-network``."""
        return f"{self.prefix}-{layer}"

    def queue(self, purpose: str) -> str:
        """SQS queue, such as ``causal-ui-gym-us-computations``. Its dead-letter queue's name ends in ``-dlq``.

        Raises:
            NamingError: GYM153 above 76 characters, 80 with that ending.
        """
        return self._within(76, "SQS queue", f"{self.prefix}-{purpose}")

    def queue_url(self, purpose: str) -> str:
        """URL of an SQS queue: region, account and name determine it."""
        return f"https://sqs.{self.site.region}.amazonaws.com/{self.site.account}/{self.queue(purpose)}"

    def queue_arn(self, purpose: str) -> str:
        """ARN of an SQS queue."""
        return f"arn:aws:sqs:{self.site.region}:{self.site.account}:{self.queue(purpose)}"

    def role(self, purpose: str) -> str:
        """IAM role, such as ``causal-ui-gym-us-api``. IAM is global: the site's name keeps accounts with two sites apart.

        Raises:
            NamingError: GYM153 above 64 characters.
        """
        return self._within(64, "IAM role", f"{self.prefix}-{purpose}")

    def role_arn(self, purpose: str) -> str:
        """ARN of an IAM role of this site."""
        return f"arn:aws:iam::{self.site.account}:role/{self.role(purpose)}"

    def hub_role(self, purpose: str) -> str:
        """IAM role in the hub account that this site alone may assume, such as ``causal-ui-gym-us-dns-hub``."""
        return self._within(64, "IAM role", f"{self.prefix}-{purpose}-hub")

    def hub_role_arn(self, purpose: str) -> str:
        """ARN of :meth:`hub_role`."""
        return f"arn:aws:iam::{self.hub.account}:role/{self.hub_role(purpose)}"

    def bucket(self, purpose: str) -> str:
        """S3 bucket, such as ``causal-ui-gym-us-backups-111111111111``: bucket names are global, so the account ends them.

        Raises:
            NamingError: GYM153 above 63 characters.
        """
        return self._within(63, "S3 bucket", f"{self.prefix}-{purpose}-{self.site.account}")

    def secret(self, purpose: str) -> str:
        """Secrets Manager secret of this site, such as ``causal-ui-gym/us/openai``."""
        return f"{self.platform}/{self.site.name}/{purpose}"

    def shared_secret(self, purpose: str) -> str:
        """Secrets Manager secret that a primary shares with its replicas, such as ``causal-ui-gym/us/postgres`` in every region.

        Secrets Manager replicates under the same name, so the primary's name is the name everywhere.
        """
        return f"{self.platform}/{self.site.replica_of or self.site.name}/{purpose}"

    def key_alias(self, purpose: str) -> str:
        """KMS alias, such as ``alias/causal-ui-gym-us-data``."""
        return f"alias/{self.prefix}-{purpose}"

    def repository(self, image: str) -> str:
        """ECR repository in the hub account, such as ``causal-ui-gym/backend``."""
        return f"{self.platform}/{image}"

    def load_balancer(self, purpose: str) -> str:
        """Elastic Load Balancer or target group.

        Raises:
            NamingError: GYM153 above 32 characters.
        """
        return self._within(32, "load balancer", f"{self.site.name}-{purpose}")

    def log_group(self, purpose: str) -> str:
        """CloudWatch log group, such as ``/causal-ui-gym/us/pods``."""
        return f"/{self.platform}/{self.site.name}/{purpose}"

    @property
    def alarm_topic(self) -> str:
        """SNS topic of the site's alarms, of CloudWatch and of Prometheus alike."""
        return f"{self.prefix}-alarms"

    @property
    def alarm_topic_arn(self) -> str:
        """ARN of :attr:`alarm_topic`."""
        return f"arn:aws:sns:{self.site.region}:{self.site.account}:{self.alarm_topic}"

    @property
    def node_role(self) -> str:
        """IAM role, and instance profile, of the nodes that Karpenter starts."""
        return self.role("karpenter-node")

    @property
    def interruption_queue(self) -> str:
        """SQS queue of EC2 interruption notices, read by Karpenter."""
        return self.queue("interruptions")

    @property
    def cost_tags(self) -> dict[str, str]:
        """Cost-allocation tags, for what the stacks' own tags do not reach: what a launch template or a driver starts."""
        return {"Application": self.platform, "Environment": "production", "Site": self.site.name}

    # -- hosts ----------------------------------------------------------------------------------------------------------

    def service_label(self, service: str) -> str:
        """First label of a service's hosts: ``api`` for the platform's own backend, else the service's name."""
        return "api" if service == self.platform else service

    def service_host(self, service: str) -> str:
        """Public host of a service, the same for every site, such as ``api.causal-ui-gym.dev``."""
        return f"{self.service_label(service)}.{self.domain}"

    def site_service_host(self, service: str) -> str:
        """Public host of a service at this site alone, such as ``api.us.causal-ui-gym.dev``."""
        return f"{self.service_label(service)}.{self.site.name}.{self.domain}"

    @property
    def app_host(self) -> str:
        """Public host of the front end, the same for every site."""
        return f"app.{self.domain}"

    def private_host(self, purpose: str) -> str:
        """Host inside the site's VPC, such as ``postgres.us.causal-ui-gym.internal``."""
        return f"{purpose}.{self.site.name}.{self.platform}.internal"

    # -- Kubernetes -----------------------------------------------------------------------------------------------------

    @property
    def namespace(self) -> str:
        """Namespace of the platform's own workloads."""
        return self.platform

    def gateway(self, service: str) -> str:
        """Gateway API ``Gateway`` through which a service's traffic enters a site, such as ``causal-ui-gym-gateway``."""
        return f"{service}-gateway"

    def _within(self, limit: int, what: str, name: str) -> str:
        if len(name) > limit:
            raise NamingError(
                "GYM153",
                f"Site({self.site.name!r})",
                given=f"{what} name {name!r} ({len(name)} characters)",
                allowed=f"{limit} characters",
                remedy="Shorten the platform's or the site's name.",
            )
        return name
