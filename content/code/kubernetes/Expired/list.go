import (
	"context"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/dynamic"
)

// List collects all pages; when the token expires it begins again without the pages it has.
func List(ctx context.Context, from dynamic.ResourceInterface, attempts int) (all []unstructured.Unstructured, version string, err error) {
	for options := (metav1.ListOptions{Limit: 500}); ; attempts-- {
		page, err := from.List(ctx, options)
		for ; err == nil; page, err = from.List(ctx, options) {
			all = append(all, page.Items...) // work on them afterwards: slow work lets the token expire
			if options.Continue = page.GetContinue(); options.Continue == "" {
				return all, page.GetResourceVersion(), nil
			}
		}
		if !apierrors.IsResourceExpired(err) || attempts <= 1 {
			return nil, "", err
		}
		all, options.Continue = nil, "" // not the token in the error: its page does not fit these
	}
}
