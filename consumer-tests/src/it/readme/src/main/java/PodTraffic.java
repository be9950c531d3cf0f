import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateCache;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many octets did each Pod send? */
public final class PodTraffic {
  private PodTraffic() {}

  public static void main(String[] args) throws IOException {
    byte[] messages = Files.readAllBytes(Path.of(args[0]));

    TemplateCache templates = TemplateCache.builder().build(); // lives as long as the program
    IpfixReader reader = // once a thread, reused
        IpfixReader.builder().templates(templates).reportErrors(true).build();
    FlowRecordView flow = new FlowRecordView(reader);
    reader.reset(templates.session(args[0], Transport.FILE), messages, 0, messages.length);

    Map<String, Long> octets = new TreeMap<>();
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD && flow.sourcePodName().isPresent()) {
        String pod = flow.sourcePodNamespace().orElse("") + "/" + flow.sourcePodName().get();
        octets.merge(pod, flow.octetDeltaCount().orElse(0), Long::sum);
      } else if (event == IpfixEvent.MALFORMED) {
        System.err.println(reader.error().getMessage()); // what, and where; the rest goes on
      }
    }
    octets.forEach((pod, sum) -> System.out.println(pod + " " + sum));
  }
}
