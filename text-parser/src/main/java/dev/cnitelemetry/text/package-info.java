// SPDX-License-Identifier: Apache-2.0
/**
 * What metrics endpoints serve, the Prometheus text format and OpenMetrics: the words that reading
 * and writing have in common.
 *
 * <table>
 * <caption>The packages</caption>
 * <tr><td>{@link dev.cnitelemetry.text.read}</td><td>a page line by line, or a target again and
 * again</td></tr>
 * <tr><td>{@link dev.cnitelemetry.text.write}</td><td>pages of one's own</td></tr>
 * <tr><td>{@link dev.cnitelemetry.text.convert}</td><td>from one format to another</td></tr>
 * <tr><td>{@link dev.cnitelemetry.text.scrape}</td><td>a page as a value</td></tr>
 * <tr><td>{@link dev.cnitelemetry.text.check}</td><td>a linter, and assertions for
 * tests</td></tr>
 * <tr><td>{@link dev.cnitelemetry.text.snapshot}</td><td>pages from and to the Prometheus Java
 * client</td></tr>
 * </table>
 *
 * <h2>Agreeing on a format</h2>
 *
 * <p>A format is chosen by header, never guessed from bytes: {@link
 * dev.cnitelemetry.text.TextFormat#fromContentType} for who asks, {@link
 * dev.cnitelemetry.text.TextFormat#negotiate} for who answers.
 *
 * <p>Bytes that a format does not allow are an {@link
 * dev.cnitelemetry.text.ExpositionFormatException} with a {@link dev.cnitelemetry.text.FormatError}
 * and its place.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text;

import javax.annotation.ParametersAreNonnullByDefault;
