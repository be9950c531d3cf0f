// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import java.util.Arrays;

/**
 * A stream of JSON objects, cut anywhere, one after the other with or without line feeds between
 * them. Where something is wrong it goes on at the next line.
 */
final class JsonStream {
  /** A record has to fit into a message of IPFIX, whose names are numbers. */
  private static final int LARGEST = 1 << 17;

  private final JsonRecords records;
  private final Exporter exporter;
  private byte[] octets = {};
  private int length;

  /** How far the object at hand was looked at, and what was found there. */
  private int scanned;

  private int depth;
  private boolean inText;
  private boolean escaped;
  private boolean skipping;
  private boolean abandoned;

  JsonStream(JsonRecords records, Exporter exporter) {
    this.records = records;
    this.exporter = exporter;
  }

  /** Whether nothing that follows can be read. */
  boolean isAbandoned() {
    return abandoned;
  }

  void append(byte[] more, int offset, int count) {
    if (abandoned) {
      return;
    }
    if (octets.length - length < count) {
      octets = Arrays.copyOf(octets, Math.max(length + count, Math.min(2 * length, LARGEST)));
    }
    System.arraycopy(more, offset, octets, length, count);
    length += count;
    scan();
  }

  private void scan() {
    int begin = 0;
    for (int at = scanned; at < length; at++) {
      int octet = octets[at];
      if (skipping) {
        skipping = octet != '\n';
        begin = at + 1;
      } else if (inText) {
        inText = escaped || octet != '"';
        escaped = !escaped && octet == '\\';
      } else if (depth == 0 && octet != '{') {
        if (octet > ' ') {
          records.wrong(exporter, "what follows is no JSON object; it is read on at the next line");
          skipping = true;
        }
        begin = at + 1;
      } else if (octet == '"') {
        inText = true;
      } else if (octet == '{' || octet == '[') {
        depth++;
      } else if ((octet == '}' || octet == ']') && --depth == 0) {
        records.read(exporter, octets, begin, at + 1 - begin);
        begin = at + 1;
      }
    }
    System.arraycopy(octets, begin, octets, 0, length - begin);
    length -= begin;
    scanned = length;
    if (length > LARGEST) {
      records.wrong(exporter, "a record has more than " + LARGEST + " octets");
      abandoned = true;
      octets = new byte[0];
      length = 0;
    }
  }

  /** Nothing follows. */
  void finish() {
    if (length > 0 && !abandoned) {
      records.wrong(exporter, "the input ends within a record");
    }
    length = 0;
  }
}
