package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where a store is, as {@code --store} says it. */
public final class StoreAddress {
  /** What {@code --store} takes. */
  static final String PARAMETER = "FILE|clickhouse+http[s]://[USER@]HOST[:PORT][/DATABASE]";

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
    return new StoreAddress(text);
  }

  /** A store to write to. */
  FlowStore openToWrite(Consumer<String> remarks) {
    return guarded(() -> DuckDbStore.open(file()));
  }

  /** A store to ask alone. */
  FlowStore openToRead() {
    return guarded(() -> DuckDbStore.builder(file()).readOnly().open());
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
