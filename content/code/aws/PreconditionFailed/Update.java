import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

final class Update {
  /** Writes under the ETag that was read. False: read; if it is not your own, merge and call again. */
  static boolean put(S3Client s3, String bucket, String key, String etag, String text) {
    try {
      s3.putObject(put -> put.bucket(bucket).key(key).ifMatch(etag), RequestBody.fromString(text));
      return true;
    } catch (S3Exception e) { // by the code: inside a 200 the status is another
      return switch (e.awsErrorDetails().errorCode()) {
        case "PreconditionFailed", "ConditionalRequestConflict" -> false;
        default -> throw e;
      };
    }
  }
}
