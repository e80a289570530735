// The preview's page. Text from files is only ever set as `textContent`.
'use strict';

const NAMES = {
  missing: 'Missing', broken: 'With errors', stale: 'Out of date', 'needs-review': 'To review',
  current: 'Current', 'same-as-source': 'Same on purpose', sound: 'Original', obsolete: 'Not used',
};
/** What cannot be printed: the next of these is next to do. */
const TO_DO = ['missing', 'broken', 'stale'];
const SIDES = ['source', 'target'];

const $ = (id) => document.getElementById(id);

/** What there is to see, as the server says it. */
let view = null;
/** The message that is chosen, and what is known of the one in the editor. */
let chosen = null;
let opened = null;

// Small helpers.

function element(name, text, className) {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (className) node.className = className;
  return node;
}

async function post(path, body) {
  return fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

function say(words) { $('status').textContent = words; }

function counted(number, noun) { return `${number} ${noun}${number === 1 ? '' : 's'}`; }

// The view.

async function refresh() {
  const answer = await fetch('view');
  if (!answer.ok) return;
  view = await answer.json();
  showChoices();
  showProblems();
  for (const side of SIDES) showPages(side);
  showLegend();
  showList();
  const bad = view.problems.filter((problem) => problem.severity === 'error').length;
  say(`${bad ? counted(bad, 'error') + ' · ' : ''}set in ${view.milliseconds} ms`);
  document.title = `${view.handout} (${view.locale}) · Pliego preview`;
  if (opened && !isEdited()) open(opened.key, false);
}

function fill(select, entries, value) {
  const same = select.options.length === entries.length
    && entries.every(([name, words], index) => select.options[index].value === name && select.options[index].textContent === words);
  if (!same) {
    select.replaceChildren(...entries.map(([name, words]) => {
      const option = element('option', words);
      option.value = name;
      return option;
    }));
  }
  select.value = value;
}

function showChoices() {
  $('project').textContent = view.project === 'Pliego' ? '' : view.project;
  fill($('handout'), view.handouts.map((handout) => [handout.slug, handout.title]), view.handout);
  fill($('locale'), view.locales.map((tag) => [tag, tag]), view.locale);
  const states = Object.keys(NAMES).filter((state) => view.messages.some((message) => message.state === state));
  fill($('filter'), [['', 'All'], ['to-do', 'To do'], ...states.map((state) => [state, NAMES[state]])], $('filter').value);
  if ($('filter').selectedIndex < 0) $('filter').value = '';
}

function problemItem(problem) {
  const item = element('li', undefined, problem.severity);
  if (problem.key) {
    const button = element('button', problem.message);
    button.type = 'button';
    button.addEventListener('click', () => open(problem.key, true));
    item.append(button);
  } else {
    item.append(element('span', problem.message));
  }
  if (problem.file) item.append(element('span', problem.line ? `${problem.file}:${problem.line}` : problem.file, 'place'));
  for (const hint of problem.hints) item.append(element('span', hint, 'hint'));
  return item;
}

function showProblems() {
  const count = view.problems.length;
  $('problems').hidden = count === 0;
  $('problem-count').textContent = counted(count, 'problem');
  $('problem-list').replaceChildren(...view.problems.map(problemItem));
  if (view.problems.some((problem) => problem.severity === 'error')) $('problems').open = true;
}

function showPages(side) {
  const section = $(side);
  const pages = view[side];
  if (side === 'source') section.hidden = pages.length === 0 || !$('beside').checked;
  while (section.children.length > pages.length) section.lastElementChild.remove();
  const states = new Map(view.messages.map((message) => [message.key, message.state]));
  const filter = wanted();
  pages.forEach((page, index) => {
    let figure = section.children[index];
    if (!figure) {
      figure = element('figure');
      const image = element('img');
      image.loading = 'lazy';
      figure.append(image, element('figcaption'));
      section.append(figure);
    }
    if (figure.dataset.hash !== page.hash) {
      figure.dataset.hash = page.hash;
      const image = figure.querySelector('img');
      image.width = page.width;
      image.height = page.height;
      image.alt = `Page ${index + 1}`;
      image.src = `page/${page.hash}.svg`;
      figure.querySelector('figcaption').textContent = `${index + 1}`;
    }
    showBoxes(figure, page, states, filter);
  });
}

function showBoxes(figure, page, states, filter) {
  const known = figure.querySelectorAll('.text');
  page.boxes.forEach((box, index) => {
    let node = known[index];
    if (!node) {
      node = element('button', undefined, 'text');
      node.type = 'button';
      node.tabIndex = -1;
      node.addEventListener('click', () => open(node.dataset.key, true));
      figure.append(node);
    }
    const itsState = states.get(box.key) ?? 'sound';
    node.dataset.key = box.key;
    node.title = `${box.key}: ${NAMES[itsState]}`;
    node.setAttribute('aria-label', node.title);
    node.className = `text ${itsState}`;
    node.classList.toggle('aside', !filter(itsState));
    node.classList.toggle('chosen', box.key === chosen);
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    node.style.left = percent(box.x, page.width);
    node.style.top = percent(box.y, page.height);
    node.style.width = percent(box.width, page.width);
    node.style.height = percent(box.height, page.height);
  });
  for (let index = page.boxes.length; index < known.length; index += 1) known[index].remove();
}

function showLegend() {
  const counts = new Map();
  for (const message of view.messages) counts.set(message.state, (counts.get(message.state) ?? 0) + 1);
  const entries = Object.keys(NAMES).filter((name) => counts.has(name)).map((name) => {
    const item = element('li');
    item.append(element('span', undefined, `swatch ${name}`), element('span', `${NAMES[name]}: ${counts.get(name)}`));
    return item;
  });
  $('legend').replaceChildren(...entries);
}

/** Which states the filter shows. */
function wanted() {
  const filter = $('filter').value;
  if (!filter) return () => true;
  if (filter === 'to-do') return (name) => TO_DO.includes(name);
  return (name) => name === filter;
}

const listed = () => view.messages.filter((message) => wanted()(message.state));

function showList() {
  const messages = listed();
  $('count').textContent = `(${messages.length})`;
  const known = $('list').children;
  messages.forEach((message, index) => {
    let item = known[index];
    if (!item) {
      item = element('li');
      const button = element('button');
      button.type = 'button';
      button.append(element('span', undefined, 'swatch'), element('span', undefined, 'words'));
      button.addEventListener('click', () => open(item.dataset.key, true));
      item.append(button);
      $('list').append(item);
    }
    item.dataset.key = message.key;
    item.querySelector('.swatch').className = `swatch ${message.state}`;
    item.querySelector('.words').textContent = message.words || message.key;
    item.querySelector('button').title = `${message.key}: ${NAMES[message.state]}${message.placed ? '' : ', not on a page'}`;
    item.querySelector('button').setAttribute('aria-label', `${NAMES[message.state]}: ${message.words || message.key}`);
    item.classList.toggle('unplaced', !message.placed);
    item.toggleAttribute('aria-current', message.key === chosen);
  });
  while (known.length > messages.length) known[known.length - 1].remove();
}

// Choosing a message.

function choose(key, scroll) {
  chosen = key;
  for (const node of document.querySelectorAll('.text')) node.classList.toggle('chosen', node.dataset.key === key);
  for (const item of $('list').children) {
    item.toggleAttribute('aria-current', item.dataset.key === key);
    if (item.dataset.key === key && $('editor').hidden) item.scrollIntoView({ block: 'nearest' });
  }
  for (const side of SIDES) {
    const first = $(side).querySelector('.text.chosen');
    if (!first || !scroll || $(side).hidden) continue;
    const [outer, inner] = [$(side).getBoundingClientRect(), first.getBoundingClientRect()];
    const visible = inner.top >= outer.top && inner.bottom <= outer.bottom;
    if (!visible) $(side).scrollTop += inner.top - outer.top - outer.height / 3;
  }
}

/** Chooses the next or the previous message of the list. */
function step(by) {
  const keys = listed().map((message) => message.key);
  if (keys.length === 0) return;
  const at = keys.indexOf(chosen);
  const next = at < 0 ? (by > 0 ? 0 : keys.length - 1) : (at + by + keys.length) % keys.length;
  if ($('editor').hidden) choose(keys[next], true);
  else open(keys[next], true);
}

/** Opens the next message after the chosen one on which there is something to do. */
function nextToDo() {
  const messages = view.messages;
  const at = messages.findIndex((message) => message.key === chosen);
  for (let ahead = 1; ahead <= messages.length; ahead += 1) {
    const message = messages[(at + ahead + messages.length) % messages.length];
    if (TO_DO.includes(message.state)) {
      open(message.key, true);
      return;
    }
  }
  say('Nothing to do in this handout');
}

// The editor.

const isEdited = () => opened !== null && $('text').value !== (opened.target?.text ?? '');

async function open(key, focus) {
  if (focus && isEdited() && opened.key !== key && !confirm('Leave this text without saving it?')) return;
  const answer = await fetch(`message?key=${encodeURIComponent(key)}`);
  if (!answer.ok) {
    say(`${key} is made by the program`);
    return;
  }
  const detail = await answer.json();
  // A view that comes by itself takes nothing away from who is writing meanwhile.
  if (!focus && isEdited()) return;
  if (opened?.key !== key) {
    $('saved').textContent = '';
    $('way').value = '';
  }
  opened = detail;
  $('list-part').hidden = true;
  $('editor').hidden = false;
  $('key').textContent = opened.key;
  const itsState = $('state');
  const by = opened.by ? `, recorded by ${opened.by}` : '';
  itsState.replaceChildren(element('span', undefined, `swatch ${opened.state}`), document.createTextNode(` ${NAMES[opened.state]}${by}`));
  $('source-part').hidden = !opened.source;
  if (opened.source) {
    $('source-text').textContent = opened.source.text;
    $('source-text').lang = view.sourceLocale;
    $('source-place').textContent = `${opened.source.file}:${opened.source.line}`;
  }
  $('changes-part').hidden = !opened.changes;
  $('changes').replaceChildren(...marked(opened.changes ?? ''));
  $('record').hidden = !opened.source;
  const comments = [...new Set([opened.source?.comment, opened.target?.comment].filter(Boolean))];
  $('comment-part').hidden = comments.length === 0;
  $('comment').textContent = comments.join('\n\n');
  $('text-label').textContent = opened.source ? 'Translation' : 'Text';
  $('target-place').textContent = opened.target ? `${opened.target.file}:${opened.target.line}` : `${opened.file}, not written yet`;
  $('text').value = opened.target?.text ?? '';
  $('text').lang = view.locale;
  $('text').readOnly = Boolean(opened.locked);
  $('save').disabled = Boolean(opened.locked);
  if (opened.locked) $('saved').textContent = opened.locked;
  showFindings(opened.problems);
  measure();
  choose(key, focus);
  if (focus) $('text').focus({ preventScroll: true });
}

/** A word diff, `[-taken out-]` and `{+put in+}`, as elements. */
function marked(diff) {
  return diff.split(/(\[-.*?-\]|\{\+.*?\+\})/u).map((part) => {
    if (part.startsWith('[-')) return element('del', part.slice(2, -2));
    if (part.startsWith('{+')) return element('ins', part.slice(2, -2));
    return document.createTextNode(part);
  });
}

function close() {
  if (isEdited() && !confirm('Leave this text without saving it?')) return;
  opened = null;
  $('editor').hidden = true;
  $('list-part').hidden = false;
  const current = $('list').querySelector('[aria-current] button');
  if (current) current.focus();
}

function showFindings(problems) {
  $('findings').replaceChildren(...problems.map((problem) => {
    const item = element('li', problem.message, problem.severity);
    for (const hint of problem.hints) item.append(element('span', hint, 'hint'));
    return item;
  }));
  $('text').setAttribute('aria-invalid', String(problems.some((problem) => problem.severity === 'error')));
}

/** Says how long the text is beside its source. */
function measure() {
  const words = (text) => text.split(/\s+/u).filter(Boolean).length;
  const own = $('text').value;
  const source = opened.source?.text;
  const length = `${words(own)} words, ${own.length} letters`;
  if (!source || !own) {
    $('length').textContent = length;
    return;
  }
  const share = Math.round((100 * own.length) / source.length);
  const long = share > 160 && own.length > 60 ? ' Much longer than the source.' : '';
  $('length').textContent = `${length}; ${share} % of the source.${long}`;
}

let waiting = 0;

function edited() {
  $('saved').textContent = '';
  measure();
  clearTimeout(waiting);
  waiting = setTimeout(checkText, 250);
}

async function checkText() {
  const [key, text] = [opened?.key, $('text').value];
  if (!key || opened.locked) return;
  const answer = await post('check', { key, text });
  // Meanwhile another text may stand there.
  if (answer.ok && opened?.key === key && $('text').value === text) showFindings((await answer.json()).problems);
}

async function save() {
  if (!opened || opened.locked) return;
  clearTimeout(waiting);
  const text = $('text').value;
  const way = opened.source ? $('way').value : '';
  const record = way ? { way, by: $('by').value } : undefined;
  const answer = await post('save', { key: opened.key, text, hash: opened.hash, record });
  const said = await answer.json().catch(() => ({ problems: [] }));
  if (!answer.ok) {
    showFindings(said.problems);
    $('saved').textContent = 'Not saved';
    return;
  }
  opened.target = { ...opened.target, text };
  const failed = record && said.problems.length > 0;
  if (!failed) $('way').value = '';
  await open(opened.key, false);
  const recorded = failed ? `, but not recorded: ${said.problems[0].message}` : record ? ', and recorded' : '';
  $('saved').textContent = `Saved in ${opened.file}${recorded}`;
  if (said.problems.length > 0) showFindings([...opened.problems, ...said.problems]);
}

// Events.

async function show() {
  if (isEdited() && !confirm('Leave this text without saving it?')) {
    showChoices();
    return;
  }
  opened = null;
  chosen = null;
  $('editor').hidden = true;
  $('list-part').hidden = false;
  await post('show', { handout: $('handout').value, locale: $('locale').value });
  for (const side of SIDES) $(side).scrollTop = 0;
}

function setOverlay() {
  for (const side of SIDES) $(side).classList.toggle('overlaid', $('overlay').checked);
}

function toggle(box) {
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change'));
}

$('handout').addEventListener('change', show);
$('locale').addEventListener('change', show);
$('overlay').addEventListener('change', setOverlay);
$('beside').addEventListener('change', () => { showPages('source'); if (chosen) choose(chosen, true); });
$('filter').addEventListener('change', () => { for (const side of SIDES) showPages(side); showList(); });
$('next').addEventListener('click', nextToDo);
$('close').addEventListener('click', close);
$('before').addEventListener('click', () => step(-1));
$('after').addEventListener('click', () => step(1));
$('text').addEventListener('input', edited);
$('editor').addEventListener('submit', (event) => { event.preventDefault(); save(); });

document.addEventListener('keydown', (event) => {
  const control = event.ctrlKey || event.metaKey;
  if (control && (event.key === 's' || event.key === 'Enter')) {
    event.preventDefault();
    save();
    return;
  }
  if (event.key === 'Escape' && opened) {
    close();
    return;
  }
  const writing = ['TEXTAREA', 'SELECT'].includes(event.target.tagName) || event.target.id === 'by';
  if (control || event.altKey || writing || !view) return;
  // In the list the arrows move, elsewhere they scroll.
  const inList = $('list').contains(event.target);
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    ...(inList && { ArrowDown: () => step(1), ArrowUp: () => step(-1) }),
    n: nextToDo,
    o: () => toggle($('overlay')),
    b: () => toggle($('beside')),
    Enter: () => { if (chosen && event.target.tagName !== 'BUTTON' && event.target.tagName !== 'SUMMARY') open(chosen, true); },
  };
  const action = actions[event.key];
  if (!action) return;
  if (event.key !== 'Enter') event.preventDefault();
  action();
});

window.addEventListener('beforeunload', (event) => { if (isEdited()) event.preventDefault(); });

$('beside').checked = window.innerWidth >= 1300;

const events = new EventSource('events');
events.onmessage = refresh;
events.onerror = () => say('The program has been stopped. Start it again to go on.');
