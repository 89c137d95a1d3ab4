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
  canvas.zoom('fit-viewport', 'auto');
})();
