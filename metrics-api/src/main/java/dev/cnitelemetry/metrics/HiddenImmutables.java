// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables builds the values of this package: out of sight, and without a trace on the
 * compile path of whoever uses them. Retained in source only, for the same reason.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    get = "*",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class},
    generateSuppressAllWarnings = true)
@interface HiddenImmutables {}
