/**
 * Parts of the text formats that are nobody else's business: the shortest digits of doubles, and
 * the numbers in {@code le} and {@code quantile}.
 *
 * <p>Nothing here is for use outside this library, and all of it may change in any release. What a
 * user needs of it has a name in {@link dev.cnitelemetry.text}: {@link
 * dev.cnitelemetry.text.NumberSpelling}.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.internal;

import javax.annotation.ParametersAreNonnullByDefault;
