"""AWS resources of one site's data tier."""

from __future__ import annotations

from aws_cdk import aws_kms as kms
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from ...placement import Placement
from ...plan.data_plan import DataPlan
from .credentials import site_credentials
from .keys import data_key


class SiteData(Construct):
    """Key, credentials, buckets and identities of one site, and its managed database and cache where chosen."""

    key: kms.Key
    """Key of everything stored here."""
    secrets: dict[str, secretsmanager.Secret]
    """Credentials made here: ``postgres`` in the site that made the database, and ``redis``."""

    def __init__(self, scope: Construct, id: str, *, plan: DataPlan, placement: Placement) -> None:
        super().__init__(scope, id)
        self.key = data_key(self, plan)
        self.secrets = site_credentials(self, plan, self.key)
