// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationError;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.rules.PresetRules;
import dev.cnitelemetry.presets.scrape.ResourcePresets;
import dev.cnitelemetry.presets.scrape.ScrapePresets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/set-up.md says what is generated, and it is. */
class SetUpDocumentTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static String document() throws IOException {
    return Files.readString(CommandRun.ROOT.resolve("docs/set-up.md"));
  }

  @Test
  void everyFactIsGeneratedOrSaysWhyNot() throws IOException {
    String table = document().split("## Each fact of the five documents", -1)[1];
    Map<String, String> outputs = new HashMap<>();
    Set<String> documents = new TreeSet<>();
    int generated = 0;
    int left = 0;
    for (String line : table.split("## ", -1)[0].lines().toList()) {
      if (!line.startsWith("| ") || line.startsWith("| document")) {
        continue;
      }
      String[] cells = line.split("(?<!\\\\)\\|", -1);
      assertEquals(6, cells.length, line);
      if (!cells[1].isBlank()) {
        documents.add(cells[1].strip());
      }
      String command = cells[3].strip();
      if (command.equals("—")) {
        assertTrue(cells[4].strip().length() > 10, line);
        left++;
        continue;
      }
      assertTrue(command.startsWith("`") && command.endsWith("`"), line);
      String output =
          outputs.computeIfAbsent(
              command.replace("`", ""),
              each -> {
                CommandRun run = CommandRun.of(each.split(" ", -1));
                assertEquals(0, run.status(), line + run.err());
                return run.out();
              });
      Matcher shown = CODE.matcher(cells[4]);
      int found = 0;
      while (shown.find()) {
        assertTrue(output.contains(shown.group(1)), line + "\n" + shown.group(1) + "\n" + output);
        found++;
      }
      assertTrue(found > 0, line);
      generated++;
    }
    assertEquals(5, documents.size(), documents.toString());
    System.out.println(generated + " facts are generated, " + left + " are left to others");
    assertTrue(generated > 30, generated + " generated");
  }

  /** What nobody would find otherwise: presets that the page does not name. */
  @Test
  void everyPresetIsOnThePage() throws IOException {
    String page = document();
    Set<String> absent = new TreeSet<>();
    ResourcePresets.all().forEach(each -> absent.add("resources " + each.name()));
    ScrapePresets.all().forEach(each -> absent.add("scrape-config " + each.name()));
    PresetRules.all().forEach(each -> absent.add("rules " + each.name()));
    absent.removeIf(
        each ->
            page.contains("`" + each + "`")
                || page.contains("`" + each + " ")
                || page.contains("`" + each.substring(each.indexOf(' ') + 1) + "`"));
    assertEquals(Set.of(), absent);
  }

  @Test
  void theExampleOfConfigurationFiles() throws IOException {
    List<ConfigurationError> errors =
        AntreaConfiguration.check(
            ConfigurationFile.FLOW_AGGREGATOR,
            Release.of("antrea", "v1.7.0"),
            "flowCollector:\n  adress: '[::1]:4739:udp'\nmode: Proxy\n");
    String printed =
        errors.stream().map(ConfigurationError::toString).collect(Collectors.joining("\n"));
    assertTrue(document().contains("```text\n" + printed + "\n```"), printed);
  }
}
