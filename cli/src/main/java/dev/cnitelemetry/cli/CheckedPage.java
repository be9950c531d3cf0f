// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.text.check.LintReport;

/** A page and what was found on it. */
record CheckedPage(Page page, LintReport report) {}
