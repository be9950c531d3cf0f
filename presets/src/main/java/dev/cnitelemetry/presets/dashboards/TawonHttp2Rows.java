// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;

import dev.cnitelemetry.catalog.tawon.TawonHttp2;
import dev.cnitelemetry.dashboards.Row;

/** Rows of Tawon about HTTP/2. */
final class TawonHttp2Rows {

  private TawonHttp2Rows() {}

  static Row connections() {
    return Row.of(
            "HTTP/2",
            lines("How many round trips come out?", "Whole, and partial ones by what is missing.")
                .perSecond(TawonHttp2.ROUND_TRIPS_EMITTED)
                .panel(),
            lines("How much comes in?", "Chunks, and frames by type.")
                .perSecond("chunks", TawonHttp2.CHUNKS)
                .perSecond("frames", TawonHttp2.INCOMING_FRAMES)
                .panel(),
            heat(
                "How large are chunks?",
                "Far below a frame: many small writes.",
                TawonHttp2.CHUNK_SIZE),
            heat(
                "How much is buffered before the direction is known?",
                "Grows when connections are joined late.",
                TawonHttp2.CONN_DIR_BUFFER),
            lines("How many streams are tracked?", "By part.")
                .level("framer", TawonHttp2.FRAMER_FLOWS)
                .level("flower", TawonHttp2.FLOWER_FLOWS)
                .level("streams", TawonHttp2.STREAMS)
                .panel(),
            lines(
                    "How many connections were found in the last hour?",
                    "By direction, and those" + " without one.")
                .lastHour("found", TawonHttp2.CONNECTIONS)
                .lastHour("without a direction", TawonHttp2.FAILED_DIR_DETECTIONS)
                .panel(),
            lines("Which content is there?", "By type, and bodies in several parts.")
                .perSecond("type", TawonHttp2.CONTENT_TYPES)
                .perSecond("several parts", TawonHttp2.MULTIPART_BODIES)
                .wide()
                .panel())
        .collapsed();
  }

  static Row invalid() {
    return Row.of(
            "HTTP/2 that could not be read, in the last hour",
            lines(
                    "Which chunks could not be used, in the last hour?",
                    "Lost messages show here," + " too.")
                .lastHour("no flow", TawonHttp2.CHUNKS_MISSING_FLOWID)
                .lastHour("out of order", TawonHttp2.OUT_OF_ORDER)
                .lastHour("too large", TawonHttp2.CHUNK_BUFFER_OVERFLOW)
                .panel(),
            lines("Which frames were invalid, in the last hour?", "Perhaps it is no HTTP/2.")
                .lastHour("type", TawonHttp2.INVALID_FRAME_TYPE)
                .lastHour("empty data", TawonHttp2.INVALID_EMPTY_DATA_FRAME)
                .lastHour("empty", TawonHttp2.INVALID_EMPTY_PAYLOAD)
                .lastHour("too large", TawonHttp2.PAYLOAD_OVERFLOW_BUFFER)
                .lastHour("flags", TawonHttp2.INVALID_FRAME_FLAGS)
                .lastHour("GOAWAY", TawonHttp2.INVALID_GO_AWAY_FRAMES)
                .lastHour("RST_STREAM", TawonHttp2.INVALID_RST_STREAM_FRAMES)
                .panel(),
            lines("Which streams were odd, in the last hour?", "By cause.")
                .lastHour("stream 0", TawonHttp2.ZERO_STREAM_FRAMES)
                .lastHour("of the server", TawonHttp2.SERVER_STREAM_FRAMES)
                .lastHour("expired", TawonHttp2.EXPIRED_STREAMS)
                .lastHour("terminated", TawonHttp2.TERMINATED_STREAMS)
                .panel(),
            lines(
                    "Which headers could not be read, in the last hour?",
                    "The decoder's table is" + " lost with one message.")
                .lastHour("missing", TawonHttp2.MISSING_HEADERS)
                .lastHour("empty", TawonHttp2.EMPTY_HEADERS)
                .lastHour("wrong pseudo", TawonHttp2.WRONG_PSEUDO_HEADERS)
                .lastHour("several pseudo", TawonHttp2.MULTI_PSEUDO_HEADERS)
                .lastHour("decoder reset", TawonHttp2.HEADER_DECODER_RESETS)
                .panel(),
            lines("Which parts could not be put together, in the last hour?", "By cause.")
                .lastHour("twice", TawonHttp2.DUPLICATE_COMPONENT)
                .lastHour("content type", TawonHttp2.CONTENT_TYPE_PARSE_FAILURE)
                .lastHour("several parts", TawonHttp2.MULTIPART_FAILURE)
                .wide()
                .panel())
        .collapsed();
  }
}
