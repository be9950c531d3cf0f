// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.metrics.Release;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.annotation.Nullable;

/** A ready-made scrape job. */
public final class ScrapePreset {

  private final String name;
  private final String title;
  @Nullable private final String product;
  private final BiFunction<SetUpOptions, Optional<Release>, ScrapeJob> maker;

  ScrapePreset(
      String name,
      String title,
      @Nullable String product,
      BiFunction<SetUpOptions, Optional<Release>, ScrapeJob> maker) {
    this.name = name;
    this.title = title;
    this.product = product;
    this.maker = maker;
  }

  /**
   * How it is asked for, which is also the job's name.
   *
   * @return for example {@code antrea-agents}
   */
  public String name() {
    return name;
  }

  /**
   * What it scrapes.
   *
   * @return a line
   */
  public String title() {
    return title;
  }

  /**
   * Whose releases make a difference to it.
   *
   * @return empty where none does
   */
  public Optional<String> product() {
    return Optional.ofNullable(product);
  }

  /**
   * The job for a cluster.
   *
   * @param options what differs between clusters
   * @param release the release of its product; empty for the newest
   * @return the job
   * @throws IllegalArgumentException if the release does not have what is scraped
   */
  public ScrapeJob job(SetUpOptions options, Optional<Release> release) {
    return maker.apply(options, release);
  }
}
