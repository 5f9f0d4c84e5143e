import java.util.Map;
import javax.persistence.Persistence;
import javax.persistence.RollbackException;

/** One writer: the bulk update comes before the entity is read, in a process that has read the row earlier. Run as: java OwnBulkFirst URL UNIT */
class OwnBulkFirst extends Versions {
  public static void main(String[] args) throws Exception {
    url = args[0];
    for (boolean refreshes : new boolean[] {false, true}) {
      sql("drop table if exists account",
          "create table account (id int primary key, balance int not null, version int)",
          "insert into account values (7, 100, 1)");
      factory = Persistence.createEntityManagerFactory(args[1], Map.of("javax.persistence.jdbc.user", "postgres", "javax.persistence.jdbc.url", url));
      one = factory.createEntityManager();
      one.find(Account.class, 7);
      one.close();
      say("an earlier EntityManager has read the row");
      one = factory.createEntityManager();
      one.getTransaction().begin();
      one.createQuery("update Account a set a.balance = a.balance + 10 where a.id = 7").executeUpdate();
      Account account = one.find(Account.class, 7);
      if (refreshes) one.refresh(account);
      say("after the bulk update and find()" + (refreshes ? " and refresh()" : "") + ": balance " + account.balance + ", version " + account.version);
      account.balance += 1;
      try {
        one.getTransaction().commit();
        say("no exception");
      } catch (RollbackException fault) {
        say("RollbackException, cause " + fault.getCause().getClass().getName());
      }
      factory.close();
      say("in the table: " + rows("account"));
    }
  }
}
