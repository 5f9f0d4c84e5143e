import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import javax.persistence.Persistence;
import javax.persistence.PersistenceException;

/** Two writers add 25 times 1 each to the same row. Run as: java Retry URL UNIT */
class Retry {
  static final AtomicInteger repeated = new AtomicInteger();

  /** The whole unit of work again, in a new persistence context: what was read is read again. */
  static void inTransaction(EntityManagerFactory factory, int attempts, Consumer<EntityManager> work) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      EntityManager context = factory.createEntityManager();
      try {
        context.getTransaction().begin();
        work.accept(context);
        context.getTransaction().commit();
        return;
      } catch (PersistenceException fault) {
        if (context.getTransaction().isActive()) context.getTransaction().rollback();
        if (!isStale(fault) || attempt == attempts) throw fault;
      } finally {
        context.close();
      }
      repeated.incrementAndGet();
      Thread.sleep(ThreadLocalRandom.current().nextLong(20));
    }
  }

  /** At commit the exception is a RollbackException; the one that counts is below it. */
  static boolean isStale(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) if (cause instanceof OptimisticLockException) return true;
    return false;
  }

  public static void main(String[] args) throws Exception {
    String url = args[0];
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      statement.execute("drop table if exists account");
      statement.execute("create table account (id int primary key, balance int not null, version int not null)");
      statement.execute("insert into account values (7, 100, 1)");
    }
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            args[1],
            Map.of("javax.persistence.jdbc.url", url, "javax.persistence.jdbc.user", "postgres", "eclipselink.logging.level.sql", "SEVERE", "hibernate.show_sql", "false"));
    Runnable writer =
        () -> {
          try {
            for (int i = 0; i < 25; i++) inTransaction(factory, 50, context -> context.find(Account.class, 7).balance += 1);
          } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
          }
        };
    Thread one = new Thread(writer);
    Thread two = new Thread(writer);
    one.start();
    two.start();
    one.join();
    two.join();
    factory.close();
    System.out.println("begun again ≈" + repeated + " times");
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      var row = statement.executeQuery("select balance, version from account where id = 7");
      row.next();
      System.out.println("in the table: balance " + row.getInt(1) + ", version " + row.getInt(2));
    }
  }
}
