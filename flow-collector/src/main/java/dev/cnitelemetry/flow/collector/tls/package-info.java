// SPDX-License-Identifier: Apache-2.0
/**
 * TLS with the files that Kubernetes mounts: certificates and keys in PEM, read again when they
 * change.
 *
 * <p>{@link dev.cnitelemetry.flow.collector.tls.TlsFiles} says which files, and what to ask of the
 * other side; {@link dev.cnitelemetry.flow.collector.tls.TlsContext} has read them and follows
 * them. Keys are PKCS#8, PKCS#1 or SEC 1, of RSA, elliptic curves or Edwards curves, never
 * encrypted.
 *
 * <pre>{@code
 * TlsFiles files =
 *     TlsFiles.of(Path.of("tls.crt"), Path.of("tls.key"), Path.of("ca.crt")).minimumVersion("TLSv1.3");
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.collector.tls;

import javax.annotation.ParametersAreNonnullByDefault;
