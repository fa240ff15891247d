"""Causal UI Gym as deployable software: constructs for AWS CDK and cdk8s."""
