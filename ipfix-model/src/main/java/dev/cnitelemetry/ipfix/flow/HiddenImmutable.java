package dev.cnitelemetry.ipfix.flow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** Immutables whose generated classes nobody sees. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    get = "*",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class},
    generateSuppressAllWarnings = true)
@interface HiddenImmutable {}
