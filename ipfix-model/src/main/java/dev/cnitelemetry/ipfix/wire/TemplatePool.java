// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The Templates that several sessions have in common: ten thousand exporters of one kind send the
 * same few, and each is compiled and kept once. Those with an element that a sender described
 * itself, or that nobody knows, belong to their session alone.
 */
final class TemplatePool {
  private final Map<Key, Shared> templates = new HashMap<>();

  private static final class Shared {
    final Template template;
    int sessions;

    Shared(Template template) {
      this.template = template;
    }
  }

  private static final class Key {
    private final byte[] octets;
    private final boolean options;

    Key(byte[] octets, boolean options) {
      this.octets = octets;
      this.options = options;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && key.options == options
          && Arrays.equals(key.octets, octets);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(octets) + (options ? 1 : 0);
    }
  }

  private static Key key(Template template) {
    return new Key(template.octets(), template.isOptions());
  }

  @Nullable
  Template find(byte[] octets, boolean options) {
    Shared shared = templates.get(new Key(octets, options));
    return shared == null ? null : shared.template;
  }

  /** Takes account of one more session that has a Template; whether it is the first one. */
  boolean hold(Template template) {
    Shared shared = templates.computeIfAbsent(key(template), key -> new Shared(template));
    return ++shared.sessions == 1;
  }

  /** Takes account of a session that has a Template no longer; whether it was the last one. */
  boolean release(Template template) {
    Key key = key(template);
    Shared shared = templates.get(key);
    if (shared == null || --shared.sessions > 0) {
      return false;
    }
    templates.remove(key);
    return true;
  }
}
