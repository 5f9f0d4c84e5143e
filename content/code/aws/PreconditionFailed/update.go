package notes

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
)

// Update changes an object against the ETag it was read with; reads again while another writer is first.
func Update(ctx context.Context, client *s3.Client, bucket, key string, change func([]byte) []byte) error {
	writer, refusal := fmt.Sprint(rand.Uint64()), errors.New("no ETag: IfMatch would be left out")
	for attempt := 1; ; attempt++ {
		seen, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: &key})
		if err != nil {
			return err
		}
		old, err := io.ReadAll(seen.Body)
		seen.Body.Close()
		if err != nil || seen.Metadata["writer"] == writer {
			return err // nil: an earlier try arrived, its answer did not
		}
		if seen.ETag == nil || attempt > 4 {
			return refusal
		}
		if seen.Metadata == nil {
			seen.Metadata = map[string]string{}
		}
		seen.Metadata["writer"] = writer
		_, refusal = client.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: &key, IfMatch: seen.ETag,
			Body: bytes.NewReader(change(old)), ContentType: seen.ContentType, Metadata: seen.Metadata})
		var told smithy.APIError
		if !errors.As(refusal, &told) || told.ErrorCode() != "PreconditionFailed" && told.ErrorCode() != "ConditionalRequestConflict" {
			return refusal
		}
		time.Sleep(rand.N(250 * time.Millisecond << attempt))
	}
}
