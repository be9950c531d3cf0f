// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

/** Why a connection ended. */
public enum CloseReason {
  /** The exporter closed it. */
  BY_EXPORTER("the exporter closed it"),
  /** The connection broke. */
  BROKEN("the connection broke"),
  /** What came is not IPFIX, or no longer. */
  MALFORMED("what came is not IPFIX"),
  /** No whole message came for the idle limit. */
  IDLE("no whole message came for the idle limit"),
  /** There are as many as may be, and its last whole message is longest ago. */
  ROOM("there are as many connections as may be, and this one was quiet for longest"),
  /** The collector is closed. */
  COLLECTOR_CLOSED("the collector is closed");

  private final String text;

  CloseReason(String text) {
    this.text = text;
  }

  /**
   * The reason in words.
   *
   * @return a sentence without its full stop
   */
  public String text() {
    return text;
  }
}
