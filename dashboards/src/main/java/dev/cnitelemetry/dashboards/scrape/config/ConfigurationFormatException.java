// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration file with mistakes. */
public final class ConfigurationFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ConfigurationError> errors;

  ConfigurationFormatException(List<ConfigurationError> errors) {
    super(errors.stream().map(ConfigurationError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  /**
   * All mistakes in the order of the file.
   *
   * @return one or more; empty after serialisation
   */
  public List<ConfigurationError> errors() {
    return errors == null ? List.of() : errors;
  }
}
