#!/usr/bin/env bash
# orm/eclipselink/OptimisticLockException-own-bulk: one writer: a JPQL update of its own raises the version behind an entity that it has read
# EclipseLink (Debian libeclipselink-java, on postgresql-15) 2.7.11; PostgreSQL JDBC driver 42.5.5, Versions.java of the script
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

/** With a number that the provider counts and compares. */
@Entity
class Account {
  @Id int id;
  int balance;
  @Version Integer version;

  @Override public String toString() {
    return "Account " + id;
  }
}
FILE
cat > Coin.java <<'FILE'
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;

@Entity
class Coin {
  @Id int id;
  int amount;
  @ManyToOne @JoinColumn(name = "purse") Purse purse;

  Coin() {}

  Coin(int id, int amount, Purse purse) {
    this.id = id;
    this.amount = amount;
    this.purse = purse;
  }
}
FILE
cat > Plain.java <<'FILE'
import javax.persistence.Entity;
import javax.persistence.Id;

/** Without a version. */
@Entity
class Plain {
  @Id int id;
  int balance;

  @Override public String toString() {
    return "Plain " + id;
  }
}
FILE
cat > Purse.java <<'FILE'
import java.util.ArrayList;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.Version;

/** Its coins have a column that points here: the purse does not own the relationship. */
@Entity
class Purse {
  @Id int id;
  @Version int version;
  @OneToMany(mappedBy = "purse", cascade = CascadeType.ALL) List<Coin> coins = new ArrayList<>();
}
FILE
cat > Stamp.java <<'FILE'
import java.sql.Timestamp;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Version;

/** With a time as its version; the column keeps whole seconds. */
@Entity
class Stamp {
  @Id int id;
  int balance;
  @Version Timestamp changed;

  @Override public String toString() {
    return "Stamp " + id;
  }
}
FILE
cat > Versions.java <<'FILE'
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import javax.persistence.Persistence;
import javax.persistence.PersistenceException;
import javax.persistence.RollbackException;

/** What the version of an entity sees, and what passes it by. Run as: java Versions URL UNIT CASE */
class Versions {
  static String url;
  static EntityManagerFactory factory;
  static EntityManager one;
  static EntityManager two;

  public static void main(String[] args) throws Exception {
    url = args[0];
    sql("drop table if exists account, plain, stamp, coin, purse",
        "create table account (id int primary key, balance int not null, version int)",
        "create table plain (id int primary key, balance int not null)",
        "create table stamp (id int primary key, balance int not null, changed timestamp(0))",
        "create table purse (id int primary key, version int not null)",
        "create table coin (id int primary key, amount int not null, purse int references purse)",
        "insert into account values (7, 100, 1)",
        "insert into plain values (7, 100)",
        "insert into stamp values (7, 100, now())",
        "insert into purse values (7, 1)",
        "insert into coin values (1, 60, 7)");
    Map<String, String> settings = new HashMap<>(Map.of("javax.persistence.jdbc.user", "postgres", "hibernate.generate_statistics", "true"));
    settings.put("javax.persistence.jdbc.url", args[2].equals("repeatable-read") ? url + "?options=-c%20default_transaction_isolation=repeatable%5C%20read" : url);
    if (args[2].equals("batch")) settings.putAll(Map.of("hibernate.jdbc.batch_size", "10", "hibernate.jdbc.batch_versioned_data", "true", "eclipselink.jdbc.batch-writing", "JDBC"));
    factory = Persistence.createEntityManagerFactory(args[1], settings);
    one = factory.createEntityManager();
    two = factory.createEntityManager();
    String table = "account";
    try {
      switch (args[2]) {
        case "no-version" -> { table = "plain"; noVersion(); }
        case "row-gone" -> { table = "plain"; rowGone(); }
        case "null-version" -> nullVersion();
        case "set-version" -> setVersion();
        case "without-version" -> withoutVersion();
        case "merge-twice" -> mergeTwice();
        case "rounded" -> { table = "stamp"; rounded(); }
        case "trigger" -> trigger();
        case "sql" -> change(() -> two.createNativeQuery("update account set balance = balance + 10 where id = 7").executeUpdate());
        case "versioned" -> change(() -> two.createQuery("update versioned Account a set a.balance = a.balance + 10 where a.id = 7").executeUpdate());
        case "own-bulk" -> ownBulk();
        case "children" -> { table = "coin"; children(LockModeType.NONE); }
        case "children-force" -> { table = "coin"; children(LockModeType.OPTIMISTIC_FORCE_INCREMENT); }
        case "waits" -> waits();
        case "repeatable-read", "batch" -> change(() -> two.find(Account.class, 7).balance += 10);
        case "remove" -> { one.getTransaction().begin(); one.remove(stale()); one.getTransaction().commit(); }
        case "goes-on" -> goesOn();
        case "same-context" -> sameContext();
        case "second-node" -> secondNode();
        default -> throw new IllegalArgumentException(args[2]);
      }
      say("no exception");
    } catch (PersistenceException fault) {
      tell(fault);
      boolean active = one.getTransaction().isActive();
      say("one: transaction active " + active + (active ? ", rollback only " + one.getTransaction().getRollbackOnly() : ""));
    }
    if (args[1].equals("hibernate")) say("statistics: getOptimisticFailureCount() " + failures());
    for (EntityManager each : new EntityManager[] {one, two}) if (each.getTransaction().isActive()) each.getTransaction().rollback();
    factory.close();
    say("in the table: " + rows(table));
  }

  /** One reads; two reads, adds 10 and commits. */
  static Account stale() {
    Account account = one.find(Account.class, 7);
    two.getTransaction().begin();
    two.find(Account.class, 7).balance += 10;
    two.getTransaction().commit();
    say("two has committed");
    return account;
  }

  /** One reads; two changes the row in its way and commits; one adds 1 and commits. */
  static void change(Runnable way) {
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    two.getTransaction().begin();
    way.run();
    two.getTransaction().commit();
    say("two has committed");
    account.balance += 1;
    one.getTransaction().commit();
  }

  static void noVersion() {
    one.getTransaction().begin();
    Plain plain = one.find(Plain.class, 7);
    two.getTransaction().begin();
    two.find(Plain.class, 7).balance += 10;
    two.getTransaction().commit();
    say("two has committed");
    plain.balance += 1;
    one.getTransaction().commit();
  }

  static void rowGone() throws SQLException {
    one.getTransaction().begin();
    Plain plain = one.find(Plain.class, 7);
    sql("delete from plain where id = 7");
    say("somebody has deleted the row");
    plain.balance += 1;
    one.getTransaction().commit();
  }

  static void nullVersion() throws SQLException {
    sql("update account set version = null");
    one.getTransaction().begin();
    one.find(Account.class, 7).balance += 1;
    one.getTransaction().commit();
  }

  /** A form comes back with version 1; the code copies it onto the entity that it has just read. */
  static void setVersion() {
    stale();
    one.clear();
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    say("read: balance " + account.balance + ", version " + account.version + "; the form says balance 101, version 1");
    account.balance = 101;
    account.version = 1;
    one.getTransaction().commit();
  }

  /** A form comes back with the key and the balance, and without the version. */
  static void withoutVersion() {
    Account account = new Account();
    account.id = 7;
    account.balance = 101;
    one.getTransaction().begin();
    one.merge(account);
    one.getTransaction().commit();
  }

  /** Nobody else writes: the same detached object is merged twice, and what merge() returns is not used. */
  static void mergeTwice() {
    Account account = one.find(Account.class, 7);
    one.clear();
    for (int i = 0; i < 2; i++) {
      account.balance += 1;
      one.getTransaction().begin();
      one.merge(account);
      one.getTransaction().commit();
      one.clear();
      say("merged; the detached object has version " + account.version);
    }
  }

  /** Nobody else writes: the time in memory is finer than the column. */
  static void rounded() throws SQLException {
    one.getTransaction().begin();
    Stamp stamp = one.find(Stamp.class, 7);
    stamp.balance += 1;
    one.flush();
    say("in memory ≈" + stamp.changed.getNanos() / 1_000_000 + " ms past the second; the column keeps whole seconds");
    stamp.balance += 1;
    one.flush();
  }

  /** Nobody else writes: a trigger counts, too. */
  static void trigger() throws SQLException {
    sql("create or replace function counted() returns trigger language plpgsql as 'begin new.version := new.version + 1; return new; end'",
        "create trigger counted before update on account for each row execute function counted()");
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    account.balance += 1;
    one.flush();
    say("in memory: version " + account.version);
    account.balance += 1;
    one.flush();
  }

  /** Nobody else writes: a bulk update goes past an entity that the same context has read. */
  static void ownBulk() {
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    one.createQuery("update Account a set a.balance = a.balance + 10 where a.id = 7").executeUpdate();
    say("bulk update done; in memory: balance " + account.balance + ", version " + account.version);
    account.balance += 1;
    one.getTransaction().commit();
  }

  /** Both see one coin of 60, and each puts one of 40 in. */
  static void children(LockModeType lock) {
    one.getTransaction().begin();
    Purse mine = one.find(Purse.class, 7, lock);
    say("one sees coins: " + mine.coins.size());
    two.getTransaction().begin();
    Purse theirs = two.find(Purse.class, 7, lock);
    say("two sees coins: " + theirs.coins.size());
    theirs.coins.add(new Coin(2, 40, theirs));
    two.getTransaction().commit();
    say("two has committed");
    mine.coins.add(new Coin(3, 40, mine));
    one.getTransaction().commit();
  }

  static void waits() {
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    two.getTransaction().begin();
    two.find(Account.class, 7).balance += 10;
    two.flush();
    say("two has flushed, and commits 2 s later");
    Thread later = new Thread(() -> {
      pause(2000);
      two.getTransaction().commit();
    });
    later.start();
    account.balance += 1;
    long start = System.nanoTime();
    try {
      one.flush();
    } finally {
      say("flush of one came back after ≈" + (System.nanoTime() - start) / 1_000_000 + " ms");
      while (later.isAlive()) pause(20);
    }
  }

  static void goesOn() {
    one.getTransaction().begin();
    Account account = stale();
    account.balance += 1;
    try {
      one.flush();
    } catch (OptimisticLockException fault) {
      say("caught at flush; one refreshes the entity and goes on");
      one.refresh(account);
      account.balance += 1;
    }
    one.getTransaction().commit();
  }

  /** The second attempt begins in the same persistence context. */
  static void sameContext() {
    one.getTransaction().begin();
    stale().balance += 1;
    try {
      one.getTransaction().commit();
    } catch (RollbackException fault) {
      say("caught at commit; one begins again in the same EntityManager");
    }
    one.getTransaction().begin();
    Account account = one.find(Account.class, 7);
    say("read: balance " + account.balance + ", version " + account.version);
    account.balance += 1;
    one.getTransaction().commit();
  }

  /** This process has read the row before; another process changes it, version and all. */
  static void secondNode() throws SQLException {
    one.find(Account.class, 7);
    sql("update account set balance = 110, version = 2 where id = 7");
    say("another process has changed the row and its version");
    for (int attempt = 1; attempt <= 3; attempt++) {
      EntityManager fresh = factory.createEntityManager();
      try {
        fresh.getTransaction().begin();
        Account account = fresh.find(Account.class, 7);
        say("attempt " + attempt + " in a new EntityManager: balance " + account.balance + ", version " + account.version);
        account.balance += 1;
        fresh.getTransaction().commit();
        return;
      } catch (RollbackException fault) {
        say("attempt " + attempt + ": RollbackException, cause " + fault.getCause().getClass().getName());
      } finally {
        fresh.close();
      }
    }
  }

  static void tell(Throwable fault) {
    String sign = "caught ";
    for (Throwable cause = fault; cause != null; cause = cause.getCause(), sign = "cause ") {
      String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
      say(sign + cause.getClass().getName() + state + ": " + cause.getMessage());
      if (cause instanceof OptimisticLockException stale) say("  getEntity(): " + stale.getEntity());
    }
  }

  /** Hibernate’s own counter, without its classes on the class path of the others. */
  static Object failures() throws ReflectiveOperationException {
    Object sessions = factory.getClass().getMethod("getSessionFactory").invoke(factory);
    Object statistics = Class.forName("org.hibernate.SessionFactory").getMethod("getStatistics").invoke(sessions);
    return Class.forName("org.hibernate.stat.Statistics").getMethod("getOptimisticFailureCount").invoke(statistics);
  }

  static String rows(String table) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      var row = statement.executeQuery("select to_jsonb(t) - 'changed' from " + table + " t order by id");
      while (row.next()) all.append(all.isEmpty() ? "" : ", ").append(row.getString(1));
    }
    return all.isEmpty() ? "no row" : all.toString();
  }

  static void sql(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "postgres", ""); var statement = connection.createStatement()) {
      for (String each : statements) statement.execute(each);
    }
  }

  static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException fault) {
      Thread.currentThread().interrupt();
    }
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
    <class>Plain</class>
    <class>Stamp</class>
    <class>Purse</class>
    <class>Coin</class>
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
    <class>Plain</class>
    <class>Stamp</class>
    <class>Purse</class>
    <class>Coin</class>
    <properties>
      <property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>
      <property name="hibernate.show_sql" value="true"/>
    </properties>
  </persistence-unit>
</persistence>
FILE
CP=classes:/usr/share/java/eclipselink.jar:/usr/share/java/org.eclipse.persistence.jpa.jpql.jar:/usr/share/java/eclipselink-jpa-2.1-spec.jar:/usr/share/java/postgresql.jar
javac -encoding UTF-8 -cp "$CP" -d classes *.java
java -cp "$CP" -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog Versions jdbc:postgresql://127.0.0.1:$PORT/postgres eclipselink own-bulk
