// Draws what shows rows of a table: pies and bands, which @grafana/ui does not have, and the frames
// of lines and tables. It knows no dashboard.
import React from 'react';
import { FieldType, getDisplayProcessor, toDataFrame } from '@grafana/data';

const TYPES = { TIME: FieldType.time, NUMBER: FieldType.number, TEXT: FieldType.string };

/** A frame a line, as the data source makes them of rows: texts are labels. */
export function lines(panel, answer) {
  const at = answer.columns.findIndex((c) => c.type === 'TIME');
  const value = answer.columns.findIndex((c) => c.type === 'NUMBER');
  const texts = answer.columns.flatMap((c, i) => (c.type === 'TEXT' ? [i] : []));
  const series = new Map();
  for (const row of answer.rows) {
    const key = texts.map((i) => row[i]).join('\0');
    if (!series.has(key)) series.set(key, []);
    series.get(key).push(row);
  }
  return [...series.values()].map((rows) => {
    const labels = Object.fromEntries(texts.map((i) => [answer.columns[i].name, rows[0][i]]));
    const name = (panel.fieldConfig.defaults.displayName ?? '').replace(
      /\$\{__field\.labels\.(\w+)\}/g,
      (all, label) => labels[label] ?? '',
    );
    return toDataFrame({
      refId: answer.refId,
      name,
      fields: [
        { name: 'Time', type: FieldType.time, values: rows.map((row) => row[at]) },
        {
          name: 'Value',
          type: FieldType.number,
          values: rows.map((row) => row[value]),
          labels,
          config: { displayName: name },
        },
      ],
    });
  });
}

/** The rows as they are. */
export function tableOf(answer, most) {
  return toDataFrame({
    refId: answer.refId,
    fields: answer.columns.map((column, i) => ({
      name: column.name,
      type: TYPES[column.type],
      values: answer.rows.slice(0, most).map((row) => row[i]),
    })),
  });
}

function told(panel, theme) {
  const field = { type: FieldType.number, config: panel.fieldConfig.defaults, values: [] };
  const display = getDisplayProcessor({ field, theme, timeZone: 'utc' });
  return (value) => {
    const { text, suffix } = display(value);
    return text + (suffix ?? '');
  };
}

/** What is named and how large it is, the largest first. */
function shares(answer) {
  const name = answer.columns.findIndex((c) => c.type === 'TEXT');
  const value = answer.columns.findIndex((c) => c.type === 'NUMBER');
  return answer.rows.map((row) => ({ name: row[name] || '(none)', value: row[value] }));
}

export function Pie({ panel, answer, width, height, theme }) {
  const all = shares(answer).slice(0, panel.options.reduceOptions.limit);
  const tell = told(panel, theme);
  const sum = all.reduce((total, each) => total + each.value, 0);
  const r = Math.min(height, width / 2) / 2 - 6;
  let angle = -Math.PI / 2;
  const point = (a) => `${r * Math.cos(a)},${r * Math.sin(a)}`;
  const color = (i) => theme.visualization.getColorByName(theme.visualization.palette[i % 50]);
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: 16 }}>
      <svg width={2 * r + 8} height={2 * r + 8} viewBox={`${-r - 4} ${-r - 4} ${2 * r + 8} ${2 * r + 8}`}>
        {all.map((each, i) => {
          const from = angle;
          const part = Math.min((each.value / sum) * 2 * Math.PI, 2 * Math.PI - 1e-4);
          angle += part;
          const large = part > Math.PI ? 1 : 0;
          return <path key={i} fill={color(i)} d={`M0,0 L${point(from)} A${r},${r} 0 ${large} 1 ${point(angle)} Z`} />;
        })}
      </svg>
      <table style={{ fontSize: 12, color: theme.colors.text.primary }}>
        <tbody>
          {all.slice(0, Math.floor(height / 20)).map((each, i) => (
            <tr key={i}>
              <td style={{ color: color(i), paddingRight: 6 }}>■</td>
              <td style={{ paddingRight: 12 }}>{each.name}</td>
              <td style={{ paddingRight: 12, textAlign: 'right' }}>{tell(each.value)}</td>
              <td style={{ textAlign: 'right' }}>{Math.round((100 * each.value) / sum)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Two columns of names, and bands between them as wide as the numbers. */
export function Bands({ answer, width, height, theme }) {
  const text = answer.columns.flatMap((c, i) => (c.type === 'TEXT' ? [i] : [])).slice(0, 2);
  const value = answer.columns.findIndex((c) => c.type === 'NUMBER');
  const links = answer.rows
    .map((row) => ({ ends: text.map((i) => row[i] || '(none)'), value: row[value] }))
    .sort((a, b) => b.value - a.value);
  const GAP = 4;
  const NODE = 14;
  const sides = [0, 1].map((side) => {
    const sums = new Map();
    for (const each of links) sums.set(each.ends[side], (sums.get(each.ends[side]) ?? 0) + each.value);
    return sums;
  });
  const total = links.reduce((sum, each) => sum + each.value, 0);
  const most = Math.max(...sides.map((sums) => sums.size));
  const scale = Math.max(0, height - 8 - GAP * most) / total;
  const places = sides.map((sums) => {
    let y = 4;
    const places = new Map();
    for (const [name, sum] of [...sums].sort((a, b) => b[1] - a[1])) {
      places.set(name, { y, height: sum * scale, used: 0 });
      y += sum * scale + GAP;
    }
    return places;
  });
  const x = [0, width - NODE];
  const color = (i) => theme.visualization.getColorByName(theme.visualization.palette[i % 50]);
  const colors = new Map([...places[0].keys()].map((name, i) => [name, color(i)]));
  const middle = width / 2;
  return (
    <svg width={width} height={height}>
      {links.map((each, i) => {
        const wide = each.value * scale;
        const [from, to] = [0, 1].map((side) => {
          const place = places[side].get(each.ends[side]);
          const y = place.y + place.used + wide / 2;
          place.used += wide;
          return y;
        });
        return (
          <path
            key={i}
            d={`M${NODE},${from} C${middle},${from} ${middle},${to} ${x[1]},${to}`}
            stroke={colors.get(each.ends[0])}
            strokeWidth={Math.max(1, wide)}
            strokeOpacity={0.45}
            fill="none"
          />
        );
      })}
      {places.map((names, side) =>
        [...names].map(([name, place]) => (
          <g key={side + name}>
            <rect x={x[side]} y={place.y} width={NODE} height={Math.max(1, place.height)} fill={theme.colors.text.secondary} />
            {place.height > 7 && (
              <text
                x={side ? x[1] - 5 : NODE + 5}
                y={place.y + place.height / 2 + 4}
                textAnchor={side ? 'end' : 'start'}
                fontSize={11}
                fill={theme.colors.text.primary}
              >
                {name}
              </text>
            )}
          </g>
        )),
      )}
    </svg>
  );
}
