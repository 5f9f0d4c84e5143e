import javax.persistence.EntityManagerFactory;

final class Deposit {
  /** Each attempt reads the balance again and adds to what it finds. */
  static void deposit(EntityManagerFactory factory, int id, int amount) throws InterruptedException {
    InTransaction.run(factory, 5, context -> context.find(Account.class, id).balance += amount);
  }
}
