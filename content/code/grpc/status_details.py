from google.rpc import error_details_pb2, status_pb2  # googleapis-common-protos


def detail(error, kind):
    """The detail of this type in the trailers of a grpc.RpcError; an empty one when there is none."""
    found = kind()
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            for one in status_pb2.Status.FromString(value).details:
                if one.Is(kind.DESCRIPTOR):
                    one.Unpack(found)
    return found


def error_info(error):
    return detail(error, error_details_pb2.ErrorInfo)  # .reason, .domain, .metadata


def violations(error):
    return detail(error, error_details_pb2.PreconditionFailure).violations  # .type, .subject, .description
