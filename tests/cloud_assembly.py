"""A cloud assembly as tests read it: templates by stack name. What CloudFormation would make of a value is preflight's knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from causal_ui_gym_constructs.preflight.accounts import Accounts, Stack


@dataclass
class Assembly:
    """The templates of all accounts."""

    stacks: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Template by stack name."""
    environments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Account and region by stack name."""
    sites: dict[str, str] = field(default_factory=dict)
    """Tag ``Site`` by stack name."""

    @classmethod
    def read(cls, folder: Path) -> Assembly:
        return cls.of(Accounts.read(folder))

    @classmethod
    def of(cls, accounts: Accounts) -> Assembly:
        stacks = accounts.stacks.values()
        return cls(
            {stack.name: dict(stack.template) for stack in stacks},
            {stack.name: (stack.account, stack.region) for stack in stacks},
            {stack.name: stack.site for stack in stacks},
        )

    def resources(self, kind: str, account: str | None = None) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Stack, logical id and resource of every resource of a type."""
        for stack, template in self.stacks.items():
            if account in (None, self.environments[stack][0]):
                for logical_id, resource in template.get("Resources", {}).items():
                    if resource["Type"] == kind:
                        yield stack, logical_id, resource

    def accounts(self) -> Accounts:
        """The templates as they are now, as preflight reads them."""
        return Accounts(
            {
                name: Stack(name, "", *self.environments[name], self.sites[name], template)
                for name, template in self.stacks.items()
            }
        )

    def names(self) -> set[tuple[str, str, str]]:
        """``(kind, account, name)`` of every named resource."""
        return self.accounts().names()

    def text(self, stack: str, value: Any) -> str:
        """A value as deployed, where that is known: literals, joins and pseudo parameters; ``<…>`` stands for the rest."""
        return self.accounts().text(stack, value)
