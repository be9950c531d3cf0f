// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

/** What a Template cache may hold; every number is a ceiling. */
public record CacheLimits(
    int sessions,
    int domains,
    int templates,
    int fields,
    int allFields,
    long octets,
    int parkedOctets,
    int learntElements,
    int nesting,
    long lifetimeNanos) {}
