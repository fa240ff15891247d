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


class JobSet(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8sjobset.JobSet",
):
    '''
    :schema: JobSet
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["JobSetSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "JobSet" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__789cc71d02f247844b2df37278cdfdd72045e84cda8df3192bad91c8ba1b8a46)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = JobSetProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["JobSetSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "JobSet".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = JobSetProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "JobSet".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class JobSetProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["JobSetSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: JobSet
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = JobSetSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__69318d9b5ed98a0692f6b387621b7afca62c881624c7f88dde5d7ea5c37c7dee)
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
        :schema: JobSet#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["JobSetSpec"]:
        '''
        :schema: JobSet#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["JobSetSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpec",
    jsii_struct_bases=[],
    name_mapping={
        "coordinator": "coordinator",
        "failure_policy": "failurePolicy",
        "managed_by": "managedBy",
        "network": "network",
        "replicated_jobs": "replicatedJobs",
        "startup_policy": "startupPolicy",
        "success_policy": "successPolicy",
        "suspend": "suspend",
        "ttl_seconds_after_finished": "ttlSecondsAfterFinished",
        "volume_claim_policies": "volumeClaimPolicies",
    },
)
class JobSetSpec:
    def __init__(
        self,
        *,
        coordinator: typing.Optional[typing.Union["JobSetSpecCoordinator", typing.Dict[builtins.str, typing.Any]]] = None,
        failure_policy: typing.Optional[typing.Union["JobSetSpecFailurePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        managed_by: typing.Optional[builtins.str] = None,
        network: typing.Optional[typing.Union["JobSetSpecNetwork", typing.Dict[builtins.str, typing.Any]]] = None,
        replicated_jobs: typing.Optional[typing.Sequence[typing.Union["JobSetSpecReplicatedJobs", typing.Dict[builtins.str, typing.Any]]]] = None,
        startup_policy: typing.Optional[typing.Union["JobSetSpecStartupPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        success_policy: typing.Optional[typing.Union["JobSetSpecSuccessPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        suspend: typing.Optional[builtins.bool] = None,
        ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
        volume_claim_policies: typing.Optional[typing.Sequence[typing.Union["JobSetSpecVolumeClaimPolicies", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param coordinator: 
        :param failure_policy: 
        :param managed_by: 
        :param network: 
        :param replicated_jobs: 
        :param startup_policy: 
        :param success_policy: 
        :param suspend: 
        :param ttl_seconds_after_finished: 
        :param volume_claim_policies: 

        :schema: JobSetSpec
        '''
        if isinstance(coordinator, dict):
            coordinator = JobSetSpecCoordinator(**coordinator)
        if isinstance(failure_policy, dict):
            failure_policy = JobSetSpecFailurePolicy(**failure_policy)
        if isinstance(network, dict):
            network = JobSetSpecNetwork(**network)
        if isinstance(startup_policy, dict):
            startup_policy = JobSetSpecStartupPolicy(**startup_policy)
        if isinstance(success_policy, dict):
            success_policy = JobSetSpecSuccessPolicy(**success_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9758ed25971e8e06e0cd56c20ea87725e93afae015ec01e8e6d3563aebea495e)
            check_type(argname="argument coordinator", value=coordinator, expected_type=type_hints["coordinator"])
            check_type(argname="argument failure_policy", value=failure_policy, expected_type=type_hints["failure_policy"])
            check_type(argname="argument managed_by", value=managed_by, expected_type=type_hints["managed_by"])
            check_type(argname="argument network", value=network, expected_type=type_hints["network"])
            check_type(argname="argument replicated_jobs", value=replicated_jobs, expected_type=type_hints["replicated_jobs"])
            check_type(argname="argument startup_policy", value=startup_policy, expected_type=type_hints["startup_policy"])
            check_type(argname="argument success_policy", value=success_policy, expected_type=type_hints["success_policy"])
            check_type(argname="argument suspend", value=suspend, expected_type=type_hints["suspend"])
            check_type(argname="argument ttl_seconds_after_finished", value=ttl_seconds_after_finished, expected_type=type_hints["ttl_seconds_after_finished"])
            check_type(argname="argument volume_claim_policies", value=volume_claim_policies, expected_type=type_hints["volume_claim_policies"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if coordinator is not None:
            self._values["coordinator"] = coordinator
        if failure_policy is not None:
            self._values["failure_policy"] = failure_policy
        if managed_by is not None:
            self._values["managed_by"] = managed_by
        if network is not None:
            self._values["network"] = network
        if replicated_jobs is not None:
            self._values["replicated_jobs"] = replicated_jobs
        if startup_policy is not None:
            self._values["startup_policy"] = startup_policy
        if success_policy is not None:
            self._values["success_policy"] = success_policy
        if suspend is not None:
            self._values["suspend"] = suspend
        if ttl_seconds_after_finished is not None:
            self._values["ttl_seconds_after_finished"] = ttl_seconds_after_finished
        if volume_claim_policies is not None:
            self._values["volume_claim_policies"] = volume_claim_policies

    @builtins.property
    def coordinator(self) -> typing.Optional["JobSetSpecCoordinator"]:
        '''
        :schema: JobSetSpec#coordinator
        '''
        result = self._values.get("coordinator")
        return typing.cast(typing.Optional["JobSetSpecCoordinator"], result)

    @builtins.property
    def failure_policy(self) -> typing.Optional["JobSetSpecFailurePolicy"]:
        '''
        :schema: JobSetSpec#failurePolicy
        '''
        result = self._values.get("failure_policy")
        return typing.cast(typing.Optional["JobSetSpecFailurePolicy"], result)

    @builtins.property
    def managed_by(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpec#managedBy
        '''
        result = self._values.get("managed_by")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def network(self) -> typing.Optional["JobSetSpecNetwork"]:
        '''
        :schema: JobSetSpec#network
        '''
        result = self._values.get("network")
        return typing.cast(typing.Optional["JobSetSpecNetwork"], result)

    @builtins.property
    def replicated_jobs(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecReplicatedJobs"]]:
        '''
        :schema: JobSetSpec#replicatedJobs
        '''
        result = self._values.get("replicated_jobs")
        return typing.cast(typing.Optional[typing.List["JobSetSpecReplicatedJobs"]], result)

    @builtins.property
    def startup_policy(self) -> typing.Optional["JobSetSpecStartupPolicy"]:
        '''
        :schema: JobSetSpec#startupPolicy
        '''
        result = self._values.get("startup_policy")
        return typing.cast(typing.Optional["JobSetSpecStartupPolicy"], result)

    @builtins.property
    def success_policy(self) -> typing.Optional["JobSetSpecSuccessPolicy"]:
        '''
        :schema: JobSetSpec#successPolicy
        '''
        result = self._values.get("success_policy")
        return typing.cast(typing.Optional["JobSetSpecSuccessPolicy"], result)

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: JobSetSpec#suspend
        '''
        result = self._values.get("suspend")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ttl_seconds_after_finished(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpec#ttlSecondsAfterFinished
        '''
        result = self._values.get("ttl_seconds_after_finished")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def volume_claim_policies(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecVolumeClaimPolicies"]]:
        '''
        :schema: JobSetSpec#volumeClaimPolicies
        '''
        result = self._values.get("volume_claim_policies")
        return typing.cast(typing.Optional[typing.List["JobSetSpecVolumeClaimPolicies"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecCoordinator",
    jsii_struct_bases=[],
    name_mapping={
        "replicated_job": "replicatedJob",
        "job_index": "jobIndex",
        "pod_index": "podIndex",
    },
)
class JobSetSpecCoordinator:
    def __init__(
        self,
        *,
        replicated_job: builtins.str,
        job_index: typing.Optional[jsii.Number] = None,
        pod_index: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param replicated_job: 
        :param job_index: 
        :param pod_index: 

        :schema: JobSetSpecCoordinator
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd5d5f52a240a53505e314783c950f1958f657416165764664e09d5d47c845f6)
            check_type(argname="argument replicated_job", value=replicated_job, expected_type=type_hints["replicated_job"])
            check_type(argname="argument job_index", value=job_index, expected_type=type_hints["job_index"])
            check_type(argname="argument pod_index", value=pod_index, expected_type=type_hints["pod_index"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "replicated_job": replicated_job,
        }
        if job_index is not None:
            self._values["job_index"] = job_index
        if pod_index is not None:
            self._values["pod_index"] = pod_index

    @builtins.property
    def replicated_job(self) -> builtins.str:
        '''
        :schema: JobSetSpecCoordinator#replicatedJob
        '''
        result = self._values.get("replicated_job")
        assert result is not None, "Required property 'replicated_job' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def job_index(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecCoordinator#jobIndex
        '''
        result = self._values.get("job_index")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def pod_index(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecCoordinator#podIndex
        '''
        result = self._values.get("pod_index")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecCoordinator(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecFailurePolicy",
    jsii_struct_bases=[],
    name_mapping={
        "max_restarts": "maxRestarts",
        "restart_strategy": "restartStrategy",
        "rules": "rules",
    },
)
class JobSetSpecFailurePolicy:
    def __init__(
        self,
        *,
        max_restarts: typing.Optional[jsii.Number] = None,
        restart_strategy: typing.Optional["JobSetSpecFailurePolicyRestartStrategy"] = None,
        rules: typing.Optional[typing.Sequence[typing.Union["JobSetSpecFailurePolicyRules", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param max_restarts: 
        :param restart_strategy: 
        :param rules: 

        :schema: JobSetSpecFailurePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5ae8b5f936b1b68a3d0af6067780d68cfcd361e0a7ab5915d3cf053a72fd8c82)
            check_type(argname="argument max_restarts", value=max_restarts, expected_type=type_hints["max_restarts"])
            check_type(argname="argument restart_strategy", value=restart_strategy, expected_type=type_hints["restart_strategy"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_restarts is not None:
            self._values["max_restarts"] = max_restarts
        if restart_strategy is not None:
            self._values["restart_strategy"] = restart_strategy
        if rules is not None:
            self._values["rules"] = rules

    @builtins.property
    def max_restarts(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecFailurePolicy#maxRestarts
        '''
        result = self._values.get("max_restarts")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def restart_strategy(
        self,
    ) -> typing.Optional["JobSetSpecFailurePolicyRestartStrategy"]:
        '''
        :schema: JobSetSpecFailurePolicy#restartStrategy
        '''
        result = self._values.get("restart_strategy")
        return typing.cast(typing.Optional["JobSetSpecFailurePolicyRestartStrategy"], result)

    @builtins.property
    def rules(self) -> typing.Optional[typing.List["JobSetSpecFailurePolicyRules"]]:
        '''
        :schema: JobSetSpecFailurePolicy#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List["JobSetSpecFailurePolicyRules"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecFailurePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecFailurePolicyRestartStrategy"
)
class JobSetSpecFailurePolicyRestartStrategy(enum.Enum):
    '''
    :schema: JobSetSpecFailurePolicyRestartStrategy
    '''

    RECREATE = "RECREATE"
    '''Recreate.'''
    BLOCKING_RECREATE = "BLOCKING_RECREATE"
    '''BlockingRecreate.'''
    IN_PLACE_RESTART = "IN_PLACE_RESTART"
    '''InPlaceRestart.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecFailurePolicyRules",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "name": "name",
        "on_job_failure_message_patterns": "onJobFailureMessagePatterns",
        "on_job_failure_reasons": "onJobFailureReasons",
        "target_replicated_jobs": "targetReplicatedJobs",
    },
)
class JobSetSpecFailurePolicyRules:
    def __init__(
        self,
        *,
        action: "JobSetSpecFailurePolicyRulesAction",
        name: builtins.str,
        on_job_failure_message_patterns: typing.Optional[typing.Sequence[builtins.str]] = None,
        on_job_failure_reasons: typing.Optional[typing.Sequence[builtins.str]] = None,
        target_replicated_jobs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param action: 
        :param name: 
        :param on_job_failure_message_patterns: 
        :param on_job_failure_reasons: 
        :param target_replicated_jobs: 

        :schema: JobSetSpecFailurePolicyRules
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__55fc33e0ce7169a4a482c3b2957e2b23cb25e5f48184d98e2d3f529550cedf7f)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument on_job_failure_message_patterns", value=on_job_failure_message_patterns, expected_type=type_hints["on_job_failure_message_patterns"])
            check_type(argname="argument on_job_failure_reasons", value=on_job_failure_reasons, expected_type=type_hints["on_job_failure_reasons"])
            check_type(argname="argument target_replicated_jobs", value=target_replicated_jobs, expected_type=type_hints["target_replicated_jobs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
            "name": name,
        }
        if on_job_failure_message_patterns is not None:
            self._values["on_job_failure_message_patterns"] = on_job_failure_message_patterns
        if on_job_failure_reasons is not None:
            self._values["on_job_failure_reasons"] = on_job_failure_reasons
        if target_replicated_jobs is not None:
            self._values["target_replicated_jobs"] = target_replicated_jobs

    @builtins.property
    def action(self) -> "JobSetSpecFailurePolicyRulesAction":
        '''
        :schema: JobSetSpecFailurePolicyRules#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast("JobSetSpecFailurePolicyRulesAction", result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: JobSetSpecFailurePolicyRules#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def on_job_failure_message_patterns(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecFailurePolicyRules#onJobFailureMessagePatterns
        '''
        result = self._values.get("on_job_failure_message_patterns")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def on_job_failure_reasons(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecFailurePolicyRules#onJobFailureReasons
        '''
        result = self._values.get("on_job_failure_reasons")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def target_replicated_jobs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecFailurePolicyRules#targetReplicatedJobs
        '''
        result = self._values.get("target_replicated_jobs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecFailurePolicyRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iox-k8sjobset.JobSetSpecFailurePolicyRulesAction")
class JobSetSpecFailurePolicyRulesAction(enum.Enum):
    '''
    :schema: JobSetSpecFailurePolicyRulesAction
    '''

    FAIL_JOB_SET = "FAIL_JOB_SET"
    '''FailJobSet.'''
    RESTART_JOB_SET = "RESTART_JOB_SET"
    '''RestartJobSet.'''
    RESTART_JOB_SET_AND_IGNORE_MAX_RESTARTS = "RESTART_JOB_SET_AND_IGNORE_MAX_RESTARTS"
    '''RestartJobSetAndIgnoreMaxRestarts.'''
    RESTART_JOB = "RESTART_JOB"
    '''RestartJob.'''
    RESTART_JOB_AND_IGNORE_MAX_RESTARTS = "RESTART_JOB_AND_IGNORE_MAX_RESTARTS"
    '''RestartJobAndIgnoreMaxRestarts.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecNetwork",
    jsii_struct_bases=[],
    name_mapping={
        "enable_dns_hostnames": "enableDnsHostnames",
        "publish_not_ready_addresses": "publishNotReadyAddresses",
        "subdomain": "subdomain",
    },
)
class JobSetSpecNetwork:
    def __init__(
        self,
        *,
        enable_dns_hostnames: typing.Optional[builtins.bool] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        subdomain: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param enable_dns_hostnames: 
        :param publish_not_ready_addresses: 
        :param subdomain: 

        :schema: JobSetSpecNetwork
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__143a666b54ff570e8cc93f344fc0f1d8585aaba840bf424b929d4330bff995e3)
            check_type(argname="argument enable_dns_hostnames", value=enable_dns_hostnames, expected_type=type_hints["enable_dns_hostnames"])
            check_type(argname="argument publish_not_ready_addresses", value=publish_not_ready_addresses, expected_type=type_hints["publish_not_ready_addresses"])
            check_type(argname="argument subdomain", value=subdomain, expected_type=type_hints["subdomain"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_dns_hostnames is not None:
            self._values["enable_dns_hostnames"] = enable_dns_hostnames
        if publish_not_ready_addresses is not None:
            self._values["publish_not_ready_addresses"] = publish_not_ready_addresses
        if subdomain is not None:
            self._values["subdomain"] = subdomain

    @builtins.property
    def enable_dns_hostnames(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: JobSetSpecNetwork#enableDNSHostnames
        '''
        result = self._values.get("enable_dns_hostnames")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: JobSetSpecNetwork#publishNotReadyAddresses
        '''
        result = self._values.get("publish_not_ready_addresses")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def subdomain(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecNetwork#subdomain
        '''
        result = self._values.get("subdomain")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecNetwork(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "template": "template",
        "depends_on": "dependsOn",
        "group_name": "groupName",
        "replicas": "replicas",
    },
)
class JobSetSpecReplicatedJobs:
    def __init__(
        self,
        *,
        name: builtins.str,
        template: typing.Union["JobSetSpecReplicatedJobsTemplate", typing.Dict[builtins.str, typing.Any]],
        depends_on: typing.Optional[typing.Sequence[typing.Union["JobSetSpecReplicatedJobsDependsOn", typing.Dict[builtins.str, typing.Any]]]] = None,
        group_name: typing.Optional[builtins.str] = None,
        replicas: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param template: 
        :param depends_on: 
        :param group_name: 
        :param replicas: 

        :schema: JobSetSpecReplicatedJobs
        '''
        if isinstance(template, dict):
            template = JobSetSpecReplicatedJobsTemplate(**template)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5fa7a7a6e06063d90aa1f4a1b8149c854761950321d41671f71e3a4f28f0de2d)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument depends_on", value=depends_on, expected_type=type_hints["depends_on"])
            check_type(argname="argument group_name", value=group_name, expected_type=type_hints["group_name"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "template": template,
        }
        if depends_on is not None:
            self._values["depends_on"] = depends_on
        if group_name is not None:
            self._values["group_name"] = group_name
        if replicas is not None:
            self._values["replicas"] = replicas

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def template(self) -> "JobSetSpecReplicatedJobsTemplate":
        '''
        :schema: JobSetSpecReplicatedJobs#template
        '''
        result = self._values.get("template")
        assert result is not None, "Required property 'template' is missing"
        return typing.cast("JobSetSpecReplicatedJobsTemplate", result)

    @builtins.property
    def depends_on(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecReplicatedJobsDependsOn"]]:
        '''
        :schema: JobSetSpecReplicatedJobs#dependsOn
        '''
        result = self._values.get("depends_on")
        return typing.cast(typing.Optional[typing.List["JobSetSpecReplicatedJobsDependsOn"]], result)

    @builtins.property
    def group_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobs#groupName
        '''
        result = self._values.get("group_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobs#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsDependsOn",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "status": "status"},
)
class JobSetSpecReplicatedJobsDependsOn:
    def __init__(
        self,
        *,
        name: builtins.str,
        status: "JobSetSpecReplicatedJobsDependsOnStatus",
    ) -> None:
        '''
        :param name: 
        :param status: 

        :schema: JobSetSpecReplicatedJobsDependsOn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0baeef46f1f2fb92afb5c16365f3ba09e6b5c80a0af2e2886c44069b1a9821f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "status": status,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobsDependsOn#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def status(self) -> "JobSetSpecReplicatedJobsDependsOnStatus":
        '''
        :schema: JobSetSpecReplicatedJobsDependsOn#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast("JobSetSpecReplicatedJobsDependsOnStatus", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsDependsOn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsDependsOnStatus"
)
class JobSetSpecReplicatedJobsDependsOnStatus(enum.Enum):
    '''
    :schema: JobSetSpecReplicatedJobsDependsOnStatus
    '''

    READY = "READY"
    '''Ready.'''
    COMPLETE = "COMPLETE"
    '''Complete.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplate",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class JobSetSpecReplicatedJobsTemplate:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: JobSetSpecReplicatedJobsTemplate
        '''
        if isinstance(metadata, dict):
            metadata = JobSetSpecReplicatedJobsTemplateMetadata(**metadata)
        if isinstance(spec, dict):
            spec = JobSetSpecReplicatedJobsTemplateSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__439281eb98122bdb32197a4fae7f7ae224b15baa817585cd115c15812c197459)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["JobSetSpecReplicatedJobsTemplateMetadata"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplate#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["JobSetSpecReplicatedJobsTemplateSpec"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplate#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class JobSetSpecReplicatedJobsTemplateMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param finalizers: 
        :param labels: 
        :param name: 
        :param namespace: 

        :schema: JobSetSpecReplicatedJobsTemplateMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc447180fb8845892d03bcd801fcfae82e74c3f28bdfff9cf5fb3279a630313a)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument finalizers", value=finalizers, expected_type=type_hints["finalizers"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if finalizers is not None:
            self._values["finalizers"] = finalizers
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpec",
    jsii_struct_bases=[],
    name_mapping={
        "template": "template",
        "active_deadline_seconds": "activeDeadlineSeconds",
        "backoff_limit": "backoffLimit",
        "backoff_limit_per_index": "backoffLimitPerIndex",
        "completion_mode": "completionMode",
        "completions": "completions",
        "managed_by": "managedBy",
        "manual_selector": "manualSelector",
        "max_failed_indexes": "maxFailedIndexes",
        "parallelism": "parallelism",
        "pod_failure_policy": "podFailurePolicy",
        "pod_replacement_policy": "podReplacementPolicy",
        "selector": "selector",
        "success_policy": "successPolicy",
        "suspend": "suspend",
        "ttl_seconds_after_finished": "ttlSecondsAfterFinished",
    },
)
class JobSetSpecReplicatedJobsTemplateSpec:
    def __init__(
        self,
        *,
        template: typing.Any,
        active_deadline_seconds: typing.Optional[jsii.Number] = None,
        backoff_limit: typing.Optional[jsii.Number] = None,
        backoff_limit_per_index: typing.Optional[jsii.Number] = None,
        completion_mode: typing.Optional[builtins.str] = None,
        completions: typing.Optional[jsii.Number] = None,
        managed_by: typing.Optional[builtins.str] = None,
        manual_selector: typing.Optional[builtins.bool] = None,
        max_failed_indexes: typing.Optional[jsii.Number] = None,
        parallelism: typing.Optional[jsii.Number] = None,
        pod_failure_policy: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_replacement_policy: typing.Optional[builtins.str] = None,
        selector: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        success_policy: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        suspend: typing.Optional[builtins.bool] = None,
        ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param template: 
        :param active_deadline_seconds: 
        :param backoff_limit: 
        :param backoff_limit_per_index: 
        :param completion_mode: 
        :param completions: 
        :param managed_by: 
        :param manual_selector: 
        :param max_failed_indexes: 
        :param parallelism: 
        :param pod_failure_policy: 
        :param pod_replacement_policy: 
        :param selector: 
        :param success_policy: 
        :param suspend: 
        :param ttl_seconds_after_finished: 

        :schema: JobSetSpecReplicatedJobsTemplateSpec
        '''
        if isinstance(pod_failure_policy, dict):
            pod_failure_policy = JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy(**pod_failure_policy)
        if isinstance(selector, dict):
            selector = JobSetSpecReplicatedJobsTemplateSpecSelector(**selector)
        if isinstance(success_policy, dict):
            success_policy = JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy(**success_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e864e7bb564982c0ed13febb40e2bdd0ee01b4fa7ba5e11545ff4916516d201c)
            check_type(argname="argument template", value=template, expected_type=type_hints["template"])
            check_type(argname="argument active_deadline_seconds", value=active_deadline_seconds, expected_type=type_hints["active_deadline_seconds"])
            check_type(argname="argument backoff_limit", value=backoff_limit, expected_type=type_hints["backoff_limit"])
            check_type(argname="argument backoff_limit_per_index", value=backoff_limit_per_index, expected_type=type_hints["backoff_limit_per_index"])
            check_type(argname="argument completion_mode", value=completion_mode, expected_type=type_hints["completion_mode"])
            check_type(argname="argument completions", value=completions, expected_type=type_hints["completions"])
            check_type(argname="argument managed_by", value=managed_by, expected_type=type_hints["managed_by"])
            check_type(argname="argument manual_selector", value=manual_selector, expected_type=type_hints["manual_selector"])
            check_type(argname="argument max_failed_indexes", value=max_failed_indexes, expected_type=type_hints["max_failed_indexes"])
            check_type(argname="argument parallelism", value=parallelism, expected_type=type_hints["parallelism"])
            check_type(argname="argument pod_failure_policy", value=pod_failure_policy, expected_type=type_hints["pod_failure_policy"])
            check_type(argname="argument pod_replacement_policy", value=pod_replacement_policy, expected_type=type_hints["pod_replacement_policy"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument success_policy", value=success_policy, expected_type=type_hints["success_policy"])
            check_type(argname="argument suspend", value=suspend, expected_type=type_hints["suspend"])
            check_type(argname="argument ttl_seconds_after_finished", value=ttl_seconds_after_finished, expected_type=type_hints["ttl_seconds_after_finished"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "template": template,
        }
        if active_deadline_seconds is not None:
            self._values["active_deadline_seconds"] = active_deadline_seconds
        if backoff_limit is not None:
            self._values["backoff_limit"] = backoff_limit
        if backoff_limit_per_index is not None:
            self._values["backoff_limit_per_index"] = backoff_limit_per_index
        if completion_mode is not None:
            self._values["completion_mode"] = completion_mode
        if completions is not None:
            self._values["completions"] = completions
        if managed_by is not None:
            self._values["managed_by"] = managed_by
        if manual_selector is not None:
            self._values["manual_selector"] = manual_selector
        if max_failed_indexes is not None:
            self._values["max_failed_indexes"] = max_failed_indexes
        if parallelism is not None:
            self._values["parallelism"] = parallelism
        if pod_failure_policy is not None:
            self._values["pod_failure_policy"] = pod_failure_policy
        if pod_replacement_policy is not None:
            self._values["pod_replacement_policy"] = pod_replacement_policy
        if selector is not None:
            self._values["selector"] = selector
        if success_policy is not None:
            self._values["success_policy"] = success_policy
        if suspend is not None:
            self._values["suspend"] = suspend
        if ttl_seconds_after_finished is not None:
            self._values["ttl_seconds_after_finished"] = ttl_seconds_after_finished

    @builtins.property
    def template(self) -> typing.Any:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#template
        '''
        result = self._values.get("template")
        assert result is not None, "Required property 'template' is missing"
        return typing.cast(typing.Any, result)

    @builtins.property
    def active_deadline_seconds(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#activeDeadlineSeconds
        '''
        result = self._values.get("active_deadline_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def backoff_limit(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#backoffLimit
        '''
        result = self._values.get("backoff_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def backoff_limit_per_index(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#backoffLimitPerIndex
        '''
        result = self._values.get("backoff_limit_per_index")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def completion_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#completionMode
        '''
        result = self._values.get("completion_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def completions(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#completions
        '''
        result = self._values.get("completions")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def managed_by(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#managedBy
        '''
        result = self._values.get("managed_by")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def manual_selector(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#manualSelector
        '''
        result = self._values.get("manual_selector")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_failed_indexes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#maxFailedIndexes
        '''
        result = self._values.get("max_failed_indexes")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def parallelism(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#parallelism
        '''
        result = self._values.get("parallelism")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def pod_failure_policy(
        self,
    ) -> typing.Optional["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#podFailurePolicy
        '''
        result = self._values.get("pod_failure_policy")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy"], result)

    @builtins.property
    def pod_replacement_policy(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#podReplacementPolicy
        '''
        result = self._values.get("pod_replacement_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["JobSetSpecReplicatedJobsTemplateSpecSelector"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateSpecSelector"], result)

    @builtins.property
    def success_policy(
        self,
    ) -> typing.Optional["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#successPolicy
        '''
        result = self._values.get("success_policy")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy"], result)

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#suspend
        '''
        result = self._values.get("suspend")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ttl_seconds_after_finished(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpec#ttlSecondsAfterFinished
        '''
        result = self._values.get("ttl_seconds_after_finished")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed874f9ef5f0d8d6c6d3d1fd1009499179e6fc21ede26498ccce5daf37f61272)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(
        self,
    ) -> typing.List["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules",
    jsii_struct_bases=[],
    name_mapping={
        "action": "action",
        "on_exit_codes": "onExitCodes",
        "on_pod_conditions": "onPodConditions",
    },
)
class JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules:
    def __init__(
        self,
        *,
        action: builtins.str,
        on_exit_codes: typing.Optional[typing.Union["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes", typing.Dict[builtins.str, typing.Any]]] = None,
        on_pod_conditions: typing.Optional[typing.Sequence[typing.Union["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param action: 
        :param on_exit_codes: 
        :param on_pod_conditions: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules
        '''
        if isinstance(on_exit_codes, dict):
            on_exit_codes = JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes(**on_exit_codes)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e96844986ce1cccf1af73b163838ca460abb0d18042c34e3002728c123360f46)
            check_type(argname="argument action", value=action, expected_type=type_hints["action"])
            check_type(argname="argument on_exit_codes", value=on_exit_codes, expected_type=type_hints["on_exit_codes"])
            check_type(argname="argument on_pod_conditions", value=on_pod_conditions, expected_type=type_hints["on_pod_conditions"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "action": action,
        }
        if on_exit_codes is not None:
            self._values["on_exit_codes"] = on_exit_codes
        if on_pod_conditions is not None:
            self._values["on_pod_conditions"] = on_pod_conditions

    @builtins.property
    def action(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules#action
        '''
        result = self._values.get("action")
        assert result is not None, "Required property 'action' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def on_exit_codes(
        self,
    ) -> typing.Optional["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules#onExitCodes
        '''
        result = self._values.get("on_exit_codes")
        return typing.cast(typing.Optional["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes"], result)

    @builtins.property
    def on_pod_conditions(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions"]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules#onPodConditions
        '''
        result = self._values.get("on_pod_conditions")
        return typing.cast(typing.Optional[typing.List["JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes",
    jsii_struct_bases=[],
    name_mapping={
        "operator": "operator",
        "values": "values",
        "container_name": "containerName",
    },
)
class JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes:
    def __init__(
        self,
        *,
        operator: builtins.str,
        values: typing.Sequence[jsii.Number],
        container_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param operator: 
        :param values: 
        :param container_name: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__325f20a247cc107841397b560640c633557e78f259c56c141236b7aa374e7f97)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
            check_type(argname="argument container_name", value=container_name, expected_type=type_hints["container_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "operator": operator,
            "values": values,
        }
        if container_name is not None:
            self._values["container_name"] = container_name

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.List[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes#values
        '''
        result = self._values.get("values")
        assert result is not None, "Required property 'values' is missing"
        return typing.cast(typing.List[jsii.Number], result)

    @builtins.property
    def container_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes#containerName
        '''
        result = self._values.get("container_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "status": "status"},
)
class JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions:
    def __init__(
        self,
        *,
        type: builtins.str,
        status: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param status: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eac75a9dafbf40dc927037c7e0ea61e1bfc6de5d479a70631c45bef301375b13)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if status is not None:
            self._values["status"] = status

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def status(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions#status
        '''
        result = self._values.get("status")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class JobSetSpecReplicatedJobsTemplateSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b40543cec87165558264c3feae991e6317cea582aa6c74dbce8c4e8660915e8)
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
    ) -> typing.Optional[typing.List["JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions"]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions:
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

        :schema: JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e65b8c1c83aecd02513b644880fcd66d977a8b9d6c0365add45c6417b9ac9ae6)
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
        :schema: JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__469e71f0bf055e7dbc7079262c22574051ec8f676c27043a55c1a6cac504aa74)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(
        self,
    ) -> typing.List["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules"]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules",
    jsii_struct_bases=[],
    name_mapping={
        "succeeded_count": "succeededCount",
        "succeeded_indexes": "succeededIndexes",
    },
)
class JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules:
    def __init__(
        self,
        *,
        succeeded_count: typing.Optional[jsii.Number] = None,
        succeeded_indexes: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param succeeded_count: 
        :param succeeded_indexes: 

        :schema: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53193ea9c89a88ab365be2cc5c5a60f600269016d267f7e4ea90d36b34b1206f)
            check_type(argname="argument succeeded_count", value=succeeded_count, expected_type=type_hints["succeeded_count"])
            check_type(argname="argument succeeded_indexes", value=succeeded_indexes, expected_type=type_hints["succeeded_indexes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if succeeded_count is not None:
            self._values["succeeded_count"] = succeeded_count
        if succeeded_indexes is not None:
            self._values["succeeded_indexes"] = succeeded_indexes

    @builtins.property
    def succeeded_count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules#succeededCount
        '''
        result = self._values.get("succeeded_count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def succeeded_indexes(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules#succeededIndexes
        '''
        result = self._values.get("succeeded_indexes")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecStartupPolicy",
    jsii_struct_bases=[],
    name_mapping={"startup_policy_order": "startupPolicyOrder"},
)
class JobSetSpecStartupPolicy:
    def __init__(
        self,
        *,
        startup_policy_order: "JobSetSpecStartupPolicyStartupPolicyOrder",
    ) -> None:
        '''
        :param startup_policy_order: 

        :schema: JobSetSpecStartupPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e4eb151028351e4dea1dfc236c270da9f16934c02b2cbcf244d85f9f08042d2f)
            check_type(argname="argument startup_policy_order", value=startup_policy_order, expected_type=type_hints["startup_policy_order"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "startup_policy_order": startup_policy_order,
        }

    @builtins.property
    def startup_policy_order(self) -> "JobSetSpecStartupPolicyStartupPolicyOrder":
        '''
        :schema: JobSetSpecStartupPolicy#startupPolicyOrder
        '''
        result = self._values.get("startup_policy_order")
        assert result is not None, "Required property 'startup_policy_order' is missing"
        return typing.cast("JobSetSpecStartupPolicyStartupPolicyOrder", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecStartupPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecStartupPolicyStartupPolicyOrder"
)
class JobSetSpecStartupPolicyStartupPolicyOrder(enum.Enum):
    '''
    :schema: JobSetSpecStartupPolicyStartupPolicyOrder
    '''

    ANY_ORDER = "ANY_ORDER"
    '''AnyOrder.'''
    IN_ORDER = "IN_ORDER"
    '''InOrder.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecSuccessPolicy",
    jsii_struct_bases=[],
    name_mapping={
        "operator": "operator",
        "target_replicated_jobs": "targetReplicatedJobs",
    },
)
class JobSetSpecSuccessPolicy:
    def __init__(
        self,
        *,
        operator: "JobSetSpecSuccessPolicyOperator",
        target_replicated_jobs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param operator: 
        :param target_replicated_jobs: 

        :schema: JobSetSpecSuccessPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d4726297f73834d293be7473769042c91c26a7efd9fc3caaa284b95a76c41718)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument target_replicated_jobs", value=target_replicated_jobs, expected_type=type_hints["target_replicated_jobs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "operator": operator,
        }
        if target_replicated_jobs is not None:
            self._values["target_replicated_jobs"] = target_replicated_jobs

    @builtins.property
    def operator(self) -> "JobSetSpecSuccessPolicyOperator":
        '''
        :schema: JobSetSpecSuccessPolicy#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast("JobSetSpecSuccessPolicyOperator", result)

    @builtins.property
    def target_replicated_jobs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecSuccessPolicy#targetReplicatedJobs
        '''
        result = self._values.get("target_replicated_jobs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecSuccessPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="causaluigym_iox-k8sjobset.JobSetSpecSuccessPolicyOperator")
class JobSetSpecSuccessPolicyOperator(enum.Enum):
    '''
    :schema: JobSetSpecSuccessPolicyOperator
    '''

    ALL = "ALL"
    '''All.'''
    ANY = "ANY"
    '''Any.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPolicies",
    jsii_struct_bases=[],
    name_mapping={"retention_policy": "retentionPolicy", "templates": "templates"},
)
class JobSetSpecVolumeClaimPolicies:
    def __init__(
        self,
        *,
        retention_policy: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesRetentionPolicy", typing.Dict[builtins.str, typing.Any]]] = None,
        templates: typing.Optional[typing.Sequence[typing.Union["JobSetSpecVolumeClaimPoliciesTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param retention_policy: 
        :param templates: 

        :schema: JobSetSpecVolumeClaimPolicies
        '''
        if isinstance(retention_policy, dict):
            retention_policy = JobSetSpecVolumeClaimPoliciesRetentionPolicy(**retention_policy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b4b4080584ff4b77346a4dce01c0f2a45690887062566a2eefc5cf68aa64eca9)
            check_type(argname="argument retention_policy", value=retention_policy, expected_type=type_hints["retention_policy"])
            check_type(argname="argument templates", value=templates, expected_type=type_hints["templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if retention_policy is not None:
            self._values["retention_policy"] = retention_policy
        if templates is not None:
            self._values["templates"] = templates

    @builtins.property
    def retention_policy(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesRetentionPolicy"]:
        '''
        :schema: JobSetSpecVolumeClaimPolicies#retentionPolicy
        '''
        result = self._values.get("retention_policy")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesRetentionPolicy"], result)

    @builtins.property
    def templates(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplates"]]:
        '''
        :schema: JobSetSpecVolumeClaimPolicies#templates
        '''
        result = self._values.get("templates")
        return typing.cast(typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPolicies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesRetentionPolicy",
    jsii_struct_bases=[],
    name_mapping={"when_deleted": "whenDeleted"},
)
class JobSetSpecVolumeClaimPoliciesRetentionPolicy:
    def __init__(
        self,
        *,
        when_deleted: typing.Optional["JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted"] = None,
    ) -> None:
        '''
        :param when_deleted: 

        :schema: JobSetSpecVolumeClaimPoliciesRetentionPolicy
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b90df015df8c532b845ef3682fe4ea13f7806c4a164a1a8988b959c5c70da73f)
            check_type(argname="argument when_deleted", value=when_deleted, expected_type=type_hints["when_deleted"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if when_deleted is not None:
            self._values["when_deleted"] = when_deleted

    @builtins.property
    def when_deleted(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesRetentionPolicy#whenDeleted
        '''
        result = self._values.get("when_deleted")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesRetentionPolicy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted"
)
class JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted(enum.Enum):
    '''
    :schema: JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted
    '''

    DELETE = "DELETE"
    '''Delete.'''
    RETAIN = "RETAIN"
    '''Retain.'''


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplates",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    },
)
class JobSetSpecVolumeClaimPoliciesTemplates:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpec", typing.Dict[builtins.str, typing.Any]]] = None,
        status: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesStatus", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param api_version: 
        :param kind: 
        :param metadata: 
        :param spec: 
        :param status: 

        :schema: JobSetSpecVolumeClaimPoliciesTemplates
        '''
        if isinstance(metadata, dict):
            metadata = JobSetSpecVolumeClaimPoliciesTemplatesMetadata(**metadata)
        if isinstance(spec, dict):
            spec = JobSetSpecVolumeClaimPoliciesTemplatesSpec(**spec)
        if isinstance(status, dict):
            status = JobSetSpecVolumeClaimPoliciesTemplatesStatus(**status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__20fa031ff56991a7cf39eda500a56e058344e58f92e65efacb732227fa7205d3)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplates#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplates#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesMetadata"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplates#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpec"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplates#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpec"], result)

    @builtins.property
    def status(self) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesStatus"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplates#status
        '''
        result = self._values.get("status")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesStatus"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class JobSetSpecVolumeClaimPoliciesTemplatesMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param annotations: 
        :param finalizers: 
        :param labels: 
        :param name: 
        :param namespace: 

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__94ef3044c463947e2b4a2cf253de739c860d38b395caef001eb871eb9581b498)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument finalizers", value=finalizers, expected_type=type_hints["finalizers"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if finalizers is not None:
            self._values["finalizers"] = finalizers
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpec",
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
class JobSetSpecVolumeClaimPoliciesTemplatesSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec
        '''
        if isinstance(data_source, dict):
            data_source = JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = JobSetSpecVolumeClaimPoliciesTemplatesSpecResources(**resources)
        if isinstance(selector, dict):
            selector = JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e170db730ff12d1e438de136baec8c0d2e105c57cad19e760508089c0dad3e1)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecResources"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource:
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__822f439e28e26f9711b93d388d8c48fe9599adc0db12d0051863800cae1b9360)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef:
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__62730cb507fab8172f3e4b190e98f0888cd124f582cb96f59603f979b190ad9c)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class JobSetSpecVolumeClaimPoliciesTemplatesSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests"]] = None,
    ) -> None:
        '''
        :param limits: 
        :param requests: 

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0516f42e1199826620c406c39dc53eb0ed1b15b1d4aa7fe03e1de28c352ab222)
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
    ) -> typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits",
):
    '''
    :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__408fc4d7c302382816334a368bb2ae2176d3581b7a26b10de9ecd68a0c2f8beb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b19f4205cd3a7ac6cd483c96d4c284de9ce38f87d1ca1bc374ab8f83d03b9f86)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests",
):
    '''
    :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d08d5cd8cc0eb7d7f0f324852ff158c6a99f16e213863bd87c77b6cf6baac5b8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7a3cb4d3f2001d9e5f2fadf508f4f9e1cef12c3859173e9a781b04b572ccb960)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9808aaba48cff0354d48e1cf6adc96bbc6d3bbb5915416e86b98edb6c17b2e5d)
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
    ) -> typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions:
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e9b2b3dedc5092a0a39d0ea8296f888e7579113ee0a77395a222aa50719df2c9)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesStatus",
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
class JobSetSpecVolumeClaimPoliciesTemplatesStatus:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        allocated_resources: typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources"]] = None,
        allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        capacity: typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity"]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
        modify_volume_status: typing.Optional[typing.Union["JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus
        '''
        if isinstance(modify_volume_status, dict):
            modify_volume_status = JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus(**modify_volume_status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f90aa3ce75374fe27a9565234a71673e4aae380bc6291e268a1ca715c0275c1e)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allocated_resources(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#allocatedResources
        '''
        result = self._values.get("allocated_resources")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources"]], result)

    @builtins.property
    def allocated_resource_statuses(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#allocatedResourceStatuses
        '''
        result = self._values.get("allocated_resource_statuses")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def capacity(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#capacity
        '''
        result = self._values.get("capacity")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity"]], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions"]]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions"]], result)

    @builtins.property
    def current_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#currentVolumeAttributesClassName
        '''
        result = self._values.get("current_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modify_volume_status(
        self,
    ) -> typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus"]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#modifyVolumeStatus
        '''
        result = self._values.get("modify_volume_status")
        return typing.cast(typing.Optional["JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus"], result)

    @builtins.property
    def phase(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatus#phase
        '''
        result = self._values.get("phase")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources",
):
    '''
    :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66395d0017aa0cf80fe3ac649a577b84c63d184f7bb50b4017ebbf7de01f9c32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7da9b765cef8b447b7dd3765c04dcff4eaba5bf399847fc8097d079646ad6699)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity(
    metaclass=jsii.JSIIMeta,
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity",
):
    '''
    :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__946734ebcf3fb20e79cb06152c49332ea67f2aa1b8fe8c38221830b9170d1c62)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d414121272466042f1feebe8dc0f226516e32b5342684a6dc4e64d6293bbdad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions",
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
class JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions:
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

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb6d3df4cea4934905c2d0ec364b8d388ed02f59d820c5494d02776b482e985e)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def last_probe_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#lastProbeTime
        '''
        result = self._values.get("last_probe_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def last_transition_time(self) -> typing.Optional[datetime.datetime]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#lastTransitionTime
        '''
        result = self._values.get("last_transition_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reason(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions#reason
        '''
        result = self._values.get("reason")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="causaluigym_iox-k8sjobset.JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "target_volume_attributes_class_name": "targetVolumeAttributesClassName",
    },
)
class JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus:
    def __init__(
        self,
        *,
        status: builtins.str,
        target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param status: 
        :param target_volume_attributes_class_name: 

        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fec3791cb88dc47810a0af83a12ab2c419f04b1f171962dffde987e730140583)
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
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus#targetVolumeAttributesClassName
        '''
        result = self._values.get("target_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "JobSet",
    "JobSetProps",
    "JobSetSpec",
    "JobSetSpecCoordinator",
    "JobSetSpecFailurePolicy",
    "JobSetSpecFailurePolicyRestartStrategy",
    "JobSetSpecFailurePolicyRules",
    "JobSetSpecFailurePolicyRulesAction",
    "JobSetSpecNetwork",
    "JobSetSpecReplicatedJobs",
    "JobSetSpecReplicatedJobsDependsOn",
    "JobSetSpecReplicatedJobsDependsOnStatus",
    "JobSetSpecReplicatedJobsTemplate",
    "JobSetSpecReplicatedJobsTemplateMetadata",
    "JobSetSpecReplicatedJobsTemplateSpec",
    "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy",
    "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules",
    "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes",
    "JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions",
    "JobSetSpecReplicatedJobsTemplateSpecSelector",
    "JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions",
    "JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy",
    "JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules",
    "JobSetSpecStartupPolicy",
    "JobSetSpecStartupPolicyStartupPolicyOrder",
    "JobSetSpecSuccessPolicy",
    "JobSetSpecSuccessPolicyOperator",
    "JobSetSpecVolumeClaimPolicies",
    "JobSetSpecVolumeClaimPoliciesRetentionPolicy",
    "JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted",
    "JobSetSpecVolumeClaimPoliciesTemplates",
    "JobSetSpecVolumeClaimPoliciesTemplatesMetadata",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpec",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecResources",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector",
    "JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions",
    "JobSetSpecVolumeClaimPoliciesTemplatesStatus",
    "JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources",
    "JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity",
    "JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions",
    "JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus",
]

publication.publish()

def _typecheckingstub__789cc71d02f247844b2df37278cdfdd72045e84cda8df3192bad91c8ba1b8a46(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[JobSetSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__69318d9b5ed98a0692f6b387621b7afca62c881624c7f88dde5d7ea5c37c7dee(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[JobSetSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9758ed25971e8e06e0cd56c20ea87725e93afae015ec01e8e6d3563aebea495e(
    *,
    coordinator: typing.Optional[typing.Union[JobSetSpecCoordinator, typing.Dict[builtins.str, typing.Any]]] = None,
    failure_policy: typing.Optional[typing.Union[JobSetSpecFailurePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    managed_by: typing.Optional[builtins.str] = None,
    network: typing.Optional[typing.Union[JobSetSpecNetwork, typing.Dict[builtins.str, typing.Any]]] = None,
    replicated_jobs: typing.Optional[typing.Sequence[typing.Union[JobSetSpecReplicatedJobs, typing.Dict[builtins.str, typing.Any]]]] = None,
    startup_policy: typing.Optional[typing.Union[JobSetSpecStartupPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    success_policy: typing.Optional[typing.Union[JobSetSpecSuccessPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    suspend: typing.Optional[builtins.bool] = None,
    ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
    volume_claim_policies: typing.Optional[typing.Sequence[typing.Union[JobSetSpecVolumeClaimPolicies, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd5d5f52a240a53505e314783c950f1958f657416165764664e09d5d47c845f6(
    *,
    replicated_job: builtins.str,
    job_index: typing.Optional[jsii.Number] = None,
    pod_index: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5ae8b5f936b1b68a3d0af6067780d68cfcd361e0a7ab5915d3cf053a72fd8c82(
    *,
    max_restarts: typing.Optional[jsii.Number] = None,
    restart_strategy: typing.Optional[JobSetSpecFailurePolicyRestartStrategy] = None,
    rules: typing.Optional[typing.Sequence[typing.Union[JobSetSpecFailurePolicyRules, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__55fc33e0ce7169a4a482c3b2957e2b23cb25e5f48184d98e2d3f529550cedf7f(
    *,
    action: JobSetSpecFailurePolicyRulesAction,
    name: builtins.str,
    on_job_failure_message_patterns: typing.Optional[typing.Sequence[builtins.str]] = None,
    on_job_failure_reasons: typing.Optional[typing.Sequence[builtins.str]] = None,
    target_replicated_jobs: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__143a666b54ff570e8cc93f344fc0f1d8585aaba840bf424b929d4330bff995e3(
    *,
    enable_dns_hostnames: typing.Optional[builtins.bool] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    subdomain: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5fa7a7a6e06063d90aa1f4a1b8149c854761950321d41671f71e3a4f28f0de2d(
    *,
    name: builtins.str,
    template: typing.Union[JobSetSpecReplicatedJobsTemplate, typing.Dict[builtins.str, typing.Any]],
    depends_on: typing.Optional[typing.Sequence[typing.Union[JobSetSpecReplicatedJobsDependsOn, typing.Dict[builtins.str, typing.Any]]]] = None,
    group_name: typing.Optional[builtins.str] = None,
    replicas: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0baeef46f1f2fb92afb5c16365f3ba09e6b5c80a0af2e2886c44069b1a9821f(
    *,
    name: builtins.str,
    status: JobSetSpecReplicatedJobsDependsOnStatus,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__439281eb98122bdb32197a4fae7f7ae224b15baa817585cd115c15812c197459(
    *,
    metadata: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc447180fb8845892d03bcd801fcfae82e74c3f28bdfff9cf5fb3279a630313a(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e864e7bb564982c0ed13febb40e2bdd0ee01b4fa7ba5e11545ff4916516d201c(
    *,
    template: typing.Any,
    active_deadline_seconds: typing.Optional[jsii.Number] = None,
    backoff_limit: typing.Optional[jsii.Number] = None,
    backoff_limit_per_index: typing.Optional[jsii.Number] = None,
    completion_mode: typing.Optional[builtins.str] = None,
    completions: typing.Optional[jsii.Number] = None,
    managed_by: typing.Optional[builtins.str] = None,
    manual_selector: typing.Optional[builtins.bool] = None,
    max_failed_indexes: typing.Optional[jsii.Number] = None,
    parallelism: typing.Optional[jsii.Number] = None,
    pod_failure_policy: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_replacement_policy: typing.Optional[builtins.str] = None,
    selector: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    success_policy: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateSpecSuccessPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    suspend: typing.Optional[builtins.bool] = None,
    ttl_seconds_after_finished: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed874f9ef5f0d8d6c6d3d1fd1009499179e6fc21ede26498ccce5daf37f61272(
    *,
    rules: typing.Sequence[typing.Union[JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e96844986ce1cccf1af73b163838ca460abb0d18042c34e3002728c123360f46(
    *,
    action: builtins.str,
    on_exit_codes: typing.Optional[typing.Union[JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnExitCodes, typing.Dict[builtins.str, typing.Any]]] = None,
    on_pod_conditions: typing.Optional[typing.Sequence[typing.Union[JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__325f20a247cc107841397b560640c633557e78f259c56c141236b7aa374e7f97(
    *,
    operator: builtins.str,
    values: typing.Sequence[jsii.Number],
    container_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eac75a9dafbf40dc927037c7e0ea61e1bfc6de5d479a70631c45bef301375b13(
    *,
    type: builtins.str,
    status: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b40543cec87165558264c3feae991e6317cea582aa6c74dbce8c4e8660915e8(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[JobSetSpecReplicatedJobsTemplateSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e65b8c1c83aecd02513b644880fcd66d977a8b9d6c0365add45c6417b9ac9ae6(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__469e71f0bf055e7dbc7079262c22574051ec8f676c27043a55c1a6cac504aa74(
    *,
    rules: typing.Sequence[typing.Union[JobSetSpecReplicatedJobsTemplateSpecSuccessPolicyRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53193ea9c89a88ab365be2cc5c5a60f600269016d267f7e4ea90d36b34b1206f(
    *,
    succeeded_count: typing.Optional[jsii.Number] = None,
    succeeded_indexes: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4eb151028351e4dea1dfc236c270da9f16934c02b2cbcf244d85f9f08042d2f(
    *,
    startup_policy_order: JobSetSpecStartupPolicyStartupPolicyOrder,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d4726297f73834d293be7473769042c91c26a7efd9fc3caaa284b95a76c41718(
    *,
    operator: JobSetSpecSuccessPolicyOperator,
    target_replicated_jobs: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b4b4080584ff4b77346a4dce01c0f2a45690887062566a2eefc5cf68aa64eca9(
    *,
    retention_policy: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesRetentionPolicy, typing.Dict[builtins.str, typing.Any]]] = None,
    templates: typing.Optional[typing.Sequence[typing.Union[JobSetSpecVolumeClaimPoliciesTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b90df015df8c532b845ef3682fe4ea13f7806c4a164a1a8988b959c5c70da73f(
    *,
    when_deleted: typing.Optional[JobSetSpecVolumeClaimPoliciesRetentionPolicyWhenDeleted] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20fa031ff56991a7cf39eda500a56e058344e58f92e65efacb732227fa7205d3(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpec, typing.Dict[builtins.str, typing.Any]]] = None,
    status: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesStatus, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__94ef3044c463947e2b4a2cf253de739c860d38b395caef001eb871eb9581b498(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e170db730ff12d1e438de136baec8c0d2e105c57cad19e760508089c0dad3e1(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__822f439e28e26f9711b93d388d8c48fe9599adc0db12d0051863800cae1b9360(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__62730cb507fab8172f3e4b190e98f0888cd124f582cb96f59603f979b190ad9c(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0516f42e1199826620c406c39dc53eb0ed1b15b1d4aa7fe03e1de28c352ab222(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, JobSetSpecVolumeClaimPoliciesTemplatesSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__408fc4d7c302382816334a368bb2ae2176d3581b7a26b10de9ecd68a0c2f8beb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b19f4205cd3a7ac6cd483c96d4c284de9ce38f87d1ca1bc374ab8f83d03b9f86(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d08d5cd8cc0eb7d7f0f324852ff158c6a99f16e213863bd87c77b6cf6baac5b8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a3cb4d3f2001d9e5f2fadf508f4f9e1cef12c3859173e9a781b04b572ccb960(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9808aaba48cff0354d48e1cf6adc96bbc6d3bbb5915416e86b98edb6c17b2e5d(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9b2b3dedc5092a0a39d0ea8296f888e7579113ee0a77395a222aa50719df2c9(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f90aa3ce75374fe27a9565234a71673e4aae380bc6291e268a1ca715c0275c1e(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    allocated_resources: typing.Optional[typing.Mapping[builtins.str, JobSetSpecVolumeClaimPoliciesTemplatesStatusAllocatedResources]] = None,
    allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    capacity: typing.Optional[typing.Mapping[builtins.str, JobSetSpecVolumeClaimPoliciesTemplatesStatusCapacity]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesStatusConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    modify_volume_status: typing.Optional[typing.Union[JobSetSpecVolumeClaimPoliciesTemplatesStatusModifyVolumeStatus, typing.Dict[builtins.str, typing.Any]]] = None,
    phase: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66395d0017aa0cf80fe3ac649a577b84c63d184f7bb50b4017ebbf7de01f9c32(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7da9b765cef8b447b7dd3765c04dcff4eaba5bf399847fc8097d079646ad6699(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__946734ebcf3fb20e79cb06152c49332ea67f2aa1b8fe8c38221830b9170d1c62(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d414121272466042f1feebe8dc0f226516e32b5342684a6dc4e64d6293bbdad(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb6d3df4cea4934905c2d0ec364b8d388ed02f59d820c5494d02776b482e985e(
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

def _typecheckingstub__fec3791cb88dc47810a0af83a12ab2c419f04b1f171962dffde987e730140583(
    *,
    status: builtins.str,
    target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
