// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import dev.cnitelemetry.generator.internal.data.CatalogModules;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.extract.DataFileText;
import dev.cnitelemetry.generator.internal.extract.DataFileUpdate;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.generator.internal.extract.MetricList;
import dev.cnitelemetry.generator.internal.golang.GoRegistrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a data file, or brings one up to date, from Go sources and Kubernetes' lists of metrics:
 * {@code ./generate --from DIR … --into FILE}. What became otherwise is printed, a line each, and
 * what could not be read.
 */
public final class ExtractionGenerator {

  private ExtractionGenerator() {}

  /**
   * Extracts.
   *
   * @param arguments the project's directory, then {@code --from DIR|LIST.yaml …}, {@code --into
   *     FILE}, and for a new file {@code --component NAME}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    List<Path> from = new ArrayList<>();
    String into = "";
    String component = "";
    String option = "";
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      if (argument.startsWith("--")) {
        option = argument;
      } else if (option.equals("--from")) {
        from.add(Path.of(argument));
      } else if (option.equals("--into")) {
        into = argument;
      } else if (option.equals("--component")) {
        component = argument;
      } else {
        throw new IllegalArgumentException("known are --from, --into and --component");
      }
    }
    if (from.isEmpty() || into.isEmpty()) {
      throw new IllegalArgumentException("--from DIR … --into FILE are needed");
    }
    List<String> lines = extract(project, from, project.resolve(into), component);
    lines.forEach(System.out::println); // what the developer asked for
  }

  /** Extracts into a file, and says what became otherwise. */
  static List<String> extract(Path project, List<Path> from, Path file, String component)
      throws IOException {
    List<String> lines = new ArrayList<>();
    Extraction found = read(from);
    List<Module> modules = CatalogModules.read(project);
    String path = project.relativize(file).toString().replace('\\', '/');
    List<Module> others = new ArrayList<>();
    for (Module module : modules) {
      for (Module.Group group : module.groups()) {
        if (group.file().location().file().replace('\\', '/').equals(path)) {
          Set<String> elsewhere =
              modules.stream()
                  .flatMap(each -> each.groups().stream())
                  .filter(each -> !each.file().location().equals(group.file().location()))
                  .flatMap(each -> each.metrics().stream())
                  .map(Module.Metric::name)
                  .collect(Collectors.toSet());
          DataFileUpdate.Result result =
              DataFileUpdate.of(
                  path, Files.readString(file), module, others, without(found, elsewhere), false);
          Files.writeString(file, result.text());
          lines.addAll(result.changes());
          return told(lines, found);
        }
      }
      others.add(module);
    }
    if (component.isEmpty()) {
      throw new IllegalArgumentException(
          path + " is no data file of a catalogue; a new one needs --component NAME");
    }
    Set<String> known =
        modules.stream()
            .flatMap(each -> each.groups().stream())
            .flatMap(each -> each.metrics().stream())
            .map(Module.Metric::name)
            .collect(Collectors.toSet());
    Files.writeString(
        file,
        DataFileText.of(
            new DataFileText.Header(
                List.of("Extracted from " + String.join(", ", found.sources()) + "."),
                component,
                "The metrics of " + component + ", extracted from its sources.",
                List.of(),
                0),
            without(found, known).metrics(),
            List.of()));
    lines.add(path + ": new, " + without(found, known).metrics().size() + " metrics");
    return told(lines, found);
  }

  private static List<String> told(List<String> lines, Extraction found) {
    found.conflicts().forEach(lines::add);
    found
        .unread()
        .forEach(each -> lines.add(each.file() + ":" + each.line() + ": unread: " + each.reason()));
    return lines;
  }

  private static Extraction without(Extraction found, Set<String> names) {
    List<ExtractedMetric> left =
        found.metrics().stream().filter(metric -> !names.contains(metric.name())).toList();
    return new Extraction(found.sources(), left, found.unread(), found.conflicts());
  }

  private static Extraction read(List<Path> from) throws IOException {
    Extraction.Builder all = new Extraction.Builder();
    List<String> sources = new ArrayList<>();
    List<Path> directories = new ArrayList<>();
    for (Path each : from) {
      if (Files.isDirectory(each)) {
        directories.add(each);
      } else {
        add(
            all,
            sources,
            MetricList.read(each.toString(), Files.readString(each), each.toString()));
      }
    }
    if (!directories.isEmpty()) {
      add(all, sources, GoRegistrations.read(directories));
    }
    return all.build(sources);
  }

  private static void add(Extraction.Builder all, List<String> sources, Extraction one) {
    one.metrics().forEach(all::add);
    one.unread().forEach(each -> all.unread(each.file(), each.line(), each.reason()));
    sources.addAll(one.sources());
  }
}
