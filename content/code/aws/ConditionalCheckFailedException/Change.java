import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import java.util.*;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.*;

record Change(DynamoDbClient db, String table, Map<String, AttributeValue> key) {
  /** Writes with the version it read; starts again from the item that won, unless that is this very write. */
  void write(UnaryOperator<String> next, int attempts) throws InterruptedException {
    var write = fromS(UUID.randomUUID().toString());
    var item = read();
    for (int attempt = 1; !item.isEmpty(); attempt++) {
      var values = Map.of(":text", fromS(next.apply(item.get("text").s())), ":one", fromN("1"), ":write", write, ":seen", item.get("version"));
      try {
        db.updateItem(update -> update.tableName(table).key(key).conditionExpression("version = :seen")
            .updateExpression("SET #text = :text, version = version + :one, lastWrite = :write")
            .expressionAttributeNames(Map.of("#text", "text")).expressionAttributeValues(values)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        return;
      } catch (ConditionalCheckFailedException e) {
        item = e.hasItem() ? e.item() : read();
        if (write.equals(item.get("lastWrite"))) return; // only the answer to this write was lost
        if (attempt >= attempts) throw e;
        Thread.sleep((long) (Math.random() * (50 << attempt)));
      }
    }
    throw new NoSuchElementException(key + " is gone");
  }

  private Map<String, AttributeValue> read() {
    return db.getItem(get -> get.tableName(table).key(key).consistentRead(true)).item(); // empty: no such item
  }
}
