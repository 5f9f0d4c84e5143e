import java.util.*;
import java.util.function.Function;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.*;

final class Upload {
  /** Replaces an object by parts made from what is there. False: another write came between; call again with the same writer: it reads again. */
  static boolean replace(S3Client s3, String bucket, String key, String writer, Function<String, List<String>> make) {
    var seen = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)); // before the upload begins: a write after that is a conflict
    var metadata = new HashMap<>(seen.response().metadata());
    if (writer.equals(metadata.put("writer", writer))) return true; // an earlier try arrived, its answer did not
    var id = s3.createMultipartUpload(create -> create.bucket(bucket).key(key).contentType(seen.response().contentType()).metadata(metadata)).uploadId();
    try {
      var parts = new ArrayList<CompletedPart>();
      for (var text : make.apply(seen.asUtf8String())) {
        var number = parts.size() + 1;
        var sent = s3.uploadPart(part -> part.bucket(bucket).key(key).uploadId(id).partNumber(number), RequestBody.fromString(text));
        parts.add(CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build());
      }
      s3.completeMultipartUpload(end -> end.bucket(bucket).key(key).uploadId(id).ifMatch(seen.response().eTag()).multipartUpload(all -> all.parts(parts)));
      return true;
    } catch (S3Exception e) {
      try {
        s3.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(id)); // or its parts stay, and cost
      } catch (S3Exception left) { } // a lifecycle rule has to remove them
      if (!Set.of("ConditionalRequestConflict", "PreconditionFailed").contains(e.awsErrorDetails().errorCode())) throw e;
      return false;
    }
  }
}
