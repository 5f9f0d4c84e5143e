package flags

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/util/retry"
)

// SetWrong reads once, outside the retry: each try sends the same old resourceVersion.
func SetWrong(ctx context.Context, client kubernetes.Interface, namespace, name, key, value string) error {
	maps := client.CoreV1().ConfigMaps(namespace)
	seen, err := maps.Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	seen.Data[key] = value
	return retry.RetryOnConflict(retry.DefaultRetry, func() error {
		_, err := maps.Update(ctx, seen, metav1.UpdateOptions{})
		return err
	})
}
