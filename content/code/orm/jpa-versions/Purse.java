import java.util.ArrayList;
import java.util.List;
import javax.persistence.CascadeType;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.OneToMany;
import javax.persistence.Version;

/** Its coins have a column that points here: the purse does not own the relationship. */
@Entity
class Purse {
  @Id int id;
  @Version int version;
  @OneToMany(mappedBy = "purse", cascade = CascadeType.ALL) List<Coin> coins = new ArrayList<>();
}
