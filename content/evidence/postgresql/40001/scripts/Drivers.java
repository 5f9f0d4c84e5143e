// pgjdbc at a statement, at COMMIT, and when the error was swallowed inside the transaction; JDBC_URL from the environment.
import java.sql.*;

public class Drivers {
  interface Work { void run(Statement ask, Statement other) throws SQLException; }
  static final String BEN = "update duty set on_call = false where doctor = 'ben'", COUNT = "select count(*) from duty where on_call";

  static void say(String title, String url, int level, Work work) throws SQLException {
    try (Connection o = DriverManager.getConnection(System.getenv("JDBC_URL")); Statement other = o.createStatement();
        Connection c = DriverManager.getConnection(url)) {
      other.execute("drop table if exists duty; create table duty (doctor text primary key, on_call bool); insert into duty values ('ada', true), ('ben', true)");
      c.setTransactionIsolation(level);
      c.setAutoCommit(false);
      try (Statement ask = c.createStatement()) {
        work.run(ask, other);
        c.commit();
        System.out.println(title + ": no error");
      } catch (SQLException e) {
        System.out.println(title + ": " + e.getClass().getName() + " SQLState=" + e.getSQLState() + " transient=" + (e instanceof SQLTransientException)
            + " rollback=" + (e instanceof SQLTransactionRollbackException) + " cause=" + (e.getCause() instanceof SQLException s ? s.getSQLState() : "-") + " | " + e.getMessage().replace("\n", " / "));
      }
    }
  }

  public static void main(String[] a) throws Exception {
    String url = System.getenv("JDBC_URL");
    try (Connection c = DriverManager.getConnection(url)) {
      System.out.println("# PostgreSQL " + c.getMetaData().getDatabaseProductVersion() + ", " + c.getMetaData().getDriverName() + " " + c.getMetaData().getDriverVersion() + ", captured " + java.time.Instant.now());
    }
    Work swallowed = (ask, other) -> { ask.executeQuery(COUNT); other.execute(BEN); try { ask.execute(BEN); } catch (SQLException ignored) { } };
    say("at a statement", url, Connection.TRANSACTION_REPEATABLE_READ, (ask, other) -> { ask.executeQuery(COUNT); other.execute(BEN); ask.execute(BEN); });
    say("at COMMIT", url, Connection.TRANSACTION_SERIALIZABLE, (ask, other) -> {
      other.execute("begin isolation level serializable"); other.executeQuery(COUNT);
      ask.executeQuery(COUNT); ask.execute(BEN);
      other.execute("update duty set on_call = false where doctor = 'ada'"); other.execute("commit");
    });
    say("swallowed", url, Connection.TRANSACTION_REPEATABLE_READ, swallowed);
  }
}
