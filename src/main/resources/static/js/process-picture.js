// Draws the process and marks where the document stands; without scripts the steps above the text say the same.
(async () => {
  const picture = document.getElementById('process-picture');
  if (!picture || !window.BpmnJS) {
    return;
  }
  const response = await fetch(picture.dataset.model);
  if (!response.ok) {
    return;
  }
  const viewer = new window.BpmnJS({ container: picture });
  await viewer.importXML(await response.text());
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const mark = (ids, marker) => (ids || '').split(' ').filter((id) => id && registry.get(id))
    .forEach((id) => canvas.addMarker(id, marker));
  mark(picture.dataset.done, 'app-passed');
  mark(picture.dataset.active, 'app-active');
  const here = (picture.dataset.active || '').split(' ').map((id) => id && registry.get(id)).find(Boolean);
  const show = (where) => {
    canvas.zoom('fit-viewport', 'auto');
    if (where === 'here' && here) {
      canvas.zoom(0.9, { x: 0, y: 0 });
      canvas.scrollToElement(here, 160);
    }
  };
  for (const button of document.querySelectorAll('[data-picture]')) {
    button.hidden = button.dataset.picture === 'here' && !here;
    button.addEventListener('click', () => show(button.dataset.picture));
  }
  show(here ? 'here' : 'all');
})();
