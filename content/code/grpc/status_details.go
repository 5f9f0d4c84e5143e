package orders

import (
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/status"
)

// Details returns what the status of a failed call carries; nil for what it does not.
func Details(err error) (info *errdetails.ErrorInfo, failure *errdetails.PreconditionFailure) {
	for _, one := range status.Convert(err).Details() {
		switch one := one.(type) {
		case *errdetails.ErrorInfo:
			info = one // .Reason, .Domain, .Metadata
		case *errdetails.PreconditionFailure:
			failure = one // .Violations: .Type, .Subject, .Description
		}
	}
	return info, failure
}
