// Pages work without this. It keeps a form from being sent twice and says that it is under way.
let sent = new WeakSet();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  const status = form.querySelector('.sending');
  if (status && form.dataset.sending) status.textContent = form.dataset.sending;
  event.submitter?.setAttribute('aria-busy', 'true');
});

// Back by the Back button, the words are still there and may be sent again.
window.addEventListener('pageshow', () => {
  sent = new WeakSet();
  document.querySelectorAll('.sending').forEach((status) => (status.textContent = ''));
});

// A browser that does not honour autofocus on a summary of errors gets it moved.
document.querySelector('.errors')?.focus();

// Escape closes a chip and gives it the focus back.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const chip = event.target.closest?.('details.chip[open]');
  if (!chip) return;
  chip.open = false;
  chip.querySelector('summary').focus();
});

// An operator types at once: the first question of the screen has the cursor, unless errors were told.
if (!document.querySelector('.errors')) document.querySelector('[data-first] :is(input:not([type=hidden]), select)')?.focus();

// An act's text and the service beside it: a click on one shows the other at the same height, and the page stays where it is.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.sides a[href^="#"]');
  const other = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const side = other?.closest('.side');
  if (!side || side.contains(link) || side.scrollHeight <= side.clientHeight) return;
  event.preventDefault();
  history.replaceState(null, '', link.hash);
  document.querySelectorAll('.lit').forEach((one) => one.classList.remove('lit'));
  other.classList.add('lit');
  other.closest('details')?.setAttribute('open', '');
  const level = Math.max(link.getBoundingClientRect().top, side.getBoundingClientRect().top + 16);
  side.scrollTop += other.getBoundingClientRect().top - level;
  other.tabIndex = -1;
  other.focus({ preventScroll: true });
});

// Who waits for what another device does sees it come: the page looks whether it would say something else by now.
const waiting = document.querySelector('[data-waits]');

async function look() {
  const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' }).catch(() => null);
  const page = new DOMParser().parseFromString((await answer?.text()) ?? '', 'text/html');
  const unreachable = !answer || answer.status >= 500;
  if (unreachable || page.querySelector('[data-waits]')?.dataset.waits === waiting.dataset.waits) setTimeout(look, 3000);
  else location.reload();
}
if (waiting) setTimeout(look, 3000);

// A window that has served its purpose closes itself, where the browser lets it.
if (document.querySelector('[data-close]')) window.close();
