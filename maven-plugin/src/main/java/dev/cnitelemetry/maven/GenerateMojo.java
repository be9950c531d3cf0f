// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.maven;

import dev.cnitelemetry.generator.DataFileException;
import dev.cnitelemetry.generator.MetricDataFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes typed Java constants of the metrics that a data file describes, before the project is
 * compiled: a class of constants, labels and their values, components, and the catalogue with the
 * entry by which {@code MetricCatalog.installed()} finds it.
 *
 * <p>The classes need {@code cni-telemetry-metrics-api}, and {@code cni-telemetry-catalog-common}
 * where the file refers to everyone's metrics. Files that stay the same are not written, and those
 * that are no longer made are deleted. A mistake in the file fails the build with its place.
 *
 * <pre>{@code
 * GenerateMojo goal = new GenerateMojo(); // Maven does that
 * }</pre>
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

  /** The data file, in YAML. */
  @Parameter(property = "cni-telemetry.file", required = true)
  @Nullable
  File file;

  /** The package of the classes, such as {@code com.example.metrics}. */
  @Parameter(property = "cni-telemetry.package", required = true)
  String packageName = "";

  /** Where the classes are written to. Nothing else may be there. */
  @Parameter(
      defaultValue = "${project.build.directory}/generated-sources/cni-telemetry",
      required = true)
  @Nullable
  File outputDirectory;

  /** Where the entry of the catalogue is written to. Nothing else may be there. */
  @Parameter(
      defaultValue = "${project.build.directory}/generated-resources/cni-telemetry",
      required = true)
  @Nullable
  File resourcesDirectory;

  /** Whether nothing is to be done. */
  @Parameter(property = "cni-telemetry.skip", defaultValue = "false")
  boolean skip;

  /** The project that the classes are compiled with. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  @Nullable
  MavenProject project;

  /** For Maven, which sets the parameters. */
  public GenerateMojo() {}

  /**
   * Writes the files, and adds their folders to the project.
   *
   * @throws MojoFailureException if something in the data file is wrong; the message has its place
   * @throws MojoExecutionException if a file cannot be read or written, or a parameter is missing
   */
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    Path data = given(file, "file");
    Path sources = given(outputDirectory, "outputDirectory");
    Path resources = given(resourcesDirectory, "resourcesDirectory");
    try {
      MetricDataFile metrics = MetricDataFile.read(data);
      int written =
          write(sources, metrics.sources(packageName))
              + write(resources, metrics.services(packageName));
      getLog().info(metrics + ": " + written + (written == 1 ? " file" : " files") + " written");
    } catch (DataFileException | IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    if (project != null) {
      project.addCompileSourceRoot(sources.toString());
      Resource resource = new Resource();
      resource.setDirectory(resources.toString());
      project.addResource(resource);
    }
  }

  private static Path given(@Nullable File parameter, String name) throws MojoExecutionException {
    if (parameter == null) {
      throw new MojoExecutionException("parameter " + name + " is missing");
    }
    return parameter.toPath();
  }

  /** Writes what differs, deletes what is no longer made, and says how many files were written. */
  private static int write(Path directory, Map<Path, String> files) throws IOException {
    Map<Path, String> all = new TreeMap<>();
    files.forEach((path, content) -> all.put(directory.resolve(path), content));
    if (Files.isDirectory(directory)) {
      try (Stream<Path> there = Files.walk(directory)) {
        for (Path old : there.filter(Files::isRegularFile).toList()) {
          if (!all.containsKey(old)) {
            Files.delete(old);
          }
        }
      }
    }
    int written = 0;
    for (Map.Entry<Path, String> each : all.entrySet()) {
      Path path = each.getKey();
      if (!Files.exists(path) || !Files.readString(path).equals(each.getValue())) {
        Path parent = path.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.writeString(path, each.getValue());
        written++;
      }
    }
    return written;
  }
}
