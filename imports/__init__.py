"""Typed bindings of the custom resources in use, one package per API group, made by ``make imports``.

A package is named after its API group, dots and dashes as underscores: ``keda.sh`` is ``keda_sh``,
``redis.redis.opstreelabs.in`` is ``redis_redis_opstreelabs_in``. Import the one you need; importing one loads no
other, and importing this package loads none::

    from causal_ui_gym_constructs.imports.keda_sh import ScaledObject

Field names are Python's (``max_replica_count``) and objects render with Kubernetes' own. Fields whose type is
``Any`` (pod templates, affinities) take a plain dict in Kubernetes' spelling. The groups, kinds and versions stand
in ``crds.lock.json``; ``README.md`` beside it says how to add one and what is left out.
"""
