import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.PostLoad;
import javax.persistence.Version;

@Entity
class Account {
  @Id int id;
  int balance;
  @Version Integer version;

  @PostLoad void read() {
    TwoWriters.haveRead(balance, version);
  }
}
