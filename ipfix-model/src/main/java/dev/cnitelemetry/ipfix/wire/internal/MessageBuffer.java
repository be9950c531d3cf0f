// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

import dev.cnitelemetry.ipfix.internal.Octets;
import java.util.Arrays;

/** The message being put together: sets of records, and the header before them. */
public final class MessageBuffer {
  /**
   * Octets beyond what was asked for that are always there to write to, for scalars of any width
   * and for {@link Octets#copyShort}.
   */
  public static final int SLACK = 40;

  private static final int VERSION = 10;
  private static final int HEADER = 16;
  private static final int SET_HEADER = 4;

  private final int most;
  private final boolean padding;

  private byte[] octets;
  private int records;
  private long since;

  /** Where what is complete ends. */
  private int end = HEADER;

  private int setBegin = -1;
  private int setId = -1;

  /** The fewest octets a record of the set at hand has; padding is shorter than that. */
  private int fewest;

  public MessageBuffer(int most, boolean padding) {
    this.most = most;
    this.padding = padding;
    octets = new byte[capacity(0)];
  }

  /**
   * A record begins within the message or right after it, and is at most as long as another one.
   */
  private int capacity(int largest) {
    return 2 * most + 2 * largest + 4 * SLACK;
  }

  /** Where records are written, and the message is at last. */
  public byte[] octets() {
    return octets;
  }

  /** The records it has. */
  public int records() {
    return records;
  }

  /** When it began, in milliseconds. */
  public long since() {
    return since;
  }

  public void setSince(long epochMilli) {
    since = epochMilli;
  }

  public void countRecord() {
    records++;
  }

  /** Makes room for records with so many octets that are not of variable length. */
  public void reserve(int largest) {
    if (octets.length < capacity(largest)) {
      octets = Arrays.copyOf(octets, capacity(largest));
    }
  }

  public boolean isEmpty() {
    return end == HEADER;
  }

  /** The most octets one record may have. */
  public int mostOfRecord() {
    return most - HEADER - SET_HEADER;
  }

  private int padded(int from, int to, int fewestOctets) {
    int zeros = -(to - from) & 3;
    return padding && zeros < fewestOctets ? to + zeros : to;
  }

  private int setEnd() {
    return setBegin < 0 ? end : padded(setBegin, end, fewest);
  }

  /** Where the next record of a set is to be written. */
  public int recordStart(int id) {
    return id == setId ? end : setEnd() + SET_HEADER;
  }

  /** Whether a record of a set still fits. */
  public boolean fits(int id, int length, int fewestOctets) {
    int begin = id == setId ? setBegin : setEnd();
    return padded(begin, recordStart(id) + length, fewestOctets) <= most;
  }

  /** Takes the record that was written at its start. */
  public void append(int id, int length, int fewestOctets) {
    if (id != setId) {
      closeSet();
      setBegin = end;
      setId = id;
      fewest = fewestOctets;
      Octets.put16(octets, setBegin, id);
      end = setBegin + SET_HEADER;
    }
    end += length;
  }

  /** Ends the set at hand, so that the next record begins another one. */
  public void closeSet() {
    if (setBegin >= 0) {
      int after = setEnd();
      Arrays.fill(octets, end, after, (byte) 0);
      end = after;
      Octets.put16(octets, setBegin + 2, end - setBegin);
      setBegin = -1;
      setId = -1;
    }
  }

  /** Completes the message; its length. */
  public int finish(long exportSecond, int sequenceNumber, int domainId) {
    closeSet();
    Octets.put16(octets, 0, VERSION);
    Octets.put16(octets, 2, end);
    Octets.put32(octets, 4, (int) exportSecond);
    Octets.put32(octets, 8, sequenceNumber);
    Octets.put32(octets, 12, domainId);
    return end;
  }

  public void clear() {
    records = 0;
    end = HEADER;
    setBegin = -1;
    setId = -1;
  }

  /** The sets of the message, to be {@linkplain #restore restored} later. */
  public byte[] sets() {
    closeSet();
    return Arrays.copyOfRange(octets, HEADER, end);
  }

  public void restore(byte[] sets, int count, long began) {
    clear();
    System.arraycopy(sets, 0, octets, HEADER, sets.length);
    end = HEADER + sets.length;
    records = count;
    since = began;
  }
}
