/* The address decides what is seen: the report, or one conversation and a finding in it. */

const report = document.getElementById('report');
const stage = document.getElementById('conversation');
const byNumber = new Map(calls.map((call) => [call.number, call]));
let position = 0;
let opener = null;

function steps(call) {
  const place = callList.found.indexOf(call);
  const link = (label, other, name) => other === undefined ? '' :
    make('a', {href: `#call-${other.number}`, class: 'step', rel: name}, label);
  return make('nav', {class: 'steps'},
    make('a', {href: '#transcripts', class: 'step', id: 'back'}, `← ${words.back}`),
    place < 0 ? '' : link(words.previous, callList.found[place - 1], 'prev'),
    place < 0 ? '' : link(words.next, callList.found[place + 1], 'next'));
}

function openCall(call, index) {
  if (stage.hidden) {
    position = window.scrollY;
    opener = document.activeElement;
  }
  if (stage.dataset.call !== String(call.number) || stage.hidden) {
    stage.replaceChildren(steps(call), ...conversation(call));
    stage.dataset.call = call.number;
  }
  report.hidden = true;
  stage.hidden = false;
  const target = document.getElementById(index === undefined ? 'call-heading' : `finding-${index}`);
  target?.focus({preventScroll: true});
  if (index === undefined) window.scrollTo(0, 0);
  else target?.scrollIntoView({block: 'center'});
}

function closeCall() {
  if (stage.hidden) return;
  stage.hidden = true;
  stage.replaceChildren();
  report.hidden = false;
  window.scrollTo(0, position);
  opener?.focus({preventScroll: true});
}

function route() {
  const match = /^#call-(\d+)(?:-(\d+))?$/.exec(location.hash);
  const call = match && byNumber.get(Number(match[1]));
  if (call) openCall(call, match[2]);
  else closeCall();
}

window.addEventListener('hashchange', route);
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !stage.hidden) document.getElementById('back').click();
});
route();
