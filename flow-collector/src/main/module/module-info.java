/** Receives IPFIX, bounded, and says what it loses. */
module dev.cnitelemetry.flow.collector {
  requires transitive dev.cnitelemetry.ipfix;

  exports dev.cnitelemetry.flow.collector;
  exports dev.cnitelemetry.flow.collector.tls;
}
