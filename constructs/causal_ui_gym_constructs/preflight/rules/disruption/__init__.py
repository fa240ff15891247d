"""Nodes and pods come and go without anybody noticing."""
