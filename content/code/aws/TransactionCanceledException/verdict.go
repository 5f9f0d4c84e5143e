package orders

import (
	"errors"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
)

// Verdict is "again" with the same items, "rebuild" from a new read, or "stop".
func Verdict(err error) string {
	cancelled, verdict := &types.TransactionCanceledException{}, "again"
	if !errors.As(err, &cancelled) || len(cancelled.CancellationReasons) == 0 {
		return "stop"
	}
	for _, reason := range cancelled.CancellationReasons { // in the order of TransactItems
		switch aws.ToString(reason.Code) {
		case "None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded":
		case "ConditionalCheckFailed":
			verdict = "rebuild"
		default:
			return "stop"
		}
	}
	return verdict
}
