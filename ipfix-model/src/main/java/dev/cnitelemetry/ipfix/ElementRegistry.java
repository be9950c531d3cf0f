// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The Information Elements a reader knows: found by enterprise number and id, or by name, without
 * allocation.
 *
 * <p>Immutable; may be shared between threads. {@link #standard()} has the elements of IANA, their
 * reverse ones and Antrea's. Whoever has a registry of an enterprise's own adds it:
 *
 * <pre>{@code
 * static final StringElement TENANT = StringElement.define(64512, 1, "tenant");
 * ElementRegistry registry =
 *     ElementRegistry.standard().toBuilder().add(TENANT).build();
 * }</pre>
 */
public final class ElementRegistry {
  private final List<InformationElement> elements;
  private final Map<Long, InformationElement> aliases;
  private final InformationElement[] byKey;
  private final long[] keys;
  private final InformationElement[] byName;
  private final byte[][] names;

  private ElementRegistry(
      List<InformationElement> elements, Map<Long, InformationElement> aliases) {
    this.elements = List.copyOf(elements);
    this.aliases = Map.copyOf(aliases);
    int capacity = capacity(elements.size() + aliases.size());
    byKey = new InformationElement[capacity];
    keys = new long[capacity];
    byName = new InformationElement[capacity];
    names = new byte[capacity][];
    for (InformationElement element : elements) {
      putKey(element.key(), element);
      putName(element);
    }
    aliases.forEach(this::putKey);
  }

  private static int capacity(int size) {
    return Math.max(16, Integer.highestOneBit(size * 4));
  }

  /**
   * The elements of IANA, their reverse ones (RFC 5103) and Antrea's.
   *
   * @return the registry, always the same one
   */
  public static ElementRegistry standard() {
    return Standard.REGISTRY;
  }

  /**
   * A builder without any element.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that has this registry's elements already.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    elements.forEach(builder::add);
    builder.aliases.putAll(aliases);
    return builder;
  }

  /**
   * Every element, in the order they were added.
   *
   * @return an unmodifiable list
   */
  public List<InformationElement> elements() {
    return elements;
  }

  /**
   * The element of an enterprise number and id. Allocates nothing.
   *
   * @param enterpriseNumber the private enterprise number, 0 for IANA
   * @param id the number within it
   * @return the element, or null when the registry has none
   */
  public @Nullable InformationElement find(long enterpriseNumber, int id) {
    long key = Definition.key(enterpriseNumber, id);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
      InformationElement element = byKey[slot];
      if (element == null || keys[slot] == key) {
        return element;
      }
    }
  }

  /**
   * The element of a name. Where two enterprises use one name, it is that of the element added
   * first.
   *
   * @param name the name, in the registry's spelling
   * @return the element, or null when the registry has none
   */
  public @Nullable InformationElement find(String name) {
    byte[] octets = name.getBytes(StandardCharsets.UTF_8);
    return find(octets, 0, octets.length);
  }

  /**
   * The element of a name as octets. Allocates nothing.
   *
   * @param octets the array
   * @param offset where the name begins
   * @param length the octets it has
   * @return the element, or null when the registry has none
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   */
  public @Nullable InformationElement find(byte[] octets, int offset, int length) {
    int mask = names.length - 1;
    for (int slot = hash(octets, offset, length) & mask; ; slot = (slot + 1) & mask) {
      InformationElement element = byName[slot];
      if (element == null
          || Arrays.equals(names[slot], 0, names[slot].length, octets, offset, offset + length)) {
        return element;
      }
    }
  }

  private void putKey(long key, InformationElement element) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (byKey[slot] != null) {
      slot = (slot + 1) & mask;
    }
    byKey[slot] = element;
    keys[slot] = key;
  }

  private void putName(InformationElement element) {
    byte[] name = element.name().getBytes(StandardCharsets.UTF_8);
    int mask = names.length - 1;
    int slot = hash(name, 0, name.length) & mask;
    while (byName[slot] != null) {
      if (Arrays.equals(names[slot], name)) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    byName[slot] = element;
    names[slot] = name;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private static int hash(byte[] octets, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + octets[i];
    }
    return hash ^ (hash >>> 15);
  }

  /** Collects the elements of a registry. Not for use by several threads at once. */
  public static final class Builder {
    private final Map<Long, InformationElement> elements = new LinkedHashMap<>();
    private final Map<Long, InformationElement> aliases = new HashMap<>();

    private Builder() {}

    /**
     * Adds an element.
     *
     * @param element the element
     * @return this
     * @throws IllegalArgumentException if there is an element of the same enterprise number and id
     *     with another name or type
     */
    public Builder add(InformationElement element) {
      InformationElement present = elements.putIfAbsent(element.key(), element);
      if (present != null && !sameNameAndType(present, element)) {
        throw new IllegalArgumentException(
            element + " is not what the registry has under the number: " + present);
      }
      return this;
    }

    private static boolean sameNameAndType(InformationElement one, InformationElement other) {
      return one.name().equals(other.name()) && one.dataType() == other.dataType();
    }

    /**
     * Adds elements.
     *
     * @param elements the elements
     * @return this
     * @throws IllegalArgumentException if there is an element of the same enterprise number and id
     *     with another name or type
     */
    public Builder addAll(Iterable<? extends InformationElement> elements) {
      elements.forEach(this::add);
      return this;
    }

    /**
     * Reads fields of another number as an element: for senders that number an element differently.
     *
     * @param enterpriseNumber the enterprise number on the wire
     * @param id the id on the wire
     * @param element what the field is read as
     * @return this
     * @throws IllegalArgumentException if an element of that number is there already
     */
    public Builder alias(long enterpriseNumber, int id, InformationElement element) {
      UnknownElement number = UnknownElement.of(enterpriseNumber, id);
      if (elements.containsKey(number.key())) {
        throw new IllegalArgumentException(
            enterpriseNumber + "/" + id + " is an element of the registry already");
      }
      aliases.put(number.key(), element);
      return this;
    }

    /**
     * Reads enterprise number 56505, which Antrea's documents of v1.5 to v2.3 print by mistake, as
     * Antrea's 56506. No release of Antrea sends it; programs written after the document may.
     *
     * @return this
     */
    public Builder acceptMisprintedAntreaNumber() {
      for (InformationElement element : AntreaElements.all()) {
        alias(56505, element.id(), element);
      }
      return this;
    }

    /**
     * Reads what Antrea v0.9.0 to v0.10.2 sends: enterprise number 55829, which belongs to another
     * party, and ids that were renumbered later. A reader takes fields of that number for Antrea's
     * in a Template alone that has ids 100 to 105 as Antrea sent them and none that Antrea did not
     * have.
     *
     * @return this
     */
    public Builder acceptEarlyAntreaNumbers() {
      for (int id = 100; id <= 106; id++) {
        alias(55829, id, antrea(id));
      }
      for (int id = 107; id <= 112; id++) {
        alias(55829, id, antrea(id + 1));
      }
      return this;
    }

    private static InformationElement antrea(int id) {
      InformationElement element = standard().find(InformationElement.ANTREA_ENTERPRISE_NUMBER, id);
      if (element == null) {
        throw new IllegalStateException("Antrea's registry has no id " + id);
      }
      return element;
    }

    /**
     * The registry of what was added.
     *
     * @return a new registry
     */
    public ElementRegistry build() {
      Map<Long, InformationElement> others = new HashMap<>(aliases);
      others.keySet().removeAll(elements.keySet());
      return new ElementRegistry(new ArrayList<>(elements.values()), others);
    }
  }

  private static final class Standard {
    static final ElementRegistry REGISTRY =
        new Builder()
            .addAll(IanaElements.all())
            .addAll(ReverseElements.all())
            .addAll(AntreaElements.all())
            .build();

    private Standard() {}
  }
}
