/* The list of transcripts. */

const callList = (() => {
  const section = document.getElementById('transcripts');
  const offer = (name, values) => List.offer(section.querySelector(`[name=${name}]`), values);
  offer('result', [['failed', words.failed], ['passed', words.passed]]);
  offer('agent', distinct(calls.filter((call) => call.agent !== ''), (call) => call.agent));
  const figure = (name, label) => ({name, label, kind: 'number', value: (call) => call[name],
    cell: (call) => String(call[name])});
  const text = (name, label) => ({name, label, value: (call) => call[name],
    cell: (call) => call[name]});
  return new List(section, calls, [
    {name: 'id', label: words.transcript, isHead: true, value: (call) => call.id,
      cell: (call) => make('a', {href: `#call-${call.number}`}, call.id || '—')},
    text('agent', words.agent),
    {...text('date', words.date), kind: 'date', cell: (call) => brief(call.date)},
    text('channel', words.channel),
    {name: 'score', label: words.score, kind: 'number', value: (call) => call.score ?? 101,
      cell: (call) => points(call.score)},
    text('grade', words.grade),
    {name: 'passed', label: words.result, value: (call) => call.passed ? 1 : 0, cell: outcome},
    figure('violations', words.violations),
    figure('reviews', words.reviews),
  ], {
    result: (call, value) => call.passed === (value === 'passed'),
    agent: (call, value) => call.agent === value,
    text: (call, value) => call.search.includes(value.toLowerCase()),
  }, 'score');
})();
