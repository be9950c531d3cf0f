/**
 * From one format to another: {@link dev.cnitelemetry.text.convert.ExpositionCopy} copies from a
 * reader to a writer of any format, and counts what that has no place for.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.convert;

import javax.annotation.ParametersAreNonnullByDefault;
