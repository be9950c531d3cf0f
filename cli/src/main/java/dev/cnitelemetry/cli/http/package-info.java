// SPDX-License-Identifier: Apache-2.0
/**
 * Fetches a page of metrics over HTTP as a Prometheus server does: HTTP/1.1, gzip, redirects, every
 * cause of a failure in words.
 *
 * <p>Credentials belong to the origin (scheme, host and port) they were given for. A redirect to
 * another one is followed without them, and reported. No text of this package contains a password
 * or a token.
 *
 * <p>Bounded: the whole exchange by time, the page by size before and after decompression, lines
 * and number of an answer's headers.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.http;

import javax.annotation.ParametersAreNonnullByDefault;
