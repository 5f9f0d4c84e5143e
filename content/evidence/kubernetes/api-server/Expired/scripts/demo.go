// demo WHAT ADDRESS: watches or lists the orders with client-go; what it gets is printed.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"faultbook/orders"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/dynamic/dynamicinformer"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/pager"
)

var kind = schema.GroupVersionResource{Group: "shop.example", Version: "v1", Resource: "orders"}

// paged asks for pages of one item, whatever the caller says.
type paged struct{ dynamic.ResourceInterface }

func (p paged) List(ctx context.Context, options metav1.ListOptions) (*unstructured.UnstructuredList, error) {
	options.Limit = 1
	return p.ResourceInterface.List(ctx, options)
}

func name(object interface{}) string {
	if gone, ok := object.(cache.DeletedFinalStateUnknown); ok {
		return name(gone.Obj) + " (DeletedFinalStateUnknown)"
	}
	return object.(*unstructured.Unstructured).GetName()
}

func said(err error) {
	fmt.Printf("error: IsResourceExpired %v, IsGone %v: %.90s…\n", apierrors.IsResourceExpired(err), apierrors.IsGone(err), err)
}

func main() {
	ctx := context.Background()
	client := dynamic.NewForConfigOrDie(&rest.Config{Host: os.Args[2], QPS: -1})
	from := client.Resource(kind).Namespace("default")
	page := func(ctx context.Context, options metav1.ListOptions) (runtime.Object, error) {
		return from.List(ctx, options)
	}
	switch os.Args[1] {
	case "informer":
		factory := dynamicinformer.NewFilteredDynamicSharedInformerFactory(client, 0, "default", nil)
		informer := factory.ForResource(kind).Informer()
		informer.AddEventHandler(cache.ResourceEventHandlerFuncs{
			AddFunc:    func(object interface{}) { fmt.Println("add", name(object)) },
			UpdateFunc: func(_, object interface{}) { fmt.Println("update", name(object)) },
			DeleteFunc: func(object interface{}) { fmt.Println("delete", name(object)) },
		})
		factory.Start(ctx.Done())
		time.Sleep(time.Hour)
	case "pager":
		list, _, err := (&pager.ListPager{PageSize: 1, PageFn: page, FullListIfExpired: true}).List(ctx, metav1.ListOptions{})
		if err != nil {
			said(err)
			return
		}
		_ = meta.EachListItem(list, func(object runtime.Object) error {
			fmt.Println("item", name(object))
			return nil
		})
	case "each":
		err := (&pager.ListPager{PageSize: 1, PageFn: page, FullListIfExpired: true, PageBufferSize: 1}).EachListItem(ctx, metav1.ListOptions{}, func(object runtime.Object) error {
			fmt.Println("item", name(object))
			return nil
		})
		if err != nil {
			said(err)
		}
	case "list":
		all, _, err := orders.List(ctx, paged{from}, 3)
		for _, one := range all {
			fmt.Println("item", one.GetName())
		}
		if err != nil {
			said(err)
		}
	}
}
