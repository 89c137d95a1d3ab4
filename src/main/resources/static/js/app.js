/* Small helps that every page has; without them everything still works. */
(function () {
  'use strict';

  // a form is sent once, however often the button is pressed
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.dataset.sent === 'yes') {
      if (form.dataset && form.dataset.sent === 'yes') {
        event.preventDefault();
      }
      return;
    }
    if (form.method.toLowerCase() === 'post' && !form.hasAttribute('hx-post') && !form.target) {
      form.dataset.sent = 'yes';
      window.setTimeout(function () { delete form.dataset.sent; }, 8000);
    }
  });

  // a page taken back from the browser's memory may send again
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // data-print: a button that prints the page
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  // data-submit-on-change: a filter that applies itself
  document.addEventListener('change', function (event) {
    var control = event.target;
    if (control.matches('[data-submit-on-change]') && control.form) {
      control.form.requestSubmit();
    }
  });
})();
