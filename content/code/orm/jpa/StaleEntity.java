import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.Persistence;
import javax.persistence.PersistenceException;

/** Two persistence contexts, one and two, work on the same row. Run as: java StaleEntity URL UNIT CASE */
class StaleEntity {
  static EntityManager one;
  static EntityManager two;

  public static void main(String[] args) throws Exception {
    String url = args[0];
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      statement.execute("drop table if exists account");
      statement.execute("create table account (id int primary key, balance int not null, version int not null)");
      statement.execute("insert into account values (7, 100, 1)");
    }
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(args[1], Map.of("javax.persistence.jdbc.url", url, "javax.persistence.jdbc.user", "postgres"));
    one = factory.createEntityManager();
    two = factory.createEntityManager();
    try {
      switch (args[2]) {
        case "flush" -> flush();
        case "commit" -> commit();
        case "remove" -> remove();
        case "merge" -> merge();
        case "read" -> read();
        case "bulk" -> bulk();
        case "nowait" -> nowait();
        default -> throw new IllegalArgumentException(args[2]);
      }
      say("no exception");
    } catch (PersistenceException fault) {
      String sign = "caught ";
      for (Throwable cause = fault; cause != null; cause = cause.getCause(), sign = "cause ") {
        String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        say(sign + cause.getClass().getName() + state + ": " + cause.getMessage());
      }
      boolean active = one.getTransaction().isActive();
      say("one: transaction active " + active + (active ? ", rollback only " + one.getTransaction().getRollbackOnly() : ""));
    }
    for (EntityManager each : new EntityManager[] {one, two}) if (each.getTransaction().isActive()) each.getTransaction().rollback();
    factory.close();
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      var row = statement.executeQuery("select balance, version from account where id = 7");
      say(row.next() ? "in the table: balance " + row.getInt(1) + ", version " + row.getInt(2) : "in the table: no row");
    }
  }

  /** One reads; two reads, adds 10 and commits. */
  static Account stale() {
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    two.getTransaction().begin();
    two.find(Account.class, 7).balance += 10;
    two.getTransaction().commit();
    say("two has committed");
    return account;
  }

  static void flush() {
    stale().balance += 1;
    one.flush();
  }

  static void commit() {
    stale().balance += 1;
    one.getTransaction().commit();
  }

  static void remove() {
    one.remove(stale());
    one.getTransaction().commit();
  }

  static void merge() {
    Account account = stale();
    one.getTransaction().rollback();
    one.clear();
    account.balance += 1;
    one.getTransaction().begin();
    say("one merges what it had read");
    one.merge(account);
    say("one commits");
    one.getTransaction().commit();
  }

  static void read() {
    one.getTransaction().begin();
    one.find(Account.class, 7, LockModeType.OPTIMISTIC);
    two.getTransaction().begin();
    two.find(Account.class, 7).balance += 10;
    two.getTransaction().commit();
    say("two has committed; one has changed nothing and commits");
    one.getTransaction().commit();
  }

  static void bulk() {
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    two.getTransaction().begin();
    two.createQuery("update Account a set a.balance = a.balance + 10 where a.id = 7").executeUpdate();
    two.getTransaction().commit();
    say("two has committed");
    account.balance += 1;
    one.getTransaction().commit();
  }

  static void nowait() {
    two.getTransaction().begin();
    two.find(Account.class, 7, LockModeType.PESSIMISTIC_WRITE);
    say("two has locked the row");
    one.getTransaction().begin();
    one.find(Account.class, 7, LockModeType.PESSIMISTIC_WRITE, Map.of("javax.persistence.lock.timeout", 0));
  }

  static void say(String text) {
    System.out.println(text);
  }
}
