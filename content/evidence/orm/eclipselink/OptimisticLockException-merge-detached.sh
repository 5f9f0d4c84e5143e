#!/usr/bin/env bash
# orm/eclipselink/OptimisticLockException-merge-detached: merge of a detached entity that has become stale
# EclipseLink (Debian libeclipselink-java, on postgresql-15) 2.7.11; PostgreSQL JDBC driver 42.5.5, StaleEntity.java of the script
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
cat > Account.java <<'FILE'
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Version;

@Entity
class Account {
  @Id int id;
  int balance;
  @Version int version;

  @Override public String toString() {
    return "Account " + id;
  }
}
FILE
cat > Retry.java <<'FILE'
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
FILE
cat > StaleEntity.java <<'FILE'
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
java -cp "$CP" StaleEntity jdbc:postgresql://127.0.0.1:$PORT/postgres eclipselink merge
