from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class Cluster(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.Cluster",
):
    '''
    :schema: Cluster
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["ClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Cluster" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b25da5e2dce86fd22970fec8c2490491ae7f591d587314f56ff41779a87210e8)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ClusterProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["ClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Cluster".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = ClusterProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Cluster".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ClusterProps:
    def __init__(
        self,
        *,
        spec: typing.Union["ClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Cluster
        '''
        if isinstance(spec, dict):
            spec = ClusterSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f80ffefba6a9296632b3762e09c98aadc39450bd6b0816335080d982fb5d57e9)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ClusterSpec":
        '''
        :schema: Cluster#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ClusterSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Cluster#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpec",
    jsii_struct_bases=[],
    name_mapping={
        "instances": "instances",
        "affinity": "affinity",
        "backup": "backup",
        "bootstrap": "bootstrap",
        "certificates": "certificates",
        "description": "description",
        "enable_pdb": "enablePdb",
        "enable_superuser_access": "enableSuperuserAccess",
        "env": "env",
        "env_from": "envFrom",
        "ephemeral_volume_source": "ephemeralVolumeSource",
        "ephemeral_volumes_size_limit": "ephemeralVolumesSizeLimit",
        "external_clusters": "externalClusters",
        "failover_delay": "failoverDelay",
        "image_catalog_ref": "imageCatalogRef",
        "image_name": "imageName",
        "image_pull_policy": "imagePullPolicy",
        "image_pull_secrets": "imagePullSecrets",
        "inherited_metadata": "inheritedMetadata",
        "liveness_probe_timeout": "livenessProbeTimeout",
        "log_level": "logLevel",
        "managed": "managed",
        "max_sync_replicas": "maxSyncReplicas",
        "min_sync_replicas": "minSyncReplicas",
        "monitoring": "monitoring",
        "node_maintenance_window": "nodeMaintenanceWindow",
        "plugins": "plugins",
        "pod_security_context": "podSecurityContext",
        "pod_selector_refs": "podSelectorRefs",
        "postgres_gid": "postgresGid",
        "postgresql": "postgresql",
        "postgres_uid": "postgresUid",
        "primary_lease": "primaryLease",
        "primary_update_method": "primaryUpdateMethod",
        "primary_update_strategy": "primaryUpdateStrategy",
        "priority_class_name": "priorityClassName",
        "probes": "probes",
        "projected_volume_template": "projectedVolumeTemplate",
        "replica": "replica",
        "replication_slots": "replicationSlots",
        "resources": "resources",
        "scheduler_name": "schedulerName",
        "seccomp_profile": "seccompProfile",
        "security_context": "securityContext",
        "service_account_name": "serviceAccountName",
        "service_account_template": "serviceAccountTemplate",
        "smart_shutdown_timeout": "smartShutdownTimeout",
        "start_delay": "startDelay",
        "stop_delay": "stopDelay",
        "storage": "storage",
        "superuser_secret": "superuserSecret",
        "switchover_delay": "switchoverDelay",
        "tablespaces": "tablespaces",
        "topology_spread_constraints": "topologySpreadConstraints",
        "wal_storage": "walStorage",
    },
)
class ClusterSpec:
    def __init__(
        self,
        *,
        instances: jsii.Number,
        affinity: typing.Optional[typing.Union["ClusterSpecAffinity", typing.Dict[builtins.str, typing.Any]]] = None,
        backup: typing.Optional[typing.Union["ClusterSpecBackup", typing.Dict[builtins.str, typing.Any]]] = None,
        bootstrap: typing.Optional[typing.Union["ClusterSpecBootstrap", typing.Dict[builtins.str, typing.Any]]] = None,
        certificates: typing.Optional[typing.Union["ClusterSpecCertificates", typing.Dict[builtins.str, typing.Any]]] = None,
        description: typing.Optional[builtins.str] = None,
        enable_pdb: typing.Optional[builtins.bool] = None,
        enable_superuser_access: typing.Optional[builtins.bool] = None,
        env: typing.Optional[typing.Sequence[typing.Union["ClusterSpecEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        env_from: typing.Optional[typing.Sequence[typing.Union["ClusterSpecEnvFrom", typing.Dict[builtins.str, typing.Any]]]] = None,
        ephemeral_volume_source: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSource", typing.Dict[builtins.str, typing.Any]]] = None,
        ephemeral_volumes_size_limit: typing.Optional[typing.Union["ClusterSpecEphemeralVolumesSizeLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        external_clusters: typing.Optional[typing.Sequence[typing.Union["ClusterSpecExternalClusters", typing.Dict[builtins.str, typing.Any]]]] = None,
        failover_delay: typing.Optional[jsii.Number] = None,
        image_catalog_ref: typing.Optional[typing.Union["ClusterSpecImageCatalogRef", typing.Dict[builtins.str, typing.Any]]] = None,
        image_name: typing.Optional[builtins.str] = None,
        image_pull_policy: typing.Optional[builtins.str] = None,
        image_pull_secrets: typing.Optional[typing.Sequence[typing.Union["ClusterSpecImagePullSecrets", typing.Dict[builtins.str, typing.Any]]]] = None,
        inherited_metadata: typing.Optional[typing.Union["ClusterSpecInheritedMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        liveness_probe_timeout: typing.Optional[jsii.Number] = None,
        log_level: typing.Optional["ClusterSpecLogLevel"] = None,
        managed: typing.Optional[typing.Union["ClusterSpecManaged", typing.Dict[builtins.str, typing.Any]]] = None,
        max_sync_replicas: typing.Optional[jsii.Number] = None,
        min_sync_replicas: typing.Optional[jsii.Number] = None,
        monitoring: typing.Optional[typing.Union["ClusterSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        node_maintenance_window: typing.Optional[typing.Union["ClusterSpecNodeMaintenanceWindow", typing.Dict[builtins.str, typing.Any]]] = None,
        plugins: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPlugins", typing.Dict[builtins.str, typing.Any]]]] = None,
        pod_security_context: typing.Optional[typing.Union["ClusterSpecPodSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_selector_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPodSelectorRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        postgres_gid: typing.Optional[jsii.Number] = None,
        postgresql: typing.Optional[typing.Union["ClusterSpecPostgresql", typing.Dict[builtins.str, typing.Any]]] = None,
        postgres_uid: typing.Optional[jsii.Number] = None,
        primary_lease: typing.Optional[typing.Union["ClusterSpecPrimaryLease", typing.Dict[builtins.str, typing.Any]]] = None,
        primary_update_method: typing.Optional["ClusterSpecPrimaryUpdateMethod"] = None,
        primary_update_strategy: typing.Optional["ClusterSpecPrimaryUpdateStrategy"] = None,
        priority_class_name: typing.Optional[builtins.str] = None,
        probes: typing.Optional[typing.Union["ClusterSpecProbes", typing.Dict[builtins.str, typing.Any]]] = None,
        projected_volume_template: typing.Optional[typing.Union["ClusterSpecProjectedVolumeTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        replica: typing.Optional[typing.Union["ClusterSpecReplica", typing.Dict[builtins.str, typing.Any]]] = None,
        replication_slots: typing.Optional[typing.Union["ClusterSpecReplicationSlots", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ClusterSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        scheduler_name: typing.Optional[builtins.str] = None,
        seccomp_profile: typing.Optional[typing.Union["ClusterSpecSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["ClusterSpecSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
        service_account_template: typing.Optional[typing.Union["ClusterSpecServiceAccountTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        smart_shutdown_timeout: typing.Optional[jsii.Number] = None,
        start_delay: typing.Optional[jsii.Number] = None,
        stop_delay: typing.Optional[jsii.Number] = None,
        storage: typing.Optional[typing.Union["ClusterSpecStorage", typing.Dict[builtins.str, typing.Any]]] = None,
        superuser_secret: typing.Optional[typing.Union["ClusterSpecSuperuserSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        switchover_delay: typing.Optional[jsii.Number] = None,
        tablespaces: typing.Optional[typing.Sequence[typing.Union["ClusterSpecTablespaces", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union["ClusterSpecTopologySpreadConstraints", typing.Dict[builtins.str, typing.Any]]]] = None,
        wal_storage: typing.Optional[typing.Union["ClusterSpecWalStorage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param instances: 
        :param affinity: 
        :param backup: 
        :param bootstrap: 
        :param certificates: 
        :param description: 
        :param enable_pdb: 
        :param enable_superuser_access: 
        :param env: 
        :param env_from: 
        :param ephemeral_volume_source: 
        :param ephemeral_volumes_size_limit: 
        :param external_clusters: 
        :param failover_delay: 
        :param image_catalog_ref: 
        :param image_name: 
        :param image_pull_policy: 
        :param image_pull_secrets: 
        :param inherited_metadata: 
        :param liveness_probe_timeout: 
        :param log_level: 
        :param managed: 
        :param max_sync_replicas: 
        :param min_sync_replicas: 
        :param monitoring: 
        :param node_maintenance_window: 
        :param plugins: 
        :param pod_security_context: 
        :param pod_selector_refs: 
        :param postgres_gid: 
        :param postgresql: 
        :param postgres_uid: 
        :param primary_lease: 
        :param primary_update_method: 
        :param primary_update_strategy: 
        :param priority_class_name: 
        :param probes: 
        :param projected_volume_template: 
        :param replica: 
        :param replication_slots: 
        :param resources: 
        :param scheduler_name: 
        :param seccomp_profile: 
        :param security_context: 
        :param service_account_name: 
        :param service_account_template: 
        :param smart_shutdown_timeout: 
        :param start_delay: 
        :param stop_delay: 
        :param storage: 
        :param superuser_secret: 
        :param switchover_delay: 
        :param tablespaces: 
        :param topology_spread_constraints: 
        :param wal_storage: 

        :schema: ClusterSpec
        '''
        if isinstance(affinity, dict):
            affinity = ClusterSpecAffinity(**affinity)
        if isinstance(backup, dict):
            backup = ClusterSpecBackup(**backup)
        if isinstance(bootstrap, dict):
            bootstrap = ClusterSpecBootstrap(**bootstrap)
        if isinstance(certificates, dict):
            certificates = ClusterSpecCertificates(**certificates)
        if isinstance(ephemeral_volume_source, dict):
            ephemeral_volume_source = ClusterSpecEphemeralVolumeSource(**ephemeral_volume_source)
        if isinstance(ephemeral_volumes_size_limit, dict):
            ephemeral_volumes_size_limit = ClusterSpecEphemeralVolumesSizeLimit(**ephemeral_volumes_size_limit)
        if isinstance(image_catalog_ref, dict):
            image_catalog_ref = ClusterSpecImageCatalogRef(**image_catalog_ref)
        if isinstance(inherited_metadata, dict):
            inherited_metadata = ClusterSpecInheritedMetadata(**inherited_metadata)
        if isinstance(managed, dict):
            managed = ClusterSpecManaged(**managed)
        if isinstance(monitoring, dict):
            monitoring = ClusterSpecMonitoring(**monitoring)
        if isinstance(node_maintenance_window, dict):
            node_maintenance_window = ClusterSpecNodeMaintenanceWindow(**node_maintenance_window)
        if isinstance(pod_security_context, dict):
            pod_security_context = ClusterSpecPodSecurityContext(**pod_security_context)
        if isinstance(postgresql, dict):
            postgresql = ClusterSpecPostgresql(**postgresql)
        if isinstance(primary_lease, dict):
            primary_lease = ClusterSpecPrimaryLease(**primary_lease)
        if isinstance(probes, dict):
            probes = ClusterSpecProbes(**probes)
        if isinstance(projected_volume_template, dict):
            projected_volume_template = ClusterSpecProjectedVolumeTemplate(**projected_volume_template)
        if isinstance(replica, dict):
            replica = ClusterSpecReplica(**replica)
        if isinstance(replication_slots, dict):
            replication_slots = ClusterSpecReplicationSlots(**replication_slots)
        if isinstance(resources, dict):
            resources = ClusterSpecResources(**resources)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = ClusterSpecSeccompProfile(**seccomp_profile)
        if isinstance(security_context, dict):
            security_context = ClusterSpecSecurityContext(**security_context)
        if isinstance(service_account_template, dict):
            service_account_template = ClusterSpecServiceAccountTemplate(**service_account_template)
        if isinstance(storage, dict):
            storage = ClusterSpecStorage(**storage)
        if isinstance(superuser_secret, dict):
            superuser_secret = ClusterSpecSuperuserSecret(**superuser_secret)
        if isinstance(wal_storage, dict):
            wal_storage = ClusterSpecWalStorage(**wal_storage)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67861c9f43a03a9075e870cce756620d21d9673bd21957b0dc102e314daf0ec9)
            check_type(argname="argument instances", value=instances, expected_type=type_hints["instances"])
            check_type(argname="argument affinity", value=affinity, expected_type=type_hints["affinity"])
            check_type(argname="argument backup", value=backup, expected_type=type_hints["backup"])
            check_type(argname="argument bootstrap", value=bootstrap, expected_type=type_hints["bootstrap"])
            check_type(argname="argument certificates", value=certificates, expected_type=type_hints["certificates"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument enable_pdb", value=enable_pdb, expected_type=type_hints["enable_pdb"])
            check_type(argname="argument enable_superuser_access", value=enable_superuser_access, expected_type=type_hints["enable_superuser_access"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument env_from", value=env_from, expected_type=type_hints["env_from"])
            check_type(argname="argument ephemeral_volume_source", value=ephemeral_volume_source, expected_type=type_hints["ephemeral_volume_source"])
            check_type(argname="argument ephemeral_volumes_size_limit", value=ephemeral_volumes_size_limit, expected_type=type_hints["ephemeral_volumes_size_limit"])
            check_type(argname="argument external_clusters", value=external_clusters, expected_type=type_hints["external_clusters"])
            check_type(argname="argument failover_delay", value=failover_delay, expected_type=type_hints["failover_delay"])
            check_type(argname="argument image_catalog_ref", value=image_catalog_ref, expected_type=type_hints["image_catalog_ref"])
            check_type(argname="argument image_name", value=image_name, expected_type=type_hints["image_name"])
            check_type(argname="argument image_pull_policy", value=image_pull_policy, expected_type=type_hints["image_pull_policy"])
            check_type(argname="argument image_pull_secrets", value=image_pull_secrets, expected_type=type_hints["image_pull_secrets"])
            check_type(argname="argument inherited_metadata", value=inherited_metadata, expected_type=type_hints["inherited_metadata"])
            check_type(argname="argument liveness_probe_timeout", value=liveness_probe_timeout, expected_type=type_hints["liveness_probe_timeout"])
            check_type(argname="argument log_level", value=log_level, expected_type=type_hints["log_level"])
            check_type(argname="argument managed", value=managed, expected_type=type_hints["managed"])
            check_type(argname="argument max_sync_replicas", value=max_sync_replicas, expected_type=type_hints["max_sync_replicas"])
            check_type(argname="argument min_sync_replicas", value=min_sync_replicas, expected_type=type_hints["min_sync_replicas"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument node_maintenance_window", value=node_maintenance_window, expected_type=type_hints["node_maintenance_window"])
            check_type(argname="argument plugins", value=plugins, expected_type=type_hints["plugins"])
            check_type(argname="argument pod_security_context", value=pod_security_context, expected_type=type_hints["pod_security_context"])
            check_type(argname="argument pod_selector_refs", value=pod_selector_refs, expected_type=type_hints["pod_selector_refs"])
            check_type(argname="argument postgres_gid", value=postgres_gid, expected_type=type_hints["postgres_gid"])
            check_type(argname="argument postgresql", value=postgresql, expected_type=type_hints["postgresql"])
            check_type(argname="argument postgres_uid", value=postgres_uid, expected_type=type_hints["postgres_uid"])
            check_type(argname="argument primary_lease", value=primary_lease, expected_type=type_hints["primary_lease"])
            check_type(argname="argument primary_update_method", value=primary_update_method, expected_type=type_hints["primary_update_method"])
            check_type(argname="argument primary_update_strategy", value=primary_update_strategy, expected_type=type_hints["primary_update_strategy"])
            check_type(argname="argument priority_class_name", value=priority_class_name, expected_type=type_hints["priority_class_name"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
            check_type(argname="argument projected_volume_template", value=projected_volume_template, expected_type=type_hints["projected_volume_template"])
            check_type(argname="argument replica", value=replica, expected_type=type_hints["replica"])
            check_type(argname="argument replication_slots", value=replication_slots, expected_type=type_hints["replication_slots"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument scheduler_name", value=scheduler_name, expected_type=type_hints["scheduler_name"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
            check_type(argname="argument service_account_template", value=service_account_template, expected_type=type_hints["service_account_template"])
            check_type(argname="argument smart_shutdown_timeout", value=smart_shutdown_timeout, expected_type=type_hints["smart_shutdown_timeout"])
            check_type(argname="argument start_delay", value=start_delay, expected_type=type_hints["start_delay"])
            check_type(argname="argument stop_delay", value=stop_delay, expected_type=type_hints["stop_delay"])
            check_type(argname="argument storage", value=storage, expected_type=type_hints["storage"])
            check_type(argname="argument superuser_secret", value=superuser_secret, expected_type=type_hints["superuser_secret"])
            check_type(argname="argument switchover_delay", value=switchover_delay, expected_type=type_hints["switchover_delay"])
            check_type(argname="argument tablespaces", value=tablespaces, expected_type=type_hints["tablespaces"])
            check_type(argname="argument topology_spread_constraints", value=topology_spread_constraints, expected_type=type_hints["topology_spread_constraints"])
            check_type(argname="argument wal_storage", value=wal_storage, expected_type=type_hints["wal_storage"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "instances": instances,
        }
        if affinity is not None:
            self._values["affinity"] = affinity
        if backup is not None:
            self._values["backup"] = backup
        if bootstrap is not None:
            self._values["bootstrap"] = bootstrap
        if certificates is not None:
            self._values["certificates"] = certificates
        if description is not None:
            self._values["description"] = description
        if enable_pdb is not None:
            self._values["enable_pdb"] = enable_pdb
        if enable_superuser_access is not None:
            self._values["enable_superuser_access"] = enable_superuser_access
        if env is not None:
            self._values["env"] = env
        if env_from is not None:
            self._values["env_from"] = env_from
        if ephemeral_volume_source is not None:
            self._values["ephemeral_volume_source"] = ephemeral_volume_source
        if ephemeral_volumes_size_limit is not None:
            self._values["ephemeral_volumes_size_limit"] = ephemeral_volumes_size_limit
        if external_clusters is not None:
            self._values["external_clusters"] = external_clusters
        if failover_delay is not None:
            self._values["failover_delay"] = failover_delay
        if image_catalog_ref is not None:
            self._values["image_catalog_ref"] = image_catalog_ref
        if image_name is not None:
            self._values["image_name"] = image_name
        if image_pull_policy is not None:
            self._values["image_pull_policy"] = image_pull_policy
        if image_pull_secrets is not None:
            self._values["image_pull_secrets"] = image_pull_secrets
        if inherited_metadata is not None:
            self._values["inherited_metadata"] = inherited_metadata
        if liveness_probe_timeout is not None:
            self._values["liveness_probe_timeout"] = liveness_probe_timeout
        if log_level is not None:
            self._values["log_level"] = log_level
        if managed is not None:
            self._values["managed"] = managed
        if max_sync_replicas is not None:
            self._values["max_sync_replicas"] = max_sync_replicas
        if min_sync_replicas is not None:
            self._values["min_sync_replicas"] = min_sync_replicas
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if node_maintenance_window is not None:
            self._values["node_maintenance_window"] = node_maintenance_window
        if plugins is not None:
            self._values["plugins"] = plugins
        if pod_security_context is not None:
            self._values["pod_security_context"] = pod_security_context
        if pod_selector_refs is not None:
            self._values["pod_selector_refs"] = pod_selector_refs
        if postgres_gid is not None:
            self._values["postgres_gid"] = postgres_gid
        if postgresql is not None:
            self._values["postgresql"] = postgresql
        if postgres_uid is not None:
            self._values["postgres_uid"] = postgres_uid
        if primary_lease is not None:
            self._values["primary_lease"] = primary_lease
        if primary_update_method is not None:
            self._values["primary_update_method"] = primary_update_method
        if primary_update_strategy is not None:
            self._values["primary_update_strategy"] = primary_update_strategy
        if priority_class_name is not None:
            self._values["priority_class_name"] = priority_class_name
        if probes is not None:
            self._values["probes"] = probes
        if projected_volume_template is not None:
            self._values["projected_volume_template"] = projected_volume_template
        if replica is not None:
            self._values["replica"] = replica
        if replication_slots is not None:
            self._values["replication_slots"] = replication_slots
        if resources is not None:
            self._values["resources"] = resources
        if scheduler_name is not None:
            self._values["scheduler_name"] = scheduler_name
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if security_context is not None:
            self._values["security_context"] = security_context
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name
        if service_account_template is not None:
            self._values["service_account_template"] = service_account_template
        if smart_shutdown_timeout is not None:
            self._values["smart_shutdown_timeout"] = smart_shutdown_timeout
        if start_delay is not None:
            self._values["start_delay"] = start_delay
        if stop_delay is not None:
            self._values["stop_delay"] = stop_delay
        if storage is not None:
            self._values["storage"] = storage
        if superuser_secret is not None:
            self._values["superuser_secret"] = superuser_secret
        if switchover_delay is not None:
            self._values["switchover_delay"] = switchover_delay
        if tablespaces is not None:
            self._values["tablespaces"] = tablespaces
        if topology_spread_constraints is not None:
            self._values["topology_spread_constraints"] = topology_spread_constraints
        if wal_storage is not None:
            self._values["wal_storage"] = wal_storage

    @builtins.property
    def instances(self) -> jsii.Number:
        '''
        :schema: ClusterSpec#instances
        '''
        result = self._values.get("instances")
        assert result is not None, "Required property 'instances' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def affinity(self) -> typing.Optional["ClusterSpecAffinity"]:
        '''
        :schema: ClusterSpec#affinity
        '''
        result = self._values.get("affinity")
        return typing.cast(typing.Optional["ClusterSpecAffinity"], result)

    @builtins.property
    def backup(self) -> typing.Optional["ClusterSpecBackup"]:
        '''
        :schema: ClusterSpec#backup
        '''
        result = self._values.get("backup")
        return typing.cast(typing.Optional["ClusterSpecBackup"], result)

    @builtins.property
    def bootstrap(self) -> typing.Optional["ClusterSpecBootstrap"]:
        '''
        :schema: ClusterSpec#bootstrap
        '''
        result = self._values.get("bootstrap")
        return typing.cast(typing.Optional["ClusterSpecBootstrap"], result)

    @builtins.property
    def certificates(self) -> typing.Optional["ClusterSpecCertificates"]:
        '''
        :schema: ClusterSpec#certificates
        '''
        result = self._values.get("certificates")
        return typing.cast(typing.Optional["ClusterSpecCertificates"], result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#description
        '''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def enable_pdb(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpec#enablePDB
        '''
        result = self._values.get("enable_pdb")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_superuser_access(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpec#enableSuperuserAccess
        '''
        result = self._values.get("enable_superuser_access")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["ClusterSpecEnv"]]:
        '''
        :schema: ClusterSpec#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["ClusterSpecEnv"]], result)

    @builtins.property
    def env_from(self) -> typing.Optional[typing.List["ClusterSpecEnvFrom"]]:
        '''
        :schema: ClusterSpec#envFrom
        '''
        result = self._values.get("env_from")
        return typing.cast(typing.Optional[typing.List["ClusterSpecEnvFrom"]], result)

    @builtins.property
    def ephemeral_volume_source(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSource"]:
        '''
        :schema: ClusterSpec#ephemeralVolumeSource
        '''
        result = self._values.get("ephemeral_volume_source")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSource"], result)

    @builtins.property
    def ephemeral_volumes_size_limit(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumesSizeLimit"]:
        '''
        :schema: ClusterSpec#ephemeralVolumesSizeLimit
        '''
        result = self._values.get("ephemeral_volumes_size_limit")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumesSizeLimit"], result)

    @builtins.property
    def external_clusters(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecExternalClusters"]]:
        '''
        :schema: ClusterSpec#externalClusters
        '''
        result = self._values.get("external_clusters")
        return typing.cast(typing.Optional[typing.List["ClusterSpecExternalClusters"]], result)

    @builtins.property
    def failover_delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#failoverDelay
        '''
        result = self._values.get("failover_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def image_catalog_ref(self) -> typing.Optional["ClusterSpecImageCatalogRef"]:
        '''
        :schema: ClusterSpec#imageCatalogRef
        '''
        result = self._values.get("image_catalog_ref")
        return typing.cast(typing.Optional["ClusterSpecImageCatalogRef"], result)

    @builtins.property
    def image_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#imageName
        '''
        result = self._values.get("image_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#imagePullPolicy
        '''
        result = self._values.get("image_pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_pull_secrets(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecImagePullSecrets"]]:
        '''
        :schema: ClusterSpec#imagePullSecrets
        '''
        result = self._values.get("image_pull_secrets")
        return typing.cast(typing.Optional[typing.List["ClusterSpecImagePullSecrets"]], result)

    @builtins.property
    def inherited_metadata(self) -> typing.Optional["ClusterSpecInheritedMetadata"]:
        '''
        :schema: ClusterSpec#inheritedMetadata
        '''
        result = self._values.get("inherited_metadata")
        return typing.cast(typing.Optional["ClusterSpecInheritedMetadata"], result)

    @builtins.property
    def liveness_probe_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#livenessProbeTimeout
        '''
        result = self._values.get("liveness_probe_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def log_level(self) -> typing.Optional["ClusterSpecLogLevel"]:
        '''
        :schema: ClusterSpec#logLevel
        '''
        result = self._values.get("log_level")
        return typing.cast(typing.Optional["ClusterSpecLogLevel"], result)

    @builtins.property
    def managed(self) -> typing.Optional["ClusterSpecManaged"]:
        '''
        :schema: ClusterSpec#managed
        '''
        result = self._values.get("managed")
        return typing.cast(typing.Optional["ClusterSpecManaged"], result)

    @builtins.property
    def max_sync_replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#maxSyncReplicas
        '''
        result = self._values.get("max_sync_replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_sync_replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#minSyncReplicas
        '''
        result = self._values.get("min_sync_replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["ClusterSpecMonitoring"]:
        '''
        :schema: ClusterSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["ClusterSpecMonitoring"], result)

    @builtins.property
    def node_maintenance_window(
        self,
    ) -> typing.Optional["ClusterSpecNodeMaintenanceWindow"]:
        '''
        :schema: ClusterSpec#nodeMaintenanceWindow
        '''
        result = self._values.get("node_maintenance_window")
        return typing.cast(typing.Optional["ClusterSpecNodeMaintenanceWindow"], result)

    @builtins.property
    def plugins(self) -> typing.Optional[typing.List["ClusterSpecPlugins"]]:
        '''
        :schema: ClusterSpec#plugins
        '''
        result = self._values.get("plugins")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPlugins"]], result)

    @builtins.property
    def pod_security_context(self) -> typing.Optional["ClusterSpecPodSecurityContext"]:
        '''
        :schema: ClusterSpec#podSecurityContext
        '''
        result = self._values.get("pod_security_context")
        return typing.cast(typing.Optional["ClusterSpecPodSecurityContext"], result)

    @builtins.property
    def pod_selector_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecPodSelectorRefs"]]:
        '''
        :schema: ClusterSpec#podSelectorRefs
        '''
        result = self._values.get("pod_selector_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPodSelectorRefs"]], result)

    @builtins.property
    def postgres_gid(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#postgresGID
        '''
        result = self._values.get("postgres_gid")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def postgresql(self) -> typing.Optional["ClusterSpecPostgresql"]:
        '''
        :schema: ClusterSpec#postgresql
        '''
        result = self._values.get("postgresql")
        return typing.cast(typing.Optional["ClusterSpecPostgresql"], result)

    @builtins.property
    def postgres_uid(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#postgresUID
        '''
        result = self._values.get("postgres_uid")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def primary_lease(self) -> typing.Optional["ClusterSpecPrimaryLease"]:
        '''
        :schema: ClusterSpec#primaryLease
        '''
        result = self._values.get("primary_lease")
        return typing.cast(typing.Optional["ClusterSpecPrimaryLease"], result)

    @builtins.property
    def primary_update_method(
        self,
    ) -> typing.Optional["ClusterSpecPrimaryUpdateMethod"]:
        '''
        :schema: ClusterSpec#primaryUpdateMethod
        '''
        result = self._values.get("primary_update_method")
        return typing.cast(typing.Optional["ClusterSpecPrimaryUpdateMethod"], result)

    @builtins.property
    def primary_update_strategy(
        self,
    ) -> typing.Optional["ClusterSpecPrimaryUpdateStrategy"]:
        '''
        :schema: ClusterSpec#primaryUpdateStrategy
        '''
        result = self._values.get("primary_update_strategy")
        return typing.cast(typing.Optional["ClusterSpecPrimaryUpdateStrategy"], result)

    @builtins.property
    def priority_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#priorityClassName
        '''
        result = self._values.get("priority_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional["ClusterSpecProbes"]:
        '''
        :schema: ClusterSpec#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional["ClusterSpecProbes"], result)

    @builtins.property
    def projected_volume_template(
        self,
    ) -> typing.Optional["ClusterSpecProjectedVolumeTemplate"]:
        '''
        :schema: ClusterSpec#projectedVolumeTemplate
        '''
        result = self._values.get("projected_volume_template")
        return typing.cast(typing.Optional["ClusterSpecProjectedVolumeTemplate"], result)

    @builtins.property
    def replica(self) -> typing.Optional["ClusterSpecReplica"]:
        '''
        :schema: ClusterSpec#replica
        '''
        result = self._values.get("replica")
        return typing.cast(typing.Optional["ClusterSpecReplica"], result)

    @builtins.property
    def replication_slots(self) -> typing.Optional["ClusterSpecReplicationSlots"]:
        '''
        :schema: ClusterSpec#replicationSlots
        '''
        result = self._values.get("replication_slots")
        return typing.cast(typing.Optional["ClusterSpecReplicationSlots"], result)

    @builtins.property
    def resources(self) -> typing.Optional["ClusterSpecResources"]:
        '''
        :schema: ClusterSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ClusterSpecResources"], result)

    @builtins.property
    def scheduler_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#schedulerName
        '''
        result = self._values.get("scheduler_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def seccomp_profile(self) -> typing.Optional["ClusterSpecSeccompProfile"]:
        '''
        :schema: ClusterSpec#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["ClusterSpecSeccompProfile"], result)

    @builtins.property
    def security_context(self) -> typing.Optional["ClusterSpecSecurityContext"]:
        '''
        :schema: ClusterSpec#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["ClusterSpecSecurityContext"], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_account_template(
        self,
    ) -> typing.Optional["ClusterSpecServiceAccountTemplate"]:
        '''
        :schema: ClusterSpec#serviceAccountTemplate
        '''
        result = self._values.get("service_account_template")
        return typing.cast(typing.Optional["ClusterSpecServiceAccountTemplate"], result)

    @builtins.property
    def smart_shutdown_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#smartShutdownTimeout
        '''
        result = self._values.get("smart_shutdown_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def start_delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#startDelay
        '''
        result = self._values.get("start_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def stop_delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#stopDelay
        '''
        result = self._values.get("stop_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def storage(self) -> typing.Optional["ClusterSpecStorage"]:
        '''
        :schema: ClusterSpec#storage
        '''
        result = self._values.get("storage")
        return typing.cast(typing.Optional["ClusterSpecStorage"], result)

    @builtins.property
    def superuser_secret(self) -> typing.Optional["ClusterSpecSuperuserSecret"]:
        '''
        :schema: ClusterSpec#superuserSecret
        '''
        result = self._values.get("superuser_secret")
        return typing.cast(typing.Optional["ClusterSpecSuperuserSecret"], result)

    @builtins.property
    def switchover_delay(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpec#switchoverDelay
        '''
        result = self._values.get("switchover_delay")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tablespaces(self) -> typing.Optional[typing.List["ClusterSpecTablespaces"]]:
        '''
        :schema: ClusterSpec#tablespaces
        '''
        result = self._values.get("tablespaces")
        return typing.cast(typing.Optional[typing.List["ClusterSpecTablespaces"]], result)

    @builtins.property
    def topology_spread_constraints(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecTopologySpreadConstraints"]]:
        '''
        :schema: ClusterSpec#topologySpreadConstraints
        '''
        result = self._values.get("topology_spread_constraints")
        return typing.cast(typing.Optional[typing.List["ClusterSpecTopologySpreadConstraints"]], result)

    @builtins.property
    def wal_storage(self) -> typing.Optional["ClusterSpecWalStorage"]:
        '''
        :schema: ClusterSpec#walStorage
        '''
        result = self._values.get("wal_storage")
        return typing.cast(typing.Optional["ClusterSpecWalStorage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecAffinity",
    jsii_struct_bases=[],
    name_mapping={
        "additional_pod_affinity": "additionalPodAffinity",
        "additional_pod_anti_affinity": "additionalPodAntiAffinity",
        "enable_pod_anti_affinity": "enablePodAntiAffinity",
        "node_affinity": "nodeAffinity",
        "node_selector": "nodeSelector",
        "pod_anti_affinity_type": "podAntiAffinityType",
        "tolerations": "tolerations",
        "topology_key": "topologyKey",
    },
)
class ClusterSpecAffinity:
    def __init__(
        self,
        *,
        additional_pod_affinity: typing.Any = None,
        additional_pod_anti_affinity: typing.Any = None,
        enable_pod_anti_affinity: typing.Optional[builtins.bool] = None,
        node_affinity: typing.Any = None,
        node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        pod_anti_affinity_type: typing.Optional[builtins.str] = None,
        tolerations: typing.Optional[typing.Sequence[typing.Union["ClusterSpecAffinityTolerations", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param additional_pod_affinity: 
        :param additional_pod_anti_affinity: 
        :param enable_pod_anti_affinity: 
        :param node_affinity: 
        :param node_selector: 
        :param pod_anti_affinity_type: 
        :param tolerations: 
        :param topology_key: 

        :schema: ClusterSpecAffinity
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__140d08daf04bca261f0f521809924ec57e4ae16a71ec5b7883b4f23f665aa3f5)
            check_type(argname="argument additional_pod_affinity", value=additional_pod_affinity, expected_type=type_hints["additional_pod_affinity"])
            check_type(argname="argument additional_pod_anti_affinity", value=additional_pod_anti_affinity, expected_type=type_hints["additional_pod_anti_affinity"])
            check_type(argname="argument enable_pod_anti_affinity", value=enable_pod_anti_affinity, expected_type=type_hints["enable_pod_anti_affinity"])
            check_type(argname="argument node_affinity", value=node_affinity, expected_type=type_hints["node_affinity"])
            check_type(argname="argument node_selector", value=node_selector, expected_type=type_hints["node_selector"])
            check_type(argname="argument pod_anti_affinity_type", value=pod_anti_affinity_type, expected_type=type_hints["pod_anti_affinity_type"])
            check_type(argname="argument tolerations", value=tolerations, expected_type=type_hints["tolerations"])
            check_type(argname="argument topology_key", value=topology_key, expected_type=type_hints["topology_key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_pod_affinity is not None:
            self._values["additional_pod_affinity"] = additional_pod_affinity
        if additional_pod_anti_affinity is not None:
            self._values["additional_pod_anti_affinity"] = additional_pod_anti_affinity
        if enable_pod_anti_affinity is not None:
            self._values["enable_pod_anti_affinity"] = enable_pod_anti_affinity
        if node_affinity is not None:
            self._values["node_affinity"] = node_affinity
        if node_selector is not None:
            self._values["node_selector"] = node_selector
        if pod_anti_affinity_type is not None:
            self._values["pod_anti_affinity_type"] = pod_anti_affinity_type
        if tolerations is not None:
            self._values["tolerations"] = tolerations
        if topology_key is not None:
            self._values["topology_key"] = topology_key

    @builtins.property
    def additional_pod_affinity(self) -> typing.Any:
        '''
        :schema: ClusterSpecAffinity#additionalPodAffinity
        '''
        result = self._values.get("additional_pod_affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def additional_pod_anti_affinity(self) -> typing.Any:
        '''
        :schema: ClusterSpecAffinity#additionalPodAntiAffinity
        '''
        result = self._values.get("additional_pod_anti_affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def enable_pod_anti_affinity(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecAffinity#enablePodAntiAffinity
        '''
        result = self._values.get("enable_pod_anti_affinity")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def node_affinity(self) -> typing.Any:
        '''
        :schema: ClusterSpecAffinity#nodeAffinity
        '''
        result = self._values.get("node_affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def node_selector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecAffinity#nodeSelector
        '''
        result = self._values.get("node_selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def pod_anti_affinity_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinity#podAntiAffinityType
        '''
        result = self._values.get("pod_anti_affinity_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tolerations(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecAffinityTolerations"]]:
        '''
        :schema: ClusterSpecAffinity#tolerations
        '''
        result = self._values.get("tolerations")
        return typing.cast(typing.Optional[typing.List["ClusterSpecAffinityTolerations"]], result)

    @builtins.property
    def topology_key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinity#topologyKey
        '''
        result = self._values.get("topology_key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecAffinity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecAffinityTolerations",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "operator": "operator",
        "toleration_seconds": "tolerationSeconds",
        "value": "value",
    },
)
class ClusterSpecAffinityTolerations:
    def __init__(
        self,
        *,
        effect: typing.Optional[builtins.str] = None,
        key: typing.Optional[builtins.str] = None,
        operator: typing.Optional[builtins.str] = None,
        toleration_seconds: typing.Optional[jsii.Number] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param effect: 
        :param key: 
        :param operator: 
        :param toleration_seconds: 
        :param value: 

        :schema: ClusterSpecAffinityTolerations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3f9bda133d74bb7d332c81db0cdde2ccfc147d704f2065f8d43ec3afdd91c92f)
            check_type(argname="argument effect", value=effect, expected_type=type_hints["effect"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument toleration_seconds", value=toleration_seconds, expected_type=type_hints["toleration_seconds"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if effect is not None:
            self._values["effect"] = effect
        if key is not None:
            self._values["key"] = key
        if operator is not None:
            self._values["operator"] = operator
        if toleration_seconds is not None:
            self._values["toleration_seconds"] = toleration_seconds
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def effect(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinityTolerations#effect
        '''
        result = self._values.get("effect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinityTolerations#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinityTolerations#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecAffinityTolerations#tolerationSeconds
        '''
        result = self._values.get("toleration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecAffinityTolerations#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecAffinityTolerations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackup",
    jsii_struct_bases=[],
    name_mapping={
        "barman_object_store": "barmanObjectStore",
        "retention_policy": "retentionPolicy",
        "target": "target",
        "volume_snapshot": "volumeSnapshot",
    },
)
class ClusterSpecBackup:
    def __init__(
        self,
        *,
        barman_object_store: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStore", typing.Dict[builtins.str, typing.Any]]] = None,
        retention_policy: typing.Optional[builtins.str] = None,
        target: typing.Optional["ClusterSpecBackupTarget"] = None,
        volume_snapshot: typing.Optional[typing.Union["ClusterSpecBackupVolumeSnapshot", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param barman_object_store: 
        :param retention_policy: 
        :param target: 
        :param volume_snapshot: 

        :schema: ClusterSpecBackup
        '''
        if isinstance(barman_object_store, dict):
            barman_object_store = ClusterSpecBackupBarmanObjectStore(**barman_object_store)
        if isinstance(volume_snapshot, dict):
            volume_snapshot = ClusterSpecBackupVolumeSnapshot(**volume_snapshot)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ff6b3f08800c28d57099d7dfd1242f31e22099d3f5443d2628f36648d1d95ff)
            check_type(argname="argument barman_object_store", value=barman_object_store, expected_type=type_hints["barman_object_store"])
            check_type(argname="argument retention_policy", value=retention_policy, expected_type=type_hints["retention_policy"])
            check_type(argname="argument target", value=target, expected_type=type_hints["target"])
            check_type(argname="argument volume_snapshot", value=volume_snapshot, expected_type=type_hints["volume_snapshot"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if barman_object_store is not None:
            self._values["barman_object_store"] = barman_object_store
        if retention_policy is not None:
            self._values["retention_policy"] = retention_policy
        if target is not None:
            self._values["target"] = target
        if volume_snapshot is not None:
            self._values["volume_snapshot"] = volume_snapshot

    @builtins.property
    def barman_object_store(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStore"]:
        '''
        :schema: ClusterSpecBackup#barmanObjectStore
        '''
        result = self._values.get("barman_object_store")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStore"], result)

    @builtins.property
    def retention_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBackup#retentionPolicy
        '''
        result = self._values.get("retention_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target(self) -> typing.Optional["ClusterSpecBackupTarget"]:
        '''
        :schema: ClusterSpecBackup#target
        '''
        result = self._values.get("target")
        return typing.cast(typing.Optional["ClusterSpecBackupTarget"], result)

    @builtins.property
    def volume_snapshot(self) -> typing.Optional["ClusterSpecBackupVolumeSnapshot"]:
        '''
        :schema: ClusterSpecBackup#volumeSnapshot
        '''
        result = self._values.get("volume_snapshot")
        return typing.cast(typing.Optional["ClusterSpecBackupVolumeSnapshot"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStore",
    jsii_struct_bases=[],
    name_mapping={
        "destination_path": "destinationPath",
        "azure_credentials": "azureCredentials",
        "data": "data",
        "endpoint_ca": "endpointCa",
        "endpoint_url": "endpointUrl",
        "google_credentials": "googleCredentials",
        "history_tags": "historyTags",
        "s3_credentials": "s3Credentials",
        "server_name": "serverName",
        "tags": "tags",
        "wal": "wal",
    },
)
class ClusterSpecBackupBarmanObjectStore:
    def __init__(
        self,
        *,
        destination_path: builtins.str,
        azure_credentials: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreAzureCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        data: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreData", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_ca: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreEndpointCa", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_url: typing.Optional[builtins.str] = None,
        google_credentials: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreGoogleCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        history_tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        s3_credentials: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreS3Credentials", typing.Dict[builtins.str, typing.Any]]] = None,
        server_name: typing.Optional[builtins.str] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        wal: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreWal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param destination_path: 
        :param azure_credentials: 
        :param data: 
        :param endpoint_ca: 
        :param endpoint_url: 
        :param google_credentials: 
        :param history_tags: 
        :param s3_credentials: 
        :param server_name: 
        :param tags: 
        :param wal: 

        :schema: ClusterSpecBackupBarmanObjectStore
        '''
        if isinstance(azure_credentials, dict):
            azure_credentials = ClusterSpecBackupBarmanObjectStoreAzureCredentials(**azure_credentials)
        if isinstance(data, dict):
            data = ClusterSpecBackupBarmanObjectStoreData(**data)
        if isinstance(endpoint_ca, dict):
            endpoint_ca = ClusterSpecBackupBarmanObjectStoreEndpointCa(**endpoint_ca)
        if isinstance(google_credentials, dict):
            google_credentials = ClusterSpecBackupBarmanObjectStoreGoogleCredentials(**google_credentials)
        if isinstance(s3_credentials, dict):
            s3_credentials = ClusterSpecBackupBarmanObjectStoreS3Credentials(**s3_credentials)
        if isinstance(wal, dict):
            wal = ClusterSpecBackupBarmanObjectStoreWal(**wal)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__353bd54d7ec640ed7fbae39928f1a9560f2e3663d20e3d29cf960538c1d0a10f)
            check_type(argname="argument destination_path", value=destination_path, expected_type=type_hints["destination_path"])
            check_type(argname="argument azure_credentials", value=azure_credentials, expected_type=type_hints["azure_credentials"])
            check_type(argname="argument data", value=data, expected_type=type_hints["data"])
            check_type(argname="argument endpoint_ca", value=endpoint_ca, expected_type=type_hints["endpoint_ca"])
            check_type(argname="argument endpoint_url", value=endpoint_url, expected_type=type_hints["endpoint_url"])
            check_type(argname="argument google_credentials", value=google_credentials, expected_type=type_hints["google_credentials"])
            check_type(argname="argument history_tags", value=history_tags, expected_type=type_hints["history_tags"])
            check_type(argname="argument s3_credentials", value=s3_credentials, expected_type=type_hints["s3_credentials"])
            check_type(argname="argument server_name", value=server_name, expected_type=type_hints["server_name"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
            check_type(argname="argument wal", value=wal, expected_type=type_hints["wal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "destination_path": destination_path,
        }
        if azure_credentials is not None:
            self._values["azure_credentials"] = azure_credentials
        if data is not None:
            self._values["data"] = data
        if endpoint_ca is not None:
            self._values["endpoint_ca"] = endpoint_ca
        if endpoint_url is not None:
            self._values["endpoint_url"] = endpoint_url
        if google_credentials is not None:
            self._values["google_credentials"] = google_credentials
        if history_tags is not None:
            self._values["history_tags"] = history_tags
        if s3_credentials is not None:
            self._values["s3_credentials"] = s3_credentials
        if server_name is not None:
            self._values["server_name"] = server_name
        if tags is not None:
            self._values["tags"] = tags
        if wal is not None:
            self._values["wal"] = wal

    @builtins.property
    def destination_path(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#destinationPath
        '''
        result = self._values.get("destination_path")
        assert result is not None, "Required property 'destination_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def azure_credentials(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentials"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#azureCredentials
        '''
        result = self._values.get("azure_credentials")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentials"], result)

    @builtins.property
    def data(self) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreData"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#data
        '''
        result = self._values.get("data")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreData"], result)

    @builtins.property
    def endpoint_ca(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreEndpointCa"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#endpointCA
        '''
        result = self._values.get("endpoint_ca")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreEndpointCa"], result)

    @builtins.property
    def endpoint_url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#endpointURL
        '''
        result = self._values.get("endpoint_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def google_credentials(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreGoogleCredentials"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#googleCredentials
        '''
        result = self._values.get("google_credentials")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreGoogleCredentials"], result)

    @builtins.property
    def history_tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#historyTags
        '''
        result = self._values.get("history_tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def s3_credentials(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreS3Credentials"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#s3Credentials
        '''
        result = self._values.get("s3_credentials")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreS3Credentials"], result)

    @builtins.property
    def server_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#serverName
        '''
        result = self._values.get("server_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def wal(self) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreWal"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStore#wal
        '''
        result = self._values.get("wal")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreWal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStore(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreAzureCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "connection_string": "connectionString",
        "inherit_from_azure_ad": "inheritFromAzureAd",
        "storage_account": "storageAccount",
        "storage_key": "storageKey",
        "storage_sas_token": "storageSasToken",
        "use_default_azure_credentials": "useDefaultAzureCredentials",
    },
)
class ClusterSpecBackupBarmanObjectStoreAzureCredentials:
    def __init__(
        self,
        *,
        connection_string: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString", typing.Dict[builtins.str, typing.Any]]] = None,
        inherit_from_azure_ad: typing.Optional[builtins.bool] = None,
        storage_account: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_key: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_sas_token: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken", typing.Dict[builtins.str, typing.Any]]] = None,
        use_default_azure_credentials: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param connection_string: 
        :param inherit_from_azure_ad: 
        :param storage_account: 
        :param storage_key: 
        :param storage_sas_token: 
        :param use_default_azure_credentials: 

        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials
        '''
        if isinstance(connection_string, dict):
            connection_string = ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString(**connection_string)
        if isinstance(storage_account, dict):
            storage_account = ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount(**storage_account)
        if isinstance(storage_key, dict):
            storage_key = ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey(**storage_key)
        if isinstance(storage_sas_token, dict):
            storage_sas_token = ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken(**storage_sas_token)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__604a4922c88193127380995237766918d156d1a36ecb2d88443b5e9f10eac94b)
            check_type(argname="argument connection_string", value=connection_string, expected_type=type_hints["connection_string"])
            check_type(argname="argument inherit_from_azure_ad", value=inherit_from_azure_ad, expected_type=type_hints["inherit_from_azure_ad"])
            check_type(argname="argument storage_account", value=storage_account, expected_type=type_hints["storage_account"])
            check_type(argname="argument storage_key", value=storage_key, expected_type=type_hints["storage_key"])
            check_type(argname="argument storage_sas_token", value=storage_sas_token, expected_type=type_hints["storage_sas_token"])
            check_type(argname="argument use_default_azure_credentials", value=use_default_azure_credentials, expected_type=type_hints["use_default_azure_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_string is not None:
            self._values["connection_string"] = connection_string
        if inherit_from_azure_ad is not None:
            self._values["inherit_from_azure_ad"] = inherit_from_azure_ad
        if storage_account is not None:
            self._values["storage_account"] = storage_account
        if storage_key is not None:
            self._values["storage_key"] = storage_key
        if storage_sas_token is not None:
            self._values["storage_sas_token"] = storage_sas_token
        if use_default_azure_credentials is not None:
            self._values["use_default_azure_credentials"] = use_default_azure_credentials

    @builtins.property
    def connection_string(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#connectionString
        '''
        result = self._values.get("connection_string")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString"], result)

    @builtins.property
    def inherit_from_azure_ad(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#inheritFromAzureAD
        '''
        result = self._values.get("inherit_from_azure_ad")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def storage_account(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#storageAccount
        '''
        result = self._values.get("storage_account")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount"], result)

    @builtins.property
    def storage_key(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#storageKey
        '''
        result = self._values.get("storage_key")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey"], result)

    @builtins.property
    def storage_sas_token(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#storageSasToken
        '''
        result = self._values.get("storage_sas_token")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken"], result)

    @builtins.property
    def use_default_azure_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentials#useDefaultAzureCredentials
        '''
        result = self._values.get("use_default_azure_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreAzureCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc0e283dd45186ce07d242812fef753dc7383ccbcb90d19cc8b6bc8803ec9810)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5c1dc7b38fb80bf33f551e94230aedbebaa1af8760c6b60c14e43cb2ad894694)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a61b70c246cc4ee4141c3afdad2761f204b328032e9c9ba09e138bfafd5719e)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6387f86e9058e7f976df94e30cdaac0978cb9ed715f44a03688a93086c84fba8)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreData",
    jsii_struct_bases=[],
    name_mapping={
        "additional_command_args": "additionalCommandArgs",
        "compression": "compression",
        "encryption": "encryption",
        "immediate_checkpoint": "immediateCheckpoint",
        "jobs": "jobs",
    },
)
class ClusterSpecBackupBarmanObjectStoreData:
    def __init__(
        self,
        *,
        additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        compression: typing.Optional["ClusterSpecBackupBarmanObjectStoreDataCompression"] = None,
        encryption: typing.Optional["ClusterSpecBackupBarmanObjectStoreDataEncryption"] = None,
        immediate_checkpoint: typing.Optional[builtins.bool] = None,
        jobs: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param additional_command_args: 
        :param compression: 
        :param encryption: 
        :param immediate_checkpoint: 
        :param jobs: 

        :schema: ClusterSpecBackupBarmanObjectStoreData
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cda98fba5ebfb1d8ee7d3f845a984daa6ff3acc743480b7ad55f1c2e99f5f518)
            check_type(argname="argument additional_command_args", value=additional_command_args, expected_type=type_hints["additional_command_args"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument encryption", value=encryption, expected_type=type_hints["encryption"])
            check_type(argname="argument immediate_checkpoint", value=immediate_checkpoint, expected_type=type_hints["immediate_checkpoint"])
            check_type(argname="argument jobs", value=jobs, expected_type=type_hints["jobs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_command_args is not None:
            self._values["additional_command_args"] = additional_command_args
        if compression is not None:
            self._values["compression"] = compression
        if encryption is not None:
            self._values["encryption"] = encryption
        if immediate_checkpoint is not None:
            self._values["immediate_checkpoint"] = immediate_checkpoint
        if jobs is not None:
            self._values["jobs"] = jobs

    @builtins.property
    def additional_command_args(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreData#additionalCommandArgs
        '''
        result = self._values.get("additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreDataCompression"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreData#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreDataCompression"], result)

    @builtins.property
    def encryption(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreDataEncryption"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreData#encryption
        '''
        result = self._values.get("encryption")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreDataEncryption"], result)

    @builtins.property
    def immediate_checkpoint(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreData#immediateCheckpoint
        '''
        result = self._values.get("immediate_checkpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def jobs(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreData#jobs
        '''
        result = self._values.get("jobs")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreData(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreDataCompression"
)
class ClusterSpecBackupBarmanObjectStoreDataCompression(enum.Enum):
    '''
    :schema: ClusterSpecBackupBarmanObjectStoreDataCompression
    '''

    BZIP2 = "BZIP2"
    '''bzip2.'''
    GZIP = "GZIP"
    '''gzip.'''
    LZ4 = "LZ4"
    '''lz4.'''
    SNAPPY = "SNAPPY"
    '''snappy.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreDataEncryption"
)
class ClusterSpecBackupBarmanObjectStoreDataEncryption(enum.Enum):
    '''
    :schema: ClusterSpecBackupBarmanObjectStoreDataEncryption
    '''

    AES256 = "AES256"
    '''AES256.'''
    AWS_KMS = "AWS_KMS"
    '''aws:kms.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreEndpointCa",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreEndpointCa:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreEndpointCa
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0830c92fb5a23f65ce86a9ee3977a3db81b07b543ed65cf2347d1a5f3df1b37b)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreEndpointCa#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreEndpointCa#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreEndpointCa(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreGoogleCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "application_credentials": "applicationCredentials",
        "gke_environment": "gkeEnvironment",
    },
)
class ClusterSpecBackupBarmanObjectStoreGoogleCredentials:
    def __init__(
        self,
        *,
        application_credentials: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        gke_environment: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param application_credentials: 
        :param gke_environment: 

        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentials
        '''
        if isinstance(application_credentials, dict):
            application_credentials = ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials(**application_credentials)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fccb8a8f010699107ad9df2be054205522a2c82c61ba45cb86d8f3df00e69d4)
            check_type(argname="argument application_credentials", value=application_credentials, expected_type=type_hints["application_credentials"])
            check_type(argname="argument gke_environment", value=gke_environment, expected_type=type_hints["gke_environment"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if application_credentials is not None:
            self._values["application_credentials"] = application_credentials
        if gke_environment is not None:
            self._values["gke_environment"] = gke_environment

    @builtins.property
    def application_credentials(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentials#applicationCredentials
        '''
        result = self._values.get("application_credentials")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials"], result)

    @builtins.property
    def gke_environment(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentials#gkeEnvironment
        '''
        result = self._values.get("gke_environment")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreGoogleCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4391b284ee882e1ecd0430f1cf3c059ca2f66d3aba16c192d1c59fccbb5c3ca)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreS3Credentials",
    jsii_struct_bases=[],
    name_mapping={
        "access_key_id": "accessKeyId",
        "inherit_from_iam_role": "inheritFromIamRole",
        "region": "region",
        "secret_access_key": "secretAccessKey",
        "session_token": "sessionToken",
    },
)
class ClusterSpecBackupBarmanObjectStoreS3Credentials:
    def __init__(
        self,
        *,
        access_key_id: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId", typing.Dict[builtins.str, typing.Any]]] = None,
        inherit_from_iam_role: typing.Optional[builtins.bool] = None,
        region: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_access_key: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey", typing.Dict[builtins.str, typing.Any]]] = None,
        session_token: typing.Optional[typing.Union["ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param access_key_id: 
        :param inherit_from_iam_role: 
        :param region: 
        :param secret_access_key: 
        :param session_token: 

        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials
        '''
        if isinstance(access_key_id, dict):
            access_key_id = ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId(**access_key_id)
        if isinstance(region, dict):
            region = ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion(**region)
        if isinstance(secret_access_key, dict):
            secret_access_key = ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey(**secret_access_key)
        if isinstance(session_token, dict):
            session_token = ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken(**session_token)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b464591ba073daee274995a86148273cd1a434a757c8e93d7dd21a7e77289c29)
            check_type(argname="argument access_key_id", value=access_key_id, expected_type=type_hints["access_key_id"])
            check_type(argname="argument inherit_from_iam_role", value=inherit_from_iam_role, expected_type=type_hints["inherit_from_iam_role"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument secret_access_key", value=secret_access_key, expected_type=type_hints["secret_access_key"])
            check_type(argname="argument session_token", value=session_token, expected_type=type_hints["session_token"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_key_id is not None:
            self._values["access_key_id"] = access_key_id
        if inherit_from_iam_role is not None:
            self._values["inherit_from_iam_role"] = inherit_from_iam_role
        if region is not None:
            self._values["region"] = region
        if secret_access_key is not None:
            self._values["secret_access_key"] = secret_access_key
        if session_token is not None:
            self._values["session_token"] = session_token

    @builtins.property
    def access_key_id(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials#accessKeyId
        '''
        result = self._values.get("access_key_id")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId"], result)

    @builtins.property
    def inherit_from_iam_role(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials#inheritFromIAMRole
        '''
        result = self._values.get("inherit_from_iam_role")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def region(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion"], result)

    @builtins.property
    def secret_access_key(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials#secretAccessKey
        '''
        result = self._values.get("secret_access_key")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey"], result)

    @builtins.property
    def session_token(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3Credentials#sessionToken
        '''
        result = self._values.get("session_token")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreS3Credentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32794ef2f6b96c506f1da7ee8c12610bcb784fe0adfb0205510a592c1e1301aa)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c51e34226bcadc615b93b2af6f5598d25d0e6110a0a59f75d127a2da1e5e7776)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bef3532f5f6049655a50a3733518e28d0ef06dddb5d7430ed7642ae0543f86de)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4fec6a490d931e517a8115b565a4253252d0d4760e7fd4b3cc5a9bafe69782d0)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreWal",
    jsii_struct_bases=[],
    name_mapping={
        "archive_additional_command_args": "archiveAdditionalCommandArgs",
        "compression": "compression",
        "encryption": "encryption",
        "max_parallel": "maxParallel",
        "restore_additional_command_args": "restoreAdditionalCommandArgs",
    },
)
class ClusterSpecBackupBarmanObjectStoreWal:
    def __init__(
        self,
        *,
        archive_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        compression: typing.Optional["ClusterSpecBackupBarmanObjectStoreWalCompression"] = None,
        encryption: typing.Optional["ClusterSpecBackupBarmanObjectStoreWalEncryption"] = None,
        max_parallel: typing.Optional[jsii.Number] = None,
        restore_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param archive_additional_command_args: 
        :param compression: 
        :param encryption: 
        :param max_parallel: 
        :param restore_additional_command_args: 

        :schema: ClusterSpecBackupBarmanObjectStoreWal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__158aafcd392d6ccacabd792989445b95309ad3b2cffe9d39b38ba30b8ab1c695)
            check_type(argname="argument archive_additional_command_args", value=archive_additional_command_args, expected_type=type_hints["archive_additional_command_args"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument encryption", value=encryption, expected_type=type_hints["encryption"])
            check_type(argname="argument max_parallel", value=max_parallel, expected_type=type_hints["max_parallel"])
            check_type(argname="argument restore_additional_command_args", value=restore_additional_command_args, expected_type=type_hints["restore_additional_command_args"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if archive_additional_command_args is not None:
            self._values["archive_additional_command_args"] = archive_additional_command_args
        if compression is not None:
            self._values["compression"] = compression
        if encryption is not None:
            self._values["encryption"] = encryption
        if max_parallel is not None:
            self._values["max_parallel"] = max_parallel
        if restore_additional_command_args is not None:
            self._values["restore_additional_command_args"] = restore_additional_command_args

    @builtins.property
    def archive_additional_command_args(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreWal#archiveAdditionalCommandArgs
        '''
        result = self._values.get("archive_additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreWalCompression"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreWal#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreWalCompression"], result)

    @builtins.property
    def encryption(
        self,
    ) -> typing.Optional["ClusterSpecBackupBarmanObjectStoreWalEncryption"]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreWal#encryption
        '''
        result = self._values.get("encryption")
        return typing.cast(typing.Optional["ClusterSpecBackupBarmanObjectStoreWalEncryption"], result)

    @builtins.property
    def max_parallel(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreWal#maxParallel
        '''
        result = self._values.get("max_parallel")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def restore_additional_command_args(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBackupBarmanObjectStoreWal#restoreAdditionalCommandArgs
        '''
        result = self._values.get("restore_additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupBarmanObjectStoreWal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreWalCompression"
)
class ClusterSpecBackupBarmanObjectStoreWalCompression(enum.Enum):
    '''
    :schema: ClusterSpecBackupBarmanObjectStoreWalCompression
    '''

    BZIP2 = "BZIP2"
    '''bzip2.'''
    GZIP = "GZIP"
    '''gzip.'''
    LZ4 = "LZ4"
    '''lz4.'''
    SNAPPY = "SNAPPY"
    '''snappy.'''
    XZ = "XZ"
    '''xz.'''
    ZSTD = "ZSTD"
    '''zstd.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupBarmanObjectStoreWalEncryption"
)
class ClusterSpecBackupBarmanObjectStoreWalEncryption(enum.Enum):
    '''
    :schema: ClusterSpecBackupBarmanObjectStoreWalEncryption
    '''

    AES256 = "AES256"
    '''AES256.'''
    AWS_KMS = "AWS_KMS"
    '''aws:kms.'''


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupTarget")
class ClusterSpecBackupTarget(enum.Enum):
    '''
    :schema: ClusterSpecBackupTarget
    '''

    PRIMARY = "PRIMARY"
    '''primary.'''
    PREFER_HYPHEN_STANDBY = "PREFER_HYPHEN_STANDBY"
    '''prefer-standby.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupVolumeSnapshot",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "class_name": "className",
        "labels": "labels",
        "online": "online",
        "online_configuration": "onlineConfiguration",
        "snapshot_owner_reference": "snapshotOwnerReference",
        "tablespace_class_name": "tablespaceClassName",
        "wal_class_name": "walClassName",
    },
)
class ClusterSpecBackupVolumeSnapshot:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        class_name: typing.Optional[builtins.str] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        online: typing.Optional[builtins.bool] = None,
        online_configuration: typing.Optional[typing.Union["ClusterSpecBackupVolumeSnapshotOnlineConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        snapshot_owner_reference: typing.Optional["ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference"] = None,
        tablespace_class_name: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        wal_class_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param class_name: 
        :param labels: 
        :param online: 
        :param online_configuration: 
        :param snapshot_owner_reference: 
        :param tablespace_class_name: 
        :param wal_class_name: 

        :schema: ClusterSpecBackupVolumeSnapshot
        '''
        if isinstance(online_configuration, dict):
            online_configuration = ClusterSpecBackupVolumeSnapshotOnlineConfiguration(**online_configuration)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ca06d07d392c1027c534663f0a7cf0c8b437ec8b54cef6066b29b67eed9857d)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument class_name", value=class_name, expected_type=type_hints["class_name"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument online", value=online, expected_type=type_hints["online"])
            check_type(argname="argument online_configuration", value=online_configuration, expected_type=type_hints["online_configuration"])
            check_type(argname="argument snapshot_owner_reference", value=snapshot_owner_reference, expected_type=type_hints["snapshot_owner_reference"])
            check_type(argname="argument tablespace_class_name", value=tablespace_class_name, expected_type=type_hints["tablespace_class_name"])
            check_type(argname="argument wal_class_name", value=wal_class_name, expected_type=type_hints["wal_class_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if class_name is not None:
            self._values["class_name"] = class_name
        if labels is not None:
            self._values["labels"] = labels
        if online is not None:
            self._values["online"] = online
        if online_configuration is not None:
            self._values["online_configuration"] = online_configuration
        if snapshot_owner_reference is not None:
            self._values["snapshot_owner_reference"] = snapshot_owner_reference
        if tablespace_class_name is not None:
            self._values["tablespace_class_name"] = tablespace_class_name
        if wal_class_name is not None:
            self._values["wal_class_name"] = wal_class_name

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#className
        '''
        result = self._values.get("class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def online(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#online
        '''
        result = self._values.get("online")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def online_configuration(
        self,
    ) -> typing.Optional["ClusterSpecBackupVolumeSnapshotOnlineConfiguration"]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#onlineConfiguration
        '''
        result = self._values.get("online_configuration")
        return typing.cast(typing.Optional["ClusterSpecBackupVolumeSnapshotOnlineConfiguration"], result)

    @builtins.property
    def snapshot_owner_reference(
        self,
    ) -> typing.Optional["ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference"]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#snapshotOwnerReference
        '''
        result = self._values.get("snapshot_owner_reference")
        return typing.cast(typing.Optional["ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference"], result)

    @builtins.property
    def tablespace_class_name(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#tablespaceClassName
        '''
        result = self._values.get("tablespace_class_name")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def wal_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshot#walClassName
        '''
        result = self._values.get("wal_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupVolumeSnapshot(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupVolumeSnapshotOnlineConfiguration",
    jsii_struct_bases=[],
    name_mapping={
        "immediate_checkpoint": "immediateCheckpoint",
        "wait_for_archive": "waitForArchive",
    },
)
class ClusterSpecBackupVolumeSnapshotOnlineConfiguration:
    def __init__(
        self,
        *,
        immediate_checkpoint: typing.Optional[builtins.bool] = None,
        wait_for_archive: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param immediate_checkpoint: 
        :param wait_for_archive: 

        :schema: ClusterSpecBackupVolumeSnapshotOnlineConfiguration
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__91ab0b6178a5d9b19bafed756e0eb065d44a54f3034e0094c6c54edff0825bf9)
            check_type(argname="argument immediate_checkpoint", value=immediate_checkpoint, expected_type=type_hints["immediate_checkpoint"])
            check_type(argname="argument wait_for_archive", value=wait_for_archive, expected_type=type_hints["wait_for_archive"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if immediate_checkpoint is not None:
            self._values["immediate_checkpoint"] = immediate_checkpoint
        if wait_for_archive is not None:
            self._values["wait_for_archive"] = wait_for_archive

    @builtins.property
    def immediate_checkpoint(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshotOnlineConfiguration#immediateCheckpoint
        '''
        result = self._values.get("immediate_checkpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def wait_for_archive(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBackupVolumeSnapshotOnlineConfiguration#waitForArchive
        '''
        result = self._values.get("wait_for_archive")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBackupVolumeSnapshotOnlineConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference"
)
class ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference(enum.Enum):
    '''
    :schema: ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference
    '''

    NONE = "NONE"
    '''none.'''
    CLUSTER = "CLUSTER"
    '''cluster.'''
    BACKUP = "BACKUP"
    '''backup.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrap",
    jsii_struct_bases=[],
    name_mapping={
        "initdb": "initdb",
        "pg_basebackup": "pgBasebackup",
        "recovery": "recovery",
    },
)
class ClusterSpecBootstrap:
    def __init__(
        self,
        *,
        initdb: typing.Optional[typing.Union["ClusterSpecBootstrapInitdb", typing.Dict[builtins.str, typing.Any]]] = None,
        pg_basebackup: typing.Optional[typing.Union["ClusterSpecBootstrapPgBasebackup", typing.Dict[builtins.str, typing.Any]]] = None,
        recovery: typing.Optional[typing.Union["ClusterSpecBootstrapRecovery", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param initdb: 
        :param pg_basebackup: 
        :param recovery: 

        :schema: ClusterSpecBootstrap
        '''
        if isinstance(initdb, dict):
            initdb = ClusterSpecBootstrapInitdb(**initdb)
        if isinstance(pg_basebackup, dict):
            pg_basebackup = ClusterSpecBootstrapPgBasebackup(**pg_basebackup)
        if isinstance(recovery, dict):
            recovery = ClusterSpecBootstrapRecovery(**recovery)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__adb9fd94bf557b7e0828731951c703455cb352b363a0a902c7d5d7a4b4a72aa2)
            check_type(argname="argument initdb", value=initdb, expected_type=type_hints["initdb"])
            check_type(argname="argument pg_basebackup", value=pg_basebackup, expected_type=type_hints["pg_basebackup"])
            check_type(argname="argument recovery", value=recovery, expected_type=type_hints["recovery"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if initdb is not None:
            self._values["initdb"] = initdb
        if pg_basebackup is not None:
            self._values["pg_basebackup"] = pg_basebackup
        if recovery is not None:
            self._values["recovery"] = recovery

    @builtins.property
    def initdb(self) -> typing.Optional["ClusterSpecBootstrapInitdb"]:
        '''
        :schema: ClusterSpecBootstrap#initdb
        '''
        result = self._values.get("initdb")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdb"], result)

    @builtins.property
    def pg_basebackup(self) -> typing.Optional["ClusterSpecBootstrapPgBasebackup"]:
        '''
        :schema: ClusterSpecBootstrap#pg_basebackup
        '''
        result = self._values.get("pg_basebackup")
        return typing.cast(typing.Optional["ClusterSpecBootstrapPgBasebackup"], result)

    @builtins.property
    def recovery(self) -> typing.Optional["ClusterSpecBootstrapRecovery"]:
        '''
        :schema: ClusterSpecBootstrap#recovery
        '''
        result = self._values.get("recovery")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecovery"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdb",
    jsii_struct_bases=[],
    name_mapping={
        "builtin_locale": "builtinLocale",
        "database": "database",
        "data_checksums": "dataChecksums",
        "encoding": "encoding",
        "icu_locale": "icuLocale",
        "icu_rules": "icuRules",
        "import_": "import",
        "locale": "locale",
        "locale_collate": "localeCollate",
        "locale_c_type": "localeCType",
        "locale_provider": "localeProvider",
        "options": "options",
        "owner": "owner",
        "post_init_application_sql": "postInitApplicationSql",
        "post_init_application_sql_refs": "postInitApplicationSqlRefs",
        "post_init_sql": "postInitSql",
        "post_init_sql_refs": "postInitSqlRefs",
        "post_init_template_sql": "postInitTemplateSql",
        "post_init_template_sql_refs": "postInitTemplateSqlRefs",
        "secret": "secret",
        "wal_segment_size": "walSegmentSize",
    },
)
class ClusterSpecBootstrapInitdb:
    def __init__(
        self,
        *,
        builtin_locale: typing.Optional[builtins.str] = None,
        database: typing.Optional[builtins.str] = None,
        data_checksums: typing.Optional[builtins.bool] = None,
        encoding: typing.Optional[builtins.str] = None,
        icu_locale: typing.Optional[builtins.str] = None,
        icu_rules: typing.Optional[builtins.str] = None,
        import_: typing.Optional[typing.Union["ClusterSpecBootstrapInitdbImport", typing.Dict[builtins.str, typing.Any]]] = None,
        locale: typing.Optional[builtins.str] = None,
        locale_collate: typing.Optional[builtins.str] = None,
        locale_c_type: typing.Optional[builtins.str] = None,
        locale_provider: typing.Optional[builtins.str] = None,
        options: typing.Optional[typing.Sequence[builtins.str]] = None,
        owner: typing.Optional[builtins.str] = None,
        post_init_application_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
        post_init_application_sql_refs: typing.Optional[typing.Union["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs", typing.Dict[builtins.str, typing.Any]]] = None,
        post_init_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
        post_init_sql_refs: typing.Optional[typing.Union["ClusterSpecBootstrapInitdbPostInitSqlRefs", typing.Dict[builtins.str, typing.Any]]] = None,
        post_init_template_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
        post_init_template_sql_refs: typing.Optional[typing.Union["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs", typing.Dict[builtins.str, typing.Any]]] = None,
        secret: typing.Optional[typing.Union["ClusterSpecBootstrapInitdbSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        wal_segment_size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param builtin_locale: 
        :param database: 
        :param data_checksums: 
        :param encoding: 
        :param icu_locale: 
        :param icu_rules: 
        :param import_: 
        :param locale: 
        :param locale_collate: 
        :param locale_c_type: 
        :param locale_provider: 
        :param options: 
        :param owner: 
        :param post_init_application_sql: 
        :param post_init_application_sql_refs: 
        :param post_init_sql: 
        :param post_init_sql_refs: 
        :param post_init_template_sql: 
        :param post_init_template_sql_refs: 
        :param secret: 
        :param wal_segment_size: 

        :schema: ClusterSpecBootstrapInitdb
        '''
        if isinstance(import_, dict):
            import_ = ClusterSpecBootstrapInitdbImport(**import_)
        if isinstance(post_init_application_sql_refs, dict):
            post_init_application_sql_refs = ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs(**post_init_application_sql_refs)
        if isinstance(post_init_sql_refs, dict):
            post_init_sql_refs = ClusterSpecBootstrapInitdbPostInitSqlRefs(**post_init_sql_refs)
        if isinstance(post_init_template_sql_refs, dict):
            post_init_template_sql_refs = ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs(**post_init_template_sql_refs)
        if isinstance(secret, dict):
            secret = ClusterSpecBootstrapInitdbSecret(**secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38b6a466948b8fa0115d46ff89388ae605a6442652dbdf4e56d1f54d68b8f064)
            check_type(argname="argument builtin_locale", value=builtin_locale, expected_type=type_hints["builtin_locale"])
            check_type(argname="argument database", value=database, expected_type=type_hints["database"])
            check_type(argname="argument data_checksums", value=data_checksums, expected_type=type_hints["data_checksums"])
            check_type(argname="argument encoding", value=encoding, expected_type=type_hints["encoding"])
            check_type(argname="argument icu_locale", value=icu_locale, expected_type=type_hints["icu_locale"])
            check_type(argname="argument icu_rules", value=icu_rules, expected_type=type_hints["icu_rules"])
            check_type(argname="argument import_", value=import_, expected_type=type_hints["import_"])
            check_type(argname="argument locale", value=locale, expected_type=type_hints["locale"])
            check_type(argname="argument locale_collate", value=locale_collate, expected_type=type_hints["locale_collate"])
            check_type(argname="argument locale_c_type", value=locale_c_type, expected_type=type_hints["locale_c_type"])
            check_type(argname="argument locale_provider", value=locale_provider, expected_type=type_hints["locale_provider"])
            check_type(argname="argument options", value=options, expected_type=type_hints["options"])
            check_type(argname="argument owner", value=owner, expected_type=type_hints["owner"])
            check_type(argname="argument post_init_application_sql", value=post_init_application_sql, expected_type=type_hints["post_init_application_sql"])
            check_type(argname="argument post_init_application_sql_refs", value=post_init_application_sql_refs, expected_type=type_hints["post_init_application_sql_refs"])
            check_type(argname="argument post_init_sql", value=post_init_sql, expected_type=type_hints["post_init_sql"])
            check_type(argname="argument post_init_sql_refs", value=post_init_sql_refs, expected_type=type_hints["post_init_sql_refs"])
            check_type(argname="argument post_init_template_sql", value=post_init_template_sql, expected_type=type_hints["post_init_template_sql"])
            check_type(argname="argument post_init_template_sql_refs", value=post_init_template_sql_refs, expected_type=type_hints["post_init_template_sql_refs"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument wal_segment_size", value=wal_segment_size, expected_type=type_hints["wal_segment_size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if builtin_locale is not None:
            self._values["builtin_locale"] = builtin_locale
        if database is not None:
            self._values["database"] = database
        if data_checksums is not None:
            self._values["data_checksums"] = data_checksums
        if encoding is not None:
            self._values["encoding"] = encoding
        if icu_locale is not None:
            self._values["icu_locale"] = icu_locale
        if icu_rules is not None:
            self._values["icu_rules"] = icu_rules
        if import_ is not None:
            self._values["import_"] = import_
        if locale is not None:
            self._values["locale"] = locale
        if locale_collate is not None:
            self._values["locale_collate"] = locale_collate
        if locale_c_type is not None:
            self._values["locale_c_type"] = locale_c_type
        if locale_provider is not None:
            self._values["locale_provider"] = locale_provider
        if options is not None:
            self._values["options"] = options
        if owner is not None:
            self._values["owner"] = owner
        if post_init_application_sql is not None:
            self._values["post_init_application_sql"] = post_init_application_sql
        if post_init_application_sql_refs is not None:
            self._values["post_init_application_sql_refs"] = post_init_application_sql_refs
        if post_init_sql is not None:
            self._values["post_init_sql"] = post_init_sql
        if post_init_sql_refs is not None:
            self._values["post_init_sql_refs"] = post_init_sql_refs
        if post_init_template_sql is not None:
            self._values["post_init_template_sql"] = post_init_template_sql
        if post_init_template_sql_refs is not None:
            self._values["post_init_template_sql_refs"] = post_init_template_sql_refs
        if secret is not None:
            self._values["secret"] = secret
        if wal_segment_size is not None:
            self._values["wal_segment_size"] = wal_segment_size

    @builtins.property
    def builtin_locale(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#builtinLocale
        '''
        result = self._values.get("builtin_locale")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def database(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#database
        '''
        result = self._values.get("database")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def data_checksums(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBootstrapInitdb#dataChecksums
        '''
        result = self._values.get("data_checksums")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def encoding(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#encoding
        '''
        result = self._values.get("encoding")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def icu_locale(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#icuLocale
        '''
        result = self._values.get("icu_locale")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def icu_rules(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#icuRules
        '''
        result = self._values.get("icu_rules")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def import_(self) -> typing.Optional["ClusterSpecBootstrapInitdbImport"]:
        '''
        :schema: ClusterSpecBootstrapInitdb#import
        '''
        result = self._values.get("import_")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdbImport"], result)

    @builtins.property
    def locale(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#locale
        '''
        result = self._values.get("locale")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def locale_collate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#localeCollate
        '''
        result = self._values.get("locale_collate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def locale_c_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#localeCType
        '''
        result = self._values.get("locale_c_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def locale_provider(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#localeProvider
        '''
        result = self._values.get("locale_provider")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdb#options
        '''
        result = self._values.get("options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def owner(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdb#owner
        '''
        result = self._values.get("owner")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def post_init_application_sql(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitApplicationSQL
        '''
        result = self._values.get("post_init_application_sql")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def post_init_application_sql_refs(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs"]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitApplicationSQLRefs
        '''
        result = self._values.get("post_init_application_sql_refs")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs"], result)

    @builtins.property
    def post_init_sql(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitSQL
        '''
        result = self._values.get("post_init_sql")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def post_init_sql_refs(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapInitdbPostInitSqlRefs"]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitSQLRefs
        '''
        result = self._values.get("post_init_sql_refs")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdbPostInitSqlRefs"], result)

    @builtins.property
    def post_init_template_sql(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitTemplateSQL
        '''
        result = self._values.get("post_init_template_sql")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def post_init_template_sql_refs(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs"]:
        '''
        :schema: ClusterSpecBootstrapInitdb#postInitTemplateSQLRefs
        '''
        result = self._values.get("post_init_template_sql_refs")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs"], result)

    @builtins.property
    def secret(self) -> typing.Optional["ClusterSpecBootstrapInitdbSecret"]:
        '''
        :schema: ClusterSpecBootstrapInitdb#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional["ClusterSpecBootstrapInitdbSecret"], result)

    @builtins.property
    def wal_segment_size(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecBootstrapInitdb#walSegmentSize
        '''
        result = self._values.get("wal_segment_size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbImport",
    jsii_struct_bases=[],
    name_mapping={
        "databases": "databases",
        "source": "source",
        "type": "type",
        "pg_dump_extra_options": "pgDumpExtraOptions",
        "pg_restore_data_options": "pgRestoreDataOptions",
        "pg_restore_extra_options": "pgRestoreExtraOptions",
        "pg_restore_postdata_options": "pgRestorePostdataOptions",
        "pg_restore_predata_options": "pgRestorePredataOptions",
        "post_import_application_sql": "postImportApplicationSql",
        "roles": "roles",
        "schema_only": "schemaOnly",
    },
)
class ClusterSpecBootstrapInitdbImport:
    def __init__(
        self,
        *,
        databases: typing.Sequence[builtins.str],
        source: typing.Union["ClusterSpecBootstrapInitdbImportSource", typing.Dict[builtins.str, typing.Any]],
        type: "ClusterSpecBootstrapInitdbImportType",
        pg_dump_extra_options: typing.Optional[typing.Sequence[builtins.str]] = None,
        pg_restore_data_options: typing.Optional[typing.Sequence[builtins.str]] = None,
        pg_restore_extra_options: typing.Optional[typing.Sequence[builtins.str]] = None,
        pg_restore_postdata_options: typing.Optional[typing.Sequence[builtins.str]] = None,
        pg_restore_predata_options: typing.Optional[typing.Sequence[builtins.str]] = None,
        post_import_application_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
        roles: typing.Optional[typing.Sequence[builtins.str]] = None,
        schema_only: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param databases: 
        :param source: 
        :param type: 
        :param pg_dump_extra_options: 
        :param pg_restore_data_options: 
        :param pg_restore_extra_options: 
        :param pg_restore_postdata_options: 
        :param pg_restore_predata_options: 
        :param post_import_application_sql: 
        :param roles: 
        :param schema_only: 

        :schema: ClusterSpecBootstrapInitdbImport
        '''
        if isinstance(source, dict):
            source = ClusterSpecBootstrapInitdbImportSource(**source)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28b2dd73dca22314e90c1061e51954a6618bc884321656887019c04cfde8400c)
            check_type(argname="argument databases", value=databases, expected_type=type_hints["databases"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument pg_dump_extra_options", value=pg_dump_extra_options, expected_type=type_hints["pg_dump_extra_options"])
            check_type(argname="argument pg_restore_data_options", value=pg_restore_data_options, expected_type=type_hints["pg_restore_data_options"])
            check_type(argname="argument pg_restore_extra_options", value=pg_restore_extra_options, expected_type=type_hints["pg_restore_extra_options"])
            check_type(argname="argument pg_restore_postdata_options", value=pg_restore_postdata_options, expected_type=type_hints["pg_restore_postdata_options"])
            check_type(argname="argument pg_restore_predata_options", value=pg_restore_predata_options, expected_type=type_hints["pg_restore_predata_options"])
            check_type(argname="argument post_import_application_sql", value=post_import_application_sql, expected_type=type_hints["post_import_application_sql"])
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
            check_type(argname="argument schema_only", value=schema_only, expected_type=type_hints["schema_only"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "databases": databases,
            "source": source,
            "type": type,
        }
        if pg_dump_extra_options is not None:
            self._values["pg_dump_extra_options"] = pg_dump_extra_options
        if pg_restore_data_options is not None:
            self._values["pg_restore_data_options"] = pg_restore_data_options
        if pg_restore_extra_options is not None:
            self._values["pg_restore_extra_options"] = pg_restore_extra_options
        if pg_restore_postdata_options is not None:
            self._values["pg_restore_postdata_options"] = pg_restore_postdata_options
        if pg_restore_predata_options is not None:
            self._values["pg_restore_predata_options"] = pg_restore_predata_options
        if post_import_application_sql is not None:
            self._values["post_import_application_sql"] = post_import_application_sql
        if roles is not None:
            self._values["roles"] = roles
        if schema_only is not None:
            self._values["schema_only"] = schema_only

    @builtins.property
    def databases(self) -> typing.List[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#databases
        '''
        result = self._values.get("databases")
        assert result is not None, "Required property 'databases' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def source(self) -> "ClusterSpecBootstrapInitdbImportSource":
        '''
        :schema: ClusterSpecBootstrapInitdbImport#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast("ClusterSpecBootstrapInitdbImportSource", result)

    @builtins.property
    def type(self) -> "ClusterSpecBootstrapInitdbImportType":
        '''
        :schema: ClusterSpecBootstrapInitdbImport#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("ClusterSpecBootstrapInitdbImportType", result)

    @builtins.property
    def pg_dump_extra_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#pgDumpExtraOptions
        '''
        result = self._values.get("pg_dump_extra_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pg_restore_data_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#pgRestoreDataOptions
        '''
        result = self._values.get("pg_restore_data_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pg_restore_extra_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#pgRestoreExtraOptions
        '''
        result = self._values.get("pg_restore_extra_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pg_restore_postdata_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#pgRestorePostdataOptions
        '''
        result = self._values.get("pg_restore_postdata_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pg_restore_predata_options(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#pgRestorePredataOptions
        '''
        result = self._values.get("pg_restore_predata_options")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def post_import_application_sql(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#postImportApplicationSQL
        '''
        result = self._values.get("post_import_application_sql")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def roles(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#roles
        '''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def schema_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBootstrapInitdbImport#schemaOnly
        '''
        result = self._values.get("schema_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbImport(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbImportSource",
    jsii_struct_bases=[],
    name_mapping={"external_cluster": "externalCluster"},
)
class ClusterSpecBootstrapInitdbImportSource:
    def __init__(self, *, external_cluster: builtins.str) -> None:
        '''
        :param external_cluster: 

        :schema: ClusterSpecBootstrapInitdbImportSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__85116bb1aebca4f6dc9ad6093383e2bd9c5ea693783b86426579e1ee5ccb42fd)
            check_type(argname="argument external_cluster", value=external_cluster, expected_type=type_hints["external_cluster"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "external_cluster": external_cluster,
        }

    @builtins.property
    def external_cluster(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbImportSource#externalCluster
        '''
        result = self._values.get("external_cluster")
        assert result is not None, "Required property 'external_cluster' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbImportSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbImportType"
)
class ClusterSpecBootstrapInitdbImportType(enum.Enum):
    '''
    :schema: ClusterSpecBootstrapInitdbImportType
    '''

    MICROSERVICE = "MICROSERVICE"
    '''microservice.'''
    MONOLITH = "MONOLITH"
    '''monolith.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs",
    jsii_struct_bases=[],
    name_mapping={"config_map_refs": "configMapRefs", "secret_refs": "secretRefs"},
)
class ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs:
    def __init__(
        self,
        *,
        config_map_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        secret_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param config_map_refs: 
        :param secret_refs: 

        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__03a31cbfc0feac762a3619d414c8f2b358d7c29d791dfb2ed6f612b26e970edb)
            check_type(argname="argument config_map_refs", value=config_map_refs, expected_type=type_hints["config_map_refs"])
            check_type(argname="argument secret_refs", value=secret_refs, expected_type=type_hints["secret_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_refs is not None:
            self._values["config_map_refs"] = config_map_refs
        if secret_refs is not None:
            self._values["secret_refs"] = secret_refs

    @builtins.property
    def config_map_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs#configMapRefs
        '''
        result = self._values.get("config_map_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs"]], result)

    @builtins.property
    def secret_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs#secretRefs
        '''
        result = self._values.get("secret_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8c90c71b24cc0c545784816fd4d8070b8c87b4f2afd209d0ebb87d34ece8d3cf)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d0c04a22c3682fc28463d6ce2847a9fdde96b89fa87ee664f8348ca642fde54)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitSqlRefs",
    jsii_struct_bases=[],
    name_mapping={"config_map_refs": "configMapRefs", "secret_refs": "secretRefs"},
)
class ClusterSpecBootstrapInitdbPostInitSqlRefs:
    def __init__(
        self,
        *,
        config_map_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        secret_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param config_map_refs: 
        :param secret_refs: 

        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc3ab320a07ce88c6ae4cf89ff61f4ba90b83fdfb6094d38a47de771fb329369)
            check_type(argname="argument config_map_refs", value=config_map_refs, expected_type=type_hints["config_map_refs"])
            check_type(argname="argument secret_refs", value=secret_refs, expected_type=type_hints["secret_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_refs is not None:
            self._values["config_map_refs"] = config_map_refs
        if secret_refs is not None:
            self._values["secret_refs"] = secret_refs

    @builtins.property
    def config_map_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefs#configMapRefs
        '''
        result = self._values.get("config_map_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs"]], result)

    @builtins.property
    def secret_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefs#secretRefs
        '''
        result = self._values.get("secret_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitSqlRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a5f60bb895b79885b9639a613280a2a17c9ab4d329f970eb275d0aa8bd5ad4bd)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef83640707c97ee16ebbe897b1817732d042e2057969d84ce39270f8dd6a4b42)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs",
    jsii_struct_bases=[],
    name_mapping={"config_map_refs": "configMapRefs", "secret_refs": "secretRefs"},
)
class ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs:
    def __init__(
        self,
        *,
        config_map_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        secret_refs: typing.Optional[typing.Sequence[typing.Union["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param config_map_refs: 
        :param secret_refs: 

        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__47fd1a7e0b73970b402af24bbd6ba2f5346adbff2a4e86911ed7f92b3c98635c)
            check_type(argname="argument config_map_refs", value=config_map_refs, expected_type=type_hints["config_map_refs"])
            check_type(argname="argument secret_refs", value=secret_refs, expected_type=type_hints["secret_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_refs is not None:
            self._values["config_map_refs"] = config_map_refs
        if secret_refs is not None:
            self._values["secret_refs"] = secret_refs

    @builtins.property
    def config_map_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs#configMapRefs
        '''
        result = self._values.get("config_map_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs"]], result)

    @builtins.property
    def secret_refs(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs"]]:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs#secretRefs
        '''
        result = self._values.get("secret_refs")
        return typing.cast(typing.Optional[typing.List["ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ce2c6087cd642c26ed58f2c5f20085e3f021435a566eb98242f93bc37536070)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7ec8cc705a62095278b4daaf4c74e66e4870923f6f042b7b60e3604bc19cf25)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapInitdbSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecBootstrapInitdbSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecBootstrapInitdbSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b83dee8c17aae1d3f65ffe53737f2ba001da492d2b5c7016519e5cc5d640d77a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapInitdbSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapInitdbSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapPgBasebackup",
    jsii_struct_bases=[],
    name_mapping={
        "source": "source",
        "database": "database",
        "owner": "owner",
        "secret": "secret",
    },
)
class ClusterSpecBootstrapPgBasebackup:
    def __init__(
        self,
        *,
        source: builtins.str,
        database: typing.Optional[builtins.str] = None,
        owner: typing.Optional[builtins.str] = None,
        secret: typing.Optional[typing.Union["ClusterSpecBootstrapPgBasebackupSecret", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param source: 
        :param database: 
        :param owner: 
        :param secret: 

        :schema: ClusterSpecBootstrapPgBasebackup
        '''
        if isinstance(secret, dict):
            secret = ClusterSpecBootstrapPgBasebackupSecret(**secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62fc46f1daf2a028274d3692e51b4d6ba5c8105a5bbab45f1529a579e223d57b)
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument database", value=database, expected_type=type_hints["database"])
            check_type(argname="argument owner", value=owner, expected_type=type_hints["owner"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "source": source,
        }
        if database is not None:
            self._values["database"] = database
        if owner is not None:
            self._values["owner"] = owner
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def source(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapPgBasebackup#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def database(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapPgBasebackup#database
        '''
        result = self._values.get("database")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def owner(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapPgBasebackup#owner
        '''
        result = self._values.get("owner")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret(self) -> typing.Optional["ClusterSpecBootstrapPgBasebackupSecret"]:
        '''
        :schema: ClusterSpecBootstrapPgBasebackup#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional["ClusterSpecBootstrapPgBasebackupSecret"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapPgBasebackup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapPgBasebackupSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecBootstrapPgBasebackupSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecBootstrapPgBasebackupSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__71bc0a0678bec99025324380dd5b7d3560972652fd5dcee2abc5c6f2309c90e0)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapPgBasebackupSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapPgBasebackupSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecovery",
    jsii_struct_bases=[],
    name_mapping={
        "backup": "backup",
        "database": "database",
        "owner": "owner",
        "recovery_target": "recoveryTarget",
        "secret": "secret",
        "source": "source",
        "volume_snapshots": "volumeSnapshots",
    },
)
class ClusterSpecBootstrapRecovery:
    def __init__(
        self,
        *,
        backup: typing.Optional[typing.Union["ClusterSpecBootstrapRecoveryBackup", typing.Dict[builtins.str, typing.Any]]] = None,
        database: typing.Optional[builtins.str] = None,
        owner: typing.Optional[builtins.str] = None,
        recovery_target: typing.Optional[typing.Union["ClusterSpecBootstrapRecoveryRecoveryTarget", typing.Dict[builtins.str, typing.Any]]] = None,
        secret: typing.Optional[typing.Union["ClusterSpecBootstrapRecoverySecret", typing.Dict[builtins.str, typing.Any]]] = None,
        source: typing.Optional[builtins.str] = None,
        volume_snapshots: typing.Optional[typing.Union["ClusterSpecBootstrapRecoveryVolumeSnapshots", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param backup: 
        :param database: 
        :param owner: 
        :param recovery_target: 
        :param secret: 
        :param source: 
        :param volume_snapshots: 

        :schema: ClusterSpecBootstrapRecovery
        '''
        if isinstance(backup, dict):
            backup = ClusterSpecBootstrapRecoveryBackup(**backup)
        if isinstance(recovery_target, dict):
            recovery_target = ClusterSpecBootstrapRecoveryRecoveryTarget(**recovery_target)
        if isinstance(secret, dict):
            secret = ClusterSpecBootstrapRecoverySecret(**secret)
        if isinstance(volume_snapshots, dict):
            volume_snapshots = ClusterSpecBootstrapRecoveryVolumeSnapshots(**volume_snapshots)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6dcb7f8cf08e8031722d20c43ded968f1dc90aa855869e0da8235a177c2b251e)
            check_type(argname="argument backup", value=backup, expected_type=type_hints["backup"])
            check_type(argname="argument database", value=database, expected_type=type_hints["database"])
            check_type(argname="argument owner", value=owner, expected_type=type_hints["owner"])
            check_type(argname="argument recovery_target", value=recovery_target, expected_type=type_hints["recovery_target"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument volume_snapshots", value=volume_snapshots, expected_type=type_hints["volume_snapshots"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backup is not None:
            self._values["backup"] = backup
        if database is not None:
            self._values["database"] = database
        if owner is not None:
            self._values["owner"] = owner
        if recovery_target is not None:
            self._values["recovery_target"] = recovery_target
        if secret is not None:
            self._values["secret"] = secret
        if source is not None:
            self._values["source"] = source
        if volume_snapshots is not None:
            self._values["volume_snapshots"] = volume_snapshots

    @builtins.property
    def backup(self) -> typing.Optional["ClusterSpecBootstrapRecoveryBackup"]:
        '''
        :schema: ClusterSpecBootstrapRecovery#backup
        '''
        result = self._values.get("backup")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoveryBackup"], result)

    @builtins.property
    def database(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecovery#database
        '''
        result = self._values.get("database")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def owner(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecovery#owner
        '''
        result = self._values.get("owner")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def recovery_target(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapRecoveryRecoveryTarget"]:
        '''
        :schema: ClusterSpecBootstrapRecovery#recoveryTarget
        '''
        result = self._values.get("recovery_target")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoveryRecoveryTarget"], result)

    @builtins.property
    def secret(self) -> typing.Optional["ClusterSpecBootstrapRecoverySecret"]:
        '''
        :schema: ClusterSpecBootstrapRecovery#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoverySecret"], result)

    @builtins.property
    def source(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecovery#source
        '''
        result = self._values.get("source")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_snapshots(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapRecoveryVolumeSnapshots"]:
        '''
        :schema: ClusterSpecBootstrapRecovery#volumeSnapshots
        '''
        result = self._values.get("volume_snapshots")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoveryVolumeSnapshots"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecovery(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryBackup",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "endpoint_ca": "endpointCa"},
)
class ClusterSpecBootstrapRecoveryBackup:
    def __init__(
        self,
        *,
        name: builtins.str,
        endpoint_ca: typing.Optional[typing.Union["ClusterSpecBootstrapRecoveryBackupEndpointCa", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param endpoint_ca: 

        :schema: ClusterSpecBootstrapRecoveryBackup
        '''
        if isinstance(endpoint_ca, dict):
            endpoint_ca = ClusterSpecBootstrapRecoveryBackupEndpointCa(**endpoint_ca)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f63596ef4981e3f01d5753ca80a6ad622ff7474131c377382e534e1e5d1de76d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument endpoint_ca", value=endpoint_ca, expected_type=type_hints["endpoint_ca"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if endpoint_ca is not None:
            self._values["endpoint_ca"] = endpoint_ca

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryBackup#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def endpoint_ca(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapRecoveryBackupEndpointCa"]:
        '''
        :schema: ClusterSpecBootstrapRecoveryBackup#endpointCA
        '''
        result = self._values.get("endpoint_ca")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoveryBackupEndpointCa"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryBackup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryBackupEndpointCa",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecBootstrapRecoveryBackupEndpointCa:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecBootstrapRecoveryBackupEndpointCa
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd0bfddfe3909f207e59fbc1eb920c25d77fd79c9690e1f05382857f25ef6824)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryBackupEndpointCa#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryBackupEndpointCa#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryBackupEndpointCa(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryRecoveryTarget",
    jsii_struct_bases=[],
    name_mapping={
        "backup_id": "backupId",
        "exclusive": "exclusive",
        "target_immediate": "targetImmediate",
        "target_lsn": "targetLsn",
        "target_name": "targetName",
        "target_time": "targetTime",
        "target_tli": "targetTli",
        "target_xid": "targetXid",
    },
)
class ClusterSpecBootstrapRecoveryRecoveryTarget:
    def __init__(
        self,
        *,
        backup_id: typing.Optional[builtins.str] = None,
        exclusive: typing.Optional[builtins.bool] = None,
        target_immediate: typing.Optional[builtins.bool] = None,
        target_lsn: typing.Optional[builtins.str] = None,
        target_name: typing.Optional[builtins.str] = None,
        target_time: typing.Optional[builtins.str] = None,
        target_tli: typing.Optional[builtins.str] = None,
        target_xid: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param backup_id: 
        :param exclusive: 
        :param target_immediate: 
        :param target_lsn: 
        :param target_name: 
        :param target_time: 
        :param target_tli: 
        :param target_xid: 

        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__794007bf38f292a955a7923f527336e479a1dcc256ecb8ffb0ef084134b96edd)
            check_type(argname="argument backup_id", value=backup_id, expected_type=type_hints["backup_id"])
            check_type(argname="argument exclusive", value=exclusive, expected_type=type_hints["exclusive"])
            check_type(argname="argument target_immediate", value=target_immediate, expected_type=type_hints["target_immediate"])
            check_type(argname="argument target_lsn", value=target_lsn, expected_type=type_hints["target_lsn"])
            check_type(argname="argument target_name", value=target_name, expected_type=type_hints["target_name"])
            check_type(argname="argument target_time", value=target_time, expected_type=type_hints["target_time"])
            check_type(argname="argument target_tli", value=target_tli, expected_type=type_hints["target_tli"])
            check_type(argname="argument target_xid", value=target_xid, expected_type=type_hints["target_xid"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backup_id is not None:
            self._values["backup_id"] = backup_id
        if exclusive is not None:
            self._values["exclusive"] = exclusive
        if target_immediate is not None:
            self._values["target_immediate"] = target_immediate
        if target_lsn is not None:
            self._values["target_lsn"] = target_lsn
        if target_name is not None:
            self._values["target_name"] = target_name
        if target_time is not None:
            self._values["target_time"] = target_time
        if target_tli is not None:
            self._values["target_tli"] = target_tli
        if target_xid is not None:
            self._values["target_xid"] = target_xid

    @builtins.property
    def backup_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#backupID
        '''
        result = self._values.get("backup_id")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def exclusive(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#exclusive
        '''
        result = self._values.get("exclusive")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def target_immediate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetImmediate
        '''
        result = self._values.get("target_immediate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def target_lsn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetLSN
        '''
        result = self._values.get("target_lsn")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetName
        '''
        result = self._values.get("target_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetTime
        '''
        result = self._values.get("target_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_tli(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetTLI
        '''
        result = self._values.get("target_tli")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_xid(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryRecoveryTarget#targetXID
        '''
        result = self._values.get("target_xid")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryRecoveryTarget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoverySecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecBootstrapRecoverySecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecBootstrapRecoverySecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__61e58be4becf820b74efa5a696c00a5970cbd80ee8e7c17e461f1e8a9b9ceab6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoverySecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoverySecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryVolumeSnapshots",
    jsii_struct_bases=[],
    name_mapping={
        "storage": "storage",
        "tablespace_storage": "tablespaceStorage",
        "wal_storage": "walStorage",
    },
)
class ClusterSpecBootstrapRecoveryVolumeSnapshots:
    def __init__(
        self,
        *,
        storage: typing.Union["ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage", typing.Dict[builtins.str, typing.Any]],
        tablespace_storage: typing.Optional[typing.Mapping[builtins.str, typing.Union["ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage", typing.Dict[builtins.str, typing.Any]]]] = None,
        wal_storage: typing.Optional[typing.Union["ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param storage: 
        :param tablespace_storage: 
        :param wal_storage: 

        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshots
        '''
        if isinstance(storage, dict):
            storage = ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage(**storage)
        if isinstance(wal_storage, dict):
            wal_storage = ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage(**wal_storage)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__00d366f05a5b444177e51e0e1ec901f3812eaf1d69d40d0129d10fd32da8cc5d)
            check_type(argname="argument storage", value=storage, expected_type=type_hints["storage"])
            check_type(argname="argument tablespace_storage", value=tablespace_storage, expected_type=type_hints["tablespace_storage"])
            check_type(argname="argument wal_storage", value=wal_storage, expected_type=type_hints["wal_storage"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "storage": storage,
        }
        if tablespace_storage is not None:
            self._values["tablespace_storage"] = tablespace_storage
        if wal_storage is not None:
            self._values["wal_storage"] = wal_storage

    @builtins.property
    def storage(self) -> "ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage":
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshots#storage
        '''
        result = self._values.get("storage")
        assert result is not None, "Required property 'storage' is missing"
        return typing.cast("ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage", result)

    @builtins.property
    def tablespace_storage(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage"]]:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshots#tablespaceStorage
        '''
        result = self._values.get("tablespace_storage")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage"]], result)

    @builtins.property
    def wal_storage(
        self,
    ) -> typing.Optional["ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage"]:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshots#walStorage
        '''
        result = self._values.get("wal_storage")
        return typing.cast(typing.Optional["ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryVolumeSnapshots(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b98f7fcb26e3909156b7b7f7c6c7cc4d1310c4988f973b0df1fda8a693cda836)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0338d66c54b2b228f736473a49781d288c75ccb66dd6f680849c3b5fa8c809f3)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__102ef1dade8a8de64c67ffc6e9613f03978ddcc4ca59c4afe4e9fb7a924ff447)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecCertificates",
    jsii_struct_bases=[],
    name_mapping={
        "client_ca_secret": "clientCaSecret",
        "replication_tls_secret": "replicationTlsSecret",
        "server_alt_dns_names": "serverAltDnsNames",
        "server_ca_secret": "serverCaSecret",
        "server_tls_secret": "serverTlsSecret",
    },
)
class ClusterSpecCertificates:
    def __init__(
        self,
        *,
        client_ca_secret: typing.Optional[builtins.str] = None,
        replication_tls_secret: typing.Optional[builtins.str] = None,
        server_alt_dns_names: typing.Optional[typing.Sequence[builtins.str]] = None,
        server_ca_secret: typing.Optional[builtins.str] = None,
        server_tls_secret: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param client_ca_secret: 
        :param replication_tls_secret: 
        :param server_alt_dns_names: 
        :param server_ca_secret: 
        :param server_tls_secret: 

        :schema: ClusterSpecCertificates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a3e7c74f63abfea1dfc61e0084c2b4bfc3d27a41a402c2059a9785b3ba5d23b6)
            check_type(argname="argument client_ca_secret", value=client_ca_secret, expected_type=type_hints["client_ca_secret"])
            check_type(argname="argument replication_tls_secret", value=replication_tls_secret, expected_type=type_hints["replication_tls_secret"])
            check_type(argname="argument server_alt_dns_names", value=server_alt_dns_names, expected_type=type_hints["server_alt_dns_names"])
            check_type(argname="argument server_ca_secret", value=server_ca_secret, expected_type=type_hints["server_ca_secret"])
            check_type(argname="argument server_tls_secret", value=server_tls_secret, expected_type=type_hints["server_tls_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ca_secret is not None:
            self._values["client_ca_secret"] = client_ca_secret
        if replication_tls_secret is not None:
            self._values["replication_tls_secret"] = replication_tls_secret
        if server_alt_dns_names is not None:
            self._values["server_alt_dns_names"] = server_alt_dns_names
        if server_ca_secret is not None:
            self._values["server_ca_secret"] = server_ca_secret
        if server_tls_secret is not None:
            self._values["server_tls_secret"] = server_tls_secret

    @builtins.property
    def client_ca_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecCertificates#clientCASecret
        '''
        result = self._values.get("client_ca_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replication_tls_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecCertificates#replicationTLSSecret
        '''
        result = self._values.get("replication_tls_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server_alt_dns_names(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecCertificates#serverAltDNSNames
        '''
        result = self._values.get("server_alt_dns_names")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def server_ca_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecCertificates#serverCASecret
        '''
        result = self._values.get("server_ca_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def server_tls_secret(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecCertificates#serverTLSSecret
        '''
        result = self._values.get("server_tls_secret")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecCertificates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class ClusterSpecEnv:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["ClusterSpecEnvValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: ClusterSpecEnv
        '''
        if isinstance(value_from, dict):
            value_from = ClusterSpecEnvValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fa552b4a57dc83fbeb2f415767f84a0721afe3053a393e9b981d34bb954bd73)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument value_from", value=value_from, expected_type=type_hints["value_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if value is not None:
            self._values["value"] = value
        if value_from is not None:
            self._values["value_from"] = value_from

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnv#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(self) -> typing.Optional["ClusterSpecEnvValueFrom"]:
        '''
        :schema: ClusterSpecEnv#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_ref": "configMapRef",
        "prefix": "prefix",
        "secret_ref": "secretRef",
    },
)
class ClusterSpecEnvFrom:
    def __init__(
        self,
        *,
        config_map_ref: typing.Optional[typing.Union["ClusterSpecEnvFromConfigMapRef", typing.Dict[builtins.str, typing.Any]]] = None,
        prefix: typing.Optional[builtins.str] = None,
        secret_ref: typing.Optional[typing.Union["ClusterSpecEnvFromSecretRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_ref: 
        :param prefix: 
        :param secret_ref: 

        :schema: ClusterSpecEnvFrom
        '''
        if isinstance(config_map_ref, dict):
            config_map_ref = ClusterSpecEnvFromConfigMapRef(**config_map_ref)
        if isinstance(secret_ref, dict):
            secret_ref = ClusterSpecEnvFromSecretRef(**secret_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__272ab52a7be56f243b87e625ffafc57f07583a1b7c6b84a2e095dc04b3876d50)
            check_type(argname="argument config_map_ref", value=config_map_ref, expected_type=type_hints["config_map_ref"])
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument secret_ref", value=secret_ref, expected_type=type_hints["secret_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_ref is not None:
            self._values["config_map_ref"] = config_map_ref
        if prefix is not None:
            self._values["prefix"] = prefix
        if secret_ref is not None:
            self._values["secret_ref"] = secret_ref

    @builtins.property
    def config_map_ref(self) -> typing.Optional["ClusterSpecEnvFromConfigMapRef"]:
        '''
        :schema: ClusterSpecEnvFrom#configMapRef
        '''
        result = self._values.get("config_map_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvFromConfigMapRef"], result)

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvFrom#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_ref(self) -> typing.Optional["ClusterSpecEnvFromSecretRef"]:
        '''
        :schema: ClusterSpecEnvFrom#secretRef
        '''
        result = self._values.get("secret_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvFromSecretRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvFromConfigMapRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "optional": "optional"},
)
class ClusterSpecEnvFromConfigMapRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param optional: 

        :schema: ClusterSpecEnvFromConfigMapRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6a4f88d246916d61eea2d3937f00bf9ee56fdb44444c4da14afb76f6f055453b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvFromConfigMapRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecEnvFromConfigMapRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvFromConfigMapRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvFromSecretRef",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "optional": "optional"},
)
class ClusterSpecEnvFromSecretRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param optional: 

        :schema: ClusterSpecEnvFromSecretRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7437c9aa4646e849868ef2e413cef4d34bd118466996d3c62539dabfdbc23934)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvFromSecretRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecEnvFromSecretRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvFromSecretRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "file_key_ref": "fileKeyRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
)
class ClusterSpecEnvValueFrom:
    def __init__(
        self,
        *,
        config_map_key_ref: typing.Optional[typing.Union["ClusterSpecEnvValueFromConfigMapKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        field_ref: typing.Optional[typing.Union["ClusterSpecEnvValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        file_key_ref: typing.Optional[typing.Union["ClusterSpecEnvValueFromFileKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resource_field_ref: typing.Optional[typing.Union["ClusterSpecEnvValueFromResourceFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["ClusterSpecEnvValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_key_ref: 
        :param field_ref: 
        :param file_key_ref: 
        :param resource_field_ref: 
        :param secret_key_ref: 

        :schema: ClusterSpecEnvValueFrom
        '''
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = ClusterSpecEnvValueFromConfigMapKeyRef(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = ClusterSpecEnvValueFromFieldRef(**field_ref)
        if isinstance(file_key_ref, dict):
            file_key_ref = ClusterSpecEnvValueFromFileKeyRef(**file_key_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = ClusterSpecEnvValueFromResourceFieldRef(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = ClusterSpecEnvValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1fedbdecf0a19db781166e93cb53bda52c5c2be9f0e8591dd6e97451843bdcf1)
            check_type(argname="argument config_map_key_ref", value=config_map_key_ref, expected_type=type_hints["config_map_key_ref"])
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument file_key_ref", value=file_key_ref, expected_type=type_hints["file_key_ref"])
            check_type(argname="argument resource_field_ref", value=resource_field_ref, expected_type=type_hints["resource_field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values["config_map_key_ref"] = config_map_key_ref
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if file_key_ref is not None:
            self._values["file_key_ref"] = file_key_ref
        if resource_field_ref is not None:
            self._values["resource_field_ref"] = resource_field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def config_map_key_ref(
        self,
    ) -> typing.Optional["ClusterSpecEnvValueFromConfigMapKeyRef"]:
        '''
        :schema: ClusterSpecEnvValueFrom#configMapKeyRef
        '''
        result = self._values.get("config_map_key_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromConfigMapKeyRef"], result)

    @builtins.property
    def field_ref(self) -> typing.Optional["ClusterSpecEnvValueFromFieldRef"]:
        '''
        :schema: ClusterSpecEnvValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromFieldRef"], result)

    @builtins.property
    def file_key_ref(self) -> typing.Optional["ClusterSpecEnvValueFromFileKeyRef"]:
        '''
        :schema: ClusterSpecEnvValueFrom#fileKeyRef
        '''
        result = self._values.get("file_key_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromFileKeyRef"], result)

    @builtins.property
    def resource_field_ref(
        self,
    ) -> typing.Optional["ClusterSpecEnvValueFromResourceFieldRef"]:
        '''
        :schema: ClusterSpecEnvValueFrom#resourceFieldRef
        '''
        result = self._values.get("resource_field_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromResourceFieldRef"], result)

    @builtins.property
    def secret_key_ref(self) -> typing.Optional["ClusterSpecEnvValueFromSecretKeyRef"]:
        '''
        :schema: ClusterSpecEnvValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromConfigMapKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecEnvValueFromConfigMapKeyRef:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecEnvValueFromConfigMapKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9dda10f2c0d983fceebf11568cb3a37e5ef4afc224b8eda52c67a313aa72eb60)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromConfigMapKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvValueFromConfigMapKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecEnvValueFromConfigMapKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFromConfigMapKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath", "api_version": "apiVersion"},
)
class ClusterSpecEnvValueFromFieldRef:
    def __init__(
        self,
        *,
        field_path: builtins.str,
        api_version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_path: 
        :param api_version: 

        :schema: ClusterSpecEnvValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__89b21be7b97857340b48c15105ec7838c1415602f994af6a028a9933f471a80c)
            check_type(argname="argument field_path", value=field_path, expected_type=type_hints["field_path"])
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "field_path": field_path,
        }
        if api_version is not None:
            self._values["api_version"] = api_version

    @builtins.property
    def field_path(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvValueFromFieldRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromFileKeyRef",
    jsii_struct_bases=[],
    name_mapping={
        "key": "key",
        "path": "path",
        "volume_name": "volumeName",
        "optional": "optional",
    },
)
class ClusterSpecEnvValueFromFileKeyRef:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: builtins.str,
        volume_name: builtins.str,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param path: 
        :param volume_name: 
        :param optional: 

        :schema: ClusterSpecEnvValueFromFileKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b86a1f4491e055f87685d48e23ee5301e0b447d9308cbb45719245da704366d)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "path": path,
            "volume_name": volume_name,
        }
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromFileKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromFileKeyRef#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def volume_name(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromFileKeyRef#volumeName
        '''
        result = self._values.get("volume_name")
        assert result is not None, "Required property 'volume_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecEnvValueFromFileKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFromFileKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromResourceFieldRef",
    jsii_struct_bases=[],
    name_mapping={
        "resource": "resource",
        "container_name": "containerName",
        "divisor": "divisor",
    },
)
class ClusterSpecEnvValueFromResourceFieldRef:
    def __init__(
        self,
        *,
        resource: builtins.str,
        container_name: typing.Optional[builtins.str] = None,
        divisor: typing.Optional["ClusterSpecEnvValueFromResourceFieldRefDivisor"] = None,
    ) -> None:
        '''
        :param resource: 
        :param container_name: 
        :param divisor: 

        :schema: ClusterSpecEnvValueFromResourceFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c488c164fd1cf8aafc7b36ee78dca8fe430fc89b80ef98f5f3aede9e8ffb065d)
            check_type(argname="argument resource", value=resource, expected_type=type_hints["resource"])
            check_type(argname="argument container_name", value=container_name, expected_type=type_hints["container_name"])
            check_type(argname="argument divisor", value=divisor, expected_type=type_hints["divisor"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "resource": resource,
        }
        if container_name is not None:
            self._values["container_name"] = container_name
        if divisor is not None:
            self._values["divisor"] = divisor

    @builtins.property
    def resource(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromResourceFieldRef#resource
        '''
        result = self._values.get("resource")
        assert result is not None, "Required property 'resource' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvValueFromResourceFieldRef#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def divisor(
        self,
    ) -> typing.Optional["ClusterSpecEnvValueFromResourceFieldRefDivisor"]:
        '''
        :schema: ClusterSpecEnvValueFromResourceFieldRef#divisor
        '''
        result = self._values.get("divisor")
        return typing.cast(typing.Optional["ClusterSpecEnvValueFromResourceFieldRefDivisor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFromResourceFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecEnvValueFromResourceFieldRefDivisor(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromResourceFieldRefDivisor",
):
    '''
    :schema: ClusterSpecEnvValueFromResourceFieldRefDivisor
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ffd0e2abc80793755db8e67389c6c7234458716e41f2834158c5721069688c12)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bcef2623cf15adbf2a7b51ea19dec233f05280436f6639ee386b833b2ae3574b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEnvValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecEnvValueFromSecretKeyRef:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecEnvValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd31147d44af2d238de3a0f0cc2fb818362f0ed3c16788aae4361c990e139621)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecEnvValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEnvValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecEnvValueFromSecretKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEnvValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSource",
    jsii_struct_bases=[],
    name_mapping={"volume_claim_template": "volumeClaimTemplate"},
)
class ClusterSpecEphemeralVolumeSource:
    def __init__(
        self,
        *,
        volume_claim_template: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param volume_claim_template: 

        :schema: ClusterSpecEphemeralVolumeSource
        '''
        if isinstance(volume_claim_template, dict):
            volume_claim_template = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate(**volume_claim_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ad2016c705e6b5fee80ed9e034637c909fb904bb7ee8905e029d8d2ea520deda)
            check_type(argname="argument volume_claim_template", value=volume_claim_template, expected_type=type_hints["volume_claim_template"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if volume_claim_template is not None:
            self._values["volume_claim_template"] = volume_claim_template

    @builtins.property
    def volume_claim_template(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate"]:
        '''
        :schema: ClusterSpecEphemeralVolumeSource#volumeClaimTemplate
        '''
        result = self._values.get("volume_claim_template")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate:
    def __init__(
        self,
        *,
        spec: typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Any = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate
        '''
        if isinstance(spec, dict):
            spec = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a8e55f2058399e3bebef674ebc5fcb5b4b3e4d877f0fd73520d6ef12ddff909)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec":
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec", result)

    @builtins.property
    def metadata(self) -> typing.Any:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "data_source": "dataSource",
        "data_source_ref": "dataSourceRef",
        "resources": "resources",
        "selector": "selector",
        "storage_class_name": "storageClassName",
        "volume_attributes_class_name": "volumeAttributesClassName",
        "volume_mode": "volumeMode",
        "volume_name": "volumeName",
    },
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_attributes_class_name: typing.Optional[builtins.str] = None,
        volume_mode: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param data_source: 
        :param data_source_ref: 
        :param resources: 
        :param selector: 
        :param storage_class_name: 
        :param volume_attributes_class_name: 
        :param volume_mode: 
        :param volume_name: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec
        '''
        if isinstance(data_source, dict):
            data_source = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources(**resources)
        if isinstance(selector, dict):
            selector = ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d076affce992036bec54cc0c8f4f49f8badd3760c02bb325e5fbd97f178ec855)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument data_source", value=data_source, expected_type=type_hints["data_source"])
            check_type(argname="argument data_source_ref", value=data_source_ref, expected_type=type_hints["data_source_ref"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_attributes_class_name", value=volume_attributes_class_name, expected_type=type_hints["volume_attributes_class_name"])
            check_type(argname="argument volume_mode", value=volume_mode, expected_type=type_hints["volume_mode"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if data_source is not None:
            self._values["data_source"] = data_source
        if data_source_ref is not None:
            self._values["data_source_ref"] = data_source_ref
        if resources is not None:
            self._values["resources"] = resources
        if selector is not None:
            self._values["selector"] = selector
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_attributes_class_name is not None:
            self._values["volume_attributes_class_name"] = volume_attributes_class_name
        if volume_mode is not None:
            self._values["volume_mode"] = volume_mode
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource"]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef"]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources"]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector"]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7e915ce6fc2d01045c1eba685dd8090ef4e5cc3a432bbe644dc895cf87dbeffe)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 
        :param namespace: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70a78096ecd04a987bf9d2aed9e1f2aee4468b0c01a6403a799b1455d33ab5ec)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef79164a4a45fe9ff1e0e7c68a839b5251f5f6e76d4880deef169fb845c4cb7f)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits"]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests"]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits",
):
    '''
    :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6eb510bd2647be021f01a7189c31cfdef7dacb85262eb415bfd00c0c587c9b64)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d1fba9b08c6233449b4d5d3897beb44549e07505cd62fb505a29af800193c013)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests",
):
    '''
    :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc376752fcbe54a6d7071380cbc928683c0c9019783278c5ed62ec8b51dfc648)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc599ad44839d903967ddd2c1bebf794ec3bccf363d8676998eef4cbef0aa37c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__05bfb2051cfce22a169060bdea254aae55e566e905a8e1d7807c6750e9c42b4c)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__44e401cd4d3c1b8f919ebcee77d2be529981074ff17f38666057f01460ee595a)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumesSizeLimit",
    jsii_struct_bases=[],
    name_mapping={"shm": "shm", "temporary_data": "temporaryData"},
)
class ClusterSpecEphemeralVolumesSizeLimit:
    def __init__(
        self,
        *,
        shm: typing.Optional["ClusterSpecEphemeralVolumesSizeLimitShm"] = None,
        temporary_data: typing.Optional["ClusterSpecEphemeralVolumesSizeLimitTemporaryData"] = None,
    ) -> None:
        '''
        :param shm: 
        :param temporary_data: 

        :schema: ClusterSpecEphemeralVolumesSizeLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d76ea1532879c1aebfc6de6c7b3243f9c06abc587abafc5032ceafba7f20761)
            check_type(argname="argument shm", value=shm, expected_type=type_hints["shm"])
            check_type(argname="argument temporary_data", value=temporary_data, expected_type=type_hints["temporary_data"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if shm is not None:
            self._values["shm"] = shm
        if temporary_data is not None:
            self._values["temporary_data"] = temporary_data

    @builtins.property
    def shm(self) -> typing.Optional["ClusterSpecEphemeralVolumesSizeLimitShm"]:
        '''
        :schema: ClusterSpecEphemeralVolumesSizeLimit#shm
        '''
        result = self._values.get("shm")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumesSizeLimitShm"], result)

    @builtins.property
    def temporary_data(
        self,
    ) -> typing.Optional["ClusterSpecEphemeralVolumesSizeLimitTemporaryData"]:
        '''
        :schema: ClusterSpecEphemeralVolumesSizeLimit#temporaryData
        '''
        result = self._values.get("temporary_data")
        return typing.cast(typing.Optional["ClusterSpecEphemeralVolumesSizeLimitTemporaryData"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecEphemeralVolumesSizeLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecEphemeralVolumesSizeLimitShm(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumesSizeLimitShm",
):
    '''
    :schema: ClusterSpecEphemeralVolumesSizeLimitShm
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecEphemeralVolumesSizeLimitShm":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__891d5d881e5c78429f1bb0f37524d5f5147e61b09eaea46d8bdc7d2c536cc266)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumesSizeLimitShm", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecEphemeralVolumesSizeLimitShm":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d62f1af8d5a3a4ce4c31d9daf226fdd7972febdf94214ec6ad28beec9ae147eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumesSizeLimitShm", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecEphemeralVolumesSizeLimitTemporaryData(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecEphemeralVolumesSizeLimitTemporaryData",
):
    '''
    :schema: ClusterSpecEphemeralVolumesSizeLimitTemporaryData
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecEphemeralVolumesSizeLimitTemporaryData":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c3f34996bcacc0aacc3752515ff1f124e265f4abac11e57021d807d3762eb9ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumesSizeLimitTemporaryData", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecEphemeralVolumesSizeLimitTemporaryData":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70be6163a54beeeffd1762e3c96fe07248504e13b6faa4d2e5e3c6c6b56517c9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecEphemeralVolumesSizeLimitTemporaryData", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClusters",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "barman_object_store": "barmanObjectStore",
        "connection_parameters": "connectionParameters",
        "password": "password",
        "plugin": "plugin",
        "ssl_cert": "sslCert",
        "ssl_key": "sslKey",
        "ssl_root_cert": "sslRootCert",
    },
)
class ClusterSpecExternalClusters:
    def __init__(
        self,
        *,
        name: builtins.str,
        barman_object_store: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStore", typing.Dict[builtins.str, typing.Any]]] = None,
        connection_parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        password: typing.Optional[typing.Union["ClusterSpecExternalClustersPassword", typing.Dict[builtins.str, typing.Any]]] = None,
        plugin: typing.Optional[typing.Union["ClusterSpecExternalClustersPlugin", typing.Dict[builtins.str, typing.Any]]] = None,
        ssl_cert: typing.Optional[typing.Union["ClusterSpecExternalClustersSslCert", typing.Dict[builtins.str, typing.Any]]] = None,
        ssl_key: typing.Optional[typing.Union["ClusterSpecExternalClustersSslKey", typing.Dict[builtins.str, typing.Any]]] = None,
        ssl_root_cert: typing.Optional[typing.Union["ClusterSpecExternalClustersSslRootCert", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param barman_object_store: 
        :param connection_parameters: 
        :param password: 
        :param plugin: 
        :param ssl_cert: 
        :param ssl_key: 
        :param ssl_root_cert: 

        :schema: ClusterSpecExternalClusters
        '''
        if isinstance(barman_object_store, dict):
            barman_object_store = ClusterSpecExternalClustersBarmanObjectStore(**barman_object_store)
        if isinstance(password, dict):
            password = ClusterSpecExternalClustersPassword(**password)
        if isinstance(plugin, dict):
            plugin = ClusterSpecExternalClustersPlugin(**plugin)
        if isinstance(ssl_cert, dict):
            ssl_cert = ClusterSpecExternalClustersSslCert(**ssl_cert)
        if isinstance(ssl_key, dict):
            ssl_key = ClusterSpecExternalClustersSslKey(**ssl_key)
        if isinstance(ssl_root_cert, dict):
            ssl_root_cert = ClusterSpecExternalClustersSslRootCert(**ssl_root_cert)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__00e6cde65243e5edba3b37437e4a69091832ef07afe7c1da6ae45a801d834802)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument barman_object_store", value=barman_object_store, expected_type=type_hints["barman_object_store"])
            check_type(argname="argument connection_parameters", value=connection_parameters, expected_type=type_hints["connection_parameters"])
            check_type(argname="argument password", value=password, expected_type=type_hints["password"])
            check_type(argname="argument plugin", value=plugin, expected_type=type_hints["plugin"])
            check_type(argname="argument ssl_cert", value=ssl_cert, expected_type=type_hints["ssl_cert"])
            check_type(argname="argument ssl_key", value=ssl_key, expected_type=type_hints["ssl_key"])
            check_type(argname="argument ssl_root_cert", value=ssl_root_cert, expected_type=type_hints["ssl_root_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if barman_object_store is not None:
            self._values["barman_object_store"] = barman_object_store
        if connection_parameters is not None:
            self._values["connection_parameters"] = connection_parameters
        if password is not None:
            self._values["password"] = password
        if plugin is not None:
            self._values["plugin"] = plugin
        if ssl_cert is not None:
            self._values["ssl_cert"] = ssl_cert
        if ssl_key is not None:
            self._values["ssl_key"] = ssl_key
        if ssl_root_cert is not None:
            self._values["ssl_root_cert"] = ssl_root_cert

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClusters#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def barman_object_store(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStore"]:
        '''
        :schema: ClusterSpecExternalClusters#barmanObjectStore
        '''
        result = self._values.get("barman_object_store")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStore"], result)

    @builtins.property
    def connection_parameters(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecExternalClusters#connectionParameters
        '''
        result = self._values.get("connection_parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def password(self) -> typing.Optional["ClusterSpecExternalClustersPassword"]:
        '''
        :schema: ClusterSpecExternalClusters#password
        '''
        result = self._values.get("password")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersPassword"], result)

    @builtins.property
    def plugin(self) -> typing.Optional["ClusterSpecExternalClustersPlugin"]:
        '''
        :schema: ClusterSpecExternalClusters#plugin
        '''
        result = self._values.get("plugin")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersPlugin"], result)

    @builtins.property
    def ssl_cert(self) -> typing.Optional["ClusterSpecExternalClustersSslCert"]:
        '''
        :schema: ClusterSpecExternalClusters#sslCert
        '''
        result = self._values.get("ssl_cert")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersSslCert"], result)

    @builtins.property
    def ssl_key(self) -> typing.Optional["ClusterSpecExternalClustersSslKey"]:
        '''
        :schema: ClusterSpecExternalClusters#sslKey
        '''
        result = self._values.get("ssl_key")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersSslKey"], result)

    @builtins.property
    def ssl_root_cert(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersSslRootCert"]:
        '''
        :schema: ClusterSpecExternalClusters#sslRootCert
        '''
        result = self._values.get("ssl_root_cert")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersSslRootCert"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClusters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStore",
    jsii_struct_bases=[],
    name_mapping={
        "destination_path": "destinationPath",
        "azure_credentials": "azureCredentials",
        "data": "data",
        "endpoint_ca": "endpointCa",
        "endpoint_url": "endpointUrl",
        "google_credentials": "googleCredentials",
        "history_tags": "historyTags",
        "s3_credentials": "s3Credentials",
        "server_name": "serverName",
        "tags": "tags",
        "wal": "wal",
    },
)
class ClusterSpecExternalClustersBarmanObjectStore:
    def __init__(
        self,
        *,
        destination_path: builtins.str,
        azure_credentials: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        data: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreData", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_ca: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreEndpointCa", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_url: typing.Optional[builtins.str] = None,
        google_credentials: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        history_tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        s3_credentials: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreS3Credentials", typing.Dict[builtins.str, typing.Any]]] = None,
        server_name: typing.Optional[builtins.str] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        wal: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreWal", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param destination_path: 
        :param azure_credentials: 
        :param data: 
        :param endpoint_ca: 
        :param endpoint_url: 
        :param google_credentials: 
        :param history_tags: 
        :param s3_credentials: 
        :param server_name: 
        :param tags: 
        :param wal: 

        :schema: ClusterSpecExternalClustersBarmanObjectStore
        '''
        if isinstance(azure_credentials, dict):
            azure_credentials = ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials(**azure_credentials)
        if isinstance(data, dict):
            data = ClusterSpecExternalClustersBarmanObjectStoreData(**data)
        if isinstance(endpoint_ca, dict):
            endpoint_ca = ClusterSpecExternalClustersBarmanObjectStoreEndpointCa(**endpoint_ca)
        if isinstance(google_credentials, dict):
            google_credentials = ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials(**google_credentials)
        if isinstance(s3_credentials, dict):
            s3_credentials = ClusterSpecExternalClustersBarmanObjectStoreS3Credentials(**s3_credentials)
        if isinstance(wal, dict):
            wal = ClusterSpecExternalClustersBarmanObjectStoreWal(**wal)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__74b4aa572a8549414ad5951b607c2e95ba9b373732d54a2d1684a5e64258be8a)
            check_type(argname="argument destination_path", value=destination_path, expected_type=type_hints["destination_path"])
            check_type(argname="argument azure_credentials", value=azure_credentials, expected_type=type_hints["azure_credentials"])
            check_type(argname="argument data", value=data, expected_type=type_hints["data"])
            check_type(argname="argument endpoint_ca", value=endpoint_ca, expected_type=type_hints["endpoint_ca"])
            check_type(argname="argument endpoint_url", value=endpoint_url, expected_type=type_hints["endpoint_url"])
            check_type(argname="argument google_credentials", value=google_credentials, expected_type=type_hints["google_credentials"])
            check_type(argname="argument history_tags", value=history_tags, expected_type=type_hints["history_tags"])
            check_type(argname="argument s3_credentials", value=s3_credentials, expected_type=type_hints["s3_credentials"])
            check_type(argname="argument server_name", value=server_name, expected_type=type_hints["server_name"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
            check_type(argname="argument wal", value=wal, expected_type=type_hints["wal"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "destination_path": destination_path,
        }
        if azure_credentials is not None:
            self._values["azure_credentials"] = azure_credentials
        if data is not None:
            self._values["data"] = data
        if endpoint_ca is not None:
            self._values["endpoint_ca"] = endpoint_ca
        if endpoint_url is not None:
            self._values["endpoint_url"] = endpoint_url
        if google_credentials is not None:
            self._values["google_credentials"] = google_credentials
        if history_tags is not None:
            self._values["history_tags"] = history_tags
        if s3_credentials is not None:
            self._values["s3_credentials"] = s3_credentials
        if server_name is not None:
            self._values["server_name"] = server_name
        if tags is not None:
            self._values["tags"] = tags
        if wal is not None:
            self._values["wal"] = wal

    @builtins.property
    def destination_path(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#destinationPath
        '''
        result = self._values.get("destination_path")
        assert result is not None, "Required property 'destination_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def azure_credentials(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#azureCredentials
        '''
        result = self._values.get("azure_credentials")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials"], result)

    @builtins.property
    def data(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreData"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#data
        '''
        result = self._values.get("data")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreData"], result)

    @builtins.property
    def endpoint_ca(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreEndpointCa"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#endpointCA
        '''
        result = self._values.get("endpoint_ca")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreEndpointCa"], result)

    @builtins.property
    def endpoint_url(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#endpointURL
        '''
        result = self._values.get("endpoint_url")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def google_credentials(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#googleCredentials
        '''
        result = self._values.get("google_credentials")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials"], result)

    @builtins.property
    def history_tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#historyTags
        '''
        result = self._values.get("history_tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def s3_credentials(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3Credentials"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#s3Credentials
        '''
        result = self._values.get("s3_credentials")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3Credentials"], result)

    @builtins.property
    def server_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#serverName
        '''
        result = self._values.get("server_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def wal(self) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWal"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStore#wal
        '''
        result = self._values.get("wal")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWal"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStore(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "connection_string": "connectionString",
        "inherit_from_azure_ad": "inheritFromAzureAd",
        "storage_account": "storageAccount",
        "storage_key": "storageKey",
        "storage_sas_token": "storageSasToken",
        "use_default_azure_credentials": "useDefaultAzureCredentials",
    },
)
class ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials:
    def __init__(
        self,
        *,
        connection_string: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString", typing.Dict[builtins.str, typing.Any]]] = None,
        inherit_from_azure_ad: typing.Optional[builtins.bool] = None,
        storage_account: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_key: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_sas_token: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken", typing.Dict[builtins.str, typing.Any]]] = None,
        use_default_azure_credentials: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param connection_string: 
        :param inherit_from_azure_ad: 
        :param storage_account: 
        :param storage_key: 
        :param storage_sas_token: 
        :param use_default_azure_credentials: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials
        '''
        if isinstance(connection_string, dict):
            connection_string = ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString(**connection_string)
        if isinstance(storage_account, dict):
            storage_account = ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount(**storage_account)
        if isinstance(storage_key, dict):
            storage_key = ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey(**storage_key)
        if isinstance(storage_sas_token, dict):
            storage_sas_token = ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken(**storage_sas_token)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6906ba9cfd971892782549dc6700b3bf2893b19f30c42670e01a83f69818e8cd)
            check_type(argname="argument connection_string", value=connection_string, expected_type=type_hints["connection_string"])
            check_type(argname="argument inherit_from_azure_ad", value=inherit_from_azure_ad, expected_type=type_hints["inherit_from_azure_ad"])
            check_type(argname="argument storage_account", value=storage_account, expected_type=type_hints["storage_account"])
            check_type(argname="argument storage_key", value=storage_key, expected_type=type_hints["storage_key"])
            check_type(argname="argument storage_sas_token", value=storage_sas_token, expected_type=type_hints["storage_sas_token"])
            check_type(argname="argument use_default_azure_credentials", value=use_default_azure_credentials, expected_type=type_hints["use_default_azure_credentials"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_string is not None:
            self._values["connection_string"] = connection_string
        if inherit_from_azure_ad is not None:
            self._values["inherit_from_azure_ad"] = inherit_from_azure_ad
        if storage_account is not None:
            self._values["storage_account"] = storage_account
        if storage_key is not None:
            self._values["storage_key"] = storage_key
        if storage_sas_token is not None:
            self._values["storage_sas_token"] = storage_sas_token
        if use_default_azure_credentials is not None:
            self._values["use_default_azure_credentials"] = use_default_azure_credentials

    @builtins.property
    def connection_string(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#connectionString
        '''
        result = self._values.get("connection_string")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString"], result)

    @builtins.property
    def inherit_from_azure_ad(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#inheritFromAzureAD
        '''
        result = self._values.get("inherit_from_azure_ad")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def storage_account(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#storageAccount
        '''
        result = self._values.get("storage_account")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount"], result)

    @builtins.property
    def storage_key(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#storageKey
        '''
        result = self._values.get("storage_key")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey"], result)

    @builtins.property
    def storage_sas_token(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#storageSasToken
        '''
        result = self._values.get("storage_sas_token")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken"], result)

    @builtins.property
    def use_default_azure_credentials(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials#useDefaultAzureCredentials
        '''
        result = self._values.get("use_default_azure_credentials")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4b8189b9335ca30b4fbc8db19ab9bc9efdbf5f3231ab6ac3dd4a9b4837dac22)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__49cb535056799daa57cf3b015d9724ba01fc8883b92d784e7a2855d66a94f54e)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a5f707f7d4dad8f48e5a1fa5f22e1da07429d26ef897f832a9dd5ea6a0c8e34)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc53dc0314a8bfe515bef848c54ab7d2d41e030f158433be98d8d441cb65d135)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreData",
    jsii_struct_bases=[],
    name_mapping={
        "additional_command_args": "additionalCommandArgs",
        "compression": "compression",
        "encryption": "encryption",
        "immediate_checkpoint": "immediateCheckpoint",
        "jobs": "jobs",
    },
)
class ClusterSpecExternalClustersBarmanObjectStoreData:
    def __init__(
        self,
        *,
        additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        compression: typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataCompression"] = None,
        encryption: typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataEncryption"] = None,
        immediate_checkpoint: typing.Optional[builtins.bool] = None,
        jobs: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param additional_command_args: 
        :param compression: 
        :param encryption: 
        :param immediate_checkpoint: 
        :param jobs: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreData
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b0b706b1ec76808f13113b51fe931bee2eb1592b3a1d901ceb784a25616c05a7)
            check_type(argname="argument additional_command_args", value=additional_command_args, expected_type=type_hints["additional_command_args"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument encryption", value=encryption, expected_type=type_hints["encryption"])
            check_type(argname="argument immediate_checkpoint", value=immediate_checkpoint, expected_type=type_hints["immediate_checkpoint"])
            check_type(argname="argument jobs", value=jobs, expected_type=type_hints["jobs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_command_args is not None:
            self._values["additional_command_args"] = additional_command_args
        if compression is not None:
            self._values["compression"] = compression
        if encryption is not None:
            self._values["encryption"] = encryption
        if immediate_checkpoint is not None:
            self._values["immediate_checkpoint"] = immediate_checkpoint
        if jobs is not None:
            self._values["jobs"] = jobs

    @builtins.property
    def additional_command_args(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreData#additionalCommandArgs
        '''
        result = self._values.get("additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataCompression"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreData#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataCompression"], result)

    @builtins.property
    def encryption(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataEncryption"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreData#encryption
        '''
        result = self._values.get("encryption")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreDataEncryption"], result)

    @builtins.property
    def immediate_checkpoint(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreData#immediateCheckpoint
        '''
        result = self._values.get("immediate_checkpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def jobs(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreData#jobs
        '''
        result = self._values.get("jobs")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreData(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreDataCompression"
)
class ClusterSpecExternalClustersBarmanObjectStoreDataCompression(enum.Enum):
    '''
    :schema: ClusterSpecExternalClustersBarmanObjectStoreDataCompression
    '''

    BZIP2 = "BZIP2"
    '''bzip2.'''
    GZIP = "GZIP"
    '''gzip.'''
    LZ4 = "LZ4"
    '''lz4.'''
    SNAPPY = "SNAPPY"
    '''snappy.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreDataEncryption"
)
class ClusterSpecExternalClustersBarmanObjectStoreDataEncryption(enum.Enum):
    '''
    :schema: ClusterSpecExternalClustersBarmanObjectStoreDataEncryption
    '''

    AES256 = "AES256"
    '''AES256.'''
    AWS_KMS = "AWS_KMS"
    '''aws:kms.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreEndpointCa",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreEndpointCa:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreEndpointCa
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__48c58eb99422683ec43a5b144d76d98d5a4db045777e0946c8c881e70e3c83ce)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreEndpointCa#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreEndpointCa#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreEndpointCa(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "application_credentials": "applicationCredentials",
        "gke_environment": "gkeEnvironment",
    },
)
class ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials:
    def __init__(
        self,
        *,
        application_credentials: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        gke_environment: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param application_credentials: 
        :param gke_environment: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials
        '''
        if isinstance(application_credentials, dict):
            application_credentials = ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials(**application_credentials)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc95f85c80848e31b966ed9826ade9d206c01470356042810953e67edacf7ac9)
            check_type(argname="argument application_credentials", value=application_credentials, expected_type=type_hints["application_credentials"])
            check_type(argname="argument gke_environment", value=gke_environment, expected_type=type_hints["gke_environment"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if application_credentials is not None:
            self._values["application_credentials"] = application_credentials
        if gke_environment is not None:
            self._values["gke_environment"] = gke_environment

    @builtins.property
    def application_credentials(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials#applicationCredentials
        '''
        result = self._values.get("application_credentials")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials"], result)

    @builtins.property
    def gke_environment(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials#gkeEnvironment
        '''
        result = self._values.get("gke_environment")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2a22587406847bde39f9e5f868b19d16d508511e222dffa8fedcdcbda1dda8e)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreS3Credentials",
    jsii_struct_bases=[],
    name_mapping={
        "access_key_id": "accessKeyId",
        "inherit_from_iam_role": "inheritFromIamRole",
        "region": "region",
        "secret_access_key": "secretAccessKey",
        "session_token": "sessionToken",
    },
)
class ClusterSpecExternalClustersBarmanObjectStoreS3Credentials:
    def __init__(
        self,
        *,
        access_key_id: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId", typing.Dict[builtins.str, typing.Any]]] = None,
        inherit_from_iam_role: typing.Optional[builtins.bool] = None,
        region: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_access_key: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey", typing.Dict[builtins.str, typing.Any]]] = None,
        session_token: typing.Optional[typing.Union["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param access_key_id: 
        :param inherit_from_iam_role: 
        :param region: 
        :param secret_access_key: 
        :param session_token: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials
        '''
        if isinstance(access_key_id, dict):
            access_key_id = ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId(**access_key_id)
        if isinstance(region, dict):
            region = ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion(**region)
        if isinstance(secret_access_key, dict):
            secret_access_key = ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey(**secret_access_key)
        if isinstance(session_token, dict):
            session_token = ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken(**session_token)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5803e40d7b8073b44ccf9a94af461ecca3e0bab591c814e6a90f6ecf75eadea2)
            check_type(argname="argument access_key_id", value=access_key_id, expected_type=type_hints["access_key_id"])
            check_type(argname="argument inherit_from_iam_role", value=inherit_from_iam_role, expected_type=type_hints["inherit_from_iam_role"])
            check_type(argname="argument region", value=region, expected_type=type_hints["region"])
            check_type(argname="argument secret_access_key", value=secret_access_key, expected_type=type_hints["secret_access_key"])
            check_type(argname="argument session_token", value=session_token, expected_type=type_hints["session_token"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_key_id is not None:
            self._values["access_key_id"] = access_key_id
        if inherit_from_iam_role is not None:
            self._values["inherit_from_iam_role"] = inherit_from_iam_role
        if region is not None:
            self._values["region"] = region
        if secret_access_key is not None:
            self._values["secret_access_key"] = secret_access_key
        if session_token is not None:
            self._values["session_token"] = session_token

    @builtins.property
    def access_key_id(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials#accessKeyId
        '''
        result = self._values.get("access_key_id")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId"], result)

    @builtins.property
    def inherit_from_iam_role(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials#inheritFromIAMRole
        '''
        result = self._values.get("inherit_from_iam_role")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def region(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials#region
        '''
        result = self._values.get("region")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion"], result)

    @builtins.property
    def secret_access_key(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials#secretAccessKey
        '''
        result = self._values.get("secret_access_key")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey"], result)

    @builtins.property
    def session_token(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3Credentials#sessionToken
        '''
        result = self._values.get("session_token")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreS3Credentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8198ab8a8c8844f71aec9d6e4dcff5a87671f0849e3c1a53317a2c606d3b47b7)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c296fce6f4283e27248b4fd4753f4f3492e10fec5dd88bb75d68f60c60058709)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a6e93b87011bf9aa683454fa5024ac6e5c39ad70f4f72afbaa24db647ffefca)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f26aad8469086740df350f74abd22ad62f4b49b3b067ac28bb9875e2c2853ff6)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreWal",
    jsii_struct_bases=[],
    name_mapping={
        "archive_additional_command_args": "archiveAdditionalCommandArgs",
        "compression": "compression",
        "encryption": "encryption",
        "max_parallel": "maxParallel",
        "restore_additional_command_args": "restoreAdditionalCommandArgs",
    },
)
class ClusterSpecExternalClustersBarmanObjectStoreWal:
    def __init__(
        self,
        *,
        archive_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
        compression: typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalCompression"] = None,
        encryption: typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalEncryption"] = None,
        max_parallel: typing.Optional[jsii.Number] = None,
        restore_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param archive_additional_command_args: 
        :param compression: 
        :param encryption: 
        :param max_parallel: 
        :param restore_additional_command_args: 

        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__437e355a6d7bf85aae17254f148201e5661224e76e2dcafe827aca0b465a47e7)
            check_type(argname="argument archive_additional_command_args", value=archive_additional_command_args, expected_type=type_hints["archive_additional_command_args"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument encryption", value=encryption, expected_type=type_hints["encryption"])
            check_type(argname="argument max_parallel", value=max_parallel, expected_type=type_hints["max_parallel"])
            check_type(argname="argument restore_additional_command_args", value=restore_additional_command_args, expected_type=type_hints["restore_additional_command_args"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if archive_additional_command_args is not None:
            self._values["archive_additional_command_args"] = archive_additional_command_args
        if compression is not None:
            self._values["compression"] = compression
        if encryption is not None:
            self._values["encryption"] = encryption
        if max_parallel is not None:
            self._values["max_parallel"] = max_parallel
        if restore_additional_command_args is not None:
            self._values["restore_additional_command_args"] = restore_additional_command_args

    @builtins.property
    def archive_additional_command_args(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal#archiveAdditionalCommandArgs
        '''
        result = self._values.get("archive_additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalCompression"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalCompression"], result)

    @builtins.property
    def encryption(
        self,
    ) -> typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalEncryption"]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal#encryption
        '''
        result = self._values.get("encryption")
        return typing.cast(typing.Optional["ClusterSpecExternalClustersBarmanObjectStoreWalEncryption"], result)

    @builtins.property
    def max_parallel(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal#maxParallel
        '''
        result = self._values.get("max_parallel")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def restore_additional_command_args(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersBarmanObjectStoreWal#restoreAdditionalCommandArgs
        '''
        result = self._values.get("restore_additional_command_args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersBarmanObjectStoreWal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreWalCompression"
)
class ClusterSpecExternalClustersBarmanObjectStoreWalCompression(enum.Enum):
    '''
    :schema: ClusterSpecExternalClustersBarmanObjectStoreWalCompression
    '''

    BZIP2 = "BZIP2"
    '''bzip2.'''
    GZIP = "GZIP"
    '''gzip.'''
    LZ4 = "LZ4"
    '''lz4.'''
    SNAPPY = "SNAPPY"
    '''snappy.'''
    XZ = "XZ"
    '''xz.'''
    ZSTD = "ZSTD"
    '''zstd.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersBarmanObjectStoreWalEncryption"
)
class ClusterSpecExternalClustersBarmanObjectStoreWalEncryption(enum.Enum):
    '''
    :schema: ClusterSpecExternalClustersBarmanObjectStoreWalEncryption
    '''

    AES256 = "AES256"
    '''AES256.'''
    AWS_KMS = "AWS_KMS"
    '''aws:kms.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersPassword",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecExternalClustersPassword:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecExternalClustersPassword
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e905aa6c9f28152c310d04aff8af243288fff7f47218431c2d1a2f39741474f9)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersPassword#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersPassword#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersPassword#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersPassword(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersPlugin",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "enabled": "enabled",
        "is_wal_archiver": "isWalArchiver",
        "parameters": "parameters",
    },
)
class ClusterSpecExternalClustersPlugin:
    def __init__(
        self,
        *,
        name: builtins.str,
        enabled: typing.Optional[builtins.bool] = None,
        is_wal_archiver: typing.Optional[builtins.bool] = None,
        parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param enabled: 
        :param is_wal_archiver: 
        :param parameters: 

        :schema: ClusterSpecExternalClustersPlugin
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__08c330b9ba444d1fa534885dc67c2e70a330aa831b63eb92c6b32e50cc98a15e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument is_wal_archiver", value=is_wal_archiver, expected_type=type_hints["is_wal_archiver"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if enabled is not None:
            self._values["enabled"] = enabled
        if is_wal_archiver is not None:
            self._values["is_wal_archiver"] = is_wal_archiver
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersPlugin#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersPlugin#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_wal_archiver(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersPlugin#isWALArchiver
        '''
        result = self._values.get("is_wal_archiver")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def parameters(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecExternalClustersPlugin#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersPlugin(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersSslCert",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecExternalClustersSslCert:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecExternalClustersSslCert
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f5c720264af5dcbec22e50a12cbe6640fc8b699779dac3da453301a269e4009)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersSslCert#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersSslCert#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersSslCert#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersSslCert(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersSslKey",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecExternalClustersSslKey:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecExternalClustersSslKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8f80ca921db97795bb5a6cf3bf86db8b9062902cc3cc2a82f62ca6c0e6aecd2b)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersSslKey#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersSslKey#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersSslKey#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersSslKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecExternalClustersSslRootCert",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecExternalClustersSslRootCert:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecExternalClustersSslRootCert
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f427598d4fa67acf0ac48c41d8ecdf9d6c887d94c28b6c94e3f2e8c2c9cdd18c)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecExternalClustersSslRootCert#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecExternalClustersSslRootCert#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecExternalClustersSslRootCert#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecExternalClustersSslRootCert(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecImageCatalogRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "major": "major",
        "name": "name",
        "api_group": "apiGroup",
    },
)
class ClusterSpecImageCatalogRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        major: jsii.Number,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param major: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecImageCatalogRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f68377e00625b1256f140b135cad396e1855f62a765ec5e7f9de6560de30323)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument major", value=major, expected_type=type_hints["major"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "major": major,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecImageCatalogRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def major(self) -> jsii.Number:
        '''
        :schema: ClusterSpecImageCatalogRef#major
        '''
        result = self._values.get("major")
        assert result is not None, "Required property 'major' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecImageCatalogRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecImageCatalogRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecImageCatalogRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecImagePullSecrets",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecImagePullSecrets:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecImagePullSecrets
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1868fd979f6ca27e701e06cf9ddd0eba64b89f7ee6d262ae6eb81b9c1dd516f8)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecImagePullSecrets#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecImagePullSecrets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecInheritedMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels"},
)
class ClusterSpecInheritedMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 

        :schema: ClusterSpecInheritedMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0f540a190bab2bd0e13f4c7743fd085115833a48f066b68a327544b369a0395)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecInheritedMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecInheritedMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecInheritedMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecLogLevel")
class ClusterSpecLogLevel(enum.Enum):
    '''
    :schema: ClusterSpecLogLevel
    '''

    ERROR = "ERROR"
    '''error.'''
    WARNING = "WARNING"
    '''warning.'''
    INFO = "INFO"
    '''info.'''
    DEBUG = "DEBUG"
    '''debug.'''
    TRACE = "TRACE"
    '''trace.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManaged",
    jsii_struct_bases=[],
    name_mapping={"roles": "roles", "services": "services"},
)
class ClusterSpecManaged:
    def __init__(
        self,
        *,
        roles: typing.Optional[typing.Sequence[typing.Union["ClusterSpecManagedRoles", typing.Dict[builtins.str, typing.Any]]]] = None,
        services: typing.Optional[typing.Union["ClusterSpecManagedServices", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param roles: 
        :param services: 

        :schema: ClusterSpecManaged
        '''
        if isinstance(services, dict):
            services = ClusterSpecManagedServices(**services)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc5a4cfc522d16b1a7871d88c88226a8b747c095e3c32fcb5d44ec2facc65d53)
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
            check_type(argname="argument services", value=services, expected_type=type_hints["services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if roles is not None:
            self._values["roles"] = roles
        if services is not None:
            self._values["services"] = services

    @builtins.property
    def roles(self) -> typing.Optional[typing.List["ClusterSpecManagedRoles"]]:
        '''
        :schema: ClusterSpecManaged#roles
        '''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.List["ClusterSpecManagedRoles"]], result)

    @builtins.property
    def services(self) -> typing.Optional["ClusterSpecManagedServices"]:
        '''
        :schema: ClusterSpecManaged#services
        '''
        result = self._values.get("services")
        return typing.cast(typing.Optional["ClusterSpecManagedServices"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManaged(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedRoles",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "bypassrls": "bypassrls",
        "comment": "comment",
        "connection_limit": "connectionLimit",
        "createdb": "createdb",
        "createrole": "createrole",
        "disable_password": "disablePassword",
        "ensure": "ensure",
        "inherit": "inherit",
        "in_roles": "inRoles",
        "login": "login",
        "password_secret": "passwordSecret",
        "replication": "replication",
        "superuser": "superuser",
        "valid_until": "validUntil",
    },
)
class ClusterSpecManagedRoles:
    def __init__(
        self,
        *,
        name: builtins.str,
        bypassrls: typing.Optional[builtins.bool] = None,
        comment: typing.Optional[builtins.str] = None,
        connection_limit: typing.Optional[jsii.Number] = None,
        createdb: typing.Optional[builtins.bool] = None,
        createrole: typing.Optional[builtins.bool] = None,
        disable_password: typing.Optional[builtins.bool] = None,
        ensure: typing.Optional["ClusterSpecManagedRolesEnsure"] = None,
        inherit: typing.Optional[builtins.bool] = None,
        in_roles: typing.Optional[typing.Sequence[builtins.str]] = None,
        login: typing.Optional[builtins.bool] = None,
        password_secret: typing.Optional[typing.Union["ClusterSpecManagedRolesPasswordSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        replication: typing.Optional[builtins.bool] = None,
        superuser: typing.Optional[builtins.bool] = None,
        valid_until: typing.Optional[datetime.datetime] = None,
    ) -> None:
        '''
        :param name: 
        :param bypassrls: 
        :param comment: 
        :param connection_limit: 
        :param createdb: 
        :param createrole: 
        :param disable_password: 
        :param ensure: 
        :param inherit: 
        :param in_roles: 
        :param login: 
        :param password_secret: 
        :param replication: 
        :param superuser: 
        :param valid_until: 

        :schema: ClusterSpecManagedRoles
        '''
        if isinstance(password_secret, dict):
            password_secret = ClusterSpecManagedRolesPasswordSecret(**password_secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d9f04c26be6afac87e81323c174daa3aad70dd7b00698644da6ba7c0b15806e)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument bypassrls", value=bypassrls, expected_type=type_hints["bypassrls"])
            check_type(argname="argument comment", value=comment, expected_type=type_hints["comment"])
            check_type(argname="argument connection_limit", value=connection_limit, expected_type=type_hints["connection_limit"])
            check_type(argname="argument createdb", value=createdb, expected_type=type_hints["createdb"])
            check_type(argname="argument createrole", value=createrole, expected_type=type_hints["createrole"])
            check_type(argname="argument disable_password", value=disable_password, expected_type=type_hints["disable_password"])
            check_type(argname="argument ensure", value=ensure, expected_type=type_hints["ensure"])
            check_type(argname="argument inherit", value=inherit, expected_type=type_hints["inherit"])
            check_type(argname="argument in_roles", value=in_roles, expected_type=type_hints["in_roles"])
            check_type(argname="argument login", value=login, expected_type=type_hints["login"])
            check_type(argname="argument password_secret", value=password_secret, expected_type=type_hints["password_secret"])
            check_type(argname="argument replication", value=replication, expected_type=type_hints["replication"])
            check_type(argname="argument superuser", value=superuser, expected_type=type_hints["superuser"])
            check_type(argname="argument valid_until", value=valid_until, expected_type=type_hints["valid_until"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if bypassrls is not None:
            self._values["bypassrls"] = bypassrls
        if comment is not None:
            self._values["comment"] = comment
        if connection_limit is not None:
            self._values["connection_limit"] = connection_limit
        if createdb is not None:
            self._values["createdb"] = createdb
        if createrole is not None:
            self._values["createrole"] = createrole
        if disable_password is not None:
            self._values["disable_password"] = disable_password
        if ensure is not None:
            self._values["ensure"] = ensure
        if inherit is not None:
            self._values["inherit"] = inherit
        if in_roles is not None:
            self._values["in_roles"] = in_roles
        if login is not None:
            self._values["login"] = login
        if password_secret is not None:
            self._values["password_secret"] = password_secret
        if replication is not None:
            self._values["replication"] = replication
        if superuser is not None:
            self._values["superuser"] = superuser
        if valid_until is not None:
            self._values["valid_until"] = valid_until

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecManagedRoles#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def bypassrls(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#bypassrls
        '''
        result = self._values.get("bypassrls")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def comment(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedRoles#comment
        '''
        result = self._values.get("comment")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def connection_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecManagedRoles#connectionLimit
        '''
        result = self._values.get("connection_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def createdb(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#createdb
        '''
        result = self._values.get("createdb")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def createrole(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#createrole
        '''
        result = self._values.get("createrole")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def disable_password(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#disablePassword
        '''
        result = self._values.get("disable_password")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ensure(self) -> typing.Optional["ClusterSpecManagedRolesEnsure"]:
        '''
        :schema: ClusterSpecManagedRoles#ensure
        '''
        result = self._values.get("ensure")
        return typing.cast(typing.Optional["ClusterSpecManagedRolesEnsure"], result)

    @builtins.property
    def inherit(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#inherit
        '''
        result = self._values.get("inherit")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def in_roles(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecManagedRoles#inRoles
        '''
        result = self._values.get("in_roles")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def login(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#login
        '''
        result = self._values.get("login")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def password_secret(
        self,
    ) -> typing.Optional["ClusterSpecManagedRolesPasswordSecret"]:
        '''
        :schema: ClusterSpecManagedRoles#passwordSecret
        '''
        result = self._values.get("password_secret")
        return typing.cast(typing.Optional["ClusterSpecManagedRolesPasswordSecret"], result)

    @builtins.property
    def replication(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#replication
        '''
        result = self._values.get("replication")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def superuser(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedRoles#superuser
        '''
        result = self._values.get("superuser")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def valid_until(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: ClusterSpecManagedRoles#validUntil
        '''
        result = self._values.get("valid_until")
        return typing.cast(typing.Optional[datetime.datetime], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedRoles(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedRolesEnsure")
class ClusterSpecManagedRolesEnsure(enum.Enum):
    '''
    :schema: ClusterSpecManagedRolesEnsure
    '''

    PRESENT = "PRESENT"
    '''present.'''
    ABSENT = "ABSENT"
    '''absent.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedRolesPasswordSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecManagedRolesPasswordSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecManagedRolesPasswordSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9e2c7228c12f30969d136081c223c4f055ebb71d9c7b9c75ac19753f5fa7442c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecManagedRolesPasswordSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedRolesPasswordSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServices",
    jsii_struct_bases=[],
    name_mapping={
        "additional": "additional",
        "disabled_default_services": "disabledDefaultServices",
    },
)
class ClusterSpecManagedServices:
    def __init__(
        self,
        *,
        additional: typing.Optional[typing.Sequence[typing.Union["ClusterSpecManagedServicesAdditional", typing.Dict[builtins.str, typing.Any]]]] = None,
        disabled_default_services: typing.Optional[typing.Sequence["ClusterSpecManagedServicesDisabledDefaultServices"]] = None,
    ) -> None:
        '''
        :param additional: 
        :param disabled_default_services: 

        :schema: ClusterSpecManagedServices
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__707d096e53bd2863d32b26d77c392d2bacbc10f0e486c4f7b0d086a952b24dea)
            check_type(argname="argument additional", value=additional, expected_type=type_hints["additional"])
            check_type(argname="argument disabled_default_services", value=disabled_default_services, expected_type=type_hints["disabled_default_services"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional is not None:
            self._values["additional"] = additional
        if disabled_default_services is not None:
            self._values["disabled_default_services"] = disabled_default_services

    @builtins.property
    def additional(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecManagedServicesAdditional"]]:
        '''
        :schema: ClusterSpecManagedServices#additional
        '''
        result = self._values.get("additional")
        return typing.cast(typing.Optional[typing.List["ClusterSpecManagedServicesAdditional"]], result)

    @builtins.property
    def disabled_default_services(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecManagedServicesDisabledDefaultServices"]]:
        '''
        :schema: ClusterSpecManagedServices#disabledDefaultServices
        '''
        result = self._values.get("disabled_default_services")
        return typing.cast(typing.Optional[typing.List["ClusterSpecManagedServicesDisabledDefaultServices"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditional",
    jsii_struct_bases=[],
    name_mapping={
        "selector_type": "selectorType",
        "service_template": "serviceTemplate",
        "update_strategy": "updateStrategy",
    },
)
class ClusterSpecManagedServicesAdditional:
    def __init__(
        self,
        *,
        selector_type: "ClusterSpecManagedServicesAdditionalSelectorType",
        service_template: typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplate", typing.Dict[builtins.str, typing.Any]],
        update_strategy: typing.Optional["ClusterSpecManagedServicesAdditionalUpdateStrategy"] = None,
    ) -> None:
        '''
        :param selector_type: 
        :param service_template: 
        :param update_strategy: 

        :schema: ClusterSpecManagedServicesAdditional
        '''
        if isinstance(service_template, dict):
            service_template = ClusterSpecManagedServicesAdditionalServiceTemplate(**service_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e3b30e00a53dc2ad190106629fea36919c22d933ece3d3296dc638cd319eb2f5)
            check_type(argname="argument selector_type", value=selector_type, expected_type=type_hints["selector_type"])
            check_type(argname="argument service_template", value=service_template, expected_type=type_hints["service_template"])
            check_type(argname="argument update_strategy", value=update_strategy, expected_type=type_hints["update_strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "selector_type": selector_type,
            "service_template": service_template,
        }
        if update_strategy is not None:
            self._values["update_strategy"] = update_strategy

    @builtins.property
    def selector_type(self) -> "ClusterSpecManagedServicesAdditionalSelectorType":
        '''
        :schema: ClusterSpecManagedServicesAdditional#selectorType
        '''
        result = self._values.get("selector_type")
        assert result is not None, "Required property 'selector_type' is missing"
        return typing.cast("ClusterSpecManagedServicesAdditionalSelectorType", result)

    @builtins.property
    def service_template(self) -> "ClusterSpecManagedServicesAdditionalServiceTemplate":
        '''
        :schema: ClusterSpecManagedServicesAdditional#serviceTemplate
        '''
        result = self._values.get("service_template")
        assert result is not None, "Required property 'service_template' is missing"
        return typing.cast("ClusterSpecManagedServicesAdditionalServiceTemplate", result)

    @builtins.property
    def update_strategy(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalUpdateStrategy"]:
        '''
        :schema: ClusterSpecManagedServicesAdditional#updateStrategy
        '''
        result = self._values.get("update_strategy")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalUpdateStrategy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditional(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalSelectorType"
)
class ClusterSpecManagedServicesAdditionalSelectorType(enum.Enum):
    '''
    :schema: ClusterSpecManagedServicesAdditionalSelectorType
    '''

    RW = "RW"
    '''rw.'''
    R = "R"
    '''r.'''
    RO = "RO"
    '''ro.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplate",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ClusterSpecManagedServicesAdditionalServiceTemplate:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplateMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplate
        '''
        if isinstance(metadata, dict):
            metadata = ClusterSpecManagedServicesAdditionalServiceTemplateMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ClusterSpecManagedServicesAdditionalServiceTemplateSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2ac93be170c019e3edd36a53a617066893b82c928ad9b8b4bf3866ec3c2f664)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateMetadata"]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateMetadata"], result)

    @builtins.property
    def spec(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpec"]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels", "name": "name"},
)
class ClusterSpecManagedServicesAdditionalServiceTemplateMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 
        :param name: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11d0f60611345a80dce680cee7fedef04303c10e7773f9aac38d466cc9a03508)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplateMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateSpec",
    jsii_struct_bases=[],
    name_mapping={
        "allocate_load_balancer_node_ports": "allocateLoadBalancerNodePorts",
        "cluster_ip": "clusterIp",
        "cluster_i_ps": "clusterIPs",
        "external_i_ps": "externalIPs",
        "external_name": "externalName",
        "external_traffic_policy": "externalTrafficPolicy",
        "health_check_node_port": "healthCheckNodePort",
        "internal_traffic_policy": "internalTrafficPolicy",
        "ip_families": "ipFamilies",
        "ip_family_policy": "ipFamilyPolicy",
        "load_balancer_class": "loadBalancerClass",
        "load_balancer_ip": "loadBalancerIp",
        "load_balancer_source_ranges": "loadBalancerSourceRanges",
        "ports": "ports",
        "publish_not_ready_addresses": "publishNotReadyAddresses",
        "selector": "selector",
        "session_affinity": "sessionAffinity",
        "session_affinity_config": "sessionAffinityConfig",
        "traffic_distribution": "trafficDistribution",
        "type": "type",
    },
)
class ClusterSpecManagedServicesAdditionalServiceTemplateSpec:
    def __init__(
        self,
        *,
        allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
        cluster_ip: typing.Optional[builtins.str] = None,
        cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_name: typing.Optional[builtins.str] = None,
        external_traffic_policy: typing.Optional[builtins.str] = None,
        health_check_node_port: typing.Optional[jsii.Number] = None,
        internal_traffic_policy: typing.Optional[builtins.str] = None,
        ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
        ip_family_policy: typing.Optional[builtins.str] = None,
        load_balancer_class: typing.Optional[builtins.str] = None,
        load_balancer_ip: typing.Optional[builtins.str] = None,
        load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
        ports: typing.Optional[typing.Sequence[typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        traffic_distribution: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allocate_load_balancer_node_ports: 
        :param cluster_ip: 
        :param cluster_i_ps: 
        :param external_i_ps: 
        :param external_name: 
        :param external_traffic_policy: 
        :param health_check_node_port: 
        :param internal_traffic_policy: 
        :param ip_families: 
        :param ip_family_policy: 
        :param load_balancer_class: 
        :param load_balancer_ip: 
        :param load_balancer_source_ranges: 
        :param ports: 
        :param publish_not_ready_addresses: 
        :param selector: 
        :param session_affinity: 
        :param session_affinity_config: 
        :param traffic_distribution: 
        :param type: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1536b6ca082e2777b3b4228ab3f7d9e27531a85e2d653ef0dc1fcf2d8e13a985)
            check_type(argname="argument allocate_load_balancer_node_ports", value=allocate_load_balancer_node_ports, expected_type=type_hints["allocate_load_balancer_node_ports"])
            check_type(argname="argument cluster_ip", value=cluster_ip, expected_type=type_hints["cluster_ip"])
            check_type(argname="argument cluster_i_ps", value=cluster_i_ps, expected_type=type_hints["cluster_i_ps"])
            check_type(argname="argument external_i_ps", value=external_i_ps, expected_type=type_hints["external_i_ps"])
            check_type(argname="argument external_name", value=external_name, expected_type=type_hints["external_name"])
            check_type(argname="argument external_traffic_policy", value=external_traffic_policy, expected_type=type_hints["external_traffic_policy"])
            check_type(argname="argument health_check_node_port", value=health_check_node_port, expected_type=type_hints["health_check_node_port"])
            check_type(argname="argument internal_traffic_policy", value=internal_traffic_policy, expected_type=type_hints["internal_traffic_policy"])
            check_type(argname="argument ip_families", value=ip_families, expected_type=type_hints["ip_families"])
            check_type(argname="argument ip_family_policy", value=ip_family_policy, expected_type=type_hints["ip_family_policy"])
            check_type(argname="argument load_balancer_class", value=load_balancer_class, expected_type=type_hints["load_balancer_class"])
            check_type(argname="argument load_balancer_ip", value=load_balancer_ip, expected_type=type_hints["load_balancer_ip"])
            check_type(argname="argument load_balancer_source_ranges", value=load_balancer_source_ranges, expected_type=type_hints["load_balancer_source_ranges"])
            check_type(argname="argument ports", value=ports, expected_type=type_hints["ports"])
            check_type(argname="argument publish_not_ready_addresses", value=publish_not_ready_addresses, expected_type=type_hints["publish_not_ready_addresses"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument session_affinity", value=session_affinity, expected_type=type_hints["session_affinity"])
            check_type(argname="argument session_affinity_config", value=session_affinity_config, expected_type=type_hints["session_affinity_config"])
            check_type(argname="argument traffic_distribution", value=traffic_distribution, expected_type=type_hints["traffic_distribution"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values["allocate_load_balancer_node_ports"] = allocate_load_balancer_node_ports
        if cluster_ip is not None:
            self._values["cluster_ip"] = cluster_ip
        if cluster_i_ps is not None:
            self._values["cluster_i_ps"] = cluster_i_ps
        if external_i_ps is not None:
            self._values["external_i_ps"] = external_i_ps
        if external_name is not None:
            self._values["external_name"] = external_name
        if external_traffic_policy is not None:
            self._values["external_traffic_policy"] = external_traffic_policy
        if health_check_node_port is not None:
            self._values["health_check_node_port"] = health_check_node_port
        if internal_traffic_policy is not None:
            self._values["internal_traffic_policy"] = internal_traffic_policy
        if ip_families is not None:
            self._values["ip_families"] = ip_families
        if ip_family_policy is not None:
            self._values["ip_family_policy"] = ip_family_policy
        if load_balancer_class is not None:
            self._values["load_balancer_class"] = load_balancer_class
        if load_balancer_ip is not None:
            self._values["load_balancer_ip"] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values["load_balancer_source_ranges"] = load_balancer_source_ranges
        if ports is not None:
            self._values["ports"] = ports
        if publish_not_ready_addresses is not None:
            self._values["publish_not_ready_addresses"] = publish_not_ready_addresses
        if selector is not None:
            self._values["selector"] = selector
        if session_affinity is not None:
            self._values["session_affinity"] = session_affinity
        if session_affinity_config is not None:
            self._values["session_affinity_config"] = session_affinity_config
        if traffic_distribution is not None:
            self._values["traffic_distribution"] = traffic_distribution
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#allocateLoadBalancerNodePorts
        '''
        result = self._values.get("allocate_load_balancer_node_ports")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def cluster_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#clusterIP
        '''
        result = self._values.get("cluster_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cluster_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#clusterIPs
        '''
        result = self._values.get("cluster_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#externalName
        '''
        result = self._values.get("external_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#externalTrafficPolicy
        '''
        result = self._values.get("external_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check_node_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#healthCheckNodePort
        '''
        result = self._values.get("health_check_node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def internal_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#internalTrafficPolicy
        '''
        result = self._values.get("internal_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip_families(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#ipFamilies
        '''
        result = self._values.get("ip_families")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ip_family_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#ipFamilyPolicy
        '''
        result = self._values.get("ip_family_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#loadBalancerClass
        '''
        result = self._values.get("load_balancer_class")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts"]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#publishNotReadyAddresses
        '''
        result = self._values.get("publish_not_ready_addresses")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def session_affinity(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig"]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#trafficDistribution
        '''
        result = self._values.get("traffic_distribution")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "app_protocol": "appProtocol",
        "name": "name",
        "node_port": "nodePort",
        "protocol": "protocol",
        "target_port": "targetPort",
    },
)
class ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort"] = None,
    ) -> None:
        '''
        :param port: 
        :param app_protocol: 
        :param name: 
        :param node_port: 
        :param protocol: 
        :param target_port: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f15995916b70e995dae32bbb514ef8ec34d4c49f43fc7f4f296ca92f371fc8dc)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument app_protocol", value=app_protocol, expected_type=type_hints["app_protocol"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument node_port", value=node_port, expected_type=type_hints["node_port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument target_port", value=target_port, expected_type=type_hints["target_port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if app_protocol is not None:
            self._values["app_protocol"] = app_protocol
        if name is not None:
            self._values["name"] = name
        if node_port is not None:
            self._values["node_port"] = node_port
        if protocol is not None:
            self._values["protocol"] = protocol
        if target_port is not None:
            self._values["target_port"] = target_port

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def app_protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#appProtocol
        '''
        result = self._values.get("app_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort"]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort",
):
    '''
    :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bf9894362ef020a1e7c538bc91dcd5bffe8efd5107fdd72fe5f18ce055c714c8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b830fa4c8fb53d7df0eb7c866f7ed00c787d905635f2c92e5a29c0cc77968dc5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client_ip: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__56beb4e4f1951e845221b6406d3d7cd44a376b07f848d335ce75f0b572b511cc)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp"]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param timeout_seconds: 

        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8bcb6c6f9de3eeaba25bc814549d406c672afa73e6db4eae7194d4b88479b967)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesAdditionalUpdateStrategy"
)
class ClusterSpecManagedServicesAdditionalUpdateStrategy(enum.Enum):
    '''
    :schema: ClusterSpecManagedServicesAdditionalUpdateStrategy
    '''

    PATCH = "PATCH"
    '''patch.'''
    REPLACE = "REPLACE"
    '''replace.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecManagedServicesDisabledDefaultServices"
)
class ClusterSpecManagedServicesDisabledDefaultServices(enum.Enum):
    '''
    :schema: ClusterSpecManagedServicesDisabledDefaultServices
    '''

    RW = "RW"
    '''rw.'''
    R = "R"
    '''r.'''
    RO = "RO"
    '''ro.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={
        "custom_queries_config_map": "customQueriesConfigMap",
        "custom_queries_secret": "customQueriesSecret",
        "disable_default_queries": "disableDefaultQueries",
        "enable_pod_monitor": "enablePodMonitor",
        "metrics_queries_ttl": "metricsQueriesTtl",
        "pod_monitor_metric_relabelings": "podMonitorMetricRelabelings",
        "pod_monitor_relabelings": "podMonitorRelabelings",
        "tls": "tls",
    },
)
class ClusterSpecMonitoring:
    def __init__(
        self,
        *,
        custom_queries_config_map: typing.Optional[typing.Sequence[typing.Union["ClusterSpecMonitoringCustomQueriesConfigMap", typing.Dict[builtins.str, typing.Any]]]] = None,
        custom_queries_secret: typing.Optional[typing.Sequence[typing.Union["ClusterSpecMonitoringCustomQueriesSecret", typing.Dict[builtins.str, typing.Any]]]] = None,
        disable_default_queries: typing.Optional[builtins.bool] = None,
        enable_pod_monitor: typing.Optional[builtins.bool] = None,
        metrics_queries_ttl: typing.Optional[builtins.str] = None,
        pod_monitor_metric_relabelings: typing.Optional[typing.Sequence[typing.Union["ClusterSpecMonitoringPodMonitorMetricRelabelings", typing.Dict[builtins.str, typing.Any]]]] = None,
        pod_monitor_relabelings: typing.Optional[typing.Sequence[typing.Union["ClusterSpecMonitoringPodMonitorRelabelings", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls: typing.Optional[typing.Union["ClusterSpecMonitoringTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param custom_queries_config_map: 
        :param custom_queries_secret: 
        :param disable_default_queries: 
        :param enable_pod_monitor: 
        :param metrics_queries_ttl: 
        :param pod_monitor_metric_relabelings: 
        :param pod_monitor_relabelings: 
        :param tls: 

        :schema: ClusterSpecMonitoring
        '''
        if isinstance(tls, dict):
            tls = ClusterSpecMonitoringTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db1dcc9220d66d77decd7907a48a2a063b542f10359b1660f46fe9f234d2bdb5)
            check_type(argname="argument custom_queries_config_map", value=custom_queries_config_map, expected_type=type_hints["custom_queries_config_map"])
            check_type(argname="argument custom_queries_secret", value=custom_queries_secret, expected_type=type_hints["custom_queries_secret"])
            check_type(argname="argument disable_default_queries", value=disable_default_queries, expected_type=type_hints["disable_default_queries"])
            check_type(argname="argument enable_pod_monitor", value=enable_pod_monitor, expected_type=type_hints["enable_pod_monitor"])
            check_type(argname="argument metrics_queries_ttl", value=metrics_queries_ttl, expected_type=type_hints["metrics_queries_ttl"])
            check_type(argname="argument pod_monitor_metric_relabelings", value=pod_monitor_metric_relabelings, expected_type=type_hints["pod_monitor_metric_relabelings"])
            check_type(argname="argument pod_monitor_relabelings", value=pod_monitor_relabelings, expected_type=type_hints["pod_monitor_relabelings"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_queries_config_map is not None:
            self._values["custom_queries_config_map"] = custom_queries_config_map
        if custom_queries_secret is not None:
            self._values["custom_queries_secret"] = custom_queries_secret
        if disable_default_queries is not None:
            self._values["disable_default_queries"] = disable_default_queries
        if enable_pod_monitor is not None:
            self._values["enable_pod_monitor"] = enable_pod_monitor
        if metrics_queries_ttl is not None:
            self._values["metrics_queries_ttl"] = metrics_queries_ttl
        if pod_monitor_metric_relabelings is not None:
            self._values["pod_monitor_metric_relabelings"] = pod_monitor_metric_relabelings
        if pod_monitor_relabelings is not None:
            self._values["pod_monitor_relabelings"] = pod_monitor_relabelings
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def custom_queries_config_map(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecMonitoringCustomQueriesConfigMap"]]:
        '''
        :schema: ClusterSpecMonitoring#customQueriesConfigMap
        '''
        result = self._values.get("custom_queries_config_map")
        return typing.cast(typing.Optional[typing.List["ClusterSpecMonitoringCustomQueriesConfigMap"]], result)

    @builtins.property
    def custom_queries_secret(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecMonitoringCustomQueriesSecret"]]:
        '''
        :schema: ClusterSpecMonitoring#customQueriesSecret
        '''
        result = self._values.get("custom_queries_secret")
        return typing.cast(typing.Optional[typing.List["ClusterSpecMonitoringCustomQueriesSecret"]], result)

    @builtins.property
    def disable_default_queries(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecMonitoring#disableDefaultQueries
        '''
        result = self._values.get("disable_default_queries")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_pod_monitor(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecMonitoring#enablePodMonitor
        '''
        result = self._values.get("enable_pod_monitor")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def metrics_queries_ttl(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoring#metricsQueriesTTL
        '''
        result = self._values.get("metrics_queries_ttl")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pod_monitor_metric_relabelings(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecMonitoringPodMonitorMetricRelabelings"]]:
        '''
        :schema: ClusterSpecMonitoring#podMonitorMetricRelabelings
        '''
        result = self._values.get("pod_monitor_metric_relabelings")
        return typing.cast(typing.Optional[typing.List["ClusterSpecMonitoringPodMonitorMetricRelabelings"]], result)

    @builtins.property
    def pod_monitor_relabelings(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecMonitoringPodMonitorRelabelings"]]:
        '''
        :schema: ClusterSpecMonitoring#podMonitorRelabelings
        '''
        result = self._values.get("pod_monitor_relabelings")
        return typing.cast(typing.Optional[typing.List["ClusterSpecMonitoringPodMonitorRelabelings"]], result)

    @builtins.property
    def tls(self) -> typing.Optional["ClusterSpecMonitoringTls"]:
        '''
        :schema: ClusterSpecMonitoring#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["ClusterSpecMonitoringTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringCustomQueriesConfigMap",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecMonitoringCustomQueriesConfigMap:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecMonitoringCustomQueriesConfigMap
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67dfa1555f6f55091f5121879812e910060c882edac3de7c15679ae3a12a3391)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecMonitoringCustomQueriesConfigMap#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecMonitoringCustomQueriesConfigMap#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoringCustomQueriesConfigMap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringCustomQueriesSecret",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class ClusterSpecMonitoringCustomQueriesSecret:
    def __init__(self, *, key: builtins.str, name: builtins.str) -> None:
        '''
        :param key: 
        :param name: 

        :schema: ClusterSpecMonitoringCustomQueriesSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c89e42ac9f79596dc0e5a4779658731aae447b8f23eddab0cf948a496716f950)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "name": name,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecMonitoringCustomQueriesSecret#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecMonitoringCustomQueriesSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoringCustomQueriesSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringPodMonitorMetricRelabelings",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "modulus": "modulus",
        "regex": "regex",
        "replacement": "replacement",
        "separator": "separator",
        "source_labels": "sourceLabels",
        "target_label": "targetLabel",
    },
)
class ClusterSpecMonitoringPodMonitorMetricRelabelings:
    def __init__(
        self,
        *,
        action: typing.Optional["ClusterSpecMonitoringPodMonitorMetricRelabelingsAction"] = None,
        modulus: typing.Optional[jsii.Number] = None,
        regex: typing.Optional[builtins.str] = None,
        replacement: typing.Optional[builtins.str] = None,
        separator: typing.Optional[builtins.str] = None,
        source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
        target_label: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param action: 
        :param modulus: 
        :param regex: 
        :param replacement: 
        :param separator: 
        :param source_labels: 
        :param target_label: 

        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2f3a0c2120fd42840679cca484ce053716db8628c6d1f3cfed0949674d6e015)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument modulus", value=modulus, expected_type=type_hints["modulus"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument replacement", value=replacement, expected_type=type_hints["replacement"])
            check_type(argname="argument separator", value=separator, expected_type=type_hints["separator"])
            check_type(argname="argument source_labels", value=source_labels, expected_type=type_hints["source_labels"])
            check_type(argname="argument target_label", value=target_label, expected_type=type_hints["target_label"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if modulus is not None:
            self._values["modulus"] = modulus
        if regex is not None:
            self._values["regex"] = regex
        if replacement is not None:
            self._values["replacement"] = replacement
        if separator is not None:
            self._values["separator"] = separator
        if source_labels is not None:
            self._values["source_labels"] = source_labels
        if target_label is not None:
            self._values["target_label"] = target_label

    @builtins.property
    def action(
        self,
    ) -> typing.Optional["ClusterSpecMonitoringPodMonitorMetricRelabelingsAction"]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["ClusterSpecMonitoringPodMonitorMetricRelabelingsAction"], result)

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#modulus
        '''
        result = self._values.get("modulus")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#replacement
        '''
        result = self._values.get("replacement")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#separator
        '''
        result = self._values.get("separator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#sourceLabels
        '''
        result = self._values.get("source_labels")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorMetricRelabelings#targetLabel
        '''
        result = self._values.get("target_label")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoringPodMonitorMetricRelabelings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringPodMonitorMetricRelabelingsAction"
)
class ClusterSpecMonitoringPodMonitorMetricRelabelingsAction(enum.Enum):
    '''
    :schema: ClusterSpecMonitoringPodMonitorMetricRelabelingsAction
    '''

    REPLACE = "REPLACE"
    '''replace.'''
    KEEP = "KEEP"
    '''keep.'''
    DROP = "DROP"
    '''drop.'''
    HASHMOD = "HASHMOD"
    '''hashmod.'''
    LABELMAP = "LABELMAP"
    '''labelmap.'''
    LABELDROP = "LABELDROP"
    '''labeldrop.'''
    LABELKEEP = "LABELKEEP"
    '''labelkeep.'''
    LOWERCASE = "LOWERCASE"
    '''lowercase.'''
    UPPERCASE = "UPPERCASE"
    '''uppercase.'''
    KEEPEQUAL = "KEEPEQUAL"
    '''keepequal.'''
    DROPEQUAL = "DROPEQUAL"
    '''dropequal.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringPodMonitorRelabelings",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "modulus": "modulus",
        "regex": "regex",
        "replacement": "replacement",
        "separator": "separator",
        "source_labels": "sourceLabels",
        "target_label": "targetLabel",
    },
)
class ClusterSpecMonitoringPodMonitorRelabelings:
    def __init__(
        self,
        *,
        action: typing.Optional["ClusterSpecMonitoringPodMonitorRelabelingsAction"] = None,
        modulus: typing.Optional[jsii.Number] = None,
        regex: typing.Optional[builtins.str] = None,
        replacement: typing.Optional[builtins.str] = None,
        separator: typing.Optional[builtins.str] = None,
        source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
        target_label: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param action: 
        :param modulus: 
        :param regex: 
        :param replacement: 
        :param separator: 
        :param source_labels: 
        :param target_label: 

        :schema: ClusterSpecMonitoringPodMonitorRelabelings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b69cf5bf8ae2aeff26ab8294ffa326421f3dba6e3ff293c020e67490a24bb956)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument modulus", value=modulus, expected_type=type_hints["modulus"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument replacement", value=replacement, expected_type=type_hints["replacement"])
            check_type(argname="argument separator", value=separator, expected_type=type_hints["separator"])
            check_type(argname="argument source_labels", value=source_labels, expected_type=type_hints["source_labels"])
            check_type(argname="argument target_label", value=target_label, expected_type=type_hints["target_label"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if modulus is not None:
            self._values["modulus"] = modulus
        if regex is not None:
            self._values["regex"] = regex
        if replacement is not None:
            self._values["replacement"] = replacement
        if separator is not None:
            self._values["separator"] = separator
        if source_labels is not None:
            self._values["source_labels"] = source_labels
        if target_label is not None:
            self._values["target_label"] = target_label

    @builtins.property
    def action(
        self,
    ) -> typing.Optional["ClusterSpecMonitoringPodMonitorRelabelingsAction"]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["ClusterSpecMonitoringPodMonitorRelabelingsAction"], result)

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#modulus
        '''
        result = self._values.get("modulus")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#replacement
        '''
        result = self._values.get("replacement")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#separator
        '''
        result = self._values.get("separator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#sourceLabels
        '''
        result = self._values.get("source_labels")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecMonitoringPodMonitorRelabelings#targetLabel
        '''
        result = self._values.get("target_label")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoringPodMonitorRelabelings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringPodMonitorRelabelingsAction"
)
class ClusterSpecMonitoringPodMonitorRelabelingsAction(enum.Enum):
    '''
    :schema: ClusterSpecMonitoringPodMonitorRelabelingsAction
    '''

    REPLACE = "REPLACE"
    '''replace.'''
    KEEP = "KEEP"
    '''keep.'''
    DROP = "DROP"
    '''drop.'''
    HASHMOD = "HASHMOD"
    '''hashmod.'''
    LABELMAP = "LABELMAP"
    '''labelmap.'''
    LABELDROP = "LABELDROP"
    '''labeldrop.'''
    LABELKEEP = "LABELKEEP"
    '''labelkeep.'''
    LOWERCASE = "LOWERCASE"
    '''lowercase.'''
    UPPERCASE = "UPPERCASE"
    '''uppercase.'''
    KEEPEQUAL = "KEEPEQUAL"
    '''keepequal.'''
    DROPEQUAL = "DROPEQUAL"
    '''dropequal.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecMonitoringTls",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class ClusterSpecMonitoringTls:
    def __init__(self, *, enabled: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enabled: 

        :schema: ClusterSpecMonitoringTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc42838c25cdec01d91fc71ec44a40a6330a342a65625688a3b22286354c1321)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecMonitoringTls#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecMonitoringTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecNodeMaintenanceWindow",
    jsii_struct_bases=[],
    name_mapping={"in_progress": "inProgress", "reuse_pvc": "reusePvc"},
)
class ClusterSpecNodeMaintenanceWindow:
    def __init__(
        self,
        *,
        in_progress: typing.Optional[builtins.bool] = None,
        reuse_pvc: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param in_progress: 
        :param reuse_pvc: 

        :schema: ClusterSpecNodeMaintenanceWindow
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2034c204a161173bb407af70b631464db05fb41fb1bba7c38ca878f154fb84e5)
            check_type(argname="argument in_progress", value=in_progress, expected_type=type_hints["in_progress"])
            check_type(argname="argument reuse_pvc", value=reuse_pvc, expected_type=type_hints["reuse_pvc"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if in_progress is not None:
            self._values["in_progress"] = in_progress
        if reuse_pvc is not None:
            self._values["reuse_pvc"] = reuse_pvc

    @builtins.property
    def in_progress(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecNodeMaintenanceWindow#inProgress
        '''
        result = self._values.get("in_progress")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def reuse_pvc(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecNodeMaintenanceWindow#reusePVC
        '''
        result = self._values.get("reuse_pvc")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecNodeMaintenanceWindow(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPlugins",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "enabled": "enabled",
        "is_wal_archiver": "isWalArchiver",
        "parameters": "parameters",
    },
)
class ClusterSpecPlugins:
    def __init__(
        self,
        *,
        name: builtins.str,
        enabled: typing.Optional[builtins.bool] = None,
        is_wal_archiver: typing.Optional[builtins.bool] = None,
        parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param enabled: 
        :param is_wal_archiver: 
        :param parameters: 

        :schema: ClusterSpecPlugins
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__215fd770fe0dfcc046040919b2243c4c6116bc5734d4a701d171370d1d43432c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument is_wal_archiver", value=is_wal_archiver, expected_type=type_hints["is_wal_archiver"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if enabled is not None:
            self._values["enabled"] = enabled
        if is_wal_archiver is not None:
            self._values["is_wal_archiver"] = is_wal_archiver
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecPlugins#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPlugins#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def is_wal_archiver(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPlugins#isWALArchiver
        '''
        result = self._values.get("is_wal_archiver")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def parameters(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecPlugins#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPlugins(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "app_armor_profile": "appArmorProfile",
        "fs_group": "fsGroup",
        "fs_group_change_policy": "fsGroupChangePolicy",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_change_policy": "seLinuxChangePolicy",
        "se_linux_options": "seLinuxOptions",
        "supplemental_groups": "supplementalGroups",
        "supplemental_groups_policy": "supplementalGroupsPolicy",
        "sysctls": "sysctls",
        "windows_options": "windowsOptions",
    },
)
class ClusterSpecPodSecurityContext:
    def __init__(
        self,
        *,
        app_armor_profile: typing.Optional[typing.Union["ClusterSpecPodSecurityContextAppArmorProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        fs_group: typing.Optional[jsii.Number] = None,
        fs_group_change_policy: typing.Optional[builtins.str] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["ClusterSpecPodSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_change_policy: typing.Optional[builtins.str] = None,
        se_linux_options: typing.Optional[typing.Union["ClusterSpecPodSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
        supplemental_groups_policy: typing.Optional[builtins.str] = None,
        sysctls: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPodSecurityContextSysctls", typing.Dict[builtins.str, typing.Any]]]] = None,
        windows_options: typing.Optional[typing.Union["ClusterSpecPodSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param app_armor_profile: 
        :param fs_group: 
        :param fs_group_change_policy: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_change_policy: 
        :param se_linux_options: 
        :param supplemental_groups: 
        :param supplemental_groups_policy: 
        :param sysctls: 
        :param windows_options: 

        :schema: ClusterSpecPodSecurityContext
        '''
        if isinstance(app_armor_profile, dict):
            app_armor_profile = ClusterSpecPodSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = ClusterSpecPodSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = ClusterSpecPodSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = ClusterSpecPodSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2b4ea15e67dd6f09560f7efd6dab5d014961b404c95ac15686db0c8a68f7db0)
            check_type(argname="argument app_armor_profile", value=app_armor_profile, expected_type=type_hints["app_armor_profile"])
            check_type(argname="argument fs_group", value=fs_group, expected_type=type_hints["fs_group"])
            check_type(argname="argument fs_group_change_policy", value=fs_group_change_policy, expected_type=type_hints["fs_group_change_policy"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_change_policy", value=se_linux_change_policy, expected_type=type_hints["se_linux_change_policy"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument supplemental_groups", value=supplemental_groups, expected_type=type_hints["supplemental_groups"])
            check_type(argname="argument supplemental_groups_policy", value=supplemental_groups_policy, expected_type=type_hints["supplemental_groups_policy"])
            check_type(argname="argument sysctls", value=sysctls, expected_type=type_hints["sysctls"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_armor_profile is not None:
            self._values["app_armor_profile"] = app_armor_profile
        if fs_group is not None:
            self._values["fs_group"] = fs_group
        if fs_group_change_policy is not None:
            self._values["fs_group_change_policy"] = fs_group_change_policy
        if run_as_group is not None:
            self._values["run_as_group"] = run_as_group
        if run_as_non_root is not None:
            self._values["run_as_non_root"] = run_as_non_root
        if run_as_user is not None:
            self._values["run_as_user"] = run_as_user
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if se_linux_change_policy is not None:
            self._values["se_linux_change_policy"] = se_linux_change_policy
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if supplemental_groups is not None:
            self._values["supplemental_groups"] = supplemental_groups
        if supplemental_groups_policy is not None:
            self._values["supplemental_groups_policy"] = supplemental_groups_policy
        if sysctls is not None:
            self._values["sysctls"] = sysctls
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def app_armor_profile(
        self,
    ) -> typing.Optional["ClusterSpecPodSecurityContextAppArmorProfile"]:
        '''
        :schema: ClusterSpecPodSecurityContext#appArmorProfile
        '''
        result = self._values.get("app_armor_profile")
        return typing.cast(typing.Optional["ClusterSpecPodSecurityContextAppArmorProfile"], result)

    @builtins.property
    def fs_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPodSecurityContext#fsGroup
        '''
        result = self._values.get("fs_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def fs_group_change_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContext#fsGroupChangePolicy
        '''
        result = self._values.get("fs_group_change_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPodSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPodSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPodSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["ClusterSpecPodSecurityContextSeccompProfile"]:
        '''
        :schema: ClusterSpecPodSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["ClusterSpecPodSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_change_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContext#seLinuxChangePolicy
        '''
        result = self._values.get("se_linux_change_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["ClusterSpecPodSecurityContextSeLinuxOptions"]:
        '''
        :schema: ClusterSpecPodSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["ClusterSpecPodSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def supplemental_groups(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: ClusterSpecPodSecurityContext#supplementalGroups
        '''
        result = self._values.get("supplemental_groups")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def supplemental_groups_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContext#supplementalGroupsPolicy
        '''
        result = self._values.get("supplemental_groups_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sysctls(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecPodSecurityContextSysctls"]]:
        '''
        :schema: ClusterSpecPodSecurityContext#sysctls
        '''
        result = self._values.get("sysctls")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPodSecurityContextSysctls"]], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["ClusterSpecPodSecurityContextWindowsOptions"]:
        '''
        :schema: ClusterSpecPodSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["ClusterSpecPodSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContextAppArmorProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class ClusterSpecPodSecurityContextAppArmorProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: ClusterSpecPodSecurityContextAppArmorProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c72e36ddfae672b567e7473f2a43f5f5c6fd47e86ad26f9e8632522499f47f7c)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSecurityContextAppArmorProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextAppArmorProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContextAppArmorProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class ClusterSpecPodSecurityContextSeLinuxOptions:
    def __init__(
        self,
        *,
        level: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        user: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param level: 
        :param role: 
        :param type: 
        :param user: 

        :schema: ClusterSpecPodSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9452425d25cfb90a6e0f8e5f25e13f87b4d4880350d154fa5b5bba01a6fe8ce7)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level
        if role is not None:
            self._values["role"] = role
        if type is not None:
            self._values["type"] = type
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class ClusterSpecPodSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: ClusterSpecPodSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6252f0a642aba0e8c6ff94b9dcbf68c0e6d89546358486392e4ecda3679628e3)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContextSysctls",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClusterSpecPodSecurityContextSysctls:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClusterSpecPodSecurityContextSysctls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bae6b2d847a31ec8a3ee9e183eb2075c7e9abce4ea7d9bbf0df9c43f87d0ea26)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSecurityContextSysctls#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSecurityContextSysctls#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContextSysctls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class ClusterSpecPodSecurityContextWindowsOptions:
    def __init__(
        self,
        *,
        gmsa_credential_spec: typing.Optional[builtins.str] = None,
        gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
        host_process: typing.Optional[builtins.bool] = None,
        run_as_user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gmsa_credential_spec: 
        :param gmsa_credential_spec_name: 
        :param host_process: 
        :param run_as_user_name: 

        :schema: ClusterSpecPodSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2ccd35735b55ba9c46f57d441171c3bc0d5e3c2f7f9ff2399fa3a5fb3e2563c0)
            check_type(argname="argument gmsa_credential_spec", value=gmsa_credential_spec, expected_type=type_hints["gmsa_credential_spec"])
            check_type(argname="argument gmsa_credential_spec_name", value=gmsa_credential_spec_name, expected_type=type_hints["gmsa_credential_spec_name"])
            check_type(argname="argument host_process", value=host_process, expected_type=type_hints["host_process"])
            check_type(argname="argument run_as_user_name", value=run_as_user_name, expected_type=type_hints["run_as_user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values["gmsa_credential_spec"] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values["gmsa_credential_spec_name"] = gmsa_credential_spec_name
        if host_process is not None:
            self._values["host_process"] = host_process
        if run_as_user_name is not None:
            self._values["run_as_user_name"] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPodSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPodSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSelectorRefs",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "selector": "selector"},
)
class ClusterSpecPodSelectorRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        selector: typing.Union["ClusterSpecPodSelectorRefsSelector", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param name: 
        :param selector: 

        :schema: ClusterSpecPodSelectorRefs
        '''
        if isinstance(selector, dict):
            selector = ClusterSpecPodSelectorRefsSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0e37b827227233e791dcc38318516a3a09392b8ac7beb2bfaf608f27f9739aea)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "selector": selector,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSelectorRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def selector(self) -> "ClusterSpecPodSelectorRefsSelector":
        '''
        :schema: ClusterSpecPodSelectorRefs#selector
        '''
        result = self._values.get("selector")
        assert result is not None, "Required property 'selector' is missing"
        return typing.cast("ClusterSpecPodSelectorRefsSelector", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSelectorRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSelectorRefsSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecPodSelectorRefsSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPodSelectorRefsSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecPodSelectorRefsSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66c7e2497e0d7ee66a3c97bfc3127bc6d911111984fa3d4b8be40fd3c04629bd)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecPodSelectorRefsSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecPodSelectorRefsSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPodSelectorRefsSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecPodSelectorRefsSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSelectorRefsSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPodSelectorRefsSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecPodSelectorRefsSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecPodSelectorRefsSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__efdbf5618e5984af423004b1aa9ccef3b0914de423e87959b034976d45402676)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSelectorRefsSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecPodSelectorRefsSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPodSelectorRefsSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPodSelectorRefsSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresql",
    jsii_struct_bases=[],
    name_mapping={
        "enable_alter_system": "enableAlterSystem",
        "extensions": "extensions",
        "ldap": "ldap",
        "parameters": "parameters",
        "pg_hba": "pgHba",
        "pg_ident": "pgIdent",
        "promotion_timeout": "promotionTimeout",
        "shared_preload_libraries": "sharedPreloadLibraries",
        "synchronous": "synchronous",
        "sync_replica_election_constraint": "syncReplicaElectionConstraint",
    },
)
class ClusterSpecPostgresql:
    def __init__(
        self,
        *,
        enable_alter_system: typing.Optional[builtins.bool] = None,
        extensions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPostgresqlExtensions", typing.Dict[builtins.str, typing.Any]]]] = None,
        ldap: typing.Optional[typing.Union["ClusterSpecPostgresqlLdap", typing.Dict[builtins.str, typing.Any]]] = None,
        parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        pg_hba: typing.Optional[typing.Sequence[builtins.str]] = None,
        pg_ident: typing.Optional[typing.Sequence[builtins.str]] = None,
        promotion_timeout: typing.Optional[jsii.Number] = None,
        shared_preload_libraries: typing.Optional[typing.Sequence[builtins.str]] = None,
        synchronous: typing.Optional[typing.Union["ClusterSpecPostgresqlSynchronous", typing.Dict[builtins.str, typing.Any]]] = None,
        sync_replica_election_constraint: typing.Optional[typing.Union["ClusterSpecPostgresqlSyncReplicaElectionConstraint", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param enable_alter_system: 
        :param extensions: 
        :param ldap: 
        :param parameters: 
        :param pg_hba: 
        :param pg_ident: 
        :param promotion_timeout: 
        :param shared_preload_libraries: 
        :param synchronous: 
        :param sync_replica_election_constraint: 

        :schema: ClusterSpecPostgresql
        '''
        if isinstance(ldap, dict):
            ldap = ClusterSpecPostgresqlLdap(**ldap)
        if isinstance(synchronous, dict):
            synchronous = ClusterSpecPostgresqlSynchronous(**synchronous)
        if isinstance(sync_replica_election_constraint, dict):
            sync_replica_election_constraint = ClusterSpecPostgresqlSyncReplicaElectionConstraint(**sync_replica_election_constraint)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9c6f698764ae934aa0b4b1ae072e1ca6c594acc82561ebde7556cbf7d82b0b87)
            check_type(argname="argument enable_alter_system", value=enable_alter_system, expected_type=type_hints["enable_alter_system"])
            check_type(argname="argument extensions", value=extensions, expected_type=type_hints["extensions"])
            check_type(argname="argument ldap", value=ldap, expected_type=type_hints["ldap"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
            check_type(argname="argument pg_hba", value=pg_hba, expected_type=type_hints["pg_hba"])
            check_type(argname="argument pg_ident", value=pg_ident, expected_type=type_hints["pg_ident"])
            check_type(argname="argument promotion_timeout", value=promotion_timeout, expected_type=type_hints["promotion_timeout"])
            check_type(argname="argument shared_preload_libraries", value=shared_preload_libraries, expected_type=type_hints["shared_preload_libraries"])
            check_type(argname="argument synchronous", value=synchronous, expected_type=type_hints["synchronous"])
            check_type(argname="argument sync_replica_election_constraint", value=sync_replica_election_constraint, expected_type=type_hints["sync_replica_election_constraint"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_alter_system is not None:
            self._values["enable_alter_system"] = enable_alter_system
        if extensions is not None:
            self._values["extensions"] = extensions
        if ldap is not None:
            self._values["ldap"] = ldap
        if parameters is not None:
            self._values["parameters"] = parameters
        if pg_hba is not None:
            self._values["pg_hba"] = pg_hba
        if pg_ident is not None:
            self._values["pg_ident"] = pg_ident
        if promotion_timeout is not None:
            self._values["promotion_timeout"] = promotion_timeout
        if shared_preload_libraries is not None:
            self._values["shared_preload_libraries"] = shared_preload_libraries
        if synchronous is not None:
            self._values["synchronous"] = synchronous
        if sync_replica_election_constraint is not None:
            self._values["sync_replica_election_constraint"] = sync_replica_election_constraint

    @builtins.property
    def enable_alter_system(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPostgresql#enableAlterSystem
        '''
        result = self._values.get("enable_alter_system")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def extensions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecPostgresqlExtensions"]]:
        '''
        :schema: ClusterSpecPostgresql#extensions
        '''
        result = self._values.get("extensions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPostgresqlExtensions"]], result)

    @builtins.property
    def ldap(self) -> typing.Optional["ClusterSpecPostgresqlLdap"]:
        '''
        :schema: ClusterSpecPostgresql#ldap
        '''
        result = self._values.get("ldap")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlLdap"], result)

    @builtins.property
    def parameters(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecPostgresql#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def pg_hba(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresql#pg_hba
        '''
        result = self._values.get("pg_hba")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pg_ident(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresql#pg_ident
        '''
        result = self._values.get("pg_ident")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def promotion_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPostgresql#promotionTimeout
        '''
        result = self._values.get("promotion_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def shared_preload_libraries(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresql#shared_preload_libraries
        '''
        result = self._values.get("shared_preload_libraries")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def synchronous(self) -> typing.Optional["ClusterSpecPostgresqlSynchronous"]:
        '''
        :schema: ClusterSpecPostgresql#synchronous
        '''
        result = self._values.get("synchronous")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlSynchronous"], result)

    @builtins.property
    def sync_replica_election_constraint(
        self,
    ) -> typing.Optional["ClusterSpecPostgresqlSyncReplicaElectionConstraint"]:
        '''
        :schema: ClusterSpecPostgresql#syncReplicaElectionConstraint
        '''
        result = self._values.get("sync_replica_election_constraint")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlSyncReplicaElectionConstraint"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresql(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlExtensions",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "bin_path": "binPath",
        "dynamic_library_path": "dynamicLibraryPath",
        "env": "env",
        "extension_control_path": "extensionControlPath",
        "image": "image",
        "ld_library_path": "ldLibraryPath",
    },
)
class ClusterSpecPostgresqlExtensions:
    def __init__(
        self,
        *,
        name: builtins.str,
        bin_path: typing.Optional[typing.Sequence[builtins.str]] = None,
        dynamic_library_path: typing.Optional[typing.Sequence[builtins.str]] = None,
        env: typing.Optional[typing.Sequence[typing.Union["ClusterSpecPostgresqlExtensionsEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        extension_control_path: typing.Optional[typing.Sequence[builtins.str]] = None,
        image: typing.Optional[typing.Union["ClusterSpecPostgresqlExtensionsImage", typing.Dict[builtins.str, typing.Any]]] = None,
        ld_library_path: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param bin_path: 
        :param dynamic_library_path: 
        :param env: 
        :param extension_control_path: 
        :param image: 
        :param ld_library_path: 

        :schema: ClusterSpecPostgresqlExtensions
        '''
        if isinstance(image, dict):
            image = ClusterSpecPostgresqlExtensionsImage(**image)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e19074395d609090fd02a0d972f15b8d9361509d577a8179a245bb148d49dcdd)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument bin_path", value=bin_path, expected_type=type_hints["bin_path"])
            check_type(argname="argument dynamic_library_path", value=dynamic_library_path, expected_type=type_hints["dynamic_library_path"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument extension_control_path", value=extension_control_path, expected_type=type_hints["extension_control_path"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument ld_library_path", value=ld_library_path, expected_type=type_hints["ld_library_path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if bin_path is not None:
            self._values["bin_path"] = bin_path
        if dynamic_library_path is not None:
            self._values["dynamic_library_path"] = dynamic_library_path
        if env is not None:
            self._values["env"] = env
        if extension_control_path is not None:
            self._values["extension_control_path"] = extension_control_path
        if image is not None:
            self._values["image"] = image
        if ld_library_path is not None:
            self._values["ld_library_path"] = ld_library_path

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecPostgresqlExtensions#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def bin_path(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#bin_path
        '''
        result = self._values.get("bin_path")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def dynamic_library_path(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#dynamic_library_path
        '''
        result = self._values.get("dynamic_library_path")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["ClusterSpecPostgresqlExtensionsEnv"]]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["ClusterSpecPostgresqlExtensionsEnv"]], result)

    @builtins.property
    def extension_control_path(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#extension_control_path
        '''
        result = self._values.get("extension_control_path")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def image(self) -> typing.Optional["ClusterSpecPostgresqlExtensionsImage"]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlExtensionsImage"], result)

    @builtins.property
    def ld_library_path(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlExtensions#ld_library_path
        '''
        result = self._values.get("ld_library_path")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlExtensions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlExtensionsEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClusterSpecPostgresqlExtensionsEnv:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClusterSpecPostgresqlExtensionsEnv
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4cb848f9f8b0b0ac831833d593f403e8970e63103e8c181f1a8e33711f0f84b4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecPostgresqlExtensionsEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClusterSpecPostgresqlExtensionsEnv#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlExtensionsEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlExtensionsImage",
    jsii_struct_bases=[],
    name_mapping={"pull_policy": "pullPolicy", "reference": "reference"},
)
class ClusterSpecPostgresqlExtensionsImage:
    def __init__(
        self,
        *,
        pull_policy: typing.Optional[builtins.str] = None,
        reference: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param pull_policy: 
        :param reference: 

        :schema: ClusterSpecPostgresqlExtensionsImage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__57bdb91573faff86a2c3fbcb592b0ec89c0d98aa858b1e0ccbdc0dc132cb2a54)
            check_type(argname="argument pull_policy", value=pull_policy, expected_type=type_hints["pull_policy"])
            check_type(argname="argument reference", value=reference, expected_type=type_hints["reference"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pull_policy is not None:
            self._values["pull_policy"] = pull_policy
        if reference is not None:
            self._values["reference"] = reference

    @builtins.property
    def pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlExtensionsImage#pullPolicy
        '''
        result = self._values.get("pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reference(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlExtensionsImage#reference
        '''
        result = self._values.get("reference")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlExtensionsImage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlLdap",
    jsii_struct_bases=[],
    name_mapping={
        "bind_as_auth": "bindAsAuth",
        "bind_search_auth": "bindSearchAuth",
        "port": "port",
        "scheme": "scheme",
        "server": "server",
        "tls": "tls",
    },
)
class ClusterSpecPostgresqlLdap:
    def __init__(
        self,
        *,
        bind_as_auth: typing.Optional[typing.Union["ClusterSpecPostgresqlLdapBindAsAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        bind_search_auth: typing.Optional[typing.Union["ClusterSpecPostgresqlLdapBindSearchAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        port: typing.Optional[jsii.Number] = None,
        scheme: typing.Optional["ClusterSpecPostgresqlLdapScheme"] = None,
        server: typing.Optional[builtins.str] = None,
        tls: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param bind_as_auth: 
        :param bind_search_auth: 
        :param port: 
        :param scheme: 
        :param server: 
        :param tls: 

        :schema: ClusterSpecPostgresqlLdap
        '''
        if isinstance(bind_as_auth, dict):
            bind_as_auth = ClusterSpecPostgresqlLdapBindAsAuth(**bind_as_auth)
        if isinstance(bind_search_auth, dict):
            bind_search_auth = ClusterSpecPostgresqlLdapBindSearchAuth(**bind_search_auth)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbcc69529a959b7c6846a30c7928c291e4e060ef33eaddf824e7dd5efd01b3c3)
            check_type(argname="argument bind_as_auth", value=bind_as_auth, expected_type=type_hints["bind_as_auth"])
            check_type(argname="argument bind_search_auth", value=bind_search_auth, expected_type=type_hints["bind_search_auth"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if bind_as_auth is not None:
            self._values["bind_as_auth"] = bind_as_auth
        if bind_search_auth is not None:
            self._values["bind_search_auth"] = bind_search_auth
        if port is not None:
            self._values["port"] = port
        if scheme is not None:
            self._values["scheme"] = scheme
        if server is not None:
            self._values["server"] = server
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def bind_as_auth(self) -> typing.Optional["ClusterSpecPostgresqlLdapBindAsAuth"]:
        '''
        :schema: ClusterSpecPostgresqlLdap#bindAsAuth
        '''
        result = self._values.get("bind_as_auth")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlLdapBindAsAuth"], result)

    @builtins.property
    def bind_search_auth(
        self,
    ) -> typing.Optional["ClusterSpecPostgresqlLdapBindSearchAuth"]:
        '''
        :schema: ClusterSpecPostgresqlLdap#bindSearchAuth
        '''
        result = self._values.get("bind_search_auth")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlLdapBindSearchAuth"], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPostgresqlLdap#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scheme(self) -> typing.Optional["ClusterSpecPostgresqlLdapScheme"]:
        '''
        :schema: ClusterSpecPostgresqlLdap#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlLdapScheme"], result)

    @builtins.property
    def server(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdap#server
        '''
        result = self._values.get("server")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPostgresqlLdap#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlLdap(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlLdapBindAsAuth",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix", "suffix": "suffix"},
)
class ClusterSpecPostgresqlLdapBindAsAuth:
    def __init__(
        self,
        *,
        prefix: typing.Optional[builtins.str] = None,
        suffix: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param prefix: 
        :param suffix: 

        :schema: ClusterSpecPostgresqlLdapBindAsAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db12dc2a0c3bc5043676875b8379cfeb8fd281036be299d5a04631c5c18f2c10)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
            check_type(argname="argument suffix", value=suffix, expected_type=type_hints["suffix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix
        if suffix is not None:
            self._values["suffix"] = suffix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindAsAuth#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def suffix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindAsAuth#suffix
        '''
        result = self._values.get("suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlLdapBindAsAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlLdapBindSearchAuth",
    jsii_struct_bases=[],
    name_mapping={
        "base_dn": "baseDn",
        "bind_dn": "bindDn",
        "bind_password": "bindPassword",
        "search_attribute": "searchAttribute",
        "search_filter": "searchFilter",
    },
)
class ClusterSpecPostgresqlLdapBindSearchAuth:
    def __init__(
        self,
        *,
        base_dn: typing.Optional[builtins.str] = None,
        bind_dn: typing.Optional[builtins.str] = None,
        bind_password: typing.Optional[typing.Union["ClusterSpecPostgresqlLdapBindSearchAuthBindPassword", typing.Dict[builtins.str, typing.Any]]] = None,
        search_attribute: typing.Optional[builtins.str] = None,
        search_filter: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_dn: 
        :param bind_dn: 
        :param bind_password: 
        :param search_attribute: 
        :param search_filter: 

        :schema: ClusterSpecPostgresqlLdapBindSearchAuth
        '''
        if isinstance(bind_password, dict):
            bind_password = ClusterSpecPostgresqlLdapBindSearchAuthBindPassword(**bind_password)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c3aa6e364115e923ea0a388ce1e05bbf531204d2481921e17c79b3a8a86b851)
            check_type(argname="argument base_dn", value=base_dn, expected_type=type_hints["base_dn"])
            check_type(argname="argument bind_dn", value=bind_dn, expected_type=type_hints["bind_dn"])
            check_type(argname="argument bind_password", value=bind_password, expected_type=type_hints["bind_password"])
            check_type(argname="argument search_attribute", value=search_attribute, expected_type=type_hints["search_attribute"])
            check_type(argname="argument search_filter", value=search_filter, expected_type=type_hints["search_filter"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_dn is not None:
            self._values["base_dn"] = base_dn
        if bind_dn is not None:
            self._values["bind_dn"] = bind_dn
        if bind_password is not None:
            self._values["bind_password"] = bind_password
        if search_attribute is not None:
            self._values["search_attribute"] = search_attribute
        if search_filter is not None:
            self._values["search_filter"] = search_filter

    @builtins.property
    def base_dn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuth#baseDN
        '''
        result = self._values.get("base_dn")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def bind_dn(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuth#bindDN
        '''
        result = self._values.get("bind_dn")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def bind_password(
        self,
    ) -> typing.Optional["ClusterSpecPostgresqlLdapBindSearchAuthBindPassword"]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuth#bindPassword
        '''
        result = self._values.get("bind_password")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlLdapBindSearchAuthBindPassword"], result)

    @builtins.property
    def search_attribute(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuth#searchAttribute
        '''
        result = self._values.get("search_attribute")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def search_filter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuth#searchFilter
        '''
        result = self._values.get("search_filter")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlLdapBindSearchAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlLdapBindSearchAuthBindPassword",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class ClusterSpecPostgresqlLdapBindSearchAuthBindPassword:
    def __init__(
        self,
        *,
        key: builtins.str,
        name: typing.Optional[builtins.str] = None,
        optional: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 
        :param optional: 

        :schema: ClusterSpecPostgresqlLdapBindSearchAuthBindPassword
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__792c65f451c3fbc554623d85aee4a1f5c4ba1a29ba962208da8f0b2ddf95ab1c)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if name is not None:
            self._values["name"] = name
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuthBindPassword#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuthBindPassword#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPostgresqlLdapBindSearchAuthBindPassword#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlLdapBindSearchAuthBindPassword(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlLdapScheme")
class ClusterSpecPostgresqlLdapScheme(enum.Enum):
    '''
    :schema: ClusterSpecPostgresqlLdapScheme
    '''

    LDAP = "LDAP"
    '''ldap.'''
    LDAPS = "LDAPS"
    '''ldaps.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlSyncReplicaElectionConstraint",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "node_labels_anti_affinity": "nodeLabelsAntiAffinity",
    },
)
class ClusterSpecPostgresqlSyncReplicaElectionConstraint:
    def __init__(
        self,
        *,
        enabled: builtins.bool,
        node_labels_anti_affinity: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: 
        :param node_labels_anti_affinity: 

        :schema: ClusterSpecPostgresqlSyncReplicaElectionConstraint
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62e2aa544f909f4ba2594f9c145eb00bd4bdde6567e1c8ec148a89e0aabbe274)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument node_labels_anti_affinity", value=node_labels_anti_affinity, expected_type=type_hints["node_labels_anti_affinity"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if node_labels_anti_affinity is not None:
            self._values["node_labels_anti_affinity"] = node_labels_anti_affinity

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: ClusterSpecPostgresqlSyncReplicaElectionConstraint#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def node_labels_anti_affinity(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlSyncReplicaElectionConstraint#nodeLabelsAntiAffinity
        '''
        result = self._values.get("node_labels_anti_affinity")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlSyncReplicaElectionConstraint(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlSynchronous",
    jsii_struct_bases=[],
    name_mapping={
        "method": "method",
        "number": "number",
        "data_durability": "dataDurability",
        "failover_quorum": "failoverQuorum",
        "max_standby_names_from_cluster": "maxStandbyNamesFromCluster",
        "standby_names_post": "standbyNamesPost",
        "standby_names_pre": "standbyNamesPre",
    },
)
class ClusterSpecPostgresqlSynchronous:
    def __init__(
        self,
        *,
        method: "ClusterSpecPostgresqlSynchronousMethod",
        number: jsii.Number,
        data_durability: typing.Optional["ClusterSpecPostgresqlSynchronousDataDurability"] = None,
        failover_quorum: typing.Optional[builtins.bool] = None,
        max_standby_names_from_cluster: typing.Optional[jsii.Number] = None,
        standby_names_post: typing.Optional[typing.Sequence[builtins.str]] = None,
        standby_names_pre: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param method: 
        :param number: 
        :param data_durability: 
        :param failover_quorum: 
        :param max_standby_names_from_cluster: 
        :param standby_names_post: 
        :param standby_names_pre: 

        :schema: ClusterSpecPostgresqlSynchronous
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d35637c5c56d7db6c1a9c06a4c626720465d80f7d1542c94d4902905db0cb1f6)
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
            check_type(argname="argument data_durability", value=data_durability, expected_type=type_hints["data_durability"])
            check_type(argname="argument failover_quorum", value=failover_quorum, expected_type=type_hints["failover_quorum"])
            check_type(argname="argument max_standby_names_from_cluster", value=max_standby_names_from_cluster, expected_type=type_hints["max_standby_names_from_cluster"])
            check_type(argname="argument standby_names_post", value=standby_names_post, expected_type=type_hints["standby_names_post"])
            check_type(argname="argument standby_names_pre", value=standby_names_pre, expected_type=type_hints["standby_names_pre"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "method": method,
            "number": number,
        }
        if data_durability is not None:
            self._values["data_durability"] = data_durability
        if failover_quorum is not None:
            self._values["failover_quorum"] = failover_quorum
        if max_standby_names_from_cluster is not None:
            self._values["max_standby_names_from_cluster"] = max_standby_names_from_cluster
        if standby_names_post is not None:
            self._values["standby_names_post"] = standby_names_post
        if standby_names_pre is not None:
            self._values["standby_names_pre"] = standby_names_pre

    @builtins.property
    def method(self) -> "ClusterSpecPostgresqlSynchronousMethod":
        '''
        :schema: ClusterSpecPostgresqlSynchronous#method
        '''
        result = self._values.get("method")
        assert result is not None, "Required property 'method' is missing"
        return typing.cast("ClusterSpecPostgresqlSynchronousMethod", result)

    @builtins.property
    def number(self) -> jsii.Number:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#number
        '''
        result = self._values.get("number")
        assert result is not None, "Required property 'number' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def data_durability(
        self,
    ) -> typing.Optional["ClusterSpecPostgresqlSynchronousDataDurability"]:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#dataDurability
        '''
        result = self._values.get("data_durability")
        return typing.cast(typing.Optional["ClusterSpecPostgresqlSynchronousDataDurability"], result)

    @builtins.property
    def failover_quorum(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#failoverQuorum
        '''
        result = self._values.get("failover_quorum")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_standby_names_from_cluster(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#maxStandbyNamesFromCluster
        '''
        result = self._values.get("max_standby_names_from_cluster")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def standby_names_post(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#standbyNamesPost
        '''
        result = self._values.get("standby_names_post")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def standby_names_pre(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecPostgresqlSynchronous#standbyNamesPre
        '''
        result = self._values.get("standby_names_pre")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPostgresqlSynchronous(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlSynchronousDataDurability"
)
class ClusterSpecPostgresqlSynchronousDataDurability(enum.Enum):
    '''
    :schema: ClusterSpecPostgresqlSynchronousDataDurability
    '''

    REQUIRED = "REQUIRED"
    '''required.'''
    PREFERRED = "PREFERRED"
    '''preferred.'''


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPostgresqlSynchronousMethod"
)
class ClusterSpecPostgresqlSynchronousMethod(enum.Enum):
    '''
    :schema: ClusterSpecPostgresqlSynchronousMethod
    '''

    ANY = "ANY"
    '''any.'''
    FIRST = "FIRST"
    '''first.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPrimaryLease",
    jsii_struct_bases=[],
    name_mapping={
        "lease_duration_seconds": "leaseDurationSeconds",
        "released_lease_duration_seconds": "releasedLeaseDurationSeconds",
        "renew_deadline_seconds": "renewDeadlineSeconds",
        "retry_period_seconds": "retryPeriodSeconds",
    },
)
class ClusterSpecPrimaryLease:
    def __init__(
        self,
        *,
        lease_duration_seconds: typing.Optional[jsii.Number] = None,
        released_lease_duration_seconds: typing.Optional[jsii.Number] = None,
        renew_deadline_seconds: typing.Optional[jsii.Number] = None,
        retry_period_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param lease_duration_seconds: 
        :param released_lease_duration_seconds: 
        :param renew_deadline_seconds: 
        :param retry_period_seconds: 

        :schema: ClusterSpecPrimaryLease
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef4cea77ac8954d5c0273b934a8cfb261c5f835d90055de35f26ac01b51b416d)
            check_type(argname="argument lease_duration_seconds", value=lease_duration_seconds, expected_type=type_hints["lease_duration_seconds"])
            check_type(argname="argument released_lease_duration_seconds", value=released_lease_duration_seconds, expected_type=type_hints["released_lease_duration_seconds"])
            check_type(argname="argument renew_deadline_seconds", value=renew_deadline_seconds, expected_type=type_hints["renew_deadline_seconds"])
            check_type(argname="argument retry_period_seconds", value=retry_period_seconds, expected_type=type_hints["retry_period_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if lease_duration_seconds is not None:
            self._values["lease_duration_seconds"] = lease_duration_seconds
        if released_lease_duration_seconds is not None:
            self._values["released_lease_duration_seconds"] = released_lease_duration_seconds
        if renew_deadline_seconds is not None:
            self._values["renew_deadline_seconds"] = renew_deadline_seconds
        if retry_period_seconds is not None:
            self._values["retry_period_seconds"] = retry_period_seconds

    @builtins.property
    def lease_duration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPrimaryLease#leaseDurationSeconds
        '''
        result = self._values.get("lease_duration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def released_lease_duration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPrimaryLease#releasedLeaseDurationSeconds
        '''
        result = self._values.get("released_lease_duration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def renew_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPrimaryLease#renewDeadlineSeconds
        '''
        result = self._values.get("renew_deadline_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def retry_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecPrimaryLease#retryPeriodSeconds
        '''
        result = self._values.get("retry_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecPrimaryLease(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPrimaryUpdateMethod")
class ClusterSpecPrimaryUpdateMethod(enum.Enum):
    '''
    :schema: ClusterSpecPrimaryUpdateMethod
    '''

    SWITCHOVER = "SWITCHOVER"
    '''switchover.'''
    RESTART = "RESTART"
    '''restart.'''


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecPrimaryUpdateStrategy")
class ClusterSpecPrimaryUpdateStrategy(enum.Enum):
    '''
    :schema: ClusterSpecPrimaryUpdateStrategy
    '''

    UNSUPERVISED = "UNSUPERVISED"
    '''unsupervised.'''
    SUPERVISED = "SUPERVISED"
    '''supervised.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbes",
    jsii_struct_bases=[],
    name_mapping={
        "liveness": "liveness",
        "readiness": "readiness",
        "startup": "startup",
    },
)
class ClusterSpecProbes:
    def __init__(
        self,
        *,
        liveness: typing.Optional[typing.Union["ClusterSpecProbesLiveness", typing.Dict[builtins.str, typing.Any]]] = None,
        readiness: typing.Optional[typing.Union["ClusterSpecProbesReadiness", typing.Dict[builtins.str, typing.Any]]] = None,
        startup: typing.Optional[typing.Union["ClusterSpecProbesStartup", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param liveness: 
        :param readiness: 
        :param startup: 

        :schema: ClusterSpecProbes
        '''
        if isinstance(liveness, dict):
            liveness = ClusterSpecProbesLiveness(**liveness)
        if isinstance(readiness, dict):
            readiness = ClusterSpecProbesReadiness(**readiness)
        if isinstance(startup, dict):
            startup = ClusterSpecProbesStartup(**startup)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__436c8f7636f111876bfbbe4cda221aea519cba31bc73e559f3a9e17e978227ef)
            check_type(argname="argument liveness", value=liveness, expected_type=type_hints["liveness"])
            check_type(argname="argument readiness", value=readiness, expected_type=type_hints["readiness"])
            check_type(argname="argument startup", value=startup, expected_type=type_hints["startup"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if liveness is not None:
            self._values["liveness"] = liveness
        if readiness is not None:
            self._values["readiness"] = readiness
        if startup is not None:
            self._values["startup"] = startup

    @builtins.property
    def liveness(self) -> typing.Optional["ClusterSpecProbesLiveness"]:
        '''
        :schema: ClusterSpecProbes#liveness
        '''
        result = self._values.get("liveness")
        return typing.cast(typing.Optional["ClusterSpecProbesLiveness"], result)

    @builtins.property
    def readiness(self) -> typing.Optional["ClusterSpecProbesReadiness"]:
        '''
        :schema: ClusterSpecProbes#readiness
        '''
        result = self._values.get("readiness")
        return typing.cast(typing.Optional["ClusterSpecProbesReadiness"], result)

    @builtins.property
    def startup(self) -> typing.Optional["ClusterSpecProbesStartup"]:
        '''
        :schema: ClusterSpecProbes#startup
        '''
        result = self._values.get("startup")
        return typing.cast(typing.Optional["ClusterSpecProbesStartup"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProbes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesLiveness",
    jsii_struct_bases=[],
    name_mapping={
        "failure_threshold": "failureThreshold",
        "initial_delay_seconds": "initialDelaySeconds",
        "isolation_check": "isolationCheck",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
)
class ClusterSpecProbesLiveness:
    def __init__(
        self,
        *,
        failure_threshold: typing.Optional[jsii.Number] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        isolation_check: typing.Optional[typing.Union["ClusterSpecProbesLivenessIsolationCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param failure_threshold: 
        :param initial_delay_seconds: 
        :param isolation_check: 
        :param period_seconds: 
        :param success_threshold: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 

        :schema: ClusterSpecProbesLiveness
        '''
        if isinstance(isolation_check, dict):
            isolation_check = ClusterSpecProbesLivenessIsolationCheck(**isolation_check)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__781e621caf8227755c597dd452f14584dc87c274d399d753c78dcd7f35d70e6a)
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument isolation_check", value=isolation_check, expected_type=type_hints["isolation_check"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if isolation_check is not None:
            self._values["isolation_check"] = isolation_check
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def isolation_check(
        self,
    ) -> typing.Optional["ClusterSpecProbesLivenessIsolationCheck"]:
        '''
        :schema: ClusterSpecProbesLiveness#isolationCheck
        '''
        result = self._values.get("isolation_check")
        return typing.cast(typing.Optional["ClusterSpecProbesLivenessIsolationCheck"], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLiveness#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProbesLiveness(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesLivenessIsolationCheck",
    jsii_struct_bases=[],
    name_mapping={
        "connection_timeout": "connectionTimeout",
        "enabled": "enabled",
        "request_timeout": "requestTimeout",
    },
)
class ClusterSpecProbesLivenessIsolationCheck:
    def __init__(
        self,
        *,
        connection_timeout: typing.Optional[jsii.Number] = None,
        enabled: typing.Optional[builtins.bool] = None,
        request_timeout: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param connection_timeout: 
        :param enabled: 
        :param request_timeout: 

        :schema: ClusterSpecProbesLivenessIsolationCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f5f64119102a967352e1b7deec6408e9429cdb98f3626bc9051451af1c39081b)
            check_type(argname="argument connection_timeout", value=connection_timeout, expected_type=type_hints["connection_timeout"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument request_timeout", value=request_timeout, expected_type=type_hints["request_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_timeout is not None:
            self._values["connection_timeout"] = connection_timeout
        if enabled is not None:
            self._values["enabled"] = enabled
        if request_timeout is not None:
            self._values["request_timeout"] = request_timeout

    @builtins.property
    def connection_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLivenessIsolationCheck#connectionTimeout
        '''
        result = self._values.get("connection_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecProbesLivenessIsolationCheck#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesLivenessIsolationCheck#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProbesLivenessIsolationCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesReadiness",
    jsii_struct_bases=[],
    name_mapping={
        "failure_threshold": "failureThreshold",
        "initial_delay_seconds": "initialDelaySeconds",
        "maximum_lag": "maximumLag",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
        "type": "type",
    },
)
class ClusterSpecProbesReadiness:
    def __init__(
        self,
        *,
        failure_threshold: typing.Optional[jsii.Number] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        maximum_lag: typing.Optional["ClusterSpecProbesReadinessMaximumLag"] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
        type: typing.Optional["ClusterSpecProbesReadinessType"] = None,
    ) -> None:
        '''
        :param failure_threshold: 
        :param initial_delay_seconds: 
        :param maximum_lag: 
        :param period_seconds: 
        :param success_threshold: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 
        :param type: 

        :schema: ClusterSpecProbesReadiness
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4b966fdaa83ef789ec503aa48719293bd019b31789318bf4035ad9047738045)
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument maximum_lag", value=maximum_lag, expected_type=type_hints["maximum_lag"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if maximum_lag is not None:
            self._values["maximum_lag"] = maximum_lag
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def maximum_lag(self) -> typing.Optional["ClusterSpecProbesReadinessMaximumLag"]:
        '''
        :schema: ClusterSpecProbesReadiness#maximumLag
        '''
        result = self._values.get("maximum_lag")
        return typing.cast(typing.Optional["ClusterSpecProbesReadinessMaximumLag"], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesReadiness#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def type(self) -> typing.Optional["ClusterSpecProbesReadinessType"]:
        '''
        :schema: ClusterSpecProbesReadiness#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClusterSpecProbesReadinessType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProbesReadiness(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecProbesReadinessMaximumLag(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesReadinessMaximumLag",
):
    '''
    :schema: ClusterSpecProbesReadinessMaximumLag
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "ClusterSpecProbesReadinessMaximumLag":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83467d70b4166fadaf8fd9d29cfb05b9d70d01a2c4263674d808b8efbf0de7c6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecProbesReadinessMaximumLag", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "ClusterSpecProbesReadinessMaximumLag":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1761d7b3ec5f52d9f17a7156977dfd5733e800cfd9641ededc6a6f8c28831f8b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecProbesReadinessMaximumLag", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesReadinessType")
class ClusterSpecProbesReadinessType(enum.Enum):
    '''
    :schema: ClusterSpecProbesReadinessType
    '''

    PG_UNDERSCORE_ISREADY = "PG_UNDERSCORE_ISREADY"
    '''pg_isready.'''
    STREAMING = "STREAMING"
    '''streaming.'''
    QUERY = "QUERY"
    '''query.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesStartup",
    jsii_struct_bases=[],
    name_mapping={
        "failure_threshold": "failureThreshold",
        "initial_delay_seconds": "initialDelaySeconds",
        "maximum_lag": "maximumLag",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
        "type": "type",
    },
)
class ClusterSpecProbesStartup:
    def __init__(
        self,
        *,
        failure_threshold: typing.Optional[jsii.Number] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        maximum_lag: typing.Optional["ClusterSpecProbesStartupMaximumLag"] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
        type: typing.Optional["ClusterSpecProbesStartupType"] = None,
    ) -> None:
        '''
        :param failure_threshold: 
        :param initial_delay_seconds: 
        :param maximum_lag: 
        :param period_seconds: 
        :param success_threshold: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 
        :param type: 

        :schema: ClusterSpecProbesStartup
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e26e1507800741386dddff76ff374e5f05c7b2cfdc49ad6da6d0f04c83102bcf)
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument maximum_lag", value=maximum_lag, expected_type=type_hints["maximum_lag"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if maximum_lag is not None:
            self._values["maximum_lag"] = maximum_lag
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def maximum_lag(self) -> typing.Optional["ClusterSpecProbesStartupMaximumLag"]:
        '''
        :schema: ClusterSpecProbesStartup#maximumLag
        '''
        result = self._values.get("maximum_lag")
        return typing.cast(typing.Optional["ClusterSpecProbesStartupMaximumLag"], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProbesStartup#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def type(self) -> typing.Optional["ClusterSpecProbesStartupType"]:
        '''
        :schema: ClusterSpecProbesStartup#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClusterSpecProbesStartupType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProbesStartup(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecProbesStartupMaximumLag(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesStartupMaximumLag",
):
    '''
    :schema: ClusterSpecProbesStartupMaximumLag
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "ClusterSpecProbesStartupMaximumLag":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__05354d8821ac7b8a7cd646c514c225bc57b8e2e3e5eef5a94ac0db13602e5342)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecProbesStartupMaximumLag", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "ClusterSpecProbesStartupMaximumLag":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c973ddba9b0ead5f5c3a9a029c98aeca808f881fd86078fd4c257bc1742dc512)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecProbesStartupMaximumLag", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProbesStartupType")
class ClusterSpecProbesStartupType(enum.Enum):
    '''
    :schema: ClusterSpecProbesStartupType
    '''

    PG_UNDERSCORE_ISREADY = "PG_UNDERSCORE_ISREADY"
    '''pg_isready.'''
    STREAMING = "STREAMING"
    '''streaming.'''
    QUERY = "QUERY"
    '''query.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecProjectedVolumeTemplate",
    jsii_struct_bases=[],
    name_mapping={"default_mode": "defaultMode", "sources": "sources"},
)
class ClusterSpecProjectedVolumeTemplate:
    def __init__(
        self,
        *,
        default_mode: typing.Optional[jsii.Number] = None,
        sources: typing.Optional[typing.Sequence[typing.Any]] = None,
    ) -> None:
        '''
        :param default_mode: 
        :param sources: 

        :schema: ClusterSpecProjectedVolumeTemplate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a7a73d75dc609b63656adb86980172e39fdf4b9052964e97b4a9b19c3b568686)
            check_type(argname="argument default_mode", value=default_mode, expected_type=type_hints["default_mode"])
            check_type(argname="argument sources", value=sources, expected_type=type_hints["sources"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values["default_mode"] = default_mode
        if sources is not None:
            self._values["sources"] = sources

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecProjectedVolumeTemplate#defaultMode
        '''
        result = self._values.get("default_mode")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sources(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: ClusterSpecProjectedVolumeTemplate#sources
        '''
        result = self._values.get("sources")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecProjectedVolumeTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecReplica",
    jsii_struct_bases=[],
    name_mapping={
        "source": "source",
        "enabled": "enabled",
        "min_apply_delay": "minApplyDelay",
        "primary": "primary",
        "promotion_token": "promotionToken",
        "self": "self",
    },
)
class ClusterSpecReplica:
    def __init__(
        self_,
        *,
        source: builtins.str,
        enabled: typing.Optional[builtins.bool] = None,
        min_apply_delay: typing.Optional[builtins.str] = None,
        primary: typing.Optional[builtins.str] = None,
        promotion_token: typing.Optional[builtins.str] = None,
        self: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param source: 
        :param enabled: 
        :param min_apply_delay: 
        :param primary: 
        :param promotion_token: 
        :param self: 

        :schema: ClusterSpecReplica
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c32944cb76fa94bcd1ce4922504a17ad0c4b7e775272ec5ae8843b31b6b1b15b)
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument min_apply_delay", value=min_apply_delay, expected_type=type_hints["min_apply_delay"])
            check_type(argname="argument primary", value=primary, expected_type=type_hints["primary"])
            check_type(argname="argument promotion_token", value=promotion_token, expected_type=type_hints["promotion_token"])
            check_type(argname="argument self", value=self, expected_type=type_hints["self"])
        self_._values: typing.Dict[builtins.str, typing.Any] = {
            "source": source,
        }
        if enabled is not None:
            self_._values["enabled"] = enabled
        if min_apply_delay is not None:
            self_._values["min_apply_delay"] = min_apply_delay
        if primary is not None:
            self_._values["primary"] = primary
        if promotion_token is not None:
            self_._values["promotion_token"] = promotion_token
        if self is not None:
            self_._values["self"] = self

    @builtins.property
    def source(self) -> builtins.str:
        '''
        :schema: ClusterSpecReplica#source
        '''
        result = self._values.get("source")
        assert result is not None, "Required property 'source' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecReplica#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def min_apply_delay(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecReplica#minApplyDelay
        '''
        result = self._values.get("min_apply_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def primary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecReplica#primary
        '''
        result = self._values.get("primary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def promotion_token(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecReplica#promotionToken
        '''
        result = self._values.get("promotion_token")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def self(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecReplica#self
        '''
        result = self._values.get("self")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecReplica(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecReplicationSlots",
    jsii_struct_bases=[],
    name_mapping={
        "high_availability": "highAvailability",
        "synchronize_replicas": "synchronizeReplicas",
        "update_interval": "updateInterval",
    },
)
class ClusterSpecReplicationSlots:
    def __init__(
        self,
        *,
        high_availability: typing.Optional[typing.Union["ClusterSpecReplicationSlotsHighAvailability", typing.Dict[builtins.str, typing.Any]]] = None,
        synchronize_replicas: typing.Optional[typing.Union["ClusterSpecReplicationSlotsSynchronizeReplicas", typing.Dict[builtins.str, typing.Any]]] = None,
        update_interval: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param high_availability: 
        :param synchronize_replicas: 
        :param update_interval: 

        :schema: ClusterSpecReplicationSlots
        '''
        if isinstance(high_availability, dict):
            high_availability = ClusterSpecReplicationSlotsHighAvailability(**high_availability)
        if isinstance(synchronize_replicas, dict):
            synchronize_replicas = ClusterSpecReplicationSlotsSynchronizeReplicas(**synchronize_replicas)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e5e20e2b07bbdb28e882d2b8d64c09832f5fa5fc7273a139bcbf3e2a4e89143)
            check_type(argname="argument high_availability", value=high_availability, expected_type=type_hints["high_availability"])
            check_type(argname="argument synchronize_replicas", value=synchronize_replicas, expected_type=type_hints["synchronize_replicas"])
            check_type(argname="argument update_interval", value=update_interval, expected_type=type_hints["update_interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if high_availability is not None:
            self._values["high_availability"] = high_availability
        if synchronize_replicas is not None:
            self._values["synchronize_replicas"] = synchronize_replicas
        if update_interval is not None:
            self._values["update_interval"] = update_interval

    @builtins.property
    def high_availability(
        self,
    ) -> typing.Optional["ClusterSpecReplicationSlotsHighAvailability"]:
        '''
        :schema: ClusterSpecReplicationSlots#highAvailability
        '''
        result = self._values.get("high_availability")
        return typing.cast(typing.Optional["ClusterSpecReplicationSlotsHighAvailability"], result)

    @builtins.property
    def synchronize_replicas(
        self,
    ) -> typing.Optional["ClusterSpecReplicationSlotsSynchronizeReplicas"]:
        '''
        :schema: ClusterSpecReplicationSlots#synchronizeReplicas
        '''
        result = self._values.get("synchronize_replicas")
        return typing.cast(typing.Optional["ClusterSpecReplicationSlotsSynchronizeReplicas"], result)

    @builtins.property
    def update_interval(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecReplicationSlots#updateInterval
        '''
        result = self._values.get("update_interval")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecReplicationSlots(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecReplicationSlotsHighAvailability",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "slot_prefix": "slotPrefix",
        "synchronize_logical_decoding": "synchronizeLogicalDecoding",
    },
)
class ClusterSpecReplicationSlotsHighAvailability:
    def __init__(
        self,
        *,
        enabled: typing.Optional[builtins.bool] = None,
        slot_prefix: typing.Optional[builtins.str] = None,
        synchronize_logical_decoding: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param enabled: 
        :param slot_prefix: 
        :param synchronize_logical_decoding: 

        :schema: ClusterSpecReplicationSlotsHighAvailability
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3dd0f2e356e6473bda3faf85174ffe2c73dc798e3cecb895ae8ae0cb9354d334)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument slot_prefix", value=slot_prefix, expected_type=type_hints["slot_prefix"])
            check_type(argname="argument synchronize_logical_decoding", value=synchronize_logical_decoding, expected_type=type_hints["synchronize_logical_decoding"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if slot_prefix is not None:
            self._values["slot_prefix"] = slot_prefix
        if synchronize_logical_decoding is not None:
            self._values["synchronize_logical_decoding"] = synchronize_logical_decoding

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecReplicationSlotsHighAvailability#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def slot_prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecReplicationSlotsHighAvailability#slotPrefix
        '''
        result = self._values.get("slot_prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def synchronize_logical_decoding(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecReplicationSlotsHighAvailability#synchronizeLogicalDecoding
        '''
        result = self._values.get("synchronize_logical_decoding")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecReplicationSlotsHighAvailability(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecReplicationSlotsSynchronizeReplicas",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled", "exclude_patterns": "excludePatterns"},
)
class ClusterSpecReplicationSlotsSynchronizeReplicas:
    def __init__(
        self,
        *,
        enabled: builtins.bool,
        exclude_patterns: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param enabled: 
        :param exclude_patterns: 

        :schema: ClusterSpecReplicationSlotsSynchronizeReplicas
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50b5f2b2cb0c3b002f8863bc08b4ea8ac8decaae2edc16af2edac033b52f59f2)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument exclude_patterns", value=exclude_patterns, expected_type=type_hints["exclude_patterns"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "enabled": enabled,
        }
        if exclude_patterns is not None:
            self._values["exclude_patterns"] = exclude_patterns

    @builtins.property
    def enabled(self) -> builtins.bool:
        '''
        :schema: ClusterSpecReplicationSlotsSynchronizeReplicas#enabled
        '''
        result = self._values.get("enabled")
        assert result is not None, "Required property 'enabled' is missing"
        return typing.cast(builtins.bool, result)

    @builtins.property
    def exclude_patterns(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecReplicationSlotsSynchronizeReplicas#excludePatterns
        '''
        result = self._values.get("exclude_patterns")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecReplicationSlotsSynchronizeReplicas(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class ClusterSpecResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["ClusterSpecResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: ClusterSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__99589d7a6363793a6fd10b36a0938d59537b3040cffd77e199653a26cc2d06dd)
            check_type(argname="argument claims", value=claims, expected_type=type_hints["claims"])
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values["claims"] = claims
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def claims(self) -> typing.Optional[typing.List["ClusterSpecResourcesClaims"]]:
        '''
        :schema: ClusterSpecResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["ClusterSpecResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesLimits"]]:
        '''
        :schema: ClusterSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesRequests"]]:
        '''
        :schema: ClusterSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "request": "request"},
)
class ClusterSpecResourcesClaims:
    def __init__(
        self,
        *,
        name: builtins.str,
        request: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param request: 

        :schema: ClusterSpecResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e8161703f097178fc2b9220c75b31400213ce6a1e67855792134d4899571ff91)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if request is not None:
            self._values["request"] = request

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def request(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecResourcesClaims#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecResourcesLimits",
):
    '''
    :schema: ClusterSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "ClusterSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb302582cca683f184178dd439c95507d1d743379db6d90636313f9392a5b5d2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "ClusterSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1676446afce46f2f8fd2a22cf2057ed68c1864d0cd705d9666c454c566b1825e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecResourcesRequests",
):
    '''
    :schema: ClusterSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "ClusterSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__97ed9533475b30dfb6fa73ffcf946924b35de085535731ebed77a1c623eab55e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "ClusterSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83f6b030097967d1eff8cd158398ecedec4e0695a62985b2cd65783b5fff6a82)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class ClusterSpecSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: ClusterSpecSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9478c94fbeaf4cb45702232945f6f178d6b27e491402b5380c359c322127869e)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: ClusterSpecSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
        "app_armor_profile": "appArmorProfile",
        "capabilities": "capabilities",
        "privileged": "privileged",
        "proc_mount": "procMount",
        "read_only_root_filesystem": "readOnlyRootFilesystem",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_options": "seLinuxOptions",
        "windows_options": "windowsOptions",
    },
)
class ClusterSpecSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        app_armor_profile: typing.Optional[typing.Union["ClusterSpecSecurityContextAppArmorProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        capabilities: typing.Optional[typing.Union["ClusterSpecSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["ClusterSpecSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["ClusterSpecSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["ClusterSpecSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
        :param app_armor_profile: 
        :param capabilities: 
        :param privileged: 
        :param proc_mount: 
        :param read_only_root_filesystem: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_options: 
        :param windows_options: 

        :schema: ClusterSpecSecurityContext
        '''
        if isinstance(app_armor_profile, dict):
            app_armor_profile = ClusterSpecSecurityContextAppArmorProfile(**app_armor_profile)
        if isinstance(capabilities, dict):
            capabilities = ClusterSpecSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = ClusterSpecSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = ClusterSpecSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = ClusterSpecSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b578a89387c0da34e3542c6effd58c4b41adf4196e4e1c5c63a8a9624a456235)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
            check_type(argname="argument app_armor_profile", value=app_armor_profile, expected_type=type_hints["app_armor_profile"])
            check_type(argname="argument capabilities", value=capabilities, expected_type=type_hints["capabilities"])
            check_type(argname="argument privileged", value=privileged, expected_type=type_hints["privileged"])
            check_type(argname="argument proc_mount", value=proc_mount, expected_type=type_hints["proc_mount"])
            check_type(argname="argument read_only_root_filesystem", value=read_only_root_filesystem, expected_type=type_hints["read_only_root_filesystem"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_privilege_escalation is not None:
            self._values["allow_privilege_escalation"] = allow_privilege_escalation
        if app_armor_profile is not None:
            self._values["app_armor_profile"] = app_armor_profile
        if capabilities is not None:
            self._values["capabilities"] = capabilities
        if privileged is not None:
            self._values["privileged"] = privileged
        if proc_mount is not None:
            self._values["proc_mount"] = proc_mount
        if read_only_root_filesystem is not None:
            self._values["read_only_root_filesystem"] = read_only_root_filesystem
        if run_as_group is not None:
            self._values["run_as_group"] = run_as_group
        if run_as_non_root is not None:
            self._values["run_as_non_root"] = run_as_non_root
        if run_as_user is not None:
            self._values["run_as_user"] = run_as_user
        if seccomp_profile is not None:
            self._values["seccomp_profile"] = seccomp_profile
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def allow_privilege_escalation(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def app_armor_profile(
        self,
    ) -> typing.Optional["ClusterSpecSecurityContextAppArmorProfile"]:
        '''
        :schema: ClusterSpecSecurityContext#appArmorProfile
        '''
        result = self._values.get("app_armor_profile")
        return typing.cast(typing.Optional["ClusterSpecSecurityContextAppArmorProfile"], result)

    @builtins.property
    def capabilities(self) -> typing.Optional["ClusterSpecSecurityContextCapabilities"]:
        '''
        :schema: ClusterSpecSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["ClusterSpecSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["ClusterSpecSecurityContextSeccompProfile"]:
        '''
        :schema: ClusterSpecSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["ClusterSpecSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["ClusterSpecSecurityContextSeLinuxOptions"]:
        '''
        :schema: ClusterSpecSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["ClusterSpecSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["ClusterSpecSecurityContextWindowsOptions"]:
        '''
        :schema: ClusterSpecSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["ClusterSpecSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContextAppArmorProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class ClusterSpecSecurityContextAppArmorProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: ClusterSpecSecurityContextAppArmorProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7f8f7aa1159acb7eb3c0aa69fd5ebc196c47bd9ad7601738322202e5a7385123)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: ClusterSpecSecurityContextAppArmorProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextAppArmorProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContextAppArmorProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class ClusterSpecSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: ClusterSpecSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d54c6da0d2a8839917221093c24a90d92d40b38955dd609f58c82407f4b83fb)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument drop", value=drop, expected_type=type_hints["drop"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if drop is not None:
            self._values["drop"] = drop

    @builtins.property
    def add(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class ClusterSpecSecurityContextSeLinuxOptions:
    def __init__(
        self,
        *,
        level: typing.Optional[builtins.str] = None,
        role: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
        user: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param level: 
        :param role: 
        :param type: 
        :param user: 

        :schema: ClusterSpecSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4efe14d9f93e5de2fb2564602ff2c00abe5c5480599d466b7c1f9a080afe6195)
            check_type(argname="argument level", value=level, expected_type=type_hints["level"])
            check_type(argname="argument role", value=role, expected_type=type_hints["role"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument user", value=user, expected_type=type_hints["user"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if level is not None:
            self._values["level"] = level
        if role is not None:
            self._values["role"] = role
        if type is not None:
            self._values["type"] = type
        if user is not None:
            self._values["user"] = user

    @builtins.property
    def level(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class ClusterSpecSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: ClusterSpecSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__afc383e0442bf6b8810537305cb3dd2983d231fcc49328eb785f38ade014731e)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument localhost_profile", value=localhost_profile, expected_type=type_hints["localhost_profile"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if localhost_profile is not None:
            self._values["localhost_profile"] = localhost_profile

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: ClusterSpecSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class ClusterSpecSecurityContextWindowsOptions:
    def __init__(
        self,
        *,
        gmsa_credential_spec: typing.Optional[builtins.str] = None,
        gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
        host_process: typing.Optional[builtins.bool] = None,
        run_as_user_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param gmsa_credential_spec: 
        :param gmsa_credential_spec_name: 
        :param host_process: 
        :param run_as_user_name: 

        :schema: ClusterSpecSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a4703bb50f25f9939be70194a357419c4625f1e173fcdada201971aae3e6b0d)
            check_type(argname="argument gmsa_credential_spec", value=gmsa_credential_spec, expected_type=type_hints["gmsa_credential_spec"])
            check_type(argname="argument gmsa_credential_spec_name", value=gmsa_credential_spec_name, expected_type=type_hints["gmsa_credential_spec_name"])
            check_type(argname="argument host_process", value=host_process, expected_type=type_hints["host_process"])
            check_type(argname="argument run_as_user_name", value=run_as_user_name, expected_type=type_hints["run_as_user_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if gmsa_credential_spec is not None:
            self._values["gmsa_credential_spec"] = gmsa_credential_spec
        if gmsa_credential_spec_name is not None:
            self._values["gmsa_credential_spec_name"] = gmsa_credential_spec_name
        if host_process is not None:
            self._values["host_process"] = host_process
        if run_as_user_name is not None:
            self._values["run_as_user_name"] = run_as_user_name

    @builtins.property
    def gmsa_credential_spec(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecServiceAccountTemplate",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata"},
)
class ClusterSpecServiceAccountTemplate:
    def __init__(
        self,
        *,
        metadata: typing.Union["ClusterSpecServiceAccountTemplateMetadata", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param metadata: 

        :schema: ClusterSpecServiceAccountTemplate
        '''
        if isinstance(metadata, dict):
            metadata = ClusterSpecServiceAccountTemplateMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e10e371fe409ac97c9fac82e038705278082bc6fbb26d1abe44ae0de26e0e25)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "metadata": metadata,
        }

    @builtins.property
    def metadata(self) -> "ClusterSpecServiceAccountTemplateMetadata":
        '''
        :schema: ClusterSpecServiceAccountTemplate#metadata
        '''
        result = self._values.get("metadata")
        assert result is not None, "Required property 'metadata' is missing"
        return typing.cast("ClusterSpecServiceAccountTemplateMetadata", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecServiceAccountTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecServiceAccountTemplateMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels", "name": "name"},
)
class ClusterSpecServiceAccountTemplateMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 
        :param name: 

        :schema: ClusterSpecServiceAccountTemplateMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4db2e06635165972504a62901a52a3bb6b5fd89d3b0ec9b4154fbaba25b286d)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecServiceAccountTemplateMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecServiceAccountTemplateMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecServiceAccountTemplateMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecServiceAccountTemplateMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStorage",
    jsii_struct_bases=[],
    name_mapping={
        "pvc_template": "pvcTemplate",
        "resize_in_use_volumes": "resizeInUseVolumes",
        "size": "size",
        "storage_class": "storageClass",
    },
)
class ClusterSpecStorage:
    def __init__(
        self,
        *,
        pvc_template: typing.Optional[typing.Union["ClusterSpecStoragePvcTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        resize_in_use_volumes: typing.Optional[builtins.bool] = None,
        size: typing.Optional[builtins.str] = None,
        storage_class: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param pvc_template: 
        :param resize_in_use_volumes: 
        :param size: 
        :param storage_class: 

        :schema: ClusterSpecStorage
        '''
        if isinstance(pvc_template, dict):
            pvc_template = ClusterSpecStoragePvcTemplate(**pvc_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__851ff5bff32b061fd277e19e4d143b8182ab88d64d7b2f436e3622cfa3d971b1)
            check_type(argname="argument pvc_template", value=pvc_template, expected_type=type_hints["pvc_template"])
            check_type(argname="argument resize_in_use_volumes", value=resize_in_use_volumes, expected_type=type_hints["resize_in_use_volumes"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
            check_type(argname="argument storage_class", value=storage_class, expected_type=type_hints["storage_class"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pvc_template is not None:
            self._values["pvc_template"] = pvc_template
        if resize_in_use_volumes is not None:
            self._values["resize_in_use_volumes"] = resize_in_use_volumes
        if size is not None:
            self._values["size"] = size
        if storage_class is not None:
            self._values["storage_class"] = storage_class

    @builtins.property
    def pvc_template(self) -> typing.Optional["ClusterSpecStoragePvcTemplate"]:
        '''
        :schema: ClusterSpecStorage#pvcTemplate
        '''
        result = self._values.get("pvc_template")
        return typing.cast(typing.Optional["ClusterSpecStoragePvcTemplate"], result)

    @builtins.property
    def resize_in_use_volumes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecStorage#resizeInUseVolumes
        '''
        result = self._values.get("resize_in_use_volumes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStorage#size
        '''
        result = self._values.get("size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def storage_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStorage#storageClass
        '''
        result = self._values.get("storage_class")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplate",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "data_source": "dataSource",
        "data_source_ref": "dataSourceRef",
        "resources": "resources",
        "selector": "selector",
        "storage_class_name": "storageClassName",
        "volume_attributes_class_name": "volumeAttributesClassName",
        "volume_mode": "volumeMode",
        "volume_name": "volumeName",
    },
)
class ClusterSpecStoragePvcTemplate:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["ClusterSpecStoragePvcTemplateDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["ClusterSpecStoragePvcTemplateDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ClusterSpecStoragePvcTemplateResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["ClusterSpecStoragePvcTemplateSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_attributes_class_name: typing.Optional[builtins.str] = None,
        volume_mode: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param data_source: 
        :param data_source_ref: 
        :param resources: 
        :param selector: 
        :param storage_class_name: 
        :param volume_attributes_class_name: 
        :param volume_mode: 
        :param volume_name: 

        :schema: ClusterSpecStoragePvcTemplate
        '''
        if isinstance(data_source, dict):
            data_source = ClusterSpecStoragePvcTemplateDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = ClusterSpecStoragePvcTemplateDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = ClusterSpecStoragePvcTemplateResources(**resources)
        if isinstance(selector, dict):
            selector = ClusterSpecStoragePvcTemplateSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70c82b7d15e1d7bdc837476f1d7c07d3e8fa612abdf5e97c9522cff4376639ec)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument data_source", value=data_source, expected_type=type_hints["data_source"])
            check_type(argname="argument data_source_ref", value=data_source_ref, expected_type=type_hints["data_source_ref"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_attributes_class_name", value=volume_attributes_class_name, expected_type=type_hints["volume_attributes_class_name"])
            check_type(argname="argument volume_mode", value=volume_mode, expected_type=type_hints["volume_mode"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if data_source is not None:
            self._values["data_source"] = data_source
        if data_source_ref is not None:
            self._values["data_source_ref"] = data_source_ref
        if resources is not None:
            self._values["resources"] = resources
        if selector is not None:
            self._values["selector"] = selector
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_attributes_class_name is not None:
            self._values["volume_attributes_class_name"] = volume_attributes_class_name
        if volume_mode is not None:
            self._values["volume_mode"] = volume_mode
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(self) -> typing.Optional["ClusterSpecStoragePvcTemplateDataSource"]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["ClusterSpecStoragePvcTemplateDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["ClusterSpecStoragePvcTemplateDataSourceRef"]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["ClusterSpecStoragePvcTemplateDataSourceRef"], result)

    @builtins.property
    def resources(self) -> typing.Optional["ClusterSpecStoragePvcTemplateResources"]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ClusterSpecStoragePvcTemplateResources"], result)

    @builtins.property
    def selector(self) -> typing.Optional["ClusterSpecStoragePvcTemplateSelector"]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClusterSpecStoragePvcTemplateSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplate#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecStoragePvcTemplateDataSource:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecStoragePvcTemplateDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b6b3fb24c491c11f5668d50f4ec8b33d3f039e97366658c715267bb3e9fd386d)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplateDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class ClusterSpecStoragePvcTemplateDataSourceRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 
        :param namespace: 

        :schema: ClusterSpecStoragePvcTemplateDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__48895214bf9143fb65b22c57e52d3fdf2d43cdd6b62fdc70da9ec209338c2537)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecStoragePvcTemplateDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplateDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ClusterSpecStoragePvcTemplateResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: ClusterSpecStoragePvcTemplateResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__92a2509016b73ba776bb0fb0ba87680878750115530717a61cd935dff942c5bd)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesLimits"]]:
        '''
        :schema: ClusterSpecStoragePvcTemplateResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesRequests"]]:
        '''
        :schema: ClusterSpecStoragePvcTemplateResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecStoragePvcTemplateResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplateResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecStoragePvcTemplateResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateResourcesLimits",
):
    '''
    :schema: ClusterSpecStoragePvcTemplateResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1926a8e7603b18be0cbabbf9bdf3ca90b011f29607087041e2519e25006f5ae3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__07d05cdb5209d88629c53337df9120f30dfddf1cdf781c01c0953ecc7235fb0e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecStoragePvcTemplateResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateResourcesRequests",
):
    '''
    :schema: ClusterSpecStoragePvcTemplateResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__09700253fcc724d0bfc68d59662d8cab0113927c3c7e5daabe313c8429eb0b7e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6693d083912d24f4de898c61c2f83dbc2012a7a4e1f5fda2363b9dfc91b59ce8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecStoragePvcTemplateSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecStoragePvcTemplateSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecStoragePvcTemplateSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__213ec888811e4ec6b0977c45b285a2e205daa2ffee5a8d3a3bc24f44ddd4d4df)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecStoragePvcTemplateSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecStoragePvcTemplateSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecStoragePvcTemplateSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecStoragePvcTemplateSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplateSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecStoragePvcTemplateSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecStoragePvcTemplateSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecStoragePvcTemplateSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bb339a441affae10adcf4a661d223effcf1774b06171d2c358528bd20cf6b427)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecStoragePvcTemplateSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecStoragePvcTemplateSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecStoragePvcTemplateSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecSuperuserSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecSuperuserSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ClusterSpecSuperuserSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2f08b0f80bcaec686a6dd76228eaca7e6be60d3480f89708fbaefa730496313)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecSuperuserSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecSuperuserSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespaces",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "storage": "storage",
        "owner": "owner",
        "temporary": "temporary",
    },
)
class ClusterSpecTablespaces:
    def __init__(
        self,
        *,
        name: builtins.str,
        storage: typing.Union["ClusterSpecTablespacesStorage", typing.Dict[builtins.str, typing.Any]],
        owner: typing.Optional[typing.Union["ClusterSpecTablespacesOwner", typing.Dict[builtins.str, typing.Any]]] = None,
        temporary: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param storage: 
        :param owner: 
        :param temporary: 

        :schema: ClusterSpecTablespaces
        '''
        if isinstance(storage, dict):
            storage = ClusterSpecTablespacesStorage(**storage)
        if isinstance(owner, dict):
            owner = ClusterSpecTablespacesOwner(**owner)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3bde2bfb4b4a64f79117c5694eb72453b28e40d7dc7aca9759329a1a2fb13382)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument storage", value=storage, expected_type=type_hints["storage"])
            check_type(argname="argument owner", value=owner, expected_type=type_hints["owner"])
            check_type(argname="argument temporary", value=temporary, expected_type=type_hints["temporary"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "storage": storage,
        }
        if owner is not None:
            self._values["owner"] = owner
        if temporary is not None:
            self._values["temporary"] = temporary

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespaces#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def storage(self) -> "ClusterSpecTablespacesStorage":
        '''
        :schema: ClusterSpecTablespaces#storage
        '''
        result = self._values.get("storage")
        assert result is not None, "Required property 'storage' is missing"
        return typing.cast("ClusterSpecTablespacesStorage", result)

    @builtins.property
    def owner(self) -> typing.Optional["ClusterSpecTablespacesOwner"]:
        '''
        :schema: ClusterSpecTablespaces#owner
        '''
        result = self._values.get("owner")
        return typing.cast(typing.Optional["ClusterSpecTablespacesOwner"], result)

    @builtins.property
    def temporary(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecTablespaces#temporary
        '''
        result = self._values.get("temporary")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesOwner",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ClusterSpecTablespacesOwner:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: ClusterSpecTablespacesOwner
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b8b45d7e5b2bbd2264b2dfa0e49c6d30bd532387702fdcc7c77e0b5830daa723)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesOwner#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesOwner(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStorage",
    jsii_struct_bases=[],
    name_mapping={
        "pvc_template": "pvcTemplate",
        "resize_in_use_volumes": "resizeInUseVolumes",
        "size": "size",
        "storage_class": "storageClass",
    },
)
class ClusterSpecTablespacesStorage:
    def __init__(
        self,
        *,
        pvc_template: typing.Optional[typing.Union["ClusterSpecTablespacesStoragePvcTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        resize_in_use_volumes: typing.Optional[builtins.bool] = None,
        size: typing.Optional[builtins.str] = None,
        storage_class: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param pvc_template: 
        :param resize_in_use_volumes: 
        :param size: 
        :param storage_class: 

        :schema: ClusterSpecTablespacesStorage
        '''
        if isinstance(pvc_template, dict):
            pvc_template = ClusterSpecTablespacesStoragePvcTemplate(**pvc_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b5c3583cbb90747eb36c4ef64b93c3845652465580eaecd886b3244fe099560)
            check_type(argname="argument pvc_template", value=pvc_template, expected_type=type_hints["pvc_template"])
            check_type(argname="argument resize_in_use_volumes", value=resize_in_use_volumes, expected_type=type_hints["resize_in_use_volumes"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
            check_type(argname="argument storage_class", value=storage_class, expected_type=type_hints["storage_class"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pvc_template is not None:
            self._values["pvc_template"] = pvc_template
        if resize_in_use_volumes is not None:
            self._values["resize_in_use_volumes"] = resize_in_use_volumes
        if size is not None:
            self._values["size"] = size
        if storage_class is not None:
            self._values["storage_class"] = storage_class

    @builtins.property
    def pvc_template(
        self,
    ) -> typing.Optional["ClusterSpecTablespacesStoragePvcTemplate"]:
        '''
        :schema: ClusterSpecTablespacesStorage#pvcTemplate
        '''
        result = self._values.get("pvc_template")
        return typing.cast(typing.Optional["ClusterSpecTablespacesStoragePvcTemplate"], result)

    @builtins.property
    def resize_in_use_volumes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecTablespacesStorage#resizeInUseVolumes
        '''
        result = self._values.get("resize_in_use_volumes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStorage#size
        '''
        result = self._values.get("size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def storage_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStorage#storageClass
        '''
        result = self._values.get("storage_class")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplate",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "data_source": "dataSource",
        "data_source_ref": "dataSourceRef",
        "resources": "resources",
        "selector": "selector",
        "storage_class_name": "storageClassName",
        "volume_attributes_class_name": "volumeAttributesClassName",
        "volume_mode": "volumeMode",
        "volume_name": "volumeName",
    },
)
class ClusterSpecTablespacesStoragePvcTemplate:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["ClusterSpecTablespacesStoragePvcTemplateDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["ClusterSpecTablespacesStoragePvcTemplateDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ClusterSpecTablespacesStoragePvcTemplateResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["ClusterSpecTablespacesStoragePvcTemplateSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_attributes_class_name: typing.Optional[builtins.str] = None,
        volume_mode: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param data_source: 
        :param data_source_ref: 
        :param resources: 
        :param selector: 
        :param storage_class_name: 
        :param volume_attributes_class_name: 
        :param volume_mode: 
        :param volume_name: 

        :schema: ClusterSpecTablespacesStoragePvcTemplate
        '''
        if isinstance(data_source, dict):
            data_source = ClusterSpecTablespacesStoragePvcTemplateDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = ClusterSpecTablespacesStoragePvcTemplateDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = ClusterSpecTablespacesStoragePvcTemplateResources(**resources)
        if isinstance(selector, dict):
            selector = ClusterSpecTablespacesStoragePvcTemplateSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc5a603e091bc3b70a86349875fa1c966e82dcdfcf76d8cbd5dfd11ed1c268ed)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument data_source", value=data_source, expected_type=type_hints["data_source"])
            check_type(argname="argument data_source_ref", value=data_source_ref, expected_type=type_hints["data_source_ref"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_attributes_class_name", value=volume_attributes_class_name, expected_type=type_hints["volume_attributes_class_name"])
            check_type(argname="argument volume_mode", value=volume_mode, expected_type=type_hints["volume_mode"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if data_source is not None:
            self._values["data_source"] = data_source
        if data_source_ref is not None:
            self._values["data_source_ref"] = data_source_ref
        if resources is not None:
            self._values["resources"] = resources
        if selector is not None:
            self._values["selector"] = selector
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_attributes_class_name is not None:
            self._values["volume_attributes_class_name"] = volume_attributes_class_name
        if volume_mode is not None:
            self._values["volume_mode"] = volume_mode
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["ClusterSpecTablespacesStoragePvcTemplateDataSource"]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["ClusterSpecTablespacesStoragePvcTemplateDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["ClusterSpecTablespacesStoragePvcTemplateDataSourceRef"]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["ClusterSpecTablespacesStoragePvcTemplateDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["ClusterSpecTablespacesStoragePvcTemplateResources"]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ClusterSpecTablespacesStoragePvcTemplateResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ClusterSpecTablespacesStoragePvcTemplateSelector"]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClusterSpecTablespacesStoragePvcTemplateSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplate#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecTablespacesStoragePvcTemplateDataSource:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a13a0b53ce2f64a64fac8f36445b4d8b40e2dce1510d509104a1668d9b607392)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplateDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class ClusterSpecTablespacesStoragePvcTemplateDataSourceRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 
        :param namespace: 

        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e0b7e90b0dc38614e0dfb44e06445db864395300a8415ef78dc7e88525337ee9)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplateDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ClusterSpecTablespacesStoragePvcTemplateResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: ClusterSpecTablespacesStoragePvcTemplateResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7edf3a6671363b088202b6a4135b4a8665caa5e65358a824d4e16176f6025314)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits"]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests"]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplateResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecTablespacesStoragePvcTemplateResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateResourcesLimits",
):
    '''
    :schema: ClusterSpecTablespacesStoragePvcTemplateResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc64b843ffd8ffa7d89b1f974858c48a2188300b95adb464e3b1c1fe60d93932)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecTablespacesStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__362402914db7d5bc0ed3a38dc25c6d1c4d274d807438686c99b22e49d131fecb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecTablespacesStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecTablespacesStoragePvcTemplateResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateResourcesRequests",
):
    '''
    :schema: ClusterSpecTablespacesStoragePvcTemplateResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ad0cdb542cca021c164b0fcae90cba71498a061ff1b81e71ebad1b6c8beb7213)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecTablespacesStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d7f89486688cf6f966ca2926fb3f92142e966c95f42e73a48bc037908f03cc7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecTablespacesStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecTablespacesStoragePvcTemplateSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecTablespacesStoragePvcTemplateSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b20f5f966b8a37f16326134f7fb153d66a8f20933fd1deb97ed51dbd35dc3c0)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplateSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__371bd6ee3e9fa7819e0b1543b966deca4bee9a20abf6d322f8a68f5051c21c31)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTopologySpreadConstraints",
    jsii_struct_bases=[],
    name_mapping={
        "max_skew": "maxSkew",
        "topology_key": "topologyKey",
        "when_unsatisfiable": "whenUnsatisfiable",
        "label_selector": "labelSelector",
        "match_label_keys": "matchLabelKeys",
        "min_domains": "minDomains",
        "node_affinity_policy": "nodeAffinityPolicy",
        "node_taints_policy": "nodeTaintsPolicy",
    },
)
class ClusterSpecTopologySpreadConstraints:
    def __init__(
        self,
        *,
        max_skew: jsii.Number,
        topology_key: builtins.str,
        when_unsatisfiable: builtins.str,
        label_selector: typing.Optional[typing.Union["ClusterSpecTopologySpreadConstraintsLabelSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
        min_domains: typing.Optional[jsii.Number] = None,
        node_affinity_policy: typing.Optional[builtins.str] = None,
        node_taints_policy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param max_skew: 
        :param topology_key: 
        :param when_unsatisfiable: 
        :param label_selector: 
        :param match_label_keys: 
        :param min_domains: 
        :param node_affinity_policy: 
        :param node_taints_policy: 

        :schema: ClusterSpecTopologySpreadConstraints
        '''
        if isinstance(label_selector, dict):
            label_selector = ClusterSpecTopologySpreadConstraintsLabelSelector(**label_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ffd40ec1fe20f924649e2b8ef430675085c0fd28e6b5df47ee1911b47b8b1df)
            check_type(argname="argument max_skew", value=max_skew, expected_type=type_hints["max_skew"])
            check_type(argname="argument topology_key", value=topology_key, expected_type=type_hints["topology_key"])
            check_type(argname="argument when_unsatisfiable", value=when_unsatisfiable, expected_type=type_hints["when_unsatisfiable"])
            check_type(argname="argument label_selector", value=label_selector, expected_type=type_hints["label_selector"])
            check_type(argname="argument match_label_keys", value=match_label_keys, expected_type=type_hints["match_label_keys"])
            check_type(argname="argument min_domains", value=min_domains, expected_type=type_hints["min_domains"])
            check_type(argname="argument node_affinity_policy", value=node_affinity_policy, expected_type=type_hints["node_affinity_policy"])
            check_type(argname="argument node_taints_policy", value=node_taints_policy, expected_type=type_hints["node_taints_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "max_skew": max_skew,
            "topology_key": topology_key,
            "when_unsatisfiable": when_unsatisfiable,
        }
        if label_selector is not None:
            self._values["label_selector"] = label_selector
        if match_label_keys is not None:
            self._values["match_label_keys"] = match_label_keys
        if min_domains is not None:
            self._values["min_domains"] = min_domains
        if node_affinity_policy is not None:
            self._values["node_affinity_policy"] = node_affinity_policy
        if node_taints_policy is not None:
            self._values["node_taints_policy"] = node_taints_policy

    @builtins.property
    def max_skew(self) -> jsii.Number:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#maxSkew
        '''
        result = self._values.get("max_skew")
        assert result is not None, "Required property 'max_skew' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def topology_key(self) -> builtins.str:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#topologyKey
        '''
        result = self._values.get("topology_key")
        assert result is not None, "Required property 'topology_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#whenUnsatisfiable
        '''
        result = self._values.get("when_unsatisfiable")
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def label_selector(
        self,
    ) -> typing.Optional["ClusterSpecTopologySpreadConstraintsLabelSelector"]:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional["ClusterSpecTopologySpreadConstraintsLabelSelector"], result)

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#matchLabelKeys
        '''
        result = self._values.get("match_label_keys")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#minDomains
        '''
        result = self._values.get("min_domains")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#nodeAffinityPolicy
        '''
        result = self._values.get("node_affinity_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecTopologySpreadConstraints#nodeTaintsPolicy
        '''
        result = self._values.get("node_taints_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTopologySpreadConstraints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTopologySpreadConstraintsLabelSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecTopologySpreadConstraintsLabelSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecTopologySpreadConstraintsLabelSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__02d6c16e00092932ccb35b2eb3090a70d4e3c675acac250bafcddeb4a9bd9e13)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecTopologySpreadConstraintsLabelSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecTopologySpreadConstraintsLabelSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTopologySpreadConstraintsLabelSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c25658231ad9288855b1789829db4bd49aa2bea18393d235e2d918346b41daa3)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStorage",
    jsii_struct_bases=[],
    name_mapping={
        "pvc_template": "pvcTemplate",
        "resize_in_use_volumes": "resizeInUseVolumes",
        "size": "size",
        "storage_class": "storageClass",
    },
)
class ClusterSpecWalStorage:
    def __init__(
        self,
        *,
        pvc_template: typing.Optional[typing.Union["ClusterSpecWalStoragePvcTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        resize_in_use_volumes: typing.Optional[builtins.bool] = None,
        size: typing.Optional[builtins.str] = None,
        storage_class: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param pvc_template: 
        :param resize_in_use_volumes: 
        :param size: 
        :param storage_class: 

        :schema: ClusterSpecWalStorage
        '''
        if isinstance(pvc_template, dict):
            pvc_template = ClusterSpecWalStoragePvcTemplate(**pvc_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a377950bbdcaf5e8bdc89f98d1ed8fc7f52289acd4d3ab17d0f2fc64344337f4)
            check_type(argname="argument pvc_template", value=pvc_template, expected_type=type_hints["pvc_template"])
            check_type(argname="argument resize_in_use_volumes", value=resize_in_use_volumes, expected_type=type_hints["resize_in_use_volumes"])
            check_type(argname="argument size", value=size, expected_type=type_hints["size"])
            check_type(argname="argument storage_class", value=storage_class, expected_type=type_hints["storage_class"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pvc_template is not None:
            self._values["pvc_template"] = pvc_template
        if resize_in_use_volumes is not None:
            self._values["resize_in_use_volumes"] = resize_in_use_volumes
        if size is not None:
            self._values["size"] = size
        if storage_class is not None:
            self._values["storage_class"] = storage_class

    @builtins.property
    def pvc_template(self) -> typing.Optional["ClusterSpecWalStoragePvcTemplate"]:
        '''
        :schema: ClusterSpecWalStorage#pvcTemplate
        '''
        result = self._values.get("pvc_template")
        return typing.cast(typing.Optional["ClusterSpecWalStoragePvcTemplate"], result)

    @builtins.property
    def resize_in_use_volumes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClusterSpecWalStorage#resizeInUseVolumes
        '''
        result = self._values.get("resize_in_use_volumes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def size(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStorage#size
        '''
        result = self._values.get("size")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def storage_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStorage#storageClass
        '''
        result = self._values.get("storage_class")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplate",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "data_source": "dataSource",
        "data_source_ref": "dataSourceRef",
        "resources": "resources",
        "selector": "selector",
        "storage_class_name": "storageClassName",
        "volume_attributes_class_name": "volumeAttributesClassName",
        "volume_mode": "volumeMode",
        "volume_name": "volumeName",
    },
)
class ClusterSpecWalStoragePvcTemplate:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["ClusterSpecWalStoragePvcTemplateDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["ClusterSpecWalStoragePvcTemplateDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ClusterSpecWalStoragePvcTemplateResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["ClusterSpecWalStoragePvcTemplateSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_attributes_class_name: typing.Optional[builtins.str] = None,
        volume_mode: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param data_source: 
        :param data_source_ref: 
        :param resources: 
        :param selector: 
        :param storage_class_name: 
        :param volume_attributes_class_name: 
        :param volume_mode: 
        :param volume_name: 

        :schema: ClusterSpecWalStoragePvcTemplate
        '''
        if isinstance(data_source, dict):
            data_source = ClusterSpecWalStoragePvcTemplateDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = ClusterSpecWalStoragePvcTemplateDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = ClusterSpecWalStoragePvcTemplateResources(**resources)
        if isinstance(selector, dict):
            selector = ClusterSpecWalStoragePvcTemplateSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b35c96935423c79e18c3fced8b14d4394677f12bc148b2f5a74d4829f4506f2b)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument data_source", value=data_source, expected_type=type_hints["data_source"])
            check_type(argname="argument data_source_ref", value=data_source_ref, expected_type=type_hints["data_source_ref"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_attributes_class_name", value=volume_attributes_class_name, expected_type=type_hints["volume_attributes_class_name"])
            check_type(argname="argument volume_mode", value=volume_mode, expected_type=type_hints["volume_mode"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if data_source is not None:
            self._values["data_source"] = data_source
        if data_source_ref is not None:
            self._values["data_source_ref"] = data_source_ref
        if resources is not None:
            self._values["resources"] = resources
        if selector is not None:
            self._values["selector"] = selector
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_attributes_class_name is not None:
            self._values["volume_attributes_class_name"] = volume_attributes_class_name
        if volume_mode is not None:
            self._values["volume_mode"] = volume_mode
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["ClusterSpecWalStoragePvcTemplateDataSource"]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["ClusterSpecWalStoragePvcTemplateDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["ClusterSpecWalStoragePvcTemplateDataSourceRef"]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["ClusterSpecWalStoragePvcTemplateDataSourceRef"], result)

    @builtins.property
    def resources(self) -> typing.Optional["ClusterSpecWalStoragePvcTemplateResources"]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ClusterSpecWalStoragePvcTemplateResources"], result)

    @builtins.property
    def selector(self) -> typing.Optional["ClusterSpecWalStoragePvcTemplateSelector"]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClusterSpecWalStoragePvcTemplateSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplate#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ClusterSpecWalStoragePvcTemplateDataSource:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: ClusterSpecWalStoragePvcTemplateDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__60b45ede0978ea23bcd68b0112e0ce866a45f46f123c705d545face4708aa7fc)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplateDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class ClusterSpecWalStoragePvcTemplateDataSourceRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param kind: 
        :param name: 
        :param api_group: 
        :param namespace: 

        :schema: ClusterSpecWalStoragePvcTemplateDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__979df13b0ee71b21caa78cef927b5c65f77aaaae439105291efabdb66f328c88)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplateDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ClusterSpecWalStoragePvcTemplateResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: ClusterSpecWalStoragePvcTemplateResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1a0fc474be464545f217a8c131e8a309d54a2a673ca2a58abc5961a3cde1153a)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesLimits"]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesRequests"]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ClusterSpecWalStoragePvcTemplateResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplateResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterSpecWalStoragePvcTemplateResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateResourcesLimits",
):
    '''
    :schema: ClusterSpecWalStoragePvcTemplateResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecWalStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66e2a2437a2c2bcc4fe60ad53c7ca09aeb3b057151f230c8110ab3194196fb28)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecWalStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecWalStoragePvcTemplateResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__57803f54e10b60e1351c7c1c481a220b76e021d0d5d693477b839c89ae530452)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecWalStoragePvcTemplateResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterSpecWalStoragePvcTemplateResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateResourcesRequests",
):
    '''
    :schema: ClusterSpecWalStoragePvcTemplateResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterSpecWalStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d515cc8812979c68e6db2dd6368835d0f640105b0fcc1fe91052d84794321dcb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecWalStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterSpecWalStoragePvcTemplateResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2f5332f07112299385a9cccc7a4dc11100f170f8d39e892fff1217aac3cde61a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterSpecWalStoragePvcTemplateResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterSpecWalStoragePvcTemplateSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterSpecWalStoragePvcTemplateSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a12a6243e76a88bf63e9200b155bc147a04730a550d0848510f8dceb532668fc)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions"]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplateSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__05a09e68d79de82f1c0bde1fd756d64ba0ad3cf4bd47adff798e3064055f31d9)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Pooler(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.Pooler",
):
    '''
    :schema: Pooler
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["PoolerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Pooler" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c19a7328bef5b664b8ee5d97d28d0784bced9f9d1620fda62f89522a068ff009)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = PoolerProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["PoolerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Pooler".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = PoolerProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Pooler".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class PoolerProps:
    def __init__(
        self,
        *,
        spec: typing.Union["PoolerSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Pooler
        '''
        if isinstance(spec, dict):
            spec = PoolerSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c9806b9b8c9c266c3315cc3e612af1cf4435acb10afd41555ac79eec798fdf33)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "PoolerSpec":
        '''
        :schema: Pooler#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("PoolerSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Pooler#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cluster": "cluster",
        "pgbouncer": "pgbouncer",
        "deployment_strategy": "deploymentStrategy",
        "instances": "instances",
        "monitoring": "monitoring",
        "service_account_name": "serviceAccountName",
        "service_template": "serviceTemplate",
        "template": "template",
        "type": "type",
    },
)
class PoolerSpec:
    def __init__(
        self,
        *,
        cluster: typing.Union["PoolerSpecCluster", typing.Dict[builtins.str, typing.Any]],
        pgbouncer: typing.Union["PoolerSpecPgbouncer", typing.Dict[builtins.str, typing.Any]],
        deployment_strategy: typing.Optional[typing.Union["PoolerSpecDeploymentStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
        instances: typing.Optional[jsii.Number] = None,
        monitoring: typing.Optional[typing.Union["PoolerSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
        service_template: typing.Optional[typing.Union["PoolerSpecServiceTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        template: typing.Any = None,
        type: typing.Optional["PoolerSpecType"] = None,
    ) -> None:
        '''
        :param cluster: 
        :param pgbouncer: 
        :param deployment_strategy: 
        :param instances: 
        :param monitoring: 
        :param service_account_name: 
        :param service_template: 
        :param template: 
        :param type: 

        :schema: PoolerSpec
        '''
        if isinstance(cluster, dict):
            cluster = PoolerSpecCluster(**cluster)
        if isinstance(pgbouncer, dict):
            pgbouncer = PoolerSpecPgbouncer(**pgbouncer)
        if isinstance(deployment_strategy, dict):
            deployment_strategy = PoolerSpecDeploymentStrategy(**deployment_strategy)
        if isinstance(monitoring, dict):
            monitoring = PoolerSpecMonitoring(**monitoring)
        if isinstance(service_template, dict):
            service_template = PoolerSpecServiceTemplate(**service_template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__91f5babb45f8cafeaf46f5772e2450daf512e16737b1fbfaca120a75cbb319f3)
            check_type(argname="argument cluster", value=cluster, expected_type=type_hints["cluster"])
            check_type(argname="argument pgbouncer", value=pgbouncer, expected_type=type_hints["pgbouncer"])
            check_type(argname="argument deployment_strategy", value=deployment_strategy, expected_type=type_hints["deployment_strategy"])
            check_type(argname="argument instances", value=instances, expected_type=type_hints["instances"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
            check_type(argname="argument service_template", value=service_template, expected_type=type_hints["service_template"])
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cluster": cluster,
            "pgbouncer": pgbouncer,
        }
        if deployment_strategy is not None:
            self._values["deployment_strategy"] = deployment_strategy
        if instances is not None:
            self._values["instances"] = instances
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name
        if service_template is not None:
            self._values["service_template"] = service_template
        if template is not None:
            self._values["template"] = template
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def cluster(self) -> "PoolerSpecCluster":
        '''
        :schema: PoolerSpec#cluster
        '''
        result = self._values.get("cluster")
        assert result is not None, "Required property 'cluster' is missing"
        return typing.cast("PoolerSpecCluster", result)

    @builtins.property
    def pgbouncer(self) -> "PoolerSpecPgbouncer":
        '''
        :schema: PoolerSpec#pgbouncer
        '''
        result = self._values.get("pgbouncer")
        assert result is not None, "Required property 'pgbouncer' is missing"
        return typing.cast("PoolerSpecPgbouncer", result)

    @builtins.property
    def deployment_strategy(self) -> typing.Optional["PoolerSpecDeploymentStrategy"]:
        '''
        :schema: PoolerSpec#deploymentStrategy
        '''
        result = self._values.get("deployment_strategy")
        return typing.cast(typing.Optional["PoolerSpecDeploymentStrategy"], result)

    @builtins.property
    def instances(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpec#instances
        '''
        result = self._values.get("instances")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["PoolerSpecMonitoring"]:
        '''
        :schema: PoolerSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["PoolerSpecMonitoring"], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_template(self) -> typing.Optional["PoolerSpecServiceTemplate"]:
        '''
        :schema: PoolerSpec#serviceTemplate
        '''
        result = self._values.get("service_template")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplate"], result)

    @builtins.property
    def template(self) -> typing.Any:
        '''
        :schema: PoolerSpec#template
        '''
        result = self._values.get("template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def type(self) -> typing.Optional["PoolerSpecType"]:
        '''
        :schema: PoolerSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["PoolerSpecType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecCluster",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecCluster:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecCluster
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__978352a7467d80ea3ed4894bc0f7143d1fbac738f8a19327e1add09471a6e488)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecCluster#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecCluster(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecDeploymentStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class PoolerSpecDeploymentStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["PoolerSpecDeploymentStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param rolling_update: 
        :param type: 

        :schema: PoolerSpecDeploymentStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = PoolerSpecDeploymentStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__06f2dd2d659389bea6b5ef67f2186f3762bae0b2d9819d571b49f1505fd80a6d)
            check_type(argname="argument rolling_update", value=rolling_update, expected_type=type_hints["rolling_update"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values["rolling_update"] = rolling_update
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def rolling_update(
        self,
    ) -> typing.Optional["PoolerSpecDeploymentStrategyRollingUpdate"]:
        '''
        :schema: PoolerSpecDeploymentStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["PoolerSpecDeploymentStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecDeploymentStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecDeploymentStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecDeploymentStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"},
)
class PoolerSpecDeploymentStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_surge: typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxSurge"] = None,
        max_unavailable: typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable"] = None,
    ) -> None:
        '''
        :param max_surge: 
        :param max_unavailable: 

        :schema: PoolerSpecDeploymentStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af62b5816955847debd019987a598560959aa3f514d2046625d853907de2df30)
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable

    @builtins.property
    def max_surge(
        self,
    ) -> typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxSurge"]:
        '''
        :schema: PoolerSpecDeploymentStrategyRollingUpdate#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxSurge"], result)

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable"]:
        '''
        :schema: PoolerSpecDeploymentStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecDeploymentStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PoolerSpecDeploymentStrategyRollingUpdateMaxSurge(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecDeploymentStrategyRollingUpdateMaxSurge",
):
    '''
    :schema: PoolerSpecDeploymentStrategyRollingUpdateMaxSurge
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "PoolerSpecDeploymentStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82ff02f6e561b95e6a313fc74dc18814933b07bbd98948f38c1ef9df81bd9c13)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecDeploymentStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "PoolerSpecDeploymentStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__56649afccf8dfe784a15221af0ec89c5f7aa5ff6482f12def7e1c413ad667ae1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecDeploymentStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable",
):
    '''
    :schema: PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d172ac01edef35672ebee7301cb19066429a893d88faa457394945e5b53d2c78)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd441d337c756d67c9eaadb6747328585abdb7b52483282a89c44689814f2604)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={
        "enable_pod_monitor": "enablePodMonitor",
        "pod_monitor_metric_relabelings": "podMonitorMetricRelabelings",
        "pod_monitor_relabelings": "podMonitorRelabelings",
        "tls": "tls",
    },
)
class PoolerSpecMonitoring:
    def __init__(
        self,
        *,
        enable_pod_monitor: typing.Optional[builtins.bool] = None,
        pod_monitor_metric_relabelings: typing.Optional[typing.Sequence[typing.Union["PoolerSpecMonitoringPodMonitorMetricRelabelings", typing.Dict[builtins.str, typing.Any]]]] = None,
        pod_monitor_relabelings: typing.Optional[typing.Sequence[typing.Union["PoolerSpecMonitoringPodMonitorRelabelings", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls: typing.Optional[typing.Union["PoolerSpecMonitoringTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param enable_pod_monitor: 
        :param pod_monitor_metric_relabelings: 
        :param pod_monitor_relabelings: 
        :param tls: 

        :schema: PoolerSpecMonitoring
        '''
        if isinstance(tls, dict):
            tls = PoolerSpecMonitoringTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__10e83c21d6705abdd52c8ee147a8c2ed105a34d6f6312333128e07ae902f3711)
            check_type(argname="argument enable_pod_monitor", value=enable_pod_monitor, expected_type=type_hints["enable_pod_monitor"])
            check_type(argname="argument pod_monitor_metric_relabelings", value=pod_monitor_metric_relabelings, expected_type=type_hints["pod_monitor_metric_relabelings"])
            check_type(argname="argument pod_monitor_relabelings", value=pod_monitor_relabelings, expected_type=type_hints["pod_monitor_relabelings"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_pod_monitor is not None:
            self._values["enable_pod_monitor"] = enable_pod_monitor
        if pod_monitor_metric_relabelings is not None:
            self._values["pod_monitor_metric_relabelings"] = pod_monitor_metric_relabelings
        if pod_monitor_relabelings is not None:
            self._values["pod_monitor_relabelings"] = pod_monitor_relabelings
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def enable_pod_monitor(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PoolerSpecMonitoring#enablePodMonitor
        '''
        result = self._values.get("enable_pod_monitor")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def pod_monitor_metric_relabelings(
        self,
    ) -> typing.Optional[typing.List["PoolerSpecMonitoringPodMonitorMetricRelabelings"]]:
        '''
        :schema: PoolerSpecMonitoring#podMonitorMetricRelabelings
        '''
        result = self._values.get("pod_monitor_metric_relabelings")
        return typing.cast(typing.Optional[typing.List["PoolerSpecMonitoringPodMonitorMetricRelabelings"]], result)

    @builtins.property
    def pod_monitor_relabelings(
        self,
    ) -> typing.Optional[typing.List["PoolerSpecMonitoringPodMonitorRelabelings"]]:
        '''
        :schema: PoolerSpecMonitoring#podMonitorRelabelings
        '''
        result = self._values.get("pod_monitor_relabelings")
        return typing.cast(typing.Optional[typing.List["PoolerSpecMonitoringPodMonitorRelabelings"]], result)

    @builtins.property
    def tls(self) -> typing.Optional["PoolerSpecMonitoringTls"]:
        '''
        :schema: PoolerSpecMonitoring#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["PoolerSpecMonitoringTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoringPodMonitorMetricRelabelings",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "modulus": "modulus",
        "regex": "regex",
        "replacement": "replacement",
        "separator": "separator",
        "source_labels": "sourceLabels",
        "target_label": "targetLabel",
    },
)
class PoolerSpecMonitoringPodMonitorMetricRelabelings:
    def __init__(
        self,
        *,
        action: typing.Optional["PoolerSpecMonitoringPodMonitorMetricRelabelingsAction"] = None,
        modulus: typing.Optional[jsii.Number] = None,
        regex: typing.Optional[builtins.str] = None,
        replacement: typing.Optional[builtins.str] = None,
        separator: typing.Optional[builtins.str] = None,
        source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
        target_label: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param action: 
        :param modulus: 
        :param regex: 
        :param replacement: 
        :param separator: 
        :param source_labels: 
        :param target_label: 

        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4102e4666e70a757c3ab93b239deb5eda461c54d2a4263aafa7e0919589b7488)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument modulus", value=modulus, expected_type=type_hints["modulus"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument replacement", value=replacement, expected_type=type_hints["replacement"])
            check_type(argname="argument separator", value=separator, expected_type=type_hints["separator"])
            check_type(argname="argument source_labels", value=source_labels, expected_type=type_hints["source_labels"])
            check_type(argname="argument target_label", value=target_label, expected_type=type_hints["target_label"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if modulus is not None:
            self._values["modulus"] = modulus
        if regex is not None:
            self._values["regex"] = regex
        if replacement is not None:
            self._values["replacement"] = replacement
        if separator is not None:
            self._values["separator"] = separator
        if source_labels is not None:
            self._values["source_labels"] = source_labels
        if target_label is not None:
            self._values["target_label"] = target_label

    @builtins.property
    def action(
        self,
    ) -> typing.Optional["PoolerSpecMonitoringPodMonitorMetricRelabelingsAction"]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["PoolerSpecMonitoringPodMonitorMetricRelabelingsAction"], result)

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#modulus
        '''
        result = self._values.get("modulus")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#replacement
        '''
        result = self._values.get("replacement")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#separator
        '''
        result = self._values.get("separator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#sourceLabels
        '''
        result = self._values.get("source_labels")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorMetricRelabelings#targetLabel
        '''
        result = self._values.get("target_label")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecMonitoringPodMonitorMetricRelabelings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoringPodMonitorMetricRelabelingsAction"
)
class PoolerSpecMonitoringPodMonitorMetricRelabelingsAction(enum.Enum):
    '''
    :schema: PoolerSpecMonitoringPodMonitorMetricRelabelingsAction
    '''

    REPLACE = "REPLACE"
    '''replace.'''
    KEEP = "KEEP"
    '''keep.'''
    DROP = "DROP"
    '''drop.'''
    HASHMOD = "HASHMOD"
    '''hashmod.'''
    LABELMAP = "LABELMAP"
    '''labelmap.'''
    LABELDROP = "LABELDROP"
    '''labeldrop.'''
    LABELKEEP = "LABELKEEP"
    '''labelkeep.'''
    LOWERCASE = "LOWERCASE"
    '''lowercase.'''
    UPPERCASE = "UPPERCASE"
    '''uppercase.'''
    KEEPEQUAL = "KEEPEQUAL"
    '''keepequal.'''
    DROPEQUAL = "DROPEQUAL"
    '''dropequal.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoringPodMonitorRelabelings",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "modulus": "modulus",
        "regex": "regex",
        "replacement": "replacement",
        "separator": "separator",
        "source_labels": "sourceLabels",
        "target_label": "targetLabel",
    },
)
class PoolerSpecMonitoringPodMonitorRelabelings:
    def __init__(
        self,
        *,
        action: typing.Optional["PoolerSpecMonitoringPodMonitorRelabelingsAction"] = None,
        modulus: typing.Optional[jsii.Number] = None,
        regex: typing.Optional[builtins.str] = None,
        replacement: typing.Optional[builtins.str] = None,
        separator: typing.Optional[builtins.str] = None,
        source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
        target_label: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param action: 
        :param modulus: 
        :param regex: 
        :param replacement: 
        :param separator: 
        :param source_labels: 
        :param target_label: 

        :schema: PoolerSpecMonitoringPodMonitorRelabelings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0cf4c9e223207521ed27a0f8239ead9d1b2a519fd0aab50a9dd2f15fecf9a329)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument modulus", value=modulus, expected_type=type_hints["modulus"])
            check_type(argname="argument regex", value=regex, expected_type=type_hints["regex"])
            check_type(argname="argument replacement", value=replacement, expected_type=type_hints["replacement"])
            check_type(argname="argument separator", value=separator, expected_type=type_hints["separator"])
            check_type(argname="argument source_labels", value=source_labels, expected_type=type_hints["source_labels"])
            check_type(argname="argument target_label", value=target_label, expected_type=type_hints["target_label"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if action is not None:
            self._values["action"] = action
        if modulus is not None:
            self._values["modulus"] = modulus
        if regex is not None:
            self._values["regex"] = regex
        if replacement is not None:
            self._values["replacement"] = replacement
        if separator is not None:
            self._values["separator"] = separator
        if source_labels is not None:
            self._values["source_labels"] = source_labels
        if target_label is not None:
            self._values["target_label"] = target_label

    @builtins.property
    def action(
        self,
    ) -> typing.Optional["PoolerSpecMonitoringPodMonitorRelabelingsAction"]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#action
        '''
        result = self._values.get("action")
        return typing.cast(typing.Optional["PoolerSpecMonitoringPodMonitorRelabelingsAction"], result)

    @builtins.property
    def modulus(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#modulus
        '''
        result = self._values.get("modulus")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def regex(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#regex
        '''
        result = self._values.get("regex")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replacement(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#replacement
        '''
        result = self._values.get("replacement")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def separator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#separator
        '''
        result = self._values.get("separator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def source_labels(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#sourceLabels
        '''
        result = self._values.get("source_labels")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def target_label(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecMonitoringPodMonitorRelabelings#targetLabel
        '''
        result = self._values.get("target_label")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecMonitoringPodMonitorRelabelings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoringPodMonitorRelabelingsAction"
)
class PoolerSpecMonitoringPodMonitorRelabelingsAction(enum.Enum):
    '''
    :schema: PoolerSpecMonitoringPodMonitorRelabelingsAction
    '''

    REPLACE = "REPLACE"
    '''replace.'''
    KEEP = "KEEP"
    '''keep.'''
    DROP = "DROP"
    '''drop.'''
    HASHMOD = "HASHMOD"
    '''hashmod.'''
    LABELMAP = "LABELMAP"
    '''labelmap.'''
    LABELDROP = "LABELDROP"
    '''labeldrop.'''
    LABELKEEP = "LABELKEEP"
    '''labelkeep.'''
    LOWERCASE = "LOWERCASE"
    '''lowercase.'''
    UPPERCASE = "UPPERCASE"
    '''uppercase.'''
    KEEPEQUAL = "KEEPEQUAL"
    '''keepequal.'''
    DROPEQUAL = "DROPEQUAL"
    '''dropequal.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecMonitoringTls",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled"},
)
class PoolerSpecMonitoringTls:
    def __init__(self, *, enabled: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enabled: 

        :schema: PoolerSpecMonitoringTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__93029f6b8866779e7cd46bfa8f327d393c5b2b5c4ef2cff9229fa546530dba5a)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PoolerSpecMonitoringTls#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecMonitoringTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncer",
    jsii_struct_bases=[],
    name_mapping={
        "auth_query": "authQuery",
        "auth_query_secret": "authQuerySecret",
        "client_ca_secret": "clientCaSecret",
        "client_tls_secret": "clientTlsSecret",
        "image": "image",
        "image_catalog_ref": "imageCatalogRef",
        "parameters": "parameters",
        "paused": "paused",
        "pg_hba": "pgHba",
        "pool_mode": "poolMode",
        "server_ca_secret": "serverCaSecret",
        "server_tls_secret": "serverTlsSecret",
    },
)
class PoolerSpecPgbouncer:
    def __init__(
        self,
        *,
        auth_query: typing.Optional[builtins.str] = None,
        auth_query_secret: typing.Optional[typing.Union["PoolerSpecPgbouncerAuthQuerySecret", typing.Dict[builtins.str, typing.Any]]] = None,
        client_ca_secret: typing.Optional[typing.Union["PoolerSpecPgbouncerClientCaSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        client_tls_secret: typing.Optional[typing.Union["PoolerSpecPgbouncerClientTlsSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        image: typing.Optional[builtins.str] = None,
        image_catalog_ref: typing.Optional[typing.Union["PoolerSpecPgbouncerImageCatalogRef", typing.Dict[builtins.str, typing.Any]]] = None,
        parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        paused: typing.Optional[builtins.bool] = None,
        pg_hba: typing.Optional[typing.Sequence[builtins.str]] = None,
        pool_mode: typing.Optional["PoolerSpecPgbouncerPoolMode"] = None,
        server_ca_secret: typing.Optional[typing.Union["PoolerSpecPgbouncerServerCaSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        server_tls_secret: typing.Optional[typing.Union["PoolerSpecPgbouncerServerTlsSecret", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param auth_query: 
        :param auth_query_secret: 
        :param client_ca_secret: 
        :param client_tls_secret: 
        :param image: 
        :param image_catalog_ref: 
        :param parameters: 
        :param paused: 
        :param pg_hba: 
        :param pool_mode: 
        :param server_ca_secret: 
        :param server_tls_secret: 

        :schema: PoolerSpecPgbouncer
        '''
        if isinstance(auth_query_secret, dict):
            auth_query_secret = PoolerSpecPgbouncerAuthQuerySecret(**auth_query_secret)
        if isinstance(client_ca_secret, dict):
            client_ca_secret = PoolerSpecPgbouncerClientCaSecret(**client_ca_secret)
        if isinstance(client_tls_secret, dict):
            client_tls_secret = PoolerSpecPgbouncerClientTlsSecret(**client_tls_secret)
        if isinstance(image_catalog_ref, dict):
            image_catalog_ref = PoolerSpecPgbouncerImageCatalogRef(**image_catalog_ref)
        if isinstance(server_ca_secret, dict):
            server_ca_secret = PoolerSpecPgbouncerServerCaSecret(**server_ca_secret)
        if isinstance(server_tls_secret, dict):
            server_tls_secret = PoolerSpecPgbouncerServerTlsSecret(**server_tls_secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3bc5872d0948ae3d1e0f577f8996fcc6ab84c8395b8185c2c54324ed6a9ddcf2)
            check_type(argname="argument auth_query", value=auth_query, expected_type=type_hints["auth_query"])
            check_type(argname="argument auth_query_secret", value=auth_query_secret, expected_type=type_hints["auth_query_secret"])
            check_type(argname="argument client_ca_secret", value=client_ca_secret, expected_type=type_hints["client_ca_secret"])
            check_type(argname="argument client_tls_secret", value=client_tls_secret, expected_type=type_hints["client_tls_secret"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument image_catalog_ref", value=image_catalog_ref, expected_type=type_hints["image_catalog_ref"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
            check_type(argname="argument paused", value=paused, expected_type=type_hints["paused"])
            check_type(argname="argument pg_hba", value=pg_hba, expected_type=type_hints["pg_hba"])
            check_type(argname="argument pool_mode", value=pool_mode, expected_type=type_hints["pool_mode"])
            check_type(argname="argument server_ca_secret", value=server_ca_secret, expected_type=type_hints["server_ca_secret"])
            check_type(argname="argument server_tls_secret", value=server_tls_secret, expected_type=type_hints["server_tls_secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if auth_query is not None:
            self._values["auth_query"] = auth_query
        if auth_query_secret is not None:
            self._values["auth_query_secret"] = auth_query_secret
        if client_ca_secret is not None:
            self._values["client_ca_secret"] = client_ca_secret
        if client_tls_secret is not None:
            self._values["client_tls_secret"] = client_tls_secret
        if image is not None:
            self._values["image"] = image
        if image_catalog_ref is not None:
            self._values["image_catalog_ref"] = image_catalog_ref
        if parameters is not None:
            self._values["parameters"] = parameters
        if paused is not None:
            self._values["paused"] = paused
        if pg_hba is not None:
            self._values["pg_hba"] = pg_hba
        if pool_mode is not None:
            self._values["pool_mode"] = pool_mode
        if server_ca_secret is not None:
            self._values["server_ca_secret"] = server_ca_secret
        if server_tls_secret is not None:
            self._values["server_tls_secret"] = server_tls_secret

    @builtins.property
    def auth_query(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecPgbouncer#authQuery
        '''
        result = self._values.get("auth_query")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def auth_query_secret(
        self,
    ) -> typing.Optional["PoolerSpecPgbouncerAuthQuerySecret"]:
        '''
        :schema: PoolerSpecPgbouncer#authQuerySecret
        '''
        result = self._values.get("auth_query_secret")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerAuthQuerySecret"], result)

    @builtins.property
    def client_ca_secret(self) -> typing.Optional["PoolerSpecPgbouncerClientCaSecret"]:
        '''
        :schema: PoolerSpecPgbouncer#clientCASecret
        '''
        result = self._values.get("client_ca_secret")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerClientCaSecret"], result)

    @builtins.property
    def client_tls_secret(
        self,
    ) -> typing.Optional["PoolerSpecPgbouncerClientTlsSecret"]:
        '''
        :schema: PoolerSpecPgbouncer#clientTLSSecret
        '''
        result = self._values.get("client_tls_secret")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerClientTlsSecret"], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecPgbouncer#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_catalog_ref(
        self,
    ) -> typing.Optional["PoolerSpecPgbouncerImageCatalogRef"]:
        '''
        :schema: PoolerSpecPgbouncer#imageCatalogRef
        '''
        result = self._values.get("image_catalog_ref")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerImageCatalogRef"], result)

    @builtins.property
    def parameters(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: PoolerSpecPgbouncer#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def paused(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PoolerSpecPgbouncer#paused
        '''
        result = self._values.get("paused")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def pg_hba(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecPgbouncer#pg_hba
        '''
        result = self._values.get("pg_hba")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def pool_mode(self) -> typing.Optional["PoolerSpecPgbouncerPoolMode"]:
        '''
        :schema: PoolerSpecPgbouncer#poolMode
        '''
        result = self._values.get("pool_mode")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerPoolMode"], result)

    @builtins.property
    def server_ca_secret(self) -> typing.Optional["PoolerSpecPgbouncerServerCaSecret"]:
        '''
        :schema: PoolerSpecPgbouncer#serverCASecret
        '''
        result = self._values.get("server_ca_secret")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerServerCaSecret"], result)

    @builtins.property
    def server_tls_secret(
        self,
    ) -> typing.Optional["PoolerSpecPgbouncerServerTlsSecret"]:
        '''
        :schema: PoolerSpecPgbouncer#serverTLSSecret
        '''
        result = self._values.get("server_tls_secret")
        return typing.cast(typing.Optional["PoolerSpecPgbouncerServerTlsSecret"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerAuthQuerySecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecPgbouncerAuthQuerySecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecPgbouncerAuthQuerySecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ce8d77bb43287eb328142be02c4a0e5372a8ddf1a178b3b2ddec9f472c3debf)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerAuthQuerySecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerAuthQuerySecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerClientCaSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecPgbouncerClientCaSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecPgbouncerClientCaSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__03fbb81b7057646ed88c83090989a2e4db87eaed3f88a0b2880f376950583934)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerClientCaSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerClientCaSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerClientTlsSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecPgbouncerClientTlsSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecPgbouncerClientTlsSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed408dda99291528e89cb6a7b55f5750fd9bfdbe6caf7ca2f923368e2cabe57b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerClientTlsSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerClientTlsSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerImageCatalogRef",
    jsii_struct_bases=[],
    name_mapping={
        "key": "key",
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
    },
)
class PoolerSpecPgbouncerImageCatalogRef:
    def __init__(
        self,
        *,
        key: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param key: 
        :param kind: 
        :param name: 
        :param api_group: 

        :schema: PoolerSpecPgbouncerImageCatalogRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67624914ed909c666e204cae7837d63c57631221dd246cbda91d5fbafbc1b766)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerImageCatalogRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerImageCatalogRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerImageCatalogRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecPgbouncerImageCatalogRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerImageCatalogRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerPoolMode")
class PoolerSpecPgbouncerPoolMode(enum.Enum):
    '''
    :schema: PoolerSpecPgbouncerPoolMode
    '''

    SESSION = "SESSION"
    '''session.'''
    TRANSACTION = "TRANSACTION"
    '''transaction.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerServerCaSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecPgbouncerServerCaSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecPgbouncerServerCaSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__28adb8466c168aa5a19b04d465c21f848576955c4144bda8b99cefe240a47658)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerServerCaSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerServerCaSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecPgbouncerServerTlsSecret",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class PoolerSpecPgbouncerServerTlsSecret:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: PoolerSpecPgbouncerServerTlsSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0db8e51f77e26aab29d327c628baeef20d9ca01f76ea31b635a5218663ffd5d6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: PoolerSpecPgbouncerServerTlsSecret#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecPgbouncerServerTlsSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplate",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class PoolerSpecServiceTemplate:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["PoolerSpecServiceTemplateMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["PoolerSpecServiceTemplateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: PoolerSpecServiceTemplate
        '''
        if isinstance(metadata, dict):
            metadata = PoolerSpecServiceTemplateMetadata(**metadata)
        if isinstance(spec, dict):
            spec = PoolerSpecServiceTemplateSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__299888950444444c6da4d9fc46ea7d614ec0a9bf796dc9538653f12a513f89ba)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["PoolerSpecServiceTemplateMetadata"]:
        '''
        :schema: PoolerSpecServiceTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplateMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["PoolerSpecServiceTemplateSpec"]:
        '''
        :schema: PoolerSpecServiceTemplate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplateSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateMetadata",
    jsii_struct_bases=[],
    name_mapping={"annotations": "annotations", "labels": "labels", "name": "name"},
)
class PoolerSpecServiceTemplateMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param labels: 
        :param name: 

        :schema: PoolerSpecServiceTemplateMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__345d7a921072c223b9900325f034d8536915d929c830abbc8f60f26fff325c77)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplateMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateSpec",
    jsii_struct_bases=[],
    name_mapping={
        "allocate_load_balancer_node_ports": "allocateLoadBalancerNodePorts",
        "cluster_ip": "clusterIp",
        "cluster_i_ps": "clusterIPs",
        "external_i_ps": "externalIPs",
        "external_name": "externalName",
        "external_traffic_policy": "externalTrafficPolicy",
        "health_check_node_port": "healthCheckNodePort",
        "internal_traffic_policy": "internalTrafficPolicy",
        "ip_families": "ipFamilies",
        "ip_family_policy": "ipFamilyPolicy",
        "load_balancer_class": "loadBalancerClass",
        "load_balancer_ip": "loadBalancerIp",
        "load_balancer_source_ranges": "loadBalancerSourceRanges",
        "ports": "ports",
        "publish_not_ready_addresses": "publishNotReadyAddresses",
        "selector": "selector",
        "session_affinity": "sessionAffinity",
        "session_affinity_config": "sessionAffinityConfig",
        "traffic_distribution": "trafficDistribution",
        "type": "type",
    },
)
class PoolerSpecServiceTemplateSpec:
    def __init__(
        self,
        *,
        allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
        cluster_ip: typing.Optional[builtins.str] = None,
        cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_name: typing.Optional[builtins.str] = None,
        external_traffic_policy: typing.Optional[builtins.str] = None,
        health_check_node_port: typing.Optional[jsii.Number] = None,
        internal_traffic_policy: typing.Optional[builtins.str] = None,
        ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
        ip_family_policy: typing.Optional[builtins.str] = None,
        load_balancer_class: typing.Optional[builtins.str] = None,
        load_balancer_ip: typing.Optional[builtins.str] = None,
        load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
        ports: typing.Optional[typing.Sequence[typing.Union["PoolerSpecServiceTemplateSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["PoolerSpecServiceTemplateSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        traffic_distribution: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param allocate_load_balancer_node_ports: 
        :param cluster_ip: 
        :param cluster_i_ps: 
        :param external_i_ps: 
        :param external_name: 
        :param external_traffic_policy: 
        :param health_check_node_port: 
        :param internal_traffic_policy: 
        :param ip_families: 
        :param ip_family_policy: 
        :param load_balancer_class: 
        :param load_balancer_ip: 
        :param load_balancer_source_ranges: 
        :param ports: 
        :param publish_not_ready_addresses: 
        :param selector: 
        :param session_affinity: 
        :param session_affinity_config: 
        :param traffic_distribution: 
        :param type: 

        :schema: PoolerSpecServiceTemplateSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = PoolerSpecServiceTemplateSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79cd3e372b87fcaaf9f40e77f03fb26ce56076eab573e7705b63e982f71b1fed)
            check_type(argname="argument allocate_load_balancer_node_ports", value=allocate_load_balancer_node_ports, expected_type=type_hints["allocate_load_balancer_node_ports"])
            check_type(argname="argument cluster_ip", value=cluster_ip, expected_type=type_hints["cluster_ip"])
            check_type(argname="argument cluster_i_ps", value=cluster_i_ps, expected_type=type_hints["cluster_i_ps"])
            check_type(argname="argument external_i_ps", value=external_i_ps, expected_type=type_hints["external_i_ps"])
            check_type(argname="argument external_name", value=external_name, expected_type=type_hints["external_name"])
            check_type(argname="argument external_traffic_policy", value=external_traffic_policy, expected_type=type_hints["external_traffic_policy"])
            check_type(argname="argument health_check_node_port", value=health_check_node_port, expected_type=type_hints["health_check_node_port"])
            check_type(argname="argument internal_traffic_policy", value=internal_traffic_policy, expected_type=type_hints["internal_traffic_policy"])
            check_type(argname="argument ip_families", value=ip_families, expected_type=type_hints["ip_families"])
            check_type(argname="argument ip_family_policy", value=ip_family_policy, expected_type=type_hints["ip_family_policy"])
            check_type(argname="argument load_balancer_class", value=load_balancer_class, expected_type=type_hints["load_balancer_class"])
            check_type(argname="argument load_balancer_ip", value=load_balancer_ip, expected_type=type_hints["load_balancer_ip"])
            check_type(argname="argument load_balancer_source_ranges", value=load_balancer_source_ranges, expected_type=type_hints["load_balancer_source_ranges"])
            check_type(argname="argument ports", value=ports, expected_type=type_hints["ports"])
            check_type(argname="argument publish_not_ready_addresses", value=publish_not_ready_addresses, expected_type=type_hints["publish_not_ready_addresses"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument session_affinity", value=session_affinity, expected_type=type_hints["session_affinity"])
            check_type(argname="argument session_affinity_config", value=session_affinity_config, expected_type=type_hints["session_affinity_config"])
            check_type(argname="argument traffic_distribution", value=traffic_distribution, expected_type=type_hints["traffic_distribution"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values["allocate_load_balancer_node_ports"] = allocate_load_balancer_node_ports
        if cluster_ip is not None:
            self._values["cluster_ip"] = cluster_ip
        if cluster_i_ps is not None:
            self._values["cluster_i_ps"] = cluster_i_ps
        if external_i_ps is not None:
            self._values["external_i_ps"] = external_i_ps
        if external_name is not None:
            self._values["external_name"] = external_name
        if external_traffic_policy is not None:
            self._values["external_traffic_policy"] = external_traffic_policy
        if health_check_node_port is not None:
            self._values["health_check_node_port"] = health_check_node_port
        if internal_traffic_policy is not None:
            self._values["internal_traffic_policy"] = internal_traffic_policy
        if ip_families is not None:
            self._values["ip_families"] = ip_families
        if ip_family_policy is not None:
            self._values["ip_family_policy"] = ip_family_policy
        if load_balancer_class is not None:
            self._values["load_balancer_class"] = load_balancer_class
        if load_balancer_ip is not None:
            self._values["load_balancer_ip"] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values["load_balancer_source_ranges"] = load_balancer_source_ranges
        if ports is not None:
            self._values["ports"] = ports
        if publish_not_ready_addresses is not None:
            self._values["publish_not_ready_addresses"] = publish_not_ready_addresses
        if selector is not None:
            self._values["selector"] = selector
        if session_affinity is not None:
            self._values["session_affinity"] = session_affinity
        if session_affinity_config is not None:
            self._values["session_affinity_config"] = session_affinity_config
        if traffic_distribution is not None:
            self._values["traffic_distribution"] = traffic_distribution
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#allocateLoadBalancerNodePorts
        '''
        result = self._values.get("allocate_load_balancer_node_ports")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def cluster_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#clusterIP
        '''
        result = self._values.get("cluster_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cluster_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#clusterIPs
        '''
        result = self._values.get("cluster_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#externalName
        '''
        result = self._values.get("external_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#externalTrafficPolicy
        '''
        result = self._values.get("external_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check_node_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#healthCheckNodePort
        '''
        result = self._values.get("health_check_node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def internal_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#internalTrafficPolicy
        '''
        result = self._values.get("internal_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip_families(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#ipFamilies
        '''
        result = self._values.get("ip_families")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ip_family_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#ipFamilyPolicy
        '''
        result = self._values.get("ip_family_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#loadBalancerClass
        '''
        result = self._values.get("load_balancer_class")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["PoolerSpecServiceTemplateSpecPorts"]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["PoolerSpecServiceTemplateSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#publishNotReadyAddresses
        '''
        result = self._values.get("publish_not_ready_addresses")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def session_affinity(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["PoolerSpecServiceTemplateSpecSessionAffinityConfig"]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplateSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#trafficDistribution
        '''
        result = self._values.get("traffic_distribution")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateSpecPorts",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "app_protocol": "appProtocol",
        "name": "name",
        "node_port": "nodePort",
        "protocol": "protocol",
        "target_port": "targetPort",
    },
)
class PoolerSpecServiceTemplateSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["PoolerSpecServiceTemplateSpecPortsTargetPort"] = None,
    ) -> None:
        '''
        :param port: 
        :param app_protocol: 
        :param name: 
        :param node_port: 
        :param protocol: 
        :param target_port: 

        :schema: PoolerSpecServiceTemplateSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e5a3f89eb81253303ef567895ba815764a8d38b0e60edac751c00975d08bc08c)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument app_protocol", value=app_protocol, expected_type=type_hints["app_protocol"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument node_port", value=node_port, expected_type=type_hints["node_port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument target_port", value=target_port, expected_type=type_hints["target_port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if app_protocol is not None:
            self._values["app_protocol"] = app_protocol
        if name is not None:
            self._values["name"] = name
        if node_port is not None:
            self._values["node_port"] = node_port
        if protocol is not None:
            self._values["protocol"] = protocol
        if target_port is not None:
            self._values["target_port"] = target_port

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def app_protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#appProtocol
        '''
        result = self._values.get("app_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["PoolerSpecServiceTemplateSpecPortsTargetPort"]:
        '''
        :schema: PoolerSpecServiceTemplateSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplateSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplateSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class PoolerSpecServiceTemplateSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateSpecPortsTargetPort",
):
    '''
    :schema: PoolerSpecServiceTemplateSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "PoolerSpecServiceTemplateSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f458beed03781069fe87df8787e4b467437bdd832694f39eb3ad6f479cf96aba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecServiceTemplateSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "PoolerSpecServiceTemplateSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0dc9afa0c414aa6f72d0e48bcd1028979cc243af52a33f8ece83e12ffbd17789)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("PoolerSpecServiceTemplateSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class PoolerSpecServiceTemplateSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client_ip: 

        :schema: PoolerSpecServiceTemplateSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d805f310ed84a63dd4c1474f4adbf972c40eb347864f5bda6bef0ed90985e685)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp"]:
        '''
        :schema: PoolerSpecServiceTemplateSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplateSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param timeout_seconds: 

        :schema: PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e5652bc9e6f8e0abd635b18b4eafeeb2c0627ab4c190f3d0f99ff43e5f066b3e)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.PoolerSpecType")
class PoolerSpecType(enum.Enum):
    '''
    :schema: PoolerSpecType
    '''

    RW = "RW"
    '''rw.'''
    RO = "RO"
    '''ro.'''
    R = "R"
    '''r.'''


class ScheduledBackup(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackup",
):
    '''
    :schema: ScheduledBackup
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["ScheduledBackupSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ScheduledBackup" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__17751669465a7309967fca393d89ba64e89b5906a34747f993e3d75b9d19ec54)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ScheduledBackupProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["ScheduledBackupSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ScheduledBackup".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = ScheduledBackupProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ScheduledBackup".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ScheduledBackupProps:
    def __init__(
        self,
        *,
        spec: typing.Union["ScheduledBackupSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: ScheduledBackup
        '''
        if isinstance(spec, dict):
            spec = ScheduledBackupSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aebea1edb182c6a59a1fbf1ea6c412c3f5adef2a81f24ee92efb893c4805ea6b)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ScheduledBackupSpec":
        '''
        :schema: ScheduledBackup#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ScheduledBackupSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ScheduledBackup#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ScheduledBackupProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cluster": "cluster",
        "schedule": "schedule",
        "backup_owner_reference": "backupOwnerReference",
        "immediate": "immediate",
        "method": "method",
        "online": "online",
        "online_configuration": "onlineConfiguration",
        "plugin_configuration": "pluginConfiguration",
        "suspend": "suspend",
        "target": "target",
    },
)
class ScheduledBackupSpec:
    def __init__(
        self,
        *,
        cluster: typing.Union["ScheduledBackupSpecCluster", typing.Dict[builtins.str, typing.Any]],
        schedule: builtins.str,
        backup_owner_reference: typing.Optional["ScheduledBackupSpecBackupOwnerReference"] = None,
        immediate: typing.Optional[builtins.bool] = None,
        method: typing.Optional["ScheduledBackupSpecMethod"] = None,
        online: typing.Optional[builtins.bool] = None,
        online_configuration: typing.Optional[typing.Union["ScheduledBackupSpecOnlineConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        plugin_configuration: typing.Optional[typing.Union["ScheduledBackupSpecPluginConfiguration", typing.Dict[builtins.str, typing.Any]]] = None,
        suspend: typing.Optional[builtins.bool] = None,
        target: typing.Optional["ScheduledBackupSpecTarget"] = None,
    ) -> None:
        '''
        :param cluster: 
        :param schedule: 
        :param backup_owner_reference: 
        :param immediate: 
        :param method: 
        :param online: 
        :param online_configuration: 
        :param plugin_configuration: 
        :param suspend: 
        :param target: 

        :schema: ScheduledBackupSpec
        '''
        if isinstance(cluster, dict):
            cluster = ScheduledBackupSpecCluster(**cluster)
        if isinstance(online_configuration, dict):
            online_configuration = ScheduledBackupSpecOnlineConfiguration(**online_configuration)
        if isinstance(plugin_configuration, dict):
            plugin_configuration = ScheduledBackupSpecPluginConfiguration(**plugin_configuration)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__427abc2ddc77b6d123245ef242c989db8045e2b40ea85f436cf46263955dd694)
            check_type(argname="argument cluster", value=cluster, expected_type=type_hints["cluster"])
            check_type(argname="argument schedule", value=schedule, expected_type=type_hints["schedule"])
            check_type(argname="argument backup_owner_reference", value=backup_owner_reference, expected_type=type_hints["backup_owner_reference"])
            check_type(argname="argument immediate", value=immediate, expected_type=type_hints["immediate"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument online", value=online, expected_type=type_hints["online"])
            check_type(argname="argument online_configuration", value=online_configuration, expected_type=type_hints["online_configuration"])
            check_type(argname="argument plugin_configuration", value=plugin_configuration, expected_type=type_hints["plugin_configuration"])
            check_type(argname="argument suspend", value=suspend, expected_type=type_hints["suspend"])
            check_type(argname="argument target", value=target, expected_type=type_hints["target"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cluster": cluster,
            "schedule": schedule,
        }
        if backup_owner_reference is not None:
            self._values["backup_owner_reference"] = backup_owner_reference
        if immediate is not None:
            self._values["immediate"] = immediate
        if method is not None:
            self._values["method"] = method
        if online is not None:
            self._values["online"] = online
        if online_configuration is not None:
            self._values["online_configuration"] = online_configuration
        if plugin_configuration is not None:
            self._values["plugin_configuration"] = plugin_configuration
        if suspend is not None:
            self._values["suspend"] = suspend
        if target is not None:
            self._values["target"] = target

    @builtins.property
    def cluster(self) -> "ScheduledBackupSpecCluster":
        '''
        :schema: ScheduledBackupSpec#cluster
        '''
        result = self._values.get("cluster")
        assert result is not None, "Required property 'cluster' is missing"
        return typing.cast("ScheduledBackupSpecCluster", result)

    @builtins.property
    def schedule(self) -> builtins.str:
        '''
        :schema: ScheduledBackupSpec#schedule
        '''
        result = self._values.get("schedule")
        assert result is not None, "Required property 'schedule' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def backup_owner_reference(
        self,
    ) -> typing.Optional["ScheduledBackupSpecBackupOwnerReference"]:
        '''
        :schema: ScheduledBackupSpec#backupOwnerReference
        '''
        result = self._values.get("backup_owner_reference")
        return typing.cast(typing.Optional["ScheduledBackupSpecBackupOwnerReference"], result)

    @builtins.property
    def immediate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ScheduledBackupSpec#immediate
        '''
        result = self._values.get("immediate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def method(self) -> typing.Optional["ScheduledBackupSpecMethod"]:
        '''
        :schema: ScheduledBackupSpec#method
        '''
        result = self._values.get("method")
        return typing.cast(typing.Optional["ScheduledBackupSpecMethod"], result)

    @builtins.property
    def online(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ScheduledBackupSpec#online
        '''
        result = self._values.get("online")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def online_configuration(
        self,
    ) -> typing.Optional["ScheduledBackupSpecOnlineConfiguration"]:
        '''
        :schema: ScheduledBackupSpec#onlineConfiguration
        '''
        result = self._values.get("online_configuration")
        return typing.cast(typing.Optional["ScheduledBackupSpecOnlineConfiguration"], result)

    @builtins.property
    def plugin_configuration(
        self,
    ) -> typing.Optional["ScheduledBackupSpecPluginConfiguration"]:
        '''
        :schema: ScheduledBackupSpec#pluginConfiguration
        '''
        result = self._values.get("plugin_configuration")
        return typing.cast(typing.Optional["ScheduledBackupSpecPluginConfiguration"], result)

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ScheduledBackupSpec#suspend
        '''
        result = self._values.get("suspend")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def target(self) -> typing.Optional["ScheduledBackupSpecTarget"]:
        '''
        :schema: ScheduledBackupSpec#target
        '''
        result = self._values.get("target")
        return typing.cast(typing.Optional["ScheduledBackupSpecTarget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ScheduledBackupSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecBackupOwnerReference"
)
class ScheduledBackupSpecBackupOwnerReference(enum.Enum):
    '''
    :schema: ScheduledBackupSpecBackupOwnerReference
    '''

    NONE = "NONE"
    '''none.'''
    SELF = "SELF"
    '''self.'''
    CLUSTER = "CLUSTER"
    '''cluster.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecCluster",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class ScheduledBackupSpecCluster:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: ScheduledBackupSpecCluster
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd81ff6b969d100075c41bf81c031c5767fbd2aacb3f7e0f89cc645b4ba3ff9a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ScheduledBackupSpecCluster#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ScheduledBackupSpecCluster(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecMethod")
class ScheduledBackupSpecMethod(enum.Enum):
    '''
    :schema: ScheduledBackupSpecMethod
    '''

    BARMAN_OBJECT_STORE = "BARMAN_OBJECT_STORE"
    '''barmanObjectStore.'''
    VOLUME_SNAPSHOT = "VOLUME_SNAPSHOT"
    '''volumeSnapshot.'''
    PLUGIN = "PLUGIN"
    '''plugin.'''


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecOnlineConfiguration",
    jsii_struct_bases=[],
    name_mapping={
        "immediate_checkpoint": "immediateCheckpoint",
        "wait_for_archive": "waitForArchive",
    },
)
class ScheduledBackupSpecOnlineConfiguration:
    def __init__(
        self,
        *,
        immediate_checkpoint: typing.Optional[builtins.bool] = None,
        wait_for_archive: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param immediate_checkpoint: 
        :param wait_for_archive: 

        :schema: ScheduledBackupSpecOnlineConfiguration
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6321b3d3d808bb059c80f0e46f096a55bd0294f57ccab2b58c147162d8c211c0)
            check_type(argname="argument immediate_checkpoint", value=immediate_checkpoint, expected_type=type_hints["immediate_checkpoint"])
            check_type(argname="argument wait_for_archive", value=wait_for_archive, expected_type=type_hints["wait_for_archive"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if immediate_checkpoint is not None:
            self._values["immediate_checkpoint"] = immediate_checkpoint
        if wait_for_archive is not None:
            self._values["wait_for_archive"] = wait_for_archive

    @builtins.property
    def immediate_checkpoint(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ScheduledBackupSpecOnlineConfiguration#immediateCheckpoint
        '''
        result = self._values.get("immediate_checkpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def wait_for_archive(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ScheduledBackupSpecOnlineConfiguration#waitForArchive
        '''
        result = self._values.get("wait_for_archive")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ScheduledBackupSpecOnlineConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecPluginConfiguration",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "parameters": "parameters"},
)
class ScheduledBackupSpecPluginConfiguration:
    def __init__(
        self,
        *,
        name: builtins.str,
        parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param parameters: 

        :schema: ScheduledBackupSpecPluginConfiguration
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__61ce49bd3d356313eec28a4f5d958f41ce9ce71b5d4280266fd58249f234c049)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument parameters", value=parameters, expected_type=type_hints["parameters"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if parameters is not None:
            self._values["parameters"] = parameters

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ScheduledBackupSpecPluginConfiguration#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def parameters(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ScheduledBackupSpecPluginConfiguration#parameters
        '''
        result = self._values.get("parameters")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ScheduledBackupSpecPluginConfiguration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iocnpgpostgresql.ScheduledBackupSpecTarget")
class ScheduledBackupSpecTarget(enum.Enum):
    '''
    :schema: ScheduledBackupSpecTarget
    '''

    PRIMARY = "PRIMARY"
    '''primary.'''
    PREFER_HYPHEN_STANDBY = "PREFER_HYPHEN_STANDBY"
    '''prefer-standby.'''


__all__ = [
    "Cluster",
    "ClusterProps",
    "ClusterSpec",
    "ClusterSpecAffinity",
    "ClusterSpecAffinityTolerations",
    "ClusterSpecBackup",
    "ClusterSpecBackupBarmanObjectStore",
    "ClusterSpecBackupBarmanObjectStoreAzureCredentials",
    "ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString",
    "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount",
    "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey",
    "ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken",
    "ClusterSpecBackupBarmanObjectStoreData",
    "ClusterSpecBackupBarmanObjectStoreDataCompression",
    "ClusterSpecBackupBarmanObjectStoreDataEncryption",
    "ClusterSpecBackupBarmanObjectStoreEndpointCa",
    "ClusterSpecBackupBarmanObjectStoreGoogleCredentials",
    "ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials",
    "ClusterSpecBackupBarmanObjectStoreS3Credentials",
    "ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId",
    "ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion",
    "ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey",
    "ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken",
    "ClusterSpecBackupBarmanObjectStoreWal",
    "ClusterSpecBackupBarmanObjectStoreWalCompression",
    "ClusterSpecBackupBarmanObjectStoreWalEncryption",
    "ClusterSpecBackupTarget",
    "ClusterSpecBackupVolumeSnapshot",
    "ClusterSpecBackupVolumeSnapshotOnlineConfiguration",
    "ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference",
    "ClusterSpecBootstrap",
    "ClusterSpecBootstrapInitdb",
    "ClusterSpecBootstrapInitdbImport",
    "ClusterSpecBootstrapInitdbImportSource",
    "ClusterSpecBootstrapInitdbImportType",
    "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs",
    "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs",
    "ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs",
    "ClusterSpecBootstrapInitdbPostInitSqlRefs",
    "ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs",
    "ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs",
    "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs",
    "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs",
    "ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs",
    "ClusterSpecBootstrapInitdbSecret",
    "ClusterSpecBootstrapPgBasebackup",
    "ClusterSpecBootstrapPgBasebackupSecret",
    "ClusterSpecBootstrapRecovery",
    "ClusterSpecBootstrapRecoveryBackup",
    "ClusterSpecBootstrapRecoveryBackupEndpointCa",
    "ClusterSpecBootstrapRecoveryRecoveryTarget",
    "ClusterSpecBootstrapRecoverySecret",
    "ClusterSpecBootstrapRecoveryVolumeSnapshots",
    "ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage",
    "ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage",
    "ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage",
    "ClusterSpecCertificates",
    "ClusterSpecEnv",
    "ClusterSpecEnvFrom",
    "ClusterSpecEnvFromConfigMapRef",
    "ClusterSpecEnvFromSecretRef",
    "ClusterSpecEnvValueFrom",
    "ClusterSpecEnvValueFromConfigMapKeyRef",
    "ClusterSpecEnvValueFromFieldRef",
    "ClusterSpecEnvValueFromFileKeyRef",
    "ClusterSpecEnvValueFromResourceFieldRef",
    "ClusterSpecEnvValueFromResourceFieldRefDivisor",
    "ClusterSpecEnvValueFromSecretKeyRef",
    "ClusterSpecEphemeralVolumeSource",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector",
    "ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions",
    "ClusterSpecEphemeralVolumesSizeLimit",
    "ClusterSpecEphemeralVolumesSizeLimitShm",
    "ClusterSpecEphemeralVolumesSizeLimitTemporaryData",
    "ClusterSpecExternalClusters",
    "ClusterSpecExternalClustersBarmanObjectStore",
    "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials",
    "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString",
    "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount",
    "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey",
    "ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken",
    "ClusterSpecExternalClustersBarmanObjectStoreData",
    "ClusterSpecExternalClustersBarmanObjectStoreDataCompression",
    "ClusterSpecExternalClustersBarmanObjectStoreDataEncryption",
    "ClusterSpecExternalClustersBarmanObjectStoreEndpointCa",
    "ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials",
    "ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials",
    "ClusterSpecExternalClustersBarmanObjectStoreS3Credentials",
    "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId",
    "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion",
    "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey",
    "ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken",
    "ClusterSpecExternalClustersBarmanObjectStoreWal",
    "ClusterSpecExternalClustersBarmanObjectStoreWalCompression",
    "ClusterSpecExternalClustersBarmanObjectStoreWalEncryption",
    "ClusterSpecExternalClustersPassword",
    "ClusterSpecExternalClustersPlugin",
    "ClusterSpecExternalClustersSslCert",
    "ClusterSpecExternalClustersSslKey",
    "ClusterSpecExternalClustersSslRootCert",
    "ClusterSpecImageCatalogRef",
    "ClusterSpecImagePullSecrets",
    "ClusterSpecInheritedMetadata",
    "ClusterSpecLogLevel",
    "ClusterSpecManaged",
    "ClusterSpecManagedRoles",
    "ClusterSpecManagedRolesEnsure",
    "ClusterSpecManagedRolesPasswordSecret",
    "ClusterSpecManagedServices",
    "ClusterSpecManagedServicesAdditional",
    "ClusterSpecManagedServicesAdditionalSelectorType",
    "ClusterSpecManagedServicesAdditionalServiceTemplate",
    "ClusterSpecManagedServicesAdditionalServiceTemplateMetadata",
    "ClusterSpecManagedServicesAdditionalServiceTemplateSpec",
    "ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts",
    "ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort",
    "ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig",
    "ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp",
    "ClusterSpecManagedServicesAdditionalUpdateStrategy",
    "ClusterSpecManagedServicesDisabledDefaultServices",
    "ClusterSpecMonitoring",
    "ClusterSpecMonitoringCustomQueriesConfigMap",
    "ClusterSpecMonitoringCustomQueriesSecret",
    "ClusterSpecMonitoringPodMonitorMetricRelabelings",
    "ClusterSpecMonitoringPodMonitorMetricRelabelingsAction",
    "ClusterSpecMonitoringPodMonitorRelabelings",
    "ClusterSpecMonitoringPodMonitorRelabelingsAction",
    "ClusterSpecMonitoringTls",
    "ClusterSpecNodeMaintenanceWindow",
    "ClusterSpecPlugins",
    "ClusterSpecPodSecurityContext",
    "ClusterSpecPodSecurityContextAppArmorProfile",
    "ClusterSpecPodSecurityContextSeLinuxOptions",
    "ClusterSpecPodSecurityContextSeccompProfile",
    "ClusterSpecPodSecurityContextSysctls",
    "ClusterSpecPodSecurityContextWindowsOptions",
    "ClusterSpecPodSelectorRefs",
    "ClusterSpecPodSelectorRefsSelector",
    "ClusterSpecPodSelectorRefsSelectorMatchExpressions",
    "ClusterSpecPostgresql",
    "ClusterSpecPostgresqlExtensions",
    "ClusterSpecPostgresqlExtensionsEnv",
    "ClusterSpecPostgresqlExtensionsImage",
    "ClusterSpecPostgresqlLdap",
    "ClusterSpecPostgresqlLdapBindAsAuth",
    "ClusterSpecPostgresqlLdapBindSearchAuth",
    "ClusterSpecPostgresqlLdapBindSearchAuthBindPassword",
    "ClusterSpecPostgresqlLdapScheme",
    "ClusterSpecPostgresqlSyncReplicaElectionConstraint",
    "ClusterSpecPostgresqlSynchronous",
    "ClusterSpecPostgresqlSynchronousDataDurability",
    "ClusterSpecPostgresqlSynchronousMethod",
    "ClusterSpecPrimaryLease",
    "ClusterSpecPrimaryUpdateMethod",
    "ClusterSpecPrimaryUpdateStrategy",
    "ClusterSpecProbes",
    "ClusterSpecProbesLiveness",
    "ClusterSpecProbesLivenessIsolationCheck",
    "ClusterSpecProbesReadiness",
    "ClusterSpecProbesReadinessMaximumLag",
    "ClusterSpecProbesReadinessType",
    "ClusterSpecProbesStartup",
    "ClusterSpecProbesStartupMaximumLag",
    "ClusterSpecProbesStartupType",
    "ClusterSpecProjectedVolumeTemplate",
    "ClusterSpecReplica",
    "ClusterSpecReplicationSlots",
    "ClusterSpecReplicationSlotsHighAvailability",
    "ClusterSpecReplicationSlotsSynchronizeReplicas",
    "ClusterSpecResources",
    "ClusterSpecResourcesClaims",
    "ClusterSpecResourcesLimits",
    "ClusterSpecResourcesRequests",
    "ClusterSpecSeccompProfile",
    "ClusterSpecSecurityContext",
    "ClusterSpecSecurityContextAppArmorProfile",
    "ClusterSpecSecurityContextCapabilities",
    "ClusterSpecSecurityContextSeLinuxOptions",
    "ClusterSpecSecurityContextSeccompProfile",
    "ClusterSpecSecurityContextWindowsOptions",
    "ClusterSpecServiceAccountTemplate",
    "ClusterSpecServiceAccountTemplateMetadata",
    "ClusterSpecStorage",
    "ClusterSpecStoragePvcTemplate",
    "ClusterSpecStoragePvcTemplateDataSource",
    "ClusterSpecStoragePvcTemplateDataSourceRef",
    "ClusterSpecStoragePvcTemplateResources",
    "ClusterSpecStoragePvcTemplateResourcesLimits",
    "ClusterSpecStoragePvcTemplateResourcesRequests",
    "ClusterSpecStoragePvcTemplateSelector",
    "ClusterSpecStoragePvcTemplateSelectorMatchExpressions",
    "ClusterSpecSuperuserSecret",
    "ClusterSpecTablespaces",
    "ClusterSpecTablespacesOwner",
    "ClusterSpecTablespacesStorage",
    "ClusterSpecTablespacesStoragePvcTemplate",
    "ClusterSpecTablespacesStoragePvcTemplateDataSource",
    "ClusterSpecTablespacesStoragePvcTemplateDataSourceRef",
    "ClusterSpecTablespacesStoragePvcTemplateResources",
    "ClusterSpecTablespacesStoragePvcTemplateResourcesLimits",
    "ClusterSpecTablespacesStoragePvcTemplateResourcesRequests",
    "ClusterSpecTablespacesStoragePvcTemplateSelector",
    "ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions",
    "ClusterSpecTopologySpreadConstraints",
    "ClusterSpecTopologySpreadConstraintsLabelSelector",
    "ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions",
    "ClusterSpecWalStorage",
    "ClusterSpecWalStoragePvcTemplate",
    "ClusterSpecWalStoragePvcTemplateDataSource",
    "ClusterSpecWalStoragePvcTemplateDataSourceRef",
    "ClusterSpecWalStoragePvcTemplateResources",
    "ClusterSpecWalStoragePvcTemplateResourcesLimits",
    "ClusterSpecWalStoragePvcTemplateResourcesRequests",
    "ClusterSpecWalStoragePvcTemplateSelector",
    "ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions",
    "Pooler",
    "PoolerProps",
    "PoolerSpec",
    "PoolerSpecCluster",
    "PoolerSpecDeploymentStrategy",
    "PoolerSpecDeploymentStrategyRollingUpdate",
    "PoolerSpecDeploymentStrategyRollingUpdateMaxSurge",
    "PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable",
    "PoolerSpecMonitoring",
    "PoolerSpecMonitoringPodMonitorMetricRelabelings",
    "PoolerSpecMonitoringPodMonitorMetricRelabelingsAction",
    "PoolerSpecMonitoringPodMonitorRelabelings",
    "PoolerSpecMonitoringPodMonitorRelabelingsAction",
    "PoolerSpecMonitoringTls",
    "PoolerSpecPgbouncer",
    "PoolerSpecPgbouncerAuthQuerySecret",
    "PoolerSpecPgbouncerClientCaSecret",
    "PoolerSpecPgbouncerClientTlsSecret",
    "PoolerSpecPgbouncerImageCatalogRef",
    "PoolerSpecPgbouncerPoolMode",
    "PoolerSpecPgbouncerServerCaSecret",
    "PoolerSpecPgbouncerServerTlsSecret",
    "PoolerSpecServiceTemplate",
    "PoolerSpecServiceTemplateMetadata",
    "PoolerSpecServiceTemplateSpec",
    "PoolerSpecServiceTemplateSpecPorts",
    "PoolerSpecServiceTemplateSpecPortsTargetPort",
    "PoolerSpecServiceTemplateSpecSessionAffinityConfig",
    "PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp",
    "PoolerSpecType",
    "ScheduledBackup",
    "ScheduledBackupProps",
    "ScheduledBackupSpec",
    "ScheduledBackupSpecBackupOwnerReference",
    "ScheduledBackupSpecCluster",
    "ScheduledBackupSpecMethod",
    "ScheduledBackupSpecOnlineConfiguration",
    "ScheduledBackupSpecPluginConfiguration",
    "ScheduledBackupSpecTarget",
]

publication.publish()

def _typecheckingstub__b25da5e2dce86fd22970fec8c2490491ae7f591d587314f56ff41779a87210e8(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[ClusterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f80ffefba6a9296632b3762e09c98aadc39450bd6b0816335080d982fb5d57e9(
    *,
    spec: typing.Union[ClusterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67861c9f43a03a9075e870cce756620d21d9673bd21957b0dc102e314daf0ec9(
    *,
    instances: jsii.Number,
    affinity: typing.Optional[typing.Union[ClusterSpecAffinity, typing.Dict[builtins.str, typing.Any]]] = None,
    backup: typing.Optional[typing.Union[ClusterSpecBackup, typing.Dict[builtins.str, typing.Any]]] = None,
    bootstrap: typing.Optional[typing.Union[ClusterSpecBootstrap, typing.Dict[builtins.str, typing.Any]]] = None,
    certificates: typing.Optional[typing.Union[ClusterSpecCertificates, typing.Dict[builtins.str, typing.Any]]] = None,
    description: typing.Optional[builtins.str] = None,
    enable_pdb: typing.Optional[builtins.bool] = None,
    enable_superuser_access: typing.Optional[builtins.bool] = None,
    env: typing.Optional[typing.Sequence[typing.Union[ClusterSpecEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    env_from: typing.Optional[typing.Sequence[typing.Union[ClusterSpecEnvFrom, typing.Dict[builtins.str, typing.Any]]]] = None,
    ephemeral_volume_source: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSource, typing.Dict[builtins.str, typing.Any]]] = None,
    ephemeral_volumes_size_limit: typing.Optional[typing.Union[ClusterSpecEphemeralVolumesSizeLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    external_clusters: typing.Optional[typing.Sequence[typing.Union[ClusterSpecExternalClusters, typing.Dict[builtins.str, typing.Any]]]] = None,
    failover_delay: typing.Optional[jsii.Number] = None,
    image_catalog_ref: typing.Optional[typing.Union[ClusterSpecImageCatalogRef, typing.Dict[builtins.str, typing.Any]]] = None,
    image_name: typing.Optional[builtins.str] = None,
    image_pull_policy: typing.Optional[builtins.str] = None,
    image_pull_secrets: typing.Optional[typing.Sequence[typing.Union[ClusterSpecImagePullSecrets, typing.Dict[builtins.str, typing.Any]]]] = None,
    inherited_metadata: typing.Optional[typing.Union[ClusterSpecInheritedMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    liveness_probe_timeout: typing.Optional[jsii.Number] = None,
    log_level: typing.Optional[ClusterSpecLogLevel] = None,
    managed: typing.Optional[typing.Union[ClusterSpecManaged, typing.Dict[builtins.str, typing.Any]]] = None,
    max_sync_replicas: typing.Optional[jsii.Number] = None,
    min_sync_replicas: typing.Optional[jsii.Number] = None,
    monitoring: typing.Optional[typing.Union[ClusterSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    node_maintenance_window: typing.Optional[typing.Union[ClusterSpecNodeMaintenanceWindow, typing.Dict[builtins.str, typing.Any]]] = None,
    plugins: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPlugins, typing.Dict[builtins.str, typing.Any]]]] = None,
    pod_security_context: typing.Optional[typing.Union[ClusterSpecPodSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_selector_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPodSelectorRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    postgres_gid: typing.Optional[jsii.Number] = None,
    postgresql: typing.Optional[typing.Union[ClusterSpecPostgresql, typing.Dict[builtins.str, typing.Any]]] = None,
    postgres_uid: typing.Optional[jsii.Number] = None,
    primary_lease: typing.Optional[typing.Union[ClusterSpecPrimaryLease, typing.Dict[builtins.str, typing.Any]]] = None,
    primary_update_method: typing.Optional[ClusterSpecPrimaryUpdateMethod] = None,
    primary_update_strategy: typing.Optional[ClusterSpecPrimaryUpdateStrategy] = None,
    priority_class_name: typing.Optional[builtins.str] = None,
    probes: typing.Optional[typing.Union[ClusterSpecProbes, typing.Dict[builtins.str, typing.Any]]] = None,
    projected_volume_template: typing.Optional[typing.Union[ClusterSpecProjectedVolumeTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    replica: typing.Optional[typing.Union[ClusterSpecReplica, typing.Dict[builtins.str, typing.Any]]] = None,
    replication_slots: typing.Optional[typing.Union[ClusterSpecReplicationSlots, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ClusterSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    scheduler_name: typing.Optional[builtins.str] = None,
    seccomp_profile: typing.Optional[typing.Union[ClusterSpecSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[ClusterSpecSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
    service_account_template: typing.Optional[typing.Union[ClusterSpecServiceAccountTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    smart_shutdown_timeout: typing.Optional[jsii.Number] = None,
    start_delay: typing.Optional[jsii.Number] = None,
    stop_delay: typing.Optional[jsii.Number] = None,
    storage: typing.Optional[typing.Union[ClusterSpecStorage, typing.Dict[builtins.str, typing.Any]]] = None,
    superuser_secret: typing.Optional[typing.Union[ClusterSpecSuperuserSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    switchover_delay: typing.Optional[jsii.Number] = None,
    tablespaces: typing.Optional[typing.Sequence[typing.Union[ClusterSpecTablespaces, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union[ClusterSpecTopologySpreadConstraints, typing.Dict[builtins.str, typing.Any]]]] = None,
    wal_storage: typing.Optional[typing.Union[ClusterSpecWalStorage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__140d08daf04bca261f0f521809924ec57e4ae16a71ec5b7883b4f23f665aa3f5(
    *,
    additional_pod_affinity: typing.Any = None,
    additional_pod_anti_affinity: typing.Any = None,
    enable_pod_anti_affinity: typing.Optional[builtins.bool] = None,
    node_affinity: typing.Any = None,
    node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    pod_anti_affinity_type: typing.Optional[builtins.str] = None,
    tolerations: typing.Optional[typing.Sequence[typing.Union[ClusterSpecAffinityTolerations, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f9bda133d74bb7d332c81db0cdde2ccfc147d704f2065f8d43ec3afdd91c92f(
    *,
    effect: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
    operator: typing.Optional[builtins.str] = None,
    toleration_seconds: typing.Optional[jsii.Number] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ff6b3f08800c28d57099d7dfd1242f31e22099d3f5443d2628f36648d1d95ff(
    *,
    barman_object_store: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStore, typing.Dict[builtins.str, typing.Any]]] = None,
    retention_policy: typing.Optional[builtins.str] = None,
    target: typing.Optional[ClusterSpecBackupTarget] = None,
    volume_snapshot: typing.Optional[typing.Union[ClusterSpecBackupVolumeSnapshot, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__353bd54d7ec640ed7fbae39928f1a9560f2e3663d20e3d29cf960538c1d0a10f(
    *,
    destination_path: builtins.str,
    azure_credentials: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreAzureCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    data: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreData, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_ca: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreEndpointCa, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_url: typing.Optional[builtins.str] = None,
    google_credentials: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreGoogleCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    history_tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    s3_credentials: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreS3Credentials, typing.Dict[builtins.str, typing.Any]]] = None,
    server_name: typing.Optional[builtins.str] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    wal: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreWal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__604a4922c88193127380995237766918d156d1a36ecb2d88443b5e9f10eac94b(
    *,
    connection_string: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString, typing.Dict[builtins.str, typing.Any]]] = None,
    inherit_from_azure_ad: typing.Optional[builtins.bool] = None,
    storage_account: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_key: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_sas_token: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken, typing.Dict[builtins.str, typing.Any]]] = None,
    use_default_azure_credentials: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc0e283dd45186ce07d242812fef753dc7383ccbcb90d19cc8b6bc8803ec9810(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c1dc7b38fb80bf33f551e94230aedbebaa1af8760c6b60c14e43cb2ad894694(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a61b70c246cc4ee4141c3afdad2761f204b328032e9c9ba09e138bfafd5719e(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6387f86e9058e7f976df94e30cdaac0978cb9ed715f44a03688a93086c84fba8(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cda98fba5ebfb1d8ee7d3f845a984daa6ff3acc743480b7ad55f1c2e99f5f518(
    *,
    additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    compression: typing.Optional[ClusterSpecBackupBarmanObjectStoreDataCompression] = None,
    encryption: typing.Optional[ClusterSpecBackupBarmanObjectStoreDataEncryption] = None,
    immediate_checkpoint: typing.Optional[builtins.bool] = None,
    jobs: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0830c92fb5a23f65ce86a9ee3977a3db81b07b543ed65cf2347d1a5f3df1b37b(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fccb8a8f010699107ad9df2be054205522a2c82c61ba45cb86d8f3df00e69d4(
    *,
    application_credentials: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    gke_environment: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4391b284ee882e1ecd0430f1cf3c059ca2f66d3aba16c192d1c59fccbb5c3ca(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b464591ba073daee274995a86148273cd1a434a757c8e93d7dd21a7e77289c29(
    *,
    access_key_id: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId, typing.Dict[builtins.str, typing.Any]]] = None,
    inherit_from_iam_role: typing.Optional[builtins.bool] = None,
    region: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_access_key: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey, typing.Dict[builtins.str, typing.Any]]] = None,
    session_token: typing.Optional[typing.Union[ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32794ef2f6b96c506f1da7ee8c12610bcb784fe0adfb0205510a592c1e1301aa(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c51e34226bcadc615b93b2af6f5598d25d0e6110a0a59f75d127a2da1e5e7776(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bef3532f5f6049655a50a3733518e28d0ef06dddb5d7430ed7642ae0543f86de(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4fec6a490d931e517a8115b565a4253252d0d4760e7fd4b3cc5a9bafe69782d0(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__158aafcd392d6ccacabd792989445b95309ad3b2cffe9d39b38ba30b8ab1c695(
    *,
    archive_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    compression: typing.Optional[ClusterSpecBackupBarmanObjectStoreWalCompression] = None,
    encryption: typing.Optional[ClusterSpecBackupBarmanObjectStoreWalEncryption] = None,
    max_parallel: typing.Optional[jsii.Number] = None,
    restore_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ca06d07d392c1027c534663f0a7cf0c8b437ec8b54cef6066b29b67eed9857d(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    class_name: typing.Optional[builtins.str] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    online: typing.Optional[builtins.bool] = None,
    online_configuration: typing.Optional[typing.Union[ClusterSpecBackupVolumeSnapshotOnlineConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    snapshot_owner_reference: typing.Optional[ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference] = None,
    tablespace_class_name: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    wal_class_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91ab0b6178a5d9b19bafed756e0eb065d44a54f3034e0094c6c54edff0825bf9(
    *,
    immediate_checkpoint: typing.Optional[builtins.bool] = None,
    wait_for_archive: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__adb9fd94bf557b7e0828731951c703455cb352b363a0a902c7d5d7a4b4a72aa2(
    *,
    initdb: typing.Optional[typing.Union[ClusterSpecBootstrapInitdb, typing.Dict[builtins.str, typing.Any]]] = None,
    pg_basebackup: typing.Optional[typing.Union[ClusterSpecBootstrapPgBasebackup, typing.Dict[builtins.str, typing.Any]]] = None,
    recovery: typing.Optional[typing.Union[ClusterSpecBootstrapRecovery, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38b6a466948b8fa0115d46ff89388ae605a6442652dbdf4e56d1f54d68b8f064(
    *,
    builtin_locale: typing.Optional[builtins.str] = None,
    database: typing.Optional[builtins.str] = None,
    data_checksums: typing.Optional[builtins.bool] = None,
    encoding: typing.Optional[builtins.str] = None,
    icu_locale: typing.Optional[builtins.str] = None,
    icu_rules: typing.Optional[builtins.str] = None,
    import_: typing.Optional[typing.Union[ClusterSpecBootstrapInitdbImport, typing.Dict[builtins.str, typing.Any]]] = None,
    locale: typing.Optional[builtins.str] = None,
    locale_collate: typing.Optional[builtins.str] = None,
    locale_c_type: typing.Optional[builtins.str] = None,
    locale_provider: typing.Optional[builtins.str] = None,
    options: typing.Optional[typing.Sequence[builtins.str]] = None,
    owner: typing.Optional[builtins.str] = None,
    post_init_application_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
    post_init_application_sql_refs: typing.Optional[typing.Union[ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs, typing.Dict[builtins.str, typing.Any]]] = None,
    post_init_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
    post_init_sql_refs: typing.Optional[typing.Union[ClusterSpecBootstrapInitdbPostInitSqlRefs, typing.Dict[builtins.str, typing.Any]]] = None,
    post_init_template_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
    post_init_template_sql_refs: typing.Optional[typing.Union[ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs, typing.Dict[builtins.str, typing.Any]]] = None,
    secret: typing.Optional[typing.Union[ClusterSpecBootstrapInitdbSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    wal_segment_size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28b2dd73dca22314e90c1061e51954a6618bc884321656887019c04cfde8400c(
    *,
    databases: typing.Sequence[builtins.str],
    source: typing.Union[ClusterSpecBootstrapInitdbImportSource, typing.Dict[builtins.str, typing.Any]],
    type: ClusterSpecBootstrapInitdbImportType,
    pg_dump_extra_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    pg_restore_data_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    pg_restore_extra_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    pg_restore_postdata_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    pg_restore_predata_options: typing.Optional[typing.Sequence[builtins.str]] = None,
    post_import_application_sql: typing.Optional[typing.Sequence[builtins.str]] = None,
    roles: typing.Optional[typing.Sequence[builtins.str]] = None,
    schema_only: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__85116bb1aebca4f6dc9ad6093383e2bd9c5ea693783b86426579e1ee5ccb42fd(
    *,
    external_cluster: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03a31cbfc0feac762a3619d414c8f2b358d7c29d791dfb2ed6f612b26e970edb(
    *,
    config_map_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsConfigMapRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    secret_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitApplicationSqlRefsSecretRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c90c71b24cc0c545784816fd4d8070b8c87b4f2afd209d0ebb87d34ece8d3cf(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d0c04a22c3682fc28463d6ce2847a9fdde96b89fa87ee664f8348ca642fde54(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc3ab320a07ce88c6ae4cf89ff61f4ba90b83fdfb6094d38a47de771fb329369(
    *,
    config_map_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitSqlRefsConfigMapRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    secret_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitSqlRefsSecretRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5f60bb895b79885b9639a613280a2a17c9ab4d329f970eb275d0aa8bd5ad4bd(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef83640707c97ee16ebbe897b1817732d042e2057969d84ce39270f8dd6a4b42(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47fd1a7e0b73970b402af24bbd6ba2f5346adbff2a4e86911ed7f92b3c98635c(
    *,
    config_map_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsConfigMapRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    secret_refs: typing.Optional[typing.Sequence[typing.Union[ClusterSpecBootstrapInitdbPostInitTemplateSqlRefsSecretRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ce2c6087cd642c26ed58f2c5f20085e3f021435a566eb98242f93bc37536070(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7ec8cc705a62095278b4daaf4c74e66e4870923f6f042b7b60e3604bc19cf25(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b83dee8c17aae1d3f65ffe53737f2ba001da492d2b5c7016519e5cc5d640d77a(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62fc46f1daf2a028274d3692e51b4d6ba5c8105a5bbab45f1529a579e223d57b(
    *,
    source: builtins.str,
    database: typing.Optional[builtins.str] = None,
    owner: typing.Optional[builtins.str] = None,
    secret: typing.Optional[typing.Union[ClusterSpecBootstrapPgBasebackupSecret, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__71bc0a0678bec99025324380dd5b7d3560972652fd5dcee2abc5c6f2309c90e0(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6dcb7f8cf08e8031722d20c43ded968f1dc90aa855869e0da8235a177c2b251e(
    *,
    backup: typing.Optional[typing.Union[ClusterSpecBootstrapRecoveryBackup, typing.Dict[builtins.str, typing.Any]]] = None,
    database: typing.Optional[builtins.str] = None,
    owner: typing.Optional[builtins.str] = None,
    recovery_target: typing.Optional[typing.Union[ClusterSpecBootstrapRecoveryRecoveryTarget, typing.Dict[builtins.str, typing.Any]]] = None,
    secret: typing.Optional[typing.Union[ClusterSpecBootstrapRecoverySecret, typing.Dict[builtins.str, typing.Any]]] = None,
    source: typing.Optional[builtins.str] = None,
    volume_snapshots: typing.Optional[typing.Union[ClusterSpecBootstrapRecoveryVolumeSnapshots, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f63596ef4981e3f01d5753ca80a6ad622ff7474131c377382e534e1e5d1de76d(
    *,
    name: builtins.str,
    endpoint_ca: typing.Optional[typing.Union[ClusterSpecBootstrapRecoveryBackupEndpointCa, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd0bfddfe3909f207e59fbc1eb920c25d77fd79c9690e1f05382857f25ef6824(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__794007bf38f292a955a7923f527336e479a1dcc256ecb8ffb0ef084134b96edd(
    *,
    backup_id: typing.Optional[builtins.str] = None,
    exclusive: typing.Optional[builtins.bool] = None,
    target_immediate: typing.Optional[builtins.bool] = None,
    target_lsn: typing.Optional[builtins.str] = None,
    target_name: typing.Optional[builtins.str] = None,
    target_time: typing.Optional[builtins.str] = None,
    target_tli: typing.Optional[builtins.str] = None,
    target_xid: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61e58be4becf820b74efa5a696c00a5970cbd80ee8e7c17e461f1e8a9b9ceab6(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00d366f05a5b444177e51e0e1ec901f3812eaf1d69d40d0129d10fd32da8cc5d(
    *,
    storage: typing.Union[ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage, typing.Dict[builtins.str, typing.Any]],
    tablespace_storage: typing.Optional[typing.Mapping[builtins.str, typing.Union[ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage, typing.Dict[builtins.str, typing.Any]]]] = None,
    wal_storage: typing.Optional[typing.Union[ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b98f7fcb26e3909156b7b7f7c6c7cc4d1310c4988f973b0df1fda8a693cda836(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0338d66c54b2b228f736473a49781d288c75ccb66dd6f680849c3b5fa8c809f3(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__102ef1dade8a8de64c67ffc6e9613f03978ddcc4ca59c4afe4e9fb7a924ff447(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3e7c74f63abfea1dfc61e0084c2b4bfc3d27a41a402c2059a9785b3ba5d23b6(
    *,
    client_ca_secret: typing.Optional[builtins.str] = None,
    replication_tls_secret: typing.Optional[builtins.str] = None,
    server_alt_dns_names: typing.Optional[typing.Sequence[builtins.str]] = None,
    server_ca_secret: typing.Optional[builtins.str] = None,
    server_tls_secret: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fa552b4a57dc83fbeb2f415767f84a0721afe3053a393e9b981d34bb954bd73(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[ClusterSpecEnvValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__272ab52a7be56f243b87e625ffafc57f07583a1b7c6b84a2e095dc04b3876d50(
    *,
    config_map_ref: typing.Optional[typing.Union[ClusterSpecEnvFromConfigMapRef, typing.Dict[builtins.str, typing.Any]]] = None,
    prefix: typing.Optional[builtins.str] = None,
    secret_ref: typing.Optional[typing.Union[ClusterSpecEnvFromSecretRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a4f88d246916d61eea2d3937f00bf9ee56fdb44444c4da14afb76f6f055453b(
    *,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7437c9aa4646e849868ef2e413cef4d34bd118466996d3c62539dabfdbc23934(
    *,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1fedbdecf0a19db781166e93cb53bda52c5c2be9f0e8591dd6e97451843bdcf1(
    *,
    config_map_key_ref: typing.Optional[typing.Union[ClusterSpecEnvValueFromConfigMapKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    field_ref: typing.Optional[typing.Union[ClusterSpecEnvValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    file_key_ref: typing.Optional[typing.Union[ClusterSpecEnvValueFromFileKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resource_field_ref: typing.Optional[typing.Union[ClusterSpecEnvValueFromResourceFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[ClusterSpecEnvValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9dda10f2c0d983fceebf11568cb3a37e5ef4afc224b8eda52c67a313aa72eb60(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__89b21be7b97857340b48c15105ec7838c1415602f994af6a028a9933f471a80c(
    *,
    field_path: builtins.str,
    api_version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b86a1f4491e055f87685d48e23ee5301e0b447d9308cbb45719245da704366d(
    *,
    key: builtins.str,
    path: builtins.str,
    volume_name: builtins.str,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c488c164fd1cf8aafc7b36ee78dca8fe430fc89b80ef98f5f3aede9e8ffb065d(
    *,
    resource: builtins.str,
    container_name: typing.Optional[builtins.str] = None,
    divisor: typing.Optional[ClusterSpecEnvValueFromResourceFieldRefDivisor] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ffd0e2abc80793755db8e67389c6c7234458716e41f2834158c5721069688c12(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcef2623cf15adbf2a7b51ea19dec233f05280436f6639ee386b833b2ae3574b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd31147d44af2d238de3a0f0cc2fb818362f0ed3c16788aae4361c990e139621(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad2016c705e6b5fee80ed9e034637c909fb904bb7ee8905e029d8d2ea520deda(
    *,
    volume_claim_template: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a8e55f2058399e3bebef674ebc5fcb5b4b3e4d877f0fd73520d6ef12ddff909(
    *,
    spec: typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d076affce992036bec54cc0c8f4f49f8badd3760c02bb325e5fbd97f178ec855(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e915ce6fc2d01045c1eba685dd8090ef4e5cc3a432bbe644dc895cf87dbeffe(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70a78096ecd04a987bf9d2aed9e1f2aee4468b0c01a6403a799b1455d33ab5ec(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef79164a4a45fe9ff1e0e7c68a839b5251f5f6e76d4880deef169fb845c4cb7f(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6eb510bd2647be021f01a7189c31cfdef7dacb85262eb415bfd00c0c587c9b64(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1fba9b08c6233449b4d5d3897beb44549e07505cd62fb505a29af800193c013(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc376752fcbe54a6d7071380cbc928683c0c9019783278c5ed62ec8b51dfc648(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc599ad44839d903967ddd2c1bebf794ec3bccf363d8676998eef4cbef0aa37c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05bfb2051cfce22a169060bdea254aae55e566e905a8e1d7807c6750e9c42b4c(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44e401cd4d3c1b8f919ebcee77d2be529981074ff17f38666057f01460ee595a(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d76ea1532879c1aebfc6de6c7b3243f9c06abc587abafc5032ceafba7f20761(
    *,
    shm: typing.Optional[ClusterSpecEphemeralVolumesSizeLimitShm] = None,
    temporary_data: typing.Optional[ClusterSpecEphemeralVolumesSizeLimitTemporaryData] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__891d5d881e5c78429f1bb0f37524d5f5147e61b09eaea46d8bdc7d2c536cc266(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d62f1af8d5a3a4ce4c31d9daf226fdd7972febdf94214ec6ad28beec9ae147eb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c3f34996bcacc0aacc3752515ff1f124e265f4abac11e57021d807d3762eb9ae(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70be6163a54beeeffd1762e3c96fe07248504e13b6faa4d2e5e3c6c6b56517c9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00e6cde65243e5edba3b37437e4a69091832ef07afe7c1da6ae45a801d834802(
    *,
    name: builtins.str,
    barman_object_store: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStore, typing.Dict[builtins.str, typing.Any]]] = None,
    connection_parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    password: typing.Optional[typing.Union[ClusterSpecExternalClustersPassword, typing.Dict[builtins.str, typing.Any]]] = None,
    plugin: typing.Optional[typing.Union[ClusterSpecExternalClustersPlugin, typing.Dict[builtins.str, typing.Any]]] = None,
    ssl_cert: typing.Optional[typing.Union[ClusterSpecExternalClustersSslCert, typing.Dict[builtins.str, typing.Any]]] = None,
    ssl_key: typing.Optional[typing.Union[ClusterSpecExternalClustersSslKey, typing.Dict[builtins.str, typing.Any]]] = None,
    ssl_root_cert: typing.Optional[typing.Union[ClusterSpecExternalClustersSslRootCert, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74b4aa572a8549414ad5951b607c2e95ba9b373732d54a2d1684a5e64258be8a(
    *,
    destination_path: builtins.str,
    azure_credentials: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreAzureCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    data: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreData, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_ca: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreEndpointCa, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_url: typing.Optional[builtins.str] = None,
    google_credentials: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    history_tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    s3_credentials: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreS3Credentials, typing.Dict[builtins.str, typing.Any]]] = None,
    server_name: typing.Optional[builtins.str] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    wal: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreWal, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6906ba9cfd971892782549dc6700b3bf2893b19f30c42670e01a83f69818e8cd(
    *,
    connection_string: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsConnectionString, typing.Dict[builtins.str, typing.Any]]] = None,
    inherit_from_azure_ad: typing.Optional[builtins.bool] = None,
    storage_account: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageAccount, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_key: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageKey, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_sas_token: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreAzureCredentialsStorageSasToken, typing.Dict[builtins.str, typing.Any]]] = None,
    use_default_azure_credentials: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4b8189b9335ca30b4fbc8db19ab9bc9efdbf5f3231ab6ac3dd4a9b4837dac22(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49cb535056799daa57cf3b015d9724ba01fc8883b92d784e7a2855d66a94f54e(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a5f707f7d4dad8f48e5a1fa5f22e1da07429d26ef897f832a9dd5ea6a0c8e34(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc53dc0314a8bfe515bef848c54ab7d2d41e030f158433be98d8d441cb65d135(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0b706b1ec76808f13113b51fe931bee2eb1592b3a1d901ceb784a25616c05a7(
    *,
    additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    compression: typing.Optional[ClusterSpecExternalClustersBarmanObjectStoreDataCompression] = None,
    encryption: typing.Optional[ClusterSpecExternalClustersBarmanObjectStoreDataEncryption] = None,
    immediate_checkpoint: typing.Optional[builtins.bool] = None,
    jobs: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48c58eb99422683ec43a5b144d76d98d5a4db045777e0946c8c881e70e3c83ce(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc95f85c80848e31b966ed9826ade9d206c01470356042810953e67edacf7ac9(
    *,
    application_credentials: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreGoogleCredentialsApplicationCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    gke_environment: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2a22587406847bde39f9e5f868b19d16d508511e222dffa8fedcdcbda1dda8e(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5803e40d7b8073b44ccf9a94af461ecca3e0bab591c814e6a90f6ecf75eadea2(
    *,
    access_key_id: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsAccessKeyId, typing.Dict[builtins.str, typing.Any]]] = None,
    inherit_from_iam_role: typing.Optional[builtins.bool] = None,
    region: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsRegion, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_access_key: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSecretAccessKey, typing.Dict[builtins.str, typing.Any]]] = None,
    session_token: typing.Optional[typing.Union[ClusterSpecExternalClustersBarmanObjectStoreS3CredentialsSessionToken, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8198ab8a8c8844f71aec9d6e4dcff5a87671f0849e3c1a53317a2c606d3b47b7(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c296fce6f4283e27248b4fd4753f4f3492e10fec5dd88bb75d68f60c60058709(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a6e93b87011bf9aa683454fa5024ac6e5c39ad70f4f72afbaa24db647ffefca(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f26aad8469086740df350f74abd22ad62f4b49b3b067ac28bb9875e2c2853ff6(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__437e355a6d7bf85aae17254f148201e5661224e76e2dcafe827aca0b465a47e7(
    *,
    archive_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
    compression: typing.Optional[ClusterSpecExternalClustersBarmanObjectStoreWalCompression] = None,
    encryption: typing.Optional[ClusterSpecExternalClustersBarmanObjectStoreWalEncryption] = None,
    max_parallel: typing.Optional[jsii.Number] = None,
    restore_additional_command_args: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e905aa6c9f28152c310d04aff8af243288fff7f47218431c2d1a2f39741474f9(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__08c330b9ba444d1fa534885dc67c2e70a330aa831b63eb92c6b32e50cc98a15e(
    *,
    name: builtins.str,
    enabled: typing.Optional[builtins.bool] = None,
    is_wal_archiver: typing.Optional[builtins.bool] = None,
    parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f5c720264af5dcbec22e50a12cbe6640fc8b699779dac3da453301a269e4009(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f80ca921db97795bb5a6cf3bf86db8b9062902cc3cc2a82f62ca6c0e6aecd2b(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f427598d4fa67acf0ac48c41d8ecdf9d6c887d94c28b6c94e3f2e8c2c9cdd18c(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f68377e00625b1256f140b135cad396e1855f62a765ec5e7f9de6560de30323(
    *,
    kind: builtins.str,
    major: jsii.Number,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1868fd979f6ca27e701e06cf9ddd0eba64b89f7ee6d262ae6eb81b9c1dd516f8(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0f540a190bab2bd0e13f4c7743fd085115833a48f066b68a327544b369a0395(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc5a4cfc522d16b1a7871d88c88226a8b747c095e3c32fcb5d44ec2facc65d53(
    *,
    roles: typing.Optional[typing.Sequence[typing.Union[ClusterSpecManagedRoles, typing.Dict[builtins.str, typing.Any]]]] = None,
    services: typing.Optional[typing.Union[ClusterSpecManagedServices, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d9f04c26be6afac87e81323c174daa3aad70dd7b00698644da6ba7c0b15806e(
    *,
    name: builtins.str,
    bypassrls: typing.Optional[builtins.bool] = None,
    comment: typing.Optional[builtins.str] = None,
    connection_limit: typing.Optional[jsii.Number] = None,
    createdb: typing.Optional[builtins.bool] = None,
    createrole: typing.Optional[builtins.bool] = None,
    disable_password: typing.Optional[builtins.bool] = None,
    ensure: typing.Optional[ClusterSpecManagedRolesEnsure] = None,
    inherit: typing.Optional[builtins.bool] = None,
    in_roles: typing.Optional[typing.Sequence[builtins.str]] = None,
    login: typing.Optional[builtins.bool] = None,
    password_secret: typing.Optional[typing.Union[ClusterSpecManagedRolesPasswordSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    replication: typing.Optional[builtins.bool] = None,
    superuser: typing.Optional[builtins.bool] = None,
    valid_until: typing.Optional[datetime.datetime] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9e2c7228c12f30969d136081c223c4f055ebb71d9c7b9c75ac19753f5fa7442c(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__707d096e53bd2863d32b26d77c392d2bacbc10f0e486c4f7b0d086a952b24dea(
    *,
    additional: typing.Optional[typing.Sequence[typing.Union[ClusterSpecManagedServicesAdditional, typing.Dict[builtins.str, typing.Any]]]] = None,
    disabled_default_services: typing.Optional[typing.Sequence[ClusterSpecManagedServicesDisabledDefaultServices]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3b30e00a53dc2ad190106629fea36919c22d933ece3d3296dc638cd319eb2f5(
    *,
    selector_type: ClusterSpecManagedServicesAdditionalSelectorType,
    service_template: typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplate, typing.Dict[builtins.str, typing.Any]],
    update_strategy: typing.Optional[ClusterSpecManagedServicesAdditionalUpdateStrategy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2ac93be170c019e3edd36a53a617066893b82c928ad9b8b4bf3866ec3c2f664(
    *,
    metadata: typing.Optional[typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplateMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11d0f60611345a80dce680cee7fedef04303c10e7773f9aac38d466cc9a03508(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1536b6ca082e2777b3b4228ab3f7d9e27531a85e2d653ef0dc1fcf2d8e13a985(
    *,
    allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
    cluster_ip: typing.Optional[builtins.str] = None,
    cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_name: typing.Optional[builtins.str] = None,
    external_traffic_policy: typing.Optional[builtins.str] = None,
    health_check_node_port: typing.Optional[jsii.Number] = None,
    internal_traffic_policy: typing.Optional[builtins.str] = None,
    ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
    ip_family_policy: typing.Optional[builtins.str] = None,
    load_balancer_class: typing.Optional[builtins.str] = None,
    load_balancer_ip: typing.Optional[builtins.str] = None,
    load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
    ports: typing.Optional[typing.Sequence[typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f15995916b70e995dae32bbb514ef8ec34d4c49f43fc7f4f296ca92f371fc8dc(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf9894362ef020a1e7c538bc91dcd5bffe8efd5107fdd72fe5f18ce055c714c8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b830fa4c8fb53d7df0eb7c866f7ed00c787d905635f2c92e5a29c0cc77968dc5(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56beb4e4f1951e845221b6406d3d7cd44a376b07f848d335ce75f0b572b511cc(
    *,
    client_ip: typing.Optional[typing.Union[ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8bcb6c6f9de3eeaba25bc814549d406c672afa73e6db4eae7194d4b88479b967(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db1dcc9220d66d77decd7907a48a2a063b542f10359b1660f46fe9f234d2bdb5(
    *,
    custom_queries_config_map: typing.Optional[typing.Sequence[typing.Union[ClusterSpecMonitoringCustomQueriesConfigMap, typing.Dict[builtins.str, typing.Any]]]] = None,
    custom_queries_secret: typing.Optional[typing.Sequence[typing.Union[ClusterSpecMonitoringCustomQueriesSecret, typing.Dict[builtins.str, typing.Any]]]] = None,
    disable_default_queries: typing.Optional[builtins.bool] = None,
    enable_pod_monitor: typing.Optional[builtins.bool] = None,
    metrics_queries_ttl: typing.Optional[builtins.str] = None,
    pod_monitor_metric_relabelings: typing.Optional[typing.Sequence[typing.Union[ClusterSpecMonitoringPodMonitorMetricRelabelings, typing.Dict[builtins.str, typing.Any]]]] = None,
    pod_monitor_relabelings: typing.Optional[typing.Sequence[typing.Union[ClusterSpecMonitoringPodMonitorRelabelings, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls: typing.Optional[typing.Union[ClusterSpecMonitoringTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67dfa1555f6f55091f5121879812e910060c882edac3de7c15679ae3a12a3391(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c89e42ac9f79596dc0e5a4779658731aae447b8f23eddab0cf948a496716f950(
    *,
    key: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2f3a0c2120fd42840679cca484ce053716db8628c6d1f3cfed0949674d6e015(
    *,
    action: typing.Optional[ClusterSpecMonitoringPodMonitorMetricRelabelingsAction] = None,
    modulus: typing.Optional[jsii.Number] = None,
    regex: typing.Optional[builtins.str] = None,
    replacement: typing.Optional[builtins.str] = None,
    separator: typing.Optional[builtins.str] = None,
    source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
    target_label: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b69cf5bf8ae2aeff26ab8294ffa326421f3dba6e3ff293c020e67490a24bb956(
    *,
    action: typing.Optional[ClusterSpecMonitoringPodMonitorRelabelingsAction] = None,
    modulus: typing.Optional[jsii.Number] = None,
    regex: typing.Optional[builtins.str] = None,
    replacement: typing.Optional[builtins.str] = None,
    separator: typing.Optional[builtins.str] = None,
    source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
    target_label: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc42838c25cdec01d91fc71ec44a40a6330a342a65625688a3b22286354c1321(
    *,
    enabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2034c204a161173bb407af70b631464db05fb41fb1bba7c38ca878f154fb84e5(
    *,
    in_progress: typing.Optional[builtins.bool] = None,
    reuse_pvc: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__215fd770fe0dfcc046040919b2243c4c6116bc5734d4a701d171370d1d43432c(
    *,
    name: builtins.str,
    enabled: typing.Optional[builtins.bool] = None,
    is_wal_archiver: typing.Optional[builtins.bool] = None,
    parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2b4ea15e67dd6f09560f7efd6dab5d014961b404c95ac15686db0c8a68f7db0(
    *,
    app_armor_profile: typing.Optional[typing.Union[ClusterSpecPodSecurityContextAppArmorProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    fs_group: typing.Optional[jsii.Number] = None,
    fs_group_change_policy: typing.Optional[builtins.str] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[ClusterSpecPodSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_change_policy: typing.Optional[builtins.str] = None,
    se_linux_options: typing.Optional[typing.Union[ClusterSpecPodSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
    supplemental_groups_policy: typing.Optional[builtins.str] = None,
    sysctls: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPodSecurityContextSysctls, typing.Dict[builtins.str, typing.Any]]]] = None,
    windows_options: typing.Optional[typing.Union[ClusterSpecPodSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c72e36ddfae672b567e7473f2a43f5f5c6fd47e86ad26f9e8632522499f47f7c(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9452425d25cfb90a6e0f8e5f25e13f87b4d4880350d154fa5b5bba01a6fe8ce7(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6252f0a642aba0e8c6ff94b9dcbf68c0e6d89546358486392e4ecda3679628e3(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bae6b2d847a31ec8a3ee9e183eb2075c7e9abce4ea7d9bbf0df9c43f87d0ea26(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2ccd35735b55ba9c46f57d441171c3bc0d5e3c2f7f9ff2399fa3a5fb3e2563c0(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0e37b827227233e791dcc38318516a3a09392b8ac7beb2bfaf608f27f9739aea(
    *,
    name: builtins.str,
    selector: typing.Union[ClusterSpecPodSelectorRefsSelector, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66c7e2497e0d7ee66a3c97bfc3127bc6d911111984fa3d4b8be40fd3c04629bd(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPodSelectorRefsSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efdbf5618e5984af423004b1aa9ccef3b0914de423e87959b034976d45402676(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c6f698764ae934aa0b4b1ae072e1ca6c594acc82561ebde7556cbf7d82b0b87(
    *,
    enable_alter_system: typing.Optional[builtins.bool] = None,
    extensions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPostgresqlExtensions, typing.Dict[builtins.str, typing.Any]]]] = None,
    ldap: typing.Optional[typing.Union[ClusterSpecPostgresqlLdap, typing.Dict[builtins.str, typing.Any]]] = None,
    parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    pg_hba: typing.Optional[typing.Sequence[builtins.str]] = None,
    pg_ident: typing.Optional[typing.Sequence[builtins.str]] = None,
    promotion_timeout: typing.Optional[jsii.Number] = None,
    shared_preload_libraries: typing.Optional[typing.Sequence[builtins.str]] = None,
    synchronous: typing.Optional[typing.Union[ClusterSpecPostgresqlSynchronous, typing.Dict[builtins.str, typing.Any]]] = None,
    sync_replica_election_constraint: typing.Optional[typing.Union[ClusterSpecPostgresqlSyncReplicaElectionConstraint, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e19074395d609090fd02a0d972f15b8d9361509d577a8179a245bb148d49dcdd(
    *,
    name: builtins.str,
    bin_path: typing.Optional[typing.Sequence[builtins.str]] = None,
    dynamic_library_path: typing.Optional[typing.Sequence[builtins.str]] = None,
    env: typing.Optional[typing.Sequence[typing.Union[ClusterSpecPostgresqlExtensionsEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    extension_control_path: typing.Optional[typing.Sequence[builtins.str]] = None,
    image: typing.Optional[typing.Union[ClusterSpecPostgresqlExtensionsImage, typing.Dict[builtins.str, typing.Any]]] = None,
    ld_library_path: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cb848f9f8b0b0ac831833d593f403e8970e63103e8c181f1a8e33711f0f84b4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57bdb91573faff86a2c3fbcb592b0ec89c0d98aa858b1e0ccbdc0dc132cb2a54(
    *,
    pull_policy: typing.Optional[builtins.str] = None,
    reference: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbcc69529a959b7c6846a30c7928c291e4e060ef33eaddf824e7dd5efd01b3c3(
    *,
    bind_as_auth: typing.Optional[typing.Union[ClusterSpecPostgresqlLdapBindAsAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    bind_search_auth: typing.Optional[typing.Union[ClusterSpecPostgresqlLdapBindSearchAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    port: typing.Optional[jsii.Number] = None,
    scheme: typing.Optional[ClusterSpecPostgresqlLdapScheme] = None,
    server: typing.Optional[builtins.str] = None,
    tls: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db12dc2a0c3bc5043676875b8379cfeb8fd281036be299d5a04631c5c18f2c10(
    *,
    prefix: typing.Optional[builtins.str] = None,
    suffix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c3aa6e364115e923ea0a388ce1e05bbf531204d2481921e17c79b3a8a86b851(
    *,
    base_dn: typing.Optional[builtins.str] = None,
    bind_dn: typing.Optional[builtins.str] = None,
    bind_password: typing.Optional[typing.Union[ClusterSpecPostgresqlLdapBindSearchAuthBindPassword, typing.Dict[builtins.str, typing.Any]]] = None,
    search_attribute: typing.Optional[builtins.str] = None,
    search_filter: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__792c65f451c3fbc554623d85aee4a1f5c4ba1a29ba962208da8f0b2ddf95ab1c(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62e2aa544f909f4ba2594f9c145eb00bd4bdde6567e1c8ec148a89e0aabbe274(
    *,
    enabled: builtins.bool,
    node_labels_anti_affinity: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d35637c5c56d7db6c1a9c06a4c626720465d80f7d1542c94d4902905db0cb1f6(
    *,
    method: ClusterSpecPostgresqlSynchronousMethod,
    number: jsii.Number,
    data_durability: typing.Optional[ClusterSpecPostgresqlSynchronousDataDurability] = None,
    failover_quorum: typing.Optional[builtins.bool] = None,
    max_standby_names_from_cluster: typing.Optional[jsii.Number] = None,
    standby_names_post: typing.Optional[typing.Sequence[builtins.str]] = None,
    standby_names_pre: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef4cea77ac8954d5c0273b934a8cfb261c5f835d90055de35f26ac01b51b416d(
    *,
    lease_duration_seconds: typing.Optional[jsii.Number] = None,
    released_lease_duration_seconds: typing.Optional[jsii.Number] = None,
    renew_deadline_seconds: typing.Optional[jsii.Number] = None,
    retry_period_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__436c8f7636f111876bfbbe4cda221aea519cba31bc73e559f3a9e17e978227ef(
    *,
    liveness: typing.Optional[typing.Union[ClusterSpecProbesLiveness, typing.Dict[builtins.str, typing.Any]]] = None,
    readiness: typing.Optional[typing.Union[ClusterSpecProbesReadiness, typing.Dict[builtins.str, typing.Any]]] = None,
    startup: typing.Optional[typing.Union[ClusterSpecProbesStartup, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__781e621caf8227755c597dd452f14584dc87c274d399d753c78dcd7f35d70e6a(
    *,
    failure_threshold: typing.Optional[jsii.Number] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    isolation_check: typing.Optional[typing.Union[ClusterSpecProbesLivenessIsolationCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5f64119102a967352e1b7deec6408e9429cdb98f3626bc9051451af1c39081b(
    *,
    connection_timeout: typing.Optional[jsii.Number] = None,
    enabled: typing.Optional[builtins.bool] = None,
    request_timeout: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4b966fdaa83ef789ec503aa48719293bd019b31789318bf4035ad9047738045(
    *,
    failure_threshold: typing.Optional[jsii.Number] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    maximum_lag: typing.Optional[ClusterSpecProbesReadinessMaximumLag] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
    type: typing.Optional[ClusterSpecProbesReadinessType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83467d70b4166fadaf8fd9d29cfb05b9d70d01a2c4263674d808b8efbf0de7c6(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1761d7b3ec5f52d9f17a7156977dfd5733e800cfd9641ededc6a6f8c28831f8b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e26e1507800741386dddff76ff374e5f05c7b2cfdc49ad6da6d0f04c83102bcf(
    *,
    failure_threshold: typing.Optional[jsii.Number] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    maximum_lag: typing.Optional[ClusterSpecProbesStartupMaximumLag] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
    type: typing.Optional[ClusterSpecProbesStartupType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05354d8821ac7b8a7cd646c514c225bc57b8e2e3e5eef5a94ac0db13602e5342(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c973ddba9b0ead5f5c3a9a029c98aeca808f881fd86078fd4c257bc1742dc512(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a7a73d75dc609b63656adb86980172e39fdf4b9052964e97b4a9b19c3b568686(
    *,
    default_mode: typing.Optional[jsii.Number] = None,
    sources: typing.Optional[typing.Sequence[typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c32944cb76fa94bcd1ce4922504a17ad0c4b7e775272ec5ae8843b31b6b1b15b(
    *,
    source: builtins.str,
    enabled: typing.Optional[builtins.bool] = None,
    min_apply_delay: typing.Optional[builtins.str] = None,
    primary: typing.Optional[builtins.str] = None,
    promotion_token: typing.Optional[builtins.str] = None,
    self: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e5e20e2b07bbdb28e882d2b8d64c09832f5fa5fc7273a139bcbf3e2a4e89143(
    *,
    high_availability: typing.Optional[typing.Union[ClusterSpecReplicationSlotsHighAvailability, typing.Dict[builtins.str, typing.Any]]] = None,
    synchronize_replicas: typing.Optional[typing.Union[ClusterSpecReplicationSlotsSynchronizeReplicas, typing.Dict[builtins.str, typing.Any]]] = None,
    update_interval: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3dd0f2e356e6473bda3faf85174ffe2c73dc798e3cecb895ae8ae0cb9354d334(
    *,
    enabled: typing.Optional[builtins.bool] = None,
    slot_prefix: typing.Optional[builtins.str] = None,
    synchronize_logical_decoding: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50b5f2b2cb0c3b002f8863bc08b4ea8ac8decaae2edc16af2edac033b52f59f2(
    *,
    enabled: builtins.bool,
    exclude_patterns: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99589d7a6363793a6fd10b36a0938d59537b3040cffd77e199653a26cc2d06dd(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[ClusterSpecResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, ClusterSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ClusterSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8161703f097178fc2b9220c75b31400213ce6a1e67855792134d4899571ff91(
    *,
    name: builtins.str,
    request: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb302582cca683f184178dd439c95507d1d743379db6d90636313f9392a5b5d2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1676446afce46f2f8fd2a22cf2057ed68c1864d0cd705d9666c454c566b1825e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97ed9533475b30dfb6fa73ffcf946924b35de085535731ebed77a1c623eab55e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83f6b030097967d1eff8cd158398ecedec4e0695a62985b2cd65783b5fff6a82(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9478c94fbeaf4cb45702232945f6f178d6b27e491402b5380c359c322127869e(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b578a89387c0da34e3542c6effd58c4b41adf4196e4e1c5c63a8a9624a456235(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    app_armor_profile: typing.Optional[typing.Union[ClusterSpecSecurityContextAppArmorProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    capabilities: typing.Optional[typing.Union[ClusterSpecSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[ClusterSpecSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[ClusterSpecSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[ClusterSpecSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f8f7aa1159acb7eb3c0aa69fd5ebc196c47bd9ad7601738322202e5a7385123(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d54c6da0d2a8839917221093c24a90d92d40b38955dd609f58c82407f4b83fb(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4efe14d9f93e5de2fb2564602ff2c00abe5c5480599d466b7c1f9a080afe6195(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__afc383e0442bf6b8810537305cb3dd2983d231fcc49328eb785f38ade014731e(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a4703bb50f25f9939be70194a357419c4625f1e173fcdada201971aae3e6b0d(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e10e371fe409ac97c9fac82e038705278082bc6fbb26d1abe44ae0de26e0e25(
    *,
    metadata: typing.Union[ClusterSpecServiceAccountTemplateMetadata, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4db2e06635165972504a62901a52a3bb6b5fd89d3b0ec9b4154fbaba25b286d(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__851ff5bff32b061fd277e19e4d143b8182ab88d64d7b2f436e3622cfa3d971b1(
    *,
    pvc_template: typing.Optional[typing.Union[ClusterSpecStoragePvcTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    resize_in_use_volumes: typing.Optional[builtins.bool] = None,
    size: typing.Optional[builtins.str] = None,
    storage_class: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70c82b7d15e1d7bdc837476f1d7c07d3e8fa612abdf5e97c9522cff4376639ec(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[ClusterSpecStoragePvcTemplateDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[ClusterSpecStoragePvcTemplateDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ClusterSpecStoragePvcTemplateResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[ClusterSpecStoragePvcTemplateSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6b3fb24c491c11f5668d50f4ec8b33d3f039e97366658c715267bb3e9fd386d(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__48895214bf9143fb65b22c57e52d3fdf2d43cdd6b62fdc70da9ec209338c2537(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__92a2509016b73ba776bb0fb0ba87680878750115530717a61cd935dff942c5bd(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, ClusterSpecStoragePvcTemplateResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ClusterSpecStoragePvcTemplateResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1926a8e7603b18be0cbabbf9bdf3ca90b011f29607087041e2519e25006f5ae3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07d05cdb5209d88629c53337df9120f30dfddf1cdf781c01c0953ecc7235fb0e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09700253fcc724d0bfc68d59662d8cab0113927c3c7e5daabe313c8429eb0b7e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6693d083912d24f4de898c61c2f83dbc2012a7a4e1f5fda2363b9dfc91b59ce8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__213ec888811e4ec6b0977c45b285a2e205daa2ffee5a8d3a3bc24f44ddd4d4df(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecStoragePvcTemplateSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb339a441affae10adcf4a661d223effcf1774b06171d2c358528bd20cf6b427(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2f08b0f80bcaec686a6dd76228eaca7e6be60d3480f89708fbaefa730496313(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bde2bfb4b4a64f79117c5694eb72453b28e40d7dc7aca9759329a1a2fb13382(
    *,
    name: builtins.str,
    storage: typing.Union[ClusterSpecTablespacesStorage, typing.Dict[builtins.str, typing.Any]],
    owner: typing.Optional[typing.Union[ClusterSpecTablespacesOwner, typing.Dict[builtins.str, typing.Any]]] = None,
    temporary: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8b45d7e5b2bbd2264b2dfa0e49c6d30bd532387702fdcc7c77e0b5830daa723(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b5c3583cbb90747eb36c4ef64b93c3845652465580eaecd886b3244fe099560(
    *,
    pvc_template: typing.Optional[typing.Union[ClusterSpecTablespacesStoragePvcTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    resize_in_use_volumes: typing.Optional[builtins.bool] = None,
    size: typing.Optional[builtins.str] = None,
    storage_class: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc5a603e091bc3b70a86349875fa1c966e82dcdfcf76d8cbd5dfd11ed1c268ed(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[ClusterSpecTablespacesStoragePvcTemplateDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[ClusterSpecTablespacesStoragePvcTemplateDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ClusterSpecTablespacesStoragePvcTemplateResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[ClusterSpecTablespacesStoragePvcTemplateSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a13a0b53ce2f64a64fac8f36445b4d8b40e2dce1510d509104a1668d9b607392(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0b7e90b0dc38614e0dfb44e06445db864395300a8415ef78dc7e88525337ee9(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7edf3a6671363b088202b6a4135b4a8665caa5e65358a824d4e16176f6025314(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, ClusterSpecTablespacesStoragePvcTemplateResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ClusterSpecTablespacesStoragePvcTemplateResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc64b843ffd8ffa7d89b1f974858c48a2188300b95adb464e3b1c1fe60d93932(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__362402914db7d5bc0ed3a38dc25c6d1c4d274d807438686c99b22e49d131fecb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad0cdb542cca021c164b0fcae90cba71498a061ff1b81e71ebad1b6c8beb7213(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d7f89486688cf6f966ca2926fb3f92142e966c95f42e73a48bc037908f03cc7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b20f5f966b8a37f16326134f7fb153d66a8f20933fd1deb97ed51dbd35dc3c0(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecTablespacesStoragePvcTemplateSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__371bd6ee3e9fa7819e0b1543b966deca4bee9a20abf6d322f8a68f5051c21c31(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ffd40ec1fe20f924649e2b8ef430675085c0fd28e6b5df47ee1911b47b8b1df(
    *,
    max_skew: jsii.Number,
    topology_key: builtins.str,
    when_unsatisfiable: builtins.str,
    label_selector: typing.Optional[typing.Union[ClusterSpecTopologySpreadConstraintsLabelSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
    min_domains: typing.Optional[jsii.Number] = None,
    node_affinity_policy: typing.Optional[builtins.str] = None,
    node_taints_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02d6c16e00092932ccb35b2eb3090a70d4e3c675acac250bafcddeb4a9bd9e13(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c25658231ad9288855b1789829db4bd49aa2bea18393d235e2d918346b41daa3(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a377950bbdcaf5e8bdc89f98d1ed8fc7f52289acd4d3ab17d0f2fc64344337f4(
    *,
    pvc_template: typing.Optional[typing.Union[ClusterSpecWalStoragePvcTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    resize_in_use_volumes: typing.Optional[builtins.bool] = None,
    size: typing.Optional[builtins.str] = None,
    storage_class: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b35c96935423c79e18c3fced8b14d4394677f12bc148b2f5a74d4829f4506f2b(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[ClusterSpecWalStoragePvcTemplateDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[ClusterSpecWalStoragePvcTemplateDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ClusterSpecWalStoragePvcTemplateResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[ClusterSpecWalStoragePvcTemplateSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__60b45ede0978ea23bcd68b0112e0ce866a45f46f123c705d545face4708aa7fc(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__979df13b0ee71b21caa78cef927b5c65f77aaaae439105291efabdb66f328c88(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a0fc474be464545f217a8c131e8a309d54a2a673ca2a58abc5961a3cde1153a(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, ClusterSpecWalStoragePvcTemplateResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ClusterSpecWalStoragePvcTemplateResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66e2a2437a2c2bcc4fe60ad53c7ca09aeb3b057151f230c8110ab3194196fb28(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57803f54e10b60e1351c7c1c481a220b76e021d0d5d693477b839c89ae530452(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d515cc8812979c68e6db2dd6368835d0f640105b0fcc1fe91052d84794321dcb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f5332f07112299385a9cccc7a4dc11100f170f8d39e892fff1217aac3cde61a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a12a6243e76a88bf63e9200b155bc147a04730a550d0848510f8dceb532668fc(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterSpecWalStoragePvcTemplateSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05a09e68d79de82f1c0bde1fd756d64ba0ad3cf4bd47adff798e3064055f31d9(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c19a7328bef5b664b8ee5d97d28d0784bced9f9d1620fda62f89522a068ff009(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[PoolerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9806b9b8c9c266c3315cc3e612af1cf4435acb10afd41555ac79eec798fdf33(
    *,
    spec: typing.Union[PoolerSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91f5babb45f8cafeaf46f5772e2450daf512e16737b1fbfaca120a75cbb319f3(
    *,
    cluster: typing.Union[PoolerSpecCluster, typing.Dict[builtins.str, typing.Any]],
    pgbouncer: typing.Union[PoolerSpecPgbouncer, typing.Dict[builtins.str, typing.Any]],
    deployment_strategy: typing.Optional[typing.Union[PoolerSpecDeploymentStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
    instances: typing.Optional[jsii.Number] = None,
    monitoring: typing.Optional[typing.Union[PoolerSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
    service_template: typing.Optional[typing.Union[PoolerSpecServiceTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    template: typing.Any = None,
    type: typing.Optional[PoolerSpecType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__978352a7467d80ea3ed4894bc0f7143d1fbac738f8a19327e1add09471a6e488(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06f2dd2d659389bea6b5ef67f2186f3762bae0b2d9819d571b49f1505fd80a6d(
    *,
    rolling_update: typing.Optional[typing.Union[PoolerSpecDeploymentStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af62b5816955847debd019987a598560959aa3f514d2046625d853907de2df30(
    *,
    max_surge: typing.Optional[PoolerSpecDeploymentStrategyRollingUpdateMaxSurge] = None,
    max_unavailable: typing.Optional[PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82ff02f6e561b95e6a313fc74dc18814933b07bbd98948f38c1ef9df81bd9c13(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56649afccf8dfe784a15221af0ec89c5f7aa5ff6482f12def7e1c413ad667ae1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d172ac01edef35672ebee7301cb19066429a893d88faa457394945e5b53d2c78(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd441d337c756d67c9eaadb6747328585abdb7b52483282a89c44689814f2604(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__10e83c21d6705abdd52c8ee147a8c2ed105a34d6f6312333128e07ae902f3711(
    *,
    enable_pod_monitor: typing.Optional[builtins.bool] = None,
    pod_monitor_metric_relabelings: typing.Optional[typing.Sequence[typing.Union[PoolerSpecMonitoringPodMonitorMetricRelabelings, typing.Dict[builtins.str, typing.Any]]]] = None,
    pod_monitor_relabelings: typing.Optional[typing.Sequence[typing.Union[PoolerSpecMonitoringPodMonitorRelabelings, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls: typing.Optional[typing.Union[PoolerSpecMonitoringTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4102e4666e70a757c3ab93b239deb5eda461c54d2a4263aafa7e0919589b7488(
    *,
    action: typing.Optional[PoolerSpecMonitoringPodMonitorMetricRelabelingsAction] = None,
    modulus: typing.Optional[jsii.Number] = None,
    regex: typing.Optional[builtins.str] = None,
    replacement: typing.Optional[builtins.str] = None,
    separator: typing.Optional[builtins.str] = None,
    source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
    target_label: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cf4c9e223207521ed27a0f8239ead9d1b2a519fd0aab50a9dd2f15fecf9a329(
    *,
    action: typing.Optional[PoolerSpecMonitoringPodMonitorRelabelingsAction] = None,
    modulus: typing.Optional[jsii.Number] = None,
    regex: typing.Optional[builtins.str] = None,
    replacement: typing.Optional[builtins.str] = None,
    separator: typing.Optional[builtins.str] = None,
    source_labels: typing.Optional[typing.Sequence[builtins.str]] = None,
    target_label: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93029f6b8866779e7cd46bfa8f327d393c5b2b5c4ef2cff9229fa546530dba5a(
    *,
    enabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bc5872d0948ae3d1e0f577f8996fcc6ab84c8395b8185c2c54324ed6a9ddcf2(
    *,
    auth_query: typing.Optional[builtins.str] = None,
    auth_query_secret: typing.Optional[typing.Union[PoolerSpecPgbouncerAuthQuerySecret, typing.Dict[builtins.str, typing.Any]]] = None,
    client_ca_secret: typing.Optional[typing.Union[PoolerSpecPgbouncerClientCaSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    client_tls_secret: typing.Optional[typing.Union[PoolerSpecPgbouncerClientTlsSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    image: typing.Optional[builtins.str] = None,
    image_catalog_ref: typing.Optional[typing.Union[PoolerSpecPgbouncerImageCatalogRef, typing.Dict[builtins.str, typing.Any]]] = None,
    parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    paused: typing.Optional[builtins.bool] = None,
    pg_hba: typing.Optional[typing.Sequence[builtins.str]] = None,
    pool_mode: typing.Optional[PoolerSpecPgbouncerPoolMode] = None,
    server_ca_secret: typing.Optional[typing.Union[PoolerSpecPgbouncerServerCaSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    server_tls_secret: typing.Optional[typing.Union[PoolerSpecPgbouncerServerTlsSecret, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ce8d77bb43287eb328142be02c4a0e5372a8ddf1a178b3b2ddec9f472c3debf(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__03fbb81b7057646ed88c83090989a2e4db87eaed3f88a0b2880f376950583934(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed408dda99291528e89cb6a7b55f5750fd9bfdbe6caf7ca2f923368e2cabe57b(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67624914ed909c666e204cae7837d63c57631221dd246cbda91d5fbafbc1b766(
    *,
    key: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__28adb8466c168aa5a19b04d465c21f848576955c4144bda8b99cefe240a47658(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0db8e51f77e26aab29d327c628baeef20d9ca01f76ea31b635a5218663ffd5d6(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__299888950444444c6da4d9fc46ea7d614ec0a9bf796dc9538653f12a513f89ba(
    *,
    metadata: typing.Optional[typing.Union[PoolerSpecServiceTemplateMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[PoolerSpecServiceTemplateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__345d7a921072c223b9900325f034d8536915d929c830abbc8f60f26fff325c77(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79cd3e372b87fcaaf9f40e77f03fb26ce56076eab573e7705b63e982f71b1fed(
    *,
    allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
    cluster_ip: typing.Optional[builtins.str] = None,
    cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_name: typing.Optional[builtins.str] = None,
    external_traffic_policy: typing.Optional[builtins.str] = None,
    health_check_node_port: typing.Optional[jsii.Number] = None,
    internal_traffic_policy: typing.Optional[builtins.str] = None,
    ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
    ip_family_policy: typing.Optional[builtins.str] = None,
    load_balancer_class: typing.Optional[builtins.str] = None,
    load_balancer_ip: typing.Optional[builtins.str] = None,
    load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
    ports: typing.Optional[typing.Sequence[typing.Union[PoolerSpecServiceTemplateSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[PoolerSpecServiceTemplateSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5a3f89eb81253303ef567895ba815764a8d38b0e60edac751c00975d08bc08c(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[PoolerSpecServiceTemplateSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f458beed03781069fe87df8787e4b467437bdd832694f39eb3ad6f479cf96aba(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0dc9afa0c414aa6f72d0e48bcd1028979cc243af52a33f8ece83e12ffbd17789(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d805f310ed84a63dd4c1474f4adbf972c40eb347864f5bda6bef0ed90985e685(
    *,
    client_ip: typing.Optional[typing.Union[PoolerSpecServiceTemplateSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5652bc9e6f8e0abd635b18b4eafeeb2c0627ab4c190f3d0f99ff43e5f066b3e(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17751669465a7309967fca393d89ba64e89b5906a34747f993e3d75b9d19ec54(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[ScheduledBackupSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aebea1edb182c6a59a1fbf1ea6c412c3f5adef2a81f24ee92efb893c4805ea6b(
    *,
    spec: typing.Union[ScheduledBackupSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__427abc2ddc77b6d123245ef242c989db8045e2b40ea85f436cf46263955dd694(
    *,
    cluster: typing.Union[ScheduledBackupSpecCluster, typing.Dict[builtins.str, typing.Any]],
    schedule: builtins.str,
    backup_owner_reference: typing.Optional[ScheduledBackupSpecBackupOwnerReference] = None,
    immediate: typing.Optional[builtins.bool] = None,
    method: typing.Optional[ScheduledBackupSpecMethod] = None,
    online: typing.Optional[builtins.bool] = None,
    online_configuration: typing.Optional[typing.Union[ScheduledBackupSpecOnlineConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    plugin_configuration: typing.Optional[typing.Union[ScheduledBackupSpecPluginConfiguration, typing.Dict[builtins.str, typing.Any]]] = None,
    suspend: typing.Optional[builtins.bool] = None,
    target: typing.Optional[ScheduledBackupSpecTarget] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd81ff6b969d100075c41bf81c031c5767fbd2aacb3f7e0f89cc645b4ba3ff9a(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6321b3d3d808bb059c80f0e46f096a55bd0294f57ccab2b58c147162d8c211c0(
    *,
    immediate_checkpoint: typing.Optional[builtins.bool] = None,
    wait_for_archive: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61ce49bd3d356313eec28a4f5d958f41ce9ce71b5d4280266fd58249f234c049(
    *,
    name: builtins.str,
    parameters: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass
