package dev.cnitelemetry.metrics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/** The values of an enum by their bytes on the wire. */
final class LabelValues<E extends Enum<E> & LabelValue> {

  private final E[] constants;
  private final byte[][] encoded;
  private final List<String> texts;

  LabelValues(Class<E> type) {
    constants = type.getEnumConstants();
    encoded = new byte[constants.length][];
    String[] names = new String[constants.length];
    for (int i = 0; i < constants.length; i++) {
      names[i] = constants[i].text();
      encoded[i] = names[i].getBytes(StandardCharsets.UTF_8);
    }
    texts = List.of(names);
  }

  List<String> texts() {
    return texts;
  }

  /** Value sets are small: comparing lengths first beats hashing the bytes. */
  @Nullable
  E find(byte[] bytes, int offset, int length) {
    for (int i = 0; i < encoded.length; i++) {
      byte[] candidate = encoded[i];
      if (candidate.length == length
          && Arrays.equals(candidate, 0, length, bytes, offset, offset + length)) {
        return constants[i];
      }
    }
    return null;
  }
}
