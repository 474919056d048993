/* The list of findings. */

function findingLink(finding) {
  return make('a', {href: `#call-${finding.call.number}-${finding.index}`}, finding.call.id || '—',
    ' ', make('small', {}, finding.place));
}

const findingList = (() => {
  const section = document.getElementById('findings');
  const offer = (name, values) => List.offer(section.querySelector(`[name=${name}]`), values);
  const ids = distinct(findings, (finding) => finding.rule.id,
    (finding) => `${finding.rule.title} (${finding.rule.id})`);
  offer('rule', ids);
  offer('severity', [2, 1, 0].map((level) => [level, page.severities[level]]));
  offer('verdict', page.verdicts.map((verdict, place) => [place, verdict]));
  offer('agent', distinct(findings.filter((finding) => finding.call.agent !== ''),
    (finding) => finding.call.agent));
  return new List(section, findings, [
    {name: 'transcript', label: words.transcript, isHead: true,
      value: (finding) => finding.call.number,
      cell: findingLink},
    {name: 'agent', label: words.agent, value: (finding) => finding.call.agent,
      cell: (finding) => finding.call.agent},
    {name: 'severity', label: words.severity,
      value: (finding) => finding.verdict * 3 + 2 - finding.severity, cell: gravity},
    {name: 'rule', label: words.rule, value: (finding) => finding.rule.id,
      cell: (finding) => make('span', {}, finding.rule.title, ' ',
        make('small', {}, finding.rule.clause)), kind: 'name'},
    {name: 'quote', label: words.words, kind: 'words', value: (finding) => finding.quote,
      cell: (finding) => finding.quote},
    {name: 'cost', label: words.deduction, kind: 'number',
      value: (finding) => finding.deduction,
      cell: (finding) => finding.verdict === 1 ? '—' : String(finding.deduction)},
  ], {
    rule: (finding, value) => finding.rule.id === value,
    severity: (finding, value) => String(finding.severity) === value,
    verdict: (finding, value) => String(finding.verdict) === value,
    agent: (finding, value) => finding.call.agent === value,
    text: (finding, value) => finding.search.includes(value.toLowerCase()),
  }, 'transcript');
})();

for (const link of document.querySelectorAll('a[data-rule]')) {
  link.addEventListener('click', () => findingList.choose('rule', link.dataset.rule));
}
