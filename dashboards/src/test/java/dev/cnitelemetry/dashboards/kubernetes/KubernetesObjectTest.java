// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesObjectTest {

  private static final KubernetesObject SECRET =
      KubernetesObject.builder("v1", "Secret", "token")
          .namespace("monitoring")
          .annotation("kubernetes.io/service-account.name", "prometheus")
          .put("type", "kubernetes.io/service-account-token")
          .comment("For tests by hand.")
          .build();

  @Test
  void itIsPrintedWithItsComment() {
    assertEquals(
        """
        # For tests by hand.
        apiVersion: v1
        kind: Secret
        metadata:
          name: token
          namespace: monitoring
          annotations:
            kubernetes.io/service-account.name: prometheus
        type: kubernetes.io/service-account-token
        """,
        SECRET.yaml());
    assertTrue(SECRET.json().startsWith("{\n  \"apiVersion\": \"v1\",\n"), SECRET.json());
    assertEquals("Secret monitoring/token", SECRET.toString());
    assertEquals(Optional.of("monitoring"), SECRET.namespace());
  }

  @Test
  void aManifestIsOneStream() {
    KubernetesObject namespace =
        KubernetesObject.builder("v1", "Namespace", "monitoring").put("spec", Map.of()).build();
    KubernetesManifest manifest = new KubernetesManifest(List.of(namespace, SECRET));
    assertEquals(namespace.yaml() + "---\n" + SECRET.yaml(), manifest.yaml());
    assertTrue(manifest.json().contains("\"kind\": \"List\""));
    assertEquals("", new KubernetesManifest(List.of()).yaml());
    assertEquals(
        "Secret monitoring/token is there 2 times",
        assertThrows(
                IllegalArgumentException.class,
                () -> new KubernetesManifest(List.of(SECRET, namespace, SECRET)))
            .getMessage());
  }

  @Test
  void namesThatNoClusterTakesAreRefused() {
    for (String name : List.of("", "Antrea", "a b", "-a", "a/b", "a".repeat(254))) {
      assertThrows(
          IllegalArgumentException.class, () -> KubernetesObject.builder("v1", "Secret", name));
    }
  }
}
