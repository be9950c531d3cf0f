import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** How many OVS flow operations of each type has an agent seen? */
public final class OvsOperations {
  private OvsOperations() {}

  public static void main(String[] args) throws IOException {
    byte[] body = Files.readAllBytes(Path.of(args[0]));

    ExpositionReader reader = // once a thread, reused
        ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).catalog(AntreaCatalog.get()).build();
    reader.reset(body, 0, body.length);

    Map<Operation, Double> operations = new EnumMap<>(Operation.class);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE && reader.definition() == AntreaAgent.OVS_FLOW_OPS_COUNT) {
        Operation operation = reader.label(AntreaLabels.OPERATION);
        if (operation != null) { // null: a value that this catalogue does not know yet
          operations.put(operation, reader.value());
        }
      }
    }
    System.out.println(operations);

    // What is it? Since when? And in PromQL?
    System.out.println(AntreaAgent.OVS_FLOW_OPS_COUNT.help());
    AntreaCatalog.get()
        .exposures(AntreaAgent.OVS_FLOW_OPS_COUNT)
        .forEach(exposure -> System.out.println(exposure.component() + " " + exposure.releases()));
    System.out.println(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)));
  }
}
