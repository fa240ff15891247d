// Command keda-webhooks serves KEDA's own admission webhooks on loopback; KEDA's command listens on every interface.
package main

import (
	"context"
	"errors"
	"flag"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/log/zap"
	"sigs.k8s.io/controller-runtime/pkg/metrics/server"
	"sigs.k8s.io/controller-runtime/pkg/webhook"

	keda "github.com/kedacore/keda/v2/apis/keda/v1alpha1"
)

func main() {
	port := flag.Int("port", 0, "port of 127.0.0.1")
	certificates := flag.String("cert-dir", "", "folder that holds tls.crt and tls.key")
	flag.Parse()
	ctrl.SetLogger(zap.New())
	if err := serve(ctrl.SetupSignalHandler(), *port, *certificates); err != nil {
		ctrl.Log.Error(err, "not served")
		os.Exit(1)
	}
}

func serve(ctx context.Context, port int, certificates string) error {
	scheme := runtime.NewScheme()
	if err := errors.Join(clientgoscheme.AddToScheme(scheme), keda.AddToScheme(scheme)); err != nil {
		return err
	}
	manager, err := ctrl.NewManager(ctrl.GetConfigOrDie(), ctrl.Options{
		Scheme:        scheme,
		Metrics:       server.Options{BindAddress: "0"},
		WebhookServer: webhook.NewServer(webhook.Options{Host: "127.0.0.1", Port: port, CertDir: certificates}),
	})
	if err != nil {
		return err
	}
	// Workloads are read from the server, not from a cache that may be late.
	const readFromServer = true
	err = errors.Join(
		(&keda.ScaledObject{}).SetupWebhookWithManager(manager, readFromServer),
		(&keda.ScaledJob{}).SetupWebhookWithManager(manager),
		(&keda.TriggerAuthentication{}).SetupWebhookWithManager(manager),
		(&keda.ClusterTriggerAuthentication{}).SetupWebhookWithManager(manager),
	)
	if err != nil {
		return err
	}
	return manager.Start(ctx)
}
