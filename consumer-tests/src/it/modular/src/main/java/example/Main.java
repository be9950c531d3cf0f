package example;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a page with the catalogues that were linked in, of which one is never named here. */
public final class Main {
  private Main() {}

  /**
   * Reads a page.
   *
   * @param args the page
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Scrape scrape =
        Scrape.parse(Files.readAllBytes(Path.of(args[0])), TextFormat.PROMETHEUS_0_0_4);
    System.out.println(scrape.families().size() + " families");
    MetricCatalog installed = MetricCatalog.installed();
    require(installed.find("felix_ipset_errors").isPresent());
    require(
        installed.find("antrea_agent_ovs_flow_ops_count").orElseThrow()
            == AntreaAgent.OVS_FLOW_OPS_COUNT);
    require(AntreaElements.SOURCE_POD_NAME.name().equals("sourcePodName"));
    require(Main.class.getModule().isNamed() && Scrape.class.getModule().isNamed());
    require(!Scrape.class.getModule().isExported("dev.cnitelemetry.text.internal.line"));
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new AssertionError("not as a user would expect");
    }
  }
}
