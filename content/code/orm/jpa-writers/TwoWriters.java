import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;

/** A deposits 30, B deposits 40. Both have read before either writes, and A writes first. Run as: java TwoWriters URL UNIT right|wrong */
class TwoWriters {
  interface Sample {
    void deposit(EntityManagerFactory factory, int id, int amount) throws InterruptedException;
  }

  static final CountDownLatch bothHaveRead = new CountDownLatch(2);
  static final CountDownLatch aHasCommitted = new CountDownLatch(1);
  static final ThreadLocal<Integer> reads = ThreadLocal.withInitial(() -> 0);

  public static void main(String[] args) throws Exception {
    try (var connection = DriverManager.getConnection(args[0], "postgres", ""); var statement = connection.createStatement()) {
      statement.execute("drop table if exists account");
      statement.execute("create table account (id int primary key, balance int not null, version int not null)");
      statement.execute("insert into account values (7, 100, 1)");
    }
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            args[1],
            new HashMap<>(Map.of("javax.persistence.jdbc.url", args[0], "javax.persistence.jdbc.user", "postgres", "eclipselink.logging.level.sql", "SEVERE", "eclipselink.cache.shared.default", "false", "hibernate.show_sql", "false")));
    Sample sample = args[2].equals("right") ? Deposit::deposit : DepositWrong::deposit;
    Thread a = new Thread(() -> {
      deposit(sample, factory, 30);
      aHasCommitted.countDown();
    }, "A");
    Thread b = new Thread(() -> deposit(sample, factory, 40), "B");
    a.start();
    b.start();
    a.join();
    b.join();
    factory.close();
    try (var connection = DriverManager.getConnection(args[0], "postgres", ""); var statement = connection.createStatement()) {
      var row = statement.executeQuery("select balance, version from account where id = 7");
      row.next();
      say("in the table: balance " + row.getInt(1) + ", version " + row.getInt(2));
      say("lost " + (row.getInt(1) == 170 ? 0 : 1) + " of 2 updates");
    }
  }

  static void deposit(Sample sample, EntityManagerFactory factory, int amount) {
    try {
      sample.deposit(factory, 7, amount);
      say(Thread.currentThread().getName() + " has deposited " + amount);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
    }
  }

  /** Called when a writer has the row in its hands: the first time it waits, so that both have read. */
  static void haveRead(int balance, int version) {
    String writer = Thread.currentThread().getName();
    reads.set(reads.get() + 1);
    try {
      if (reads.get() == 1) {
        bothHaveRead.countDown();
        bothHaveRead.await();
        if (writer.equals("B")) aHasCommitted.await();
      }
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
    }
    say(writer + " has read balance " + balance + ", version " + version);
  }

  static synchronized void say(String text) {
    System.out.println(text);
  }
}
