// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which package may use which, over all modules: the command line depends on every one of them.
 * docs/architecture.md has the picture.
 */
@Tag("long")
class ArchitectureTest {

  private static final int MOST_TYPES = 40;

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/testsupport/"))
          .importPackages("dev.cnitelemetry");

  private static final List<String> CATALOGS =
      List.of("catalog.common", "catalog.antrea", "catalog.calico", "catalog.tawon");

  private static String[] packages(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(each -> "dev.cnitelemetry." + each + "..")
        .toArray(String[]::new);
  }

  /** Modules that are not there yet are held to their arrows from their first class on. */
  @ParameterizedTest
  @CsvSource({
    "metrics, metrics",
    "catalog.common, catalog.common metrics",
    "catalog.antrea, catalog.antrea catalog.common metrics",
    "catalog.calico, catalog.calico catalog.common metrics",
    "catalog.tawon, catalog.tawon catalog.common metrics",
    "text, text metrics",
    "promql, promql metrics",
    "dashboards, dashboards promql metrics",
    "presets, presets dashboards promql catalog metrics flow.store flow.collector.metrics ipfix",
    "generator, generator text metrics",
    "simulation, simulation metrics text ipfix",
    "ipfix, ipfix",
    "flow.collector, flow.collector ipfix text metrics",
    "flow.store, flow.store ipfix",
    "flow.flink, flow.flink flow.store ipfix"
  })
  void arrowsBetweenModulesPointOneWay(String module, String mayUse) {
    noClasses()
        .that()
        .resideInAPackage("dev.cnitelemetry." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.cnitelemetry..").and(not(resideInAnyPackage(packages(mayUse)))))
        .allowEmptyShould(true)
        .check(PROJECT);
  }

  /** A package of its own, then those of the same module that it may use. */
  @ParameterizedTest
  @CsvSource({
    "metrics.finding, metrics.finding",
    "metrics.internal, metrics.internal",
    "metrics, metrics metrics.finding metrics.internal metrics.regex",
    "metrics.client, metrics.client metrics metrics.finding",
    "text.check, text.check text.scrape text.read text.internal text metrics metrics.finding",
    "text.snapshot,"
        + " text.snapshot text.scrape text.read text.write text.internal text metrics"
        + " metrics.finding",
    "text.scrape, text.scrape text.read text.internal text metrics",
    "text, text metrics",
    "text.read, text.read text.internal text metrics",
    "text.write, text.write text.internal text metrics",
    "text.convert,"
        + " text.convert text.read text.write text.internal text metrics metrics.finding",
    "text.internal.bytes, text.internal.bytes text",
    "text.internal.number, text.internal.number text.internal.bytes text",
    "text.internal.line,"
        + " text.internal.line text.internal.number text.internal.bytes text metrics",
    "text.internal.rules,"
        + " text.internal.rules text.internal.line text.internal.number text.internal.bytes text"
        + " metrics",
    "text.internal.session,"
        + " text.internal.session text.internal.line text.internal.number text.internal.bytes text"
        + " metrics",
    "metrics.regex, metrics.regex",
    "promql.tree, promql.tree metrics",
    "promql, promql promql.tree metrics metrics.finding metrics.regex",
    "dashboards.lint,"
        + " dashboards.lint dashboards.lint.internal promql promql.tree metrics metrics.finding"
        + " metrics.regex",
    "dashboards.lint.internal.document, dashboards.lint.internal.document metrics.finding",
    "dashboards.lint.internal.read,"
        + " dashboards.lint.internal.read dashboards.lint.internal.document metrics.finding",
    "promql.build, promql.build promql promql.tree metrics metrics.regex",
    "cli.console, cli.console metrics.finding",
    "cli.http, cli.http flow.collector.tls text metrics.finding",
    "cli.report, cli.report cli.console metrics.finding",
    "cli.lint,"
        + " cli.lint cli.console cli.report cli.known dashboards.lint metrics metrics.finding",
    "dashboards.internal, dashboards.internal",
    "dashboards.json, dashboards.json",
    "dashboards.kubernetes, dashboards.kubernetes dashboards.internal dashboards.json",
    "dashboards.rules,"
        + " dashboards.rules dashboards.kubernetes dashboards.internal dashboards.json promql.. metrics",
    "dashboards.scrape.config,"
        + " dashboards.scrape.config dashboards.internal metrics metrics.finding",
    "dashboards.scrape,"
        + " dashboards.scrape dashboards.kubernetes dashboards.internal dashboards.json metrics.finding",
    "presets.scrape,"
        + " presets.scrape presets.rules presets.dashboards dashboards.scrape"
        + " dashboards.scrape.config dashboards.kubernetes dashboards.rules dashboards.json"
        + " dashboards dashboards.grafana promql.. metrics",
    "presets.rules,"
        + " presets.rules dashboards.rules promql.build metrics catalog.. flow.collector.metrics",
    "cli.known, cli.known cli.console generator metrics metrics.finding",
    "cli.resources,"
        + " cli.resources cli.console cli.known presets.. dashboards.. metrics metrics.finding",
    "cli.explain, cli.explain cli.console ipfix metrics metrics.finding",
    "cli.promql, cli.promql cli.console cli.report promql.. metrics metrics.finding",
    "cli.ipfix,"
        + " cli.ipfix cli.ipfix.encode cli.ipfix.send cli.ipfix.receive cli.console cli.report"
        + " ipfix.. flow.collector metrics.finding",
    "cli.ipfix.receive,"
        + " cli.ipfix.receive cli.ipfix.send cli.console ipfix.. flow.collector flow.collector.tls"
        + " metrics.finding",
    "cli.manual, cli.manual",
    "dashboards, dashboards promql.build promql.tree metrics",
    "dashboards.grafana,"
        + " dashboards.grafana dashboards.json dashboards.kubernetes dashboards.internal"
        + " dashboards promql.build promql.tree metrics",
    "dashboards.perses,"
        + " dashboards.perses dashboards.json dashboards.kubernetes dashboards promql.build"
        + " promql.tree metrics",
    "presets.dashboards,"
        + " presets.dashboards presets.rules dashboards dashboards.rules promql.build promql.tree"
        + " catalog.antrea catalog.calico"
        + " catalog.common catalog.tawon flow.collector.metrics flow.store.query metrics"
        + " metrics.finding",
    "ipfix.internal, ipfix.internal ipfix",
    "ipfix.wire.internal, ipfix.wire.internal ipfix.internal",
    "ipfix, ipfix",
    "ipfix.print, ipfix.print ipfix.internal ipfix",
    "ipfix.wire, ipfix.wire ipfix.wire.internal ipfix.print ipfix.internal ipfix",
    "ipfix.flow, ipfix.flow ipfix.wire ipfix.print ipfix.internal ipfix",
    "ipfix.collect, ipfix.collect ipfix.flow ipfix.wire ipfix.internal ipfix",
    "ipfix.capture, ipfix.capture ipfix.collect ipfix.flow ipfix.wire ipfix.internal ipfix",
    "ipfix.aggregate, ipfix.aggregate ipfix.flow ipfix.wire ipfix.print ipfix.internal ipfix",
    "generator, generator generator.internal text.scrape metrics",
    "generator.internal, generator.internal metrics",
    "generator.internal.data, generator.internal.data generator metrics",
    "generator.internal.java, generator.internal.java generator.internal.data ipfix metrics",
    "generator.internal.pages, generator.internal.pages generator.internal.data metrics",
    "generator.internal.extract,"
        + " generator.internal.extract generator.internal.data text.scrape text metrics",
    "generator.internal.golang, generator.internal.golang generator.internal.extract metrics",
    "simulation, simulation ipfix..",
    "simulation.metrics, simulation.metrics metrics text text.write",
    "cli.dashboards,"
        + " cli.dashboards cli.console cli.known presets.dashboards dashboards dashboards.grafana"
        + " dashboards.perses dashboards.kubernetes simulation.metrics metrics",
    "cli.ipfix.encode, cli.ipfix.encode cli.console ipfix..",
    "cli.ipfix.send, cli.ipfix.send cli.console ipfix..",
    "flow.collector.tls, flow.collector.tls",
    "flow.collector.sink, flow.collector.sink ipfix..",
    "flow.collector.http,"
        + " flow.collector.http flow.collector.metrics flow.collector.sink flow.collector ipfix.."
        + " text text.write metrics",
    "flow.collector.metrics, flow.collector.metrics metrics",
    "flow.collector.export,"
        + " flow.collector.export flow.collector.sink flow.collector.tls ipfix..",
    "flow.collector, flow.collector flow.collector.sink flow.collector.tls ipfix..",
    "flow.store.query, flow.store.query ipfix ipfix.flow",
    "flow.store, flow.store flow.store.query ipfix..",
    "flow.store.internal, flow.store.internal flow.store flow.store.query",
    "flow.store.duckdb, flow.store.duckdb flow.store flow.store.internal flow.store.query ipfix.flow",
    "flow.store.clickhouse,"
        + " flow.store.clickhouse flow.store flow.store.internal flow.store.query ipfix.flow",
    "cli.store,"
        + " cli.store cli.console flow.store.. flow.collector flow.collector.sink ipfix.. metrics.finding",
    "cli.flows,"
        + " cli.flows cli.store flow.store cli.ipfix.receive cli.ipfix.send cli.console flow.collector.. simulation"
        + " dashboards.scrape.config metrics ipfix.."
  })
  void arrowsWithinModulesPointOneWay(String one, String mayUse) {
    String[] allowed =
        Arrays.stream(mayUse.split(" ", -1))
            .map(each -> "dev.cnitelemetry." + each + (each.endsWith("internal") ? ".." : ""))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.cnitelemetry." + one)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.cnitelemetry..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(PROJECT);
  }

  /** Whose rule is that of their module: constants, and the commands, which may use everything. */
  private static final Set<String> WITHOUT_RULE =
      Set.of("catalog.antrea", "catalog.calico", "catalog.common", "catalog.tawon", "cli");

  /** A rule about a package that is not there, or a package without one, says nothing. */
  @Test
  void everyPackageHasARule() throws NoSuchMethodException {
    Set<String> packages =
        PROJECT.stream()
            .map(type -> type.getPackageName().substring("dev.cnitelemetry.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ruled = new TreeSet<>(WITHOUT_RULE);
    for (String rule : rules()) {
      List<String> words = List.of(rule.split("[, ]+"));
      assertTrue(ruled.add(words.get(0)), "two rules: " + words.get(0));
      for (String word : words) {
        String used = word.endsWith("..") ? word.substring(0, word.length() - 2) : word;
        assertTrue(
            packages.stream().anyMatch(each -> (each + ".").startsWith(used + ".")),
            "there is no package " + used + ": " + rule);
      }
    }
    assertEquals(packages, ruled);
  }

  private static String[] rules() throws NoSuchMethodException {
    return ArchitectureTest.class
        .getDeclaredMethod("arrowsWithinModulesPointOneWay", String.class, String.class)
        .getAnnotation(CsvSource.class)
        .value();
  }

  @Test
  void presetsAndCommandsAloneKnowACatalogue() {
    String[] catalogs = packages(String.join(" ", CATALOGS));
    noClasses()
        .that(
            not(resideInAnyPackage(catalogs)).and(not(resideInAnyPackage(packages("presets cli")))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(catalogs)
        .check(PROJECT);
  }

  @Test
  void internalPackagesAreNobodyElsesBusiness() {
    for (String module : List.of("metrics", "text", "ipfix", "generator", "dashboards")) {
      classes()
          .that()
          .resideInAPackage("dev.cnitelemetry." + module + "..internal..")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("dev.cnitelemetry." + module + "..")
          .allowEmptyShould(true)
          .check(PROJECT);
      noClasses()
          .that(resideOutsideOfPackage("dev.cnitelemetry." + module + ".."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.cnitelemetry." + module + "..internal..")
          .check(PROJECT);
    }
  }

  @Test
  void optionalDependenciesAreTouchedInTheirPackageAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.cnitelemetry.metrics.client..", "dev.cnitelemetry.text.snapshot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus..")
        .check(PROJECT);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.cnitelemetry.flow.store.duckdb..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.duckdb..")
        .check(PROJECT);
  }

  @Test
  void libraryModulesOpenNoSockets() {
    noClasses()
        .that(
            not(resideInAnyPackage(packages("cli flow.collector flow.store.clickhouse")))
                .and(not(IS_ENDPOINT)))
        .should()
        .dependOnClassesThat(IS_SOCKET)
        .check(PROJECT);
  }

  @Test
  void nothingFollowsAnAddressBesidesSockets() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "do not look into jars of the class path",
                type -> !type.getName().equals("dev.cnitelemetry.metrics.internal.CatalogMarkers")))
        .should()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(URL.class, "openStream")
        .check(PROJECT);
  }

  private static final DescribedPredicate<JavaClass> IS_ENDPOINT =
      DescribedPredicate.describe(
          "are the endpoint of a simulation",
          type ->
              type.getName().startsWith("dev.cnitelemetry.simulation.metrics.SimulatedEndpoint"));

  private static final DescribedPredicate<JavaClass> IS_SOCKET =
      DescribedPredicate.describe(
          "are sockets",
          type ->
              (type.getPackageName().equals("java.net")
                      && type.getSimpleName().contains("Socket")
                      && !type.getSimpleName().equals("InetSocketAddress")
                      && !type.getSimpleName().equals("SocketAddress"))
                  || type.getPackageName().startsWith("java.net.http")
                  || type.getPackageName().equals("javax.net")
                  || type.getPackageName().startsWith("com.sun.net.httpserver")
                  || type.getName().equals("java.net.URLConnection")
                  || type.getName().equals("java.net.HttpURLConnection")
                  || (type.getPackageName().equals("java.nio.channels")
                      && Set.of(
                              "SocketChannel",
                              "ServerSocketChannel",
                              "DatagramChannel",
                              "AsynchronousSocketChannel",
                              "AsynchronousServerSocketChannel",
                              "Selector")
                          .contains(type.getSimpleName())));

  private static final Pattern ASKS_FOR_MEMBERS =
      Pattern.compile("forName|newInstance|get(Declared)?(Method|Field|Constructor)s?");

  @Test
  void nothingUsesReflectionOrUnsafe() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.cnitelemetry.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "sun.misc..")
        .check(PROJECT);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.cnitelemetry.cli..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "a class is asked for its members",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(Class.class)
                        && ASKS_FOR_MEMBERS.matcher(call.getName()).matches()))
        .check(PROJECT);
  }

  @Test
  void pagesComeOverTheNetworkInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.cnitelemetry.cli.http..", "dev.cnitelemetry.flow.store.clickhouse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "java.net.http..")
        .check(PROJECT);
    noClasses()
        .that(not(resideInAnyPackage(packages("cli.http flow.collector"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javax.net.ssl..")
        .check(PROJECT);
  }

  private static Map<String, Set<String>> typesByPackage() {
    return PROJECT.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
        .collect(
            Collectors.groupingBy(
                JavaClass::getPackageName,
                TreeMap::new,
                Collectors.mapping(
                    JavaClass::getSimpleName, Collectors.toCollection(TreeSet::new))));
  }

  /** Generated constants and enums of values aside: nobody reads those from top to bottom. */
  @Test
  void noPackageIsTooLargeToBeSurveyed() {
    Set<String> large = new TreeSet<>();
    typesByPackage()
        .forEach(
            (name, types) -> {
              if (types.size() > MOST_TYPES && !name.startsWith("dev.cnitelemetry.catalog")) {
                large.add(name);
              }
            });
    assertEquals(Set.of(), large);
  }

  @Test
  void noSimpleNameIsThereTwice() {
    Map<String, Set<String>> packages = new TreeMap<>();
    typesByPackage()
        .forEach(
            (name, types) ->
                types.forEach(
                    type -> packages.computeIfAbsent(type, key -> new TreeSet<>()).add(name)));
    packages.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), packages);
  }

  /** What a public package and its inside throw and return may be of the public one. */
  @Test
  void packagesHaveNoCircle() {
    SlicesRuleDefinition.slices()
        .matching("dev.cnitelemetry.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(
            resideInAnyPackage(packages("generator.internal")),
            DescribedPredicate.describe(
                "is what the public package throws",
                type -> type.getName().equals("dev.cnitelemetry.generator.DataFileException")))
        .check(PROJECT);
  }

  /** A package is of one module: nobody, benchmarks least of all, looks inside another's. */
  @Test
  void aPackageIsOfOneModule() throws IOException {
    Map<String, Set<String>> modules = new TreeMap<>();
    for (Path file : sources()) {
      Path inProject = PROJECT_DIRECTORY.relativize(file);
      modules
          .computeIfAbsent(packageOf(file), key -> new TreeSet<>())
          .add(inProject.getName(0).toString());
    }
    modules.values().removeIf(names -> names.size() == 1);
    assertEquals(Map.of(), modules);
    for (Path file : sources()) {
      if (PROJECT_DIRECTORY.relativize(file).startsWith("benchmarks")) {
        assertTrue(packageOf(file).startsWith("dev.cnitelemetry.benchmarks"), file.toString());
      }
    }
  }

  /** What is generated says so, is in folders of its own, and nothing else is there. */
  @Test
  void generatedCodeIsApart() throws IOException {
    for (Path file : sources()) {
      boolean isApart = file.toString().contains("/src/generated/java/");
      boolean saysSo = GENERATED.matcher(Files.readString(file)).lookingAt();
      assertEquals(isApart, saysSo, file.toString());
    }
  }

  private static final Path PROJECT_DIRECTORY = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern GENERATED =
      Pattern.compile(
          "// SPDX-License-Identifier: Apache-2.0\n// Generated from \\S+ by ./generate");

  private static String packageOf(Path file) throws IOException {
    Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+);").matcher(Files.readString(file));
    assertTrue(matcher.find(), file.toString());
    return matcher.group(1);
  }

  /** The Java files of all modules but those of tests. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(PROJECT_DIRECTORY)) {
      for (Path module : modules.toList()) {
        for (String root : List.of("src/main/java", "src/generated/java")) {
          if (Files.isDirectory(module.resolve(root))) {
            try (Stream<Path> files = Files.walk(module.resolve(root))) {
              files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
          }
        }
      }
    }
    return sources;
  }
}
