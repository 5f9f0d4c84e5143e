#!/usr/bin/env bash
# orm/hibernate/OptimisticLockException-spring-goes-on: caught at flush within the transaction, which then commits
# Spring ORM over Hibernate (Debian libspring-orm-java, on postgresql-15) 4.3.30 over 3.6.10.Final; PostgreSQL JDBC driver 42.5.5, SpringStale.java of the script
# Needs: apt-get install openjdk-17-jdk-headless libhibernate3-java libjavassist-java libpostgresql-jdbc-java postgresql-15 libspring-orm-java unzip
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
cat > SpringStale.java <<'FILE'
import java.sql.DriverManager;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import javax.persistence.Persistence;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.EclipseLinkJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.support.TransactionTemplate;

/** A stale entity in a transaction of Spring. Run as: java SpringStale URL UNIT CASE */
class SpringStale {
  static EntityManagerFactory factory;
  static EntityManager shared;

  public static void main(String[] args) throws Exception {
    try (var connection = DriverManager.getConnection(args[0], "postgres", ""); var statement = connection.createStatement()) {
      statement.execute("drop table if exists account");
      statement.execute("create table account (id int primary key, balance int not null, version int)");
      statement.execute("insert into account values (7, 100, 1)");
    }
    factory = Persistence.createEntityManagerFactory(args[1], Map.of("javax.persistence.jdbc.url", args[0], "javax.persistence.jdbc.user", "postgres"));
    JpaTransactionManager manager = new JpaTransactionManager(factory);
    manager.setJpaDialect(args[1].equals("hibernate") ? new HibernateJpaDialect() : new EclipseLinkJpaDialect());
    TransactionTemplate transaction = new TransactionTemplate(manager);
    shared = SharedEntityManagerCreator.createSharedEntityManager(factory);
    try {
      transaction.execute(status -> {
        stale().balance += 1;
        if (args[2].equals("flush")) shared.flush();
        if (args[2].equals("goes-on"))
          try {
            shared.flush();
          } catch (OptimisticLockException fault) {
            System.out.println("caught at flush, within the transaction, and goes on");
          }
        return null;
      });
      System.out.println("no exception");
    } catch (RuntimeException fault) {
      String sign = "caught ";
      for (Throwable cause = fault; cause != null; cause = cause.getCause(), sign = "cause ") {
        System.out.println(sign + cause.getClass().getName() + ": " + cause.getMessage());
        if (cause instanceof ObjectOptimisticLockingFailureException stale)
          System.out.println("  getPersistentClassName(): " + stale.getPersistentClassName() + ", getIdentifier(): " + stale.getIdentifier());
      }
    }
    factory.close();
  }

  /** We read; another transaction reads, adds 10 and commits. */
  static Account stale() {
    Account account = shared.find(Account.class, 7);
    EntityManager other = factory.createEntityManager();
    other.getTransaction().begin();
    other.find(Account.class, 7).balance += 10;
    other.getTransaction().commit();
    other.close();
    System.out.println("the other has committed");
    return account;
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
CP=classes:/usr/share/java/hibernate3.jar:/usr/share/java/hibernate-entitymanager.jar:/usr/share/java/hibernate-core.jar:/usr/share/java/hibernate-commons-annotations.jar:/usr/share/java/geronimo-jpa_2.0_spec.jar:/usr/share/java/geronimo-jta-1.2-spec.jar:/usr/share/java/slf4j-api.jar:/usr/share/java/slf4j-nop.jar:/usr/share/java/dom4j.jar:/usr/share/java/commons-collections3.jar:/usr/share/java/antlr.jar:/usr/share/java/javassist.jar:/usr/share/java/postgresql.jar:/usr/share/java/spring3-orm.jar:/usr/share/java/spring3-transaction.jar:/usr/share/java/spring3-core.jar:/usr/share/java/spring3-beans.jar:/usr/share/java/spring3-jdbc.jar:/usr/share/java/spring3-context.jar:/usr/share/java/spring3-aop.jar:/usr/share/java/commons-logging.jar
javac -encoding UTF-8 -cp "$CP" -d classes *.java
java -cp "$CP" -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog SpringStale jdbc:postgresql://127.0.0.1:$PORT/postgres hibernate goes-on
