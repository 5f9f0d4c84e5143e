package settings

import (
	"errors"
	"math/rand/v2"
	"time"

	"github.com/aws/smithy-go"
)

// InOrder makes the settings of one bucket one after the other; while S3 is busy with another write to it, it waits. Not for CreateBucket.
func InOrder(first, patience time.Duration, settings ...func() error) error {
	until := time.Now().Add(patience)
	for _, set := range settings {
		for pause := first; ; pause = min(2*pause, 20*time.Second) {
			err := set()
			if err == nil {
				break
			}
			var told smithy.APIError
			if !errors.As(err, &told) || told.ErrorCode() != "OperationAborted" || time.Now().Add(pause).After(until) {
				return err
			}
			time.Sleep(pause/2 + rand.N(pause/2))
		}
	}
	return nil
}
