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


class ClusterQueue(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ClusterQueue",
):
    '''
    :schema: ClusterQueue
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ClusterQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ClusterQueue" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c8754a82598f1efcf8d67c8be118859065b9019091c6b0f7ec7a23e13a6c15d)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ClusterQueueProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ClusterQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ClusterQueue".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = ClusterQueueProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ClusterQueue".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ClusterQueueProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ClusterQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: ClusterQueue
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ClusterQueueSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__51212ac4e369e5d21388f73c1e77a41cf98bec1d3d53f8edf86165198d08bf64)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ClusterQueue#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ClusterQueueSpec"]:
        '''
        :schema: ClusterQueue#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ClusterQueueSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpec",
    jsii_struct_bases=[],
    name_mapping={
        "admission_checks_strategy": "admissionChecksStrategy",
        "admission_scope": "admissionScope",
        "cohort_name": "cohortName",
        "concurrent_admission_policy": "concurrentAdmissionPolicy",
        "fair_sharing": "fairSharing",
        "flavor_fungibility": "flavorFungibility",
        "namespace_selector": "namespaceSelector",
        "preemption": "preemption",
        "queueing_strategy": "queueingStrategy",
        "resource_groups": "resourceGroups",
        "stop_policy": "stopPolicy",
    },
)
class ClusterQueueSpec:
    def __init__(
        self,
        *,
        admission_checks_strategy: typing.Optional[typing.Union["ClusterQueueSpecAdmissionChecksStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
        admission_scope: typing.Optional[typing.Union["ClusterQueueSpecAdmissionScope", typing.Dict[builtins.str, typing.Any]]] = None,
        cohort_name: typing.Optional[builtins.str] = None,
        concurrent_admission_policy: typing.Optional[typing.Union["ClusterQueueSpecConcurrentAdmissionPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        fair_sharing: typing.Optional[typing.Union["ClusterQueueSpecFairSharing", typing.Dict[builtins.str, typing.Any]]] = None,
        flavor_fungibility: typing.Optional[typing.Union["ClusterQueueSpecFlavorFungibility", typing.Dict[builtins.str, typing.Any]]] = None,
        namespace_selector: typing.Optional[typing.Union["ClusterQueueSpecNamespaceSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        preemption: typing.Optional[typing.Union["ClusterQueueSpecPreemption", typing.Dict[builtins.str, typing.Any]]] = None,
        queueing_strategy: typing.Optional["ClusterQueueSpecQueueingStrategy"] = None,
        resource_groups: typing.Optional[typing.Sequence[typing.Union["ClusterQueueSpecResourceGroups", typing.Dict[builtins.str, typing.Any]]]] = None,
        stop_policy: typing.Optional["ClusterQueueSpecStopPolicy"] = None,
    ) -> None:
        '''
        :param admission_checks_strategy: 
        :param admission_scope: 
        :param cohort_name: 
        :param concurrent_admission_policy: 
        :param fair_sharing: 
        :param flavor_fungibility: 
        :param namespace_selector: 
        :param preemption: 
        :param queueing_strategy: 
        :param resource_groups: 
        :param stop_policy: 

        :schema: ClusterQueueSpec
        '''
        if isinstance(admission_checks_strategy, dict):
            admission_checks_strategy = ClusterQueueSpecAdmissionChecksStrategy(**admission_checks_strategy)
        if isinstance(admission_scope, dict):
            admission_scope = ClusterQueueSpecAdmissionScope(**admission_scope)
        if isinstance(concurrent_admission_policy, dict):
            concurrent_admission_policy = ClusterQueueSpecConcurrentAdmissionPolicy(**concurrent_admission_policy)
        if isinstance(fair_sharing, dict):
            fair_sharing = ClusterQueueSpecFairSharing(**fair_sharing)
        if isinstance(flavor_fungibility, dict):
            flavor_fungibility = ClusterQueueSpecFlavorFungibility(**flavor_fungibility)
        if isinstance(namespace_selector, dict):
            namespace_selector = ClusterQueueSpecNamespaceSelector(**namespace_selector)
        if isinstance(preemption, dict):
            preemption = ClusterQueueSpecPreemption(**preemption)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f42f17391ab8c9f38ed15fefb93479e199778bc38d9302368173576bcf5a7485)
            check_type(argname="argument admission_checks_strategy", value=admission_checks_strategy, expected_type=type_hints["admission_checks_strategy"])
            check_type(argname="argument admission_scope", value=admission_scope, expected_type=type_hints["admission_scope"])
            check_type(argname="argument cohort_name", value=cohort_name, expected_type=type_hints["cohort_name"])
            check_type(argname="argument concurrent_admission_policy", value=concurrent_admission_policy, expected_type=type_hints["concurrent_admission_policy"])
            check_type(argname="argument fair_sharing", value=fair_sharing, expected_type=type_hints["fair_sharing"])
            check_type(argname="argument flavor_fungibility", value=flavor_fungibility, expected_type=type_hints["flavor_fungibility"])
            check_type(argname="argument namespace_selector", value=namespace_selector, expected_type=type_hints["namespace_selector"])
            check_type(argname="argument preemption", value=preemption, expected_type=type_hints["preemption"])
            check_type(argname="argument queueing_strategy", value=queueing_strategy, expected_type=type_hints["queueing_strategy"])
            check_type(argname="argument resource_groups", value=resource_groups, expected_type=type_hints["resource_groups"])
            check_type(argname="argument stop_policy", value=stop_policy, expected_type=type_hints["stop_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admission_checks_strategy is not None:
            self._values["admission_checks_strategy"] = admission_checks_strategy
        if admission_scope is not None:
            self._values["admission_scope"] = admission_scope
        if cohort_name is not None:
            self._values["cohort_name"] = cohort_name
        if concurrent_admission_policy is not None:
            self._values["concurrent_admission_policy"] = concurrent_admission_policy
        if fair_sharing is not None:
            self._values["fair_sharing"] = fair_sharing
        if flavor_fungibility is not None:
            self._values["flavor_fungibility"] = flavor_fungibility
        if namespace_selector is not None:
            self._values["namespace_selector"] = namespace_selector
        if preemption is not None:
            self._values["preemption"] = preemption
        if queueing_strategy is not None:
            self._values["queueing_strategy"] = queueing_strategy
        if resource_groups is not None:
            self._values["resource_groups"] = resource_groups
        if stop_policy is not None:
            self._values["stop_policy"] = stop_policy

    @builtins.property
    def admission_checks_strategy(
        self,
    ) -> typing.Optional["ClusterQueueSpecAdmissionChecksStrategy"]:
        '''
        :schema: ClusterQueueSpec#admissionChecksStrategy
        '''
        result = self._values.get("admission_checks_strategy")
        return typing.cast(typing.Optional["ClusterQueueSpecAdmissionChecksStrategy"], result)

    @builtins.property
    def admission_scope(self) -> typing.Optional["ClusterQueueSpecAdmissionScope"]:
        '''
        :schema: ClusterQueueSpec#admissionScope
        '''
        result = self._values.get("admission_scope")
        return typing.cast(typing.Optional["ClusterQueueSpecAdmissionScope"], result)

    @builtins.property
    def cohort_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterQueueSpec#cohortName
        '''
        result = self._values.get("cohort_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def concurrent_admission_policy(
        self,
    ) -> typing.Optional["ClusterQueueSpecConcurrentAdmissionPolicy"]:
        '''
        :schema: ClusterQueueSpec#concurrentAdmissionPolicy
        '''
        result = self._values.get("concurrent_admission_policy")
        return typing.cast(typing.Optional["ClusterQueueSpecConcurrentAdmissionPolicy"], result)

    @builtins.property
    def fair_sharing(self) -> typing.Optional["ClusterQueueSpecFairSharing"]:
        '''
        :schema: ClusterQueueSpec#fairSharing
        '''
        result = self._values.get("fair_sharing")
        return typing.cast(typing.Optional["ClusterQueueSpecFairSharing"], result)

    @builtins.property
    def flavor_fungibility(
        self,
    ) -> typing.Optional["ClusterQueueSpecFlavorFungibility"]:
        '''
        :schema: ClusterQueueSpec#flavorFungibility
        '''
        result = self._values.get("flavor_fungibility")
        return typing.cast(typing.Optional["ClusterQueueSpecFlavorFungibility"], result)

    @builtins.property
    def namespace_selector(
        self,
    ) -> typing.Optional["ClusterQueueSpecNamespaceSelector"]:
        '''
        :schema: ClusterQueueSpec#namespaceSelector
        '''
        result = self._values.get("namespace_selector")
        return typing.cast(typing.Optional["ClusterQueueSpecNamespaceSelector"], result)

    @builtins.property
    def preemption(self) -> typing.Optional["ClusterQueueSpecPreemption"]:
        '''
        :schema: ClusterQueueSpec#preemption
        '''
        result = self._values.get("preemption")
        return typing.cast(typing.Optional["ClusterQueueSpecPreemption"], result)

    @builtins.property
    def queueing_strategy(self) -> typing.Optional["ClusterQueueSpecQueueingStrategy"]:
        '''
        :schema: ClusterQueueSpec#queueingStrategy
        '''
        result = self._values.get("queueing_strategy")
        return typing.cast(typing.Optional["ClusterQueueSpecQueueingStrategy"], result)

    @builtins.property
    def resource_groups(
        self,
    ) -> typing.Optional[typing.List["ClusterQueueSpecResourceGroups"]]:
        '''
        :schema: ClusterQueueSpec#resourceGroups
        '''
        result = self._values.get("resource_groups")
        return typing.cast(typing.Optional[typing.List["ClusterQueueSpecResourceGroups"]], result)

    @builtins.property
    def stop_policy(self) -> typing.Optional["ClusterQueueSpecStopPolicy"]:
        '''
        :schema: ClusterQueueSpec#stopPolicy
        '''
        result = self._values.get("stop_policy")
        return typing.cast(typing.Optional["ClusterQueueSpecStopPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecAdmissionChecksStrategy",
    jsii_struct_bases=[],
    name_mapping={"admission_checks": "admissionChecks"},
)
class ClusterQueueSpecAdmissionChecksStrategy:
    def __init__(
        self,
        *,
        admission_checks: typing.Sequence[typing.Union["ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param admission_checks: 

        :schema: ClusterQueueSpecAdmissionChecksStrategy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ddb41f23ebd7770953cdf813740f93520b3d8a620dbb07f57ce2a1f15c855017)
            check_type(argname="argument admission_checks", value=admission_checks, expected_type=type_hints["admission_checks"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "admission_checks": admission_checks,
        }

    @builtins.property
    def admission_checks(
        self,
    ) -> typing.List["ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks"]:
        '''
        :schema: ClusterQueueSpecAdmissionChecksStrategy#admissionChecks
        '''
        result = self._values.get("admission_checks")
        assert result is not None, "Required property 'admission_checks' is missing"
        return typing.cast(typing.List["ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecAdmissionChecksStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "on_flavors": "onFlavors"},
)
class ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks:
    def __init__(
        self,
        *,
        name: builtins.str,
        on_flavors: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param name: 
        :param on_flavors: 

        :schema: ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1a7022b176f324a33bb590bbd98f5f962f663bd3ade72e1316d93c9b2be1e424)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument on_flavors", value=on_flavors, expected_type=type_hints["on_flavors"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if on_flavors is not None:
            self._values["on_flavors"] = on_flavors

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def on_flavors(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks#onFlavors
        '''
        result = self._values.get("on_flavors")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecAdmissionScope",
    jsii_struct_bases=[],
    name_mapping={"admission_mode": "admissionMode"},
)
class ClusterQueueSpecAdmissionScope:
    def __init__(
        self,
        *,
        admission_mode: "ClusterQueueSpecAdmissionScopeAdmissionMode",
    ) -> None:
        '''
        :param admission_mode: 

        :schema: ClusterQueueSpecAdmissionScope
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__15c790287f4fdd873c219d57483c9082e7d6180ada02db6c6e886455adf2fc50)
            check_type(argname="argument admission_mode", value=admission_mode, expected_type=type_hints["admission_mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "admission_mode": admission_mode,
        }

    @builtins.property
    def admission_mode(self) -> "ClusterQueueSpecAdmissionScopeAdmissionMode":
        '''
        :schema: ClusterQueueSpecAdmissionScope#admissionMode
        '''
        result = self._values.get("admission_mode")
        assert result is not None, "Required property 'admission_mode' is missing"
        return typing.cast("ClusterQueueSpecAdmissionScopeAdmissionMode", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecAdmissionScope(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecAdmissionScopeAdmissionMode"
)
class ClusterQueueSpecAdmissionScopeAdmissionMode(enum.Enum):
    '''
    :schema: ClusterQueueSpecAdmissionScopeAdmissionMode
    '''

    USAGE_BASED_ADMISSION_FAIR_SHARING = "USAGE_BASED_ADMISSION_FAIR_SHARING"
    '''UsageBasedAdmissionFairSharing.'''
    NO_ADMISSION_FAIR_SHARING = "NO_ADMISSION_FAIR_SHARING"
    '''NoAdmissionFairSharing.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecConcurrentAdmissionPolicy",
    jsii_struct_bases=[],
    name_mapping={"migration": "migration"},
)
class ClusterQueueSpecConcurrentAdmissionPolicy:
    def __init__(
        self,
        *,
        migration: typing.Union["ClusterQueueSpecConcurrentAdmissionPolicyMigration", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param migration: 

        :schema: ClusterQueueSpecConcurrentAdmissionPolicy
        '''
        if isinstance(migration, dict):
            migration = ClusterQueueSpecConcurrentAdmissionPolicyMigration(**migration)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70045e0236ec09292e27af48c37af038cbaf6448c49ce7ff58081c853ed5fa33)
            check_type(argname="argument migration", value=migration, expected_type=type_hints["migration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "migration": migration,
        }

    @builtins.property
    def migration(self) -> "ClusterQueueSpecConcurrentAdmissionPolicyMigration":
        '''
        :schema: ClusterQueueSpecConcurrentAdmissionPolicy#migration
        '''
        result = self._values.get("migration")
        assert result is not None, "Required property 'migration' is missing"
        return typing.cast("ClusterQueueSpecConcurrentAdmissionPolicyMigration", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecConcurrentAdmissionPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecConcurrentAdmissionPolicyMigration",
    jsii_struct_bases=[],
    name_mapping={"mode": "mode", "constraints": "constraints"},
)
class ClusterQueueSpecConcurrentAdmissionPolicyMigration:
    def __init__(
        self,
        *,
        mode: "ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode",
        constraints: typing.Optional[typing.Union["ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param mode: 
        :param constraints: 

        :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigration
        '''
        if isinstance(constraints, dict):
            constraints = ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints(**constraints)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__69d8535ed40d2fce2c370c210fa39054839d7248f0ccb8ab8c5bb61fff604ac3)
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
            check_type(argname="argument constraints", value=constraints, expected_type=type_hints["constraints"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "mode": mode,
        }
        if constraints is not None:
            self._values["constraints"] = constraints

    @builtins.property
    def mode(self) -> "ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode":
        '''
        :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigration#mode
        '''
        result = self._values.get("mode")
        assert result is not None, "Required property 'mode' is missing"
        return typing.cast("ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode", result)

    @builtins.property
    def constraints(
        self,
    ) -> typing.Optional["ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints"]:
        '''
        :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigration#constraints
        '''
        result = self._values.get("constraints")
        return typing.cast(typing.Optional["ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecConcurrentAdmissionPolicyMigration(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints",
    jsii_struct_bases=[],
    name_mapping={"last_acceptable_flavor_name": "lastAcceptableFlavorName"},
)
class ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints:
    def __init__(
        self,
        *,
        last_acceptable_flavor_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param last_acceptable_flavor_name: 

        :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3b0fe479df3a4639ac89d8446985f8cf78ee91dbcd89e7e425985514383dc843)
            check_type(argname="argument last_acceptable_flavor_name", value=last_acceptable_flavor_name, expected_type=type_hints["last_acceptable_flavor_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if last_acceptable_flavor_name is not None:
            self._values["last_acceptable_flavor_name"] = last_acceptable_flavor_name

    @builtins.property
    def last_acceptable_flavor_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints#lastAcceptableFlavorName
        '''
        result = self._values.get("last_acceptable_flavor_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode"
)
class ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode(enum.Enum):
    '''
    :schema: ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode
    '''

    TRY_PREFERRED_FLAVORS = "TRY_PREFERRED_FLAVORS"
    '''TryPreferredFlavors.'''
    RETAIN_FIRST_ADMISSION = "RETAIN_FIRST_ADMISSION"
    '''RetainFirstAdmission.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFairSharing",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight"},
)
class ClusterQueueSpecFairSharing:
    def __init__(
        self,
        *,
        weight: typing.Optional["ClusterQueueSpecFairSharingWeight"] = None,
    ) -> None:
        '''
        :param weight: 

        :schema: ClusterQueueSpecFairSharing
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__47f4450b0083f4fb98bd93412fec0a5c49dde70e4394a9cebff66f0c3dd78360)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def weight(self) -> typing.Optional["ClusterQueueSpecFairSharingWeight"]:
        '''
        :schema: ClusterQueueSpecFairSharing#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional["ClusterQueueSpecFairSharingWeight"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecFairSharing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterQueueSpecFairSharingWeight(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFairSharingWeight",
):
    '''
    :schema: ClusterQueueSpecFairSharingWeight
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "ClusterQueueSpecFairSharingWeight":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2b2ccfd9e70d6aeb60954c4172d2a338199a6bd4354b758834ac42dfe57382de)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecFairSharingWeight", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "ClusterQueueSpecFairSharingWeight":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1bbdad2f78daa32051ad715a4fdc992beffd1d4c7c800166b3fb5f66f535a80f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecFairSharingWeight", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFlavorFungibility",
    jsii_struct_bases=[],
    name_mapping={
        "preference": "preference",
        "when_can_borrow": "whenCanBorrow",
        "when_can_preempt": "whenCanPreempt",
    },
)
class ClusterQueueSpecFlavorFungibility:
    def __init__(
        self,
        *,
        preference: typing.Optional["ClusterQueueSpecFlavorFungibilityPreference"] = None,
        when_can_borrow: typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanBorrow"] = None,
        when_can_preempt: typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanPreempt"] = None,
    ) -> None:
        '''
        :param preference: 
        :param when_can_borrow: 
        :param when_can_preempt: 

        :schema: ClusterQueueSpecFlavorFungibility
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbfcc754f57bfc632547e955b5524bf29a079cd4167f9471314e84409ba9b64e)
            check_type(argname="argument preference", value=preference, expected_type=type_hints["preference"])
            check_type(argname="argument when_can_borrow", value=when_can_borrow, expected_type=type_hints["when_can_borrow"])
            check_type(argname="argument when_can_preempt", value=when_can_preempt, expected_type=type_hints["when_can_preempt"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if preference is not None:
            self._values["preference"] = preference
        if when_can_borrow is not None:
            self._values["when_can_borrow"] = when_can_borrow
        if when_can_preempt is not None:
            self._values["when_can_preempt"] = when_can_preempt

    @builtins.property
    def preference(
        self,
    ) -> typing.Optional["ClusterQueueSpecFlavorFungibilityPreference"]:
        '''
        :schema: ClusterQueueSpecFlavorFungibility#preference
        '''
        result = self._values.get("preference")
        return typing.cast(typing.Optional["ClusterQueueSpecFlavorFungibilityPreference"], result)

    @builtins.property
    def when_can_borrow(
        self,
    ) -> typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanBorrow"]:
        '''
        :schema: ClusterQueueSpecFlavorFungibility#whenCanBorrow
        '''
        result = self._values.get("when_can_borrow")
        return typing.cast(typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanBorrow"], result)

    @builtins.property
    def when_can_preempt(
        self,
    ) -> typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanPreempt"]:
        '''
        :schema: ClusterQueueSpecFlavorFungibility#whenCanPreempt
        '''
        result = self._values.get("when_can_preempt")
        return typing.cast(typing.Optional["ClusterQueueSpecFlavorFungibilityWhenCanPreempt"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecFlavorFungibility(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFlavorFungibilityPreference"
)
class ClusterQueueSpecFlavorFungibilityPreference(enum.Enum):
    '''
    :schema: ClusterQueueSpecFlavorFungibilityPreference
    '''

    BORROWING_OVER_PREEMPTION = "BORROWING_OVER_PREEMPTION"
    '''BorrowingOverPreemption.'''
    PREEMPTION_OVER_BORROWING = "PREEMPTION_OVER_BORROWING"
    '''PreemptionOverBorrowing.'''


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFlavorFungibilityWhenCanBorrow"
)
class ClusterQueueSpecFlavorFungibilityWhenCanBorrow(enum.Enum):
    '''
    :schema: ClusterQueueSpecFlavorFungibilityWhenCanBorrow
    '''

    MAY_STOP_SEARCH = "MAY_STOP_SEARCH"
    '''MayStopSearch.'''
    TRY_NEXT_FLAVOR = "TRY_NEXT_FLAVOR"
    '''TryNextFlavor.'''


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecFlavorFungibilityWhenCanPreempt"
)
class ClusterQueueSpecFlavorFungibilityWhenCanPreempt(enum.Enum):
    '''
    :schema: ClusterQueueSpecFlavorFungibilityWhenCanPreempt
    '''

    MAY_STOP_SEARCH = "MAY_STOP_SEARCH"
    '''MayStopSearch.'''
    TRY_NEXT_FLAVOR = "TRY_NEXT_FLAVOR"
    '''TryNextFlavor.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecNamespaceSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClusterQueueSpecNamespaceSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClusterQueueSpecNamespaceSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClusterQueueSpecNamespaceSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dccb6a3bca226f754e1890fe7791628e42cdc26b35acebd89a0382fd947b9b4f)
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
    ) -> typing.Optional[typing.List["ClusterQueueSpecNamespaceSelectorMatchExpressions"]]:
        '''
        :schema: ClusterQueueSpecNamespaceSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClusterQueueSpecNamespaceSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClusterQueueSpecNamespaceSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecNamespaceSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecNamespaceSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClusterQueueSpecNamespaceSelectorMatchExpressions:
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

        :schema: ClusterQueueSpecNamespaceSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6793e27395a6d5a8e6aaeedb7f744dba6edf7a5d165b74bc42c4070c060775a6)
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
        :schema: ClusterQueueSpecNamespaceSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClusterQueueSpecNamespaceSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClusterQueueSpecNamespaceSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecNamespaceSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecPreemption",
    jsii_struct_bases=[],
    name_mapping={
        "borrow_within_cohort": "borrowWithinCohort",
        "reclaim_within_cohort": "reclaimWithinCohort",
        "within_cluster_queue": "withinClusterQueue",
    },
)
class ClusterQueueSpecPreemption:
    def __init__(
        self,
        *,
        borrow_within_cohort: typing.Optional[typing.Union["ClusterQueueSpecPreemptionBorrowWithinCohort", typing.Dict[builtins.str, typing.Any]]] = None,
        reclaim_within_cohort: typing.Optional["ClusterQueueSpecPreemptionReclaimWithinCohort"] = None,
        within_cluster_queue: typing.Optional["ClusterQueueSpecPreemptionWithinClusterQueue"] = None,
    ) -> None:
        '''
        :param borrow_within_cohort: 
        :param reclaim_within_cohort: 
        :param within_cluster_queue: 

        :schema: ClusterQueueSpecPreemption
        '''
        if isinstance(borrow_within_cohort, dict):
            borrow_within_cohort = ClusterQueueSpecPreemptionBorrowWithinCohort(**borrow_within_cohort)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c2ebec4499ed7e7b85449570cacbca83859ccfd5240716238112668f482a656)
            check_type(argname="argument borrow_within_cohort", value=borrow_within_cohort, expected_type=type_hints["borrow_within_cohort"])
            check_type(argname="argument reclaim_within_cohort", value=reclaim_within_cohort, expected_type=type_hints["reclaim_within_cohort"])
            check_type(argname="argument within_cluster_queue", value=within_cluster_queue, expected_type=type_hints["within_cluster_queue"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if borrow_within_cohort is not None:
            self._values["borrow_within_cohort"] = borrow_within_cohort
        if reclaim_within_cohort is not None:
            self._values["reclaim_within_cohort"] = reclaim_within_cohort
        if within_cluster_queue is not None:
            self._values["within_cluster_queue"] = within_cluster_queue

    @builtins.property
    def borrow_within_cohort(
        self,
    ) -> typing.Optional["ClusterQueueSpecPreemptionBorrowWithinCohort"]:
        '''
        :schema: ClusterQueueSpecPreemption#borrowWithinCohort
        '''
        result = self._values.get("borrow_within_cohort")
        return typing.cast(typing.Optional["ClusterQueueSpecPreemptionBorrowWithinCohort"], result)

    @builtins.property
    def reclaim_within_cohort(
        self,
    ) -> typing.Optional["ClusterQueueSpecPreemptionReclaimWithinCohort"]:
        '''
        :schema: ClusterQueueSpecPreemption#reclaimWithinCohort
        '''
        result = self._values.get("reclaim_within_cohort")
        return typing.cast(typing.Optional["ClusterQueueSpecPreemptionReclaimWithinCohort"], result)

    @builtins.property
    def within_cluster_queue(
        self,
    ) -> typing.Optional["ClusterQueueSpecPreemptionWithinClusterQueue"]:
        '''
        :schema: ClusterQueueSpecPreemption#withinClusterQueue
        '''
        result = self._values.get("within_cluster_queue")
        return typing.cast(typing.Optional["ClusterQueueSpecPreemptionWithinClusterQueue"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecPreemption(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecPreemptionBorrowWithinCohort",
    jsii_struct_bases=[],
    name_mapping={
        "max_priority_threshold": "maxPriorityThreshold",
        "policy": "policy",
    },
)
class ClusterQueueSpecPreemptionBorrowWithinCohort:
    def __init__(
        self,
        *,
        max_priority_threshold: typing.Optional[jsii.Number] = None,
        policy: typing.Optional["ClusterQueueSpecPreemptionBorrowWithinCohortPolicy"] = None,
    ) -> None:
        '''
        :param max_priority_threshold: 
        :param policy: 

        :schema: ClusterQueueSpecPreemptionBorrowWithinCohort
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7223cbc8bbfdae9df2b9506a9a7b41b43b48ab03a220cfa070b6de08d5fcf5ed)
            check_type(argname="argument max_priority_threshold", value=max_priority_threshold, expected_type=type_hints["max_priority_threshold"])
            check_type(argname="argument policy", value=policy, expected_type=type_hints["policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_priority_threshold is not None:
            self._values["max_priority_threshold"] = max_priority_threshold
        if policy is not None:
            self._values["policy"] = policy

    @builtins.property
    def max_priority_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClusterQueueSpecPreemptionBorrowWithinCohort#maxPriorityThreshold
        '''
        result = self._values.get("max_priority_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def policy(
        self,
    ) -> typing.Optional["ClusterQueueSpecPreemptionBorrowWithinCohortPolicy"]:
        '''
        :schema: ClusterQueueSpecPreemptionBorrowWithinCohort#policy
        '''
        result = self._values.get("policy")
        return typing.cast(typing.Optional["ClusterQueueSpecPreemptionBorrowWithinCohortPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecPreemptionBorrowWithinCohort(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecPreemptionBorrowWithinCohortPolicy"
)
class ClusterQueueSpecPreemptionBorrowWithinCohortPolicy(enum.Enum):
    '''
    :schema: ClusterQueueSpecPreemptionBorrowWithinCohortPolicy
    '''

    NEVER = "NEVER"
    '''Never.'''
    LOWER_PRIORITY = "LOWER_PRIORITY"
    '''LowerPriority.'''


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecPreemptionReclaimWithinCohort"
)
class ClusterQueueSpecPreemptionReclaimWithinCohort(enum.Enum):
    '''
    :schema: ClusterQueueSpecPreemptionReclaimWithinCohort
    '''

    NEVER = "NEVER"
    '''Never.'''
    LOWER_PRIORITY = "LOWER_PRIORITY"
    '''LowerPriority.'''
    ANY = "ANY"
    '''Any.'''


@jsii.enum(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecPreemptionWithinClusterQueue"
)
class ClusterQueueSpecPreemptionWithinClusterQueue(enum.Enum):
    '''
    :schema: ClusterQueueSpecPreemptionWithinClusterQueue
    '''

    NEVER = "NEVER"
    '''Never.'''
    LOWER_PRIORITY = "LOWER_PRIORITY"
    '''LowerPriority.'''
    LOWER_OR_NEWER_EQUAL_PRIORITY = "LOWER_OR_NEWER_EQUAL_PRIORITY"
    '''LowerOrNewerEqualPriority.'''


@jsii.enum(jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecQueueingStrategy")
class ClusterQueueSpecQueueingStrategy(enum.Enum):
    '''
    :schema: ClusterQueueSpecQueueingStrategy
    '''

    STRICT_FIFO = "STRICT_FIFO"
    '''StrictFIFO.'''
    BEST_EFFORT_FIFO = "BEST_EFFORT_FIFO"
    '''BestEffortFIFO.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroups",
    jsii_struct_bases=[],
    name_mapping={"covered_resources": "coveredResources", "flavors": "flavors"},
)
class ClusterQueueSpecResourceGroups:
    def __init__(
        self,
        *,
        covered_resources: typing.Sequence[builtins.str],
        flavors: typing.Sequence[typing.Union["ClusterQueueSpecResourceGroupsFlavors", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param covered_resources: 
        :param flavors: 

        :schema: ClusterQueueSpecResourceGroups
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__96c9fa4d18b9769270071f72dfd3353444980c032524880ceffad827ad20b0f6)
            check_type(argname="argument covered_resources", value=covered_resources, expected_type=type_hints["covered_resources"])
            check_type(argname="argument flavors", value=flavors, expected_type=type_hints["flavors"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "covered_resources": covered_resources,
            "flavors": flavors,
        }

    @builtins.property
    def covered_resources(self) -> typing.List[builtins.str]:
        '''
        :schema: ClusterQueueSpecResourceGroups#coveredResources
        '''
        result = self._values.get("covered_resources")
        assert result is not None, "Required property 'covered_resources' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def flavors(self) -> typing.List["ClusterQueueSpecResourceGroupsFlavors"]:
        '''
        :schema: ClusterQueueSpecResourceGroups#flavors
        '''
        result = self._values.get("flavors")
        assert result is not None, "Required property 'flavors' is missing"
        return typing.cast(typing.List["ClusterQueueSpecResourceGroupsFlavors"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecResourceGroups(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroupsFlavors",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "resources": "resources"},
)
class ClusterQueueSpecResourceGroupsFlavors:
    def __init__(
        self,
        *,
        name: builtins.str,
        resources: typing.Sequence[typing.Union["ClusterQueueSpecResourceGroupsFlavorsResources", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param name: 
        :param resources: 

        :schema: ClusterQueueSpecResourceGroupsFlavors
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c154b693e0ab885159c1622cfb40746ec155416347dbf7d142dec7b30f57b6d4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "resources": resources,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavors#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def resources(
        self,
    ) -> typing.List["ClusterQueueSpecResourceGroupsFlavorsResources"]:
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavors#resources
        '''
        result = self._values.get("resources")
        assert result is not None, "Required property 'resources' is missing"
        return typing.cast(typing.List["ClusterQueueSpecResourceGroupsFlavorsResources"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecResourceGroupsFlavors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroupsFlavorsResources",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "nominal_quota": "nominalQuota",
        "borrowing_limit": "borrowingLimit",
        "lending_limit": "lendingLimit",
    },
)
class ClusterQueueSpecResourceGroupsFlavorsResources:
    def __init__(
        self,
        *,
        name: builtins.str,
        nominal_quota: "ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota",
        borrowing_limit: typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit"] = None,
        lending_limit: typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit"] = None,
    ) -> None:
        '''
        :param name: 
        :param nominal_quota: 
        :param borrowing_limit: 
        :param lending_limit: 

        :schema: ClusterQueueSpecResourceGroupsFlavorsResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2a3c06c13b566e62daacdfc2bd6299a2ce7b8c6bfe2b6af53cae33972bad5be)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument nominal_quota", value=nominal_quota, expected_type=type_hints["nominal_quota"])
            check_type(argname="argument borrowing_limit", value=borrowing_limit, expected_type=type_hints["borrowing_limit"])
            check_type(argname="argument lending_limit", value=lending_limit, expected_type=type_hints["lending_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "nominal_quota": nominal_quota,
        }
        if borrowing_limit is not None:
            self._values["borrowing_limit"] = borrowing_limit
        if lending_limit is not None:
            self._values["lending_limit"] = lending_limit

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavorsResources#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def nominal_quota(
        self,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota":
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavorsResources#nominalQuota
        '''
        result = self._values.get("nominal_quota")
        assert result is not None, "Required property 'nominal_quota' is missing"
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota", result)

    @builtins.property
    def borrowing_limit(
        self,
    ) -> typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit"]:
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavorsResources#borrowingLimit
        '''
        result = self._values.get("borrowing_limit")
        return typing.cast(typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit"], result)

    @builtins.property
    def lending_limit(
        self,
    ) -> typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit"]:
        '''
        :schema: ClusterQueueSpecResourceGroupsFlavorsResources#lendingLimit
        '''
        result = self._values.get("lending_limit")
        return typing.cast(typing.Optional["ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClusterQueueSpecResourceGroupsFlavorsResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit",
):
    '''
    :schema: ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e530a52cc98362c4e025a0613aa8d99b36c38a7a8890018d50a90d275897b1b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__833e0ff5408c4d3c18567f82f87531c4750cf6459adaebc2d8177a5e2204682d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit",
):
    '''
    :schema: ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4191b7c16f90b01cbec29a420e9e5c3ce896630b2233d3640f6dc7643af5ce3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4d68d54a61f4d7e84690d23d367b186fce0bc1518454f0480326a58d2345560)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota",
):
    '''
    :schema: ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8931fa44b9bc561fa760ed03302e4a36fb6e022e8275ef4f1ef609f5f6c2eb34)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4b894f5a3796d4a2f3e28e0c565dc2fbc13b12fc47a66aa5bc027ca2c389c36b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="causaluigym_iox-k8skueue.ClusterQueueSpecStopPolicy")
class ClusterQueueSpecStopPolicy(enum.Enum):
    '''
    :schema: ClusterQueueSpecStopPolicy
    '''

    NONE = "NONE"
    '''None.'''
    HOLD = "HOLD"
    '''Hold.'''
    HOLD_AND_DRAIN = "HOLD_AND_DRAIN"
    '''HoldAndDrain.'''


class LocalQueue(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.LocalQueue",
):
    '''
    :schema: LocalQueue
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LocalQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "LocalQueue" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a92955dc1453ff4e6f459c6fdd8cdd71e28bb1dc23c32d5a121087efae20219)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = LocalQueueProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LocalQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "LocalQueue".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = LocalQueueProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "LocalQueue".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.LocalQueueProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class LocalQueueProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LocalQueueSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: LocalQueue
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LocalQueueSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__70a6eca976ed8cbbfe82f0ff19ebc0c3b99e3a03236794cf03cdbc24298395b2)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: LocalQueue#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["LocalQueueSpec"]:
        '''
        :schema: LocalQueue#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["LocalQueueSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LocalQueueProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.LocalQueueSpec",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_queue": "clusterQueue",
        "fair_sharing": "fairSharing",
        "stop_policy": "stopPolicy",
    },
)
class LocalQueueSpec:
    def __init__(
        self,
        *,
        cluster_queue: typing.Optional[builtins.str] = None,
        fair_sharing: typing.Optional[typing.Union["LocalQueueSpecFairSharing", typing.Dict[builtins.str, typing.Any]]] = None,
        stop_policy: typing.Optional["LocalQueueSpecStopPolicy"] = None,
    ) -> None:
        '''
        :param cluster_queue: 
        :param fair_sharing: 
        :param stop_policy: 

        :schema: LocalQueueSpec
        '''
        if isinstance(fair_sharing, dict):
            fair_sharing = LocalQueueSpecFairSharing(**fair_sharing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec18a07640cca45cede749c337f8f6cb467108ceb23fdfd8823d079304650e7f)
            check_type(argname="argument cluster_queue", value=cluster_queue, expected_type=type_hints["cluster_queue"])
            check_type(argname="argument fair_sharing", value=fair_sharing, expected_type=type_hints["fair_sharing"])
            check_type(argname="argument stop_policy", value=stop_policy, expected_type=type_hints["stop_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cluster_queue is not None:
            self._values["cluster_queue"] = cluster_queue
        if fair_sharing is not None:
            self._values["fair_sharing"] = fair_sharing
        if stop_policy is not None:
            self._values["stop_policy"] = stop_policy

    @builtins.property
    def cluster_queue(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LocalQueueSpec#clusterQueue
        '''
        result = self._values.get("cluster_queue")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def fair_sharing(self) -> typing.Optional["LocalQueueSpecFairSharing"]:
        '''
        :schema: LocalQueueSpec#fairSharing
        '''
        result = self._values.get("fair_sharing")
        return typing.cast(typing.Optional["LocalQueueSpecFairSharing"], result)

    @builtins.property
    def stop_policy(self) -> typing.Optional["LocalQueueSpecStopPolicy"]:
        '''
        :schema: LocalQueueSpec#stopPolicy
        '''
        result = self._values.get("stop_policy")
        return typing.cast(typing.Optional["LocalQueueSpecStopPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LocalQueueSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.LocalQueueSpecFairSharing",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight"},
)
class LocalQueueSpecFairSharing:
    def __init__(
        self,
        *,
        weight: typing.Optional["LocalQueueSpecFairSharingWeight"] = None,
    ) -> None:
        '''
        :param weight: 

        :schema: LocalQueueSpecFairSharing
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__542c80da6631794eb6398856015c2402f65c46096a0da213cee02602fb82e917)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def weight(self) -> typing.Optional["LocalQueueSpecFairSharingWeight"]:
        '''
        :schema: LocalQueueSpecFairSharing#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional["LocalQueueSpecFairSharingWeight"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LocalQueueSpecFairSharing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LocalQueueSpecFairSharingWeight(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.LocalQueueSpecFairSharingWeight",
):
    '''
    :schema: LocalQueueSpecFairSharingWeight
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "LocalQueueSpecFairSharingWeight":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa25b0fb036dfb1efd206fbe4b32730b2ffef7c5c500e75577b7596b4e047873)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LocalQueueSpecFairSharingWeight", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "LocalQueueSpecFairSharingWeight":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__870c63829f5978d4705f98977eedf278dc3929a7a3f3ab94de4aa280ace46d1a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LocalQueueSpecFairSharingWeight", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(jsii_type="causaluigym_iox-k8skueue.LocalQueueSpecStopPolicy")
class LocalQueueSpecStopPolicy(enum.Enum):
    '''
    :schema: LocalQueueSpecStopPolicy
    '''

    NONE = "NONE"
    '''None.'''
    HOLD = "HOLD"
    '''Hold.'''
    HOLD_AND_DRAIN = "HOLD_AND_DRAIN"
    '''HoldAndDrain.'''


class ResourceFlavor(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.ResourceFlavor",
):
    '''
    :schema: ResourceFlavor
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ResourceFlavorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ResourceFlavor" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a057d7594eeeb231ac5319180a893807d53e085573befb35950e72e01f84224)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ResourceFlavorProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ResourceFlavorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ResourceFlavor".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = ResourceFlavorProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ResourceFlavor".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ResourceFlavorProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ResourceFlavorProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ResourceFlavorSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: ResourceFlavor
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ResourceFlavorSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__076287213c58fe8b7348b6e4de129171dadfeb620b124f411745b1b89af79098)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ResourceFlavor#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ResourceFlavorSpec"]:
        '''
        :schema: ResourceFlavor#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ResourceFlavorSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceFlavorProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ResourceFlavorSpec",
    jsii_struct_bases=[],
    name_mapping={
        "node_labels": "nodeLabels",
        "node_taints": "nodeTaints",
        "tolerations": "tolerations",
        "topology_name": "topologyName",
    },
)
class ResourceFlavorSpec:
    def __init__(
        self,
        *,
        node_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        node_taints: typing.Optional[typing.Sequence[typing.Union["ResourceFlavorSpecNodeTaints", typing.Dict[builtins.str, typing.Any]]]] = None,
        tolerations: typing.Optional[typing.Sequence[typing.Union["ResourceFlavorSpecTolerations", typing.Dict[builtins.str, typing.Any]]]] = None,
        topology_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param node_labels: 
        :param node_taints: 
        :param tolerations: 
        :param topology_name: 

        :schema: ResourceFlavorSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da6c6e19d0d31ed2d01884c53e0c8f1e5f7574a9c945e7f5a3e0a43952773515)
            check_type(argname="argument node_labels", value=node_labels, expected_type=type_hints["node_labels"])
            check_type(argname="argument node_taints", value=node_taints, expected_type=type_hints["node_taints"])
            check_type(argname="argument tolerations", value=tolerations, expected_type=type_hints["tolerations"])
            check_type(argname="argument topology_name", value=topology_name, expected_type=type_hints["topology_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if node_labels is not None:
            self._values["node_labels"] = node_labels
        if node_taints is not None:
            self._values["node_taints"] = node_taints
        if tolerations is not None:
            self._values["tolerations"] = tolerations
        if topology_name is not None:
            self._values["topology_name"] = topology_name

    @builtins.property
    def node_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ResourceFlavorSpec#nodeLabels
        '''
        result = self._values.get("node_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def node_taints(
        self,
    ) -> typing.Optional[typing.List["ResourceFlavorSpecNodeTaints"]]:
        '''
        :schema: ResourceFlavorSpec#nodeTaints
        '''
        result = self._values.get("node_taints")
        return typing.cast(typing.Optional[typing.List["ResourceFlavorSpecNodeTaints"]], result)

    @builtins.property
    def tolerations(
        self,
    ) -> typing.Optional[typing.List["ResourceFlavorSpecTolerations"]]:
        '''
        :schema: ResourceFlavorSpec#tolerations
        '''
        result = self._values.get("tolerations")
        return typing.cast(typing.Optional[typing.List["ResourceFlavorSpecTolerations"]], result)

    @builtins.property
    def topology_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ResourceFlavorSpec#topologyName
        '''
        result = self._values.get("topology_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceFlavorSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ResourceFlavorSpecNodeTaints",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "time_added": "timeAdded",
        "value": "value",
    },
)
class ResourceFlavorSpecNodeTaints:
    def __init__(
        self,
        *,
        effect: builtins.str,
        key: builtins.str,
        time_added: typing.Optional[datetime.datetime] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param effect: 
        :param key: 
        :param time_added: 
        :param value: 

        :schema: ResourceFlavorSpecNodeTaints
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11eb74893fb8f54409c15c619b285dd6a62a21098db1ff91b83f231483899b41)
            check_type(argname="argument effect", value=effect, expected_type=type_hints["effect"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument time_added", value=time_added, expected_type=type_hints["time_added"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "effect": effect,
            "key": key,
        }
        if time_added is not None:
            self._values["time_added"] = time_added
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def effect(self) -> builtins.str:
        '''
        :schema: ResourceFlavorSpecNodeTaints#effect
        '''
        result = self._values.get("effect")
        assert result is not None, "Required property 'effect' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ResourceFlavorSpecNodeTaints#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def time_added(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: ResourceFlavorSpecNodeTaints#timeAdded
        '''
        result = self._values.get("time_added")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ResourceFlavorSpecNodeTaints#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceFlavorSpecNodeTaints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.ResourceFlavorSpecTolerations",
    jsii_struct_bases=[],
    name_mapping={
        "effect": "effect",
        "key": "key",
        "operator": "operator",
        "toleration_seconds": "tolerationSeconds",
        "value": "value",
    },
)
class ResourceFlavorSpecTolerations:
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

        :schema: ResourceFlavorSpecTolerations
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__31729b6b6312c0cf55e1874c8f029c0a40dc006e65391fda8c6f008f032d01b5)
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
        :schema: ResourceFlavorSpecTolerations#effect
        '''
        result = self._values.get("effect")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ResourceFlavorSpecTolerations#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ResourceFlavorSpecTolerations#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def toleration_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ResourceFlavorSpecTolerations#tolerationSeconds
        '''
        result = self._values.get("toleration_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ResourceFlavorSpecTolerations#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ResourceFlavorSpecTolerations(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class Topology(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.Topology",
):
    '''
    :schema: Topology
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TopologySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Topology" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9ddef231992c1ae8ba0ebd1334738ee5acfaf25d8bf347e6e2cd8516d3a77d50)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = TopologyProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TopologySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Topology".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = TopologyProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Topology".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.TopologyProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class TopologyProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["TopologySpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Topology
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = TopologySpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__68f5ea640a50355a45a3194e14620d4d62cca80016689e3b8293b797d238a7f3)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Topology#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["TopologySpec"]:
        '''
        :schema: Topology#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["TopologySpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TopologyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.TopologySpec",
    jsii_struct_bases=[],
    name_mapping={"levels": "levels"},
)
class TopologySpec:
    def __init__(
        self,
        *,
        levels: typing.Sequence[typing.Union["TopologySpecLevels", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param levels: 

        :schema: TopologySpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__116a0917c62a00f98cfb4351c2ab5ab1f1d6a033c3ed9b8656ca4f6ba0645e0a)
            check_type(argname="argument levels", value=levels, expected_type=type_hints["levels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "levels": levels,
        }

    @builtins.property
    def levels(self) -> typing.List["TopologySpecLevels"]:
        '''
        :schema: TopologySpec#levels
        '''
        result = self._values.get("levels")
        assert result is not None, "Required property 'levels' is missing"
        return typing.cast(typing.List["TopologySpecLevels"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TopologySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.TopologySpecLevels",
    jsii_struct_bases=[],
    name_mapping={"node_label": "nodeLabel"},
)
class TopologySpecLevels:
    def __init__(self, *, node_label: builtins.str) -> None:
        '''
        :param node_label: 

        :schema: TopologySpecLevels
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__39ceef9f6b806caa1cb2ff7419056de77a012d64f5fb20617b318ddc0a792bf4)
            check_type(argname="argument node_label", value=node_label, expected_type=type_hints["node_label"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "node_label": node_label,
        }

    @builtins.property
    def node_label(self) -> builtins.str:
        '''
        :schema: TopologySpecLevels#nodeLabel
        '''
        result = self._values.get("node_label")
        assert result is not None, "Required property 'node_label' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "TopologySpecLevels(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class WorkloadPriorityClass(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8skueue.WorkloadPriorityClass",
):
    '''
    :schema: WorkloadPriorityClass
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        value: jsii.Number,
        description: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "WorkloadPriorityClass" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param value: 
        :param description: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__398ab14426836d3aa0627bda6f6e911f8f5986b3ad4f702650ea344ebc12ef61)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = WorkloadPriorityClassProps(
            value=value, description=description, metadata=metadata
        )

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        value: jsii.Number,
        description: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "WorkloadPriorityClass".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param value: 
        :param description: 
        :param metadata: 
        '''
        props = WorkloadPriorityClassProps(
            value=value, description=description, metadata=metadata
        )

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "WorkloadPriorityClass".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8skueue.WorkloadPriorityClassProps",
    jsii_struct_bases=[],
    name_mapping={
        "value": "value",
        "description": "description",
        "metadata": "metadata",
    },
)
class WorkloadPriorityClassProps:
    def __init__(
        self,
        *,
        value: jsii.Number,
        description: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param value: 
        :param description: 
        :param metadata: 

        :schema: WorkloadPriorityClass
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__71857539ca3b9e44fcfd03ee8bfc15d947d650035fb4f9fa919750b1cb2a1e18)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument description", value=description, expected_type=type_hints["description"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if description is not None:
            self._values["description"] = description
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def value(self) -> jsii.Number:
        '''
        :schema: WorkloadPriorityClass#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def description(self) -> typing.Optional[builtins.str]:
        '''
        :schema: WorkloadPriorityClass#description
        '''
        result = self._values.get("description")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: WorkloadPriorityClass#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "WorkloadPriorityClassProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "ClusterQueue",
    "ClusterQueueProps",
    "ClusterQueueSpec",
    "ClusterQueueSpecAdmissionChecksStrategy",
    "ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks",
    "ClusterQueueSpecAdmissionScope",
    "ClusterQueueSpecAdmissionScopeAdmissionMode",
    "ClusterQueueSpecConcurrentAdmissionPolicy",
    "ClusterQueueSpecConcurrentAdmissionPolicyMigration",
    "ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints",
    "ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode",
    "ClusterQueueSpecFairSharing",
    "ClusterQueueSpecFairSharingWeight",
    "ClusterQueueSpecFlavorFungibility",
    "ClusterQueueSpecFlavorFungibilityPreference",
    "ClusterQueueSpecFlavorFungibilityWhenCanBorrow",
    "ClusterQueueSpecFlavorFungibilityWhenCanPreempt",
    "ClusterQueueSpecNamespaceSelector",
    "ClusterQueueSpecNamespaceSelectorMatchExpressions",
    "ClusterQueueSpecPreemption",
    "ClusterQueueSpecPreemptionBorrowWithinCohort",
    "ClusterQueueSpecPreemptionBorrowWithinCohortPolicy",
    "ClusterQueueSpecPreemptionReclaimWithinCohort",
    "ClusterQueueSpecPreemptionWithinClusterQueue",
    "ClusterQueueSpecQueueingStrategy",
    "ClusterQueueSpecResourceGroups",
    "ClusterQueueSpecResourceGroupsFlavors",
    "ClusterQueueSpecResourceGroupsFlavorsResources",
    "ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit",
    "ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit",
    "ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota",
    "ClusterQueueSpecStopPolicy",
    "LocalQueue",
    "LocalQueueProps",
    "LocalQueueSpec",
    "LocalQueueSpecFairSharing",
    "LocalQueueSpecFairSharingWeight",
    "LocalQueueSpecStopPolicy",
    "ResourceFlavor",
    "ResourceFlavorProps",
    "ResourceFlavorSpec",
    "ResourceFlavorSpecNodeTaints",
    "ResourceFlavorSpecTolerations",
    "Topology",
    "TopologyProps",
    "TopologySpec",
    "TopologySpecLevels",
    "WorkloadPriorityClass",
    "WorkloadPriorityClassProps",
]

publication.publish()

def _typecheckingstub__4c8754a82598f1efcf8d67c8be118859065b9019091c6b0f7ec7a23e13a6c15d(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ClusterQueueSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__51212ac4e369e5d21388f73c1e77a41cf98bec1d3d53f8edf86165198d08bf64(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ClusterQueueSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f42f17391ab8c9f38ed15fefb93479e199778bc38d9302368173576bcf5a7485(
    *,
    admission_checks_strategy: typing.Optional[typing.Union[ClusterQueueSpecAdmissionChecksStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
    admission_scope: typing.Optional[typing.Union[ClusterQueueSpecAdmissionScope, typing.Dict[builtins.str, typing.Any]]] = None,
    cohort_name: typing.Optional[builtins.str] = None,
    concurrent_admission_policy: typing.Optional[typing.Union[ClusterQueueSpecConcurrentAdmissionPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    fair_sharing: typing.Optional[typing.Union[ClusterQueueSpecFairSharing, typing.Dict[builtins.str, typing.Any]]] = None,
    flavor_fungibility: typing.Optional[typing.Union[ClusterQueueSpecFlavorFungibility, typing.Dict[builtins.str, typing.Any]]] = None,
    namespace_selector: typing.Optional[typing.Union[ClusterQueueSpecNamespaceSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    preemption: typing.Optional[typing.Union[ClusterQueueSpecPreemption, typing.Dict[builtins.str, typing.Any]]] = None,
    queueing_strategy: typing.Optional[ClusterQueueSpecQueueingStrategy] = None,
    resource_groups: typing.Optional[typing.Sequence[typing.Union[ClusterQueueSpecResourceGroups, typing.Dict[builtins.str, typing.Any]]]] = None,
    stop_policy: typing.Optional[ClusterQueueSpecStopPolicy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ddb41f23ebd7770953cdf813740f93520b3d8a620dbb07f57ce2a1f15c855017(
    *,
    admission_checks: typing.Sequence[typing.Union[ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a7022b176f324a33bb590bbd98f5f962f663bd3ade72e1316d93c9b2be1e424(
    *,
    name: builtins.str,
    on_flavors: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15c790287f4fdd873c219d57483c9082e7d6180ada02db6c6e886455adf2fc50(
    *,
    admission_mode: ClusterQueueSpecAdmissionScopeAdmissionMode,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70045e0236ec09292e27af48c37af038cbaf6448c49ce7ff58081c853ed5fa33(
    *,
    migration: typing.Union[ClusterQueueSpecConcurrentAdmissionPolicyMigration, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69d8535ed40d2fce2c370c210fa39054839d7248f0ccb8ab8c5bb61fff604ac3(
    *,
    mode: ClusterQueueSpecConcurrentAdmissionPolicyMigrationMode,
    constraints: typing.Optional[typing.Union[ClusterQueueSpecConcurrentAdmissionPolicyMigrationConstraints, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3b0fe479df3a4639ac89d8446985f8cf78ee91dbcd89e7e425985514383dc843(
    *,
    last_acceptable_flavor_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__47f4450b0083f4fb98bd93412fec0a5c49dde70e4394a9cebff66f0c3dd78360(
    *,
    weight: typing.Optional[ClusterQueueSpecFairSharingWeight] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2b2ccfd9e70d6aeb60954c4172d2a338199a6bd4354b758834ac42dfe57382de(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1bbdad2f78daa32051ad715a4fdc992beffd1d4c7c800166b3fb5f66f535a80f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbfcc754f57bfc632547e955b5524bf29a079cd4167f9471314e84409ba9b64e(
    *,
    preference: typing.Optional[ClusterQueueSpecFlavorFungibilityPreference] = None,
    when_can_borrow: typing.Optional[ClusterQueueSpecFlavorFungibilityWhenCanBorrow] = None,
    when_can_preempt: typing.Optional[ClusterQueueSpecFlavorFungibilityWhenCanPreempt] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dccb6a3bca226f754e1890fe7791628e42cdc26b35acebd89a0382fd947b9b4f(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClusterQueueSpecNamespaceSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6793e27395a6d5a8e6aaeedb7f744dba6edf7a5d165b74bc42c4070c060775a6(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c2ebec4499ed7e7b85449570cacbca83859ccfd5240716238112668f482a656(
    *,
    borrow_within_cohort: typing.Optional[typing.Union[ClusterQueueSpecPreemptionBorrowWithinCohort, typing.Dict[builtins.str, typing.Any]]] = None,
    reclaim_within_cohort: typing.Optional[ClusterQueueSpecPreemptionReclaimWithinCohort] = None,
    within_cluster_queue: typing.Optional[ClusterQueueSpecPreemptionWithinClusterQueue] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7223cbc8bbfdae9df2b9506a9a7b41b43b48ab03a220cfa070b6de08d5fcf5ed(
    *,
    max_priority_threshold: typing.Optional[jsii.Number] = None,
    policy: typing.Optional[ClusterQueueSpecPreemptionBorrowWithinCohortPolicy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__96c9fa4d18b9769270071f72dfd3353444980c032524880ceffad827ad20b0f6(
    *,
    covered_resources: typing.Sequence[builtins.str],
    flavors: typing.Sequence[typing.Union[ClusterQueueSpecResourceGroupsFlavors, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c154b693e0ab885159c1622cfb40746ec155416347dbf7d142dec7b30f57b6d4(
    *,
    name: builtins.str,
    resources: typing.Sequence[typing.Union[ClusterQueueSpecResourceGroupsFlavorsResources, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2a3c06c13b566e62daacdfc2bd6299a2ce7b8c6bfe2b6af53cae33972bad5be(
    *,
    name: builtins.str,
    nominal_quota: ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota,
    borrowing_limit: typing.Optional[ClusterQueueSpecResourceGroupsFlavorsResourcesBorrowingLimit] = None,
    lending_limit: typing.Optional[ClusterQueueSpecResourceGroupsFlavorsResourcesLendingLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e530a52cc98362c4e025a0613aa8d99b36c38a7a8890018d50a90d275897b1b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__833e0ff5408c4d3c18567f82f87531c4750cf6459adaebc2d8177a5e2204682d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4191b7c16f90b01cbec29a420e9e5c3ce896630b2233d3640f6dc7643af5ce3c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4d68d54a61f4d7e84690d23d367b186fce0bc1518454f0480326a58d2345560(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8931fa44b9bc561fa760ed03302e4a36fb6e022e8275ef4f1ef609f5f6c2eb34(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4b894f5a3796d4a2f3e28e0c565dc2fbc13b12fc47a66aa5bc027ca2c389c36b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a92955dc1453ff4e6f459c6fdd8cdd71e28bb1dc23c32d5a121087efae20219(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LocalQueueSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__70a6eca976ed8cbbfe82f0ff19ebc0c3b99e3a03236794cf03cdbc24298395b2(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LocalQueueSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec18a07640cca45cede749c337f8f6cb467108ceb23fdfd8823d079304650e7f(
    *,
    cluster_queue: typing.Optional[builtins.str] = None,
    fair_sharing: typing.Optional[typing.Union[LocalQueueSpecFairSharing, typing.Dict[builtins.str, typing.Any]]] = None,
    stop_policy: typing.Optional[LocalQueueSpecStopPolicy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__542c80da6631794eb6398856015c2402f65c46096a0da213cee02602fb82e917(
    *,
    weight: typing.Optional[LocalQueueSpecFairSharingWeight] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa25b0fb036dfb1efd206fbe4b32730b2ffef7c5c500e75577b7596b4e047873(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__870c63829f5978d4705f98977eedf278dc3929a7a3f3ab94de4aa280ace46d1a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a057d7594eeeb231ac5319180a893807d53e085573befb35950e72e01f84224(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ResourceFlavorSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__076287213c58fe8b7348b6e4de129171dadfeb620b124f411745b1b89af79098(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ResourceFlavorSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da6c6e19d0d31ed2d01884c53e0c8f1e5f7574a9c945e7f5a3e0a43952773515(
    *,
    node_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    node_taints: typing.Optional[typing.Sequence[typing.Union[ResourceFlavorSpecNodeTaints, typing.Dict[builtins.str, typing.Any]]]] = None,
    tolerations: typing.Optional[typing.Sequence[typing.Union[ResourceFlavorSpecTolerations, typing.Dict[builtins.str, typing.Any]]]] = None,
    topology_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11eb74893fb8f54409c15c619b285dd6a62a21098db1ff91b83f231483899b41(
    *,
    effect: builtins.str,
    key: builtins.str,
    time_added: typing.Optional[datetime.datetime] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31729b6b6312c0cf55e1874c8f029c0a40dc006e65391fda8c6f008f032d01b5(
    *,
    effect: typing.Optional[builtins.str] = None,
    key: typing.Optional[builtins.str] = None,
    operator: typing.Optional[builtins.str] = None,
    toleration_seconds: typing.Optional[jsii.Number] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9ddef231992c1ae8ba0ebd1334738ee5acfaf25d8bf347e6e2cd8516d3a77d50(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TopologySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68f5ea640a50355a45a3194e14620d4d62cca80016689e3b8293b797d238a7f3(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[TopologySpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__116a0917c62a00f98cfb4351c2ab5ab1f1d6a033c3ed9b8656ca4f6ba0645e0a(
    *,
    levels: typing.Sequence[typing.Union[TopologySpecLevels, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39ceef9f6b806caa1cb2ff7419056de77a012d64f5fb20617b318ddc0a792bf4(
    *,
    node_label: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__398ab14426836d3aa0627bda6f6e911f8f5986b3ad4f702650ea344ebc12ef61(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    value: jsii.Number,
    description: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__71857539ca3b9e44fcfd03ee8bfc15d947d650035fb4f9fa919750b1cb2a1e18(
    *,
    value: jsii.Number,
    description: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass
