"""Environment of a service's pods: what goes in a ConfigMap, what comes from which secret, decided from its settings contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .connections import Connection, SecretValue
from .errors import ComputeError, SettingsError
from .names import Names, require_dns_label
from .settings import Setting, SettingsContract, SettingValue

SECRET_STORE = "aws-secrets-manager"
"""ClusterSecretStore of the site's own account and region."""

DERIVED = {
    "gpu_memory_fraction": "it follows from gpu=GpuSharing…",
    "listen_host": "probes and Services reach the pod from outside it",
    "drain_seconds": "it follows from grace_seconds",
    "queue_url": "the queue is made with the service",
    "region": "it is the site's",
}
"""Bindings that a user cannot set where the platform fills them, and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where one secret setting comes from. Made by :meth:`secrets_manager` or :meth:`kubernetes`.

    Args:
        name: name of the secret.
        key: property of its JSON object, or key of the Kubernetes Secret. Unset with Secrets Manager: the whole string.
        store: which of the two it is.
    """

    name: str
    key: str | None
    store: str

    @classmethod
    def secrets_manager(cls, name: str, *, property: str | None = None) -> Secret:
        """A secret that is already in Secrets Manager, in each site's account and region."""
        return cls(name=name, key=property, store="secrets-manager")

    @classmethod
    def kubernetes(cls, name: str, *, key: str) -> Secret:
        """A Kubernetes Secret that is already in the service's namespace."""
        require_dns_label("Secret.kubernetes", "name", name, limit=253)
        return cls(name=name, key=key, store="kubernetes")


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatedSecret:
    """A Secrets Manager secret that the service's AWS side makes.

    Args:
        setting: the setting that it fills.
        name: name of the secret.
        generated: whether AWS generates the value, once for a primary and its replicas, so that a token signed at one site is
            valid at all. False: it is made empty at each site, and a person fills it.
    """

    setting: str
    name: str
    generated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Environment of a service's pods at one site.

    Args:
        configuration: variables of the ConfigMap.
        stored: variables from Secrets Manager, without which a pod does not start.
        optional: variables from Secrets Manager that a person fills; pods start without them.
        references: variables from Kubernetes Secrets that are already there.
        created: AWS secrets to make.
    """

    configuration: Mapping[str, str]
    stored: Mapping[str, SecretValue]
    optional: Mapping[str, SecretValue]
    references: Mapping[str, Secret]
    created: tuple[CreatedSecret, ...]

    def fills(self, contract: SettingsContract, binding: str) -> bool:
        """Whether the setting of that binding gets a value."""
        setting = contract.bound(binding)
        return setting is not None and any(
            setting.name in part for part in (self.configuration, self.stored, self.optional, self.references)
        )


def plan_environment(
    path: str,
    names: Names,
    contract: SettingsContract,
    *,
    on_aws: bool,
    service: str,
    bindings: Mapping[str, str],
    connections: Sequence[Connection],
    settings: Mapping[str, SettingValue],
    secrets: Mapping[str, Secret],
    shared_store: str,
) -> Environment:
    """Resolve every setting of the contract: the user's value first, then the platform's, else the service's own default.

    Args:
        path: construct path, for errors.
        names: names of the site.
        contract: the service's settings.
        on_aws: whether there is a Secrets Manager.
        service: name of the service.
        bindings: values of the platform by binding.
        connections: secret values of the data tier.
        settings: the user's values.
        secrets: the user's secrets.
        shared_store: ClusterSecretStore with secrets that all sites share.

    Raises:
        SettingsError: GYM504 to GYM506 for the user's values, GYM507 for a value that the platform derives, GYM508 for a secret
            that is no secret setting, GYM509 for a required setting without a value, GYM510 for Secrets Manager without AWS.
    """
    configuration = _configuration(path, contract, bindings, settings)
    references = _references(path, contract, secrets, on_aws)
    stored = {
        name: SecretValue(secret=secret.name, properties=(secret.key,) if secret.key else ())
        for name, secret in secrets.items()
        if secret.store == "secrets-manager"
    }
    optional: dict[str, SecretValue] = {}
    created: list[CreatedSecret] = []
    by_binding = {connection.binding: connection.value for connection in connections}
    for setting in contract.settings.values():
        if not setting.secret or setting.name in secrets:
            continue
        if setting.binding in by_binding:
            stored[setting.name] = by_binding[setting.binding]
        elif on_aws and setting.binding in ("generated", "external"):
            secret = _created(names, service, setting)
            elsewhere = secret.generated and names.site.replica_of is not None
            if not elsewhere:
                created.append(secret)
            value = SecretValue(secret=secret.name, store=shared_store if elsewhere else SECRET_STORE)
            (stored if secret.generated or setting.required else optional)[setting.name] = value
    environment = Environment(
        configuration=configuration, stored=stored, optional=optional, references=references, created=tuple(created)
    )
    _require_complete(path, contract, environment)
    return environment


def _created(names: Names, service: str, setting: Setting) -> CreatedSecret:
    purpose = setting.name.lower().replace("_", "-")
    if service != names.platform:
        purpose = f"{service}-{purpose}"
    generated = setting.binding == "generated"
    return CreatedSecret(
        setting=setting.name,
        name=names.shared_secret(purpose) if generated else names.secret(purpose),
        generated=generated,
    )


def _configuration(
    path: str, contract: SettingsContract, bindings: Mapping[str, str], settings: Mapping[str, SettingValue]
) -> dict[str, str]:
    configuration = {}
    for setting in contract.settings.values():
        if not setting.secret and setting.binding is not None and setting.binding in bindings:
            configuration[setting.name] = bindings[setting.binding]
    for name, value in settings.items():
        text = contract.require_value(path, name, value)
        binding = contract.settings[name].binding
        if binding in DERIVED and name in configuration:
            raise SettingsError(
                "GYM507",
                path,
                given=f"settings[{name!r}]={value!r}",
                allowed=f"the derived value, {configuration[name]!r}",
                remedy=f"Leave it out: {DERIVED[binding]}.",
            )
        configuration[name] = text
    return dict(sorted(configuration.items()))


def _references(
    path: str, contract: SettingsContract, secrets: Mapping[str, Secret], on_aws: bool
) -> dict[str, Secret]:
    for name, secret in secrets.items():
        setting = contract.settings.get(name)
        if setting is None or not setting.secret:
            raise SettingsError(
                "GYM508",
                path,
                given=f"secrets[{name!r}]",
                allowed=", ".join(each.name for each in contract.settings.values() if each.secret) or "none",
                remedy="Correct the name; what is no secret goes to settings=.",
            )
        if not isinstance(secret, Secret):
            raise SettingsError(
                "GYM508",
                path,
                given=f"secrets[{name!r}] as a {type(secret).__name__}",
                allowed="Secret.secrets_manager(name) or Secret.kubernetes(name, key=…)",
                remedy="Never write a secret's value in code: name the place where it is kept.",
            )
        if secret.store == "secrets-manager" and not on_aws:
            raise SettingsError(
                "GYM510",
                path,
                given=f"secrets[{name!r}]=Secret.secrets_manager({secret.name!r}) without an AWS account",
                allowed="Secret.kubernetes(name, key=…)",
                remedy="Name a Kubernetes Secret of the namespace, or give the chart a site.",
            )
    return {name: secret for name, secret in secrets.items() if secret.store == "kubernetes"}


def _require_complete(path: str, contract: SettingsContract, environment: Environment) -> None:
    parts = (environment.configuration, environment.stored, environment.optional, environment.references)
    for setting in contract.settings.values():
        if setting.required and setting.default is None and not any(setting.name in part for part in parts):
            raise SettingsError(
                "GYM509",
                path,
                given=f"no value for {setting.name}",
                allowed="a value: the service does not start without it",
                remedy=f"Pass it in {'secrets' if setting.secret else 'settings'}=. {setting.description}",
            )


def require_shared_store(path: str, environment: Environment, contract: SettingsContract, most: int) -> None:
    """Refuse several pods that would each keep a database of their own.

    Raises:
        ComputeError: GYM216.
    """
    setting = contract.bound("database_url")
    if setting is not None and most > 1 and not environment.fills(contract, "database_url"):
        raise ComputeError(
            "GYM216",
            path,
            given=f"up to {most} pods, and no value for {setting.name}",
            allowed="one pod, or a database that all pods share",
            remedy=f"Pass data=CausalDataTier(…), or secrets={{{setting.name!r}: Secret.…}}; without it each pod has its own file.",
        )
