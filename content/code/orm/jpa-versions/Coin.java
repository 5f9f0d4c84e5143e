import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;

@Entity
class Coin {
  @Id int id;
  int amount;
  @ManyToOne @JoinColumn(name = "purse") Purse purse;

  Coin() {}

  Coin(int id, int amount, Purse purse) {
    this.id = id;
    this.amount = amount;
    this.purse = purse;
  }
}
