// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

  private static final String SHOP =
      """
      class: Shop
      prefix: shop_
      title: Shop
      description: The metrics of our shop.
      metrics:
        - {name: shop_orders_total, kind: counter, help: Orders taken.}
      """;

  @TempDir private Path directory;

  private GenerateMojo goal(String yaml) throws IOException {
    GenerateMojo goal = new GenerateMojo();
    goal.file = Files.writeString(directory.resolve("shop.yaml"), yaml).toFile();
    goal.packageName = "com.example";
    goal.outputDirectory = new File(directory.toFile(), "sources");
    goal.resourcesDirectory = new File(directory.toFile(), "resources");
    goal.project = new MavenProject();
    return goal;
  }

  @Test
  void constantsAreWrittenAndCompiledWithTheProject() throws Exception {
    GenerateMojo goal = goal(SHOP);
    goal.execute();
    Path shop = directory.resolve("sources/com/example/Shop.java");
    assertTrue(Files.readString(shop).contains("CounterDefinition ORDERS_TOTAL"));
    assertTrue(
        Files.exists(
            directory.resolve(
                "resources/META-INF/services/dev.cnitelemetry.metrics.MetricCatalogProvider")));
    assertEquals(
        List.of(directory.resolve("sources").toString()), goal.project.getCompileSourceRoots());
    assertEquals(
        directory.resolve("resources").toString(),
        goal.project.getResources().get(0).getDirectory());
  }

  @Test
  void whatStaysTheSameIsNotWrittenAndWhatIsGoneIsDeleted() throws Exception {
    goal(SHOP).execute();
    Path shop = directory.resolve("sources/com/example/Shop.java");
    Path old = Files.writeString(directory.resolve("sources/com/example/Old.java"), "class Old {}");
    FileTime before = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(shop, before);
    goal(SHOP).execute();
    assertEquals(before, Files.getLastModifiedTime(shop));
    assertFalse(Files.exists(old));
  }

  @Test
  void aMistakeFailsTheBuildWithItsPlace() throws IOException {
    GenerateMojo wrong = goal(SHOP.replace("counter", "conter"));
    MojoFailureException failure = assertThrows(MojoFailureException.class, wrong::execute);
    assertTrue(failure.getMessage().contains("shop.yaml:6:"), failure.getMessage());
    assertTrue(failure.getMessage().contains(": kind is one of"), failure.getMessage());
    GenerateMojo absent = goal(SHOP);
    absent.file = new File(directory.toFile(), "absent.yaml");
    assertThrows(MojoExecutionException.class, absent::execute);
    GenerateMojo unnamed = goal(SHOP);
    unnamed.packageName = "a..b";
    assertThrows(MojoFailureException.class, unnamed::execute);
  }

  @Test
  void nothingIsDoneWhereItIsToBeSkipped() throws Exception {
    GenerateMojo goal = goal(SHOP);
    goal.skip = true;
    goal.execute();
    assertFalse(Files.exists(directory.resolve("sources")));
  }
}
