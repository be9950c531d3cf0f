// Draws what @grafana/ui does not have, since Grafana itself has it: bands of states, heatmaps and
// dials. It knows no dashboard.
import React from 'react';
import { FieldType, getActiveThreshold, getDisplayProcessor } from '@grafana/data';

const AXIS = 20;
const LEGEND = 22;
const LETTER = 6.4; // about the width of a letter of 12 pixels

/** How a panel writes and colours its values. */
export function writer(panel, theme, unit) {
  const config = { ...panel.fieldConfig.defaults, ...(unit ? { unit } : {}) };
  const display = getDisplayProcessor({ field: { type: FieldType.number, config, values: [] }, theme, timeZone: 'utc' });
  return (value) => {
    const { prefix, text, suffix, color } = display(value);
    return { text: (prefix ?? '') + text + (suffix ?? ''), color };
  };
}

function cut(text, width) {
  const most = Math.max(3, Math.floor(width / LETTER));
  return text.length > most ? text.slice(0, most - 1) + '…' : text;
}

/** Full hours, or minutes where there are few of them. */
function Times({ left, right, y, from, to, theme }) {
  const hours = (to - from) / 3600;
  const step = hours > 12 ? 7200 : hours > 3 ? 3600 : hours > 1 ? 1800 : 300;
  const ticks = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks.map((at) => {
    const x = left + ((at - from) / (to - from)) * (right - left);
    return (
      <text key={at} x={Math.max(left + 16, Math.min(right - 16, x))} y={y} fontSize={12} textAnchor="middle" fill={theme.colors.text.primary}>
        {new Date(at * 1000).toISOString().slice(11, 16)}
      </text>
    );
  });
}

/** A line a series, and where its value stays the same a band. */
export function States({ panel, series, width, height, theme, from, to, step }) {
  const write = writer(panel, theme);
  const lines = Math.max(1, Math.floor((height - AXIS - LEGEND) / 12));
  const shown = series.slice(0, lines);
  const longest = Math.max(...shown.map((each) => each.name.length));
  const left = Math.min(width * 0.35, longest * LETTER + 20);
  const row = (height - AXIS - LEGEND) / shown.length;
  const x = (time) => left + ((Math.min(time, to) - from) / (to - from)) * (width - left);
  const seen = new Map();
  const bands = shown.flatMap((each, line) => {
    const all = [];
    for (const [time, text] of each.values) {
      const last = all[all.length - 1];
      if (last && last.text === text && time - last.end <= step) last.end = time + step;
      else all.push({ text, begin: time, end: time + step });
    }
    return all.map((band, i) => {
      const { text, color } = write(Number(band.text));
      seen.set(text, color);
      const wide = x(band.end) - x(band.begin);
      return (
        <g key={line + ' ' + i}>
          <rect x={x(band.begin)} y={line * row + row * 0.05} width={Math.max(1, wide)} height={row * 0.9} fill={color} fillOpacity={0.8} />
          {row > 14 && wide > text.length * LETTER + 8 && (
            <text x={x(band.begin) + 6} y={line * row + row / 2 + 4} fontSize={12} fill={theme.colors.getContrastText(color)}>
              {text}
            </text>
          )}
        </g>
      );
    });
  });
  const bottom = row * shown.length;
  let legend = left;
  return (
    <svg width={width} height={height}>
      {shown.map((each, line) => (
        <text key={line} x={left - 8} y={line * row + row / 2 + 4} fontSize={Math.min(12, row)} textAnchor="end" fill={theme.colors.text.primary}>
          {cut(each.name, left - 8)}
        </text>
      ))}
      {bands}
      <Times left={left} right={width} y={bottom + 15} from={from} to={to} theme={theme} />
      {[...seen].map(([text, color]) => {
        const at = legend;
        legend += 22 + text.length * LETTER + 12;
        return (
          <g key={text}>
            <rect x={at} y={bottom + AXIS + 8} width={14} height={4} rx={2} fill={color} />
            <text x={at + 20} y={bottom + AXIS + 15} fontSize={12} fill={theme.colors.text.primary}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A column a moment, a row a bucket: the darker the more. The counts of buckets hold those below. */
export function Heat({ panel, series, width, height, theme, from, to, step }) {
  const write = writer(panel, theme, panel.options.yAxis?.unit);
  const bound = (text) => (text === '+Inf' ? Infinity : Number(text));
  const rows = series
    .filter((each) => !Number.isNaN(bound(each.name)))
    .sort((a, b) => bound(a.name) - bound(b.name))
    .map((each) => ({ top: bound(each.name), counts: new Map(each.values.map(([t, v]) => [t, Number(v)])) }));
  const cells = rows.flatMap((row, i) =>
    [...row.counts].map(([time, count]) => ({ i, time, count: Math.max(0, count - (rows[i - 1]?.counts.get(time) ?? 0)) })),
  );
  const most = cells.reduce((max, each) => Math.max(max, each.count), 0) || 1;
  const labels = rows.map((row) => (row.top === Infinity ? '+Inf' : write(row.top).text));
  const left = Math.max(...labels.map((each) => each.length)) * LETTER + 12;
  const bottom = height - AXIS;
  const row = bottom / rows.length;
  const every = Math.ceil(16 / row);
  const x = (time) => left + ((time - from) / (to - from)) * (width - left);
  return (
    <svg width={width} height={height}>
      {labels.map((label, i) =>
        i % every ? null : (
          <text key={label} x={left - 8} y={bottom - i * row - row / 2 + 4} fontSize={12} textAnchor="end" fill={theme.colors.text.primary}>
            {label}
          </text>
        ),
      )}
      {cells
        .filter((each) => each.count > 1e-9)
        .map((each) => (
          <rect
            key={each.i + ' ' + each.time}
            x={x(each.time)}
            y={bottom - (each.i + 1) * row + 0.5}
            width={Math.max(1, x(each.time + step) - x(each.time) - 0.5)}
            height={row - 1}
            fill={theme.visualization.getColorByName('dark-orange')}
            fillOpacity={Math.ceil(12 * Math.sqrt(each.count / most)) / 12}
          />
        ))}
      <Times left={left} right={width} y={bottom + 15} from={from} to={to} theme={theme} />
    </svg>
  );
}

/** Half a circle, filled as far as the value goes, with the colours of the thresholds around it. */
export function Dial({ panel, value, width, height, theme }) {
  const { min = 0, max = 1, thresholds } = panel.fieldConfig.defaults;
  const write = writer(panel, theme);
  const r = Math.min(width / 2 - 8, height - 14);
  const at = (share, radius) => {
    const angle = Math.PI * (1 - Math.min(1, Math.max(0, share)));
    return `${width / 2 + radius * Math.cos(angle)},${r + 8 - radius * Math.sin(angle)}`;
  };
  const arc = (a, b, radius, thick, color, key) => (
    <path key={key} d={`M${at(a, radius)} A${radius},${radius} 0 0 1 ${at(b, radius)}`} stroke={color} strokeWidth={thick} fill="none" />
  );
  const share = (each) => (each - min) / (max - min);
  const { text } = write(value);
  const color = theme.visualization.getColorByName(getActiveThreshold(value, thresholds.steps).color);
  return (
    <svg width={width} height={height}>
      {arc(0, 1, r - 12, 14, theme.colors.background.secondary, 'all')}
      {arc(0, share(value), r - 12, 14, color, 'value')}
      {thresholds.steps.map((each, i) =>
        arc(
          each.value === null || i === 0 ? 0 : share(each.value),
          i + 1 < thresholds.steps.length ? share(thresholds.steps[i + 1].value) : 1,
          r - 1,
          3,
          theme.visualization.getColorByName(each.color),
          i,
        ),
      )}
      <text x={width / 2} y={r + 4} fontSize={Math.min(26, r / 2.2)} fontWeight={500} textAnchor="middle" fill={color}>
        {text}
      </text>
    </svg>
  );
}
