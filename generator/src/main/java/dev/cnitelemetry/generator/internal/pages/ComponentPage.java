// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.ReleaseText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of one component. */
final class ComponentPage {

  private final Module module;
  private final Component component;
  private final List<Exposed> exposed;
  private final StringBuilder page = new StringBuilder();

  private ComponentPage(Module module, Component component) {
    this.module = module;
    this.component = component;
    this.exposed =
        module.exposed().stream().filter(each -> each.component().equals(component)).toList();
  }

  static String of(Module module, Component component) {
    return new ComponentPage(module, component).write();
  }

  private String write() {
    head();
    for (SectionEntry section : module.catalog().sections()) {
      List<Exposed> members =
          exposed.stream().filter(each -> each.section().equals(section.name())).toList();
      if (!members.isEmpty()) {
        section(section, members);
      }
    }
    return page.toString();
  }

  private void head() {
    ComponentEntry entry = component.entry();
    page.append("# ").append(entry.title()).append("\n\n");
    page.append("[All components](README.md) · [All names](names.md)");
    if (component.product().since().isPresent()) {
      page.append(" · [Changes by release](").append(ChangesPage.name(component.product()));
      page.append(")");
    }
    page.append("\n\n").append(Markdown.prose(entry.description())).append("\n\n");
    page.append("- Endpoint: `").append(component.endpoint()).append("`");
    page.append(entry.port().isPresent() ? "\n" : ", no default port\n");
    entry
        .metricsSwitch()
        .ifPresent(
            setting -> page.append("- Switch: ").append(Markdown.line(setting)).append("\n"));
    page.append("- On by default: ").append(entry.enabledByDefault() ? "yes\n" : "no\n");
    entry.namespace().ifPresent(name -> page.append("- Namespace: `").append(name).append("`\n"));
    entry.container().ifPresent(name -> page.append("- Container: `").append(name).append("`\n"));
    if (component.product().since().isPresent()) {
      page.append("- Releases looked at: ").append(component.product().releasesText()).append("\n");
    }
    page.append("\n").append(Markdown.count(exposed.size(), "metric")).append(": ");
    page.append(
        module.catalog().sections().stream()
            .filter(section -> members(section) > 0)
            .map(
                section ->
                    "[" + section.title() + "](#" + anchor(section) + ") " + members(section))
            .collect(Collectors.joining(" · ")));
    page.append("\n");
    module.groups().stream()
        .filter(group -> group.exposed().stream().anyMatch(exposed::contains))
        .forEach(
            group ->
                page.append("\n**")
                    .append(group.file().title())
                    .append(".** ")
                    .append(Markdown.prose(group.file().description()))
                    .append("\n"));
  }

  private long members(SectionEntry section) {
    return exposed.stream().filter(each -> each.section().equals(section.name())).count();
  }

  private static String anchor(SectionEntry section) {
    return section
        .title()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 _-]", "")
        .replace(' ', '-');
  }

  private void section(SectionEntry section, List<Exposed> members) {
    page.append("\n## ").append(section.title()).append("\n\n");
    section.description().ifPresent(text -> page.append(Markdown.prose(text)).append("\n\n"));
    page.append("| Metric | Kind | Labels | Releases |\n|---|---|---|---|\n");
    for (Exposed each : members) {
      page.append("| [`").append(each.metric().name()).append("`](#");
      page.append(each.metric().name()).append(") | ");
      page.append(each.metric().shape().kindText()).append(" | ");
      page.append(
          each.metric().shape().labels().isEmpty()
              ? ""
              : Markdown.labelNames(each.metric().shape().labels()));
      page.append(" | ").append(ReleaseText.of(each)).append(" |\n");
    }
    members.forEach(each -> page.append(MetricText.of(each)));
  }
}
