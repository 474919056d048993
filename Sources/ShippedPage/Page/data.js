'use strict';

/* The page's data. Everything that comes from transcripts becomes text nodes, never markup. */

const page = JSON.parse(document.getElementById('data').textContent);
const words = page.words;

/** A sentence with its braces filled in. */
function say(name, values = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
}

/** An element with attributes, and children that are elements or text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

/** The transcripts, each with its place in the input and, where it is kept, its conversation. */
const calls = JSON.parse(document.getElementById('calls').textContent).map((row) => {
  const [number, id, path, agent, date, channel, score, grade, passed, violations, reviews,
    detail] = row;
  return {number, id, path, agent, date, channel, score, grade, passed: passed === 1, violations,
    reviews, detail, search: [id, path, agent, date].join('\n').toLowerCase()};
});

/** The words of an utterance as one text. */
function spoken(call, place) {
  const pieces = (call.detail.said[place] ?? []).slice(2);
  return pieces.map((piece) => typeof piece === 'string' ? piece : piece[0]).join('');
}

/** A rule by its place. */
function ruleAt(place) {
  return page.rules[place] ?? {id: '', clause: '', title: '', message: '', why: '', instead: []};
}

/** The findings that are listed of all conversations that are kept. */
const findings = calls.flatMap((call) => {
  if (call.detail === null) return [];
  call.findings = call.detail.findings.map((row, index) => {
    const [rule, verdict, severity, utterance, quote, note, cost, deduction, place] = row;
    const known = ruleAt(rule);
    return {call, index, rule: known, verdict, severity, utterance, quote, note, cost, deduction, place,
      search: [call.search, known.id, known.clause, known.title, quote, note,
        spoken(call, utterance)]
        .join('\n').toLowerCase()};
  });
  return call.findings;
});

/** The findings that somebody has waived. */
const waived = calls.flatMap((call) => {
  if (call.detail === null) return [];
  call.waived = call.detail.waived.map((row) => {
    const [rule, utterance, quote, place, note, reviewer, until] = row;
    const known = ruleAt(rule);
    return {call, rule: known, utterance, quote, place, note, reviewer, until,
      search: [call.search, known.id, known.clause, known.title, quote, note, reviewer]
        .join('\n').toLowerCase()};
  });
  return call.waived;
});

/** A name with the place of a finding behind: a line and column, or the words for an utterance. */
function where(finding, name) {
  return /^\d/.test(finding.place) ? `${name}:${finding.place}` : `${name} ${finding.place}`;
}

/** How a finding looks: a review, or else its severity. */
function look(finding) {
  return finding.verdict === 1 ? 'review' : ['note', 'warning', 'error'][finding.severity];
}

/** Severity and verdict in words. */
function gravity(finding) {
  return make('span', {class: `badge ${look(finding)}`},
    `${page.severities[finding.severity]} · ${page.verdicts[finding.verdict]}`);
}

/** Whether a transcript passes, in words. */
function outcome(call) {
  return make('span', {class: `badge ${call.passed ? 'passed' : 'failed'}`},
    call.passed ? words.passed : words.failed);
}

function points(score) {
  return score === null ? '—' : score.toFixed(1);
}

/** A date of ISO 8601 without its seconds and zone; any other as it is. */
function brief(date) {
  return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*$/, '$1 $2');
}

const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});

/** The order of two values: numbers as numbers, text as readers sort it. */
function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b :
    collator.compare(String(a ?? ''), String(b ?? ''));
}
