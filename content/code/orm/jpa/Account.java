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
