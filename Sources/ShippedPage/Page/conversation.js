/* One transcript: the score with its arithmetic, and the conversation with its findings. */

function conversation(call) {
  const detail = call.detail;
  const parts = [
    make('h2', {id: 'call-heading', tabindex: '-1'}, call.id || '—'),
    make('p', {class: 'verdict'}, make('strong', {class: 'score'}, points(call.score)),
      call.grade === '' ? '' : make('span', {class: 'badge'}, call.grade), outcome(call)),
  ];
  if (detail === null) return [...parts, make('p', {class: 'notice'}, words.notKept)];
  const unlisted = call.violations + call.reviews - call.findings.length;
  const facts = [call.path, ...detail.facts].filter((fact) => fact !== '');
  return [...parts,
    make('p', {class: 'quiet facts'}, ...facts.map((fact) => make('span', {}, fact))),
    make('h3', {}, words.arithmetic), arithmetic(detail),
    ...(detail.undecided.length ? [make('h3', {}, words.left), undecided(detail)] : []),
    make('h3', {}, words.conversation),
    ...(unlisted > 0 ? [make('p', {class: 'notice'}, say('unlisted', {count: unlisted}))] : []),
    speech(call)];
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
  const put = (place, card) => (byPlace[place] ?? homeless).push(card);
  for (const finding of call.findings) put(finding.utterance, card(finding));
  for (const finding of call.waived) put(finding.utterance, waivedCard(finding));
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
        ...byPlace[place]));
  });
  return make('div', {}, make('ol', {class: 'speech'}, ...turns), ...homeless);
}

/** A piece of an utterance; the words of findings are marked, with the numbers that end here. */
function marked(piece, endsHere, call) {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const [text, ...all] = piece;
  const numbers = all.filter((number) => number < call.findings.length);
  if (numbers.length === 0) return document.createTextNode(text);
  const worst = numbers.map((number) => call.findings[number])
    .sort((a, b) => (a.verdict - b.verdict) || (b.severity - a.severity))[0];
  const links = numbers.filter(endsHere).map((number) => make('a',
    {href: `#call-${call.number}-${number}`, 'aria-label': say('hit', {number: number + 1})},
    String(number + 1)));
  return make('mark', {class: look(worst)}, text,
    links.length ? make('sup', {}, ...links) : '');
}

/** A term with what it is; nothing for nothing. */
function line(label, text) {
  return text === '' ? [] : [make('dt', {}, label), make('dd', {}, ...[text].flat())];
}

/** A finding under the words it is about. */
function card(finding) {
  const rule = finding.rule;
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

/** A finding that is waived, with why. */
function waivedCard(finding) {
  const rule = finding.rule;
  return make('section', {class: 'card waived', 'aria-label': words.waived},
    make('h4', {}, rule.title, ' ', make('small', {}, rule.clause), ' ',
      make('span', {class: 'badge'}, words.waived)),
    make('dl', {}, ...line(words.words, finding.quote), ...line(words.note, finding.note),
      ...line(words.reviewer, finding.reviewer), ...line(words.until, finding.until)),
    make('p', {class: 'quiet'}, `${rule.id} · ${where(finding, finding.call.path)}`));
}
