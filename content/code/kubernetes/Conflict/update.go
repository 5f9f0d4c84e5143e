package flags

import (
	"context"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/util/retry"
)

// Pauses of about 0.05, 0.15, 0.45 and 1.35 s, each up to half as long again; retry.DefaultRetry pauses for 10 ms.
var patient = wait.Backoff{Steps: 5, Duration: 50 * time.Millisecond, Factor: 3, Jitter: 0.5}

// Set writes one key of a ConfigMap; it reads again while another writer is first.
func Set(ctx context.Context, client kubernetes.Interface, namespace, name, key, value string) error {
	maps := client.CoreV1().ConfigMaps(namespace)
	return retry.RetryOnConflict(patient, func() error {
		seen, err := maps.Get(ctx, name, metav1.GetOptions{}) // inside: each try needs the current object
		if err != nil {
			return err
		}
		if seen.Data[key] == value {
			return nil // an earlier try arrived, its answer did not
		}
		if seen.Data == nil {
			seen.Data = map[string]string{}
		}
		seen.Data[key] = value
		_, err = maps.Update(ctx, seen, metav1.UpdateOptions{})
		return err // only the update in here: RetryOnConflict also repeats conflicts that no retry ends
	})
}
