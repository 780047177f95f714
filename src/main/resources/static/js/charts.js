// Draws each table's first two columns of numbers as bars above it; the table itself stays.
// The drawing library is heavy: it is fetched when somebody scrolls near the first chart.
const library = document.currentScript.dataset.library;
const style = getComputedStyle(document.documentElement);
const colour = name => style.getPropertyValue(name).trim();
const fills = [colour('--krds-light-color-button-primary-fill'), colour('--krds-light-color-border-gray-dark')];
let fetched;

const fetchLibrary = () => fetched ??= new Promise((done, failed) => {
  const script = document.createElement('script');
  script.src = library;
  script.onload = done;
  script.onerror = failed;
  document.head.append(script);
});

const legend = heads => {
  const list = document.createElement('ul');
  list.className = 'or-legend';
  list.setAttribute('aria-hidden', 'true');
  heads.forEach((head, place) => {
    const item = document.createElement('li');
    const swatch = document.createElement('span');
    swatch.style.backgroundColor = fills[place];
    item.append(swatch, head);
    list.append(item);
  });
  return list;
};

// Nothing where the table tells nothing: a hidden number is no zero.
const told = (row, column) => {
  const value = row.querySelectorAll('td')[column]?.querySelector('[data-value]')?.dataset.value;
  return value === undefined ? null : Number(value);
};

// Under a bar that is left out, the axis says why in the table's own words.
const label = row => [row.querySelector('th'), row.querySelector('td .or-few')].filter(Boolean).map(part => part.textContent.trim()).join('\n');

const draw = (canvas, rows, heads) => {
  const bar = (name, column) => ({
    name, type: 'bar', itemStyle: { color: fills[column] },
    data: rows.map(row => told(row, column)),
  });
  const chart = window.echarts.init(canvas);
  chart.setOption({
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: 'inherit', color: colour('--krds-light-color-text-basic') },
    grid: { left: 8, right: 8, bottom: 8, top: 24, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: rows.map(label), axisLabel: { interval: 0, rotate: rows.length > 8 ? 35 : 0 } },
    yAxis: { type: 'value', minInterval: 1 },
    series: heads.map(bar),
  });
  window.addEventListener('resize', () => chart.resize());
};

const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
  near.unobserve(entry.target);
  const part = entry.target.closest('.or-breakdown');
  const heads = [...part.querySelectorAll('thead th')].slice(1, 3).map(head => head.textContent);
  fetchLibrary()
    .then(() => draw(entry.target, [...part.querySelectorAll('tbody tr')], heads))
    .catch(() => { entry.target.hidden = true; part.querySelector('.or-legend').hidden = true; });
}), { rootMargin: '100px' });

document.querySelectorAll('.or-breakdown:has([data-chart])').forEach(part => {
  const canvas = part.querySelector('[data-chart]');
  if ([...part.querySelectorAll('tbody tr')].some(row => told(row, 0) !== null)) {
    canvas.hidden = false;
    canvas.before(legend([...part.querySelectorAll('thead th')].slice(1, 3).map(head => head.textContent)));
    near.observe(canvas);
  }
});
