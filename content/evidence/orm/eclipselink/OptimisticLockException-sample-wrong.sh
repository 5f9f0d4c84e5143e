#!/usr/bin/env bash
# orm/eclipselink/OptimisticLockException-sample-wrong: two writers deposit into one account with DepositWrong.java, which has computed the balance before
# EclipseLink (Debian libeclipselink-java, on postgresql-15) 2.7.11; PostgreSQL JDBC driver 42.5.5, TwoWriters.java of the script
# Needs: apt-get install openjdk-17-jdk-headless libeclipselink-java libpostgresql-jdbc-java postgresql-15
#
# Terminal 1: run this file with the word “server”. Terminal 2: run it without. Ctrl-C in terminal 1 ends it.
PORT=18080
if [ "$1" = server ]; then
# not as root
BIN=/usr/lib/postgresql/15/bin; DIR=$(mktemp -d)
"$BIN"/initdb -D "$DIR" -U postgres -A trust -E UTF8 --no-locale --no-sync
"$BIN"/postgres -D "$DIR" -p 18080 -c listen_addresses=127.0.0.1 -c unix_socket_directories="$DIR" -c fsync=off -c timezone=UTC
exit
fi
cd "$(mktemp -d)" && mkdir -p classes/META-INF
cat > Deposit.java <<'FILE'
import javax.persistence.EntityManagerFactory;

final class Deposit {
  /** Each attempt reads the balance again and adds to what it finds. */
  static void deposit(EntityManagerFactory factory, int id, int amount) throws InterruptedException {
    InTransaction.run(factory, 5, context -> context.find(Account.class, id).balance += amount);
  }
}
FILE
cat > DepositWrong.java <<'FILE'
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;

final class DepositWrong {
  /** Computes before the transaction: the entity written to is fresh, its version is right, the number is old. */
  static void deposit(EntityManagerFactory factory, int id, int amount) throws InterruptedException {
    EntityManager reader = factory.createEntityManager();
    int balance = reader.find(Account.class, id).balance + amount;
    reader.close();
    InTransaction.run(factory, 5, context -> context.find(Account.class, id).balance = balance);
  }
}
FILE
cat > InTransaction.java <<'FILE'
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javax.persistence.*; // jakarta.persistence from Jakarta Persistence 3.0 on

final class InTransaction {
  /** Runs `work` in a transaction, and all of it again, in a new persistence context, when somebody was faster. */
  static void run(EntityManagerFactory factory, int attempts, Consumer<EntityManager> work) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      EntityManager context = factory.createEntityManager();
      try {
        context.getTransaction().begin();
        work.accept(context);
        context.getTransaction().commit(); // a conflict may show only here, in a RollbackException
        return;
      } catch (RuntimeException fault) {
        if (context.getTransaction().isActive()) context.getTransaction().rollback();
        if (attempt >= attempts || !conflict(fault)) throw fault;
      } finally {
        context.close();
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(25L << attempt)); // no connection is held
    }
  }

  static boolean conflict(Throwable fault) {
    if (fault == null || fault instanceof OptimisticLockException) return fault != null;
    String state = fault instanceof SQLException sql ? sql.getSQLState() : null;
    return "40001".equals(state) || "40P01".equals(state) || conflict(fault.getCause());
  }
}
FILE
cat > Account.java <<'FILE'
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.PostLoad;
import javax.persistence.Version;

@Entity
class Account {
  @Id int id;
  int balance;
  @Version Integer version;

  @PostLoad void read() {
    TwoWriters.haveRead(balance, version);
  }
}
FILE
cat > TwoWriters.java <<'FILE'
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
FILE
cat > classes/META-INF/persistence.xml <<'FILE'
<persistence xmlns="http://java.sun.com/xml/ns/persistence" version="2.0">
  <persistence-unit name="eclipselink" transaction-type="RESOURCE_LOCAL">
    <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
    <class>Account</class>
    <exclude-unlisted-classes>true</exclude-unlisted-classes>
    <properties>
      <property name="eclipselink.logging.level" value="SEVERE"/>
      <property name="eclipselink.logging.level.sql" value="FINE"/>
      <property name="eclipselink.logging.parameters" value="true"/>
      <property name="eclipselink.logging.timestamp" value="false"/>
      <property name="eclipselink.logging.session" value="false"/>
      <property name="eclipselink.logging.connection" value="false"/>
      <property name="eclipselink.logging.thread" value="false"/>
    </properties>
  </persistence-unit>
  <persistence-unit name="hibernate" transaction-type="RESOURCE_LOCAL">
    <provider>org.hibernate.ejb.HibernatePersistence</provider>
    <class>Account</class>
    <properties>
      <property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>
      <property name="hibernate.show_sql" value="true"/>
    </properties>
  </persistence-unit>
</persistence>
FILE
CP=classes:/usr/share/java/eclipselink.jar:/usr/share/java/org.eclipse.persistence.jpa.jpql.jar:/usr/share/java/eclipselink-jpa-2.1-spec.jar:/usr/share/java/postgresql.jar
javac -encoding UTF-8 -cp "$CP" -d classes *.java
java -cp "$CP" -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog TwoWriters jdbc:postgresql://127.0.0.1:$PORT/postgres eclipselink wrong
