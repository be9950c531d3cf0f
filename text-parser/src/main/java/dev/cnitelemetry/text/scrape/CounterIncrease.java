// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import java.util.OptionalDouble;

/**
 * How far one counter came between two scrapes.
 *
 * <pre>{@code
 * SeriesSelector<?> all = AntreaAgent.OVS_FLOW_OPS_COUNT.where();
 * for (CounterIncrease each : later.since(earlier).increases(all)) {
 *   System.out.println(each.series() + " grew by " + each.increase());
 * }
 * }</pre>
 *
 * @param series the series as it is on the later page
 * @param earlier the value on the earlier page; empty where the series was not there
 * @param later the value on the later page
 * @param increase how far it came; not negative, unless a value is not a number
 * @param reset whether the counter began again from zero in between
 */
public record CounterIncrease(
    Series series, OptionalDouble earlier, double later, double increase, boolean reset) {}
