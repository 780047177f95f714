// Draws each table's first two columns of numbers as bars above it; the table itself stays.
document.querySelectorAll('.or-breakdown').forEach(part => {
  const rows = [...part.querySelectorAll('tbody tr')];
  const canvas = part.querySelector('[data-chart]');
  if (!window.echarts || rows.length === 0) {
    return;
  }
  const heads = [...part.querySelectorAll('thead th')].slice(1, 3).map(head => head.textContent);
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const bar = (name, column, fill) => ({
    name, type: 'bar', itemStyle: { color: fill },
    data: rows.map(row => Number(row.querySelectorAll('td')[column].querySelector('[data-value]')?.dataset.value ?? 0)),
  });
  canvas.hidden = false;
  const chart = window.echarts.init(canvas);
  chart.setOption({
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: 'inherit', color: colour('--krds-light-color-text-basic') },
    legend: { data: heads },
    grid: { left: 8, right: 8, bottom: 8, top: 48, containLabel: true },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: rows.map(row => row.querySelector('th').textContent), axisLabel: { interval: 0, rotate: rows.length > 8 ? 35 : 0 } },
    yAxis: { type: 'value', minInterval: 1 },
    series: [bar(heads[0], 0, colour('--krds-light-color-button-primary-fill')),
      bar(heads[1], 1, colour('--krds-light-color-border-gray-dark'))],
  });
  window.addEventListener('resize', () => chart.resize());
});
