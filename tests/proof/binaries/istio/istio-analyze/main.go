// Command istio-analyze prints what Istio's analyzers say about a running cluster, as JSON: what `istioctl analyze --all-namespaces` runs,
// without the rest of istioctl.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"istio.io/istio/pkg/config/analysis/analyzers"
	"istio.io/istio/pkg/config/analysis/local"
	"istio.io/istio/pkg/config/resource"
	"istio.io/istio/pkg/kube"
	"istio.io/istio/pkg/log"
)

func main() {
	kubeconfig := flag.String("kubeconfig", "", "of the cluster")
	flag.Parse()
	if err := analyze(*kubeconfig); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func analyze(kubeconfig string) error {
	logging := log.DefaultOptions()
	logging.OutputPaths = []string{"stderr"} // standard output is for the answer
	if err := log.Configure(logging); err != nil {
		return err
	}
	client, err := kube.NewClient(kube.BuildClientCmd(kubeconfig, ""), "")
	if err != nil {
		return err
	}
	const allNamespaces, istioNamespace = resource.Namespace(""), resource.Namespace("istio-system")
	analyzer := local.NewIstiodAnalyzer(analyzers.AllCombined(), allNamespaces, istioNamespace, nil)
	analyzer.AddRunningKubeSource(kube.EnableCrdWatcher(client))
	done := make(chan struct{})
	defer close(done)
	result, err := analyzer.Analyze(done)
	if err != nil {
		return err
	}
	messages := []map[string]any{}
	for _, message := range result.Messages {
		messages = append(messages, message.Unstructured(true))
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"messages": messages, "executed": result.ExecutedAnalyzers, "skipped": result.SkippedAnalyzers})
}
