// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, HTTP/2: which component shows what since when.
 */
final class TawonHttp2Exposures {
  private TawonHttp2Exposures() {
  }

  private static void addH2Chunks(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CHUNKS, TawonComponents.TAWON)
            .section("h2")
            .help("H2 chunks processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CHUNKS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunkSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CHUNK_SIZE, TawonComponents.TAWON)
            .section("h2")
            .help("Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CHUNK_SIZE.shape(),
                    true))
            .addNotes(
                Note.of("The buckets are given in the help text."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunksMissingFlowid(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CHUNKS_MISSING_FLOWID, TawonComponents.TAWON)
            .section("h2")
            .help("H2 chunks that are missing a flow ID")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CHUNKS_MISSING_FLOWID.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2OutOfOrder(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.OUT_OF_ORDER, TawonComponents.TAWON)
            .section("h2")
            .help("Out-of-order chunks detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.OUT_OF_ORDER.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidFrameType(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_FRAME_TYPE, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid frame type")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_FRAME_TYPE.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidEmptyDataFrame(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_EMPTY_DATA_FRAME, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid empty data frame, missing end stream flag")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_EMPTY_DATA_FRAME.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidEmptyPayload(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_EMPTY_PAYLOAD, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid empty payload frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_EMPTY_PAYLOAD.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2PayloadOverflowBuffer(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.PAYLOAD_OVERFLOW_BUFFER, TawonComponents.TAWON)
            .section("h2")
            .help("Frame payload is larger than the input buffer - could be invalid frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.PAYLOAD_OVERFLOW_BUFFER.shape(),
                    true))
            .addNotes(
                Note.of("h2_chunk_buffer_overflow has the words the other way round."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunkBufferOverflow(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CHUNK_BUFFER_OVERFLOW, TawonComponents.TAWON)
            .section("h2")
            .help("Accumulated chunks are larger than the input buffer - could be invalid frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CHUNK_BUFFER_OVERFLOW.shape(),
                    true))
            .addNotes(
                Note.of("h2_payload_overflow_buffer has the words the other way round."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidFrameFlags(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_FRAME_FLAGS, TawonComponents.TAWON)
            .section("h2")
            .help("Flags on frame are invalid for its type")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_FRAME_FLAGS.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2IncomingFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INCOMING_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Assembled frames coming into the system")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INCOMING_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("dismissed looks like true or false; its values are not documented."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ZeroStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.ZERO_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Unexpected stream 0 frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.ZERO_STREAM_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ServerStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.SERVER_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Server initiated stream frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.SERVER_STREAM_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FailedDirDetections(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.FAILED_DIR_DETECTIONS, TawonComponents.TAWON)
            .section("h2")
            .help("Failed to detect flow direction within buffer allocation")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.FAILED_DIR_DETECTIONS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2Connections(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CONNECTIONS, TawonComponents.TAWON)
            .section("h2")
            .help("Bi-rectional connections detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CONNECTIONS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though the name reads like a number of open connections."),
                Note.of("The help text has Bi-rectional for bi-directional."),
                Note.of("The values of direction are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ConnDirBuffer(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CONN_DIR_BUFFER, TawonComponents.TAWON)
            .section("h2")
            .help("Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250, 500")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CONN_DIR_BUFFER.shape(),
                    true))
            .addNotes(
                Note.of("The buckets are given in the help text."),
                Note.of("Whether the size is in bytes or in chunks is not documented."),
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidGoAwayFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_GO_AWAY_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid GO_AWAY frames - too short")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_GO_AWAY_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidRstStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.INVALID_RST_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid RST_STREAM frames - too short")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.INVALID_RST_STREAM_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2HeaderDecoderResets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.HEADER_DECODER_RESETS, TawonComponents.TAWON)
            .section("h2")
            .help("Times header decoders were reset")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.HEADER_DECODER_RESETS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ExpiredStreams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.EXPIRED_STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Partial streams that have expired")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.EXPIRED_STREAMS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2TerminatedStreams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.TERMINATED_STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Partial streams that were terminated")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.TERMINATED_STREAMS.shape(),
                    true))
            .addNotes(
                Note.of("The values of reason are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MissingHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.MISSING_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("Header or partial header could not be parsed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.MISSING_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction and reason are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2EmptyHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.EMPTY_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("Header is empty")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.EMPTY_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2WrongPseudoHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.WRONG_PSEUDO_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("At least 1 wrong pseudo header for direction detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.WRONG_PSEUDO_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultiPseudoHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.MULTI_PSEUDO_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("More than 1 of the same pseudo header detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.MULTI_PSEUDO_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2DuplicateComponent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.DUPLICATE_COMPONENT, TawonComponents.TAWON)
            .section("h2")
            .help("Duplicate component (request or response header or body) detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.DUPLICATE_COMPONENT.shape(),
                    true))
            .addNotes(
                Note.of("component says whether it is the header or the body of a request or a response; how that is spelt is not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2RoundTripsEmitted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.ROUND_TRIPS_EMITTED, TawonComponents.TAWON)
            .section("h2")
            .help("Number of full or partial round trips emitted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.ROUND_TRIPS_EMITTED.shape(),
                    true))
            .addNotes(
                Note.of("partial looks like true or false; the values of partial and reason are not documented."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ContentTypeParseFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CONTENT_TYPE_PARSE_FAILURE, TawonComponents.TAWON)
            .section("h2")
            .help("Http content-type parse failure")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CONTENT_TYPE_PARSE_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultipartFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.MULTIPART_FAILURE, TawonComponents.TAWON)
            .section("h2")
            .help("Failed to parse multipart body")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.MULTIPART_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultipartBodies(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.MULTIPART_BODIES, TawonComponents.TAWON)
            .section("h2")
            .help("Number of bodies detected as multipart")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.MULTIPART_BODIES.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ContentTypes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.CONTENT_TYPES, TawonComponents.TAWON)
            .section("h2")
            .help("Http content-types - including multiparts")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.CONTENT_TYPES.shape(),
                    true))
            .addNotes(
                Note.of("type is the content type here, not the type of a frame, and has no bounds."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FramerFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.FRAMER_FLOWS, TawonComponents.TAWON)
            .section("h2")
            .help("Flows tracked by framer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.FRAMER_FLOWS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FlowerFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.FLOWER_FLOWS, TawonComponents.TAWON)
            .section("h2")
            .help("Flows tracked by flower")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.FLOWER_FLOWS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2Streams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonHttp2.STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Streams tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonHttp2.STREAMS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addH2Chunks(catalog);
    addH2ChunkSize(catalog);
    addH2ChunksMissingFlowid(catalog);
    addH2OutOfOrder(catalog);
    addH2InvalidFrameType(catalog);
    addH2InvalidEmptyDataFrame(catalog);
    addH2InvalidEmptyPayload(catalog);
    addH2PayloadOverflowBuffer(catalog);
    addH2ChunkBufferOverflow(catalog);
    addH2InvalidFrameFlags(catalog);
    addH2IncomingFrames(catalog);
    addH2ZeroStreamFrames(catalog);
    addH2ServerStreamFrames(catalog);
    addH2FailedDirDetections(catalog);
    addH2Connections(catalog);
    addH2ConnDirBuffer(catalog);
    addH2InvalidGoAwayFrames(catalog);
    addH2InvalidRstStreamFrames(catalog);
    addH2HeaderDecoderResets(catalog);
    addH2ExpiredStreams(catalog);
    addH2TerminatedStreams(catalog);
    addH2MissingHeaders(catalog);
    addH2EmptyHeaders(catalog);
    addH2WrongPseudoHeaders(catalog);
    addH2MultiPseudoHeaders(catalog);
    addH2DuplicateComponent(catalog);
    addH2RoundTripsEmitted(catalog);
    addH2ContentTypeParseFailure(catalog);
    addH2MultipartFailure(catalog);
    addH2MultipartBodies(catalog);
    addH2ContentTypes(catalog);
    addH2FramerFlows(catalog);
    addH2FlowerFlows(catalog);
    addH2Streams(catalog);
  }
}
