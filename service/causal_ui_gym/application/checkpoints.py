"""Fitted multilayer perceptrons that models refer to by name: a folder of orbax checkpoints, the same for all processes."""

from collections.abc import Mapping

from causal_ui_gym.application.errors import Invalid
from causal_ui_gym.engine import AdditiveNoiseMlp, DenseLayer, ModelSpecification, StorageError


class Checkpoints:
    """Reads from ``folder``, where :func:`causal_ui_gym.engine.storage.save` writes. It need not exist."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def of(self, specification: ModelSpecification) -> Mapping[str, tuple[DenseLayer, ...]]:
        """The layers that the specification names; reads the disk.

        Raises:
            Invalid: nothing is stored under a name, or it cannot be read.
        """
        names = {
            node.mechanism.parameters
            for node in specification.nodes
            if isinstance(node.mechanism, AdditiveNoiseMlp) and node.mechanism.parameters is not None
        }
        if not names:
            return {}
        from causal_ui_gym.engine import storage  # brings orbax, which nothing else here needs

        found = {}
        for name in names:
            try:
                found[name] = storage.load(self._folder, name)
            except StorageError as error:
                # Its own message names the folder, which callers need not know.
                known = ", ".join(storage.stored_names(self._folder)[:20]) or "none"
                message = f"parameters {name!r} cannot be used ({error.code}); stored are: {known}"
                raise Invalid(error.code, message) from error
        return found
