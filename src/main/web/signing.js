// A person signs with NCALayer, or with the demo's key agent that speaks like it. The signature goes with the form; the server judges it.
import { NCALayerClient } from 'ncalayer-js-client';

const PATIENCE = 10_000; // for a greeting: whatever else may listen there does not greet
const KEEP_ALIVE = new Set(['--heartbeat--', '{}']);
const CMS = /^\s*-----BEGIN CMS-----\s[A-Za-z0-9+/=\s]+-----END CMS-----\s*$/;

// Version 1.5.6 takes a heartbeat for the answer, and waits for ever when an answer is no JSON.
class Client extends NCALayerClient {
  setHandlers(resolve, reject, single) {
    super.setHandlers(resolve, reject, single);
    const hear = this.wsConnection.onmessage;
    this.wsConnection.onmessage = (message) => {
      if (KEEP_ALIVE.has(message.data)) return;
      try {
        hear(message);
      } catch (odd) {
        reject(odd);
      }
    };
  }
}

// Why there is no signature: the name of what is said about it.
class Trouble extends Error {
  constructor(name, code = '') {
    super(name);
    this.said = name;
    this.code = code;
  }
}

const address = (socket) => new URL(socket, location.href.replace(/^http/, 'ws')).href;

// What the server would turn down whatever the signature: told before anybody is asked for a key. In our words, since the
// browser's may be of another language than the page.
function mustBeReady(form) {
  const passwords = [...form.elements].filter((field) => field.type === 'password');
  for (const field of passwords) {
    const wrong =
      (!field.value && 'unfilled') ||
      ([...field.value].length < field.minLength && 'short') ||
      (field.value !== passwords[0].value && 'differ');
    if (!wrong) continue;
    field.focus();
    throw new Trouble(wrong);
  }
}

async function fetched(path) {
  // A session that has ended would answer with another page, which nobody shall sign.
  const response = await fetch(path, { redirect: 'error', cache: 'no-store' }).catch(() => null);
  if (!response?.ok) throw new Trouble('unread');
  return response.arrayBuffer();
}

function within(milliseconds, promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error('no greeting')), milliseconds);
    }),
  ]);
}

// What the agent's refusal means. Older builds cancel by a code of their own, or by 500 without a word.
function trouble(answer) {
  if (!answer) return new Trouble('lost');
  try {
    const { status, body, code, message, errorCode } = JSON.parse(answer);
    if (status === true && body && !('result' in body)) return new Trouble('cancelled');
    if (code === 'USER_CANCELED' || (code === '500' && (!message || message === 'action.canceled'))) return new Trouble('cancelled');
    if (errorCode === 'MODULE_NOT_FOUND') return new Trouble('outdated');
    if (status === false && code) return new Trouble('failed', String(code).slice(0, 60));
  } catch {
    // no JSON: told below
  }
  return new Trouble('odd');
}

async function signature(client, content, desk) {
  const { iin, window: agentWindow } = desk.dataset;
  const made = { ...NCALayerClient.basicsCMSParamsDetachedNoTSP };
  const signer = { ...NCALayerClient.basicsSignerSignAny, iin };
  if (agentWindow) {
    // The demo's keys are of no national authority, and its bad ones show what is refused.
    signer.chain = [];
    Object.assign(made, { allowExpired: true, allowRevoked: true });
  }
  let answer = null;
  client.onResponseReady = (text) => (answer = text);
  const result = await client
    .basicsSignCMS(NCALayerClient.basicsStorageAll, content, made, signer, document.documentElement.lang)
    .catch(() => {
      throw trouble(answer);
    });
  if (typeof result !== 'string' || !CMS.test(result)) throw new Trouble('odd');
  return result;
}

function begin(desk) {
  const form = desk.closest('form');
  const [button, stop] = desk.querySelectorAll('button');
  const said = desk.querySelector('[role=status]');
  let client = null;
  let stopped = false;

  const say = (name, code) => {
    const template = desk.querySelector(`template[data-say=${name}]`);
    said.className = 'bad' in template.dataset ? 'agent-said bad' : 'agent-said';
    said.replaceChildren(template.content.cloneNode(true));
    if (code) said.querySelector('code')?.append(code);
  };

  const connect = async () => {
    try {
      await within(PATIENCE, client.connect());
    } catch {
      throw new Trouble('absent');
    }
  };

  const sign = async () => {
    mustBeReady(form);
    say('connecting');
    const content = await fetched(desk.dataset.document);
    await connect();
    client.onRequestReady = () => {
      say('waiting');
      stop.hidden = false;
      if (desk.dataset.window) window.open(desk.dataset.window, 'qyzmet-keys', 'popup,width=520,height=720');
    };
    form.elements.cms.value = await signature(client, content, desk);
    say('signed');
    form.requestSubmit();
  };

  button.addEventListener('click', async () => {
    if (client) return; // one request at a time
    client = new Client(address(desk.dataset.socket), false);
    stopped = false;
    button.setAttribute('aria-busy', 'true');
    try {
      await sign();
    } catch (failure) {
      if (stopped) say('stopped');
      else say(failure.said ?? 'odd', failure.code);
    } finally {
      if (document.activeElement === stop) button.focus();
      stop.hidden = true;
      client.wsConnection?.close();
      client = null;
      button.removeAttribute('aria-busy');
    }
  });
  stop.addEventListener('click', () => {
    stopped = true;
    client?.wsConnection?.close();
  });
  // Back by the Back button: what was signed then is not sent again.
  window.addEventListener('pageshow', () => (form.elements.cms.value = ''));
  desk.hidden = false;
}

document.querySelectorAll('.agent').forEach(begin);
