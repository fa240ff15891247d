// Command cnpg-webhooks serves CloudNativePG's own admission webhooks on loopback; the operator listens on every interface.
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

	cnpg "github.com/cloudnative-pg/cloudnative-pg/api/v1"
	webhooks "github.com/cloudnative-pg/cloudnative-pg/internal/webhook/v1"
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
	if err := errors.Join(clientgoscheme.AddToScheme(scheme), cnpg.AddToScheme(scheme)); err != nil {
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
	err = errors.Join(
		webhooks.SetupClusterWebhookWithManager(manager),
		webhooks.SetupBackupWebhookWithManager(manager),
		webhooks.SetupScheduledBackupWebhookWithManager(manager),
		webhooks.SetupPoolerWebhookWithManager(manager),
		webhooks.SetupDatabaseWebhookWithManager(manager),
	)
	if err != nil {
		return err
	}
	return manager.Start(ctx)
}
