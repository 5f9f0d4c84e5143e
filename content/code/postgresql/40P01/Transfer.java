import java.sql.*;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

final class Transfer {
  interface Work<T> { T run(Connection tx) throws SQLException; }

  /** Runs all of work again when a deadlock made its transaction the victim. */
  static <T> T inTransaction(DataSource db, Work<T> work, int attempts) throws SQLException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try (Connection tx = db.getConnection()) {
        tx.setAutoCommit(false);
        try {
          T result = work.run(tx);
          tx.commit();
          return result;
        } catch (SQLException e) {
          tx.rollback();
          if (!"40P01".equals(e.getSQLState()) || attempt >= attempts) throw e;
        }
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(250L << attempt)); // the connection is back in the pool
    }
  }

  static void transfer(DataSource db, int from, int to, int amount) throws SQLException, InterruptedException {
    inTransaction(db, tx -> {
      // both rows in the order of their ids before either is changed
      run(tx, "SELECT id FROM accounts WHERE id IN (?, ?) ORDER BY id FOR NO KEY UPDATE", from, to);
      run(tx, "UPDATE accounts SET balance = balance - ? WHERE id = ?", amount, from);
      run(tx, "UPDATE accounts SET balance = balance + ? WHERE id = ?", amount, to);
      return null;
    }, 4);
  }

  private static void run(Connection tx, String sql, int first, int second) throws SQLException {
    try (PreparedStatement s = tx.prepareStatement(sql)) {
      s.setInt(1, first);
      s.setInt(2, second);
      s.execute();
    }
  }
}
