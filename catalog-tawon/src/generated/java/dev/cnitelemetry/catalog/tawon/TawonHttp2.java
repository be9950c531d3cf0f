// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon, HTTP/2: metrics as typed constants.
 *
 * <p>HTTP/2: putting it together from captured payload, from chunks over frames and streams
 * to headers and round trips.
 */
public final class TawonHttp2 {
  /**
   * {@code h2_chunks}, a counter.
   *
   * <p>H2 chunks processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CHUNKS =
      CounterDefinition.of("h2_chunks", "H2 chunks processed", Unit.NONE);

  /**
   * {@code h2_chunk_size}, a histogram in bytes.
   *
   * <p>Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 10, 50, 100, 250, 750, 1500
   *   <li>Tawon: all releases
   *   <li>The buckets are given in the help text.
   * </ul>
   */
  public static final HistogramDefinition CHUNK_SIZE =
      HistogramDefinition.of(
          "h2_chunk_size",
          "Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500",
          Unit.BYTES,
          DecimalLiterals.of("10", "50", "100", "250", "750", "1500"));

  /**
   * {@code h2_chunks_missing_flowid}, a counter.
   *
   * <p>H2 chunks that are missing a flow ID
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CHUNKS_MISSING_FLOWID =
      CounterDefinition.of(
          "h2_chunks_missing_flowid", "H2 chunks that are missing a flow ID", Unit.NONE);

  /**
   * {@code h2_out_of_order}, a counter.
   *
   * <p>Out-of-order chunks detected
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition OUT_OF_ORDER =
      CounterDefinition.of("h2_out_of_order", "Out-of-order chunks detected", Unit.NONE);

  /**
   * {@code h2_invalid_frame_type}, a counter.
   *
   * <p>Invalid frame type
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_FRAME_TYPE =
      CounterDefinition.of("h2_invalid_frame_type", "Invalid frame type", Unit.NONE);

  /**
   * {@code h2_invalid_empty_data_frame}, a counter.
   *
   * <p>Invalid empty data frame, missing end stream flag
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_EMPTY_DATA_FRAME =
      CounterDefinition.of(
          "h2_invalid_empty_data_frame",
          "Invalid empty data frame, missing end stream flag",
          Unit.NONE);

  /**
   * {@code h2_invalid_empty_payload}, a counter.
   *
   * <p>Invalid empty payload frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_EMPTY_PAYLOAD =
      CounterDefinition.of(
          "h2_invalid_empty_payload",
          "Invalid empty payload frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_payload_overflow_buffer}, a counter.
   *
   * <p>Frame payload is larger than the input buffer - could be invalid frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>h2_chunk_buffer_overflow has the words the other way round.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition PAYLOAD_OVERFLOW_BUFFER =
      CounterDefinition.of(
          "h2_payload_overflow_buffer",
          "Frame payload is larger than the input buffer - could be invalid frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_chunk_buffer_overflow}, a counter.
   *
   * <p>Accumulated chunks are larger than the input buffer - could be invalid frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>h2_payload_overflow_buffer has the words the other way round.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CHUNK_BUFFER_OVERFLOW =
      CounterDefinition.of(
          "h2_chunk_buffer_overflow",
          "Accumulated chunks are larger than the input buffer - could be invalid frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_invalid_frame_flags}, a counter.
   *
   * <p>Flags on frame are invalid for its type
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_FRAME_FLAGS =
      CounterDefinition.of(
          "h2_invalid_frame_flags",
          "Flags on frame are invalid for its type",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_incoming_frames}, a counter.
   *
   * <p>Assembled frames coming into the system
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}; {@link TawonLabels#DISMISSED dismissed}
   *   <li>Tawon: all releases
   *   <li>dismissed looks like true or false; its values are not documented.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INCOMING_FRAMES =
      CounterDefinition.of(
          "h2_incoming_frames",
          "Assembled frames coming into the system",
          Unit.NONE,
          TawonLabels.FRAME_TYPE,
          TawonLabels.DISMISSED);

  /**
   * {@code h2_zero_stream_frames}, a counter.
   *
   * <p>Unexpected stream 0 frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition ZERO_STREAM_FRAMES =
      CounterDefinition.of(
          "h2_zero_stream_frames", "Unexpected stream 0 frame", Unit.NONE, TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_server_stream_frames}, a counter.
   *
   * <p>Server initiated stream frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition SERVER_STREAM_FRAMES =
      CounterDefinition.of(
          "h2_server_stream_frames",
          "Server initiated stream frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_failed_dir_detections}, a counter.
   *
   * <p>Failed to detect flow direction within buffer allocation
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition FAILED_DIR_DETECTIONS =
      CounterDefinition.of(
          "h2_failed_dir_detections",
          "Failed to detect flow direction within buffer allocation",
          Unit.NONE);

  /**
   * {@code h2_connections}, a counter.
   *
   * <p>Bi-rectional connections detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>A counter, though the name reads like a number of open connections.
   *   <li>The help text has Bi-rectional for bi-directional.
   *   <li>The values of direction are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONNECTIONS =
      CounterDefinition.of(
          "h2_connections", "Bi-rectional connections detected", Unit.NONE, TawonLabels.DIRECTION);

  /**
   * {@code h2_conn_dir_buffer}, a histogram.
   *
   * <p>Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250,
   * 500
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Buckets: 1, 5, 10, 50, 250, 500
   *   <li>Tawon: all releases
   *   <li>The buckets are given in the help text.
   *   <li>Whether the size is in bytes or in chunks is not documented.
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final HistogramDefinition CONN_DIR_BUFFER =
      HistogramDefinition.of(
          "h2_conn_dir_buffer",
          "Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250, 500",
          Unit.UNSPECIFIED,
          DecimalLiterals.of("1", "5", "10", "50", "250", "500"),
          TawonLabels.DIRECTION);

  /**
   * {@code h2_invalid_go_away_frames}, a counter.
   *
   * <p>Invalid GO_AWAY frames - too short
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_GO_AWAY_FRAMES =
      CounterDefinition.of(
          "h2_invalid_go_away_frames", "Invalid GO_AWAY frames - too short", Unit.NONE);

  /**
   * {@code h2_invalid_rst_stream_frames}, a counter.
   *
   * <p>Invalid RST_STREAM frames - too short
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition INVALID_RST_STREAM_FRAMES =
      CounterDefinition.of(
          "h2_invalid_rst_stream_frames", "Invalid RST_STREAM frames - too short", Unit.NONE);

  /**
   * {@code h2_header_decoder_resets}, a counter.
   *
   * <p>Times header decoders were reset
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition HEADER_DECODER_RESETS =
      CounterDefinition.of(
          "h2_header_decoder_resets", "Times header decoders were reset", Unit.NONE);

  /**
   * {@code h2_expired_streams}, a counter.
   *
   * <p>Partial streams that have expired
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition EXPIRED_STREAMS =
      CounterDefinition.of("h2_expired_streams", "Partial streams that have expired", Unit.NONE);

  /**
   * {@code h2_terminated_streams}, a counter.
   *
   * <p>Partial streams that were terminated
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>The values of reason are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition TERMINATED_STREAMS =
      CounterDefinition.of(
          "h2_terminated_streams",
          "Partial streams that were terminated",
          Unit.NONE,
          TawonLabels.REASON);

  /**
   * {@code h2_missing_headers}, a counter.
   *
   * <p>Header or partial header could not be parsed
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}; {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>The values of direction and reason are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MISSING_HEADERS =
      CounterDefinition.of(
          "h2_missing_headers",
          "Header or partial header could not be parsed",
          Unit.NONE,
          TawonLabels.DIRECTION,
          TawonLabels.REASON);

  /**
   * {@code h2_empty_headers}, a counter.
   *
   * <p>Header is empty
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition EMPTY_HEADERS =
      CounterDefinition.of("h2_empty_headers", "Header is empty", Unit.NONE, TawonLabels.DIRECTION);

  /**
   * {@code h2_wrong_pseudo_headers}, a counter.
   *
   * <p>At least 1 wrong pseudo header for direction detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition WRONG_PSEUDO_HEADERS =
      CounterDefinition.of(
          "h2_wrong_pseudo_headers",
          "At least 1 wrong pseudo header for direction detected",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_multi_pseudo_headers}, a counter.
   *
   * <p>More than 1 of the same pseudo header detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MULTI_PSEUDO_HEADERS =
      CounterDefinition.of(
          "h2_multi_pseudo_headers",
          "More than 1 of the same pseudo header detected",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_duplicate_component}, a counter.
   *
   * <p>Duplicate component (request or response header or body) detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#COMPONENT component}
   *   <li>Tawon: all releases
   *   <li>component says whether it is the header or the body of a request or a response; how
   *       that is spelt is not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition DUPLICATE_COMPONENT =
      CounterDefinition.of(
          "h2_duplicate_component",
          "Duplicate component (request or response header or body) detected",
          Unit.NONE,
          TawonLabels.COMPONENT);

  /**
   * {@code h2_round_trips_emitted}, a counter.
   *
   * <p>Number of full or partial round trips emitted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#PARTIAL partial}; {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>partial looks like true or false; the values of partial and reason are not documented.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition ROUND_TRIPS_EMITTED =
      CounterDefinition.of(
          "h2_round_trips_emitted",
          "Number of full or partial round trips emitted",
          Unit.NONE,
          TawonLabels.PARTIAL,
          TawonLabels.REASON);

  /**
   * {@code h2_content_type_parse_failure}, a counter.
   *
   * <p>Http content-type parse failure
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONTENT_TYPE_PARSE_FAILURE =
      CounterDefinition.of(
          "h2_content_type_parse_failure", "Http content-type parse failure", Unit.NONE);

  /**
   * {@code h2_multipart_failure}, a counter.
   *
   * <p>Failed to parse multipart body
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MULTIPART_FAILURE =
      CounterDefinition.of("h2_multipart_failure", "Failed to parse multipart body", Unit.NONE);

  /**
   * {@code h2_multipart_bodies}, a counter.
   *
   * <p>Number of bodies detected as multipart
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition MULTIPART_BODIES =
      CounterDefinition.of(
          "h2_multipart_bodies", "Number of bodies detected as multipart", Unit.NONE);

  /**
   * {@code h2_content_types}, a counter.
   *
   * <p>Http content-types - including multiparts
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#CONTENT_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is the content type here, not the type of a frame, and has no bounds.
   *   <li>A counter, though its name lacks the _total that OpenMetrics wants.
   * </ul>
   */
  public static final CounterDefinition CONTENT_TYPES =
      CounterDefinition.of(
          "h2_content_types",
          "Http content-types - including multiparts",
          Unit.NONE,
          TawonLabels.CONTENT_TYPE);

  /**
   * {@code h2_framer_flows}, a gauge.
   *
   * <p>Flows tracked by framer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition FRAMER_FLOWS =
      GaugeDefinition.of("h2_framer_flows", "Flows tracked by framer", Unit.NONE);

  /**
   * {@code h2_flower_flows}, a gauge.
   *
   * <p>Flows tracked by flower
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition FLOWER_FLOWS =
      GaugeDefinition.of("h2_flower_flows", "Flows tracked by flower", Unit.NONE);

  /**
   * {@code h2_streams}, a gauge.
   *
   * <p>Streams tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition STREAMS =
      GaugeDefinition.of("h2_streams", "Streams tracked", Unit.NONE);

  private TawonHttp2() {}
}
