// SPDX-License-Identifier: Apache-2.0
/** JSON and YAML as one tree whose nodes know their place in the text. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.lint.internal.document;

import javax.annotation.ParametersAreNonnullByDefault;
