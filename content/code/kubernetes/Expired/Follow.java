import io.kubernetes.client.informer.*;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.generic.dynamic.*;
import java.util.function.BiConsumer;

final class Follow {
  /** Keeps a cache equal to a collection; after a 410 in either form the informer lists again and compares. */
  static SharedInformerFactory follow(ApiClient client, DynamicKubernetesApi orders, String namespace, BiConsumer<String, DynamicKubernetesObject> told) {
    var informers = new SharedInformerFactory(client.setReadTimeout(0)); // it takes no client that has one
    informers.sharedIndexInformerFor(orders, DynamicKubernetesObject.class, 0, namespace).addEventHandler(
        new ResourceEventHandler<>() {
          public void onAdd(DynamicKubernetesObject order) { told.accept("is", order); }
          public void onUpdate(DynamicKubernetesObject old, DynamicKubernetesObject order) { told.accept("is", order); }
          public void onDelete(DynamicKubernetesObject order, boolean unseen) { told.accept("gone", order); } // unseen: no event said so, the list did
        });
    informers.startAllRegisteredInformers();
    return informers;
  }
}
