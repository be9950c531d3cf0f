import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the programs of the README and of docs/reading-ipfix.md, and looks at what they print. */
public final class RunReadme {
  private RunReadme() {}

  private interface Program {
    void run() throws IOException;
  }

  /**
   * Runs them.
   *
   * @param args the directory of the samples
   * @throws IOException if a sample cannot be read
   */
  public static void main(String[] args) throws IOException {
    prints(
        () -> OvsOperations.main(new String[] {args[0] + "/antrea-1.6.1.prom"}),
        "{ADD=0.0, MODIFY=12.0, DELETE=12.0}",
        "antrea_agent_ovs_flow_ops_count{operation=\"add\"}");
    prints(
        () -> OvsQueries.main(args),
        "sum by (node) (rate(antrea_agent_ovs_flow_ops_count{operation=\"add\"}[$__rate_interval]))",
        "operations a second, ratio",
        "{{node}}");
    prints(
        () -> GatewayDashboard.main(args),
        "\"schemaVersion\": 42",
        "How many failed in the last hour, by instance?",
        "felix_");
    prints(
        () -> PodTraffic.main(new String[] {args[0] + "/antrea-flows-1.7.ipfix"}),
        "data/store-3 3400772",
        "shop/web-2 6444295");
  }

  private static void prints(Program program, String... expected) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      program.run();
    } finally {
      System.setOut(before);
    }
    String text = printed.toString(StandardCharsets.UTF_8);
    for (String part : List.of(expected)) {
      if (!text.contains(part)) {
        throw new AssertionError("without " + part + ": " + text);
      }
    }
  }
}
