/* A long list in a table: filtered, sorted, and shown a page at a time. */

const pageSize = 50;
const mostPrinted = 200;

class List {
  /**
   * Fills a section. `columns` are {name, label, value, cell}, `filters` a test for each control
   * by its name, `first` the column that is sorted by before anybody chooses.
   */
  constructor(section, rows, columns, filters, first) {
    this.rows = [...rows];
    // A column that says nothing of any row is left out.
    this.columns = columns.filter((column) => column.isHead ||
      rows.some((row) => column.value(row) !== ''));
    this.filters = filters;
    this.form = section.querySelector('form');
    this.table = section.querySelector('table');
    this.status = section.querySelector('.status');
    this.pager = section.querySelector('.pager');
    this.column = first;
    this.falls = false;
    this.page = 0;
    this.table.tHead.rows[0].append(...this.columns.map((column) => this.head(column)));
    this.form.addEventListener('input', () => this.refresh());
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(() => this.refresh()));
    window.addEventListener('beforeprint', () => this.show(mostPrinted));
    window.addEventListener('afterprint', () => this.show());
    this.sort();
  }

  /** Sets one filter, clears the others. */
  choose(name, value) {
    this.form.reset();
    this.form.elements[name].value = value;
    this.refresh();
  }

  /** Gives a control the values that occur. */
  static offer(select, values) {
    for (const [value, label] of values) select.append(make('option', {value}, label));
    select.closest('label').hidden = values.length < 2;
  }

  head(column) {
    const button = make('button', {type: 'button', title: say('sortBy', {column: column.label})},
      column.label);
    button.addEventListener('click', () => {
      this.falls = this.column === column.name ? !this.falls : false;
      this.column = column.name;
      this.sort();
    });
    return make('th', {scope: 'col', class: column.kind ?? '', 'data-column': column.name}, button);
  }

  refresh() {
    const tests = Object.entries(this.filters)
      .map(([name, test]) => [this.form.elements[name].value.trim(), test])
      .filter(([value]) => value !== '');
    this.found = this.rows.filter((row) => tests.every(([value, test]) => test(row, value)));
    this.page = 0;
    this.show();
  }

  /** Puts all rows in order, so that filtering need not. */
  sort() {
    const column = this.columns.find((column) => column.name === this.column);
    const values = new Map(this.rows.map((row) => [row, column.value(row)]));
    const sign = this.falls ? -1 : 1;
    this.rows.sort((a, b) => sign * compare(values.get(a), values.get(b)));
    this.refresh();
  }

  show(size = pageSize) {
    const start = size === pageSize ? this.page * size : 0;
    const shown = this.found.slice(start, start + size);
    for (const head of this.table.tHead.rows[0].cells) {
      const isChosen = head.dataset.column === this.column;
      if (isChosen) head.setAttribute('aria-sort', this.falls ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.table.tBodies[0].replaceChildren(...shown.map((row) => make('tr', {},
      ...this.columns.map((column) => make(column.isHead ? 'th' : 'td',
        {class: column.kind ?? '', ...(column.isHead ? {scope: 'row'} : {})}, column.cell(row))))));
    this.table.hidden = shown.length === 0;
    const count = this.found.length;
    this.status.textContent = count === 0 ? words.none :
      say('shown', {count, from: start + 1, to: start + shown.length}) +
      (size > pageSize && count > size ? say('printed', {count: size}) : '');
    this.turnPages();
  }

  turnPages() {
    const pages = Math.ceil(this.found.length / pageSize);
    const turn = (label, page) => {
      const button = make('button', {type: 'button'}, label);
      button.disabled = page < 0 || page >= pages;
      button.addEventListener('click', () => {
        this.page = page;
        this.show();
        this.table.closest('section').scrollIntoView();
        this.pager.querySelector('button:not(:disabled)').focus({preventScroll: true});
      });
      return button;
    };
    this.pager.replaceChildren(...(pages < 2 ? [] : [
      turn(words.previousPage, this.page - 1),
      make('span', {}, say('page', {page: this.page + 1, pages})),
      turn(words.nextPage, this.page + 1)]));
  }
}

/** The distinct values of a list with their labels, in order. */
function distinct(rows, value, label = value) {
  const labels = new Map(rows.map((row) => [String(value(row)), label(row)]));
  return [...labels].sort((a, b) => collator.compare(a[1], b[1]));
}
