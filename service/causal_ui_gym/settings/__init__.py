"""Every environment variable the backend reads, declared once in :mod:`.declaration`."""

from causal_ui_gym.settings.declaration import Settings
from causal_ui_gym.settings.reading import SettingsError, read_settings

__all__ = ["Settings", "SettingsError", "read_settings"]
