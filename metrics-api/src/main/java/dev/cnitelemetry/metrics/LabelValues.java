// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** The values of an enum by their bytes on the wire. */
final class LabelValues<E extends Enum<E> & LabelValue> {

  private final E[] constants;
  private final byte[][] bytes;
  private final List<String> texts;

  LabelValues(E[] constants) {
    this.constants = constants;
    bytes = new byte[constants.length][];
    String[] names = new String[constants.length];
    for (int i = 0; i < constants.length; i++) {
      names[i] = constants[i].text();
      bytes[i] = names[i].getBytes(StandardCharsets.UTF_8);
    }
    texts = List.of(names);
  }

  List<String> texts() {
    return texts;
  }

  static List<String> texts(LabelValue first, List<? extends LabelValue> more) {
    return Stream.concat(Stream.of(first), more.stream()).map(LabelValue::text).toList();
  }

  /** Value sets are small: comparing lengths first beats hashing the bytes. */
  @Nullable
  E find(byte[] text, int offset, int length) {
    for (int i = 0; i < bytes.length; i++) {
      byte[] candidate = bytes[i];
      if (candidate.length == length
          && Arrays.equals(candidate, 0, length, text, offset, offset + length)) {
        return constants[i];
      }
    }
    return null;
  }

  /** A class and no lambda, which a cold JVM is slow to link. */
  static final class OfEnum<E extends Enum<E> & LabelValue> implements Supplier<E[]> {

    private final Class<E> type;

    OfEnum(Class<E> type) {
      this.type = Objects.requireNonNull(type, "values");
    }

    @Override
    public E[] get() {
      return type.getEnumConstants();
    }
  }
}
