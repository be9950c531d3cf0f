// SPDX-License-Identifier: Apache-2.0
/** What the tests of several modules need. Depends on no module of the library. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.testsupport;

import javax.annotation.ParametersAreNonnullByDefault;
