// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import java.io.IOException;
import java.io.InputStream;

/**
 * A page that can be read more than once and need not be in memory, such as a file.
 *
 * <pre>{@code
 * Path file = Path.of("metrics.txt");
 * StoredPage page = () -> Files.newInputStream(file);
 * LintReport report =
 *     ScrapeLinter.against(MetricCatalog.installed()).build().lint(page, TextFormat.PROMETHEUS_0_0_4);
 * }</pre>
 */
@FunctionalInterface
public interface StoredPage {

  /**
   * Opens the page at its beginning.
   *
   * @return a stream of the page's bytes, the same at each call; whoever asked closes it
   * @throws IOException if it cannot be read
   */
  InputStream open() throws IOException;
}
