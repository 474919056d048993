/* The list of findings that are waived. */

(() => {
  const section = document.getElementById('waived');
  if (section === null) return;
  const offer = (name, values) => List.offer(section.querySelector(`[name=${name}]`), values);
  offer('rule', distinct(waived, (finding) => finding.rule.id,
    (finding) => `${finding.rule.title} (${finding.rule.id})`));
  offer('reviewer', distinct(waived, (finding) => finding.reviewer));
  const text = (name, label, kind) => ({name, label, kind, value: (finding) => finding[name],
    cell: (finding) => finding[name]});
  new List(section, waived, [
    {name: 'transcript', label: words.transcript, isHead: true,
      value: (finding) => finding.call.number,
      cell: (finding) => make('a', {href: `#call-${finding.call.number}`}, finding.call.id || '—',
        ' ', make('small', {}, finding.place))},
    {name: 'rule', label: words.rule, value: (finding) => finding.rule.id, kind: 'name',
      cell: (finding) => make('span', {}, finding.rule.title, ' ',
        make('small', {}, finding.rule.clause))},
    text('quote', words.words, 'words'), text('note', words.note, 'sentence'),
    text('reviewer', words.reviewer), text('until', words.until, 'date'),
  ], {
    rule: (finding, value) => finding.rule.id === value,
    reviewer: (finding, value) => finding.reviewer === value,
    text: (finding, value) => finding.search.includes(value.toLowerCase()),
  }, 'transcript');
})();
