// SPDX-License-Identifier: Apache-2.0
/** Data to Java: one class here for each class, enum or resource that is written. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal.java;

import javax.annotation.ParametersAreNonnullByDefault;
