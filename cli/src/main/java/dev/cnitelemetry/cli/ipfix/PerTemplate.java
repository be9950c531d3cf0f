// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.ipfix.wire.Template;
import java.util.IdentityHashMap;
import java.util.function.Function;
import javax.annotation.Nullable;

/** What is the same for every record of a Template, worked out once for each and bounded. */
final class PerTemplate<T> {
  private static final int MOST = 4096;

  private final Function<Template, T> work;
  private final IdentityHashMap<Template, T> known = new IdentityHashMap<>();
  private @Nullable Template lastTemplate;
  private @Nullable T last;

  PerTemplate(Function<Template, T> work) {
    this.work = work;
  }

  T of(Template template) {
    T value = last;
    if (value != null && lastTemplate == template) {
      return value;
    }
    value = known.get(template);
    if (value == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      value = work.apply(template);
      known.put(template, value);
    }
    lastTemplate = template;
    last = value;
    return value;
  }
}
