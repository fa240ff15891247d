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


class RedisCluster(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisCluster",
):
    '''
    :schema: RedisCluster
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["RedisClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "RedisCluster" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__25d019fa7c15ff1ac575aa58b797ab5ef7c985faa0842595b652c235bbbd673b)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = RedisClusterProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["RedisClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "RedisCluster".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = RedisClusterProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "RedisCluster".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class RedisClusterProps:
    def __init__(
        self,
        *,
        spec: typing.Union["RedisClusterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: RedisCluster
        '''
        if isinstance(spec, dict):
            spec = RedisClusterSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9127f03f29b7bc9812028b96f4b2d62db3ccf2d6071c84d8935a049c3fdb7a61)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "RedisClusterSpec":
        '''
        :schema: RedisCluster#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("RedisClusterSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: RedisCluster#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_size": "clusterSize",
        "kubernetes_config": "kubernetesConfig",
        "acl": "acl",
        "cluster_version": "clusterVersion",
        "env": "env",
        "host_network": "hostNetwork",
        "host_port": "hostPort",
        "init_container": "initContainer",
        "persistence_enabled": "persistenceEnabled",
        "pod_management_policy": "podManagementPolicy",
        "pod_security_context": "podSecurityContext",
        "port": "port",
        "priority_class_name": "priorityClassName",
        "redis_config": "redisConfig",
        "redis_exporter": "redisExporter",
        "redis_follower": "redisFollower",
        "redis_leader": "redisLeader",
        "resources": "resources",
        "service_account_name": "serviceAccountName",
        "sidecars": "sidecars",
        "storage": "storage",
        "tls": "tls",
    },
)
class RedisClusterSpec:
    def __init__(
        self,
        *,
        cluster_size: jsii.Number,
        kubernetes_config: typing.Union["RedisClusterSpecKubernetesConfig", typing.Dict[builtins.str, typing.Any]],
        acl: typing.Optional[typing.Union["RedisClusterSpecAcl", typing.Dict[builtins.str, typing.Any]]] = None,
        cluster_version: typing.Optional[builtins.str] = None,
        env: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        host_network: typing.Optional[builtins.bool] = None,
        host_port: typing.Optional[jsii.Number] = None,
        init_container: typing.Optional[typing.Union["RedisClusterSpecInitContainer", typing.Dict[builtins.str, typing.Any]]] = None,
        persistence_enabled: typing.Optional[builtins.bool] = None,
        pod_management_policy: typing.Optional["RedisClusterSpecPodManagementPolicy"] = None,
        pod_security_context: typing.Optional[typing.Union["RedisClusterSpecPodSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        port: typing.Optional[jsii.Number] = None,
        priority_class_name: typing.Optional[builtins.str] = None,
        redis_config: typing.Optional[typing.Union["RedisClusterSpecRedisConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_exporter: typing.Optional[typing.Union["RedisClusterSpecRedisExporter", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_follower: typing.Optional[typing.Union["RedisClusterSpecRedisFollower", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_leader: typing.Optional[typing.Union["RedisClusterSpecRedisLeader", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
        sidecars: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecSidecars", typing.Dict[builtins.str, typing.Any]]]] = None,
        storage: typing.Optional[typing.Union["RedisClusterSpecStorage", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["RedisClusterSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param cluster_size: 
        :param kubernetes_config: 
        :param acl: 
        :param cluster_version: 
        :param env: 
        :param host_network: 
        :param host_port: 
        :param init_container: 
        :param persistence_enabled: 
        :param pod_management_policy: 
        :param pod_security_context: 
        :param port: 
        :param priority_class_name: 
        :param redis_config: 
        :param redis_exporter: 
        :param redis_follower: 
        :param redis_leader: 
        :param resources: 
        :param service_account_name: 
        :param sidecars: 
        :param storage: 
        :param tls: 

        :schema: RedisClusterSpec
        '''
        if isinstance(kubernetes_config, dict):
            kubernetes_config = RedisClusterSpecKubernetesConfig(**kubernetes_config)
        if isinstance(acl, dict):
            acl = RedisClusterSpecAcl(**acl)
        if isinstance(init_container, dict):
            init_container = RedisClusterSpecInitContainer(**init_container)
        if isinstance(pod_security_context, dict):
            pod_security_context = RedisClusterSpecPodSecurityContext(**pod_security_context)
        if isinstance(redis_config, dict):
            redis_config = RedisClusterSpecRedisConfig(**redis_config)
        if isinstance(redis_exporter, dict):
            redis_exporter = RedisClusterSpecRedisExporter(**redis_exporter)
        if isinstance(redis_follower, dict):
            redis_follower = RedisClusterSpecRedisFollower(**redis_follower)
        if isinstance(redis_leader, dict):
            redis_leader = RedisClusterSpecRedisLeader(**redis_leader)
        if isinstance(resources, dict):
            resources = RedisClusterSpecResources(**resources)
        if isinstance(storage, dict):
            storage = RedisClusterSpecStorage(**storage)
        if isinstance(tls, dict):
            tls = RedisClusterSpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c2aba0623a5e95a9353bd20252528160ed0c0caecd1fac02acb22c596ed70aae)
            check_type(argname="argument cluster_size", value=cluster_size, expected_type=type_hints["cluster_size"])
            check_type(argname="argument kubernetes_config", value=kubernetes_config, expected_type=type_hints["kubernetes_config"])
            check_type(argname="argument acl", value=acl, expected_type=type_hints["acl"])
            check_type(argname="argument cluster_version", value=cluster_version, expected_type=type_hints["cluster_version"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument host_network", value=host_network, expected_type=type_hints["host_network"])
            check_type(argname="argument host_port", value=host_port, expected_type=type_hints["host_port"])
            check_type(argname="argument init_container", value=init_container, expected_type=type_hints["init_container"])
            check_type(argname="argument persistence_enabled", value=persistence_enabled, expected_type=type_hints["persistence_enabled"])
            check_type(argname="argument pod_management_policy", value=pod_management_policy, expected_type=type_hints["pod_management_policy"])
            check_type(argname="argument pod_security_context", value=pod_security_context, expected_type=type_hints["pod_security_context"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument priority_class_name", value=priority_class_name, expected_type=type_hints["priority_class_name"])
            check_type(argname="argument redis_config", value=redis_config, expected_type=type_hints["redis_config"])
            check_type(argname="argument redis_exporter", value=redis_exporter, expected_type=type_hints["redis_exporter"])
            check_type(argname="argument redis_follower", value=redis_follower, expected_type=type_hints["redis_follower"])
            check_type(argname="argument redis_leader", value=redis_leader, expected_type=type_hints["redis_leader"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
            check_type(argname="argument sidecars", value=sidecars, expected_type=type_hints["sidecars"])
            check_type(argname="argument storage", value=storage, expected_type=type_hints["storage"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cluster_size": cluster_size,
            "kubernetes_config": kubernetes_config,
        }
        if acl is not None:
            self._values["acl"] = acl
        if cluster_version is not None:
            self._values["cluster_version"] = cluster_version
        if env is not None:
            self._values["env"] = env
        if host_network is not None:
            self._values["host_network"] = host_network
        if host_port is not None:
            self._values["host_port"] = host_port
        if init_container is not None:
            self._values["init_container"] = init_container
        if persistence_enabled is not None:
            self._values["persistence_enabled"] = persistence_enabled
        if pod_management_policy is not None:
            self._values["pod_management_policy"] = pod_management_policy
        if pod_security_context is not None:
            self._values["pod_security_context"] = pod_security_context
        if port is not None:
            self._values["port"] = port
        if priority_class_name is not None:
            self._values["priority_class_name"] = priority_class_name
        if redis_config is not None:
            self._values["redis_config"] = redis_config
        if redis_exporter is not None:
            self._values["redis_exporter"] = redis_exporter
        if redis_follower is not None:
            self._values["redis_follower"] = redis_follower
        if redis_leader is not None:
            self._values["redis_leader"] = redis_leader
        if resources is not None:
            self._values["resources"] = resources
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name
        if sidecars is not None:
            self._values["sidecars"] = sidecars
        if storage is not None:
            self._values["storage"] = storage
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def cluster_size(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpec#clusterSize
        '''
        result = self._values.get("cluster_size")
        assert result is not None, "Required property 'cluster_size' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def kubernetes_config(self) -> "RedisClusterSpecKubernetesConfig":
        '''
        :schema: RedisClusterSpec#kubernetesConfig
        '''
        result = self._values.get("kubernetes_config")
        assert result is not None, "Required property 'kubernetes_config' is missing"
        return typing.cast("RedisClusterSpecKubernetesConfig", result)

    @builtins.property
    def acl(self) -> typing.Optional["RedisClusterSpecAcl"]:
        '''
        :schema: RedisClusterSpec#acl
        '''
        result = self._values.get("acl")
        return typing.cast(typing.Optional["RedisClusterSpecAcl"], result)

    @builtins.property
    def cluster_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpec#clusterVersion
        '''
        result = self._values.get("cluster_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["RedisClusterSpecEnv"]]:
        '''
        :schema: RedisClusterSpec#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecEnv"]], result)

    @builtins.property
    def host_network(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpec#hostNetwork
        '''
        result = self._values.get("host_network")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def host_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpec#hostPort
        '''
        result = self._values.get("host_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def init_container(self) -> typing.Optional["RedisClusterSpecInitContainer"]:
        '''
        :schema: RedisClusterSpec#initContainer
        '''
        result = self._values.get("init_container")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainer"], result)

    @builtins.property
    def persistence_enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpec#persistenceEnabled
        '''
        result = self._values.get("persistence_enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def pod_management_policy(
        self,
    ) -> typing.Optional["RedisClusterSpecPodManagementPolicy"]:
        '''
        :schema: RedisClusterSpec#podManagementPolicy
        '''
        result = self._values.get("pod_management_policy")
        return typing.cast(typing.Optional["RedisClusterSpecPodManagementPolicy"], result)

    @builtins.property
    def pod_security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecPodSecurityContext"]:
        '''
        :schema: RedisClusterSpec#podSecurityContext
        '''
        result = self._values.get("pod_security_context")
        return typing.cast(typing.Optional["RedisClusterSpecPodSecurityContext"], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpec#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def priority_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpec#priorityClassName
        '''
        result = self._values.get("priority_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def redis_config(self) -> typing.Optional["RedisClusterSpecRedisConfig"]:
        '''
        :schema: RedisClusterSpec#redisConfig
        '''
        result = self._values.get("redis_config")
        return typing.cast(typing.Optional["RedisClusterSpecRedisConfig"], result)

    @builtins.property
    def redis_exporter(self) -> typing.Optional["RedisClusterSpecRedisExporter"]:
        '''
        :schema: RedisClusterSpec#redisExporter
        '''
        result = self._values.get("redis_exporter")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporter"], result)

    @builtins.property
    def redis_follower(self) -> typing.Optional["RedisClusterSpecRedisFollower"]:
        '''
        :schema: RedisClusterSpec#redisFollower
        '''
        result = self._values.get("redis_follower")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollower"], result)

    @builtins.property
    def redis_leader(self) -> typing.Optional["RedisClusterSpecRedisLeader"]:
        '''
        :schema: RedisClusterSpec#redisLeader
        '''
        result = self._values.get("redis_leader")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeader"], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecResources"]:
        '''
        :schema: RedisClusterSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecResources"], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sidecars(self) -> typing.Optional[typing.List["RedisClusterSpecSidecars"]]:
        '''
        :schema: RedisClusterSpec#sidecars
        '''
        result = self._values.get("sidecars")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecSidecars"]], result)

    @builtins.property
    def storage(self) -> typing.Optional["RedisClusterSpecStorage"]:
        '''
        :schema: RedisClusterSpec#storage
        '''
        result = self._values.get("storage")
        return typing.cast(typing.Optional["RedisClusterSpecStorage"], result)

    @builtins.property
    def tls(self) -> typing.Optional["RedisClusterSpecTls"]:
        '''
        :schema: RedisClusterSpec#TLS
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["RedisClusterSpecTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecAcl",
    jsii_struct_bases=[],
    name_mapping={
        "persistent_volume_claim": "persistentVolumeClaim",
        "secret": "secret",
    },
)
class RedisClusterSpecAcl:
    def __init__(
        self,
        *,
        persistent_volume_claim: typing.Optional[builtins.str] = None,
        secret: typing.Optional[typing.Union["RedisClusterSpecAclSecret", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param persistent_volume_claim: 
        :param secret: 

        :schema: RedisClusterSpecAcl
        '''
        if isinstance(secret, dict):
            secret = RedisClusterSpecAclSecret(**secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34c9c6b9cd1090cd0c6a305c2f6121b1e49c79f04d9080d1656a5541b27b8a5f)
            check_type(argname="argument persistent_volume_claim", value=persistent_volume_claim, expected_type=type_hints["persistent_volume_claim"])
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if persistent_volume_claim is not None:
            self._values["persistent_volume_claim"] = persistent_volume_claim
        if secret is not None:
            self._values["secret"] = secret

    @builtins.property
    def persistent_volume_claim(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecAcl#persistentVolumeClaim
        '''
        result = self._values.get("persistent_volume_claim")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret(self) -> typing.Optional["RedisClusterSpecAclSecret"]:
        '''
        :schema: RedisClusterSpecAcl#secret
        '''
        result = self._values.get("secret")
        return typing.cast(typing.Optional["RedisClusterSpecAclSecret"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecAcl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecAclSecret",
    jsii_struct_bases=[],
    name_mapping={
        "default_mode": "defaultMode",
        "items": "items",
        "optional": "optional",
        "secret_name": "secretName",
    },
)
class RedisClusterSpecAclSecret:
    def __init__(
        self,
        *,
        default_mode: typing.Optional[jsii.Number] = None,
        items: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecAclSecretItems", typing.Dict[builtins.str, typing.Any]]]] = None,
        optional: typing.Optional[builtins.bool] = None,
        secret_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param default_mode: 
        :param items: 
        :param optional: 
        :param secret_name: 

        :schema: RedisClusterSpecAclSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b54ae62e5bb45c003ba0744794f88015558ebc2ab2a9d636fefd2ebae52fb25)
            check_type(argname="argument default_mode", value=default_mode, expected_type=type_hints["default_mode"])
            check_type(argname="argument items", value=items, expected_type=type_hints["items"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values["default_mode"] = default_mode
        if items is not None:
            self._values["items"] = items
        if optional is not None:
            self._values["optional"] = optional
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecAclSecret#defaultMode
        '''
        result = self._values.get("default_mode")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def items(self) -> typing.Optional[typing.List["RedisClusterSpecAclSecretItems"]]:
        '''
        :schema: RedisClusterSpecAclSecret#items
        '''
        result = self._values.get("items")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecAclSecretItems"]], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecAclSecret#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecAclSecret#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecAclSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecAclSecretItems",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path", "mode": "mode"},
)
class RedisClusterSpecAclSecretItems:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: builtins.str,
        mode: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param path: 
        :param mode: 

        :schema: RedisClusterSpecAclSecretItems
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32b22ce9ce3f438bdd5151dead81ccf51bfe21c9d7df2606e7055f2bc93fa011)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "path": path,
        }
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecAclSecretItems#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecAclSecretItems#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mode(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecAclSecretItems#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecAclSecretItems(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RedisClusterSpecEnv:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RedisClusterSpecEnvValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RedisClusterSpecEnv
        '''
        if isinstance(value_from, dict):
            value_from = RedisClusterSpecEnvValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__25ebb0a0415719541e38ba742334be724f4f58b22b3f748d728bd0bb9ca6edd8)
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
        :schema: RedisClusterSpecEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecEnv#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(self) -> typing.Optional["RedisClusterSpecEnvValueFrom"]:
        '''
        :schema: RedisClusterSpecEnv#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
)
class RedisClusterSpecEnvValueFrom:
    def __init__(
        self,
        *,
        config_map_key_ref: typing.Optional[typing.Union["RedisClusterSpecEnvValueFromConfigMapKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        field_ref: typing.Optional[typing.Union["RedisClusterSpecEnvValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resource_field_ref: typing.Optional[typing.Union["RedisClusterSpecEnvValueFromResourceFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["RedisClusterSpecEnvValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_key_ref: 
        :param field_ref: 
        :param resource_field_ref: 
        :param secret_key_ref: 

        :schema: RedisClusterSpecEnvValueFrom
        '''
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = RedisClusterSpecEnvValueFromConfigMapKeyRef(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = RedisClusterSpecEnvValueFromFieldRef(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = RedisClusterSpecEnvValueFromResourceFieldRef(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = RedisClusterSpecEnvValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6359a6dc9d02ba834427c1ab3a504bcbd80ef21c94fff1cb6dcba0169555e70c)
            check_type(argname="argument config_map_key_ref", value=config_map_key_ref, expected_type=type_hints["config_map_key_ref"])
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument resource_field_ref", value=resource_field_ref, expected_type=type_hints["resource_field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values["config_map_key_ref"] = config_map_key_ref
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if resource_field_ref is not None:
            self._values["resource_field_ref"] = resource_field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def config_map_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecEnvValueFromConfigMapKeyRef"]:
        '''
        :schema: RedisClusterSpecEnvValueFrom#configMapKeyRef
        '''
        result = self._values.get("config_map_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFromConfigMapKeyRef"], result)

    @builtins.property
    def field_ref(self) -> typing.Optional["RedisClusterSpecEnvValueFromFieldRef"]:
        '''
        :schema: RedisClusterSpecEnvValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFromFieldRef"], result)

    @builtins.property
    def resource_field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecEnvValueFromResourceFieldRef"]:
        '''
        :schema: RedisClusterSpecEnvValueFrom#resourceFieldRef
        '''
        result = self._values.get("resource_field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFromResourceFieldRef"], result)

    @builtins.property
    def secret_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecEnvValueFromSecretKeyRef"]:
        '''
        :schema: RedisClusterSpecEnvValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnvValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFromConfigMapKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecEnvValueFromConfigMapKeyRef:
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

        :schema: RedisClusterSpecEnvValueFromConfigMapKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db5206503085c28b6ea9dea19167d79cbc774ca0a16c94956c7ff409a6dc0cd1)
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
        :schema: RedisClusterSpecEnvValueFromConfigMapKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecEnvValueFromConfigMapKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecEnvValueFromConfigMapKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnvValueFromConfigMapKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath", "api_version": "apiVersion"},
)
class RedisClusterSpecEnvValueFromFieldRef:
    def __init__(
        self,
        *,
        field_path: builtins.str,
        api_version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_path: 
        :param api_version: 

        :schema: RedisClusterSpecEnvValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc4727ad1abf7eea3ad142993a80a1ad1e4f74fec1ee337a276e4b5973c76ce8)
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
        :schema: RedisClusterSpecEnvValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecEnvValueFromFieldRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnvValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFromResourceFieldRef",
    jsii_struct_bases=[],
    name_mapping={
        "resource": "resource",
        "container_name": "containerName",
        "divisor": "divisor",
    },
)
class RedisClusterSpecEnvValueFromResourceFieldRef:
    def __init__(
        self,
        *,
        resource: builtins.str,
        container_name: typing.Optional[builtins.str] = None,
        divisor: typing.Optional["RedisClusterSpecEnvValueFromResourceFieldRefDivisor"] = None,
    ) -> None:
        '''
        :param resource: 
        :param container_name: 
        :param divisor: 

        :schema: RedisClusterSpecEnvValueFromResourceFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4f0c7fce82a79d78547290ced0a523cecaca954b7a2b0ddf9945ca5018a5fbec)
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
        :schema: RedisClusterSpecEnvValueFromResourceFieldRef#resource
        '''
        result = self._values.get("resource")
        assert result is not None, "Required property 'resource' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecEnvValueFromResourceFieldRef#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def divisor(
        self,
    ) -> typing.Optional["RedisClusterSpecEnvValueFromResourceFieldRefDivisor"]:
        '''
        :schema: RedisClusterSpecEnvValueFromResourceFieldRef#divisor
        '''
        result = self._values.get("divisor")
        return typing.cast(typing.Optional["RedisClusterSpecEnvValueFromResourceFieldRefDivisor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnvValueFromResourceFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecEnvValueFromResourceFieldRefDivisor(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFromResourceFieldRefDivisor",
):
    '''
    :schema: RedisClusterSpecEnvValueFromResourceFieldRefDivisor
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b95a36a7739050b4c8954501be5421ab971ced9764378602f71a01fa16a16aed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65f3f96c7623edca43118b3a4d418a89a5d8f4e47d0e0f9ae5363124aa0b400c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecEnvValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecEnvValueFromSecretKeyRef:
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

        :schema: RedisClusterSpecEnvValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__43c1073cddfd21add8edd48a44c2661e559531805652ff905696a4674490ec62)
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
        :schema: RedisClusterSpecEnvValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecEnvValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecEnvValueFromSecretKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecEnvValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainer",
    jsii_struct_bases=[],
    name_mapping={
        "image": "image",
        "args": "args",
        "command": "command",
        "enabled": "enabled",
        "env": "env",
        "image_pull_policy": "imagePullPolicy",
        "resources": "resources",
        "security_context": "securityContext",
    },
)
class RedisClusterSpecInitContainer:
    def __init__(
        self,
        *,
        image: builtins.str,
        args: typing.Optional[typing.Sequence[builtins.str]] = None,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
        enabled: typing.Optional[builtins.bool] = None,
        env: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecInitContainerEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        image_pull_policy: typing.Optional[builtins.str] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecInitContainerResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["RedisClusterSpecInitContainerSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param image: 
        :param args: 
        :param command: 
        :param enabled: 
        :param env: 
        :param image_pull_policy: 
        :param resources: 
        :param security_context: 

        :schema: RedisClusterSpecInitContainer
        '''
        if isinstance(resources, dict):
            resources = RedisClusterSpecInitContainerResources(**resources)
        if isinstance(security_context, dict):
            security_context = RedisClusterSpecInitContainerSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__162647bc0e32ac7047af99f0d13c6d64c9a6ecbdbb7ffbdc90f5ffb56b92a7b9)
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument args", value=args, expected_type=type_hints["args"])
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument image_pull_policy", value=image_pull_policy, expected_type=type_hints["image_pull_policy"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "image": image,
        }
        if args is not None:
            self._values["args"] = args
        if command is not None:
            self._values["command"] = command
        if enabled is not None:
            self._values["enabled"] = enabled
        if env is not None:
            self._values["env"] = env
        if image_pull_policy is not None:
            self._values["image_pull_policy"] = image_pull_policy
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context

    @builtins.property
    def image(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecInitContainer#image
        '''
        result = self._values.get("image")
        assert result is not None, "Required property 'image' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def args(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecInitContainer#args
        '''
        result = self._values.get("args")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecInitContainer#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainer#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["RedisClusterSpecInitContainerEnv"]]:
        '''
        :schema: RedisClusterSpecInitContainer#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecInitContainerEnv"]], result)

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainer#imagePullPolicy
        '''
        result = self._values.get("image_pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecInitContainerResources"]:
        '''
        :schema: RedisClusterSpecInitContainer#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerSecurityContext"]:
        '''
        :schema: RedisClusterSpecInitContainer#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerSecurityContext"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RedisClusterSpecInitContainerEnv:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RedisClusterSpecInitContainerEnvValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RedisClusterSpecInitContainerEnv
        '''
        if isinstance(value_from, dict):
            value_from = RedisClusterSpecInitContainerEnvValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a64c79f91030a2f15d28ce59c94523f78a7e5dfe5f04ec524460fcb584b1e5c3)
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
        :schema: RedisClusterSpecInitContainerEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerEnv#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFrom"]:
        '''
        :schema: RedisClusterSpecInitContainerEnv#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
)
class RedisClusterSpecInitContainerEnvValueFrom:
    def __init__(
        self,
        *,
        config_map_key_ref: typing.Optional[typing.Union["RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        field_ref: typing.Optional[typing.Union["RedisClusterSpecInitContainerEnvValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resource_field_ref: typing.Optional[typing.Union["RedisClusterSpecInitContainerEnvValueFromResourceFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["RedisClusterSpecInitContainerEnvValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_key_ref: 
        :param field_ref: 
        :param resource_field_ref: 
        :param secret_key_ref: 

        :schema: RedisClusterSpecInitContainerEnvValueFrom
        '''
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = RedisClusterSpecInitContainerEnvValueFromFieldRef(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = RedisClusterSpecInitContainerEnvValueFromResourceFieldRef(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = RedisClusterSpecInitContainerEnvValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__13dd9c630f34588f3f8c8df71bc9f3a899756bda69e74086b62c4768ae696741)
            check_type(argname="argument config_map_key_ref", value=config_map_key_ref, expected_type=type_hints["config_map_key_ref"])
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument resource_field_ref", value=resource_field_ref, expected_type=type_hints["resource_field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values["config_map_key_ref"] = config_map_key_ref
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if resource_field_ref is not None:
            self._values["resource_field_ref"] = resource_field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def config_map_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef"]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFrom#configMapKeyRef
        '''
        result = self._values.get("config_map_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef"], result)

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFromFieldRef"]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFromFieldRef"], result)

    @builtins.property
    def resource_field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFromResourceFieldRef"]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFrom#resourceFieldRef
        '''
        result = self._values.get("resource_field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFromResourceFieldRef"], result)

    @builtins.property
    def secret_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFromSecretKeyRef"]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnvValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef:
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

        :schema: RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__975341ded73a74b2fad978743203c70ae714dcee29db836d42fca1a62cc4d797)
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
        :schema: RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath", "api_version": "apiVersion"},
)
class RedisClusterSpecInitContainerEnvValueFromFieldRef:
    def __init__(
        self,
        *,
        field_path: builtins.str,
        api_version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_path: 
        :param api_version: 

        :schema: RedisClusterSpecInitContainerEnvValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__be317a13948ad8610b49ed5784f44cc506b99701eba5cf92060e6332a3646c2b)
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
        :schema: RedisClusterSpecInitContainerEnvValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromFieldRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnvValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFromResourceFieldRef",
    jsii_struct_bases=[],
    name_mapping={
        "resource": "resource",
        "container_name": "containerName",
        "divisor": "divisor",
    },
)
class RedisClusterSpecInitContainerEnvValueFromResourceFieldRef:
    def __init__(
        self,
        *,
        resource: builtins.str,
        container_name: typing.Optional[builtins.str] = None,
        divisor: typing.Optional["RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor"] = None,
    ) -> None:
        '''
        :param resource: 
        :param container_name: 
        :param divisor: 

        :schema: RedisClusterSpecInitContainerEnvValueFromResourceFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9410c45566e3e67e40856709cb2d94eaa81851f64e0583286552d81fc9654672)
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
        :schema: RedisClusterSpecInitContainerEnvValueFromResourceFieldRef#resource
        '''
        result = self._values.get("resource")
        assert result is not None, "Required property 'resource' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromResourceFieldRef#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def divisor(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor"]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromResourceFieldRef#divisor
        '''
        result = self._values.get("divisor")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnvValueFromResourceFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor",
):
    '''
    :schema: RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f67dcb0cce65dd1de47a62322ed10936240596179a9c2a7dc16a6a11818e56ee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6c3aacf31db97f739c5dba7ea929f73b6c81a01e7dc103f288a7f5beb43cf61a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerEnvValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecInitContainerEnvValueFromSecretKeyRef:
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

        :schema: RedisClusterSpecInitContainerEnvValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__909cd0b6dac3b35db10c8563cfb539b8681f8088df0117fe0e3b0279031440d7)
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
        :schema: RedisClusterSpecInitContainerEnvValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerEnvValueFromSecretKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerEnvValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecInitContainerResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecInitContainerResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecInitContainerResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__efde224944a5af9ca8d7b5a0caa61178bf027749794eed305bf6958ffce24c17)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecInitContainerResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecInitContainerResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecInitContainerResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecInitContainerResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecInitContainerResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecInitContainerResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecInitContainerResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecInitContainerResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4af7776f89df47d7c5f4ba0d345bfc5e7c0d0b06d713ad5d02b88d96a67133e6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecInitContainerResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecInitContainerResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerResourcesLimits",
):
    '''
    :schema: RedisClusterSpecInitContainerResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecInitContainerResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5db9f13dc2ee29b8a6f387da03ff9b1cff61f35b4c4a9c5d9feaba53f86373ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecInitContainerResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b362a922ea750bc8f8aa985153619f4f8a1b87485849055bbe6ef224448ae5f3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecInitContainerResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerResourcesRequests",
):
    '''
    :schema: RedisClusterSpecInitContainerResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecInitContainerResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4dc4789862286f2156c9397bf62ed2d68f23b6e57fa6cf9848703b51de3cb0f1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecInitContainerResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e988e49e0b49ee81db4d945586718fd081fe29c702e1b27c8c404d31a0d848b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecInitContainerResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
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
class RedisClusterSpecInitContainerSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        capabilities: typing.Optional[typing.Union["RedisClusterSpecInitContainerSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecInitContainerSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecInitContainerSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecInitContainerSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
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

        :schema: RedisClusterSpecInitContainerSecurityContext
        '''
        if isinstance(capabilities, dict):
            capabilities = RedisClusterSpecInitContainerSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecInitContainerSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecInitContainerSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecInitContainerSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4e8a77d99efca51c16a75549048ef63d02ca0bd118214893cc5ff5727dadd8f8)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
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
        :schema: RedisClusterSpecInitContainerSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerSecurityContextCapabilities"]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecInitContainerSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecInitContainerSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class RedisClusterSpecInitContainerSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: RedisClusterSpecInitContainerSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58e05db9220c2cc759be8425f5deb398dbaa591133fef4aa774c34d22c4f1ff7)
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
        :schema: RedisClusterSpecInitContainerSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecInitContainerSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecInitContainerSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2f18f8d91186e3cd3243afe20506c5da2451040baa154531f4e26e22504aaa4d)
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
        :schema: RedisClusterSpecInitContainerSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecInitContainerSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecInitContainerSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c462104e525a3351b57c0e28ca27b2c4fa46ad85b3a3269f9321a69f4ea21bf)
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
        :schema: RedisClusterSpecInitContainerSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecInitContainerSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecInitContainerSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecInitContainerSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2444a612e437bf725452ea17621276a408bbc11c68a1482efb765ee8ed29830c)
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
        :schema: RedisClusterSpecInitContainerSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecInitContainerSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecInitContainerSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfig",
    jsii_struct_bases=[],
    name_mapping={
        "image": "image",
        "ignore_annotations": "ignoreAnnotations",
        "image_pull_policy": "imagePullPolicy",
        "image_pull_secrets": "imagePullSecrets",
        "min_ready_seconds": "minReadySeconds",
        "persistent_volume_claim_retention_policy": "persistentVolumeClaimRetentionPolicy",
        "redis_secret": "redisSecret",
        "resources": "resources",
        "service": "service",
        "update_strategy": "updateStrategy",
    },
)
class RedisClusterSpecKubernetesConfig:
    def __init__(
        self,
        *,
        image: builtins.str,
        ignore_annotations: typing.Optional[typing.Sequence[builtins.str]] = None,
        image_pull_policy: typing.Optional[builtins.str] = None,
        image_pull_secrets: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecKubernetesConfigImagePullSecrets", typing.Dict[builtins.str, typing.Any]]]] = None,
        min_ready_seconds: typing.Optional[jsii.Number] = None,
        persistent_volume_claim_retention_policy: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_secret: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigRedisSecret", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigResources", typing.Dict[builtins.str, typing.Any]]] = None,
        service: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigService", typing.Dict[builtins.str, typing.Any]]] = None,
        update_strategy: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigUpdateStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param image: 
        :param ignore_annotations: 
        :param image_pull_policy: 
        :param image_pull_secrets: 
        :param min_ready_seconds: 
        :param persistent_volume_claim_retention_policy: 
        :param redis_secret: 
        :param resources: 
        :param service: 
        :param update_strategy: 

        :schema: RedisClusterSpecKubernetesConfig
        '''
        if isinstance(persistent_volume_claim_retention_policy, dict):
            persistent_volume_claim_retention_policy = RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy(**persistent_volume_claim_retention_policy)
        if isinstance(redis_secret, dict):
            redis_secret = RedisClusterSpecKubernetesConfigRedisSecret(**redis_secret)
        if isinstance(resources, dict):
            resources = RedisClusterSpecKubernetesConfigResources(**resources)
        if isinstance(service, dict):
            service = RedisClusterSpecKubernetesConfigService(**service)
        if isinstance(update_strategy, dict):
            update_strategy = RedisClusterSpecKubernetesConfigUpdateStrategy(**update_strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__192f467e94680b40c5c923af63e9a0f1da3942e89615e25f864c17e93f882a48)
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument ignore_annotations", value=ignore_annotations, expected_type=type_hints["ignore_annotations"])
            check_type(argname="argument image_pull_policy", value=image_pull_policy, expected_type=type_hints["image_pull_policy"])
            check_type(argname="argument image_pull_secrets", value=image_pull_secrets, expected_type=type_hints["image_pull_secrets"])
            check_type(argname="argument min_ready_seconds", value=min_ready_seconds, expected_type=type_hints["min_ready_seconds"])
            check_type(argname="argument persistent_volume_claim_retention_policy", value=persistent_volume_claim_retention_policy, expected_type=type_hints["persistent_volume_claim_retention_policy"])
            check_type(argname="argument redis_secret", value=redis_secret, expected_type=type_hints["redis_secret"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument update_strategy", value=update_strategy, expected_type=type_hints["update_strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "image": image,
        }
        if ignore_annotations is not None:
            self._values["ignore_annotations"] = ignore_annotations
        if image_pull_policy is not None:
            self._values["image_pull_policy"] = image_pull_policy
        if image_pull_secrets is not None:
            self._values["image_pull_secrets"] = image_pull_secrets
        if min_ready_seconds is not None:
            self._values["min_ready_seconds"] = min_ready_seconds
        if persistent_volume_claim_retention_policy is not None:
            self._values["persistent_volume_claim_retention_policy"] = persistent_volume_claim_retention_policy
        if redis_secret is not None:
            self._values["redis_secret"] = redis_secret
        if resources is not None:
            self._values["resources"] = resources
        if service is not None:
            self._values["service"] = service
        if update_strategy is not None:
            self._values["update_strategy"] = update_strategy

    @builtins.property
    def image(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecKubernetesConfig#image
        '''
        result = self._values.get("image")
        assert result is not None, "Required property 'image' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def ignore_annotations(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#ignoreAnnotations
        '''
        result = self._values.get("ignore_annotations")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#imagePullPolicy
        '''
        result = self._values.get("image_pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def image_pull_secrets(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecKubernetesConfigImagePullSecrets"]]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#imagePullSecrets
        '''
        result = self._values.get("image_pull_secrets")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecKubernetesConfigImagePullSecrets"]], result)

    @builtins.property
    def min_ready_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#minReadySeconds
        '''
        result = self._values.get("min_ready_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def persistent_volume_claim_retention_policy(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy"]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#persistentVolumeClaimRetentionPolicy
        '''
        result = self._values.get("persistent_volume_claim_retention_policy")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy"], result)

    @builtins.property
    def redis_secret(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigRedisSecret"]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#redisSecret
        '''
        result = self._values.get("redis_secret")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigRedisSecret"], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecKubernetesConfigResources"]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigResources"], result)

    @builtins.property
    def service(self) -> typing.Optional["RedisClusterSpecKubernetesConfigService"]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigService"], result)

    @builtins.property
    def update_strategy(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategy"]:
        '''
        :schema: RedisClusterSpecKubernetesConfig#updateStrategy
        '''
        result = self._values.get("update_strategy")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigImagePullSecrets",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecKubernetesConfigImagePullSecrets:
    def __init__(self, *, name: typing.Optional[builtins.str] = None) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecKubernetesConfigImagePullSecrets
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd74f98c9f1e0aaee0b74746ab9e8f505fbb1bdafbca1aca9d88ce9fa83e3f30)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigImagePullSecrets#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigImagePullSecrets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy",
    jsii_struct_bases=[],
    name_mapping={"when_deleted": "whenDeleted", "when_scaled": "whenScaled"},
)
class RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy:
    def __init__(
        self,
        *,
        when_deleted: typing.Optional[builtins.str] = None,
        when_scaled: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param when_deleted: 
        :param when_scaled: 

        :schema: RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__def427f053f4a451ebf2a83c1db775d0e6705ed024dd8b3f330e2eabf54b4ea8)
            check_type(argname="argument when_deleted", value=when_deleted, expected_type=type_hints["when_deleted"])
            check_type(argname="argument when_scaled", value=when_scaled, expected_type=type_hints["when_scaled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if when_deleted is not None:
            self._values["when_deleted"] = when_deleted
        if when_scaled is not None:
            self._values["when_scaled"] = when_scaled

    @builtins.property
    def when_deleted(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy#whenDeleted
        '''
        result = self._values.get("when_deleted")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def when_scaled(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy#whenScaled
        '''
        result = self._values.get("when_scaled")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigRedisSecret",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name"},
)
class RedisClusterSpecKubernetesConfigRedisSecret:
    def __init__(
        self,
        *,
        key: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param key: 
        :param name: 

        :schema: RedisClusterSpecKubernetesConfigRedisSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2559bb6bddab2736c5770a95575bfc92ea4f1810c56e5b9766a903e559a07ff4)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if key is not None:
            self._values["key"] = key
        if name is not None:
            self._values["name"] = name

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigRedisSecret#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigRedisSecret#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigRedisSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecKubernetesConfigResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecKubernetesConfigResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecKubernetesConfigResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__74d2840bd63b096728cc3185c7119cf23aa5a66c9774d50d6fe98741400494f2)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecKubernetesConfigResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecKubernetesConfigResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecKubernetesConfigResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecKubernetesConfigResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecKubernetesConfigResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2c521dcf23adb520cc040dff213afe86138314769e2f435b134d0049f69f97cf)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecKubernetesConfigResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecKubernetesConfigResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigResourcesLimits",
):
    '''
    :schema: RedisClusterSpecKubernetesConfigResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecKubernetesConfigResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c66824f5461aef50d8bc728b65ec93f9262248dbdfe1cacd8b5b05ac02dd2894)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecKubernetesConfigResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f677c2a967d174d75c90d41230eaba24152b1a82845b1d0742d636c78e5964fa)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecKubernetesConfigResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigResourcesRequests",
):
    '''
    :schema: RedisClusterSpecKubernetesConfigResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecKubernetesConfigResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cf915e3fed5733cb40fbdf202896568f509f2a51d481b4ec779a02c06bf2fb6e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecKubernetesConfigResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2aa18f271eb47b0aa8ee35184c700b7b6c83f9679711b48d4113f4db62cc772f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigService",
    jsii_struct_bases=[],
    name_mapping={
        "additional": "additional",
        "annotations": "annotations",
        "headless": "headless",
        "include_bus_port": "includeBusPort",
        "service_type": "serviceType",
    },
)
class RedisClusterSpecKubernetesConfigService:
    def __init__(
        self,
        *,
        additional: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigServiceAdditional", typing.Dict[builtins.str, typing.Any]]] = None,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        headless: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigServiceHeadless", typing.Dict[builtins.str, typing.Any]]] = None,
        include_bus_port: typing.Optional[builtins.bool] = None,
        service_type: typing.Optional["RedisClusterSpecKubernetesConfigServiceServiceType"] = None,
    ) -> None:
        '''
        :param additional: 
        :param annotations: 
        :param headless: 
        :param include_bus_port: 
        :param service_type: 

        :schema: RedisClusterSpecKubernetesConfigService
        '''
        if isinstance(additional, dict):
            additional = RedisClusterSpecKubernetesConfigServiceAdditional(**additional)
        if isinstance(headless, dict):
            headless = RedisClusterSpecKubernetesConfigServiceHeadless(**headless)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c21a55e9bb4c3de21e95e29fd2b7cf75c4a2fa086495cf1e6e61c14a6b86e96e)
            check_type(argname="argument additional", value=additional, expected_type=type_hints["additional"])
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument headless", value=headless, expected_type=type_hints["headless"])
            check_type(argname="argument include_bus_port", value=include_bus_port, expected_type=type_hints["include_bus_port"])
            check_type(argname="argument service_type", value=service_type, expected_type=type_hints["service_type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional is not None:
            self._values["additional"] = additional
        if annotations is not None:
            self._values["annotations"] = annotations
        if headless is not None:
            self._values["headless"] = headless
        if include_bus_port is not None:
            self._values["include_bus_port"] = include_bus_port
        if service_type is not None:
            self._values["service_type"] = service_type

    @builtins.property
    def additional(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigServiceAdditional"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigService#additional
        '''
        result = self._values.get("additional")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigServiceAdditional"], result)

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigService#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def headless(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigServiceHeadless"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigService#headless
        '''
        result = self._values.get("headless")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigServiceHeadless"], result)

    @builtins.property
    def include_bus_port(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecKubernetesConfigService#includeBusPort
        '''
        result = self._values.get("include_bus_port")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def service_type(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigServiceServiceType"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigService#serviceType
        '''
        result = self._values.get("service_type")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigServiceServiceType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigServiceAdditional",
    jsii_struct_bases=[],
    name_mapping={
        "additional_annotations": "additionalAnnotations",
        "enabled": "enabled",
        "include_bus_port": "includeBusPort",
        "type": "type",
    },
)
class RedisClusterSpecKubernetesConfigServiceAdditional:
    def __init__(
        self,
        *,
        additional_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        enabled: typing.Optional[builtins.bool] = None,
        include_bus_port: typing.Optional[builtins.bool] = None,
        type: typing.Optional["RedisClusterSpecKubernetesConfigServiceAdditionalType"] = None,
    ) -> None:
        '''
        :param additional_annotations: 
        :param enabled: 
        :param include_bus_port: 
        :param type: 

        :schema: RedisClusterSpecKubernetesConfigServiceAdditional
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66deb2c05dfc3910d51c4aec95c32c47781da4310285baee2ed758e0e5e26037)
            check_type(argname="argument additional_annotations", value=additional_annotations, expected_type=type_hints["additional_annotations"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument include_bus_port", value=include_bus_port, expected_type=type_hints["include_bus_port"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_annotations is not None:
            self._values["additional_annotations"] = additional_annotations
        if enabled is not None:
            self._values["enabled"] = enabled
        if include_bus_port is not None:
            self._values["include_bus_port"] = include_bus_port
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def additional_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceAdditional#additionalAnnotations
        '''
        result = self._values.get("additional_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceAdditional#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def include_bus_port(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceAdditional#includeBusPort
        '''
        result = self._values.get("include_bus_port")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigServiceAdditionalType"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceAdditional#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigServiceAdditionalType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigServiceAdditional(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigServiceAdditionalType"
)
class RedisClusterSpecKubernetesConfigServiceAdditionalType(enum.Enum):
    '''
    :schema: RedisClusterSpecKubernetesConfigServiceAdditionalType
    '''

    LOAD_BALANCER = "LOAD_BALANCER"
    '''LoadBalancer.'''
    NODE_PORT = "NODE_PORT"
    '''NodePort.'''
    CLUSTER_IP = "CLUSTER_IP"
    '''ClusterIP.'''


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigServiceHeadless",
    jsii_struct_bases=[],
    name_mapping={
        "additional_annotations": "additionalAnnotations",
        "enabled": "enabled",
        "include_bus_port": "includeBusPort",
        "type": "type",
    },
)
class RedisClusterSpecKubernetesConfigServiceHeadless:
    def __init__(
        self,
        *,
        additional_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        enabled: typing.Optional[builtins.bool] = None,
        include_bus_port: typing.Optional[builtins.bool] = None,
        type: typing.Optional["RedisClusterSpecKubernetesConfigServiceHeadlessType"] = None,
    ) -> None:
        '''
        :param additional_annotations: 
        :param enabled: 
        :param include_bus_port: 
        :param type: 

        :schema: RedisClusterSpecKubernetesConfigServiceHeadless
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a98d94c3994d5cd18c21043136346998a775f1a992924e1379b62b6e2630bcf5)
            check_type(argname="argument additional_annotations", value=additional_annotations, expected_type=type_hints["additional_annotations"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument include_bus_port", value=include_bus_port, expected_type=type_hints["include_bus_port"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_annotations is not None:
            self._values["additional_annotations"] = additional_annotations
        if enabled is not None:
            self._values["enabled"] = enabled
        if include_bus_port is not None:
            self._values["include_bus_port"] = include_bus_port
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def additional_annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceHeadless#additionalAnnotations
        '''
        result = self._values.get("additional_annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceHeadless#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def include_bus_port(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceHeadless#includeBusPort
        '''
        result = self._values.get("include_bus_port")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigServiceHeadlessType"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigServiceHeadless#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigServiceHeadlessType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigServiceHeadless(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigServiceHeadlessType"
)
class RedisClusterSpecKubernetesConfigServiceHeadlessType(enum.Enum):
    '''
    :schema: RedisClusterSpecKubernetesConfigServiceHeadlessType
    '''

    LOAD_BALANCER = "LOAD_BALANCER"
    '''LoadBalancer.'''
    NODE_PORT = "NODE_PORT"
    '''NodePort.'''
    CLUSTER_IP = "CLUSTER_IP"
    '''ClusterIP.'''


@jsii.enum(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigServiceServiceType"
)
class RedisClusterSpecKubernetesConfigServiceServiceType(enum.Enum):
    '''
    :schema: RedisClusterSpecKubernetesConfigServiceServiceType
    '''

    LOAD_BALANCER = "LOAD_BALANCER"
    '''LoadBalancer.'''
    NODE_PORT = "NODE_PORT"
    '''NodePort.'''
    CLUSTER_IP = "CLUSTER_IP"
    '''ClusterIP.'''


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigUpdateStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class RedisClusterSpecKubernetesConfigUpdateStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param rolling_update: 
        :param type: 

        :schema: RedisClusterSpecKubernetesConfigUpdateStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ee89ba24e277dc3ce906d163812090d433a81d16ca79525268502c329ac1cde7)
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
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigUpdateStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecKubernetesConfigUpdateStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigUpdateStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_unavailable": "maxUnavailable", "partition": "partition"},
)
class RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_unavailable: typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable"] = None,
        partition: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param max_unavailable: 
        :param partition: 

        :schema: RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d56128069ba034801739f3c7de223438f8fa43a77883d29effd3ba6a58513918)
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument partition", value=partition, expected_type=type_hints["partition"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if partition is not None:
            self._values["partition"] = partition

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable"]:
        '''
        :schema: RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable"], result)

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate#partition
        '''
        result = self._values.get("partition")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable",
):
    '''
    :schema: RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__874d0d3c826f6afa9049349b2b3a380476b5d4387c5edba80a6150dc8ab62da8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b496054b851ef8fa078dfe35570a958a95986fc50d7679831f11f49995c960e0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodManagementPolicy"
)
class RedisClusterSpecPodManagementPolicy(enum.Enum):
    '''
    :schema: RedisClusterSpecPodManagementPolicy
    '''

    ORDERED_READY = "ORDERED_READY"
    '''OrderedReady.'''
    PARALLEL = "PARALLEL"
    '''Parallel.'''


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "fs_group": "fsGroup",
        "fs_group_change_policy": "fsGroupChangePolicy",
        "run_as_group": "runAsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "seccomp_profile": "seccompProfile",
        "se_linux_options": "seLinuxOptions",
        "supplemental_groups": "supplementalGroups",
        "sysctls": "sysctls",
        "windows_options": "windowsOptions",
    },
)
class RedisClusterSpecPodSecurityContext:
    def __init__(
        self,
        *,
        fs_group: typing.Optional[jsii.Number] = None,
        fs_group_change_policy: typing.Optional[builtins.str] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecPodSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecPodSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
        sysctls: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecPodSecurityContextSysctls", typing.Dict[builtins.str, typing.Any]]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecPodSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param fs_group: 
        :param fs_group_change_policy: 
        :param run_as_group: 
        :param run_as_non_root: 
        :param run_as_user: 
        :param seccomp_profile: 
        :param se_linux_options: 
        :param supplemental_groups: 
        :param sysctls: 
        :param windows_options: 

        :schema: RedisClusterSpecPodSecurityContext
        '''
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecPodSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecPodSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecPodSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__063c93f38989944230a5857f283269aaf411f469df64148b3186c5dad8fb6251)
            check_type(argname="argument fs_group", value=fs_group, expected_type=type_hints["fs_group"])
            check_type(argname="argument fs_group_change_policy", value=fs_group_change_policy, expected_type=type_hints["fs_group_change_policy"])
            check_type(argname="argument run_as_group", value=run_as_group, expected_type=type_hints["run_as_group"])
            check_type(argname="argument run_as_non_root", value=run_as_non_root, expected_type=type_hints["run_as_non_root"])
            check_type(argname="argument run_as_user", value=run_as_user, expected_type=type_hints["run_as_user"])
            check_type(argname="argument seccomp_profile", value=seccomp_profile, expected_type=type_hints["seccomp_profile"])
            check_type(argname="argument se_linux_options", value=se_linux_options, expected_type=type_hints["se_linux_options"])
            check_type(argname="argument supplemental_groups", value=supplemental_groups, expected_type=type_hints["supplemental_groups"])
            check_type(argname="argument sysctls", value=sysctls, expected_type=type_hints["sysctls"])
            check_type(argname="argument windows_options", value=windows_options, expected_type=type_hints["windows_options"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
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
        if se_linux_options is not None:
            self._values["se_linux_options"] = se_linux_options
        if supplemental_groups is not None:
            self._values["supplemental_groups"] = supplemental_groups
        if sysctls is not None:
            self._values["sysctls"] = sysctls
        if windows_options is not None:
            self._values["windows_options"] = windows_options

    @builtins.property
    def fs_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#fsGroup
        '''
        result = self._values.get("fs_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def fs_group_change_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#fsGroupChangePolicy
        '''
        result = self._values.get("fs_group_change_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecPodSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecPodSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecPodSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecPodSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def supplemental_groups(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#supplementalGroups
        '''
        result = self._values.get("supplemental_groups")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def sysctls(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecPodSecurityContextSysctls"]]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#sysctls
        '''
        result = self._values.get("sysctls")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecPodSecurityContextSysctls"]], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecPodSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecPodSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecPodSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecPodSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecPodSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecPodSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2373bde3d64129c771425b0331a4c77ce9cf0edd63a22bbe79f9538ff6301a34)
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
        :schema: RedisClusterSpecPodSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecPodSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecPodSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecPodSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cda34f06535a51c2a6c1e8708f39df1a9b98dacd2fb767308d4bc16e2c4a3fc6)
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
        :schema: RedisClusterSpecPodSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecPodSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodSecurityContextSysctls",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class RedisClusterSpecPodSecurityContextSysctls:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: RedisClusterSpecPodSecurityContextSysctls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b57b3a39224241400444a90d26b547946232d079403d862bfea230c139209615)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecPodSecurityContextSysctls#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecPodSecurityContextSysctls#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecPodSecurityContextSysctls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecPodSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecPodSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecPodSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2fbbca1f90952439efa7a9769b9f60007434e7d4122426e5485cc9f3728093e)
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
        :schema: RedisClusterSpecPodSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecPodSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecPodSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecPodSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisConfig",
    jsii_struct_bases=[],
    name_mapping={
        "additional_redis_config": "additionalRedisConfig",
        "dynamic_config": "dynamicConfig",
        "max_memory_percent_of_limit": "maxMemoryPercentOfLimit",
    },
)
class RedisClusterSpecRedisConfig:
    def __init__(
        self,
        *,
        additional_redis_config: typing.Optional[builtins.str] = None,
        dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param additional_redis_config: 
        :param dynamic_config: 
        :param max_memory_percent_of_limit: 

        :schema: RedisClusterSpecRedisConfig
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2db9ace3cf3b30bc48201f7dff7bfafaf80f67011e47c8c5522b0e66b5eae86f)
            check_type(argname="argument additional_redis_config", value=additional_redis_config, expected_type=type_hints["additional_redis_config"])
            check_type(argname="argument dynamic_config", value=dynamic_config, expected_type=type_hints["dynamic_config"])
            check_type(argname="argument max_memory_percent_of_limit", value=max_memory_percent_of_limit, expected_type=type_hints["max_memory_percent_of_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_redis_config is not None:
            self._values["additional_redis_config"] = additional_redis_config
        if dynamic_config is not None:
            self._values["dynamic_config"] = dynamic_config
        if max_memory_percent_of_limit is not None:
            self._values["max_memory_percent_of_limit"] = max_memory_percent_of_limit

    @builtins.property
    def additional_redis_config(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisConfig#additionalRedisConfig
        '''
        result = self._values.get("additional_redis_config")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dynamic_config(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisConfig#dynamicConfig
        '''
        result = self._values.get("dynamic_config")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_memory_percent_of_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisConfig#maxMemoryPercentOfLimit
        '''
        result = self._values.get("max_memory_percent_of_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporter",
    jsii_struct_bases=[],
    name_mapping={
        "image": "image",
        "enabled": "enabled",
        "env": "env",
        "image_pull_policy": "imagePullPolicy",
        "port": "port",
        "resources": "resources",
        "security_context": "securityContext",
    },
)
class RedisClusterSpecRedisExporter:
    def __init__(
        self,
        *,
        image: builtins.str,
        enabled: typing.Optional[builtins.bool] = None,
        env: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisExporterEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        image_pull_policy: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecRedisExporterResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["RedisClusterSpecRedisExporterSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param image: 
        :param enabled: 
        :param env: 
        :param image_pull_policy: 
        :param port: 
        :param resources: 
        :param security_context: 

        :schema: RedisClusterSpecRedisExporter
        '''
        if isinstance(resources, dict):
            resources = RedisClusterSpecRedisExporterResources(**resources)
        if isinstance(security_context, dict):
            security_context = RedisClusterSpecRedisExporterSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__783b45625c576956eb339bcd479d7b90d6ee10cda54373a7b4e2a7adadd9c41b)
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument image_pull_policy", value=image_pull_policy, expected_type=type_hints["image_pull_policy"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "image": image,
        }
        if enabled is not None:
            self._values["enabled"] = enabled
        if env is not None:
            self._values["env"] = env
        if image_pull_policy is not None:
            self._values["image_pull_policy"] = image_pull_policy
        if port is not None:
            self._values["port"] = port
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context

    @builtins.property
    def image(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisExporter#image
        '''
        result = self._values.get("image")
        assert result is not None, "Required property 'image' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporter#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["RedisClusterSpecRedisExporterEnv"]]:
        '''
        :schema: RedisClusterSpecRedisExporter#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisExporterEnv"]], result)

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporter#imagePullPolicy
        '''
        result = self._values.get("image_pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisExporter#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecRedisExporterResources"]:
        '''
        :schema: RedisClusterSpecRedisExporter#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterSecurityContext"]:
        '''
        :schema: RedisClusterSpecRedisExporter#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterSecurityContext"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporter(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RedisClusterSpecRedisExporterEnv:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RedisClusterSpecRedisExporterEnvValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RedisClusterSpecRedisExporterEnv
        '''
        if isinstance(value_from, dict):
            value_from = RedisClusterSpecRedisExporterEnvValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50b954fa468b563021aae1faca4c99b4533209459e6963917fc55072c0af047a)
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
        :schema: RedisClusterSpecRedisExporterEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterEnv#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFrom"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnv#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
)
class RedisClusterSpecRedisExporterEnvValueFrom:
    def __init__(
        self,
        *,
        config_map_key_ref: typing.Optional[typing.Union["RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        field_ref: typing.Optional[typing.Union["RedisClusterSpecRedisExporterEnvValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resource_field_ref: typing.Optional[typing.Union["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_key_ref: 
        :param field_ref: 
        :param resource_field_ref: 
        :param secret_key_ref: 

        :schema: RedisClusterSpecRedisExporterEnvValueFrom
        '''
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = RedisClusterSpecRedisExporterEnvValueFromFieldRef(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__533aa14caeebe1f1f208191656cef3dcfbf08e2a394f74fbbdfc68f46eba3d68)
            check_type(argname="argument config_map_key_ref", value=config_map_key_ref, expected_type=type_hints["config_map_key_ref"])
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument resource_field_ref", value=resource_field_ref, expected_type=type_hints["resource_field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values["config_map_key_ref"] = config_map_key_ref
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if resource_field_ref is not None:
            self._values["resource_field_ref"] = resource_field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def config_map_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFrom#configMapKeyRef
        '''
        result = self._values.get("config_map_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef"], result)

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFromFieldRef"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFromFieldRef"], result)

    @builtins.property
    def resource_field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFrom#resourceFieldRef
        '''
        result = self._values.get("resource_field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef"], result)

    @builtins.property
    def secret_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnvValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef:
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

        :schema: RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__61e3986b37477f6a565551d50e95a8f06eb408b2704cc496dde4d55783ead8ee)
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
        :schema: RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath", "api_version": "apiVersion"},
)
class RedisClusterSpecRedisExporterEnvValueFromFieldRef:
    def __init__(
        self,
        *,
        field_path: builtins.str,
        api_version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_path: 
        :param api_version: 

        :schema: RedisClusterSpecRedisExporterEnvValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a7732138108022653ec109300b92e07720b1cdf025ff1b4e30826ce56a62d1fc)
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
        :schema: RedisClusterSpecRedisExporterEnvValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromFieldRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnvValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef",
    jsii_struct_bases=[],
    name_mapping={
        "resource": "resource",
        "container_name": "containerName",
        "divisor": "divisor",
    },
)
class RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef:
    def __init__(
        self,
        *,
        resource: builtins.str,
        container_name: typing.Optional[builtins.str] = None,
        divisor: typing.Optional["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor"] = None,
    ) -> None:
        '''
        :param resource: 
        :param container_name: 
        :param divisor: 

        :schema: RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cdc32dd9d4dedcb10b808b26ee4ce2f0d991869c34ab61edff734c874f59e6e6)
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
        :schema: RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef#resource
        '''
        result = self._values.get("resource")
        assert result is not None, "Required property 'resource' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def divisor(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor"]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef#divisor
        '''
        result = self._values.get("divisor")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor",
):
    '''
    :schema: RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__036dfcb2059a951147476e23f152fded1ba55b6df075aa6923c09978e87c94ed)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3c23921a5548456758cec5938afd3ec1f770b89c74ab9a5c6746348cc8afa5ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef:
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

        :schema: RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7f31b24c8625ccb4e2ed33caf15a0fa03c4f2a953d40b4283534f49b50d3910c)
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
        :schema: RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecRedisExporterResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisExporterResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecRedisExporterResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__034d01b4b1cd259abb3f4efe1b6ea9f45b448354e4c25c635251b56a10a22f01)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisExporterResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecRedisExporterResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisExporterResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecRedisExporterResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecRedisExporterResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisExporterResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecRedisExporterResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecRedisExporterResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86c5ff91f54affabb40b7e8b07b6ca5681a3a77b27627022e7b48c54878ccb21)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisExporterResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisExporterResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterResourcesLimits",
):
    '''
    :schema: RedisClusterSpecRedisExporterResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisExporterResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c12a4485decdbb8e4cd2e9faf3f35e758e9f0e9b5f4dbc9f2485826485ebc9a6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisExporterResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6858bada299cc6aff8098393c824a91fffe3be885a3154bad91468fe35a793cb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecRedisExporterResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterResourcesRequests",
):
    '''
    :schema: RedisClusterSpecRedisExporterResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisExporterResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7c91eb5e61f69fa56039a035f61aa200aa21e3cf3ec1ed860eb418af4216cba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisExporterResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f41c478e8b0ac781419a638abc88f1598152da8c94898805dcfe2c44277a0e14)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisExporterResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
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
class RedisClusterSpecRedisExporterSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        capabilities: typing.Optional[typing.Union["RedisClusterSpecRedisExporterSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecRedisExporterSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecRedisExporterSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
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

        :schema: RedisClusterSpecRedisExporterSecurityContext
        '''
        if isinstance(capabilities, dict):
            capabilities = RedisClusterSpecRedisExporterSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecRedisExporterSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecRedisExporterSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a5045010f70d649a54b830d96524d8e8840222bad3f7bab7935bbe2e29988333)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
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
        :schema: RedisClusterSpecRedisExporterSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterSecurityContextCapabilities"]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisExporterSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisExporterSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class RedisClusterSpecRedisExporterSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: RedisClusterSpecRedisExporterSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f21cfcea0046b75c2b8ed63ef97a21db18309fa3f5b614df35a17e3a0c6d32f1)
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
        :schema: RedisClusterSpecRedisExporterSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e0961d7ff09671323962c62f08e24115461b9e2498ad2fd1c6534d6656249981)
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
        :schema: RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecRedisExporterSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecRedisExporterSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eb4cce9b241cf533decc37ffca06a3a9d641ec3942c945cf782fe2c7169d3da6)
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
        :schema: RedisClusterSpecRedisExporterSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisExporterSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecRedisExporterSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecRedisExporterSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2f06c1ba4514a1967c177a7d12caae6606df97a586e4d3bd25f3da9690b442c8)
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
        :schema: RedisClusterSpecRedisExporterSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisExporterSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisExporterSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollower",
    jsii_struct_bases=[],
    name_mapping={
        "affinity": "affinity",
        "liveness_probe": "livenessProbe",
        "node_selector": "nodeSelector",
        "pdb": "pdb",
        "readiness_probe": "readinessProbe",
        "redis_config": "redisConfig",
        "replicas": "replicas",
        "resources": "resources",
        "security_context": "securityContext",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "tolerations": "tolerations",
        "topology_spread_constraints": "topologySpreadConstraints",
    },
)
class RedisClusterSpecRedisFollower:
    def __init__(
        self,
        *,
        affinity: typing.Any = None,
        liveness_probe: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerLivenessProbe", typing.Dict[builtins.str, typing.Any]]] = None,
        node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        pdb: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerPdb", typing.Dict[builtins.str, typing.Any]]] = None,
        readiness_probe: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerReadinessProbe", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_config: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerRedisConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        tolerations: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerTolerations", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerTopologySpreadConstraints", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param affinity: 
        :param liveness_probe: 
        :param node_selector: 
        :param pdb: 
        :param readiness_probe: 
        :param redis_config: 
        :param replicas: 
        :param resources: 
        :param security_context: 
        :param termination_grace_period_seconds: 
        :param tolerations: 
        :param topology_spread_constraints: 

        :schema: RedisClusterSpecRedisFollower
        '''
        if isinstance(liveness_probe, dict):
            liveness_probe = RedisClusterSpecRedisFollowerLivenessProbe(**liveness_probe)
        if isinstance(pdb, dict):
            pdb = RedisClusterSpecRedisFollowerPdb(**pdb)
        if isinstance(readiness_probe, dict):
            readiness_probe = RedisClusterSpecRedisFollowerReadinessProbe(**readiness_probe)
        if isinstance(redis_config, dict):
            redis_config = RedisClusterSpecRedisFollowerRedisConfig(**redis_config)
        if isinstance(resources, dict):
            resources = RedisClusterSpecRedisFollowerResources(**resources)
        if isinstance(security_context, dict):
            security_context = RedisClusterSpecRedisFollowerSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__72ae4ad2ab32da2d40477e0b68ed549b39b51f5a16e9e96dfb2babb4f0e23b59)
            check_type(argname="argument affinity", value=affinity, expected_type=type_hints["affinity"])
            check_type(argname="argument liveness_probe", value=liveness_probe, expected_type=type_hints["liveness_probe"])
            check_type(argname="argument node_selector", value=node_selector, expected_type=type_hints["node_selector"])
            check_type(argname="argument pdb", value=pdb, expected_type=type_hints["pdb"])
            check_type(argname="argument readiness_probe", value=readiness_probe, expected_type=type_hints["readiness_probe"])
            check_type(argname="argument redis_config", value=redis_config, expected_type=type_hints["redis_config"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument tolerations", value=tolerations, expected_type=type_hints["tolerations"])
            check_type(argname="argument topology_spread_constraints", value=topology_spread_constraints, expected_type=type_hints["topology_spread_constraints"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values["affinity"] = affinity
        if liveness_probe is not None:
            self._values["liveness_probe"] = liveness_probe
        if node_selector is not None:
            self._values["node_selector"] = node_selector
        if pdb is not None:
            self._values["pdb"] = pdb
        if readiness_probe is not None:
            self._values["readiness_probe"] = readiness_probe
        if redis_config is not None:
            self._values["redis_config"] = redis_config
        if replicas is not None:
            self._values["replicas"] = replicas
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if tolerations is not None:
            self._values["tolerations"] = tolerations
        if topology_spread_constraints is not None:
            self._values["topology_spread_constraints"] = topology_spread_constraints

    @builtins.property
    def affinity(self) -> typing.Any:
        '''
        :schema: RedisClusterSpecRedisFollower#affinity
        '''
        result = self._values.get("affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def liveness_probe(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerLivenessProbe"]:
        '''
        :schema: RedisClusterSpecRedisFollower#livenessProbe
        '''
        result = self._values.get("liveness_probe")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerLivenessProbe"], result)

    @builtins.property
    def node_selector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollower#nodeSelector
        '''
        result = self._values.get("node_selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def pdb(self) -> typing.Optional["RedisClusterSpecRedisFollowerPdb"]:
        '''
        :schema: RedisClusterSpecRedisFollower#pdb
        '''
        result = self._values.get("pdb")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerPdb"], result)

    @builtins.property
    def readiness_probe(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerReadinessProbe"]:
        '''
        :schema: RedisClusterSpecRedisFollower#readinessProbe
        '''
        result = self._values.get("readiness_probe")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerReadinessProbe"], result)

    @builtins.property
    def redis_config(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerRedisConfig"]:
        '''
        :schema: RedisClusterSpecRedisFollower#redisConfig
        '''
        result = self._values.get("redis_config")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerRedisConfig"], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollower#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecRedisFollowerResources"]:
        '''
        :schema: RedisClusterSpecRedisFollower#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerSecurityContext"]:
        '''
        :schema: RedisClusterSpecRedisFollower#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerSecurityContext"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollower#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tolerations(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerTolerations"]]:
        '''
        :schema: RedisClusterSpecRedisFollower#tolerations
        '''
        result = self._values.get("tolerations")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerTolerations"]], result)

    @builtins.property
    def topology_spread_constraints(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerTopologySpreadConstraints"]]:
        '''
        :schema: RedisClusterSpecRedisFollower#topologySpreadConstraints
        '''
        result = self._values.get("topology_spread_constraints")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerTopologySpreadConstraints"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollower(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbe",
    jsii_struct_bases=[],
    name_mapping={
        "exec": "exec",
        "failure_threshold": "failureThreshold",
        "grpc": "grpc",
        "http_get": "httpGet",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "tcp_socket": "tcpSocket",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
)
class RedisClusterSpecRedisFollowerLivenessProbe:
    def __init__(
        self,
        *,
        exec: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerLivenessProbeExec", typing.Dict[builtins.str, typing.Any]]] = None,
        failure_threshold: typing.Optional[jsii.Number] = None,
        grpc: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerLivenessProbeGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http_get: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerLivenessProbeHttpGet", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        tcp_socket: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerLivenessProbeTcpSocket", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param exec: 
        :param failure_threshold: 
        :param grpc: 
        :param http_get: 
        :param initial_delay_seconds: 
        :param period_seconds: 
        :param success_threshold: 
        :param tcp_socket: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbe
        '''
        if isinstance(exec, dict):
            exec = RedisClusterSpecRedisFollowerLivenessProbeExec(**exec)
        if isinstance(grpc, dict):
            grpc = RedisClusterSpecRedisFollowerLivenessProbeGrpc(**grpc)
        if isinstance(http_get, dict):
            http_get = RedisClusterSpecRedisFollowerLivenessProbeHttpGet(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = RedisClusterSpecRedisFollowerLivenessProbeTcpSocket(**tcp_socket)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a7842b0440c4ab88596a114a99ab9a3c798cca125074353066cf2b9b1affb76)
            check_type(argname="argument exec", value=exec, expected_type=type_hints["exec"])
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http_get", value=http_get, expected_type=type_hints["http_get"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument tcp_socket", value=tcp_socket, expected_type=type_hints["tcp_socket"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values["exec"] = exec
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if grpc is not None:
            self._values["grpc"] = grpc
        if http_get is not None:
            self._values["http_get"] = http_get
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if tcp_socket is not None:
            self._values["tcp_socket"] = tcp_socket
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def exec(self) -> typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeExec"]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#exec
        '''
        result = self._values.get("exec")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeExec"], result)

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc(self) -> typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeGrpc"]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeGrpc"], result)

    @builtins.property
    def http_get(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeHttpGet"]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#httpGet
        '''
        result = self._values.get("http_get")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeHttpGet"], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tcp_socket(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeTcpSocket"]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#tcpSocket
        '''
        result = self._values.get("tcp_socket")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerLivenessProbeTcpSocket"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbe#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbe(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeExec",
    jsii_struct_bases=[],
    name_mapping={"command": "command"},
)
class RedisClusterSpecRedisFollowerLivenessProbeExec:
    def __init__(
        self,
        *,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param command: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbeExec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__edce8e0e8d3f678b57857d824552db57fcb143e729763593c4a79f180d365df3)
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if command is not None:
            self._values["command"] = command

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeExec#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbeExec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeGrpc",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "service": "service"},
)
class RedisClusterSpecRedisFollowerLivenessProbeGrpc:
    def __init__(
        self,
        *,
        port: jsii.Number,
        service: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param service: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbeGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dace0a478def76a2c2584ac080dfd7d070e6eb6bd7957edae48889fbf2c3e025)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeGrpc#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbeGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeHttpGet",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "host": "host",
        "http_headers": "httpHeaders",
        "path": "path",
        "scheme": "scheme",
    },
)
class RedisClusterSpecRedisFollowerLivenessProbeHttpGet:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort",
        host: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        scheme: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 
        :param http_headers: 
        :param path: 
        :param scheme: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01ff54afc7307ea5907427ae2cc07944c00ae3969a610a163e02f8f964b4bc75)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument http_headers", value=http_headers, expected_type=type_hints["http_headers"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host
        if http_headers is not None:
            self._values["http_headers"] = http_headers
        if path is not None:
            self._values["path"] = path
        if scheme is not None:
            self._values["scheme"] = scheme

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort":
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_headers(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet#httpHeaders
        '''
        result = self._values.get("http_headers")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGet#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbeHttpGet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e45444be2e425076a8f6e20e8c5509d96044f897d862a845d8d3991ba88c874c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort",
):
    '''
    :schema: RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79c176f862ee0a8ea92fa2b6d212b5cf7a22f57f4c4acb3c58c35fe6465172ba)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7443d8c00c9b3e7ef8ef536a5efeb2c9e97a52f9580e870c356b06734ae1570d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeTcpSocket",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "host": "host"},
)
class RedisClusterSpecRedisFollowerLivenessProbeTcpSocket:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort",
        host: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 

        :schema: RedisClusterSpecRedisFollowerLivenessProbeTcpSocket
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79f7d57b4d0b9c0a56cd13925f8a69d808b0993c10628598e086d45f37aaf58e)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort":
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeTcpSocket#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerLivenessProbeTcpSocket#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerLivenessProbeTcpSocket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort",
):
    '''
    :schema: RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e03d28c3ea8e051c627d6761e92bf9447729e84ca974060805b6c6482a582651)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ab403d7c4c2cfaef40e8efffeec3ac3066a620034b3f31ee6a57a00cd614d33)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerPdb",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "max_unavailable": "maxUnavailable",
        "min_available": "minAvailable",
    },
)
class RedisClusterSpecRedisFollowerPdb:
    def __init__(
        self,
        *,
        enabled: typing.Optional[builtins.bool] = None,
        max_unavailable: typing.Optional[jsii.Number] = None,
        min_available: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enabled: 
        :param max_unavailable: 
        :param min_available: 

        :schema: RedisClusterSpecRedisFollowerPdb
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a41bbd0d66d42b55cad3e70657788920198500968388b4d4d56eeda9f2f3ae6a)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_available", value=min_available, expected_type=type_hints["min_available"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_available is not None:
            self._values["min_available"] = min_available

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisFollowerPdb#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_unavailable(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerPdb#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_available(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerPdb#minAvailable
        '''
        result = self._values.get("min_available")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerPdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbe",
    jsii_struct_bases=[],
    name_mapping={
        "exec": "exec",
        "failure_threshold": "failureThreshold",
        "grpc": "grpc",
        "http_get": "httpGet",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "tcp_socket": "tcpSocket",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
)
class RedisClusterSpecRedisFollowerReadinessProbe:
    def __init__(
        self,
        *,
        exec: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerReadinessProbeExec", typing.Dict[builtins.str, typing.Any]]] = None,
        failure_threshold: typing.Optional[jsii.Number] = None,
        grpc: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerReadinessProbeGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http_get: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerReadinessProbeHttpGet", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        tcp_socket: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerReadinessProbeTcpSocket", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param exec: 
        :param failure_threshold: 
        :param grpc: 
        :param http_get: 
        :param initial_delay_seconds: 
        :param period_seconds: 
        :param success_threshold: 
        :param tcp_socket: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbe
        '''
        if isinstance(exec, dict):
            exec = RedisClusterSpecRedisFollowerReadinessProbeExec(**exec)
        if isinstance(grpc, dict):
            grpc = RedisClusterSpecRedisFollowerReadinessProbeGrpc(**grpc)
        if isinstance(http_get, dict):
            http_get = RedisClusterSpecRedisFollowerReadinessProbeHttpGet(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = RedisClusterSpecRedisFollowerReadinessProbeTcpSocket(**tcp_socket)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c4ff7f1187b36613e680a268f559c2e11e35c666d646b4e4cdd79fa6905d1b3)
            check_type(argname="argument exec", value=exec, expected_type=type_hints["exec"])
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http_get", value=http_get, expected_type=type_hints["http_get"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument tcp_socket", value=tcp_socket, expected_type=type_hints["tcp_socket"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values["exec"] = exec
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if grpc is not None:
            self._values["grpc"] = grpc
        if http_get is not None:
            self._values["http_get"] = http_get
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if tcp_socket is not None:
            self._values["tcp_socket"] = tcp_socket
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def exec(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeExec"]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#exec
        '''
        result = self._values.get("exec")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeExec"], result)

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeGrpc"]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeGrpc"], result)

    @builtins.property
    def http_get(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeHttpGet"]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#httpGet
        '''
        result = self._values.get("http_get")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeHttpGet"], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tcp_socket(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeTcpSocket"]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#tcpSocket
        '''
        result = self._values.get("tcp_socket")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerReadinessProbeTcpSocket"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbe#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbe(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeExec",
    jsii_struct_bases=[],
    name_mapping={"command": "command"},
)
class RedisClusterSpecRedisFollowerReadinessProbeExec:
    def __init__(
        self,
        *,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param command: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbeExec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d752fd7ae49e93a49132ead38ffec24f220b99f3769a96f41525136373d112e)
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if command is not None:
            self._values["command"] = command

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeExec#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbeExec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeGrpc",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "service": "service"},
)
class RedisClusterSpecRedisFollowerReadinessProbeGrpc:
    def __init__(
        self,
        *,
        port: jsii.Number,
        service: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param service: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbeGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f6294d2051d583906a79d74bf24ed523f40fbc21abca756dc381fa67dc45c29)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeGrpc#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbeGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeHttpGet",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "host": "host",
        "http_headers": "httpHeaders",
        "path": "path",
        "scheme": "scheme",
    },
)
class RedisClusterSpecRedisFollowerReadinessProbeHttpGet:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort",
        host: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        scheme: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 
        :param http_headers: 
        :param path: 
        :param scheme: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d93a847a4a4cf450d2269e461904ae0e7519d8cffdb45d5b2c45b6382d9f7ebc)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument http_headers", value=http_headers, expected_type=type_hints["http_headers"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host
        if http_headers is not None:
            self._values["http_headers"] = http_headers
        if path is not None:
            self._values["path"] = path
        if scheme is not None:
            self._values["scheme"] = scheme

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort":
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_headers(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet#httpHeaders
        '''
        result = self._values.get("http_headers")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGet#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbeHttpGet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a23c8c52dc04d045185827738222f62da6ac19602eecf6e2033fb73407fb0d7)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort",
):
    '''
    :schema: RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f16f6d8bdb4be5ae140720fe2b66fa70e173354c7555260988aadc523cff91da)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbad5f20271cb2933624d2b10bc70ebaf12caf6f1fd7363c2532cc1767115051)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeTcpSocket",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "host": "host"},
)
class RedisClusterSpecRedisFollowerReadinessProbeTcpSocket:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort",
        host: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 

        :schema: RedisClusterSpecRedisFollowerReadinessProbeTcpSocket
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__933b14d56bdb5493dbd6281c4d8b597bdc001d2ae486f891cbf7ef137ab63ea0)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort":
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeTcpSocket#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerReadinessProbeTcpSocket#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerReadinessProbeTcpSocket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort",
):
    '''
    :schema: RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e702c4cc3a20dcbb7de071675ecaeedc01990d33f6f68bb6636b67f875f2cf6f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8c29768a11b88e5268a87780498540ceb1f08a231e66d29b65709c8872fa76b3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerRedisConfig",
    jsii_struct_bases=[],
    name_mapping={
        "additional_redis_config": "additionalRedisConfig",
        "dynamic_config": "dynamicConfig",
        "max_memory_percent_of_limit": "maxMemoryPercentOfLimit",
    },
)
class RedisClusterSpecRedisFollowerRedisConfig:
    def __init__(
        self,
        *,
        additional_redis_config: typing.Optional[builtins.str] = None,
        dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param additional_redis_config: 
        :param dynamic_config: 
        :param max_memory_percent_of_limit: 

        :schema: RedisClusterSpecRedisFollowerRedisConfig
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eaaba4f0200c867b48d75e21e4f08f82c8486de4ae092402e2841863ccc046f9)
            check_type(argname="argument additional_redis_config", value=additional_redis_config, expected_type=type_hints["additional_redis_config"])
            check_type(argname="argument dynamic_config", value=dynamic_config, expected_type=type_hints["dynamic_config"])
            check_type(argname="argument max_memory_percent_of_limit", value=max_memory_percent_of_limit, expected_type=type_hints["max_memory_percent_of_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_redis_config is not None:
            self._values["additional_redis_config"] = additional_redis_config
        if dynamic_config is not None:
            self._values["dynamic_config"] = dynamic_config
        if max_memory_percent_of_limit is not None:
            self._values["max_memory_percent_of_limit"] = max_memory_percent_of_limit

    @builtins.property
    def additional_redis_config(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerRedisConfig#additionalRedisConfig
        '''
        result = self._values.get("additional_redis_config")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dynamic_config(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerRedisConfig#dynamicConfig
        '''
        result = self._values.get("dynamic_config")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_memory_percent_of_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerRedisConfig#maxMemoryPercentOfLimit
        '''
        result = self._values.get("max_memory_percent_of_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerRedisConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecRedisFollowerResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecRedisFollowerResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eaa920e6640acdf135086bc2a41d02781b85fe9586fb6d31b922ce66572651fc)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisFollowerResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecRedisFollowerResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecRedisFollowerResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e98f33a500e006cfe8e4aa434eff7b2eb28be5882abda613fd6779505e1afb7d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisFollowerResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerResourcesLimits",
):
    '''
    :schema: RedisClusterSpecRedisFollowerResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__13a2d89079d6acf364f193df063a25b85ba9c7f30ac8cc11b0cf893eeaa9d84d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64fe980416654b7c79bfd3ab85510d5e218a541b16c08612f0b8a34949bf0a0a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecRedisFollowerResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerResourcesRequests",
):
    '''
    :schema: RedisClusterSpecRedisFollowerResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisFollowerResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__629411eb2741539736948796db50b1345f9b366e5c51b293fda646653eab35ab)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisFollowerResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e389a094a2a3ea8476949de12da4149b7332ee4d9d7c4a8d1cc864b82bd16c94)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisFollowerResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
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
class RedisClusterSpecRedisFollowerSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        capabilities: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
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

        :schema: RedisClusterSpecRedisFollowerSecurityContext
        '''
        if isinstance(capabilities, dict):
            capabilities = RedisClusterSpecRedisFollowerSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecRedisFollowerSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecRedisFollowerSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__deea8bb114d44064c3d9675e60c72706bf09def40a90831258dc3b4bdb7cc903)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
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
        :schema: RedisClusterSpecRedisFollowerSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerSecurityContextCapabilities"]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class RedisClusterSpecRedisFollowerSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: RedisClusterSpecRedisFollowerSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd94bc3370bee41215bf6bd1c821e82e3e7b5032926992037665483ea997169c)
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
        :schema: RedisClusterSpecRedisFollowerSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__43d041da92e0d7304a85268dc69e0495e90fe98dd12922d0d3eeee43ef9f96ba)
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
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecRedisFollowerSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecRedisFollowerSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9885a63955bfc096601422bdd978e1ae37dbd7dd561e8084a2f296b80e49851f)
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
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecRedisFollowerSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecRedisFollowerSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cf4efaf8cf86867369171b7541189c269e6b5c2a377a9eeb1a6768ea538b2a0)
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
        :schema: RedisClusterSpecRedisFollowerSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerTolerations",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "operator": "operator",
        "toleration_seconds": "tolerationSeconds",
        "value": "value",
    },
)
class RedisClusterSpecRedisFollowerTolerations:
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

        :schema: RedisClusterSpecRedisFollowerTolerations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__24b3d355d15a2f659ce00cbb4bd8c23113158758e59e17404a7872712af8e7f9)
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
        :schema: RedisClusterSpecRedisFollowerTolerations#effect
        '''
        result = self._values.get("effect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerTolerations#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerTolerations#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerTolerations#tolerationSeconds
        '''
        result = self._values.get("toleration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerTolerations#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerTolerations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerTopologySpreadConstraints",
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
class RedisClusterSpecRedisFollowerTopologySpreadConstraints:
    def __init__(
        self,
        *,
        max_skew: jsii.Number,
        topology_key: builtins.str,
        when_unsatisfiable: builtins.str,
        label_selector: typing.Optional[typing.Union["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints
        '''
        if isinstance(label_selector, dict):
            label_selector = RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector(**label_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58b78f468b3caf0c17394d41853c9fe94185a2c6ca7929e3113ccda3a2f4ba58)
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
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#maxSkew
        '''
        result = self._values.get("max_skew")
        assert result is not None, "Required property 'max_skew' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def topology_key(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#topologyKey
        '''
        result = self._values.get("topology_key")
        assert result is not None, "Required property 'topology_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#whenUnsatisfiable
        '''
        result = self._values.get("when_unsatisfiable")
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def label_selector(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector"]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector"], result)

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#matchLabelKeys
        '''
        result = self._values.get("match_label_keys")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#minDomains
        '''
        result = self._values.get("min_domains")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#nodeAffinityPolicy
        '''
        result = self._values.get("node_affinity_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraints#nodeTaintsPolicy
        '''
        result = self._values.get("node_taints_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerTopologySpreadConstraints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__736503e474122b108ea0d888a1a95b4cc5a41fa11540528fdcfcef15914d736e)
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
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions"]]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions:
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

        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d7207691d8b60a6134e5bf79cf3e07cd9a390d3da566f7aed7d0113b891c5261)
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
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeader",
    jsii_struct_bases=[],
    name_mapping={
        "affinity": "affinity",
        "liveness_probe": "livenessProbe",
        "node_selector": "nodeSelector",
        "pdb": "pdb",
        "readiness_probe": "readinessProbe",
        "redis_config": "redisConfig",
        "replicas": "replicas",
        "resources": "resources",
        "security_context": "securityContext",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "tolerations": "tolerations",
        "topology_spread_constraints": "topologySpreadConstraints",
    },
)
class RedisClusterSpecRedisLeader:
    def __init__(
        self,
        *,
        affinity: typing.Any = None,
        liveness_probe: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderLivenessProbe", typing.Dict[builtins.str, typing.Any]]] = None,
        node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        pdb: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderPdb", typing.Dict[builtins.str, typing.Any]]] = None,
        readiness_probe: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderReadinessProbe", typing.Dict[builtins.str, typing.Any]]] = None,
        redis_config: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderRedisConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        replicas: typing.Optional[jsii.Number] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        tolerations: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderTolerations", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderTopologySpreadConstraints", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param affinity: 
        :param liveness_probe: 
        :param node_selector: 
        :param pdb: 
        :param readiness_probe: 
        :param redis_config: 
        :param replicas: 
        :param resources: 
        :param security_context: 
        :param termination_grace_period_seconds: 
        :param tolerations: 
        :param topology_spread_constraints: 

        :schema: RedisClusterSpecRedisLeader
        '''
        if isinstance(liveness_probe, dict):
            liveness_probe = RedisClusterSpecRedisLeaderLivenessProbe(**liveness_probe)
        if isinstance(pdb, dict):
            pdb = RedisClusterSpecRedisLeaderPdb(**pdb)
        if isinstance(readiness_probe, dict):
            readiness_probe = RedisClusterSpecRedisLeaderReadinessProbe(**readiness_probe)
        if isinstance(redis_config, dict):
            redis_config = RedisClusterSpecRedisLeaderRedisConfig(**redis_config)
        if isinstance(resources, dict):
            resources = RedisClusterSpecRedisLeaderResources(**resources)
        if isinstance(security_context, dict):
            security_context = RedisClusterSpecRedisLeaderSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f4dc1eb74cb2f8e017702ee935f3084c0311ea742d096e4e6618c50f9642b82c)
            check_type(argname="argument affinity", value=affinity, expected_type=type_hints["affinity"])
            check_type(argname="argument liveness_probe", value=liveness_probe, expected_type=type_hints["liveness_probe"])
            check_type(argname="argument node_selector", value=node_selector, expected_type=type_hints["node_selector"])
            check_type(argname="argument pdb", value=pdb, expected_type=type_hints["pdb"])
            check_type(argname="argument readiness_probe", value=readiness_probe, expected_type=type_hints["readiness_probe"])
            check_type(argname="argument redis_config", value=redis_config, expected_type=type_hints["redis_config"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument tolerations", value=tolerations, expected_type=type_hints["tolerations"])
            check_type(argname="argument topology_spread_constraints", value=topology_spread_constraints, expected_type=type_hints["topology_spread_constraints"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values["affinity"] = affinity
        if liveness_probe is not None:
            self._values["liveness_probe"] = liveness_probe
        if node_selector is not None:
            self._values["node_selector"] = node_selector
        if pdb is not None:
            self._values["pdb"] = pdb
        if readiness_probe is not None:
            self._values["readiness_probe"] = readiness_probe
        if redis_config is not None:
            self._values["redis_config"] = redis_config
        if replicas is not None:
            self._values["replicas"] = replicas
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if tolerations is not None:
            self._values["tolerations"] = tolerations
        if topology_spread_constraints is not None:
            self._values["topology_spread_constraints"] = topology_spread_constraints

    @builtins.property
    def affinity(self) -> typing.Any:
        '''
        :schema: RedisClusterSpecRedisLeader#affinity
        '''
        result = self._values.get("affinity")
        return typing.cast(typing.Any, result)

    @builtins.property
    def liveness_probe(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderLivenessProbe"]:
        '''
        :schema: RedisClusterSpecRedisLeader#livenessProbe
        '''
        result = self._values.get("liveness_probe")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderLivenessProbe"], result)

    @builtins.property
    def node_selector(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeader#nodeSelector
        '''
        result = self._values.get("node_selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def pdb(self) -> typing.Optional["RedisClusterSpecRedisLeaderPdb"]:
        '''
        :schema: RedisClusterSpecRedisLeader#pdb
        '''
        result = self._values.get("pdb")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderPdb"], result)

    @builtins.property
    def readiness_probe(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderReadinessProbe"]:
        '''
        :schema: RedisClusterSpecRedisLeader#readinessProbe
        '''
        result = self._values.get("readiness_probe")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderReadinessProbe"], result)

    @builtins.property
    def redis_config(self) -> typing.Optional["RedisClusterSpecRedisLeaderRedisConfig"]:
        '''
        :schema: RedisClusterSpecRedisLeader#redisConfig
        '''
        result = self._values.get("redis_config")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderRedisConfig"], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeader#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecRedisLeaderResources"]:
        '''
        :schema: RedisClusterSpecRedisLeader#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderSecurityContext"]:
        '''
        :schema: RedisClusterSpecRedisLeader#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderSecurityContext"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeader#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tolerations(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderTolerations"]]:
        '''
        :schema: RedisClusterSpecRedisLeader#tolerations
        '''
        result = self._values.get("tolerations")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderTolerations"]], result)

    @builtins.property
    def topology_spread_constraints(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderTopologySpreadConstraints"]]:
        '''
        :schema: RedisClusterSpecRedisLeader#topologySpreadConstraints
        '''
        result = self._values.get("topology_spread_constraints")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderTopologySpreadConstraints"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbe",
    jsii_struct_bases=[],
    name_mapping={
        "exec": "exec",
        "failure_threshold": "failureThreshold",
        "grpc": "grpc",
        "http_get": "httpGet",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "tcp_socket": "tcpSocket",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
)
class RedisClusterSpecRedisLeaderLivenessProbe:
    def __init__(
        self,
        *,
        exec: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderLivenessProbeExec", typing.Dict[builtins.str, typing.Any]]] = None,
        failure_threshold: typing.Optional[jsii.Number] = None,
        grpc: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderLivenessProbeGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http_get: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderLivenessProbeHttpGet", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        tcp_socket: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderLivenessProbeTcpSocket", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param exec: 
        :param failure_threshold: 
        :param grpc: 
        :param http_get: 
        :param initial_delay_seconds: 
        :param period_seconds: 
        :param success_threshold: 
        :param tcp_socket: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbe
        '''
        if isinstance(exec, dict):
            exec = RedisClusterSpecRedisLeaderLivenessProbeExec(**exec)
        if isinstance(grpc, dict):
            grpc = RedisClusterSpecRedisLeaderLivenessProbeGrpc(**grpc)
        if isinstance(http_get, dict):
            http_get = RedisClusterSpecRedisLeaderLivenessProbeHttpGet(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = RedisClusterSpecRedisLeaderLivenessProbeTcpSocket(**tcp_socket)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2f3bd1909c5790617ae302d05a8a7a8138f5df16ec9dd87d076b9be2117ab304)
            check_type(argname="argument exec", value=exec, expected_type=type_hints["exec"])
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http_get", value=http_get, expected_type=type_hints["http_get"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument tcp_socket", value=tcp_socket, expected_type=type_hints["tcp_socket"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values["exec"] = exec
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if grpc is not None:
            self._values["grpc"] = grpc
        if http_get is not None:
            self._values["http_get"] = http_get
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if tcp_socket is not None:
            self._values["tcp_socket"] = tcp_socket
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def exec(self) -> typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeExec"]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#exec
        '''
        result = self._values.get("exec")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeExec"], result)

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc(self) -> typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeGrpc"]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeGrpc"], result)

    @builtins.property
    def http_get(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeHttpGet"]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#httpGet
        '''
        result = self._values.get("http_get")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeHttpGet"], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tcp_socket(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeTcpSocket"]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#tcpSocket
        '''
        result = self._values.get("tcp_socket")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderLivenessProbeTcpSocket"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbe#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbe(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeExec",
    jsii_struct_bases=[],
    name_mapping={"command": "command"},
)
class RedisClusterSpecRedisLeaderLivenessProbeExec:
    def __init__(
        self,
        *,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param command: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbeExec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cb2cceb961190831f1ef8136584511c7e154474eedca2cb5ce685f5a14dae0b)
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if command is not None:
            self._values["command"] = command

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeExec#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbeExec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeGrpc",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "service": "service"},
)
class RedisClusterSpecRedisLeaderLivenessProbeGrpc:
    def __init__(
        self,
        *,
        port: jsii.Number,
        service: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param service: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbeGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8a8de09eaa437d84ec373ddae2111395b7b84681ee0860ec2d4678d9cd8006f3)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeGrpc#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbeGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeHttpGet",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "host": "host",
        "http_headers": "httpHeaders",
        "path": "path",
        "scheme": "scheme",
    },
)
class RedisClusterSpecRedisLeaderLivenessProbeHttpGet:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort",
        host: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        scheme: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 
        :param http_headers: 
        :param path: 
        :param scheme: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4e8c8dd1d29602e716c908bcbc693c1f48307f0527f898aab8d4c5bf299bc743)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument http_headers", value=http_headers, expected_type=type_hints["http_headers"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host
        if http_headers is not None:
            self._values["http_headers"] = http_headers
        if path is not None:
            self._values["path"] = path
        if scheme is not None:
            self._values["scheme"] = scheme

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort":
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_headers(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet#httpHeaders
        '''
        result = self._values.get("http_headers")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGet#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbeHttpGet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eaa285e9bd8a6ca887fe9337cf8af5c20e6a42b720f845fc11f0b82cde621558)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort",
):
    '''
    :schema: RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ac3a7aff3c509b70f842fb790cbf615530ef676346c39a880c495cd4ae2eade)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e8f2321db1fe1384627b25b64df7812bb48af5cca4b6fb103297f002baf9a5b9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeTcpSocket",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "host": "host"},
)
class RedisClusterSpecRedisLeaderLivenessProbeTcpSocket:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort",
        host: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 

        :schema: RedisClusterSpecRedisLeaderLivenessProbeTcpSocket
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ccbff5a800e63044b1716fb32cdb85e2aa5cd32fa6dc90c137d1f8683c1ddea3)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort":
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeTcpSocket#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderLivenessProbeTcpSocket#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderLivenessProbeTcpSocket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort",
):
    '''
    :schema: RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b6a1814b90d6d1a6ce03f27b1668839a695ba4f03c3b3bd72114276908123cb2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f2e93c7aac388864d0d4167e9333ed7b190fd20c84d0125b4c6a1e93fb0861e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderPdb",
    jsii_struct_bases=[],
    name_mapping={
        "enabled": "enabled",
        "max_unavailable": "maxUnavailable",
        "min_available": "minAvailable",
    },
)
class RedisClusterSpecRedisLeaderPdb:
    def __init__(
        self,
        *,
        enabled: typing.Optional[builtins.bool] = None,
        max_unavailable: typing.Optional[jsii.Number] = None,
        min_available: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param enabled: 
        :param max_unavailable: 
        :param min_available: 

        :schema: RedisClusterSpecRedisLeaderPdb
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__94c4ba60955cc037628fe3f85dcf0a8dcdf8c75f94078d9bb0834ba1ef10cf77)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_available", value=min_available, expected_type=type_hints["min_available"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_available is not None:
            self._values["min_available"] = min_available

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisLeaderPdb#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_unavailable(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderPdb#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_available(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderPdb#minAvailable
        '''
        result = self._values.get("min_available")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderPdb(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbe",
    jsii_struct_bases=[],
    name_mapping={
        "exec": "exec",
        "failure_threshold": "failureThreshold",
        "grpc": "grpc",
        "http_get": "httpGet",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "tcp_socket": "tcpSocket",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
        "timeout_seconds": "timeoutSeconds",
    },
)
class RedisClusterSpecRedisLeaderReadinessProbe:
    def __init__(
        self,
        *,
        exec: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderReadinessProbeExec", typing.Dict[builtins.str, typing.Any]]] = None,
        failure_threshold: typing.Optional[jsii.Number] = None,
        grpc: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderReadinessProbeGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http_get: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderReadinessProbeHttpGet", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_delay_seconds: typing.Optional[jsii.Number] = None,
        period_seconds: typing.Optional[jsii.Number] = None,
        success_threshold: typing.Optional[jsii.Number] = None,
        tcp_socket: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderReadinessProbeTcpSocket", typing.Dict[builtins.str, typing.Any]]] = None,
        termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
        timeout_seconds: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param exec: 
        :param failure_threshold: 
        :param grpc: 
        :param http_get: 
        :param initial_delay_seconds: 
        :param period_seconds: 
        :param success_threshold: 
        :param tcp_socket: 
        :param termination_grace_period_seconds: 
        :param timeout_seconds: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbe
        '''
        if isinstance(exec, dict):
            exec = RedisClusterSpecRedisLeaderReadinessProbeExec(**exec)
        if isinstance(grpc, dict):
            grpc = RedisClusterSpecRedisLeaderReadinessProbeGrpc(**grpc)
        if isinstance(http_get, dict):
            http_get = RedisClusterSpecRedisLeaderReadinessProbeHttpGet(**http_get)
        if isinstance(tcp_socket, dict):
            tcp_socket = RedisClusterSpecRedisLeaderReadinessProbeTcpSocket(**tcp_socket)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__586fde3854dc0e0920eeff3bfdc6c9ebe0625ad9d867ab7c0d24500152bf5c41)
            check_type(argname="argument exec", value=exec, expected_type=type_hints["exec"])
            check_type(argname="argument failure_threshold", value=failure_threshold, expected_type=type_hints["failure_threshold"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http_get", value=http_get, expected_type=type_hints["http_get"])
            check_type(argname="argument initial_delay_seconds", value=initial_delay_seconds, expected_type=type_hints["initial_delay_seconds"])
            check_type(argname="argument period_seconds", value=period_seconds, expected_type=type_hints["period_seconds"])
            check_type(argname="argument success_threshold", value=success_threshold, expected_type=type_hints["success_threshold"])
            check_type(argname="argument tcp_socket", value=tcp_socket, expected_type=type_hints["tcp_socket"])
            check_type(argname="argument termination_grace_period_seconds", value=termination_grace_period_seconds, expected_type=type_hints["termination_grace_period_seconds"])
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if exec is not None:
            self._values["exec"] = exec
        if failure_threshold is not None:
            self._values["failure_threshold"] = failure_threshold
        if grpc is not None:
            self._values["grpc"] = grpc
        if http_get is not None:
            self._values["http_get"] = http_get
        if initial_delay_seconds is not None:
            self._values["initial_delay_seconds"] = initial_delay_seconds
        if period_seconds is not None:
            self._values["period_seconds"] = period_seconds
        if success_threshold is not None:
            self._values["success_threshold"] = success_threshold
        if tcp_socket is not None:
            self._values["tcp_socket"] = tcp_socket
        if termination_grace_period_seconds is not None:
            self._values["termination_grace_period_seconds"] = termination_grace_period_seconds
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def exec(self) -> typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeExec"]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#exec
        '''
        result = self._values.get("exec")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeExec"], result)

    @builtins.property
    def failure_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#failureThreshold
        '''
        result = self._values.get("failure_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def grpc(self) -> typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeGrpc"]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeGrpc"], result)

    @builtins.property
    def http_get(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeHttpGet"]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#httpGet
        '''
        result = self._values.get("http_get")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeHttpGet"], result)

    @builtins.property
    def initial_delay_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#initialDelaySeconds
        '''
        result = self._values.get("initial_delay_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#periodSeconds
        '''
        result = self._values.get("period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def success_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#successThreshold
        '''
        result = self._values.get("success_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def tcp_socket(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeTcpSocket"]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#tcpSocket
        '''
        result = self._values.get("tcp_socket")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderReadinessProbeTcpSocket"], result)

    @builtins.property
    def termination_grace_period_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#terminationGracePeriodSeconds
        '''
        result = self._values.get("termination_grace_period_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbe#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbe(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeExec",
    jsii_struct_bases=[],
    name_mapping={"command": "command"},
)
class RedisClusterSpecRedisLeaderReadinessProbeExec:
    def __init__(
        self,
        *,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param command: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbeExec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5bc53aed73ebb2b370592e9394492a0f8e77a1b54d2dbdd179409942a8b73ada)
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if command is not None:
            self._values["command"] = command

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeExec#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbeExec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeGrpc",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "service": "service"},
)
class RedisClusterSpecRedisLeaderReadinessProbeGrpc:
    def __init__(
        self,
        *,
        port: jsii.Number,
        service: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param service: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbeGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79468cef0f7ca9db965a46302eac74b8c1c5eacb6e35435759997d09ed45c58d)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeGrpc#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbeGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeHttpGet",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "host": "host",
        "http_headers": "httpHeaders",
        "path": "path",
        "scheme": "scheme",
    },
)
class RedisClusterSpecRedisLeaderReadinessProbeHttpGet:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort",
        host: typing.Optional[builtins.str] = None,
        http_headers: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        scheme: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 
        :param http_headers: 
        :param path: 
        :param scheme: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__afae8c9aa6a7d2e58a3b82febd3a5d7fb634d4dd4c51d8d7b26792518998bbfe)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument http_headers", value=http_headers, expected_type=type_hints["http_headers"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host
        if http_headers is not None:
            self._values["http_headers"] = http_headers
        if path is not None:
            self._values["path"] = path
        if scheme is not None:
            self._values["scheme"] = scheme

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort":
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def http_headers(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet#httpHeaders
        '''
        result = self._values.get("http_headers")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def scheme(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGet#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbeHttpGet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2046a4052552c6a92df462f844aac83c9226f8a065b2aa6cdd639e758161b458)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort",
):
    '''
    :schema: RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9eea4e94d43bd48894c9c86625efcf18ee2553c2123724323c477ecfc667bd3b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5fc7e7c3094b04fd0495fbecd4df08757badb0b516652a302729c08284570d38)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeTcpSocket",
    jsii_struct_bases=[],
    name_mapping={"port": "port", "host": "host"},
)
class RedisClusterSpecRedisLeaderReadinessProbeTcpSocket:
    def __init__(
        self,
        *,
        port: "RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort",
        host: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param port: 
        :param host: 

        :schema: RedisClusterSpecRedisLeaderReadinessProbeTcpSocket
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b60bac36af395d527f98724205bbefdf034d380574a2b5d97a37d5f644d0277)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if host is not None:
            self._values["host"] = host

    @builtins.property
    def port(self) -> "RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort":
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeTcpSocket#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort", result)

    @builtins.property
    def host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderReadinessProbeTcpSocket#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderReadinessProbeTcpSocket(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort",
):
    '''
    :schema: RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5185cf5fe237851b1b2be8ad38e2893f185ce5fe8c2f3524be266aa4b920b3d4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b12bbdab255dc615e68e0506a0777ac358ee7dae7be42aaf30fe776b368c9772)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderRedisConfig",
    jsii_struct_bases=[],
    name_mapping={
        "additional_redis_config": "additionalRedisConfig",
        "dynamic_config": "dynamicConfig",
        "max_memory_percent_of_limit": "maxMemoryPercentOfLimit",
    },
)
class RedisClusterSpecRedisLeaderRedisConfig:
    def __init__(
        self,
        *,
        additional_redis_config: typing.Optional[builtins.str] = None,
        dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
        max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param additional_redis_config: 
        :param dynamic_config: 
        :param max_memory_percent_of_limit: 

        :schema: RedisClusterSpecRedisLeaderRedisConfig
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__900101b81a35c0ee6006ed74a16fb0727bacc06f2593e8ca083aa7e37e42b1dc)
            check_type(argname="argument additional_redis_config", value=additional_redis_config, expected_type=type_hints["additional_redis_config"])
            check_type(argname="argument dynamic_config", value=dynamic_config, expected_type=type_hints["dynamic_config"])
            check_type(argname="argument max_memory_percent_of_limit", value=max_memory_percent_of_limit, expected_type=type_hints["max_memory_percent_of_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if additional_redis_config is not None:
            self._values["additional_redis_config"] = additional_redis_config
        if dynamic_config is not None:
            self._values["dynamic_config"] = dynamic_config
        if max_memory_percent_of_limit is not None:
            self._values["max_memory_percent_of_limit"] = max_memory_percent_of_limit

    @builtins.property
    def additional_redis_config(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderRedisConfig#additionalRedisConfig
        '''
        result = self._values.get("additional_redis_config")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def dynamic_config(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderRedisConfig#dynamicConfig
        '''
        result = self._values.get("dynamic_config")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def max_memory_percent_of_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderRedisConfig#maxMemoryPercentOfLimit
        '''
        result = self._values.get("max_memory_percent_of_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderRedisConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecRedisLeaderResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecRedisLeaderResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0938e4d9ed164edbbc12bd25bd5ca4ba83ec8859e464906c3a3683f0e0069194)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecRedisLeaderResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecRedisLeaderResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecRedisLeaderResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7e0f87abbc0aee26651de960e689540755b36360c66e5d6cd4025fa583da5b70)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecRedisLeaderResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderResourcesLimits",
):
    '''
    :schema: RedisClusterSpecRedisLeaderResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b80cea7d09450073942c61ce95d5e035385dc9eb141a3d721f2e9494bc7bb1c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__36b20fda4b28c5b8e1433d62e75a8bac89d6e7f40d21d8b1ad80f2d1d44fd290)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecRedisLeaderResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderResourcesRequests",
):
    '''
    :schema: RedisClusterSpecRedisLeaderResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecRedisLeaderResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ae10ae6a0a68c93eb568ea01e1b20f683fca90bb60bb5faa9e38402b1b5b913a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecRedisLeaderResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d39f00c2798c34d0365f6730bd0de3156dba0995622fbcc93dd3af1e8ddc92cd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecRedisLeaderResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
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
class RedisClusterSpecRedisLeaderSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        capabilities: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
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

        :schema: RedisClusterSpecRedisLeaderSecurityContext
        '''
        if isinstance(capabilities, dict):
            capabilities = RedisClusterSpecRedisLeaderSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecRedisLeaderSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecRedisLeaderSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__de0527b054f83885900e572c2a7979f97422abe644867cd4ef34c7e3b0076f12)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
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
        :schema: RedisClusterSpecRedisLeaderSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderSecurityContextCapabilities"]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class RedisClusterSpecRedisLeaderSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: RedisClusterSpecRedisLeaderSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d0f4ad3f931406be9b6ca7d520752b7410fe2cb78d9a27f9d4e133d33a8a5f3)
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
        :schema: RedisClusterSpecRedisLeaderSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34e9be1163f0fa84d0bc016471f507d2d03aab09ffc6ad36fa1afd1a39c2c745)
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
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecRedisLeaderSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecRedisLeaderSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ab946dd716c0d500e740b9dae0983f7d4119a9e331bd2bb5e1c6107935358e63)
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
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecRedisLeaderSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecRedisLeaderSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6a28d3326527838bc403fc0e5a1ed99a388519c6b90d05241046d954ad97f42d)
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
        :schema: RedisClusterSpecRedisLeaderSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderTolerations",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "operator": "operator",
        "toleration_seconds": "tolerationSeconds",
        "value": "value",
    },
)
class RedisClusterSpecRedisLeaderTolerations:
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

        :schema: RedisClusterSpecRedisLeaderTolerations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__07a701ac916f2b36e011a82e3b4ece6e4bfb07c218c4401d963e271c930e6ca1)
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
        :schema: RedisClusterSpecRedisLeaderTolerations#effect
        '''
        result = self._values.get("effect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderTolerations#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderTolerations#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderTolerations#tolerationSeconds
        '''
        result = self._values.get("toleration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderTolerations#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderTolerations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderTopologySpreadConstraints",
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
class RedisClusterSpecRedisLeaderTopologySpreadConstraints:
    def __init__(
        self,
        *,
        max_skew: jsii.Number,
        topology_key: builtins.str,
        when_unsatisfiable: builtins.str,
        label_selector: typing.Optional[typing.Union["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints
        '''
        if isinstance(label_selector, dict):
            label_selector = RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector(**label_selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec6bbe34a46ddfcb19e33894939e99f70354cba5636272e0768ee6e814349f89)
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
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#maxSkew
        '''
        result = self._values.get("max_skew")
        assert result is not None, "Required property 'max_skew' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def topology_key(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#topologyKey
        '''
        result = self._values.get("topology_key")
        assert result is not None, "Required property 'topology_key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def when_unsatisfiable(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#whenUnsatisfiable
        '''
        result = self._values.get("when_unsatisfiable")
        assert result is not None, "Required property 'when_unsatisfiable' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def label_selector(
        self,
    ) -> typing.Optional["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector"]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#labelSelector
        '''
        result = self._values.get("label_selector")
        return typing.cast(typing.Optional["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector"], result)

    @builtins.property
    def match_label_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#matchLabelKeys
        '''
        result = self._values.get("match_label_keys")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def min_domains(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#minDomains
        '''
        result = self._values.get("min_domains")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def node_affinity_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#nodeAffinityPolicy
        '''
        result = self._values.get("node_affinity_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_taints_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraints#nodeTaintsPolicy
        '''
        result = self._values.get("node_taints_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderTopologySpreadConstraints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7c18c554d174df58054d0597902dd656f7ffb459ca797c8782f225e5f4591f6)
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
    ) -> typing.Optional[typing.List["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions"]]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions:
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

        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c6c75c36ee1c4e44bd983f78269da45926126a1a8cd084370b0aaf749bbc9bca)
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
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a6168190607425ea6b1c3610ef23ae41948bcec526ac1e40c335911e2af342a)
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
    def claims(self) -> typing.Optional[typing.List["RedisClusterSpecResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fd52b039962ac9546607ab4dabcf3388f7e3a17bf015e83f3345ad6ed69074e0)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecResourcesLimits",
):
    '''
    :schema: RedisClusterSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "RedisClusterSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fc9f496e78a9529eed16a9313e18356a6a57273b3593442c8fa4a3a4b8a90ae)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "RedisClusterSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__983d45809a0adb45d9a95c4fda0fb7a0fb04c12e9d45218a1819d437031b78f9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecResourcesRequests",
):
    '''
    :schema: RedisClusterSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "RedisClusterSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__237047117b094394eaba006efa38824bae38afbde540bf84f8dfb4f490878835)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "RedisClusterSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__63c922b9493949e8c33e3b15c5944c0a684d0f6c3620cb243dd062939a636d9e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecars",
    jsii_struct_bases=[],
    name_mapping={
        "image": "image",
        "name": "name",
        "command": "command",
        "env": "env",
        "image_pull_policy": "imagePullPolicy",
        "mount_path": "mountPath",
        "ports": "ports",
        "resources": "resources",
        "security_context": "securityContext",
    },
)
class RedisClusterSpecSidecars:
    def __init__(
        self,
        *,
        image: builtins.str,
        name: builtins.str,
        command: typing.Optional[typing.Sequence[builtins.str]] = None,
        env: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecSidecarsEnv", typing.Dict[builtins.str, typing.Any]]]] = None,
        image_pull_policy: typing.Optional[builtins.str] = None,
        mount_path: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecSidecarsMountPath", typing.Dict[builtins.str, typing.Any]]]] = None,
        ports: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecSidecarsPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecSidecarsResources", typing.Dict[builtins.str, typing.Any]]] = None,
        security_context: typing.Optional[typing.Union["RedisClusterSpecSidecarsSecurityContext", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param image: 
        :param name: 
        :param command: 
        :param env: 
        :param image_pull_policy: 
        :param mount_path: 
        :param ports: 
        :param resources: 
        :param security_context: 

        :schema: RedisClusterSpecSidecars
        '''
        if isinstance(resources, dict):
            resources = RedisClusterSpecSidecarsResources(**resources)
        if isinstance(security_context, dict):
            security_context = RedisClusterSpecSidecarsSecurityContext(**security_context)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1b62f39fad6fae8d1ea2433d83ea0dc4bd09bd4fb1734e6fd0cea96469a2192e)
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument command", value=command, expected_type=type_hints["command"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument image_pull_policy", value=image_pull_policy, expected_type=type_hints["image_pull_policy"])
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument ports", value=ports, expected_type=type_hints["ports"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument security_context", value=security_context, expected_type=type_hints["security_context"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "image": image,
            "name": name,
        }
        if command is not None:
            self._values["command"] = command
        if env is not None:
            self._values["env"] = env
        if image_pull_policy is not None:
            self._values["image_pull_policy"] = image_pull_policy
        if mount_path is not None:
            self._values["mount_path"] = mount_path
        if ports is not None:
            self._values["ports"] = ports
        if resources is not None:
            self._values["resources"] = resources
        if security_context is not None:
            self._values["security_context"] = security_context

    @builtins.property
    def image(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecSidecars#image
        '''
        result = self._values.get("image")
        assert result is not None, "Required property 'image' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecSidecars#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def command(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecSidecars#command
        '''
        result = self._values.get("command")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def env(self) -> typing.Optional[typing.List["RedisClusterSpecSidecarsEnv"]]:
        '''
        :schema: RedisClusterSpecSidecars#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecSidecarsEnv"]], result)

    @builtins.property
    def image_pull_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecars#imagePullPolicy
        '''
        result = self._values.get("image_pull_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def mount_path(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecSidecarsMountPath"]]:
        '''
        :schema: RedisClusterSpecSidecars#mountPath
        '''
        result = self._values.get("mount_path")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecSidecarsMountPath"]], result)

    @builtins.property
    def ports(self) -> typing.Optional[typing.List["RedisClusterSpecSidecarsPorts"]]:
        '''
        :schema: RedisClusterSpecSidecars#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecSidecarsPorts"]], result)

    @builtins.property
    def resources(self) -> typing.Optional["RedisClusterSpecSidecarsResources"]:
        '''
        :schema: RedisClusterSpecSidecars#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsResources"], result)

    @builtins.property
    def security_context(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsSecurityContext"]:
        '''
        :schema: RedisClusterSpecSidecars#securityContext
        '''
        result = self._values.get("security_context")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsSecurityContext"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecars(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnv",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "value_from": "valueFrom"},
)
class RedisClusterSpecSidecarsEnv:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Optional[builtins.str] = None,
        value_from: typing.Optional[typing.Union["RedisClusterSpecSidecarsEnvValueFrom", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param value_from: 

        :schema: RedisClusterSpecSidecarsEnv
        '''
        if isinstance(value_from, dict):
            value_from = RedisClusterSpecSidecarsEnvValueFrom(**value_from)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__840991dec56415d627ca4a91b4c01f01a8d8ec0a7b31efba15fbe006f03a4d9c)
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
        :schema: RedisClusterSpecSidecarsEnv#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsEnv#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_from(self) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFrom"]:
        '''
        :schema: RedisClusterSpecSidecarsEnv#valueFrom
        '''
        result = self._values.get("value_from")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFrom",
    jsii_struct_bases=[],
    name_mapping={
        "config_map_key_ref": "configMapKeyRef",
        "field_ref": "fieldRef",
        "resource_field_ref": "resourceFieldRef",
        "secret_key_ref": "secretKeyRef",
    },
)
class RedisClusterSpecSidecarsEnvValueFrom:
    def __init__(
        self,
        *,
        config_map_key_ref: typing.Optional[typing.Union["RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
        field_ref: typing.Optional[typing.Union["RedisClusterSpecSidecarsEnvValueFromFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resource_field_ref: typing.Optional[typing.Union["RedisClusterSpecSidecarsEnvValueFromResourceFieldRef", typing.Dict[builtins.str, typing.Any]]] = None,
        secret_key_ref: typing.Optional[typing.Union["RedisClusterSpecSidecarsEnvValueFromSecretKeyRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param config_map_key_ref: 
        :param field_ref: 
        :param resource_field_ref: 
        :param secret_key_ref: 

        :schema: RedisClusterSpecSidecarsEnvValueFrom
        '''
        if isinstance(config_map_key_ref, dict):
            config_map_key_ref = RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef(**config_map_key_ref)
        if isinstance(field_ref, dict):
            field_ref = RedisClusterSpecSidecarsEnvValueFromFieldRef(**field_ref)
        if isinstance(resource_field_ref, dict):
            resource_field_ref = RedisClusterSpecSidecarsEnvValueFromResourceFieldRef(**resource_field_ref)
        if isinstance(secret_key_ref, dict):
            secret_key_ref = RedisClusterSpecSidecarsEnvValueFromSecretKeyRef(**secret_key_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5035764073218d32eccf47ebad920b2734569a973a32b3b5f0c19e320f3ffd79)
            check_type(argname="argument config_map_key_ref", value=config_map_key_ref, expected_type=type_hints["config_map_key_ref"])
            check_type(argname="argument field_ref", value=field_ref, expected_type=type_hints["field_ref"])
            check_type(argname="argument resource_field_ref", value=resource_field_ref, expected_type=type_hints["resource_field_ref"])
            check_type(argname="argument secret_key_ref", value=secret_key_ref, expected_type=type_hints["secret_key_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_key_ref is not None:
            self._values["config_map_key_ref"] = config_map_key_ref
        if field_ref is not None:
            self._values["field_ref"] = field_ref
        if resource_field_ref is not None:
            self._values["resource_field_ref"] = resource_field_ref
        if secret_key_ref is not None:
            self._values["secret_key_ref"] = secret_key_ref

    @builtins.property
    def config_map_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef"]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFrom#configMapKeyRef
        '''
        result = self._values.get("config_map_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef"], result)

    @builtins.property
    def field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFromFieldRef"]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFrom#fieldRef
        '''
        result = self._values.get("field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFromFieldRef"], result)

    @builtins.property
    def resource_field_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFromResourceFieldRef"]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFrom#resourceFieldRef
        '''
        result = self._values.get("resource_field_ref")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFromResourceFieldRef"], result)

    @builtins.property
    def secret_key_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFromSecretKeyRef"]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFrom#secretKeyRef
        '''
        result = self._values.get("secret_key_ref")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFromSecretKeyRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnvValueFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef:
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

        :schema: RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__58ba7dee22bcd170c3c4294dbc97e33689324a54e35b95044df8d343aebf8ef2)
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
        :schema: RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFromFieldRef",
    jsii_struct_bases=[],
    name_mapping={"field_path": "fieldPath", "api_version": "apiVersion"},
)
class RedisClusterSpecSidecarsEnvValueFromFieldRef:
    def __init__(
        self,
        *,
        field_path: builtins.str,
        api_version: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param field_path: 
        :param api_version: 

        :schema: RedisClusterSpecSidecarsEnvValueFromFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e5301cae83ce2ea82565d914c8a42cd3844e466b3efd158fd5e18feefbe3b78f)
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
        :schema: RedisClusterSpecSidecarsEnvValueFromFieldRef#fieldPath
        '''
        result = self._values.get("field_path")
        assert result is not None, "Required property 'field_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromFieldRef#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnvValueFromFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFromResourceFieldRef",
    jsii_struct_bases=[],
    name_mapping={
        "resource": "resource",
        "container_name": "containerName",
        "divisor": "divisor",
    },
)
class RedisClusterSpecSidecarsEnvValueFromResourceFieldRef:
    def __init__(
        self,
        *,
        resource: builtins.str,
        container_name: typing.Optional[builtins.str] = None,
        divisor: typing.Optional["RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor"] = None,
    ) -> None:
        '''
        :param resource: 
        :param container_name: 
        :param divisor: 

        :schema: RedisClusterSpecSidecarsEnvValueFromResourceFieldRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c146f49b41ce988cb514b938ed15e2f661262de967ff84836ac56bbfdb45621)
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
        :schema: RedisClusterSpecSidecarsEnvValueFromResourceFieldRef#resource
        '''
        result = self._values.get("resource")
        assert result is not None, "Required property 'resource' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromResourceFieldRef#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def divisor(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor"]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromResourceFieldRef#divisor
        '''
        result = self._values.get("divisor")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnvValueFromResourceFieldRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor",
):
    '''
    :schema: RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__99e1635a2fa62669c112a89a6ad00d09786e14398fac2b0d8389b92f61f6d9eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bf4a396972f44191d406fda7e431568ca53ec4021f3ae77a7a3df2adad8b656d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsEnvValueFromSecretKeyRef",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "name": "name", "optional": "optional"},
)
class RedisClusterSpecSidecarsEnvValueFromSecretKeyRef:
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

        :schema: RedisClusterSpecSidecarsEnvValueFromSecretKeyRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65996c209efb0fc916bd113ff7db70a72fb10287b2adf9f47ac046230327b7d9)
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
        :schema: RedisClusterSpecSidecarsEnvValueFromSecretKeyRef#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromSecretKeyRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsEnvValueFromSecretKeyRef#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsEnvValueFromSecretKeyRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsMountPath",
    jsii_struct_bases=[],
    name_mapping={
        "mount_path": "mountPath",
        "name": "name",
        "mount_propagation": "mountPropagation",
        "read_only": "readOnly",
        "sub_path": "subPath",
        "sub_path_expr": "subPathExpr",
    },
)
class RedisClusterSpecSidecarsMountPath:
    def __init__(
        self,
        *,
        mount_path: builtins.str,
        name: builtins.str,
        mount_propagation: typing.Optional[builtins.str] = None,
        read_only: typing.Optional[builtins.bool] = None,
        sub_path: typing.Optional[builtins.str] = None,
        sub_path_expr: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mount_path: 
        :param name: 
        :param mount_propagation: 
        :param read_only: 
        :param sub_path: 
        :param sub_path_expr: 

        :schema: RedisClusterSpecSidecarsMountPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8df847065468cd8c43e2e05f51b584bbbf1d4968dc0c3f9ba41f164dc7d36271)
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument mount_propagation", value=mount_propagation, expected_type=type_hints["mount_propagation"])
            check_type(argname="argument read_only", value=read_only, expected_type=type_hints["read_only"])
            check_type(argname="argument sub_path", value=sub_path, expected_type=type_hints["sub_path"])
            check_type(argname="argument sub_path_expr", value=sub_path_expr, expected_type=type_hints["sub_path_expr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mount_path": mount_path,
            "name": name,
        }
        if mount_propagation is not None:
            self._values["mount_propagation"] = mount_propagation
        if read_only is not None:
            self._values["read_only"] = read_only
        if sub_path is not None:
            self._values["sub_path"] = sub_path
        if sub_path_expr is not None:
            self._values["sub_path_expr"] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#mountPath
        '''
        result = self._values.get("mount_path")
        assert result is not None, "Required property 'mount_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#mountPropagation
        '''
        result = self._values.get("mount_propagation")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#readOnly
        '''
        result = self._values.get("read_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#subPath
        '''
        result = self._values.get("sub_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsMountPath#subPathExpr
        '''
        result = self._values.get("sub_path_expr")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsMountPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsPorts",
    jsii_struct_bases=[],
    name_mapping={
        "container_port": "containerPort",
        "host_ip": "hostIp",
        "host_port": "hostPort",
        "name": "name",
        "protocol": "protocol",
    },
)
class RedisClusterSpecSidecarsPorts:
    def __init__(
        self,
        *,
        container_port: jsii.Number,
        host_ip: typing.Optional[builtins.str] = None,
        host_port: typing.Optional[jsii.Number] = None,
        name: typing.Optional[builtins.str] = None,
        protocol: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param container_port: 
        :param host_ip: 
        :param host_port: 
        :param name: 
        :param protocol: 

        :schema: RedisClusterSpecSidecarsPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db2cdf3b4e15c18f822dbd09bb8e0ad6fe38ef338786e13b3d6ae8040dca0a67)
            check_type(argname="argument container_port", value=container_port, expected_type=type_hints["container_port"])
            check_type(argname="argument host_ip", value=host_ip, expected_type=type_hints["host_ip"])
            check_type(argname="argument host_port", value=host_port, expected_type=type_hints["host_port"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "container_port": container_port,
        }
        if host_ip is not None:
            self._values["host_ip"] = host_ip
        if host_port is not None:
            self._values["host_port"] = host_port
        if name is not None:
            self._values["name"] = name
        if protocol is not None:
            self._values["protocol"] = protocol

    @builtins.property
    def container_port(self) -> jsii.Number:
        '''
        :schema: RedisClusterSpecSidecarsPorts#containerPort
        '''
        result = self._values.get("container_port")
        assert result is not None, "Required property 'container_port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def host_ip(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsPorts#hostIP
        '''
        result = self._values.get("host_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecSidecarsPorts#hostPort
        '''
        result = self._values.get("host_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsPorts#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsResources",
    jsii_struct_bases=[],
    name_mapping={"claims": "claims", "limits": "limits", "requests": "requests"},
)
class RedisClusterSpecSidecarsResources:
    def __init__(
        self,
        *,
        claims: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecSidecarsResourcesClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesRequests"]] = None,
    ) -> None:
        '''
        :param claims: 
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecSidecarsResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fe69c9238061e2b734fd7cafd693e678af500d07cf5a00fc3aa321de7ff66a77)
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
    def claims(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecSidecarsResourcesClaims"]]:
        '''
        :schema: RedisClusterSpecSidecarsResources#claims
        '''
        result = self._values.get("claims")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecSidecarsResourcesClaims"]], result)

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecSidecarsResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecSidecarsResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecSidecarsResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsResourcesClaims",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class RedisClusterSpecSidecarsResourcesClaims:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: RedisClusterSpecSidecarsResourcesClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5ddc97b915880592553624d460963e9f8d6e686e5b914ff6ff4e9dbabad0e4fa)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecSidecarsResourcesClaims#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsResourcesClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecSidecarsResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsResourcesLimits",
):
    '''
    :schema: RedisClusterSpecSidecarsResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecSidecarsResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9254ef344c5f7dc2cd59aab503fce14c26c4be177a54daba92994b8a30dced4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecSidecarsResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__74b7c5a3888d7b98e10bf8ae6572348c6ccca64c1d632d83cb3f2daa23964df8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecSidecarsResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsResourcesRequests",
):
    '''
    :schema: RedisClusterSpecSidecarsResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecSidecarsResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4d04f6dde820b69e437cba07f9b70e9552cfa6589fa2ce448c837bafdee9a6c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecSidecarsResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c30b482aad95c28feb4d503d69cbf3b8b30a6601b1da549fa2dc3b867df86657)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecSidecarsResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsSecurityContext",
    jsii_struct_bases=[],
    name_mapping={
        "allow_privilege_escalation": "allowPrivilegeEscalation",
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
class RedisClusterSpecSidecarsSecurityContext:
    def __init__(
        self,
        *,
        allow_privilege_escalation: typing.Optional[builtins.bool] = None,
        capabilities: typing.Optional[typing.Union["RedisClusterSpecSidecarsSecurityContextCapabilities", typing.Dict[builtins.str, typing.Any]]] = None,
        privileged: typing.Optional[builtins.bool] = None,
        proc_mount: typing.Optional[builtins.str] = None,
        read_only_root_filesystem: typing.Optional[builtins.bool] = None,
        run_as_group: typing.Optional[jsii.Number] = None,
        run_as_non_root: typing.Optional[builtins.bool] = None,
        run_as_user: typing.Optional[jsii.Number] = None,
        seccomp_profile: typing.Optional[typing.Union["RedisClusterSpecSidecarsSecurityContextSeccompProfile", typing.Dict[builtins.str, typing.Any]]] = None,
        se_linux_options: typing.Optional[typing.Union["RedisClusterSpecSidecarsSecurityContextSeLinuxOptions", typing.Dict[builtins.str, typing.Any]]] = None,
        windows_options: typing.Optional[typing.Union["RedisClusterSpecSidecarsSecurityContextWindowsOptions", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_privilege_escalation: 
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

        :schema: RedisClusterSpecSidecarsSecurityContext
        '''
        if isinstance(capabilities, dict):
            capabilities = RedisClusterSpecSidecarsSecurityContextCapabilities(**capabilities)
        if isinstance(seccomp_profile, dict):
            seccomp_profile = RedisClusterSpecSidecarsSecurityContextSeccompProfile(**seccomp_profile)
        if isinstance(se_linux_options, dict):
            se_linux_options = RedisClusterSpecSidecarsSecurityContextSeLinuxOptions(**se_linux_options)
        if isinstance(windows_options, dict):
            windows_options = RedisClusterSpecSidecarsSecurityContextWindowsOptions(**windows_options)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9c5a98fd9283d629e4748dc8164ed08d26c8f8dbcca9a47b971a4750aa733f62)
            check_type(argname="argument allow_privilege_escalation", value=allow_privilege_escalation, expected_type=type_hints["allow_privilege_escalation"])
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
        :schema: RedisClusterSpecSidecarsSecurityContext#allowPrivilegeEscalation
        '''
        result = self._values.get("allow_privilege_escalation")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def capabilities(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsSecurityContextCapabilities"]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#capabilities
        '''
        result = self._values.get("capabilities")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsSecurityContextCapabilities"], result)

    @builtins.property
    def privileged(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#privileged
        '''
        result = self._values.get("privileged")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def proc_mount(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#procMount
        '''
        result = self._values.get("proc_mount")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only_root_filesystem(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#readOnlyRootFilesystem
        '''
        result = self._values.get("read_only_root_filesystem")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_group(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#runAsGroup
        '''
        result = self._values.get("run_as_group")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def run_as_non_root(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#runAsNonRoot
        '''
        result = self._values.get("run_as_non_root")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#runAsUser
        '''
        result = self._values.get("run_as_user")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def seccomp_profile(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsSecurityContextSeccompProfile"]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#seccompProfile
        '''
        result = self._values.get("seccomp_profile")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsSecurityContextSeccompProfile"], result)

    @builtins.property
    def se_linux_options(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsSecurityContextSeLinuxOptions"]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#seLinuxOptions
        '''
        result = self._values.get("se_linux_options")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsSecurityContextSeLinuxOptions"], result)

    @builtins.property
    def windows_options(
        self,
    ) -> typing.Optional["RedisClusterSpecSidecarsSecurityContextWindowsOptions"]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContext#windowsOptions
        '''
        result = self._values.get("windows_options")
        return typing.cast(typing.Optional["RedisClusterSpecSidecarsSecurityContextWindowsOptions"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsSecurityContext(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsSecurityContextCapabilities",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "drop": "drop"},
)
class RedisClusterSpecSidecarsSecurityContextCapabilities:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[builtins.str]] = None,
        drop: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param add: 
        :param drop: 

        :schema: RedisClusterSpecSidecarsSecurityContextCapabilities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__769cc824f280bd070f65ddd66456cf7b4523a732354713df2a382cfe271e44a2)
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
        :schema: RedisClusterSpecSidecarsSecurityContextCapabilities#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def drop(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextCapabilities#drop
        '''
        result = self._values.get("drop")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsSecurityContextCapabilities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsSecurityContextSeLinuxOptions",
    jsii_struct_bases=[],
    name_mapping={"level": "level", "role": "role", "type": "type", "user": "user"},
)
class RedisClusterSpecSidecarsSecurityContextSeLinuxOptions:
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

        :schema: RedisClusterSpecSidecarsSecurityContextSeLinuxOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__92e69ce2acdf5512907d33cdc3307436cf3196cda5aa21e5b828db355ab73ee1)
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
        :schema: RedisClusterSpecSidecarsSecurityContextSeLinuxOptions#level
        '''
        result = self._values.get("level")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def role(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextSeLinuxOptions#role
        '''
        result = self._values.get("role")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextSeLinuxOptions#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def user(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextSeLinuxOptions#user
        '''
        result = self._values.get("user")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsSecurityContextSeLinuxOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsSecurityContextSeccompProfile",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "localhost_profile": "localhostProfile"},
)
class RedisClusterSpecSidecarsSecurityContextSeccompProfile:
    def __init__(
        self,
        *,
        type: builtins.str,
        localhost_profile: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param localhost_profile: 

        :schema: RedisClusterSpecSidecarsSecurityContextSeccompProfile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__52ce2968372b929ce0f3f19992fcc93007174d556a573f3f874cbfb99205962e)
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
        :schema: RedisClusterSpecSidecarsSecurityContextSeccompProfile#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def localhost_profile(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextSeccompProfile#localhostProfile
        '''
        result = self._values.get("localhost_profile")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsSecurityContextSeccompProfile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecSidecarsSecurityContextWindowsOptions",
    jsii_struct_bases=[],
    name_mapping={
        "gmsa_credential_spec": "gmsaCredentialSpec",
        "gmsa_credential_spec_name": "gmsaCredentialSpecName",
        "host_process": "hostProcess",
        "run_as_user_name": "runAsUserName",
    },
)
class RedisClusterSpecSidecarsSecurityContextWindowsOptions:
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

        :schema: RedisClusterSpecSidecarsSecurityContextWindowsOptions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__81b03921493243f4157d14d09c4117d8f4054c4ddbc6348fa5cbf197e6e46e5a)
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
        :schema: RedisClusterSpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpec
        '''
        result = self._values.get("gmsa_credential_spec")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def gmsa_credential_spec_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextWindowsOptions#gmsaCredentialSpecName
        '''
        result = self._values.get("gmsa_credential_spec_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def host_process(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextWindowsOptions#hostProcess
        '''
        result = self._values.get("host_process")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def run_as_user_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecSidecarsSecurityContextWindowsOptions#runAsUserName
        '''
        result = self._values.get("run_as_user_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecSidecarsSecurityContextWindowsOptions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorage",
    jsii_struct_bases=[],
    name_mapping={
        "keep_after_delete": "keepAfterDelete",
        "node_conf_volume": "nodeConfVolume",
        "node_conf_volume_claim_template": "nodeConfVolumeClaimTemplate",
        "volume_claim_template": "volumeClaimTemplate",
        "volume_mount": "volumeMount",
    },
)
class RedisClusterSpecStorage:
    def __init__(
        self,
        *,
        keep_after_delete: typing.Optional[builtins.bool] = None,
        node_conf_volume: typing.Optional[builtins.bool] = None,
        node_conf_volume_claim_template: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_claim_template: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplate", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_mount: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeMount", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param keep_after_delete: 
        :param node_conf_volume: 
        :param node_conf_volume_claim_template: 
        :param volume_claim_template: 
        :param volume_mount: 

        :schema: RedisClusterSpecStorage
        '''
        if isinstance(node_conf_volume_claim_template, dict):
            node_conf_volume_claim_template = RedisClusterSpecStorageNodeConfVolumeClaimTemplate(**node_conf_volume_claim_template)
        if isinstance(volume_claim_template, dict):
            volume_claim_template = RedisClusterSpecStorageVolumeClaimTemplate(**volume_claim_template)
        if isinstance(volume_mount, dict):
            volume_mount = RedisClusterSpecStorageVolumeMount(**volume_mount)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__780ba71349adb716c497bf1b74b31b7803749e2382fb8d310f3d41d07de20acb)
            check_type(argname="argument keep_after_delete", value=keep_after_delete, expected_type=type_hints["keep_after_delete"])
            check_type(argname="argument node_conf_volume", value=node_conf_volume, expected_type=type_hints["node_conf_volume"])
            check_type(argname="argument node_conf_volume_claim_template", value=node_conf_volume_claim_template, expected_type=type_hints["node_conf_volume_claim_template"])
            check_type(argname="argument volume_claim_template", value=volume_claim_template, expected_type=type_hints["volume_claim_template"])
            check_type(argname="argument volume_mount", value=volume_mount, expected_type=type_hints["volume_mount"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if keep_after_delete is not None:
            self._values["keep_after_delete"] = keep_after_delete
        if node_conf_volume is not None:
            self._values["node_conf_volume"] = node_conf_volume
        if node_conf_volume_claim_template is not None:
            self._values["node_conf_volume_claim_template"] = node_conf_volume_claim_template
        if volume_claim_template is not None:
            self._values["volume_claim_template"] = volume_claim_template
        if volume_mount is not None:
            self._values["volume_mount"] = volume_mount

    @builtins.property
    def keep_after_delete(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecStorage#keepAfterDelete
        '''
        result = self._values.get("keep_after_delete")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def node_conf_volume(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecStorage#nodeConfVolume
        '''
        result = self._values.get("node_conf_volume")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def node_conf_volume_claim_template(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplate"]:
        '''
        :schema: RedisClusterSpecStorage#nodeConfVolumeClaimTemplate
        '''
        result = self._values.get("node_conf_volume_claim_template")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplate"], result)

    @builtins.property
    def volume_claim_template(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplate"]:
        '''
        :schema: RedisClusterSpecStorage#volumeClaimTemplate
        '''
        result = self._values.get("volume_claim_template")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplate"], result)

    @builtins.property
    def volume_mount(self) -> typing.Optional["RedisClusterSpecStorageVolumeMount"]:
        '''
        :schema: RedisClusterSpecStorage#volumeMount
        '''
        result = self._values.get("volume_mount")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeMount"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplate",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplate:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        metadata: typing.Any = None,
        spec: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
        status: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param api_version: 
        :param kind: 
        :param metadata: 
        :param spec: 
        :param status: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate
        '''
        if isinstance(spec, dict):
            spec = RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec(**spec)
        if isinstance(status, dict):
            status = RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus(**status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4e48df9fcd374fe1e86411ee05760100d1c3dd7ceab53814b4e06b1d9c97d133)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if kind is not None:
            self._values["kind"] = kind
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec
        if status is not None:
            self._values["status"] = status

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(self) -> typing.Any:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Any, result)

    @builtins.property
    def spec(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec"], result)

    @builtins.property
    def status(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplate#status
        '''
        result = self._values.get("status")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec",
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
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec
        '''
        if isinstance(data_source, dict):
            data_source = RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources(**resources)
        if isinstance(selector, dict):
            selector = RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f12ed1e5093876f5a6211880d564a7192db50492c1c0a791b45d262e02d99ec8)
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
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource:
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

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f50098192ad90a62655ee175dcf5fd09c866bc9cbbb5da42a6b681fdf0b1bf6c)
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
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef:
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

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__769dce1e90c6f7835421379ca3dadae9b72208f055775cb780bd11eb2c37ce2b)
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
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6749de76b2e0d005520ab2566ca2ca521a19d213ac6c4f9e8616cf738abd55b3)
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
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits",
):
    '''
    :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e9d7c6b2cb24ae0d590644f7cd880e8fa12e90bf0c50187c1dd54d04059c8f89)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38326d43732d2720ad3b9228a4defeabfe3cfd7c802562bcb5ab52d57a1fc855)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests",
):
    '''
    :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__558c4d430d1bddb175825c088eb90b1834a52bbd596e0c135b5028bce6a48895)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__30f8aa9bc89976b548b6a221af77eb4241b6b748fd467949981151c5a802c700)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1e959ca64b6b3502375e80501b4c270987819c770b6959681ab447f441d888d)
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
    ) -> typing.Optional[typing.List["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions:
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

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3f06febd5ef2a36052f2e91b37041261b7114dbfa4d5fc354aca181cec7e05d)
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
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "allocated_resources": "allocatedResources",
        "allocated_resource_statuses": "allocatedResourceStatuses",
        "capacity": "capacity",
        "conditions": "conditions",
        "current_volume_attributes_class_name": "currentVolumeAttributesClassName",
        "modify_volume_status": "modifyVolumeStatus",
        "phase": "phase",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        allocated_resources: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources"]] = None,
        allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        capacity: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity"]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
        modify_volume_status: typing.Optional[typing.Union["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus", typing.Dict[builtins.str, typing.Any]]] = None,
        phase: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param allocated_resources: 
        :param allocated_resource_statuses: 
        :param capacity: 
        :param conditions: 
        :param current_volume_attributes_class_name: 
        :param modify_volume_status: 
        :param phase: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus
        '''
        if isinstance(modify_volume_status, dict):
            modify_volume_status = RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus(**modify_volume_status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9a09937b47b05c17b5c3eb6217d7000c5fb536a4b38cc99575e724b392c40a6)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument allocated_resources", value=allocated_resources, expected_type=type_hints["allocated_resources"])
            check_type(argname="argument allocated_resource_statuses", value=allocated_resource_statuses, expected_type=type_hints["allocated_resource_statuses"])
            check_type(argname="argument capacity", value=capacity, expected_type=type_hints["capacity"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument current_volume_attributes_class_name", value=current_volume_attributes_class_name, expected_type=type_hints["current_volume_attributes_class_name"])
            check_type(argname="argument modify_volume_status", value=modify_volume_status, expected_type=type_hints["modify_volume_status"])
            check_type(argname="argument phase", value=phase, expected_type=type_hints["phase"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if allocated_resources is not None:
            self._values["allocated_resources"] = allocated_resources
        if allocated_resource_statuses is not None:
            self._values["allocated_resource_statuses"] = allocated_resource_statuses
        if capacity is not None:
            self._values["capacity"] = capacity
        if conditions is not None:
            self._values["conditions"] = conditions
        if current_volume_attributes_class_name is not None:
            self._values["current_volume_attributes_class_name"] = current_volume_attributes_class_name
        if modify_volume_status is not None:
            self._values["modify_volume_status"] = modify_volume_status
        if phase is not None:
            self._values["phase"] = phase

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allocated_resources(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#allocatedResources
        '''
        result = self._values.get("allocated_resources")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources"]], result)

    @builtins.property
    def allocated_resource_statuses(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#allocatedResourceStatuses
        '''
        result = self._values.get("allocated_resource_statuses")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def capacity(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#capacity
        '''
        result = self._values.get("capacity")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity"]], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions"]]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions"]], result)

    @builtins.property
    def current_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#currentVolumeAttributesClassName
        '''
        result = self._values.get("current_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modify_volume_status(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus"]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#modifyVolumeStatus
        '''
        result = self._values.get("modify_volume_status")
        return typing.cast(typing.Optional["RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus"], result)

    @builtins.property
    def phase(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus#phase
        '''
        result = self._values.get("phase")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources",
):
    '''
    :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2b94a4a9ca6abf50b42cb834bdefaf0f10e535ba49a18247914aeeb2b0f2d024)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cca509a931a5dbaf0dedeae44348928eddc48147b97cd09eda41aaed21fa3eda)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity",
):
    '''
    :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2935eba2f63dbc93b514090b9072222f7e1a57406a6ed027020160597e3de0a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__261f0976a19beecabe63f0849e443df9a43bcec04714141433d0029f9937aaa9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "type": "type",
        "last_probe_time": "lastProbeTime",
        "last_transition_time": "lastTransitionTime",
        "message": "message",
        "reason": "reason",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions:
    def __init__(
        self,
        *,
        status: builtins.str,
        type: builtins.str,
        last_probe_time: typing.Optional[datetime.datetime] = None,
        last_transition_time: typing.Optional[datetime.datetime] = None,
        message: typing.Optional[builtins.str] = None,
        reason: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status: 
        :param type: 
        :param last_probe_time: 
        :param last_transition_time: 
        :param message: 
        :param reason: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e99c43bb6f064c85ef475e178f1deaf5e3566e9aa56fb99b1fb1f82325d28130)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument last_probe_time", value=last_probe_time, expected_type=type_hints["last_probe_time"])
            check_type(argname="argument last_transition_time", value=last_transition_time, expected_type=type_hints["last_transition_time"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
            check_type(argname="argument reason", value=reason, expected_type=type_hints["reason"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
            "type": type,
        }
        if last_probe_time is not None:
            self._values["last_probe_time"] = last_probe_time
        if last_transition_time is not None:
            self._values["last_transition_time"] = last_transition_time
        if message is not None:
            self._values["message"] = message
        if reason is not None:
            self._values["reason"] = reason

    @builtins.property
    def status(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def last_probe_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#lastProbeTime
        '''
        result = self._values.get("last_probe_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def last_transition_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#lastTransitionTime
        '''
        result = self._values.get("last_transition_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reason(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions#reason
        '''
        result = self._values.get("reason")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "target_volume_attributes_class_name": "targetVolumeAttributesClassName",
    },
)
class RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus:
    def __init__(
        self,
        *,
        status: builtins.str,
        target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status: 
        :param target_volume_attributes_class_name: 

        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e586a9d2f265395e179c612ebf0b8d00366b14e3bd99d4df3ad65846479d79ec)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument target_volume_attributes_class_name", value=target_volume_attributes_class_name, expected_type=type_hints["target_volume_attributes_class_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
        }
        if target_volume_attributes_class_name is not None:
            self._values["target_volume_attributes_class_name"] = target_volume_attributes_class_name

    @builtins.property
    def status(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus#targetVolumeAttributesClassName
        '''
        result = self._values.get("target_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplate",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplate:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        metadata: typing.Any = None,
        spec: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
        status: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateStatus", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param api_version: 
        :param kind: 
        :param metadata: 
        :param spec: 
        :param status: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplate
        '''
        if isinstance(spec, dict):
            spec = RedisClusterSpecStorageVolumeClaimTemplateSpec(**spec)
        if isinstance(status, dict):
            status = RedisClusterSpecStorageVolumeClaimTemplateStatus(**status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3a6123552a7c27a8ba1991675b4170e7caa91b808bc9d1f664ad617c91169840)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if kind is not None:
            self._values["kind"] = kind
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec
        if status is not None:
            self._values["status"] = status

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplate#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplate#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(self) -> typing.Any:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Any, result)

    @builtins.property
    def spec(self) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpec"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpec"], result)

    @builtins.property
    def status(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateStatus"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplate#status
        '''
        result = self._values.get("status")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateStatus"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpec",
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
class RedisClusterSpecStorageVolumeClaimTemplateSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec
        '''
        if isinstance(data_source, dict):
            data_source = RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = RedisClusterSpecStorageVolumeClaimTemplateSpecResources(**resources)
        if isinstance(selector, dict):
            selector = RedisClusterSpecStorageVolumeClaimTemplateSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__91226dff1755b0846a4c23826599d844639fdb9fedd5836a85b9a5dd6e1e900b)
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
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecResources"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecSelector"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource:
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

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8202ac4f36de8997f6477d269a23dc6d964d45e74bcde526d69d573e9e9666cc)
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
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef:
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

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b7e30b0d638475cc5005353b242dcc12aca8d31a4b1294772b80e07d4340d52e)
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
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class RedisClusterSpecStorageVolumeClaimTemplateSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a94d9d8fa3c88848108fea25512c368a8d41d139b353e66edfa9e77b75235de2)
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
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits",
):
    '''
    :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b12e36ab30f8e8a0cfe320ed488d27196e5037de1b7d36917182e59aea68d2d3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fed38d4e6f65305288e2940ff9bfb0b809c3d36d091166faece42a29e9cff973)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests",
):
    '''
    :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__05f5060c34f8cfbfba3e546f643c8ca65a51ed3847e173249c96e8c0c3c8ca86)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__29e0591ebb245bcbe214d977aff188d6154e150b346468e94c52257a1b5cac75)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplateSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef9a447c7a90f9692f5902dd9038dd99772e619c3121afec6bf33678ee6fabcf)
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
    ) -> typing.Optional[typing.List["RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions:
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

        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__55139b1120a88fd1904d79871467911859456d2c69edca6d90d6953db9c22ef1)
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
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateStatus",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "allocated_resources": "allocatedResources",
        "allocated_resource_statuses": "allocatedResourceStatuses",
        "capacity": "capacity",
        "conditions": "conditions",
        "current_volume_attributes_class_name": "currentVolumeAttributesClassName",
        "modify_volume_status": "modifyVolumeStatus",
        "phase": "phase",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplateStatus:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        allocated_resources: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources"]] = None,
        allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        capacity: typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity"]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateStatusConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
        modify_volume_status: typing.Optional[typing.Union["RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus", typing.Dict[builtins.str, typing.Any]]] = None,
        phase: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param access_modes: 
        :param allocated_resources: 
        :param allocated_resource_statuses: 
        :param capacity: 
        :param conditions: 
        :param current_volume_attributes_class_name: 
        :param modify_volume_status: 
        :param phase: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus
        '''
        if isinstance(modify_volume_status, dict):
            modify_volume_status = RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus(**modify_volume_status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eff292682267304cd70bdcbff2cadf1221da6b5b1ae8ae55b004275b166171d3)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument allocated_resources", value=allocated_resources, expected_type=type_hints["allocated_resources"])
            check_type(argname="argument allocated_resource_statuses", value=allocated_resource_statuses, expected_type=type_hints["allocated_resource_statuses"])
            check_type(argname="argument capacity", value=capacity, expected_type=type_hints["capacity"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument current_volume_attributes_class_name", value=current_volume_attributes_class_name, expected_type=type_hints["current_volume_attributes_class_name"])
            check_type(argname="argument modify_volume_status", value=modify_volume_status, expected_type=type_hints["modify_volume_status"])
            check_type(argname="argument phase", value=phase, expected_type=type_hints["phase"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if allocated_resources is not None:
            self._values["allocated_resources"] = allocated_resources
        if allocated_resource_statuses is not None:
            self._values["allocated_resource_statuses"] = allocated_resource_statuses
        if capacity is not None:
            self._values["capacity"] = capacity
        if conditions is not None:
            self._values["conditions"] = conditions
        if current_volume_attributes_class_name is not None:
            self._values["current_volume_attributes_class_name"] = current_volume_attributes_class_name
        if modify_volume_status is not None:
            self._values["modify_volume_status"] = modify_volume_status
        if phase is not None:
            self._values["phase"] = phase

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allocated_resources(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#allocatedResources
        '''
        result = self._values.get("allocated_resources")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources"]], result)

    @builtins.property
    def allocated_resource_statuses(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#allocatedResourceStatuses
        '''
        result = self._values.get("allocated_resource_statuses")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def capacity(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#capacity
        '''
        result = self._values.get("capacity")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity"]], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecStorageVolumeClaimTemplateStatusConditions"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecStorageVolumeClaimTemplateStatusConditions"]], result)

    @builtins.property
    def current_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#currentVolumeAttributesClassName
        '''
        result = self._values.get("current_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modify_volume_status(
        self,
    ) -> typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus"]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#modifyVolumeStatus
        '''
        result = self._values.get("modify_volume_status")
        return typing.cast(typing.Optional["RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus"], result)

    @builtins.property
    def phase(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatus#phase
        '''
        result = self._values.get("phase")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources",
):
    '''
    :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7ffa81cbc91794d28310286f4c8276ef5e004b95593536847f64816adf45d75a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__21406a406e7e6cd40e562eeae7eb2d6b44157a254dbce9d503e6436cdb7a3525)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity",
):
    '''
    :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d39b6afdb9c19ddc3c30ca276f3b675f152d262d519f9d1e0d2d0b3a33a904b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__57a646a4fed4c3118b90bca9d9a77096ff0bea69a4481c861715e1b28d680703)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateStatusConditions",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "type": "type",
        "last_probe_time": "lastProbeTime",
        "last_transition_time": "lastTransitionTime",
        "message": "message",
        "reason": "reason",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplateStatusConditions:
    def __init__(
        self,
        *,
        status: builtins.str,
        type: builtins.str,
        last_probe_time: typing.Optional[datetime.datetime] = None,
        last_transition_time: typing.Optional[datetime.datetime] = None,
        message: typing.Optional[builtins.str] = None,
        reason: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status: 
        :param type: 
        :param last_probe_time: 
        :param last_transition_time: 
        :param message: 
        :param reason: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__04ae91850b42c0c339c1d6b2c03fa7c10f3dd0563b2f988eb29ac30665fec033)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument last_probe_time", value=last_probe_time, expected_type=type_hints["last_probe_time"])
            check_type(argname="argument last_transition_time", value=last_transition_time, expected_type=type_hints["last_transition_time"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
            check_type(argname="argument reason", value=reason, expected_type=type_hints["reason"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
            "type": type,
        }
        if last_probe_time is not None:
            self._values["last_probe_time"] = last_probe_time
        if last_transition_time is not None:
            self._values["last_transition_time"] = last_transition_time
        if message is not None:
            self._values["message"] = message
        if reason is not None:
            self._values["reason"] = reason

    @builtins.property
    def status(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def last_probe_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#lastProbeTime
        '''
        result = self._values.get("last_probe_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def last_transition_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#lastTransitionTime
        '''
        result = self._values.get("last_transition_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reason(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusConditions#reason
        '''
        result = self._values.get("reason")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateStatusConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "target_volume_attributes_class_name": "targetVolumeAttributesClassName",
    },
)
class RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus:
    def __init__(
        self,
        *,
        status: builtins.str,
        target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status: 
        :param target_volume_attributes_class_name: 

        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__52a161315f957829e5032798e47c4f57a807c7cd094b562807bacccb893364db)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument target_volume_attributes_class_name", value=target_volume_attributes_class_name, expected_type=type_hints["target_volume_attributes_class_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
        }
        if target_volume_attributes_class_name is not None:
            self._values["target_volume_attributes_class_name"] = target_volume_attributes_class_name

    @builtins.property
    def status(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus#targetVolumeAttributesClassName
        '''
        result = self._values.get("target_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeMount",
    jsii_struct_bases=[],
    name_mapping={"mount_path": "mountPath", "volume": "volume"},
)
class RedisClusterSpecStorageVolumeMount:
    def __init__(
        self,
        *,
        mount_path: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecStorageVolumeMountMountPath", typing.Dict[builtins.str, typing.Any]]]] = None,
        volume: typing.Optional[typing.Sequence[typing.Any]] = None,
    ) -> None:
        '''
        :param mount_path: 
        :param volume: 

        :schema: RedisClusterSpecStorageVolumeMount
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7058303acfb46375aed0bfd4d1a6c0a124587d1a4b3028bde01ac0b3ebb310e7)
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument volume", value=volume, expected_type=type_hints["volume"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if mount_path is not None:
            self._values["mount_path"] = mount_path
        if volume is not None:
            self._values["volume"] = volume

    @builtins.property
    def mount_path(
        self,
    ) -> typing.Optional[typing.List["RedisClusterSpecStorageVolumeMountMountPath"]]:
        '''
        :schema: RedisClusterSpecStorageVolumeMount#mountPath
        '''
        result = self._values.get("mount_path")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecStorageVolumeMountMountPath"]], result)

    @builtins.property
    def volume(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: RedisClusterSpecStorageVolumeMount#volume
        '''
        result = self._values.get("volume")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeMount(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecStorageVolumeMountMountPath",
    jsii_struct_bases=[],
    name_mapping={
        "mount_path": "mountPath",
        "name": "name",
        "mount_propagation": "mountPropagation",
        "read_only": "readOnly",
        "sub_path": "subPath",
        "sub_path_expr": "subPathExpr",
    },
)
class RedisClusterSpecStorageVolumeMountMountPath:
    def __init__(
        self,
        *,
        mount_path: builtins.str,
        name: builtins.str,
        mount_propagation: typing.Optional[builtins.str] = None,
        read_only: typing.Optional[builtins.bool] = None,
        sub_path: typing.Optional[builtins.str] = None,
        sub_path_expr: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param mount_path: 
        :param name: 
        :param mount_propagation: 
        :param read_only: 
        :param sub_path: 
        :param sub_path_expr: 

        :schema: RedisClusterSpecStorageVolumeMountMountPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5029cd4b55286bee75fb34dea0865ebdc71c871e54cee0c1e926218081c1cc79)
            check_type(argname="argument mount_path", value=mount_path, expected_type=type_hints["mount_path"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument mount_propagation", value=mount_propagation, expected_type=type_hints["mount_propagation"])
            check_type(argname="argument read_only", value=read_only, expected_type=type_hints["read_only"])
            check_type(argname="argument sub_path", value=sub_path, expected_type=type_hints["sub_path"])
            check_type(argname="argument sub_path_expr", value=sub_path_expr, expected_type=type_hints["sub_path_expr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mount_path": mount_path,
            "name": name,
        }
        if mount_propagation is not None:
            self._values["mount_propagation"] = mount_propagation
        if read_only is not None:
            self._values["read_only"] = read_only
        if sub_path is not None:
            self._values["sub_path"] = sub_path
        if sub_path_expr is not None:
            self._values["sub_path_expr"] = sub_path_expr

    @builtins.property
    def mount_path(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#mountPath
        '''
        result = self._values.get("mount_path")
        assert result is not None, "Required property 'mount_path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mount_propagation(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#mountPropagation
        '''
        result = self._values.get("mount_propagation")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def read_only(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#readOnly
        '''
        result = self._values.get("read_only")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def sub_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#subPath
        '''
        result = self._values.get("sub_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def sub_path_expr(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecStorageVolumeMountMountPath#subPathExpr
        '''
        result = self._values.get("sub_path_expr")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecStorageVolumeMountMountPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecTls",
    jsii_struct_bases=[],
    name_mapping={"secret": "secret", "ca": "ca", "cert": "cert", "key": "key"},
)
class RedisClusterSpecTls:
    def __init__(
        self,
        *,
        secret: typing.Union["RedisClusterSpecTlsSecret", typing.Dict[builtins.str, typing.Any]],
        ca: typing.Optional[builtins.str] = None,
        cert: typing.Optional[builtins.str] = None,
        key: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param secret: 
        :param ca: 
        :param cert: 
        :param key: 

        :schema: RedisClusterSpecTls
        '''
        if isinstance(secret, dict):
            secret = RedisClusterSpecTlsSecret(**secret)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a3d9d0e91f75fe25c1046c9a9cac1de1ba97bc9ef9b6c856488bafc05c4c56f6)
            check_type(argname="argument secret", value=secret, expected_type=type_hints["secret"])
            check_type(argname="argument ca", value=ca, expected_type=type_hints["ca"])
            check_type(argname="argument cert", value=cert, expected_type=type_hints["cert"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "secret": secret,
        }
        if ca is not None:
            self._values["ca"] = ca
        if cert is not None:
            self._values["cert"] = cert
        if key is not None:
            self._values["key"] = key

    @builtins.property
    def secret(self) -> "RedisClusterSpecTlsSecret":
        '''
        :schema: RedisClusterSpecTls#secret
        '''
        result = self._values.get("secret")
        assert result is not None, "Required property 'secret' is missing"
        return typing.cast("RedisClusterSpecTlsSecret", result)

    @builtins.property
    def ca(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecTls#ca
        '''
        result = self._values.get("ca")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cert(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecTls#cert
        '''
        result = self._values.get("cert")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecTls#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecTlsSecret",
    jsii_struct_bases=[],
    name_mapping={
        "default_mode": "defaultMode",
        "items": "items",
        "optional": "optional",
        "secret_name": "secretName",
    },
)
class RedisClusterSpecTlsSecret:
    def __init__(
        self,
        *,
        default_mode: typing.Optional[jsii.Number] = None,
        items: typing.Optional[typing.Sequence[typing.Union["RedisClusterSpecTlsSecretItems", typing.Dict[builtins.str, typing.Any]]]] = None,
        optional: typing.Optional[builtins.bool] = None,
        secret_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param default_mode: 
        :param items: 
        :param optional: 
        :param secret_name: 

        :schema: RedisClusterSpecTlsSecret
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f0abfb9850f8dc1ddb3d3f648218dc2fbd9dc897b53b9e2c2b3e435ab9bae8d4)
            check_type(argname="argument default_mode", value=default_mode, expected_type=type_hints["default_mode"])
            check_type(argname="argument items", value=items, expected_type=type_hints["items"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if default_mode is not None:
            self._values["default_mode"] = default_mode
        if items is not None:
            self._values["items"] = items
        if optional is not None:
            self._values["optional"] = optional
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def default_mode(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecTlsSecret#defaultMode
        '''
        result = self._values.get("default_mode")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def items(self) -> typing.Optional[typing.List["RedisClusterSpecTlsSecretItems"]]:
        '''
        :schema: RedisClusterSpecTlsSecret#items
        '''
        result = self._values.get("items")
        return typing.cast(typing.Optional[typing.List["RedisClusterSpecTlsSecretItems"]], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: RedisClusterSpecTlsSecret#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: RedisClusterSpecTlsSecret#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecTlsSecret(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_inopstreelabsredisredis.RedisClusterSpecTlsSecretItems",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path", "mode": "mode"},
)
class RedisClusterSpecTlsSecretItems:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: builtins.str,
        mode: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param path: 
        :param mode: 

        :schema: RedisClusterSpecTlsSecretItems
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7ffd3da9a2cf4400c60604804e0d63d8ff723a8f87b292b9ea52e2b56605efea)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "path": path,
        }
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecTlsSecretItems#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: RedisClusterSpecTlsSecretItems#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def mode(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: RedisClusterSpecTlsSecretItems#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "RedisClusterSpecTlsSecretItems(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "RedisCluster",
    "RedisClusterProps",
    "RedisClusterSpec",
    "RedisClusterSpecAcl",
    "RedisClusterSpecAclSecret",
    "RedisClusterSpecAclSecretItems",
    "RedisClusterSpecEnv",
    "RedisClusterSpecEnvValueFrom",
    "RedisClusterSpecEnvValueFromConfigMapKeyRef",
    "RedisClusterSpecEnvValueFromFieldRef",
    "RedisClusterSpecEnvValueFromResourceFieldRef",
    "RedisClusterSpecEnvValueFromResourceFieldRefDivisor",
    "RedisClusterSpecEnvValueFromSecretKeyRef",
    "RedisClusterSpecInitContainer",
    "RedisClusterSpecInitContainerEnv",
    "RedisClusterSpecInitContainerEnvValueFrom",
    "RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef",
    "RedisClusterSpecInitContainerEnvValueFromFieldRef",
    "RedisClusterSpecInitContainerEnvValueFromResourceFieldRef",
    "RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor",
    "RedisClusterSpecInitContainerEnvValueFromSecretKeyRef",
    "RedisClusterSpecInitContainerResources",
    "RedisClusterSpecInitContainerResourcesClaims",
    "RedisClusterSpecInitContainerResourcesLimits",
    "RedisClusterSpecInitContainerResourcesRequests",
    "RedisClusterSpecInitContainerSecurityContext",
    "RedisClusterSpecInitContainerSecurityContextCapabilities",
    "RedisClusterSpecInitContainerSecurityContextSeLinuxOptions",
    "RedisClusterSpecInitContainerSecurityContextSeccompProfile",
    "RedisClusterSpecInitContainerSecurityContextWindowsOptions",
    "RedisClusterSpecKubernetesConfig",
    "RedisClusterSpecKubernetesConfigImagePullSecrets",
    "RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy",
    "RedisClusterSpecKubernetesConfigRedisSecret",
    "RedisClusterSpecKubernetesConfigResources",
    "RedisClusterSpecKubernetesConfigResourcesClaims",
    "RedisClusterSpecKubernetesConfigResourcesLimits",
    "RedisClusterSpecKubernetesConfigResourcesRequests",
    "RedisClusterSpecKubernetesConfigService",
    "RedisClusterSpecKubernetesConfigServiceAdditional",
    "RedisClusterSpecKubernetesConfigServiceAdditionalType",
    "RedisClusterSpecKubernetesConfigServiceHeadless",
    "RedisClusterSpecKubernetesConfigServiceHeadlessType",
    "RedisClusterSpecKubernetesConfigServiceServiceType",
    "RedisClusterSpecKubernetesConfigUpdateStrategy",
    "RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate",
    "RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable",
    "RedisClusterSpecPodManagementPolicy",
    "RedisClusterSpecPodSecurityContext",
    "RedisClusterSpecPodSecurityContextSeLinuxOptions",
    "RedisClusterSpecPodSecurityContextSeccompProfile",
    "RedisClusterSpecPodSecurityContextSysctls",
    "RedisClusterSpecPodSecurityContextWindowsOptions",
    "RedisClusterSpecRedisConfig",
    "RedisClusterSpecRedisExporter",
    "RedisClusterSpecRedisExporterEnv",
    "RedisClusterSpecRedisExporterEnvValueFrom",
    "RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef",
    "RedisClusterSpecRedisExporterEnvValueFromFieldRef",
    "RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef",
    "RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor",
    "RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef",
    "RedisClusterSpecRedisExporterResources",
    "RedisClusterSpecRedisExporterResourcesClaims",
    "RedisClusterSpecRedisExporterResourcesLimits",
    "RedisClusterSpecRedisExporterResourcesRequests",
    "RedisClusterSpecRedisExporterSecurityContext",
    "RedisClusterSpecRedisExporterSecurityContextCapabilities",
    "RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions",
    "RedisClusterSpecRedisExporterSecurityContextSeccompProfile",
    "RedisClusterSpecRedisExporterSecurityContextWindowsOptions",
    "RedisClusterSpecRedisFollower",
    "RedisClusterSpecRedisFollowerLivenessProbe",
    "RedisClusterSpecRedisFollowerLivenessProbeExec",
    "RedisClusterSpecRedisFollowerLivenessProbeGrpc",
    "RedisClusterSpecRedisFollowerLivenessProbeHttpGet",
    "RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders",
    "RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort",
    "RedisClusterSpecRedisFollowerLivenessProbeTcpSocket",
    "RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort",
    "RedisClusterSpecRedisFollowerPdb",
    "RedisClusterSpecRedisFollowerReadinessProbe",
    "RedisClusterSpecRedisFollowerReadinessProbeExec",
    "RedisClusterSpecRedisFollowerReadinessProbeGrpc",
    "RedisClusterSpecRedisFollowerReadinessProbeHttpGet",
    "RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders",
    "RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort",
    "RedisClusterSpecRedisFollowerReadinessProbeTcpSocket",
    "RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort",
    "RedisClusterSpecRedisFollowerRedisConfig",
    "RedisClusterSpecRedisFollowerResources",
    "RedisClusterSpecRedisFollowerResourcesClaims",
    "RedisClusterSpecRedisFollowerResourcesLimits",
    "RedisClusterSpecRedisFollowerResourcesRequests",
    "RedisClusterSpecRedisFollowerSecurityContext",
    "RedisClusterSpecRedisFollowerSecurityContextCapabilities",
    "RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions",
    "RedisClusterSpecRedisFollowerSecurityContextSeccompProfile",
    "RedisClusterSpecRedisFollowerSecurityContextWindowsOptions",
    "RedisClusterSpecRedisFollowerTolerations",
    "RedisClusterSpecRedisFollowerTopologySpreadConstraints",
    "RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector",
    "RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions",
    "RedisClusterSpecRedisLeader",
    "RedisClusterSpecRedisLeaderLivenessProbe",
    "RedisClusterSpecRedisLeaderLivenessProbeExec",
    "RedisClusterSpecRedisLeaderLivenessProbeGrpc",
    "RedisClusterSpecRedisLeaderLivenessProbeHttpGet",
    "RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders",
    "RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort",
    "RedisClusterSpecRedisLeaderLivenessProbeTcpSocket",
    "RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort",
    "RedisClusterSpecRedisLeaderPdb",
    "RedisClusterSpecRedisLeaderReadinessProbe",
    "RedisClusterSpecRedisLeaderReadinessProbeExec",
    "RedisClusterSpecRedisLeaderReadinessProbeGrpc",
    "RedisClusterSpecRedisLeaderReadinessProbeHttpGet",
    "RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders",
    "RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort",
    "RedisClusterSpecRedisLeaderReadinessProbeTcpSocket",
    "RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort",
    "RedisClusterSpecRedisLeaderRedisConfig",
    "RedisClusterSpecRedisLeaderResources",
    "RedisClusterSpecRedisLeaderResourcesClaims",
    "RedisClusterSpecRedisLeaderResourcesLimits",
    "RedisClusterSpecRedisLeaderResourcesRequests",
    "RedisClusterSpecRedisLeaderSecurityContext",
    "RedisClusterSpecRedisLeaderSecurityContextCapabilities",
    "RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions",
    "RedisClusterSpecRedisLeaderSecurityContextSeccompProfile",
    "RedisClusterSpecRedisLeaderSecurityContextWindowsOptions",
    "RedisClusterSpecRedisLeaderTolerations",
    "RedisClusterSpecRedisLeaderTopologySpreadConstraints",
    "RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector",
    "RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions",
    "RedisClusterSpecResources",
    "RedisClusterSpecResourcesClaims",
    "RedisClusterSpecResourcesLimits",
    "RedisClusterSpecResourcesRequests",
    "RedisClusterSpecSidecars",
    "RedisClusterSpecSidecarsEnv",
    "RedisClusterSpecSidecarsEnvValueFrom",
    "RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef",
    "RedisClusterSpecSidecarsEnvValueFromFieldRef",
    "RedisClusterSpecSidecarsEnvValueFromResourceFieldRef",
    "RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor",
    "RedisClusterSpecSidecarsEnvValueFromSecretKeyRef",
    "RedisClusterSpecSidecarsMountPath",
    "RedisClusterSpecSidecarsPorts",
    "RedisClusterSpecSidecarsResources",
    "RedisClusterSpecSidecarsResourcesClaims",
    "RedisClusterSpecSidecarsResourcesLimits",
    "RedisClusterSpecSidecarsResourcesRequests",
    "RedisClusterSpecSidecarsSecurityContext",
    "RedisClusterSpecSidecarsSecurityContextCapabilities",
    "RedisClusterSpecSidecarsSecurityContextSeLinuxOptions",
    "RedisClusterSpecSidecarsSecurityContextSeccompProfile",
    "RedisClusterSpecSidecarsSecurityContextWindowsOptions",
    "RedisClusterSpecStorage",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplate",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions",
    "RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus",
    "RedisClusterSpecStorageVolumeClaimTemplate",
    "RedisClusterSpecStorageVolumeClaimTemplateSpec",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecResources",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecSelector",
    "RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions",
    "RedisClusterSpecStorageVolumeClaimTemplateStatus",
    "RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources",
    "RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity",
    "RedisClusterSpecStorageVolumeClaimTemplateStatusConditions",
    "RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus",
    "RedisClusterSpecStorageVolumeMount",
    "RedisClusterSpecStorageVolumeMountMountPath",
    "RedisClusterSpecTls",
    "RedisClusterSpecTlsSecret",
    "RedisClusterSpecTlsSecretItems",
]

publication.publish()

def _typecheckingstub__25d019fa7c15ff1ac575aa58b797ab5ef7c985faa0842595b652c235bbbd673b(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[RedisClusterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9127f03f29b7bc9812028b96f4b2d62db3ccf2d6071c84d8935a049c3fdb7a61(
    *,
    spec: typing.Union[RedisClusterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c2aba0623a5e95a9353bd20252528160ed0c0caecd1fac02acb22c596ed70aae(
    *,
    cluster_size: jsii.Number,
    kubernetes_config: typing.Union[RedisClusterSpecKubernetesConfig, typing.Dict[builtins.str, typing.Any]],
    acl: typing.Optional[typing.Union[RedisClusterSpecAcl, typing.Dict[builtins.str, typing.Any]]] = None,
    cluster_version: typing.Optional[builtins.str] = None,
    env: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    host_network: typing.Optional[builtins.bool] = None,
    host_port: typing.Optional[jsii.Number] = None,
    init_container: typing.Optional[typing.Union[RedisClusterSpecInitContainer, typing.Dict[builtins.str, typing.Any]]] = None,
    persistence_enabled: typing.Optional[builtins.bool] = None,
    pod_management_policy: typing.Optional[RedisClusterSpecPodManagementPolicy] = None,
    pod_security_context: typing.Optional[typing.Union[RedisClusterSpecPodSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    port: typing.Optional[jsii.Number] = None,
    priority_class_name: typing.Optional[builtins.str] = None,
    redis_config: typing.Optional[typing.Union[RedisClusterSpecRedisConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_exporter: typing.Optional[typing.Union[RedisClusterSpecRedisExporter, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_follower: typing.Optional[typing.Union[RedisClusterSpecRedisFollower, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_leader: typing.Optional[typing.Union[RedisClusterSpecRedisLeader, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
    sidecars: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecSidecars, typing.Dict[builtins.str, typing.Any]]]] = None,
    storage: typing.Optional[typing.Union[RedisClusterSpecStorage, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[RedisClusterSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34c9c6b9cd1090cd0c6a305c2f6121b1e49c79f04d9080d1656a5541b27b8a5f(
    *,
    persistent_volume_claim: typing.Optional[builtins.str] = None,
    secret: typing.Optional[typing.Union[RedisClusterSpecAclSecret, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b54ae62e5bb45c003ba0744794f88015558ebc2ab2a9d636fefd2ebae52fb25(
    *,
    default_mode: typing.Optional[jsii.Number] = None,
    items: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecAclSecretItems, typing.Dict[builtins.str, typing.Any]]]] = None,
    optional: typing.Optional[builtins.bool] = None,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32b22ce9ce3f438bdd5151dead81ccf51bfe21c9d7df2606e7055f2bc93fa011(
    *,
    key: builtins.str,
    path: builtins.str,
    mode: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25ebb0a0415719541e38ba742334be724f4f58b22b3f748d728bd0bb9ca6edd8(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RedisClusterSpecEnvValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6359a6dc9d02ba834427c1ab3a504bcbd80ef21c94fff1cb6dcba0169555e70c(
    *,
    config_map_key_ref: typing.Optional[typing.Union[RedisClusterSpecEnvValueFromConfigMapKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    field_ref: typing.Optional[typing.Union[RedisClusterSpecEnvValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resource_field_ref: typing.Optional[typing.Union[RedisClusterSpecEnvValueFromResourceFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[RedisClusterSpecEnvValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db5206503085c28b6ea9dea19167d79cbc774ca0a16c94956c7ff409a6dc0cd1(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc4727ad1abf7eea3ad142993a80a1ad1e4f74fec1ee337a276e4b5973c76ce8(
    *,
    field_path: builtins.str,
    api_version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4f0c7fce82a79d78547290ced0a523cecaca954b7a2b0ddf9945ca5018a5fbec(
    *,
    resource: builtins.str,
    container_name: typing.Optional[builtins.str] = None,
    divisor: typing.Optional[RedisClusterSpecEnvValueFromResourceFieldRefDivisor] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b95a36a7739050b4c8954501be5421ab971ced9764378602f71a01fa16a16aed(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65f3f96c7623edca43118b3a4d418a89a5d8f4e47d0e0f9ae5363124aa0b400c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43c1073cddfd21add8edd48a44c2661e559531805652ff905696a4674490ec62(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__162647bc0e32ac7047af99f0d13c6d64c9a6ecbdbb7ffbdc90f5ffb56b92a7b9(
    *,
    image: builtins.str,
    args: typing.Optional[typing.Sequence[builtins.str]] = None,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
    enabled: typing.Optional[builtins.bool] = None,
    env: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecInitContainerEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    image_pull_policy: typing.Optional[builtins.str] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecInitContainerResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[RedisClusterSpecInitContainerSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a64c79f91030a2f15d28ce59c94523f78a7e5dfe5f04ec524460fcb584b1e5c3(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RedisClusterSpecInitContainerEnvValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13dd9c630f34588f3f8c8df71bc9f3a899756bda69e74086b62c4768ae696741(
    *,
    config_map_key_ref: typing.Optional[typing.Union[RedisClusterSpecInitContainerEnvValueFromConfigMapKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    field_ref: typing.Optional[typing.Union[RedisClusterSpecInitContainerEnvValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resource_field_ref: typing.Optional[typing.Union[RedisClusterSpecInitContainerEnvValueFromResourceFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[RedisClusterSpecInitContainerEnvValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__975341ded73a74b2fad978743203c70ae714dcee29db836d42fca1a62cc4d797(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__be317a13948ad8610b49ed5784f44cc506b99701eba5cf92060e6332a3646c2b(
    *,
    field_path: builtins.str,
    api_version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9410c45566e3e67e40856709cb2d94eaa81851f64e0583286552d81fc9654672(
    *,
    resource: builtins.str,
    container_name: typing.Optional[builtins.str] = None,
    divisor: typing.Optional[RedisClusterSpecInitContainerEnvValueFromResourceFieldRefDivisor] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f67dcb0cce65dd1de47a62322ed10936240596179a9c2a7dc16a6a11818e56ee(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c3aacf31db97f739c5dba7ea929f73b6c81a01e7dc103f288a7f5beb43cf61a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__909cd0b6dac3b35db10c8563cfb539b8681f8088df0117fe0e3b0279031440d7(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efde224944a5af9ca8d7b5a0caa61178bf027749794eed305bf6958ffce24c17(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecInitContainerResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecInitContainerResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecInitContainerResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4af7776f89df47d7c5f4ba0d345bfc5e7c0d0b06d713ad5d02b88d96a67133e6(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5db9f13dc2ee29b8a6f387da03ff9b1cff61f35b4c4a9c5d9feaba53f86373ae(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b362a922ea750bc8f8aa985153619f4f8a1b87485849055bbe6ef224448ae5f3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4dc4789862286f2156c9397bf62ed2d68f23b6e57fa6cf9848703b51de3cb0f1(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e988e49e0b49ee81db4d945586718fd081fe29c702e1b27c8c404d31a0d848b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e8a77d99efca51c16a75549048ef63d02ca0bd118214893cc5ff5727dadd8f8(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    capabilities: typing.Optional[typing.Union[RedisClusterSpecInitContainerSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecInitContainerSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecInitContainerSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecInitContainerSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58e05db9220c2cc759be8425f5deb398dbaa591133fef4aa774c34d22c4f1ff7(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f18f8d91186e3cd3243afe20506c5da2451040baa154531f4e26e22504aaa4d(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c462104e525a3351b57c0e28ca27b2c4fa46ad85b3a3269f9321a69f4ea21bf(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2444a612e437bf725452ea17621276a408bbc11c68a1482efb765ee8ed29830c(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__192f467e94680b40c5c923af63e9a0f1da3942e89615e25f864c17e93f882a48(
    *,
    image: builtins.str,
    ignore_annotations: typing.Optional[typing.Sequence[builtins.str]] = None,
    image_pull_policy: typing.Optional[builtins.str] = None,
    image_pull_secrets: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecKubernetesConfigImagePullSecrets, typing.Dict[builtins.str, typing.Any]]]] = None,
    min_ready_seconds: typing.Optional[jsii.Number] = None,
    persistent_volume_claim_retention_policy: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigPersistentVolumeClaimRetentionPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_secret: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigRedisSecret, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigResources, typing.Dict[builtins.str, typing.Any]]] = None,
    service: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigService, typing.Dict[builtins.str, typing.Any]]] = None,
    update_strategy: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigUpdateStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd74f98c9f1e0aaee0b74746ab9e8f505fbb1bdafbca1aca9d88ce9fa83e3f30(
    *,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__def427f053f4a451ebf2a83c1db775d0e6705ed024dd8b3f330e2eabf54b4ea8(
    *,
    when_deleted: typing.Optional[builtins.str] = None,
    when_scaled: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2559bb6bddab2736c5770a95575bfc92ea4f1810c56e5b9766a903e559a07ff4(
    *,
    key: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74d2840bd63b096728cc3185c7119cf23aa5a66c9774d50d6fe98741400494f2(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecKubernetesConfigResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecKubernetesConfigResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecKubernetesConfigResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c521dcf23adb520cc040dff213afe86138314769e2f435b134d0049f69f97cf(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c66824f5461aef50d8bc728b65ec93f9262248dbdfe1cacd8b5b05ac02dd2894(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f677c2a967d174d75c90d41230eaba24152b1a82845b1d0742d636c78e5964fa(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf915e3fed5733cb40fbdf202896568f509f2a51d481b4ec779a02c06bf2fb6e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aa18f271eb47b0aa8ee35184c700b7b6c83f9679711b48d4113f4db62cc772f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c21a55e9bb4c3de21e95e29fd2b7cf75c4a2fa086495cf1e6e61c14a6b86e96e(
    *,
    additional: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigServiceAdditional, typing.Dict[builtins.str, typing.Any]]] = None,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    headless: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigServiceHeadless, typing.Dict[builtins.str, typing.Any]]] = None,
    include_bus_port: typing.Optional[builtins.bool] = None,
    service_type: typing.Optional[RedisClusterSpecKubernetesConfigServiceServiceType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66deb2c05dfc3910d51c4aec95c32c47781da4310285baee2ed758e0e5e26037(
    *,
    additional_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    enabled: typing.Optional[builtins.bool] = None,
    include_bus_port: typing.Optional[builtins.bool] = None,
    type: typing.Optional[RedisClusterSpecKubernetesConfigServiceAdditionalType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a98d94c3994d5cd18c21043136346998a775f1a992924e1379b62b6e2630bcf5(
    *,
    additional_annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    enabled: typing.Optional[builtins.bool] = None,
    include_bus_port: typing.Optional[builtins.bool] = None,
    type: typing.Optional[RedisClusterSpecKubernetesConfigServiceHeadlessType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee89ba24e277dc3ce906d163812090d433a81d16ca79525268502c329ac1cde7(
    *,
    rolling_update: typing.Optional[typing.Union[RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d56128069ba034801739f3c7de223438f8fa43a77883d29effd3ba6a58513918(
    *,
    max_unavailable: typing.Optional[RedisClusterSpecKubernetesConfigUpdateStrategyRollingUpdateMaxUnavailable] = None,
    partition: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__874d0d3c826f6afa9049349b2b3a380476b5d4387c5edba80a6150dc8ab62da8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b496054b851ef8fa078dfe35570a958a95986fc50d7679831f11f49995c960e0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__063c93f38989944230a5857f283269aaf411f469df64148b3186c5dad8fb6251(
    *,
    fs_group: typing.Optional[jsii.Number] = None,
    fs_group_change_policy: typing.Optional[builtins.str] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecPodSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecPodSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    supplemental_groups: typing.Optional[typing.Sequence[jsii.Number]] = None,
    sysctls: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecPodSecurityContextSysctls, typing.Dict[builtins.str, typing.Any]]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecPodSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2373bde3d64129c771425b0331a4c77ce9cf0edd63a22bbe79f9538ff6301a34(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cda34f06535a51c2a6c1e8708f39df1a9b98dacd2fb767308d4bc16e2c4a3fc6(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b57b3a39224241400444a90d26b547946232d079403d862bfea230c139209615(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2fbbca1f90952439efa7a9769b9f60007434e7d4122426e5485cc9f3728093e(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2db9ace3cf3b30bc48201f7dff7bfafaf80f67011e47c8c5522b0e66b5eae86f(
    *,
    additional_redis_config: typing.Optional[builtins.str] = None,
    dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__783b45625c576956eb339bcd479d7b90d6ee10cda54373a7b4e2a7adadd9c41b(
    *,
    image: builtins.str,
    enabled: typing.Optional[builtins.bool] = None,
    env: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisExporterEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    image_pull_policy: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecRedisExporterResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[RedisClusterSpecRedisExporterSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50b954fa468b563021aae1faca4c99b4533209459e6963917fc55072c0af047a(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RedisClusterSpecRedisExporterEnvValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__533aa14caeebe1f1f208191656cef3dcfbf08e2a394f74fbbdfc68f46eba3d68(
    *,
    config_map_key_ref: typing.Optional[typing.Union[RedisClusterSpecRedisExporterEnvValueFromConfigMapKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    field_ref: typing.Optional[typing.Union[RedisClusterSpecRedisExporterEnvValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resource_field_ref: typing.Optional[typing.Union[RedisClusterSpecRedisExporterEnvValueFromResourceFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[RedisClusterSpecRedisExporterEnvValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__61e3986b37477f6a565551d50e95a8f06eb408b2704cc496dde4d55783ead8ee(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a7732138108022653ec109300b92e07720b1cdf025ff1b4e30826ce56a62d1fc(
    *,
    field_path: builtins.str,
    api_version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cdc32dd9d4dedcb10b808b26ee4ce2f0d991869c34ab61edff734c874f59e6e6(
    *,
    resource: builtins.str,
    container_name: typing.Optional[builtins.str] = None,
    divisor: typing.Optional[RedisClusterSpecRedisExporterEnvValueFromResourceFieldRefDivisor] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__036dfcb2059a951147476e23f152fded1ba55b6df075aa6923c09978e87c94ed(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c23921a5548456758cec5938afd3ec1f770b89c74ab9a5c6746348cc8afa5ab(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7f31b24c8625ccb4e2ed33caf15a0fa03c4f2a953d40b4283534f49b50d3910c(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__034d01b4b1cd259abb3f4efe1b6ea9f45b448354e4c25c635251b56a10a22f01(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisExporterResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisExporterResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisExporterResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86c5ff91f54affabb40b7e8b07b6ca5681a3a77b27627022e7b48c54878ccb21(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c12a4485decdbb8e4cd2e9faf3f35e758e9f0e9b5f4dbc9f2485826485ebc9a6(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6858bada299cc6aff8098393c824a91fffe3be885a3154bad91468fe35a793cb(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7c91eb5e61f69fa56039a035f61aa200aa21e3cf3ec1ed860eb418af4216cba(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f41c478e8b0ac781419a638abc88f1598152da8c94898805dcfe2c44277a0e14(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5045010f70d649a54b830d96524d8e8840222bad3f7bab7935bbe2e29988333(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    capabilities: typing.Optional[typing.Union[RedisClusterSpecRedisExporterSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecRedisExporterSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecRedisExporterSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecRedisExporterSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f21cfcea0046b75c2b8ed63ef97a21db18309fa3f5b614df35a17e3a0c6d32f1(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0961d7ff09671323962c62f08e24115461b9e2498ad2fd1c6534d6656249981(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb4cce9b241cf533decc37ffca06a3a9d641ec3942c945cf782fe2c7169d3da6(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f06c1ba4514a1967c177a7d12caae6606df97a586e4d3bd25f3da9690b442c8(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72ae4ad2ab32da2d40477e0b68ed549b39b51f5a16e9e96dfb2babb4f0e23b59(
    *,
    affinity: typing.Any = None,
    liveness_probe: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerLivenessProbe, typing.Dict[builtins.str, typing.Any]]] = None,
    node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    pdb: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerPdb, typing.Dict[builtins.str, typing.Any]]] = None,
    readiness_probe: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerReadinessProbe, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_config: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerRedisConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    replicas: typing.Optional[jsii.Number] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    tolerations: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerTolerations, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerTopologySpreadConstraints, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a7842b0440c4ab88596a114a99ab9a3c798cca125074353066cf2b9b1affb76(
    *,
    exec: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerLivenessProbeExec, typing.Dict[builtins.str, typing.Any]]] = None,
    failure_threshold: typing.Optional[jsii.Number] = None,
    grpc: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerLivenessProbeGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http_get: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerLivenessProbeHttpGet, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    tcp_socket: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerLivenessProbeTcpSocket, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__edce8e0e8d3f678b57857d824552db57fcb143e729763593c4a79f180d365df3(
    *,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dace0a478def76a2c2584ac080dfd7d070e6eb6bd7957edae48889fbf2c3e025(
    *,
    port: jsii.Number,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01ff54afc7307ea5907427ae2cc07944c00ae3969a610a163e02f8f964b4bc75(
    *,
    port: RedisClusterSpecRedisFollowerLivenessProbeHttpGetPort,
    host: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerLivenessProbeHttpGetHttpHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    scheme: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e45444be2e425076a8f6e20e8c5509d96044f897d862a845d8d3991ba88c874c(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79c176f862ee0a8ea92fa2b6d212b5cf7a22f57f4c4acb3c58c35fe6465172ba(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7443d8c00c9b3e7ef8ef536a5efeb2c9e97a52f9580e870c356b06734ae1570d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79f7d57b4d0b9c0a56cd13925f8a69d808b0993c10628598e086d45f37aaf58e(
    *,
    port: RedisClusterSpecRedisFollowerLivenessProbeTcpSocketPort,
    host: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e03d28c3ea8e051c627d6761e92bf9447729e84ca974060805b6c6482a582651(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ab403d7c4c2cfaef40e8efffeec3ac3066a620034b3f31ee6a57a00cd614d33(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a41bbd0d66d42b55cad3e70657788920198500968388b4d4d56eeda9f2f3ae6a(
    *,
    enabled: typing.Optional[builtins.bool] = None,
    max_unavailable: typing.Optional[jsii.Number] = None,
    min_available: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c4ff7f1187b36613e680a268f559c2e11e35c666d646b4e4cdd79fa6905d1b3(
    *,
    exec: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerReadinessProbeExec, typing.Dict[builtins.str, typing.Any]]] = None,
    failure_threshold: typing.Optional[jsii.Number] = None,
    grpc: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerReadinessProbeGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http_get: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerReadinessProbeHttpGet, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    tcp_socket: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerReadinessProbeTcpSocket, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d752fd7ae49e93a49132ead38ffec24f220b99f3769a96f41525136373d112e(
    *,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f6294d2051d583906a79d74bf24ed523f40fbc21abca756dc381fa67dc45c29(
    *,
    port: jsii.Number,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d93a847a4a4cf450d2269e461904ae0e7519d8cffdb45d5b2c45b6382d9f7ebc(
    *,
    port: RedisClusterSpecRedisFollowerReadinessProbeHttpGetPort,
    host: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerReadinessProbeHttpGetHttpHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    scheme: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a23c8c52dc04d045185827738222f62da6ac19602eecf6e2033fb73407fb0d7(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f16f6d8bdb4be5ae140720fe2b66fa70e173354c7555260988aadc523cff91da(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbad5f20271cb2933624d2b10bc70ebaf12caf6f1fd7363c2532cc1767115051(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__933b14d56bdb5493dbd6281c4d8b597bdc001d2ae486f891cbf7ef137ab63ea0(
    *,
    port: RedisClusterSpecRedisFollowerReadinessProbeTcpSocketPort,
    host: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e702c4cc3a20dcbb7de071675ecaeedc01990d33f6f68bb6636b67f875f2cf6f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8c29768a11b88e5268a87780498540ceb1f08a231e66d29b65709c8872fa76b3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eaaba4f0200c867b48d75e21e4f08f82c8486de4ae092402e2841863ccc046f9(
    *,
    additional_redis_config: typing.Optional[builtins.str] = None,
    dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eaa920e6640acdf135086bc2a41d02781b85fe9586fb6d31b922ce66572651fc(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisFollowerResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisFollowerResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e98f33a500e006cfe8e4aa434eff7b2eb28be5882abda613fd6779505e1afb7d(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13a2d89079d6acf364f193df063a25b85ba9c7f30ac8cc11b0cf893eeaa9d84d(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64fe980416654b7c79bfd3ab85510d5e218a541b16c08612f0b8a34949bf0a0a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__629411eb2741539736948796db50b1345f9b366e5c51b293fda646653eab35ab(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e389a094a2a3ea8476949de12da4149b7332ee4d9d7c4a8d1cc864b82bd16c94(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__deea8bb114d44064c3d9675e60c72706bf09def40a90831258dc3b4bdb7cc903(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    capabilities: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd94bc3370bee41215bf6bd1c821e82e3e7b5032926992037665483ea997169c(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__43d041da92e0d7304a85268dc69e0495e90fe98dd12922d0d3eeee43ef9f96ba(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9885a63955bfc096601422bdd978e1ae37dbd7dd561e8084a2f296b80e49851f(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cf4efaf8cf86867369171b7541189c269e6b5c2a377a9eeb1a6768ea538b2a0(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__24b3d355d15a2f659ce00cbb4bd8c23113158758e59e17404a7872712af8e7f9(
    *,
    effect: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
    operator: typing.Optional[builtins.str] = None,
    toleration_seconds: typing.Optional[jsii.Number] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58b78f468b3caf0c17394d41853c9fe94185a2c6ca7929e3113ccda3a2f4ba58(
    *,
    max_skew: jsii.Number,
    topology_key: builtins.str,
    when_unsatisfiable: builtins.str,
    label_selector: typing.Optional[typing.Union[RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
    min_domains: typing.Optional[jsii.Number] = None,
    node_affinity_policy: typing.Optional[builtins.str] = None,
    node_taints_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__736503e474122b108ea0d888a1a95b4cc5a41fa11540528fdcfcef15914d736e(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisFollowerTopologySpreadConstraintsLabelSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7207691d8b60a6134e5bf79cf3e07cd9a390d3da566f7aed7d0113b891c5261(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4dc1eb74cb2f8e017702ee935f3084c0311ea742d096e4e6618c50f9642b82c(
    *,
    affinity: typing.Any = None,
    liveness_probe: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderLivenessProbe, typing.Dict[builtins.str, typing.Any]]] = None,
    node_selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    pdb: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderPdb, typing.Dict[builtins.str, typing.Any]]] = None,
    readiness_probe: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderReadinessProbe, typing.Dict[builtins.str, typing.Any]]] = None,
    redis_config: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderRedisConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    replicas: typing.Optional[jsii.Number] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    tolerations: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderTolerations, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_spread_constraints: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderTopologySpreadConstraints, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2f3bd1909c5790617ae302d05a8a7a8138f5df16ec9dd87d076b9be2117ab304(
    *,
    exec: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderLivenessProbeExec, typing.Dict[builtins.str, typing.Any]]] = None,
    failure_threshold: typing.Optional[jsii.Number] = None,
    grpc: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderLivenessProbeGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http_get: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderLivenessProbeHttpGet, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    tcp_socket: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderLivenessProbeTcpSocket, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cb2cceb961190831f1ef8136584511c7e154474eedca2cb5ce685f5a14dae0b(
    *,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8a8de09eaa437d84ec373ddae2111395b7b84681ee0860ec2d4678d9cd8006f3(
    *,
    port: jsii.Number,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e8c8dd1d29602e716c908bcbc693c1f48307f0527f898aab8d4c5bf299bc743(
    *,
    port: RedisClusterSpecRedisLeaderLivenessProbeHttpGetPort,
    host: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderLivenessProbeHttpGetHttpHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    scheme: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eaa285e9bd8a6ca887fe9337cf8af5c20e6a42b720f845fc11f0b82cde621558(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ac3a7aff3c509b70f842fb790cbf615530ef676346c39a880c495cd4ae2eade(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8f2321db1fe1384627b25b64df7812bb48af5cca4b6fb103297f002baf9a5b9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ccbff5a800e63044b1716fb32cdb85e2aa5cd32fa6dc90c137d1f8683c1ddea3(
    *,
    port: RedisClusterSpecRedisLeaderLivenessProbeTcpSocketPort,
    host: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6a1814b90d6d1a6ce03f27b1668839a695ba4f03c3b3bd72114276908123cb2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f2e93c7aac388864d0d4167e9333ed7b190fd20c84d0125b4c6a1e93fb0861e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94c4ba60955cc037628fe3f85dcf0a8dcdf8c75f94078d9bb0834ba1ef10cf77(
    *,
    enabled: typing.Optional[builtins.bool] = None,
    max_unavailable: typing.Optional[jsii.Number] = None,
    min_available: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__586fde3854dc0e0920eeff3bfdc6c9ebe0625ad9d867ab7c0d24500152bf5c41(
    *,
    exec: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderReadinessProbeExec, typing.Dict[builtins.str, typing.Any]]] = None,
    failure_threshold: typing.Optional[jsii.Number] = None,
    grpc: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderReadinessProbeGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http_get: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderReadinessProbeHttpGet, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_delay_seconds: typing.Optional[jsii.Number] = None,
    period_seconds: typing.Optional[jsii.Number] = None,
    success_threshold: typing.Optional[jsii.Number] = None,
    tcp_socket: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderReadinessProbeTcpSocket, typing.Dict[builtins.str, typing.Any]]] = None,
    termination_grace_period_seconds: typing.Optional[jsii.Number] = None,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5bc53aed73ebb2b370592e9394492a0f8e77a1b54d2dbdd179409942a8b73ada(
    *,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79468cef0f7ca9db965a46302eac74b8c1c5eacb6e35435759997d09ed45c58d(
    *,
    port: jsii.Number,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__afae8c9aa6a7d2e58a3b82febd3a5d7fb634d4dd4c51d8d7b26792518998bbfe(
    *,
    port: RedisClusterSpecRedisLeaderReadinessProbeHttpGetPort,
    host: typing.Optional[builtins.str] = None,
    http_headers: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderReadinessProbeHttpGetHttpHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    scheme: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2046a4052552c6a92df462f844aac83c9226f8a065b2aa6cdd639e758161b458(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9eea4e94d43bd48894c9c86625efcf18ee2553c2123724323c477ecfc667bd3b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fc7e7c3094b04fd0495fbecd4df08757badb0b516652a302729c08284570d38(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b60bac36af395d527f98724205bbefdf034d380574a2b5d97a37d5f644d0277(
    *,
    port: RedisClusterSpecRedisLeaderReadinessProbeTcpSocketPort,
    host: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5185cf5fe237851b1b2be8ad38e2893f185ce5fe8c2f3524be266aa4b920b3d4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b12bbdab255dc615e68e0506a0777ac358ee7dae7be42aaf30fe776b368c9772(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__900101b81a35c0ee6006ed74a16fb0727bacc06f2593e8ca083aa7e37e42b1dc(
    *,
    additional_redis_config: typing.Optional[builtins.str] = None,
    dynamic_config: typing.Optional[typing.Sequence[builtins.str]] = None,
    max_memory_percent_of_limit: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0938e4d9ed164edbbc12bd25bd5ca4ba83ec8859e464906c3a3683f0e0069194(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisLeaderResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecRedisLeaderResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e0f87abbc0aee26651de960e689540755b36360c66e5d6cd4025fa583da5b70(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b80cea7d09450073942c61ce95d5e035385dc9eb141a3d721f2e9494bc7bb1c3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__36b20fda4b28c5b8e1433d62e75a8bac89d6e7f40d21d8b1ad80f2d1d44fd290(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ae10ae6a0a68c93eb568ea01e1b20f683fca90bb60bb5faa9e38402b1b5b913a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d39f00c2798c34d0365f6730bd0de3156dba0995622fbcc93dd3af1e8ddc92cd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de0527b054f83885900e572c2a7979f97422abe644867cd4ef34c7e3b0076f12(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    capabilities: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d0f4ad3f931406be9b6ca7d520752b7410fe2cb78d9a27f9d4e133d33a8a5f3(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34e9be1163f0fa84d0bc016471f507d2d03aab09ffc6ad36fa1afd1a39c2c745(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab946dd716c0d500e740b9dae0983f7d4119a9e331bd2bb5e1c6107935358e63(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a28d3326527838bc403fc0e5a1ed99a388519c6b90d05241046d954ad97f42d(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__07a701ac916f2b36e011a82e3b4ece6e4bfb07c218c4401d963e271c930e6ca1(
    *,
    effect: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
    operator: typing.Optional[builtins.str] = None,
    toleration_seconds: typing.Optional[jsii.Number] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec6bbe34a46ddfcb19e33894939e99f70354cba5636272e0768ee6e814349f89(
    *,
    max_skew: jsii.Number,
    topology_key: builtins.str,
    when_unsatisfiable: builtins.str,
    label_selector: typing.Optional[typing.Union[RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    match_label_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
    min_domains: typing.Optional[jsii.Number] = None,
    node_affinity_policy: typing.Optional[builtins.str] = None,
    node_taints_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7c18c554d174df58054d0597902dd656f7ffb459ca797c8782f225e5f4591f6(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecRedisLeaderTopologySpreadConstraintsLabelSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6c75c36ee1c4e44bd983f78269da45926126a1a8cd084370b0aaf749bbc9bca(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a6168190607425ea6b1c3610ef23ae41948bcec526ac1e40c335911e2af342a(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fd52b039962ac9546607ab4dabcf3388f7e3a17bf015e83f3345ad6ed69074e0(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fc9f496e78a9529eed16a9313e18356a6a57273b3593442c8fa4a3a4b8a90ae(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__983d45809a0adb45d9a95c4fda0fb7a0fb04c12e9d45218a1819d437031b78f9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__237047117b094394eaba006efa38824bae38afbde540bf84f8dfb4f490878835(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63c922b9493949e8c33e3b15c5944c0a684d0f6c3620cb243dd062939a636d9e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1b62f39fad6fae8d1ea2433d83ea0dc4bd09bd4fb1734e6fd0cea96469a2192e(
    *,
    image: builtins.str,
    name: builtins.str,
    command: typing.Optional[typing.Sequence[builtins.str]] = None,
    env: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecSidecarsEnv, typing.Dict[builtins.str, typing.Any]]]] = None,
    image_pull_policy: typing.Optional[builtins.str] = None,
    mount_path: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecSidecarsMountPath, typing.Dict[builtins.str, typing.Any]]]] = None,
    ports: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecSidecarsPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecSidecarsResources, typing.Dict[builtins.str, typing.Any]]] = None,
    security_context: typing.Optional[typing.Union[RedisClusterSpecSidecarsSecurityContext, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__840991dec56415d627ca4a91b4c01f01a8d8ec0a7b31efba15fbe006f03a4d9c(
    *,
    name: builtins.str,
    value: typing.Optional[builtins.str] = None,
    value_from: typing.Optional[typing.Union[RedisClusterSpecSidecarsEnvValueFrom, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5035764073218d32eccf47ebad920b2734569a973a32b3b5f0c19e320f3ffd79(
    *,
    config_map_key_ref: typing.Optional[typing.Union[RedisClusterSpecSidecarsEnvValueFromConfigMapKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
    field_ref: typing.Optional[typing.Union[RedisClusterSpecSidecarsEnvValueFromFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resource_field_ref: typing.Optional[typing.Union[RedisClusterSpecSidecarsEnvValueFromResourceFieldRef, typing.Dict[builtins.str, typing.Any]]] = None,
    secret_key_ref: typing.Optional[typing.Union[RedisClusterSpecSidecarsEnvValueFromSecretKeyRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__58ba7dee22bcd170c3c4294dbc97e33689324a54e35b95044df8d343aebf8ef2(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e5301cae83ce2ea82565d914c8a42cd3844e466b3efd158fd5e18feefbe3b78f(
    *,
    field_path: builtins.str,
    api_version: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c146f49b41ce988cb514b938ed15e2f661262de967ff84836ac56bbfdb45621(
    *,
    resource: builtins.str,
    container_name: typing.Optional[builtins.str] = None,
    divisor: typing.Optional[RedisClusterSpecSidecarsEnvValueFromResourceFieldRefDivisor] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99e1635a2fa62669c112a89a6ad00d09786e14398fac2b0d8389b92f61f6d9eb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf4a396972f44191d406fda7e431568ca53ec4021f3ae77a7a3df2adad8b656d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65996c209efb0fc916bd113ff7db70a72fb10287b2adf9f47ac046230327b7d9(
    *,
    key: builtins.str,
    name: typing.Optional[builtins.str] = None,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8df847065468cd8c43e2e05f51b584bbbf1d4968dc0c3f9ba41f164dc7d36271(
    *,
    mount_path: builtins.str,
    name: builtins.str,
    mount_propagation: typing.Optional[builtins.str] = None,
    read_only: typing.Optional[builtins.bool] = None,
    sub_path: typing.Optional[builtins.str] = None,
    sub_path_expr: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db2cdf3b4e15c18f822dbd09bb8e0ad6fe38ef338786e13b3d6ae8040dca0a67(
    *,
    container_port: jsii.Number,
    host_ip: typing.Optional[builtins.str] = None,
    host_port: typing.Optional[jsii.Number] = None,
    name: typing.Optional[builtins.str] = None,
    protocol: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe69c9238061e2b734fd7cafd693e678af500d07cf5a00fc3aa321de7ff66a77(
    *,
    claims: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecSidecarsResourcesClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecSidecarsResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecSidecarsResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ddc97b915880592553624d460963e9f8d6e686e5b914ff6ff4e9dbabad0e4fa(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9254ef344c5f7dc2cd59aab503fce14c26c4be177a54daba92994b8a30dced4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74b7c5a3888d7b98e10bf8ae6572348c6ccca64c1d632d83cb3f2daa23964df8(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4d04f6dde820b69e437cba07f9b70e9552cfa6589fa2ce448c837bafdee9a6c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c30b482aad95c28feb4d503d69cbf3b8b30a6601b1da549fa2dc3b867df86657(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c5a98fd9283d629e4748dc8164ed08d26c8f8dbcca9a47b971a4750aa733f62(
    *,
    allow_privilege_escalation: typing.Optional[builtins.bool] = None,
    capabilities: typing.Optional[typing.Union[RedisClusterSpecSidecarsSecurityContextCapabilities, typing.Dict[builtins.str, typing.Any]]] = None,
    privileged: typing.Optional[builtins.bool] = None,
    proc_mount: typing.Optional[builtins.str] = None,
    read_only_root_filesystem: typing.Optional[builtins.bool] = None,
    run_as_group: typing.Optional[jsii.Number] = None,
    run_as_non_root: typing.Optional[builtins.bool] = None,
    run_as_user: typing.Optional[jsii.Number] = None,
    seccomp_profile: typing.Optional[typing.Union[RedisClusterSpecSidecarsSecurityContextSeccompProfile, typing.Dict[builtins.str, typing.Any]]] = None,
    se_linux_options: typing.Optional[typing.Union[RedisClusterSpecSidecarsSecurityContextSeLinuxOptions, typing.Dict[builtins.str, typing.Any]]] = None,
    windows_options: typing.Optional[typing.Union[RedisClusterSpecSidecarsSecurityContextWindowsOptions, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__769cc824f280bd070f65ddd66456cf7b4523a732354713df2a382cfe271e44a2(
    *,
    add: typing.Optional[typing.Sequence[builtins.str]] = None,
    drop: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__92e69ce2acdf5512907d33cdc3307436cf3196cda5aa21e5b828db355ab73ee1(
    *,
    level: typing.Optional[builtins.str] = None,
    role: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
    user: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52ce2968372b929ce0f3f19992fcc93007174d556a573f3f874cbfb99205962e(
    *,
    type: builtins.str,
    localhost_profile: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81b03921493243f4157d14d09c4117d8f4054c4ddbc6348fa5cbf197e6e46e5a(
    *,
    gmsa_credential_spec: typing.Optional[builtins.str] = None,
    gmsa_credential_spec_name: typing.Optional[builtins.str] = None,
    host_process: typing.Optional[builtins.bool] = None,
    run_as_user_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__780ba71349adb716c497bf1b74b31b7803749e2382fb8d310f3d41d07de20acb(
    *,
    keep_after_delete: typing.Optional[builtins.bool] = None,
    node_conf_volume: typing.Optional[builtins.bool] = None,
    node_conf_volume_claim_template: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_claim_template: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplate, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_mount: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeMount, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e48df9fcd374fe1e86411ee05760100d1c3dd7ceab53814b4e06b1d9c97d133(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    metadata: typing.Any = None,
    spec: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
    status: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatus, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f12ed1e5093876f5a6211880d564a7192db50492c1c0a791b45d262e02d99ec8(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f50098192ad90a62655ee175dcf5fd09c866bc9cbbb5da42a6b681fdf0b1bf6c(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__769dce1e90c6f7835421379ca3dadae9b72208f055775cb780bd11eb2c37ce2b(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6749de76b2e0d005520ab2566ca2ca521a19d213ac6c4f9e8616cf738abd55b3(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9d7c6b2cb24ae0d590644f7cd880e8fa12e90bf0c50187c1dd54d04059c8f89(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38326d43732d2720ad3b9228a4defeabfe3cfd7c802562bcb5ab52d57a1fc855(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__558c4d430d1bddb175825c088eb90b1834a52bbd596e0c135b5028bce6a48895(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__30f8aa9bc89976b548b6a221af77eb4241b6b748fd467949981151c5a802c700(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1e959ca64b6b3502375e80501b4c270987819c770b6959681ab447f441d888d(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3f06febd5ef2a36052f2e91b37041261b7114dbfa4d5fc354aca181cec7e05d(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9a09937b47b05c17b5c3eb6217d7000c5fb536a4b38cc99575e724b392c40a6(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    allocated_resources: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusAllocatedResources]] = None,
    allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    capacity: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusCapacity]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    modify_volume_status: typing.Optional[typing.Union[RedisClusterSpecStorageNodeConfVolumeClaimTemplateStatusModifyVolumeStatus, typing.Dict[builtins.str, typing.Any]]] = None,
    phase: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b94a4a9ca6abf50b42cb834bdefaf0f10e535ba49a18247914aeeb2b0f2d024(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cca509a931a5dbaf0dedeae44348928eddc48147b97cd09eda41aaed21fa3eda(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2935eba2f63dbc93b514090b9072222f7e1a57406a6ed027020160597e3de0a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__261f0976a19beecabe63f0849e443df9a43bcec04714141433d0029f9937aaa9(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e99c43bb6f064c85ef475e178f1deaf5e3566e9aa56fb99b1fb1f82325d28130(
    *,
    status: builtins.str,
    type: builtins.str,
    last_probe_time: typing.Optional[datetime.datetime] = None,
    last_transition_time: typing.Optional[datetime.datetime] = None,
    message: typing.Optional[builtins.str] = None,
    reason: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e586a9d2f265395e179c612ebf0b8d00366b14e3bd99d4df3ad65846479d79ec(
    *,
    status: builtins.str,
    target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3a6123552a7c27a8ba1991675b4170e7caa91b808bc9d1f664ad617c91169840(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    metadata: typing.Any = None,
    spec: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
    status: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateStatus, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__91226dff1755b0846a4c23826599d844639fdb9fedd5836a85b9a5dd6e1e900b(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8202ac4f36de8997f6477d269a23dc6d964d45e74bcde526d69d573e9e9666cc(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7e30b0d638475cc5005353b242dcc12aca8d31a4b1294772b80e07d4340d52e(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a94d9d8fa3c88848108fea25512c368a8d41d139b353e66edfa9e77b75235de2(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageVolumeClaimTemplateSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b12e36ab30f8e8a0cfe320ed488d27196e5037de1b7d36917182e59aea68d2d3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fed38d4e6f65305288e2940ff9bfb0b809c3d36d091166faece42a29e9cff973(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__05f5060c34f8cfbfba3e546f643c8ca65a51ed3847e173249c96e8c0c3c8ca86(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29e0591ebb245bcbe214d977aff188d6154e150b346468e94c52257a1b5cac75(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef9a447c7a90f9692f5902dd9038dd99772e619c3121afec6bf33678ee6fabcf(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55139b1120a88fd1904d79871467911859456d2c69edca6d90d6953db9c22ef1(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eff292682267304cd70bdcbff2cadf1221da6b5b1ae8ae55b004275b166171d3(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    allocated_resources: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageVolumeClaimTemplateStatusAllocatedResources]] = None,
    allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    capacity: typing.Optional[typing.Mapping[builtins.str, RedisClusterSpecStorageVolumeClaimTemplateStatusCapacity]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateStatusConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    modify_volume_status: typing.Optional[typing.Union[RedisClusterSpecStorageVolumeClaimTemplateStatusModifyVolumeStatus, typing.Dict[builtins.str, typing.Any]]] = None,
    phase: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ffa81cbc91794d28310286f4c8276ef5e004b95593536847f64816adf45d75a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21406a406e7e6cd40e562eeae7eb2d6b44157a254dbce9d503e6436cdb7a3525(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d39b6afdb9c19ddc3c30ca276f3b675f152d262d519f9d1e0d2d0b3a33a904b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__57a646a4fed4c3118b90bca9d9a77096ff0bea69a4481c861715e1b28d680703(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__04ae91850b42c0c339c1d6b2c03fa7c10f3dd0563b2f988eb29ac30665fec033(
    *,
    status: builtins.str,
    type: builtins.str,
    last_probe_time: typing.Optional[datetime.datetime] = None,
    last_transition_time: typing.Optional[datetime.datetime] = None,
    message: typing.Optional[builtins.str] = None,
    reason: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52a161315f957829e5032798e47c4f57a807c7cd094b562807bacccb893364db(
    *,
    status: builtins.str,
    target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7058303acfb46375aed0bfd4d1a6c0a124587d1a4b3028bde01ac0b3ebb310e7(
    *,
    mount_path: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecStorageVolumeMountMountPath, typing.Dict[builtins.str, typing.Any]]]] = None,
    volume: typing.Optional[typing.Sequence[typing.Any]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5029cd4b55286bee75fb34dea0865ebdc71c871e54cee0c1e926218081c1cc79(
    *,
    mount_path: builtins.str,
    name: builtins.str,
    mount_propagation: typing.Optional[builtins.str] = None,
    read_only: typing.Optional[builtins.bool] = None,
    sub_path: typing.Optional[builtins.str] = None,
    sub_path_expr: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3d9d0e91f75fe25c1046c9a9cac1de1ba97bc9ef9b6c856488bafc05c4c56f6(
    *,
    secret: typing.Union[RedisClusterSpecTlsSecret, typing.Dict[builtins.str, typing.Any]],
    ca: typing.Optional[builtins.str] = None,
    cert: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f0abfb9850f8dc1ddb3d3f648218dc2fbd9dc897b53b9e2c2b3e435ab9bae8d4(
    *,
    default_mode: typing.Optional[jsii.Number] = None,
    items: typing.Optional[typing.Sequence[typing.Union[RedisClusterSpecTlsSecretItems, typing.Dict[builtins.str, typing.Any]]]] = None,
    optional: typing.Optional[builtins.bool] = None,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7ffd3da9a2cf4400c60604804e0d63d8ff723a8f87b292b9ea52e2b56605efea(
    *,
    key: builtins.str,
    path: builtins.str,
    mode: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass
