// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.ipfix.send.SocketAddresses;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.Listener;
import dev.cnitelemetry.flow.collector.tls.TlsFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Where to listen and how: the options of every command that receives. */
public final class Listening {
  private static final int RECEIVE_BUFFER = 8 << 20;

  @Option(
      names = "--udp",
      paramLabel = "[HOST:]PORT",
      description = "Listen for datagrams; repeatable.")
  private List<String> udp = new ArrayList<>();

  @Option(
      names = "--tcp",
      paramLabel = "[HOST:]PORT",
      description = "Listen for connections; repeatable.")
  private List<String> tcp = new ArrayList<>();

  @Option(
      names = "--tls",
      paramLabel = "[HOST:]PORT",
      description = {
        "Listen for connections with TLS, which --tls-cert, --tls-key and --tls-ca",
        "are for; repeatable."
      })
  private List<String> tls = new ArrayList<>();

  @Option(
      names = "--tls-cert",
      paramLabel = "FILE",
      description =
          "The own certificate in PEM. It is read again when it changes, as are the others.")
  @Nullable
  private String certificate;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "The private key in PEM: PKCS#8, PKCS#1 or SEC 1, not encrypted.")
  @Nullable
  private String key;

  @Option(
      names = "--tls-ca",
      paramLabel = "FILE",
      description = "Who has to have signed the other side's certificate, in PEM.")
  @Nullable
  private String authorities;

  @Option(
      names = "--tls-client-auth",
      paramLabel = "required|none",
      defaultValue = "required",
      description = "Whether exporters need a certificate (default: ${DEFAULT-VALUE}).")
  private String clientAuthentication = "required";

  @Option(
      names = "--tls-min-version",
      paramLabel = "VERSION",
      description = "TLSv1.2 or TLSv1.3 (default: TLSv1.2).")
  @Nullable
  private String minimumVersion;

  @Option(
      names = "--tls-ciphers",
      paramLabel = "NAME",
      split = ",",
      description = "The cipher suites to take, several by commas (default: Java's).")
  private List<String> cipherSuites = new ArrayList<>();

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      defaultValue = "10000",
      description = {
        "How many connections there may be (default: ${DEFAULT-VALUE});",
        "one more closes the one that was quiet for longest."
      })
  private int mostConnections = 10_000;

  @Option(
      names = "--idle-timeout",
      paramLabel = "SECONDS",
      defaultValue = "1800",
      description = {
        "After how long without a whole message a connection is closed (default:",
        "${DEFAULT-VALUE})."
      })
  private long idleSeconds = 1800;

  @Nullable private String serverName;

  /** Expects another name in a server's certificate than that of its host. */
  public void serverName(String name) {
    serverName = name;
  }

  /** Whether options name files of TLS. */
  public boolean hasTlsFiles() {
    return authorities != null;
  }

  /** Whether there is anywhere to listen. */
  public boolean isGiven() {
    return !udp.isEmpty() || !tcp.isEmpty() || !tls.isEmpty();
  }

  /** Listens somewhere too. */
  public void addUdp(String address) {
    udp.add(address);
  }

  /** Listens somewhere too. */
  public void addTcp(String address) {
    tcp.add(address);
  }

  /** Listens somewhere too, with the files of the options. */
  public void addTls(String address) {
    tls.add(address);
  }

  /**
   * Takes lowest version and cipher suites of TLS that options do not have.
   *
   * @param version TLSv1.2 or TLSv1.3, or null for no wish
   * @param suites names, or none
   */
  public void tlsDefaults(@Nullable String version, List<String> suites) {
    if (minimumVersion == null) {
      minimumVersion = version;
    }
    if (cipherSuites.isEmpty()) {
      cipherSuites = suites;
    }
  }

  /**
   * Sets a collector up.
   *
   * @param builder what to set up
   * @throws InputException if an option is wrong
   */
  public void addTo(FlowCollector.Builder builder) {
    if (idleSeconds < 1) {
      throw new InputException("--idle-timeout is 1 or more seconds, not " + idleSeconds);
    }
    if (mostConnections < 1) {
      throw new InputException("--max-connections is 1 or more, not " + mostConnections);
    }
    builder.maximumConnections(mostConnections).idleTimeout(Duration.ofSeconds(idleSeconds));
    builder.receiveBuffer(RECEIVE_BUFFER);
    udp.forEach(text -> builder.udp(SocketAddresses.listening(text)));
    tcp.forEach(text -> builder.tcp(SocketAddresses.listening(text)));
    if (!tls.isEmpty()) {
      TlsFiles files = files();
      tls.forEach(text -> builder.tls(SocketAddresses.listening(text), files));
    }
  }

  /**
   * The files that a server speaks TLS with.
   *
   * @throws InputException if an option is missing or wrong
   */
  public TlsFiles files() {
    if (certificate == null || key == null || authorities == null) {
      throw new InputException(
          "TLS needs --tls-cert, --tls-key and --tls-ca; \"flows tls DIR\" makes such files");
    }
    if (!clientAuthentication.equals("required") && !clientAuthentication.equals("none")) {
      throw new InputException(
          "--tls-client-auth is required or none, not " + clientAuthentication);
    }
    return files(certificate, key, authorities)
        .clientCertificates(clientAuthentication.equals("required"));
  }

  /**
   * The files that a client speaks TLS with, which may have no certificate.
   *
   * @throws InputException if an option is missing or wrong
   */
  public TlsFiles clientFiles() {
    if (authorities == null || (certificate == null) != (key == null)) {
      throw new InputException(
          "TLS needs --tls-ca, and --tls-cert and --tls-key where a certificate is wanted");
    }
    TlsFiles files = files(certificate, key, authorities);
    return serverName == null ? files : files.serverName(serverName);
  }

  private TlsFiles files(@Nullable String ownCertificate, @Nullable String ownKey, String trusted) {
    try {
      TlsFiles files =
          ownCertificate == null || ownKey == null
              ? TlsFiles.trusting(Path.of(trusted))
              : TlsFiles.of(Path.of(ownCertificate), Path.of(ownKey), Path.of(trusted));
      TlsFiles limited = files.cipherSuites(cipherSuites);
      return minimumVersion == null ? limited : limited.minimumVersion(minimumVersion);
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a file: " + e.getInput(), e);
    } catch (IllegalArgumentException e) {
      throw new InputException("--tls-min-version: " + e.getMessage(), e);
    }
  }

  /**
   * Starts a collector and says where it listens.
   *
   * @throws InputException if it cannot listen there
   */
  public static FlowCollector start(FlowCollector collector, Console console) {
    try {
      collector.start();
    } catch (IOException e) {
      throw new InputException("cannot listen: " + e.getMessage(), e);
    }
    for (Listener listener : collector.listeners()) {
      boolean small =
          listener.protocol() == Listener.Protocol.UDP && listener.receiveBuffer() < RECEIVE_BUFFER;
      console.note(
          "listening for "
              + listener
              + (small
                  ? "; the system gave a receive buffer of "
                      + listener.receiveBuffer()
                      + " octets instead of "
                      + RECEIVE_BUFFER
                      + " (net.core.rmem_max)"
                  : ""));
    }
    return collector;
  }
}
