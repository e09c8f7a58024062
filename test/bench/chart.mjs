// Draws times against sizes, both on logarithmic scales. Each query has a small chart, and all charts have the same
// scales.

const [width, height] = [212, 178];
const [left, top, gap, columns, inRow] = [52, 84, 14, 4, 5];
const hues = ["#d1495b", "#3d85c6", "#c27c0e", "#3a9d5d", "#8e63ce", "#12939a", "#b5651d", "#7a8b99"];

const style = `
  .paper { fill: #ffffff } .ink { fill: #24292f } .faint { fill: #57606a } .grid { stroke: #d8dee4 }
  .ours { stroke: #111111 } .ours-dot { fill: #111111 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117 } .ink { fill: #e6edf3 } .faint { fill: #9da7b3 } .grid { stroke: #30363d }
    .ours { stroke: #ffffff } .ours-dot { fill: #ffffff }
  }
  text { font: 11px system-ui, sans-serif } .title { font-size: 15px; font-weight: 600 } .name { font-weight: 600 }`;

const label = (milliseconds) => {
  if (milliseconds >= 1000) return `${milliseconds / 1000} s`;
  if (milliseconds >= 1) return `${milliseconds} ms`;
  return milliseconds >= 0.001
    ? `${Math.round(milliseconds * 1000)} µs`
    : `${Math.round(milliseconds * 1e6)} ns`;
};

/**
 * Returns the chart as SVG. Each panel has the name of a query and its times: `times[contestant][size]` is a number of
 * milliseconds. The contestant `ours` is drawn over the others.
 */
export function chart({ title, sizes, contestants, ours, panels }) {
  const all = panels.flatMap(({ times }) => Object.values(times).flatMap((bySize) => Object.values(bySize)));
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const [first, last] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const others = contestants.filter((name) => name !== ours);
  const hueOf = (name) => hues[others.indexOf(name) % hues.length];
  const rows = Math.ceil(panels.length / columns);
  const [wholeWidth, wholeHeight] = [left + columns * (width + gap), top + rows * (height + 46)];
  const body = panels.map(({ name, times }, i) => {
    const x0 = left + (i % columns) * (width + gap);
    const y0 = top + 18 + Math.floor(i / columns) * (height + 46);
    const x = (size) =>
      (x0 + 8 + ((Math.log10(size) - first) / (last - first || 1)) * (width - 16)).toFixed(1);
    const y = (time) => (y0 + height - ((Math.log10(time) - low) / (high - low)) * height).toFixed(1);
    const lines = [];
    for (let power = low; power <= high; power++) {
      const at = y(10 ** power);
      lines.push(`<line class="grid" x1="${x0}" y1="${at}" x2="${x0 + width}" y2="${at}"/>`);
      if (i % columns === 0 && (power - low) % 2 === 0) {
        lines.push(
          `<text class="faint" x="${x0 - 6}" y="${Number(at) + 4}" text-anchor="end">${label(10 ** power)}</text>`,
        );
      }
    }
    for (const size of sizes) {
      lines.push(`<line class="grid" x1="${x(size)}" y1="${y0}" x2="${x(size)}" y2="${y0 + height}"/>`);
      lines.push(
        `<text class="faint" x="${x(size)}" y="${y0 + height + 15}" text-anchor="middle">${power(size)}</text>`,
      );
    }
    for (const contestant of [...others, ours]) {
      const points = Object.entries(times[contestant] ?? {});
      const path = points.map(([size, time]) => `${x(size)},${y(time)}`).join(" ");
      const [line, dot] =
        contestant === ours
          ? ['class="ours" stroke-width="3"', 'class="ours-dot"']
          : [`stroke="${hueOf(contestant)}" stroke-width="1.5"`, `fill="${hueOf(contestant)}"`];
      lines.push(`<polyline fill="none" ${line} points="${path}"/>`);
      for (const [size, time] of points)
        lines.push(`<circle ${dot} cx="${x(size)}" cy="${y(time)}" r="2.5"/>`);
    }
    return `<text class="ink name" x="${x0}" y="${y0 - 7}">${name}</text>${lines.join("")}`;
  });
  const legend = [ours, ...others].map((name, i) => {
    const line =
      name === ours ? 'class="ours" stroke-width="3"' : `stroke="${hueOf(name)}" stroke-width="1.5"`;
    const [x, y] = [
      left + (i % inRow) * ((columns * (width + gap)) / inRow),
      46 + Math.floor(i / inRow) * 18,
    ];
    return `<line ${line} x1="${x}" y1="${y}" x2="${x + 18}" y2="${y}"/><text class="ink" x="${x + 24}" y="${y + 4}">${name}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wholeWidth} ${wholeHeight}" role="img" aria-label="${title}">`,
    `<style>${style}\n</style><rect class="paper" width="100%" height="100%" rx="6"/>`,
    `<text class="ink title" x="${left}" y="26">${title}</text>${legend.join("")}`,
    ...body,
    "</svg>\n",
  ].join("\n");
}

function power(size) {
  const exponent = Math.log10(size);
  if (!Number.isInteger(exponent)) return size.toLocaleString("en");
  return `10<tspan dy="-4" font-size="8">${exponent}</tspan>`;
}
