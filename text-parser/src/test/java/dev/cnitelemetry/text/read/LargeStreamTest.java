// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.FreshJvm;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeStreamTest {
  /** The profile {@code long} asks for 2 GiB. */
  private static final long BYTES = Long.getLong("stream.bytes", 100L << 20);

  @Test
  void isReadInAHeapOf64Mebibytes() {
    String output =
        String.join(
            "\n",
            FreshJvm.run(LargeStream.class, List.of("-Xmx64m"), Long.toString(BYTES)).lines());
    assertTrue(output.contains(BYTES / (1 << 20) + " MiB"), output);
    System.out.println(output);
  }
}
