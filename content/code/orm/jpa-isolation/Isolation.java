import java.sql.DriverManager;
import java.util.Map;
import javax.persistence.Persistence;
import javax.persistence.PersistenceException;

/** The stale entity of Versions in REPEATABLE READ, and whether a read has opened a transaction of the database. Run as: java Isolation URL UNIT */
class Isolation extends Versions {
  public static void main(String[] args) throws Exception {
    url = args[0];
    sql("drop table if exists account",
        "create table account (id int primary key, balance int not null, version int)",
        "insert into account values (7, 100, 1)");
    factory =
        Persistence.createEntityManagerFactory(
            args[1],
            Map.of("javax.persistence.jdbc.user", "postgres", "javax.persistence.jdbc.url", url + "?options=-c%20default_transaction_isolation=repeatable%5C%20read"));
    one = factory.createEntityManager();
    two = factory.createEntityManager();
    try {
      one.getTransaction().begin();
      Account account = one.find(Account.class, 7);
      say("one has begun and read; sessions that PostgreSQL sees idle in a transaction: " + idleInTransaction());
      two.getTransaction().begin();
      two.find(Account.class, 7).balance += 10;
      two.getTransaction().commit();
      say("two has committed");
      account.balance += 1;
      one.getTransaction().commit();
      say("no exception");
    } catch (PersistenceException fault) {
      tell(fault);
    }
    factory.close();
    say("in the table: " + rows("account"));
  }

  static int idleInTransaction() throws Exception {
    pause(100);
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      var row = statement.executeQuery("select count(*) from pg_stat_activity where state = 'idle in transaction'");
      row.next();
      return row.getInt(1);
    }
  }
}
