// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/** The labels of Tawon metrics: one constant a name and set of values. */
public final class TawonLabels {
  /** Label {@code tawonID}. Identifies a directive. The name is camel case on the wire. */
  public static final TextLabel TAWON_ID = Label.text("tawonID");

  /** Label {@code status}. How it ended. */
  public static final TextLabel STATUS = Label.text("status");

  /** Label {@code task}. Name of the task. */
  public static final TextLabel TASK = Label.text("task");

  /** Label {@code module}. Module that the BPF program belongs to. */
  public static final TextLabel MODULE = Label.text("module");

  /** Label {@code program}. Name of the BPF program. */
  public static final TextLabel PROGRAM = Label.text("program");

  /** Label {@code type}. Type of the HTTP/2 frame, presumably. */
  public static final TextLabel FRAME_TYPE = Label.text("type");

  /** Label {@code dismissed}. Whether the frame was dismissed. */
  public static final TextLabel DISMISSED = Label.text("dismissed");

  /** Label {@code direction}. Direction of the traffic. */
  public static final TextLabel DIRECTION = Label.text("direction");

  /** Label {@code reason}. What it came from. */
  public static final TextLabel REASON = Label.text("reason");

  /** Label {@code component}. Header or body, of a request or a response. */
  public static final TextLabel COMPONENT = Label.text("component");

  /** Label {@code partial}. Whether the round trip is partial. */
  public static final TextLabel PARTIAL = Label.text("partial");

  /** Label {@code type}. Content type of an HTTP message. */
  public static final TextLabel CONTENT_TYPE = Label.text("type");

  private TawonLabels() {}
}
