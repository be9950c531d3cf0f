// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class PemFileTest {
  @TempDir private Path folder;

  private final PeerProgram openssl = PeerProgram.named("openssl", "Debian package openssl");

  private void run(String... arguments) {
    PeerProgram.Outcome outcome = openssl.runIn(folder, new byte[0], arguments);
    assertEquals(0, outcome.status(), outcome.errors());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private PublicKey certificate() throws IOException {
    run(
        "req",
        "-x509",
        "-new",
        "-key",
        "plain.key",
        "-subj",
        "/CN=a",
        "-days",
        "2",
        "-out",
        "a.crt");
    return PemFile.certificates(file("a.crt")).get(0).getPublicKey();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSA -pkeyopt rsa_keygen_bits:2048",
        "EC -pkeyopt ec_paramgen_curve:P-256",
        "EC -pkeyopt ec_paramgen_curve:P-384",
        "ED25519"
      })
  void keysOfEveryFormAreRead(String algorithm) throws IOException {
    run(("genpkey -out plain.key -algorithm " + algorithm).split(" ", -1));
    PublicKey of = certificate();
    assertEquals("PKCS#8", PemFile.privateKey(file("plain.key"), of).getFormat());
    if (!algorithm.equals("ED25519")) {
      run("pkey", "-in", "plain.key", "-traditional", "-out", "traditional.key");
      String text = Files.readString(file("traditional.key"));
      assertTrue(text.matches("(?s)-----BEGIN (RSA|EC) PRIVATE KEY-----.*"), text);
      assertEquals("PKCS#8", PemFile.privateKey(file("traditional.key"), of).getFormat());
      Files.writeString(file("both.pem"), text + Files.readString(file("a.crt")));
      assertEquals(1, PemFile.certificates(file("both.pem")).size());
      assertEquals("PKCS#8", PemFile.privateKey(file("both.pem"), of).getFormat());
    }
  }

  @Test
  void whatCannotBeReadIsSaidWithTheFileAndWhatIsWanted() throws IOException {
    run("genpkey", "-algorithm", "RSA", "-out", "plain.key");
    PublicKey of = certificate();
    run("pkcs8", "-topk8", "-in", "plain.key", "-passout", "pass:secret", "-out", "pkcs8.key");
    run(
        "pkey -in plain.key -traditional -aes256 -passout pass:secret -out pkcs1.key"
            .split(" ", -1));
    run("pkey", "-in", "plain.key", "-outform", "DER", "-out", "der.key");
    run("genpkey", "-algorithm", "RSA", "-out", "other.key");
    run("genpkey", "-algorithm", "ED25519", "-out", "ed.key");
    Files.writeString(file("empty"), "");
    Files.writeString(
        file("bad.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    assertWords("pkcs8.key", "is an encrypted private key", of);
    assertWords("pkcs1.key", "is an encrypted private key", of);
    assertWords("der.key", "has no private key in PEM, but DER", of);
    assertWords("empty", "but nothing", of);
    assertWords("a.crt", "has no private key in PEM, but CERTIFICATE", of);
    assertWords("other.key", "does not belong to the certificate", of);
    assertWords("ed.key", "no RSA key", of);
    assertWords("bad.key", "no RSA key", of);
    assertWords("absent", "no such file", of);
    assertWords(".", "cannot be read", of);
    IOException e = assertThrows(IOException.class, () -> PemFile.certificates(file("plain.key")));
    assertEquals(
        file("plain.key")
            + " has no certificate in PEM, but PRIVATE KEY; -----BEGIN CERTIFICATE----- is wanted",
        e.getMessage());
  }

  private void assertWords(String file, String words, PublicKey of) {
    IOException e = assertThrows(IOException.class, () -> PemFile.privateKey(file(file), of), file);
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(words), message);
    assertTrue(message.contains(file), message);
  }
}
