// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.cli.console.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What a native image is told of reflection and resources, held against what the commands have. */
class NativeImageTest {

  private static final String DIRECTORY =
      "/META-INF/native-image/dev.cnitelemetry/cni-telemetry-cli/";

  @Test
  void classesThatPicocliLooksIntoAreNamed() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    Console console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    add(CniTelemetry.commandLine(console), used);
    TreeSet<String> named = new TreeSet<>();
    for (JsonNode entry : json("reflect-config.json")) {
      named.add(entry.get("name").asText());
      assertTrue(entry.get("allDeclaredFields").asBoolean(), entry.toString());
      assertTrue(entry.get("allDeclaredMethods").asBoolean(), entry.toString());
      assertTrue(entry.get("allDeclaredConstructors").asBoolean(), entry.toString());
    }
    assertEquals(String.join("\n", used), String.join("\n", named));
  }

  private static void add(CommandLine command, Collection<String> classes) {
    CommandSpec spec = command.getCommandSpec();
    add(spec, classes);
    command.getSubcommands().values().forEach(each -> add(each, classes));
  }

  private static void add(CommandSpec spec, Collection<String> classes) {
    addWithParents(spec.userObject(), classes);
    if (spec.versionProvider() != null) {
      addWithParents(spec.versionProvider(), classes);
    }
    spec.mixins().values().forEach(mixin -> add(mixin, classes));
    spec.args().forEach(arg -> add(arg, classes));
    spec.argGroups().forEach(group -> add(group, classes));
  }

  private static void add(ArgGroupSpec group, Collection<String> classes) {
    if (group.typeInfo() != null) {
      classes.add(group.typeInfo().getClassName());
    }
    group.args().forEach(arg -> add(arg, classes));
    group.subgroups().forEach(each -> add(each, classes));
  }

  private static void add(ArgSpec arg, Collection<String> classes) {
    for (CommandLine.ITypeConverter<?> converter : arg.converters()) {
      addWithParents(converter, classes);
    }
    if (arg.completionCandidates() != null) {
      addWithParents(arg.completionCandidates(), classes);
    }
    List<Class<?>> types = new ArrayList<>(List.of(arg.auxiliaryTypes()));
    types.add(arg.type());
    for (Class<?> type : types) {
      if (type.isEnum()) {
        classes.add(type.getName());
      }
    }
  }

  private static void addWithParents(Object object, Collection<String> classes) {
    Class<?> type = object instanceof Class<?> it ? it : object.getClass();
    for (;
        type != null && type.getName().startsWith("dev.cnitelemetry");
        type = type.getSuperclass()) {
      classes.add(type.getName());
    }
  }

  @Test
  void resourcesOfOursAreNamed() throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    for (JsonNode entry : json("resource-config.json").get("resources").get("includes")) {
      patterns.add(Pattern.compile(entry.get("pattern").asText()));
    }
    List<String> missing = new ArrayList<>();
    Path root = Path.of(System.getProperty("project.root"));
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.toList()) {
        Path classes = module.resolve("target/classes");
        if (!Files.isDirectory(classes) || !isPacked(module)) {
          continue;
        }
        try (Stream<Path> files = Files.walk(classes)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> classes.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.endsWith(".class") && !isReadByNobody(name))
              .filter(name -> patterns.stream().noneMatch(each -> each.matcher(name).matches()))
              .forEach(missing::add);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static boolean isPacked(Path module) {
    return !List.of("benchmarks", "consumer-tests", "test-support", "maven-plugin")
        .contains(module.getFileName().toString());
  }

  private static boolean isReadByNobody(String name) {
    return name.startsWith("META-INF/native-image/")
        || name.startsWith("META-INF/services/")
        || name.startsWith("META-INF/maven/")
        || name.matches("META-INF/(NOTICE|LICENSE|MANIFEST\\.MF)(\\..*)?");
  }

  @Test
  void theImageIsBuiltFromTheJarAlone() throws IOException {
    String properties = new String(bytes("native-image.properties"), UTF_8);
    assertTrue(properties.contains("--no-fallback"), properties);
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(DIRECTORY + name), name)) {
      return in.readAllBytes();
    }
  }
}
