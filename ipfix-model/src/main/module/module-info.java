// SPDX-License-Identifier: Apache-2.0
/** IPFIX: Information Elements, reader and writer, flow records and their aggregation. */
module dev.cnitelemetry.ipfix {
  exports dev.cnitelemetry.ipfix;
  exports dev.cnitelemetry.ipfix.aggregate;
  exports dev.cnitelemetry.ipfix.capture;
  exports dev.cnitelemetry.ipfix.collect;
  exports dev.cnitelemetry.ipfix.flow;
  exports dev.cnitelemetry.ipfix.print;
  exports dev.cnitelemetry.ipfix.wire;
}
