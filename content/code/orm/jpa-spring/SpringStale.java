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
