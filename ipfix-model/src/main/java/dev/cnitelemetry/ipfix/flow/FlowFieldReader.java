// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Reads the same elements out of one flow record after the other, as a row of a table is made:
 * where they are is found once for all records that are kept with the same elements in the same
 * order.
 *
 * <p>{@link #read} binds a record, and what it says is read by the place of the element in the
 * list. Reads any flow record; those that are kept much faster than element by element, and without
 * allocating anything. Not for use by several threads at once.
 *
 * <pre>{@code
 * FlowFieldReader fields =
 *     new FlowFieldReader(
 *         List.of(AntreaElements.SOURCE_POD_NAME, IanaElements.OCTET_DELTA_COUNT)); // once
 * fields.read(flow);
 * System.out.println(fields.text(0, "-") + " " + fields.number(1, 0));
 * }</pre>
 */
public final class FlowFieldReader {
  private final InformationElement[] elements;

  private @Nullable KeptLayout latest;
  private @Nullable KeptLayout earlier;
  private int[] latestFields;
  private int[] earlierFields = {};

  /** The record, where it is none that is kept. */
  private @Nullable FlowRecord other;

  private Object[] values = {};

  /**
   * A reader of some elements, without a record yet.
   *
   * @param elements the elements, in the order in which they are asked for
   */
  public FlowFieldReader(List<? extends InformationElement> elements) {
    this.elements = elements.toArray(new InformationElement[0]);
    latestFields = new int[this.elements.length];
    Arrays.fill(latestFields, -1);
  }

  /**
   * Goes to a record.
   *
   * @param flow the record; as long as it is valid, its fields can be read
   */
  public void read(FlowRecord flow) {
    if (flow instanceof KeptFlowRecord kept) {
      KeptLayout layout = kept.layout();
      if (layout != latest) {
        find(layout);
      }
      values = kept.values();
      other = null;
    } else {
      other = flow;
    }
  }

  /** The layouts of the last two are kept: records of both address families have two. */
  private void find(KeptLayout layout) {
    int[] fields = earlierFields;
    if (layout != earlier) {
      fields = new int[elements.length];
      for (int i = 0; i < fields.length; i++) {
        fields[i] = layout.fieldOf(elements[i]);
      }
    }
    earlier = latest;
    earlierFields = latestFields;
    latest = layout;
    latestFields = fields;
  }

  /**
   * A text or an address as it was sent.
   *
   * @param place the element's place in the list
   * @param absent what to take where the record has none
   * @return the text, which may be empty or an address that means none
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public String text(int place, String absent) {
    if (other != null) {
      return other.text(elements[place], absent);
    }
    int field = latestFields[place];
    return field >= 0 && values[field] instanceof String text ? text : absent;
  }

  /**
   * A whole number, or the whole seconds of a point in time since 1970-01-01T00:00:00Z.
   *
   * @param place the element's place in the list
   * @param absent what to take where the record has none
   * @return the number; that of an unsigned64 element uses all 64 bits
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long number(int place, long absent) {
    if (other != null) {
      return number(other, elements[place], absent);
    }
    int field = latestFields[place];
    if (field < 0) {
      return absent;
    }
    Object value = values[field];
    if (value instanceof Long number) {
      return number;
    }
    return value instanceof Instant time ? time.getEpochSecond() : absent;
  }

  private static long number(FlowRecord flow, InformationElement element, long absent) {
    if (element instanceof IntegerElement integer) {
      return flow.number(integer, absent);
    }
    return element instanceof DateTimeElement time ? flow.second(time, absent) : absent;
  }
}
