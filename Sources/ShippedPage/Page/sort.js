/* Tables that are complete in the page: their heads sort them. */

for (const table of document.querySelectorAll('table.sortable')) {
  for (const head of table.tHead.rows[0].cells) {
    if (head.classList.contains('fixed')) continue;
    const label = head.textContent;
    const button = make('button', {type: 'button', title: say('sortBy', {column: label})}, label);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const falls = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
      const isNumber = head.classList.contains('number');
      const value = (row) => {
        const text = row.cells[head.cellIndex].textContent;
        return isNumber ? Number.parseFloat(text) || 0 : text;
      };
      const rows = [...table.tBodies[0].rows].sort((a, b) => compare(value(a), value(b)));
      table.tBodies[0].append(...(falls ? rows.reverse() : rows));
    });
  }
}
