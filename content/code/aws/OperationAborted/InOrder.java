import java.time.Duration;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

final class InOrder {
  /** Makes the settings of one bucket one after the other; while S3 is busy with another write to it, waits. Not for createBucket. */
  static void set(List<Runnable> settings, Duration first, Duration patience) throws InterruptedException {
    var until = Instant.now().plus(patience);
    for (var setting : settings) {
      for (long pause = first.toMillis(); ; pause = Math.min(2 * pause, 20_000)) {
        try {
          setting.run();
          break;
        } catch (AwsServiceException e) { // S3Exception is one
          if (!e.awsErrorDetails().errorCode().equals("OperationAborted") || Instant.now().plusMillis(pause).isAfter(until)) throw e;
          Thread.sleep((long) (pause * (0.5 + Math.random() / 2)));
        }
      }
    }
  }
}
