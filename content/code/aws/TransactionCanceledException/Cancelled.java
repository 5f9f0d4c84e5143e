import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

final class Cancelled {
    enum Verdict { AGAIN, REBUILD, STOP }

    private static final Set<String> BUSY = Set.of("None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    /** The same items again, new ones from a new read, or stop. */
    static Verdict of(TransactionCanceledException error) {
        var verdict = error.hasCancellationReasons() ? Verdict.AGAIN : Verdict.STOP;
        for (CancellationReason reason : error.cancellationReasons()) { // in the order of transactItems
            if (reason.code().equals("ConditionalCheckFailed")) verdict = Verdict.REBUILD;
            else if (!BUSY.contains(reason.code())) return Verdict.STOP;
        }
        return verdict;
    }
}
