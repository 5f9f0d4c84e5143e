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
