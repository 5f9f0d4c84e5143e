// demo.go: what client-go does with a conflict, at the stub in ADDRESS. Built by client-go.sh together with the samples of the page.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"strings"
	"time"

	"faultbook/flags"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/util/retry"
)

var address = os.Getenv("ADDRESS")

// scene runs work at a fresh ConfigMap; after each of the next rivals reads somebody else writes another key.
func scene(title string, rivals int, work func() error) {
	request, _ := http.NewRequest("PUT", address+"/--stub--", strings.NewReader(fmt.Sprintf(`{"rivals":%d}`, rivals)))
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	answer.Body.Close()
	started := time.Now()
	err = work()
	took := time.Since(started)
	answer, _ = http.Get(address + "/--stub--")
	text, _ := io.ReadAll(answer.Body)
	var writes []struct{ Received string }
	if err := json.Unmarshal(text, &writes); err != nil {
		panic(err)
	}
	said := "no error"
	if err != nil {
		said = fmt.Sprintf("IsConflict %v, IsAlreadyExists %v: %v", errors.IsConflict(err), errors.IsAlreadyExists(err), err)
	}
	fmt.Printf("%s\n    writes %d, %d ms; %s\n", title, len(writes), took.Milliseconds(), said)
}

func main() {
	ctx := context.Background()
	client := kubernetes.NewForConfigOrDie(&rest.Config{Host: address, QPS: -1, ContentConfig: rest.ContentConfig{ContentType: "application/json"}})
	maps := client.CoreV1().ConfigMaps("shop")
	fmt.Printf("product: client-go, against a stub of ours\nversion: client-go %s, %s\n", os.Getenv("CLIENT_GO"), runtime.Version())
	fmt.Println("settings: HTTP/1.1 without TLS on the loopback interface, no client-side rate limit, JSON in place of protobuf; the stub answers as src/lab/servers/serveKube.ts; “writes” are requests that are no GET")
	fmt.Printf("captured: %s\nscript: scripts/client-go.sh\n", time.Now().UTC().Format("2006-01-02"))

	get := func() *corev1.ConfigMap {
		seen, err := maps.Get(ctx, "flags", metav1.GetOptions{})
		if err != nil {
			panic(err)
		}
		return seen
	}
	put := func(seen *corev1.ConfigMap) error {
		seen.Data["colour"] = "green"
		_, err := maps.Update(ctx, seen, metav1.UpdateOptions{})
		return err
	}

	fmt.Println("\n== update: an update, and somebody else was first ==")
	scene("Update, without RetryOnConflict, another writer once", 1, func() error { return put(get()) })
	scene("RetryOnConflict(DefaultRetry), Get inside, another writer once", 1, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error { return put(get()) })
	})
	fmt.Println("\n== always: another writer is first each time ==")
	scene("RetryOnConflict(DefaultRetry), Get inside", 1000, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error { return put(get()) })
	})
	scene("RetryOnConflict(DefaultBackoff), Get inside", 1000, func() error {
		return retry.RetryOnConflict(retry.DefaultBackoff, func() error { return put(get()) })
	})
	scene("update.go", 1000, func() error { return flags.Set(ctx, client, "shop", "flags", "colour", "green") })
	fmt.Println("\n== useless: what RetryOnConflict repeats although no retry can end it, another writer once ==")
	scene("update_wrong.go: Get outside", 1, func() error { return flags.SetWrong(ctx, client, "shop", "flags", "colour", "green") })
	scene("server-side apply of a field that another manager owns", 0, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			body := []byte(`{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"flags"},"data":{"colour":"green"}}`)
			_, err := maps.Patch(ctx, "flags", types.ApplyPatchType, body, metav1.PatchOptions{FieldManager: "demo"})
			return err
		})
	})
	scene("Delete with the uid of an object that was replaced", 0, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			uid := types.UID("0f3c5b1e-2f7a-4a55-9f51-00000000000f")
			return maps.Delete(ctx, "flags", metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &uid}})
		})
	})
	fmt.Println("\n== not: what RetryOnConflict does not repeat ==")
	scene("Create of a name that is taken", 0, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			_, err := maps.Create(ctx, &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: "flags"}}, metav1.CreateOptions{})
			return err
		})
	})
	scene("Update, the error wrapped with %v, another writer once", 1, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			if err := put(get()); err != nil {
				return fmt.Errorf("set colour: %v", err)
			}
			return nil
		})
	})
	scene("Update, the error wrapped with %w, another writer once", 1, func() error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			if err := put(get()); err != nil {
				return fmt.Errorf("set colour: %w", err)
			}
			return nil
		})
	})
	fmt.Println("\n== crowd: 20 goroutines at once, each sets a key of its own in the same ConfigMap; five rounds ==")
	crowd := func(title string, set func(key string) error) {
		gaveUp := []string{}
		for round := 0; round < 5; round++ {
			request, _ := http.NewRequest("PUT", address+"/--stub--", strings.NewReader("{}"))
			answer, _ := http.DefaultClient.Do(request)
			answer.Body.Close()
			results := make(chan error)
			for writer := 0; writer < 20; writer++ {
				go func() { results <- set(fmt.Sprintf("key-%d", writer)) }()
			}
			failed := 0
			for writer := 0; writer < 20; writer++ {
				if <-results != nil {
					failed++
				}
			}
			gaveUp = append(gaveUp, fmt.Sprint(failed))
		}
		fmt.Printf("%s\n    of 20 writers gave up: %s\n", title, strings.Join(gaveUp, ", "))
	}
	crowd("RetryOnConflict(DefaultRetry), Get inside", func(key string) error {
		return retry.RetryOnConflict(retry.DefaultRetry, func() error {
			seen := get()
			seen.Data[key] = "on"
			_, err := maps.Update(ctx, seen, metav1.UpdateOptions{})
			return err
		})
	})
	crowd("update.go", func(key string) error { return flags.Set(ctx, client, "shop", "flags", key, "on") })
	crowd("a merge patch of the own key, without resourceVersion, once", func(key string) error {
		_, err := maps.Patch(ctx, "flags", types.MergePatchType, []byte(`{"data":{"`+key+`":"on"}}`), metav1.PatchOptions{})
		return err
	})
	fmt.Println("\n== sample: update.go, another writer once; both changes ==")
	scene("update.go", 1, func() error { return flags.Set(ctx, client, "shop", "flags", "colour", "green") })
	fmt.Printf("    data: %v\n", get().Data)
}
