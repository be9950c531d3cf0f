/** Receives IPFIX, bounded, and says what it loses. */
module dev.cnitelemetry.flow.collector {
  requires transitive dev.cnitelemetry.ipfix;
  requires transitive dev.cnitelemetry.metrics;
  requires transitive dev.cnitelemetry.text;

  exports dev.cnitelemetry.flow.collector;
  exports dev.cnitelemetry.flow.collector.tls;
}
