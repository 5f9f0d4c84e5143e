package notes

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"

	"github.com/aws/aws-sdk-go-v2/feature/s3/transfermanager"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/smithy-go"
)

// Replace uploads an object made from what is there, in parts from 16 MiB on; when another write came between, it begins again.
func Replace(ctx context.Context, client *s3.Client, uploads *transfermanager.Client, bucket, key string, change func(old []byte) []byte) error {
	writer, refusal := fmt.Sprint(rand.Uint64()), errors.New("no ETag: IfMatch would be left out")
	for attempt := 1; ; attempt++ {
		seen, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: &key}) // before the upload begins: a write after that is a conflict
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
		_, refusal = uploads.UploadObject(ctx, &transfermanager.UploadObjectInput{Bucket: &bucket, Key: &key, IfMatch: seen.ETag,
			Body: bytes.NewReader(change(old)), ContentType: seen.ContentType, Metadata: seen.Metadata}) // aborts what fails
		var told smithy.APIError
		if !errors.As(refusal, &told) || told.ErrorCode() != "ConditionalRequestConflict" && told.ErrorCode() != "PreconditionFailed" {
			return refusal
		}
		time.Sleep(rand.N(250 * time.Millisecond << attempt))
	}
}
