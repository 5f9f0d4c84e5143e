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
