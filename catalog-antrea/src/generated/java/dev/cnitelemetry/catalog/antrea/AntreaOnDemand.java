// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.metrics.CatalogPart;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.util.Objects;

/** The components of Antrea and what they show, for the catalogue to ask on demand. */
final class AntreaOnDemand implements CatalogPart {
  @Override
  public void addTo(MetricCatalog.Builder catalog) {
    catalog.add(AntreaComponents.ANTREA_AGENT);
    catalog.add(AntreaComponents.ANTREA_CONTROLLER);
    catalog.add(AntreaComponents.FLOW_AGGREGATOR);
    catalog.addExposures(
            Objects.requireNonNull(AntreaOnDemand.class.getResourceAsStream("exposures.txt")),
            AntreaLabels.TABLE_ID,
            CommonLabels.REQUEST_KIND_CAMEL_CASE,
            CommonLabels.VERB,
            CommonLabels.DRY_RUN,
            CommonLabels.GROUP,
            CommonLabels.API_VERSION,
            CommonLabels.RESOURCE,
            CommonLabels.SUBRESOURCE,
            CommonLabels.SCOPE,
            CommonLabels.COMPONENT,
            CommonLabels.CLIENT,
            CommonLabels.CONTENT_TYPE,
            CommonLabels.CODE,
            CommonLabels.KIND,
            CommonLabels.RESOURCE_PREFIX,
            CommonLabels.INDEX,
            CommonLabels.REQUEST_KIND_TEXT,
            CommonLabels.PRIORITY_LEVEL_CAMEL_CASE,
            CommonLabels.FLOW_SCHEMA_CAMEL_CASE,
            CommonLabels.REJECTION_REASON,
            CommonLabels.PRIORITY_LEVEL,
            CommonLabels.FLOW_SCHEMA,
            CommonLabels.EXECUTE,
            CommonLabels.VERB_TEXT,
            CommonLabels.CLUSTER,
            CommonLabels.TRANSFORMATION_TYPE,
            CommonLabels.STATUS,
            CommonLabels.TRANSFORMER_PREFIX,
            CommonLabels.POLICY,
            CommonLabels.POLICY_BINDING,
            CommonLabels.ENFORCEMENT_ACTION,
            CommonLabels.STATE,
            CommonLabels.SUCCESS,
            CommonLabels.FALLBACK,
            CommonLabels.OPERATION_NAME,
            CommonLabels.TYPE_TEXT,
            CommonLabels.FIELD_VALIDATION,
            CommonLabels.ENABLED);
  }
}
