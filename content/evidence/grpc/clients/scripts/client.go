// go run client.go error | precondition | policy | race   (address in ORDERS; the samples as package orders)
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"orders"
)

type codec struct{}

func (codec) Marshal(v interface{}) ([]byte, error)      { return json.Marshal(v) }
func (codec) Unmarshal(data []byte, v interface{}) error { return json.Unmarshal(data, v) }
func (codec) Name() string                               { return "proto" }

type order struct {
	Name  string            `json:"name"`
	Lines map[string]string `json:"lines"`
	Etag  string            `json:"etag"`
}

func dial(options ...grpc.DialOption) *grpc.ClientConn {
	conn, err := grpc.Dial(os.Getenv("ORDERS"), append(options, grpc.WithInsecure(), grpc.WithDefaultCallOptions(grpc.ForceCodec(codec{})))...)
	if err != nil {
		panic(err)
	}
	return conn
}

func call(conn *grpc.ClientConn, method string, in, out interface{}) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return conn.Invoke(ctx, "/shop.Orders/"+method, in, out)
}

func update(conn *grpc.ClientConn, value *order) error {
	return call(conn, "UpdateOrder", map[string]*order{"order": value}, value)
}

func show(err error) {
	fmt.Println("error:", err)
	fmt.Println("status.Code:", status.Code(err), int(status.Code(err)))
	info, failure := orders.Details(err)
	fmt.Println("ErrorInfo:", info.GetReason(), info.GetDomain(), info.GetMetadata())
	for _, one := range failure.GetViolations() {
		fmt.Println("Violation:", one.GetType(), one.GetSubject(), one.GetDescription())
	}
}

func writer(who string, both *sync.WaitGroup, aDone chan struct{}) {
	conn := dial()
	reads := 0
	err := orders.Change(context.Background(), 4, func(context.Context) (*order, error) {
		reads++
		value := &order{}
		err := call(conn, "GetOrder", map[string]string{"name": "orders/7"}, value)
		if reads == 1 {
			both.Done()
			both.Wait()
			if who == "B" {
				<-aDone
			}
		}
		return value, err
	}, func(value *order) bool {
		if value.Lines["from "+who] != "" {
			return false
		}
		value.Lines["from "+who] = "open"
		return true
	}, func(_ context.Context, value *order) error { return update(conn, value) })
	if who == "A" {
		close(aDone)
	}
	fmt.Println(who, "error", err, reads, "reads")
}

func main() {
	switch os.Args[1] {
	case "error":
		conn := dial()
		_ = update(conn, &order{Name: "orders/7", Lines: map[string]string{"from A": "open"}, Etag: `"1"`})
		show(update(conn, &order{Name: "orders/7", Lines: map[string]string{"from B": "open"}, Etag: `"1"`}))
	case "precondition":
		show(call(dial(), "DeleteOrder", map[string]string{"name": "orders/7"}, &struct{}{}))
	case "policy":
		policy := `{"methodConfig":[{"name":[{"service":"shop.Orders"}],"retryPolicy":{"maxAttempts":4,"initialBackoff":"0.1s","maxBackoff":"1s","backoffMultiplier":2,"retryableStatusCodes":["ABORTED"]}}]}`
		fmt.Println("status.Code:", status.Code(update(dial(grpc.WithDefaultServiceConfig(policy)), &order{Name: "orders/7", Lines: map[string]string{}, Etag: `"0"`})))
	case "race":
		var both, all sync.WaitGroup
		both.Add(2)
		all.Add(2)
		aDone := make(chan struct{})
		for _, who := range []string{"A", "B"} {
			go func(who string) { defer all.Done(); writer(who, &both, aDone) }(who)
		}
		all.Wait()
	}
}
