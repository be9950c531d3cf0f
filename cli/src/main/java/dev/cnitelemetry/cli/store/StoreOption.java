// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.flow.store.FlowStore;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Which store a command asks. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = StoreAddress.PARAMETER,
      description = {
        "The store: a file of DuckDB, or a ClickHouse server, whose password is in CH_PASSWORD",
        "(default: ${DEFAULT-VALUE}, in this directory)."
      },
      defaultValue = "flows.duckdb")
  private String store = "flows.duckdb";

  /** Opened to ask; not to be written over by what is answered. */
  FlowStore open(String outputOption, @Nullable String output) {
    StoreAddress address = StoreAddress.of(store);
    address.refuseAsOutput(outputOption, output);
    return address.openToRead();
  }
}
