// A plot of times against sizes as SVG, both axes logarithmic, one panel for what is doubled: a line of slope 1 doubles
// when its size doubles.

const [WIDTH, HEIGHT, LEFT, TOP, GAP] = [300, 260, 60, 64, 76];
const COLOURS = ["#1b5e8a", "#b3541e", "#3d7a36", "#7a3d7a"];

/** `curves`: `{ way, part, sizes, times }`. */
export function plot(curves, title) {
  const ways = [...new Set(curves.map((curve) => curve.way))];
  const panels = ways.map((way, at) => panel(curves.filter((curve) => curve.way === way), way, LEFT + at * (WIDTH + GAP)));
  const width = LEFT + ways.length * (WIDTH + GAP);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${TOP + HEIGHT + 130}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="26" font-size="16">${title}</text>
${panels.join("\n")}
</svg>
`;
}

function panel(curves, way, left) {
  const sizes = curves[0].sizes;
  const all = curves.flatMap((curve) => curve.times);
  const [low, high] = [10 ** Math.floor(Math.log10(Math.min(...all))), 10 ** Math.ceil(Math.log10(Math.max(...all)))];
  const x = (size) => left + scaled(size, sizes[0], sizes.at(-1)) * WIDTH;
  const y = (time) => TOP + (1 - scaled(time, low, high)) * HEIGHT;
  const parts = [`<rect x="${left}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="#999"/>`,
    `<text x="${left}" y="${TOP - 10}" font-weight="bold">${way}</text>`];
  for (const size of sizes) {
    parts.push(`<line x1="${x(size)}" x2="${x(size)}" y1="${TOP}" y2="${TOP + HEIGHT}" stroke="#eee"/>`,
      `<text x="${x(size)}" y="${TOP + HEIGHT + 16}" text-anchor="middle">${size.toLocaleString("en")}</text>`);
  }
  for (let time = low; time <= high * 1.001; time *= 10) {
    parts.push(`<line x1="${left}" x2="${left + WIDTH}" y1="${y(time)}" y2="${y(time)}" stroke="#eee"/>`,
      `<text x="${left - 6}" y="${y(time) + 4}" text-anchor="end">${Number(time.toPrecision(1))} ms</text>`);
  }
  curves.forEach(({ part, times }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const points = times.map((time, place) => `${x(sizes[place]).toFixed(1)},${y(time).toFixed(1)}`);
    parts.push(`<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map((point) => `<circle cx="${point.split(",")[0]}" cy="${point.split(",")[1]}" r="3" fill="${colour}"/>`),
      `<text x="${left}" y="${TOP + HEIGHT + 40 + 16 * at}" fill="${colour}">${part}</text>`);
  });
  return parts.join("\n");
}

const scaled = (value, low, high) => Math.log(value / low) / Math.log(high / low);
