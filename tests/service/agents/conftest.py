from collections.abc import Iterator

import pytest

from causal_ui_gym import catalogue
from causal_ui_gym.engine import StructuralCausalModel
from service.agents.provider_server import ProviderServer, provider_server


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with provider_server() as running:
        yield running


@pytest.fixture(scope="session")
def kidney_stones() -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(catalogue.load("kidney-stones").specification)


@pytest.fixture(scope="session")
def confounded() -> StructuralCausalModel:
    return StructuralCausalModel.from_specification(catalogue.load("confounded-treatment").specification)
