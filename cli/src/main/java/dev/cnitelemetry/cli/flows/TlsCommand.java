// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.flow.collector.tls.AntreaTls;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes certificates to try mutual TLS with. */
@Command(
    name = "tls",
    description = {
      "Make an authority, a server's and a client's certificate with their keys, like those of",
      "Antrea's Flow Aggregator, valid for a year; prints the files it made."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TlsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Where to; made if it is not there.")
  private String directory = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "flow-aggregator.flow-aggregator.svc",
      description = {
        "The DNS name or address that exporters reach the collector by",
        "(default: ${DEFAULT-VALUE}); localhost and 127.0.0.1 are good besides."
      })
  private String name = "flow-aggregator.flow-aggregator.svc";

  @Mixin private OutputOption output = new OutputOption();

  TlsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintStream out = output.of(console);
    try {
      Path made = Path.of(directory);
      AntreaTls.generate(made, name);
      for (String file :
          List.of(
              "ca.crt",
              "ca.key",
              "server.crt",
              "server.key",
              "server.pkcs8.key",
              "client.crt",
              "client.key",
              "client.pkcs8.key")) {
        out.println(made.resolve(file));
      }
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a directory: " + directory, e);
    } catch (IOException e) {
      throw new InputException(e.getMessage(), e);
    }
    return ExitStatus.CLEAN.number();
  }
}
