// Draws a dashboard of the classic form with Grafana's own components. It knows no dashboard.
import React from 'react';
import { createRoot } from 'react-dom/client';
import {
  createTheme,
  dateTime,
  FieldType,
  getDisplayProcessor,
  getFieldDisplayValues,
  ThemeContext,
  toDataFrame,
} from '@grafana/data';
import { BarGauge, BigValue, GlobalStyles, PanelChrome, TimeSeries } from '@grafana/ui';
import { TableNG } from '@grafana/ui/unstable';
import { Bands, lines, Pie, tableOf } from './rows.jsx';
import { Dial, Heat, States } from './standins.jsx';

const COLUMN = 50;
const LINE = 38;
const { dashboard, answers, from, to, step, mode } = window.INPUT;
const theme = createTheme({ colors: { mode } });
const timeRange = { from: dateTime(from * 1000), to: dateTime(to * 1000), raw: { from: '', to: '' } };

function legend(template, labels) {
  return template.replace(/\{\{\s*([^}\s]+)\s*\}\}/g, (all, name) => labels[name] ?? '');
}

function prepared(panel, frame) {
  const defaults = panel.fieldConfig.defaults;
  for (const field of frame.fields) {
    if (field.type !== FieldType.time) {
      field.config = { ...defaults, ...field.config, custom: { ...defaults.custom } };
    } else {
      field.config = { custom: {} };
    }
    field.display = getDisplayProcessor({ field, theme, timeZone: 'utc' });
    field.state = { ...field.state };
  }
  return frame;
}

function frames(panel) {
  const all = [];
  for (const answer of answers[panel.id] ?? []) {
    if (answer.columns) {
      const of = panel.type === 'timeseries' ? lines(panel, answer) : [tableOf(answer)];
      all.push(...of.map((frame) => prepared(panel, frame)));
      continue;
    }
    for (const series of answer.result) {
      const name = legend(answer.legendFormat, series.metric);
      all.push(
        prepared(
          panel,
          toDataFrame({
            refId: answer.refId,
            name,
            fields: [
              { name: 'Time', type: FieldType.time, values: series.values.map((v) => v[0] * 1000) },
              {
                name: 'Value',
                type: FieldType.number,
                values: series.values.map((v) => Number(v[1])),
                labels: series.metric,
                config: { displayName: name },
              },
            ],
          }),
        ),
      );
    }
  }
  all.forEach((frame, i) => frame.fields[1] && (frame.fields[1].state = { seriesIndex: i }));
  return all;
}

function numbers(panel, sparkline) {
  return getFieldDisplayValues({
    fieldConfig: panel.fieldConfig,
    reduceOptions: panel.options.reduceOptions,
    replaceVariables: (text) => text,
    theme,
    data: frames(panel),
    sparkline,
    timeZone: 'utc',
  });
}

function table(panel) {
  const answer = (answers[panel.id] ?? [])[0];
  if (answer?.columns) return prepared(panel, tableOf(answer, 100));
  const rows = (answers[panel.id] ?? []).flatMap((answer) => answer.result);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.metric)))].filter(
    (name) => name !== '__name__' && name !== 'job',
  );
  return prepared(
    panel,
    toDataFrame({
      fields: [
        ...names.map((name) => ({
          name,
          type: FieldType.string,
          values: rows.map((row) => row.metric[name] ?? ''),
        })),
        { name: 'Value', type: FieldType.number, values: rows.map((r) => Number(r.values.at(-1)[1])) },
      ],
    }),
  );
}

function Inside({ panel, width, height }) {
  const nothing = <div style={{ padding: 8 }}>{panel.fieldConfig.defaults.noValue ?? 'No data'}</div>;
  if (panel.type === 'text') {
    return <pre style={{ whiteSpace: 'pre-wrap' }}>{panel.options.content}</pre>;
  }
  const answer = (answers[panel.id] ?? [])[0];
  if (panel.type === 'piechart') {
    return answer?.rows.length ? <Pie panel={panel} answer={answer} width={width} height={height} theme={theme} /> : nothing;
  }
  if (/sankey|chord/.test(panel.type)) {
    return answer?.rows.length ? <Bands answer={answer} width={width} height={height} theme={theme} /> : nothing;
  }
  if (panel.type === 'table') {
    return <TableNG data={table(panel)} width={width} height={height} />;
  }
  if (panel.type === 'stat') {
    const values = numbers(panel, panel.options.graphMode === 'area').filter((v) => v.hasLinks !== undefined);
    if (!values.length || frames(panel).length === 0) return nothing;
    return (
      <div style={{ display: 'flex' }}>
        {values.map((value, i) => (
          <BigValue
            key={i}
            value={value.display}
            sparkline={value.sparkline}
            width={width / values.length}
            height={height}
            theme={theme}
            colorMode={panel.options.colorMode}
            graphMode={panel.options.graphMode}
            textMode={values.length > 1 ? 'value_and_name' : 'value'}
          />
        ))}
      </div>
    );
  }
  const series = (answers[panel.id] ?? []).flatMap((each) =>
    (each.result ?? []).map(({ metric, values }) => ({ name: legend(each.legendFormat, metric), values })),
  );
  if (/^(state-timeline|heatmap|gauge)$/.test(panel.type)) {
    if (!series.length) return nothing;
    const all = { panel, series, width, height, theme, from, to, step };
    if (panel.type === 'state-timeline') return <States {...all} />;
    if (panel.type === 'heatmap') return <Heat {...all} />;
    return (
      <div style={{ display: 'flex' }}>
        {numbers(panel, false).map((each, i, { length }) => (
          <Dial key={i} {...all} value={each.display.numeric} width={width / length} />
        ))}
      </div>
    );
  }
  if (panel.type === 'bargauge') {
    const values = numbers(panel, false);
    if (frames(panel).length === 0) return nothing;
    return values.slice(0, 8).map((value, i) => (
      <BarGauge
        key={i}
        value={value.display}
        field={value.field}
        display={value.view?.getFieldDisplayProcessor?.(value.colIndex)}
        theme={theme}
        width={width}
        height={Math.min(60, height / values.length)}
        orientation="horizontal"
        displayMode="gradient"
        itemSpacing={4}
        lcdCellWidth={12}
      />
    ));
  }
  const data = frames(panel);
  if (!data.length) return nothing;
  return (
    <TimeSeries
      frames={data}
      width={width}
      height={height}
      timeRange={timeRange}
      timeZone="utc"
      legend={panel.options.legend?.displayMode ? panel.options.legend : { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] }}
      options={{}}
    />
  );
}

function Dashboard() {
  const bottom = Math.max(...dashboard.panels.map((p) => p.gridPos.y + p.gridPos.h));
  return (
    <div style={{ position: 'relative', width: 24 * COLUMN, height: bottom * LINE, background: theme.colors.background.canvas }}>
      {dashboard.panels.map((panel) => {
        const { x, y, w, h } = panel.gridPos;
        const place = { position: 'absolute', left: x * COLUMN, top: y * LINE, width: w * COLUMN - 6, height: h * LINE - 6 };
        if (panel.type === 'row') {
          return (
            <div key={panel.id} style={{ ...place, padding: 6, color: theme.colors.text.primary, fontWeight: 500 }}>
              {panel.collapsed ? '▸ ' : '▾ '}
              {panel.title}
              {panel.collapsed ? ` (${panel.panels.length} panels)` : ''}
            </div>
          );
        }
        return (
          <div key={panel.id} style={place}>
            <PanelChrome title={panel.title} width={place.width} height={place.height}>
              {(width, height) => <Inside panel={panel} width={width} height={height} />}
            </PanelChrome>
          </div>
        );
      })}
    </div>
  );
}

class Guard extends React.Component {
  state = {};
  static getDerivedStateFromError(error) {
    window.FAULT = String(error && error.stack);
    return { error };
  }
  render() {
    return this.state.error ? <pre>{window.FAULT}</pre> : this.props.children;
  }
}

createRoot(document.getElementById('root')).render(
  <ThemeContext.Provider value={theme}>
    <GlobalStyles />
    <Guard>
      <Dashboard />
    </Guard>
  </ThemeContext.Provider>,
);
