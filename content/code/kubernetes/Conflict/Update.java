import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.models.*;
import java.util.function.Predicate;

final class Update {
  /** Changes a ConfigMap under the resourceVersion it was read with; reads again while another writer is first. */
  static V1ConfigMap update(CoreV1Api api, String namespace, String name, Predicate<V1ConfigMap> change, int attempts) throws ApiException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      V1ConfigMap seen = api.readNamespacedConfigMap(name, namespace).execute(); // each try needs the current object
      if (!change.test(seen)) return seen; // it is there already: an earlier try arrived
      try {
        return api.replaceNamespacedConfigMap(name, namespace, seen).execute(); // its resourceVersion goes along
      } catch (ApiException e) {
        if (!lostTheRace(e) || attempt >= attempts) throw e;
        Thread.sleep((long) (Math.random() * (50 << attempt)));
      }
    }
  }

  /** The status is not enough: AlreadyExists has 409 too. */
  static boolean lostTheRace(ApiException e) {
    return e.getCode() == 409 && "Conflict".equals(JSON.<V1Status>deserialize(e.getResponseBody(), V1Status.class).getReason());
  }
}
