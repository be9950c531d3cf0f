// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * Whose views of the table {@code flows} they are.
 *
 * <pre>{@code
 * FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.newest()).views(ViewForm.THEIA);
 * }</pre>
 */
public enum ViewForm {
  /** Those of Antrea v1.7: the Pods' view without ports, the policies' without their Namespaces. */
  ANTREA,
  /**
   * Those of Theia v0.8: with ports, Services, the policies' Namespaces and the cluster, each kept
   * in a table of its own.
   */
  THEIA
}
