package example

import dev.cnitelemetry.catalog.antrea.AntreaAgent
import dev.cnitelemetry.catalog.antrea.AntreaCatalog
import dev.cnitelemetry.catalog.antrea.AntreaLabels
import dev.cnitelemetry.catalog.antrea.Operation
import dev.cnitelemetry.metrics.MetricCatalog
import dev.cnitelemetry.promql.build.Promql.RATE_INTERVAL
import dev.cnitelemetry.promql.build.Promql.counter
import dev.cnitelemetry.promql.build.Promql.rate
import dev.cnitelemetry.text.TextFormat
import dev.cnitelemetry.text.read.Event
import dev.cnitelemetry.text.read.ExpositionReader
import java.nio.file.Files
import java.nio.file.Path

/** What a program in Kotlin writes: no method of the library is a keyword there, and null is declared. */
fun main(args: Array<String>) {
    val body = Files.readAllBytes(Path.of(args[0]))
    val reader =
        ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).catalog(AntreaCatalog.get()).build()
    reader.reset(body, 0, body.size)
    val operations = mutableMapOf<Operation, Double>()
    while (true) {
        val event = reader.next()
        if (event == Event.END) break
        if (event == Event.SAMPLE && reader.definition() === AntreaAgent.OVS_FLOW_OPS_COUNT) {
            val operation: Operation? = reader.label(AntreaLabels.OPERATION)
            if (operation != null) operations[operation] = reader.value()
        }
    }
    check(operations.keys.contains(Operation.ADD)) { "no operations found: $operations" }

    val adds = counter(AntreaAgent.OVS_FLOW_OPS_COUNT).where(AntreaLabels.OPERATION.eq(Operation.ADD))
    val expected = "rate(antrea_agent_ovs_flow_ops_count{operation=\"add\"}[\$__rate_interval])"
    check(rate(adds.range(RATE_INTERVAL)).text() == expected)
    check(MetricCatalog.installed().find("felix_ipset_errors").isPresent)
}
