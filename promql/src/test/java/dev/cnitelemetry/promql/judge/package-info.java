// SPDX-License-Identifier: Apache-2.0
/** Prometheus' own parser as the judge of ours: expressions of our making, put to both. */
package dev.cnitelemetry.promql.judge;
