// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.time.Duration;
import java.util.function.Consumer;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** The store that a collector writes to. */
public final class StoreSinkOption {
  @Option(
      names = "--store",
      paramLabel = StoreAddress.PARAMETER,
      description = {
        "Store records in a file of DuckDB or on a ClickHouse server, instead of standard output.",
        "User and password are in CH_USERNAME and CH_PASSWORD. Records are aggregated by the rules",
        "of --aggregate mended unless another one is given; off stores them as they come."
      })
  @Nullable
  private String store;

  @Option(
      names = "--store-interval",
      paramLabel = "SECONDS",
      defaultValue = "8",
      description = {
        "How long rows are held until they are committed, 50,000 at most",
        "(default: ${DEFAULT-VALUE})."
      })
  private long seconds = 8;

  @Option(
      names = "--store-keep",
      paramLabel = "DURATION",
      description = "How long rows are kept, such as 12h; sums by the minute and hour stay longer.")
  @Nullable
  private String keep;

  @Option(
      names = "--store-size",
      paramLabel = "MIB",
      description = "How much room there is: above half of it the older half of the rows goes.")
  private long mebibytes;

  @Option(
      names = "--store-release",
      paramLabel = "VERSION",
      description = {
        "Whose columns a ClickHouse server's table has, such as v1.7.0; the newest release of",
        "Antrea unless given. A file has those of all."
      })
  private String release = AntreaVersion.NEWEST.text();

  @Option(
      names = "--store-create",
      description = "Make a ClickHouse server's tables and views where they are not there.")
  private boolean create;

  private boolean compressing = true;

  /** As a configuration file has it, which need not be whole seconds. */
  @Nullable private Duration commitInterval;

  /** Whether there is one. */
  public boolean isGiven() {
    return store != null;
  }

  /**
   * What a configuration file says, where the command line names no store.
   *
   * @param address the store
   * @param interval how long rows are held until they are committed
   * @param antreaRelease whose columns a server's table has
   * @param zipped whether what is sent to a server is compressed
   */
  public void byDefault(String address, Duration interval, String antreaRelease, boolean zipped) {
    if (store == null) {
      store = address;
      commitInterval = interval;
      release = antreaRelease;
      compressing = zipped;
    }
  }

  /**
   * Refuses what would be written over the store, or into it.
   *
   * @param option which option names the other file
   * @param other the other file; null where there is none
   * @throws InputException if it is the store
   */
  public void refuseAsOutput(String option, @Nullable String other) {
    if (store != null) {
      StoreAddress.of(store).refuseAsOutput(option, other);
    }
  }

  /** Where it is; empty text without one. */
  public String name() {
    return store == null ? "" : store;
  }

  /**
   * The sink, its store opened.
   *
   * @param remarks told of what a person should know, such as a server that does not answer
   * @throws InputException if there is none at that address, or it cannot be opened
   */
  public StoreSink open(Consumer<String> remarks) {
    Duration age = keep == null ? null : TimeSpan.of("--store-keep", keep);
    if (age != null && age.toMinutes() < 1) {
      throw new InputException("--store-keep is a minute or longer, not " + keep);
    }
    if (seconds < 1) {
      throw new InputException("--store-interval is 1 second or more, not " + seconds);
    }
    if (mebibytes < 0) {
      throw new InputException("--store-size is 1 or more, not " + mebibytes);
    }
    FlowsTable table;
    try {
      table = FlowsTable.of(release);
    } catch (IllegalArgumentException e) {
      throw new InputException("--store-release: " + e.getMessage(), e);
    }
    return new StoreSink(
        StoreAddress.of(name())
            .openToWrite(
                commitInterval == null ? Duration.ofSeconds(seconds) : commitInterval,
                table,
                create,
                compressing,
                remarks),
        age,
        mebibytes << 20);
  }
}
