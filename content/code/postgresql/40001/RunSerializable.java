import java.sql.*;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

final class RunSerializable {
  interface Work<T> { T run(Connection tx) throws SQLException; }
  private static final Set<String> AGAIN = Set.of("40001", "40P01");

  static <T> T run(DataSource db, Work<T> work, int attempts, long budgetMs)
      throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + budgetMs * 1_000_000;
    for (int attempt = 1; ; attempt++) {
      long pause = ThreadLocalRandom.current().nextLong(20L << attempt);
      try (Connection tx = db.getConnection()) {
        tx.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        tx.setAutoCommit(false);
        try {
          T result = work.run(tx);
          tx.commit(); // may throw 40001, too; says nothing when work has swallowed an error
          return result;
        } catch (SQLException | RuntimeException e) {
          tx.rollback(); // a pool that only turns autocommit on again would commit
          boolean again = e instanceof SQLException s && AGAIN.contains(s.getSQLState());
          long left = (deadline - System.nanoTime()) / 1_000_000;
          if (!again || attempt >= attempts || pause > left) throw e;
        }
      }
      Thread.sleep(pause); // the connection is back in the pool
    }
  }
}
