// Draws a dashboard of Perses' form with Perses itself, which asks the server itself: nothing of
// ours is in between.
import React from 'react';
import { createRoot } from 'react-dom/client';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router-dom';
import { QueryParamProvider } from 'use-query-params';
import { WindowHistoryAdapter } from 'use-query-params/adapters/window';
import { ChartsProvider, generateChartsTheme, getTheme, SnackbarProvider } from '@perses-dev/components';
import { ViewDashboard } from '@perses-dev/dashboards';
import { dynamicImportPluginLoader, PluginRegistry, ValidationProvider } from '@perses-dev/plugin-system';
import * as gauge from '@perses-dev/gauge-chart-plugin';
import * as markdown from '@perses-dev/markdown-plugin';
import * as prometheus from '@perses-dev/prometheus-plugin';
import * as stat from '@perses-dev/stat-chart-plugin';
import * as statusHistory from '@perses-dev/status-history-chart-plugin';
import * as table from '@perses-dev/table-plugin';
import * as timeSeries from '@perses-dev/timeseries-chart-plugin';
import * as timeSeriesTable from '@perses-dev/timeseries-table-plugin';

const { dashboard, server, mode } = window.INPUT;

const plugins = dynamicImportPluginLoader(
  [gauge, markdown, prometheus, stat, statusHistory, table, timeSeries, timeSeriesTable].map((module) => ({
    resource: module.getPluginModule(),
    importPlugin: () => Promise.resolve(module),
  })),
);

const source = {
  kind: 'GlobalDatasource',
  metadata: { name: 'prometheus' },
  spec: { default: true, plugin: { kind: 'PrometheusDatasource', spec: { directUrl: server } } },
};
const sources = {
  getDatasource: async () => undefined,
  getGlobalDatasource: async () => source,
  listDatasources: async () => [],
  listGlobalDatasources: async () => [source],
};

const theme = getTheme(mode);
const charts = generateChartsTheme(theme, {});
const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: false } } });
window.IS_ASKING = () => client.isFetching() > 0;

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={client}>
    <BrowserRouter>
      <QueryParamProvider adapter={WindowHistoryAdapter}>
        <ThemeProvider theme={theme}>
          <CssBaseline />
          <ChartsProvider chartsTheme={charts} enablePinning={false}>
            <SnackbarProvider>
              <PluginRegistry
                pluginLoader={plugins}
                defaultPluginKinds={{ Panel: 'TimeSeriesChart', TimeSeriesQuery: 'PrometheusTimeSeriesQuery' }}
              >
                <ValidationProvider>
                  <ViewDashboard
                    dashboardResource={dashboard}
                    datasourceApi={sources}
                    isReadonly={true}
                    isVariableEnabled={true}
                    isDatasourceEnabled={false}
                  />
                </ValidationProvider>
              </PluginRegistry>
            </SnackbarProvider>
          </ChartsProvider>
        </ThemeProvider>
      </QueryParamProvider>
    </BrowserRouter>
  </QueryClientProvider>,
);
