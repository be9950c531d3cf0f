package dev.cnitelemetry.metrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.Nullable;

/**
 * The values of an enum by their bytes on the wire. They are asked for when somebody first asks
 * this, so that label constants cost little to whoever does not look at values.
 */
final class LabelValues<E extends Enum<E> & LabelValue> {

  private final Supplier<E[]> constants;

  /** Threads that race here make equal ones, and final fields make each safe to see. */
  @Nullable private Encoded<E> encoded;

  LabelValues(Supplier<E[]> constants) {
    this.constants = Objects.requireNonNull(constants, "values");
  }

  List<String> texts() {
    return encoded().texts;
  }

  @Nullable
  E find(byte[] bytes, int offset, int length) {
    return encoded().find(bytes, offset, length);
  }

  private Encoded<E> encoded() {
    Encoded<E> made = encoded;
    if (made == null) {
      made = new Encoded<>(constants.get());
      encoded = made;
    }
    return made;
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

  private static final class Encoded<E extends Enum<E> & LabelValue> {

    private final E[] constants;
    private final byte[][] bytes;
    private final List<String> texts;

    Encoded(E[] constants) {
      this.constants = constants;
      bytes = new byte[constants.length][];
      String[] names = new String[constants.length];
      for (int i = 0; i < constants.length; i++) {
        names[i] = constants[i].text();
        bytes[i] = names[i].getBytes(StandardCharsets.UTF_8);
      }
      texts = List.of(names);
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
  }
}
