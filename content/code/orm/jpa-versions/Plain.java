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
