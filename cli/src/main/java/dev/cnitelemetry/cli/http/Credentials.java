// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What is sent to the origin that a user names, and to no other: an Authorization header, headers
 * of the user's own, a client certificate.
 */
public final class Credentials {

  /**
   * A header of the user's own.
   *
   * @param name its name
   * @param value its value; empty where a default header is to be left out
   */
  record Header(String name, Optional<String> value) {}

  private Optional<String> authorization = Optional.empty();
  private final List<Header> headers = new ArrayList<>();
  private Optional<ClientKey> clientKey = Optional.empty();

  /** No credentials. */
  public Credentials() {}

  /** Sends the token in a file as {@code Authorization: Bearer}. */
  public Credentials bearerTokenFile(Path file) {
    String token = Secrets.line(file);
    if (!Secrets.isPlain(token) || token.indexOf(' ') >= 0) {
      throw new FetchException(
          file + " has characters that no token has: only visible ASCII characters are sent");
    }
    return authorize("Bearer " + token);
  }

  /** Sends a name and password as {@code Authorization: Basic}. */
  public Credentials user(String nameAndPassword) {
    return authorize(basic(nameAndPassword, "--user"));
  }

  /** Sends the name and password in a file as {@code Authorization: Basic}. */
  public Credentials userFile(Path file) {
    return authorize(basic(Secrets.line(file), file.toString()));
  }

  /** Adds a header as curl's {@code --header} takes it: a line, or @ and a file of lines. */
  public Credentials header(String line) {
    if (line.startsWith("@")) {
      Secrets.text(Path.of(line.substring(1)))
          .lines()
          .filter(each -> !each.isBlank())
          .forEach(each -> headers.add(parsed(each)));
    } else {
      headers.add(parsed(line));
    }
    return this;
  }

  /** Presents a client certificate. */
  public Credentials clientKey(ClientKey key) {
    clientKey = Optional.of(key);
    return this;
  }

  private Credentials authorize(String value) {
    if (authorization.isPresent()) {
      throw new FetchException("give one of --user, --user-file and --bearer-token-file");
    }
    authorization = Optional.of(value);
    return this;
  }

  /** The Authorization header's value; the URL's own user goes first, as with curl. */
  Optional<String> authorization(Url url) {
    return url.userInfo()
        .map(user -> basicOf(user.indexOf(':') < 0 ? user + ":" : user))
        .or(() -> authorization);
  }

  List<Header> headers() {
    return headers;
  }

  Optional<ClientKey> clientKey() {
    return clientKey;
  }

  boolean areNone() {
    return authorization.isEmpty() && headers.isEmpty() && clientKey.isEmpty();
  }

  private static String basic(String nameAndPassword, String where) {
    if (nameAndPassword.indexOf(':') < 0) {
      throw new FetchException(where + " needs a name and a password with a colon between them");
    }
    if (nameAndPassword.chars().anyMatch(Character::isISOControl)) {
      throw new FetchException(where + " has control characters, which no password has");
    }
    return basicOf(nameAndPassword);
  }

  private static String basicOf(String nameAndPassword) {
    return "Basic "
        + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
  }

  private static Header parsed(String line) {
    int end = line.indexOf(':');
    boolean empty = end < 0 && line.endsWith(";");
    String name =
        empty ? line.substring(0, line.length() - 1) : end < 0 ? "" : line.substring(0, end);
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new FetchException(
          "--header needs a name, a colon and a value, such as \"X-Tenant: a\"");
    }
    String value = empty ? "" : line.substring(end + 1).strip();
    if (value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 127 || c > 255)) {
      throw new FetchException("the header " + name + " has characters that no header can have");
    }
    return new Header(name, empty || !value.isEmpty() ? Optional.of(value) : Optional.empty());
  }
}
