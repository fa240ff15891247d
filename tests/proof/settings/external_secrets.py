"""What External Secrets would put in the cluster: the Secret of each ExternalSecret, from the secrets that the templates create.

Source: https://external-secrets.io/latest/guides/templating/
"""

from __future__ import annotations

import json
import re
import secrets
import string
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote_plus

from cloud_assembly import Assembly

ALPHANUMERIC = string.ascii_letters + string.digits
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
ACTION = re.compile(r"\{\{ \.(?P<name>\w+)(?: \| (?P<function>\w+))? \}\}")


def stored_secrets(assembly: Assembly) -> dict[str, str]:
    """Secret string by name, made as Secrets Manager generates it; what a person fills in stays empty and is left out."""
    stored = {}
    for _, _, resource in assembly.resources("AWS::SecretsManager::Secret"):
        properties = resource["Properties"]
        generated = properties.get("GenerateSecretString")
        if generated is None:
            continue
        alphabet = ALPHANUMERIC + ("" if generated.get("ExcludePunctuation") else PUNCTUATION)
        alphabet = "".join(letter for letter in alphabet if letter not in generated.get("ExcludeCharacters", ""))
        value = "".join(secrets.choice(alphabet) for _ in range(generated.get("PasswordLength", 32)))
        if "SecretStringTemplate" in generated:
            fields = json.loads(generated["SecretStringTemplate"])
            value = json.dumps({**fields, generated["GenerateStringKey"]: value})
        stored[properties["Name"]] = value
    return stored


def synced_secrets(documents: Iterable[Mapping[str, Any]], stored: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Data of each Secret by its name. An ExternalSecret whose source is empty makes none, as in the cluster."""
    made = {}
    for document in documents:
        if document["kind"] != "ExternalSecret":
            continue
        spec = document["spec"]
        references = {entry["secretKey"]: entry["remoteRef"] for entry in spec["data"]}
        if any(reference["key"] not in stored for reference in references.values()):
            continue
        values = {name: _property(stored, reference) for name, reference in references.items()}
        template = spec["target"].get("template", {}).get("data")
        made[spec["target"]["name"]] = (
            {name: rendered(text, values) for name, text in template.items()} if template else values
        )
    return made


def rendered(template: str, values: Mapping[str, str]) -> str:
    """A template of engine v2, of which we use plain values and ``urlquery``; anything else is refused."""

    def replace(action: re.Match[str]) -> str:
        value, function = values[action["name"]], action["function"]
        if function not in (None, "urlquery"):
            raise ValueError(f"the template function {function} is not known here")
        return quote_plus(value, safe="~") if function else value

    text = ACTION.sub(replace, template)
    if "{{" in text:
        raise ValueError(f"not understood: {text}")
    return text


def _property(stored: Mapping[str, str], reference: Mapping[str, str]) -> str:
    value = stored[reference["key"]]
    return str(json.loads(value)[reference["property"]]) if "property" in reference else value
