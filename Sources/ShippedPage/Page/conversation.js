/* One transcript: the score with its arithmetic, and the conversation with its findings. */

function conversation(call) {
  const detail = call.detail;
  const parts = [
    make('h2', {id: 'call-heading', tabindex: '-1'}, call.id || '—'),
    make('p', {class: 'verdict'}, make('strong', {class: 'score'}, points(call.score)),
      call.grade === '' ? '' : make('span', {class: 'badge'}, call.grade), outcome(call)),
  ];
  if (detail === null) return [...parts, make('p', {class: 'notice'}, words.notKept)];
  const facts = [call.path, ...detail.facts].filter((fact) => fact !== '');
  return [...parts,
    make('p', {class: 'quiet facts'}, ...facts.map((fact) => make('span', {}, fact))),
    make('h3', {}, words.arithmetic), arithmetic(detail),
    ...(detail.undecided.length ? [make('h3', {}, words.left), undecided(detail)] : []),
    make('h3', {}, words.conversation), speech(call)];
}

function arithmetic(detail) {
  const rows = detail.groups.map(([title, text]) =>
    make('tr', {}, make('th', {scope: 'row'}, title), make('td', {}, text)));
  return make('div', {class: 'arithmetic'}, make('p', {class: 'sum'}, detail.arithmetic),
    detail.fatal === '' ? '' : make('p', {class: 'fatal'}, detail.fatal),
    rows.length ? make('table', {}, make('tbody', {}, ...rows)) : '');
}

function undecided(detail) {
  const reasons = new Map();
  for (const [rule, reason] of detail.undecided) {
    const sentence = page.reasons[reason] ?? words.notDecidable;
    reasons.set(sentence, [...(reasons.get(sentence) ?? []), page.rules[rule]?.title ?? '']);
  }
  const separator = page.language === 'zh' ? '、' : ', ';
  return make('ul', {}, ...[...reasons].map(([reason, titles]) =>
    make('li', {}, titles.join(separator), ' — ', make('span', {class: 'quiet'}, reason))));
}

function speech(call) {
  const byPlace = call.detail.said.map(() => []);
  const homeless = [];
  for (const finding of call.findings) (byPlace[finding.utterance] ?? homeless).push(finding);
  const turns = call.detail.said.map(([role, time, ...pieces], place) => {
    // The number of a finding stands behind the last of its pieces.
    const ends = new Map(pieces.flatMap((piece, index) =>
      typeof piece === 'string' ? [] : piece.slice(1).map((number) => [number, index])));
    const name = ['agent', 'customer', 'system'][role] ?? 'system';
    return make('li', {class: `turn ${name}`},
      make('div', {class: 'speaker'}, make('b', {}, page.roles[role] ?? ''),
        time === '' ? '' : make('span', {class: 'quiet'}, time)),
      make('div', {class: 'said'},
        make('p', {dir: 'auto'}, ...pieces.map((piece, index) =>
          marked(piece, (number) => ends.get(number) === index, call))),
        ...byPlace[place].map(card)));
  });
  return make('div', {},
    make('ol', {class: 'speech'}, ...turns), ...homeless.map(card));
}

/** A piece of an utterance; the words of findings are marked, with the numbers that end here. */
function marked(piece, endsHere, call) {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const [text, ...numbers] = piece;
  const worst = numbers.map((number) => call.findings[number]).filter(Boolean)
    .sort((a, b) => (a.verdict - b.verdict) || (b.severity - a.severity))[0];
  const links = numbers.filter(endsHere).map((number) => make('a',
    {href: `#call-${call.number}-${number}`, 'aria-label': say('hit', {number: number + 1})},
    String(number + 1)));
  return make('mark', {class: worst ? look(worst) : 'note'}, text,
    links.length ? make('sup', {}, ...links) : '');
}

/** A finding under the words it is about. */
function card(finding) {
  const rule = finding.rule;
  const line = (label, text) => text === '' ? [] :
    [make('dt', {}, label), make('dd', {}, ...[text].flat())];
  const advice = rule.instead.length === 0 ? '' :
    rule.instead.map((text) => make('p', {}, text));
  return make('section', {class: `card ${look(finding)}`, id: `finding-${finding.index}`,
    tabindex: '-1', 'aria-label': say('hit', {number: finding.index + 1})},
    make('h4', {}, make('span', {class: 'ordinal'}, String(finding.index + 1)), ' ', rule.title,
      ' ', make('small', {}, rule.clause), ' ', gravity(finding)),
    make('p', {}, [rule.message, finding.note].filter((text) => text !== '')
      .join(page.language === 'zh' ? '' : ' ')),
    make('dl', {}, ...line(words.why, rule.why), ...line(words.instead, advice),
      ...line(words.deduction, finding.cost)),
    make('p', {class: 'quiet'}, `${rule.id} · ${where(finding, finding.call.path)}`));
}
