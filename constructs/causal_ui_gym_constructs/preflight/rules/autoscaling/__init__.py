"""Autoscalers that do not work, or work against each other."""
