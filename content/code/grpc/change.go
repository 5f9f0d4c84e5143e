package orders

import (
	"context"
	"math/rand"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// Change reads, changes and writes; Aborted starts again from the read. T is a pointer to a message with its etag;
// edit says false when the change is there already.
func Change[T any](ctx context.Context, attempts int, read func(context.Context) (T, error),
	edit func(T) bool, write func(context.Context, T) error) error {
	for attempt := 1; ; attempt++ {
		value, err := read(ctx) // inside the loop: content and etag belong together
		if err != nil {
			return err
		}
		if !edit(value) {
			return nil
		}
		err = write(ctx, value)
		if status.Code(err) != codes.Aborted || attempt >= attempts {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(time.Duration(rand.Int63n(int64(50*time.Millisecond) << attempt))):
		}
	}
}
