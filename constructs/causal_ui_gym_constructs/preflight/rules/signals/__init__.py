"""Alerts, scalers and dashboards see what they are about."""
