// 6 workers enter 10 movements each into one account, with RunSerializable; then one that meets a conflict at every attempt. JDBC_URL from the environment.
import java.sql.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

public class Demo {
  public static void main(String[] args) throws Exception {
    PGSimpleDataSource db = new PGSimpleDataSource();
    db.setURL(System.getenv("JDBC_URL"));
    try (Connection c = db.getConnection(); Statement s = c.createStatement()) {
      s.execute("drop table if exists ledger; create table ledger (id int generated always as identity primary key, account text, amount int, balance int)");
    }
    AtomicInteger calls = new AtomicInteger();
    Thread[] workers = new Thread[6];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new Thread(() -> {
        for (int n = 0; n < 10; n++)
          try {
            RunSerializable.run(db, tx -> {
              calls.incrementAndGet();
              try (Statement s = tx.createStatement(); ResultSet r = s.executeQuery("select coalesce(sum(amount), 0) from ledger where account = 'ada'")) {
                r.next();
                int sum = r.getInt(1);
                try (Statement w = tx.createStatement()) { return w.executeUpdate("insert into ledger (account, amount, balance) values ('ada', 1, " + (sum + 1) + ")"); }
              }
            }, 20, 30_000);
          } catch (Exception e) { System.out.println(e); }
      });
      workers[i].start();
    }
    for (Thread one : workers) one.join();
    try (Connection c = db.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery("select count(*), max(balance), sum(amount) from ledger")) {
      r.next();
      System.out.printf("6 workers × 10: %d attempts, %d rows, sum %d, last balance %d%n", calls.get(), r.getInt(1), r.getInt(3), r.getInt(2));
    }
    calls.set(0);
    long started = System.nanoTime();
    try {
      RunSerializable.run(db, tx -> {
        calls.incrementAndGet();
        try (Statement s = tx.createStatement(); Connection o = db.getConnection()) {
          s.executeQuery("select count(*) from ledger");
          o.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
          o.setAutoCommit(false);
          try (Statement w = o.createStatement()) {
            w.executeQuery("select count(*) from ledger");
            w.executeUpdate("insert into ledger (account, amount, balance) values ('ben', 0, 0)");
          }
          o.commit();
          return s.executeUpdate("insert into ledger (account, amount, balance) values ('eve', 0, 0)");
        }
      }, 6, 10_000);
    } catch (SQLException e) {
      System.out.printf("conflict at every attempt: gave up %s after %d attempts, %.2f s%n", e.getSQLState(), calls.get(), (System.nanoTime() - started) / 1e9);
    }
  }
}
