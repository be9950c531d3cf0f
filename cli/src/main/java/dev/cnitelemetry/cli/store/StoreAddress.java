// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.clickhouse.ClickHouseStore;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Where a store is, as {@code --store} says it. */
public final class StoreAddress {
  /** What {@code --store} takes. */
  static final String PARAMETER = "FILE|clickhouse+http[s]://[USER@]HOST[:PORT][/DATABASE]";

  private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://");
  private static final Set<String> SCHEMES = Set.of("clickhouse+http", "clickhouse+https");
  private static final String EXAMPLE = "clickhouse+http://flows@127.0.0.1:8123/default";

  private final String text;

  private StoreAddress(String text) {
    this.text = text;
  }

  /**
   * An address.
   *
   * @param text a file, or the URL of a ClickHouse server
   * @throws InputException if it is neither
   */
  public static StoreAddress of(String text) {
    if (text.isEmpty()) {
      throw new InputException("--store is a file, or clickhouse+http://HOST:8123, not empty");
    }
    Matcher url = URL.matcher(text);
    if (url.lookingAt() && !SCHEMES.contains(url.group(1))) {
      // What follows may have a password in it.
      throw new InputException(
          "--store is a file, or clickhouse+http://HOST:8123, and nothing that begins with "
              + url.group(1)
              + "://");
    }
    return new StoreAddress(text);
  }

  private boolean isServer() {
    return text.startsWith("clickhouse+");
  }

  /**
   * Refuses what would be written over the store.
   *
   * @param option which option names the other file
   * @param other the other file; null where there is none
   * @throws InputException if it is the store
   */
  void refuseAsOutput(String option, @Nullable String other) {
    if (other == null || other.equals("-") || isServer()) {
      return;
    }
    try {
      Path to = Path.of(other);
      for (String name : List.of(text, text + ".wal")) {
        if (Files.exists(to) ? Files.isSameFile(to, Path.of(name)) : to.equals(Path.of(name))) {
          throw new InputException(option + " would be written over the store: " + other);
        }
      }
    } catch (IOException | InvalidPathException e) {
      // One of them is not there, or is said to be no file where it is opened.
    }
  }

  /**
   * A store to write to.
   *
   * @param interval how long rows are held until they are committed
   * @param table whose columns a server has
   * @param makesTables whether a server's tables are made where they are not there
   * @param compressing whether what is sent to a server is compressed
   * @param remarks told that a server does not answer
   */
  FlowStore openToWrite(
      Duration interval,
      FlowsTable table,
      boolean makesTables,
      boolean compressing,
      Consumer<String> remarks) {
    return guarded(
        () -> {
          if (!isServer()) {
            return DuckDbStore.builder(file()).commit(FlowStore.COMMIT_ROWS, interval).open();
          }
          ClickHouseStore.Builder server =
              server()
                  .commit(FlowStore.COMMIT_ROWS, interval)
                  .table(table)
                  .compress(compressing)
                  .remarks(remarks);
          return (makesTables ? server.makeTables() : server).open();
        });
  }

  /** A store to ask alone. */
  FlowStore openToRead() {
    return guarded(
        () -> isServer() ? server().openToAsk() : DuckDbStore.builder(file()).readOnly().open());
  }

  /** The server that the text or the environment names, as the Flow Aggregator's does. */
  private ClickHouseStore.Builder server() {
    URI url;
    try {
      url = new URI(text.substring("clickhouse+".length()));
    } catch (URISyntaxException e) {
      throw new InputException("--store is no such address as " + EXAMPLE, e);
    }
    if (url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new InputException(
          "--store is an address such as " + EXAMPLE + ", without anything after ? or #");
    }
    String user = url.getUserInfo();
    if (user != null && user.indexOf(':') >= 0) {
      throw new InputException(
          "--store: the password goes into CH_PASSWORD, since others see the command line");
    }
    try {
      URI address = new URI(url.getScheme(), null, url.getHost(), url.getPort(), "/", null, null);
      ClickHouseStore.Builder builder = ClickHouseStore.builder(address);
      String path = url.getPath() == null ? "" : url.getPath().replaceAll("^/|/$", "");
      if (!path.isEmpty()) {
        builder.database(path);
      }
      String name = user == null ? System.getenv("CH_USERNAME") : user;
      if (name != null && !name.isEmpty()) {
        builder.user(name);
      }
      String password = System.getenv("CH_PASSWORD");
      if (password != null && !password.isEmpty()) {
        builder.password(password);
      }
      return builder;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InputException("--store is no such address as " + EXAMPLE, e);
    }
  }

  private Path file() {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a file: " + text, e);
    }
  }

  /** What is done with a store. */
  interface Work<T> {
    T run();
  }

  /**
   * Does something with a store, and says in the command's own words what is wrong with it.
   *
   * @throws InputException if it cannot be opened or asked
   * @throws OutputException if it cannot be written
   */
  static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (FlowStoreException e) {
      if (e.reason() == Reason.UNWRITABLE) {
        throw new OutputException(new IOException(e.getMessage(), e));
      }
      throw new InputException(e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
