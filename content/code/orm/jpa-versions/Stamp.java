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
