// SPDX-License-Identifier: Apache-2.0
/** Data to Markdown: one class here for each kind of page. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal.pages;

import javax.annotation.ParametersAreNonnullByDefault;
