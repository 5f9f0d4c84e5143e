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
