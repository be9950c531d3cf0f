// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.ReceiverProfile;
import dev.cnitelemetry.ipfix.wire.RecordWriter;
import dev.cnitelemetry.ipfix.wire.SequenceConvention;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * Sends flow records as a Flow Exporter or Flow Aggregator of some release of Antrea does: octet by
 * octet what that release would have sent.
 *
 * <p>Templates 256 and 257 go first, IPv4 before IPv6, each in a message of its own. A record goes
 * by the Template of its addresses' family: elements the release lacks are left out, those the
 * record lacks are sent as what stands for nothing, empty text, 0, 0.0.0.0 or {@code ::}. Flow
 * Exporters, and Flow Aggregators up to v2.2, send every record in a message of its own; later ones
 * gather those of one Template until a message is full, {@link #flush()} is called, or a second has
 * passed. Sequence numbers count as the release counts, from v0.12 to v2.3.0 the message's own
 * records too. Flow Aggregators of v2.4.0 to v2.4.5, v2.5.0 to v2.5.2 and v2.6.0 to v2.6.2 put
 * twenty values under other elements than their own, and so does this.
 *
 * <p>A {@link FlowRecordView} is written without allocation. Time is handed in. Not for use by
 * several threads at once. When the sink throws, what {@link IpfixWriter} says holds. Source:
 * antrea-io/antrea v0.9.0 to v2.7.0; vmware/go-ipfix v0.1.0 to v0.17.0.
 *
 * <pre>{@code
 * AntreaWriter writer = AntreaWriter.exporter("v1.7.0", MessageSink.to(out))
 *     .observationDomainId(ObservationDomains.ofNode("node-1"))
 *     .build();
 * writer.advance(now);
 * writer.write(flow);
 * writer.flush();
 * }</pre>
 */
public final class AntreaWriter {
  private static final int FIRST_TEMPLATE = 256;
  private static final AntreaVersion INCLUSIVE_SINCE = AntreaVersion.of("v0.12.0");
  private static final AntreaVersion INCLUSIVE_UNTIL = AntreaVersion.of("v2.3.0");
  private static final AntreaVersion BUFFERED_SINCE = AntreaVersion.of("v2.3.0");
  private static final AntreaVersion SHORT_REFRESH_SINCE = AntreaVersion.of("v2.2.0");

  private final IpfixWriter writer;
  private final List<AntreaShape> shapes;
  private final List<TemplateDefinition> templates = new ArrayList<>();

  private AntreaWriter(Builder builder) {
    AntreaVersion release = builder.release;
    shapes = builder.shapes();
    boolean buffered =
        builder.sender == AntreaSender.FLOW_AGGREGATOR && release.compareTo(BUFFERED_SINCE) >= 0;
    boolean inclusive = release.isWithin(INCLUSIVE_SINCE, INCLUSIVE_UNTIL);
    IpfixWriter.Builder settings =
        IpfixWriter.builder(builder.sink)
            .receiver(ReceiverProfile.GO_IPFIX)
            .transport(builder.transport)
            .observationDomainId(builder.observationDomainId)
            .templateRefresh(builder.refresh())
            .maximumMessageOctets(builder.largestMessage())
            .sequenceConvention(
                inclusive ? SequenceConvention.INCLUSIVE : SequenceConvention.EXCLUSIVE);
    if (buffered) {
      settings.maximumMessageAge(Duration.ofSeconds(1));
    } else {
      settings.maximumRecords(1);
    }
    writer = settings.build();
    for (AntreaShape shape : shapes) {
      TemplateDefinition template = shape.template(FIRST_TEMPLATE + templates.size());
      templates.add(template);
      writer.define(template);
    }
  }

  /**
   * A writer in place of a Flow Exporter.
   *
   * @param release the version, such as {@code v1.7.0}
   * @param sink what takes the messages
   * @return a new builder
   * @throws IllegalArgumentException if the release is not known, which names those that are
   */
  public static Builder exporter(String release, MessageSink sink) {
    return new Builder(AntreaSender.FLOW_EXPORTER, null, release, sink);
  }

  /**
   * A writer in place of a Flow Aggregator.
   *
   * @param release the version, such as {@code v2.5.1}
   * @param mode its mode
   * @param sink what takes the messages
   * @return a new builder
   * @throws IllegalArgumentException if the release is not known, which names those that are
   */
  public static Builder aggregator(String release, AggregatorMode mode, MessageSink sink) {
    return new Builder(AntreaSender.FLOW_AGGREGATOR, mode, release, sink);
  }

  /**
   * Tells what time it is, as {@link IpfixWriter#advance(Instant)} does.
   *
   * @param time the time
   * @throws IllegalArgumentException if it is before 1970 or after 2106-02-07
   */
  public void advance(Instant time) {
    writer.advance(time);
  }

  /**
   * Writes a record.
   *
   * @param flow the record
   * @throws IllegalArgumentException if a value does not fit its field or no message can hold the
   *     record, which is dropped; or if the sender has no Template of the family of its addresses
   */
  public void write(FlowRecord flow) {
    int index = index(flow);
    AntreaShape shape = shapes.get(index);
    RecordWriter record = writer.begin(templates.get(index));
    if (flow instanceof FlowRecordView view) {
      record.copy(view.record());
      if (shape.misplacesValues() || view.isMending()) {
        place(view, record, templates.get(index), shape.misplacesValues());
      }
    } else {
      set(flow, record, templates.get(index), shape.misplacesValues());
    }
    record.end();
  }

  private int index(FlowRecord flow) {
    boolean ipv6 =
        flow instanceof FlowRecordView view
            ? view.record().has(IanaElements.SOURCE_IPV6_ADDRESS)
            : flow.address(IanaElements.SOURCE_IPV6_ADDRESS).isPresent();
    AddressFamily family = ipv6 ? AddressFamily.IPV6 : AddressFamily.IPV4;
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).family() == family) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "the record has addresses of "
            + family.text()
            + ", and the sender Templates of "
            + shapes
            + " alone: name both families");
  }

  /** Writes the values that either side has in fields of other elements. */
  private static void place(
      FlowRecordView from, RecordWriter into, TemplateDefinition template, boolean misplacing) {
    for (int field = 0; field < template.fieldCount(); field++) {
      InformationElement announced = template.fields().get(field).element();
      InformationElement sent = MisplacedValues.sentUnder(announced);
      if (!sent.equals(announced)) {
        into.set(field, from.count((IntegerElement) (misplacing ? sent : announced), 0));
      }
    }
  }

  private static void set(
      FlowRecord flow, RecordWriter record, TemplateDefinition template, boolean misplacing) {
    List<TemplateField> fields = template.fields();
    for (int field = 0; field < fields.size(); field++) {
      InformationElement element = fields.get(field).element();
      Object value = flow.field(misplacing ? MisplacedValues.sentUnder(element) : element);
      if (value != null) {
        set(record, field, value);
      }
    }
  }

  static void set(RecordWriter record, int field, Object value) {
    if (value instanceof Long number) {
      record.set(field, number);
    } else if (value instanceof String text) {
      record.set(field, text);
    } else if (value instanceof Instant time) {
      record.set(field, time);
    } else if (value instanceof Boolean truth) {
      record.set(field, truth);
    } else if (value instanceof Double number) {
      record.set(field, number);
    } else if (value instanceof BigInteger number) {
      record.set(field, number);
    } else if (value instanceof KeptOctets kept) {
      byte[] octets = HexFormat.of().parseHex(kept.digits());
      record.set(field, octets, 0, octets.length);
    }
  }

  /** Sends what has gathered, and Templates that were not sent yet. */
  public void flush() {
    writer.flush();
  }

  /**
   * Begins a new Transport Session, after a connection was made anew: Templates are sent again, and
   * the sequence numbers begin anew.
   */
  public void newSession() {
    writer.newSession();
  }

  /**
   * The writer underneath, for what it counts.
   *
   * @return the writer
   */
  public IpfixWriter writer() {
    return writer;
  }

  /**
   * The shapes of the Templates, in the order of their ids from 256 on.
   *
   * @return an unmodifiable list
   */
  public List<AntreaShape> shapes() {
    return shapes;
  }

  /** Sets a writer up: the release is given, and what Antrea's configuration decides. */
  public static final class Builder {
    private final AntreaSender sender;
    private final @Nullable AggregatorMode mode;
    private final AntreaVersion release;
    private final MessageSink sink;
    private Set<AddressFamily> families;
    private boolean labels;
    private boolean names = true;
    private boolean uids;
    private long observationDomainId;
    private Transport transport = Transport.TCP;
    private @Nullable Duration refresh;
    private int largestMessage;

    private Builder(
        AntreaSender sender, @Nullable AggregatorMode mode, String release, MessageSink sink) {
      this.sender = sender;
      this.mode = mode;
      this.release = AntreaVersion.of(release);
      this.sink = sink;
      families =
          sender == AntreaSender.FLOW_EXPORTER
              ? EnumSet.of(AddressFamily.IPV4)
              : EnumSet.allOf(AddressFamily.class);
      AntreaShape unused = shape(AddressFamily.IPV4);
    }

    private AntreaShape shape(AddressFamily family) {
      AntreaShape shape =
          mode == null
              ? AntreaShape.exporter(release.text(), family)
              : AntreaShape.aggregator(release.text(), mode, family);
      return shape.podLabels(labels).includeK8sNames(names).includeK8sUIDs(uids);
    }

    private List<AntreaShape> shapes() {
      return families.stream().map(this::shape).toList();
    }

    /**
     * The address families a Flow Exporter's Node has; IPv4 alone unless set. A Flow Aggregator
     * always has Templates of both.
     *
     * @param first a family
     * @param others the other one, if there is
     * @return this
     * @throws IllegalArgumentException if the sender is a Flow Aggregator and a family is missing,
     *     or the release has no IPv6
     */
    public Builder families(AddressFamily first, AddressFamily... others) {
      Set<AddressFamily> wanted = EnumSet.of(first, others);
      if (sender == AntreaSender.FLOW_AGGREGATOR && wanted.size() < 2) {
        throw new IllegalArgumentException(
            "a Flow Aggregator always sends Templates of both families");
      }
      wanted.forEach(this::shape);
      families = wanted;
      return this;
    }

    /**
     * Whether a Flow Aggregator sends the labels of Pods; not so unless set.
     *
     * @param labels whether it does
     * @return this
     * @throws IllegalArgumentException if the sender is a Flow Exporter, which sends none
     */
    public Builder podLabels(boolean labels) {
      this.labels = labels;
      AntreaShape unused = shape(AddressFamily.IPV4);
      return this;
    }

    /**
     * Whether a Flow Aggregator sends the names of Kubernetes objects; so unless set.
     *
     * @param names whether it does
     * @return this
     * @throws IllegalArgumentException if the sender has no such option
     */
    public Builder includeK8sNames(boolean names) {
      this.names = names;
      AntreaShape unused = shape(AddressFamily.IPV4);
      return this;
    }

    /**
     * Whether a Flow Aggregator sends the UIDs of Kubernetes objects; not so unless set.
     *
     * @param uids whether it does
     * @return this
     * @throws IllegalArgumentException if the sender has no such option
     */
    public Builder includeK8sUIDs(boolean uids) {
      this.uids = uids;
      AntreaShape unused = shape(AddressFamily.IPV4);
      return this;
    }

    /**
     * The Observation Domain ID, which {@link ObservationDomains} gives; 0 unless set.
     *
     * @param id 0 to 4294967295
     * @return this
     */
    public Builder observationDomainId(long id) {
      observationDomainId = id;
      return this;
    }

    /**
     * What carries the messages; {@link Transport#TCP} unless set.
     *
     * @param transport the transport
     * @return this
     */
    public Builder transport(Transport transport) {
      this.transport = transport;
      return this;
    }

    /**
     * After how long Templates are sent again over UDP; as the release has it unless set, 1800
     * seconds before v2.2.0 and 600 from then on.
     *
     * @param refresh more than 0
     * @return this
     */
    public Builder templateRefresh(Duration refresh) {
      this.refresh = refresh;
      return this;
    }

    /**
     * The largest message over UDP, by what the path carries; without it 512 octets from v2.3.0 on,
     * and no limit before.
     *
     * @param mtu the Maximum Transmission Unit of the path, in octets
     * @param ipv6 whether the path is one of IPv6
     * @return this
     */
    public Builder pathMtu(int mtu, boolean ipv6) {
      largestMessage = Math.max(512, Math.min(65535, mtu - (ipv6 ? 48 : 28)));
      return this;
    }

    private Duration refresh() {
      if (refresh != null) {
        return refresh;
      }
      return release.compareTo(SHORT_REFRESH_SINCE) < 0
          ? Duration.ofMinutes(30)
          : Duration.ofMinutes(10);
    }

    private int largestMessage() {
      if (largestMessage > 0) {
        return largestMessage;
      }
      boolean limited = transport == Transport.UDP && release.compareTo(BUFFERED_SINCE) >= 0;
      return limited ? 512 : 65535;
    }

    /**
     * The writer.
     *
     * @return a new writer
     * @throws IllegalArgumentException if a setting is out of its range
     */
    public AntreaWriter build() {
      return new AntreaWriter(this);
    }
  }
}
