// Command istio-translate prints what Istio's pilot sends to proxies for given Kubernetes objects: listeners, routes, clusters, endpoints and
// certificates, as JSON. The translation is Istio's own, in one process, without an API server.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	listener "github.com/envoyproxy/go-control-plane/envoy/config/listener/v3"
	tls "github.com/envoyproxy/go-control-plane/envoy/extensions/transport_sockets/tls/v3"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"

	meshconfig "istio.io/api/mesh/v1alpha1"
	"istio.io/istio/pilot/pkg/config/kube/crd"
	"istio.io/istio/pilot/pkg/model"
	v3 "istio.io/istio/pilot/pkg/xds/v3"
	"istio.io/istio/pilot/test/xds"
	"istio.io/istio/pilot/test/xdstest"
	"istio.io/istio/pkg/config"
	"istio.io/istio/pkg/config/constants"
	"istio.io/istio/pkg/config/mesh"
	"istio.io/istio/pkg/log"
	"istio.io/istio/pkg/spiffe"
	"istio.io/istio/pkg/test"
	"istio.io/istio/pkg/util/sets"
)

// version is that of the module, for proxies of the same release.
const version = "1.31.0"

// Input is read from standard input.
type Input struct {
	// MeshConfig is Istio's mesh-wide configuration; what it leaves out has Istio's default.
	MeshConfig json.RawMessage `json:"meshConfig"`
	// Kubernetes holds documents of Kubernetes and of its Gateway API, Istio those of Istio's own groups; divided by "---".
	Kubernetes string `json:"kubernetes"`
	Istio      string `json:"istio"`
	// Proxies are the proxies to configure, by name.
	Proxies map[string]Proxy `json:"proxies"`
}

// Proxy is a pod with an Envoy.
type Proxy struct {
	Type           model.NodeType    `json:"type"` // "router" for a gateway, "sidecar" beside a workload
	Namespace      string            `json:"namespace"`
	ServiceAccount string            `json:"serviceAccount"`
	Labels         map[string]string `json:"labels"`
	Address        string            `json:"address"`
}

// Resources is what one proxy gets, as Envoy's own messages.
type Resources struct {
	Listeners []json.RawMessage `json:"listeners"`
	Routes    []json.RawMessage `json:"routes"`
	Clusters  []json.RawMessage `json:"clusters"`
	Endpoints []json.RawMessage `json:"endpoints"`
	Secrets   []json.RawMessage `json:"secrets"`
}

func main() {
	logging := log.DefaultOptions()
	logging.OutputPaths = []string{"stderr"} // standard output is for the answer
	if err := log.Configure(logging); err != nil {
		fail(err)
	}
	var input Input
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&input); err != nil {
		fail(err)
	}
	output := map[string]Resources{}
	if err := test.Wrap(func(t test.Failer) { translate(t, input, output) }); err != nil {
		fail(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(output); err != nil {
		fail(err)
	}
}

func translate(t test.Failer, input Input, output map[string]Resources) {
	server := xds.NewFakeDiscoveryServer(t, xds.FakeOptions{
		KubernetesObjectString:     input.Kubernetes,
		Configs:                    istioConfigs(t, input.Istio),
		MeshConfig:                 meshConfig(t, input.MeshConfig),
		DisableSecretAuthorization: true,
	})
	for name, wanted := range input.Proxies {
		proxy := server.SetupProxy(&model.Proxy{
			Type:            wanted.Type,
			IPAddresses:     []string{wanted.Address},
			Labels:          wanted.Labels,
			ConfigNamespace: wanted.Namespace,
			// As its certificate of the mesh would say: a gateway is given those secrets alone that its own Gateway names.
			VerifiedIdentity: &spiffe.Identity{Namespace: wanted.Namespace, ServiceAccount: wanted.ServiceAccount},
			Metadata: &model.NodeMetadata{
				Namespace:    wanted.Namespace,
				Labels:       wanted.Labels,
				ClusterID:    constants.DefaultClusterName,
				IstioVersion: version,
			},
		})
		listeners := server.Listeners(proxy)
		output[name] = Resources{
			Listeners: messages(t, listeners),
			Routes:    messages(t, server.RoutesFromListeners(proxy, listeners)),
			Clusters:  messages(t, server.Clusters(proxy)),
			Endpoints: messages(t, server.Endpoints(proxy)),
			Secrets:   secrets(t, server, proxy, listeners),
		}
	}
}

func istioConfigs(t test.Failer, documents string) []config.Config {
	configs, _, err := crd.ParseInputs(documents)
	if err != nil {
		t.Fatal(err)
	}
	for i := range configs {
		// As from an API server: a short host means a Service of the document's own namespace.
		configs[i].Domain = constants.DefaultClusterLocalDomain
	}
	return configs
}

func meshConfig(t test.Failer, given json.RawMessage) *meshconfig.MeshConfig {
	merged, err := mesh.ApplyMeshConfigDefaults(string(given)) // JSON is YAML
	if err != nil {
		t.Fatal(err)
	}
	return merged
}

// secrets are the certificates that the listeners name.
func secrets(t test.Failer, server *xds.FakeDiscoveryServer, proxy *model.Proxy, listeners []*listener.Listener) []json.RawMessage {
	names := sets.New[string]()
	for _, each := range listeners {
		for _, chain := range each.FilterChains {
			if chain.TransportSocket == nil {
				continue
			}
			socket := xdstest.UnmarshalAny[tls.DownstreamTlsContext](t, chain.TransportSocket.GetTypedConfig())
			for _, certificate := range socket.GetCommonTlsContext().GetTlsCertificateSdsSecretConfigs() {
				names.Insert(certificate.Name)
			}
		}
	}
	resources, _, err := server.Discovery.Generators[v3.SecretType].Generate(
		proxy,
		&model.WatchedResource{TypeUrl: v3.SecretType, ResourceNames: names},
		&model.PushRequest{Forced: true, Push: server.PushContext()},
	)
	if err != nil {
		t.Fatal(err)
	}
	found := []json.RawMessage{}
	for _, resource := range resources {
		message, err := resource.Resource.UnmarshalNew()
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, encode(t, message))
	}
	return found
}

func messages[M proto.Message](t test.Failer, all []M) []json.RawMessage {
	encoded := make([]json.RawMessage, 0, len(all))
	for _, message := range all {
		encoded = append(encoded, encode(t, message))
	}
	return encoded
}

func encode(t test.Failer, message proto.Message) json.RawMessage {
	encoded, err := protojson.MarshalOptions{UseProtoNames: true}.Marshal(message)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
