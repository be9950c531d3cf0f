// SPDX-License-Identifier: Apache-2.0
/**
 * Writing what metrics endpoints serve.
 *
 * <p>{@link dev.cnitelemetry.text.write.ExpositionWriter} puts pages together that the reader of
 * the same format reads back as the same samples. It writes no line that no parser may read;
 * OpenMetrics is held to its specification. A call that is out of order fails with the calls that
 * are in order.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.write;

import javax.annotation.ParametersAreNonnullByDefault;
