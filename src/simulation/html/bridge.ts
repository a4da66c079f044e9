/** Calls of one page that may be under way at once; further ones wait their turn (HT-04). */
export const MAX_CONCURRENT_CALLS = 10;

export interface BridgeOptions {
  /** Where calls are posted: the request is a ClientRequest as JSON, the reply a ClientReply. */
  callUrl: string;
  /** Functions of the script that a page may call; others do not exist on `google.script.run`. */
  functions: readonly string[];
  /** Origin of the window around the page, which hears of `google.script.host`; default any. */
  hostOrigin?: string;
}

/** A field of a form that a page submits; files carry their content as base64. */
export type FormField = [name: string, value: string | { name: string; type: string; base64: string }];

/** What a page posts: arguments as JSON data, or the fields of the one form it passed. */
export type ClientRequest = { functionName: string } & ({ args: unknown[] } | { form: FormField[] });

export type ClientReply =
  | { ok: true; value: unknown }
  | { ok: false; error: { name: string; message: string } };

/** What the page tells the window around it, by `postMessage`. */
export interface HostMessage {
  type: 'google.script.host';
  action: 'close' | 'setHeight' | 'setWidth' | 'focusEditor';
  /** Pixels, of the two sizes. */
  value?: number;
}

/** JavaScript that gives a page in a browser `google.script.run` and `google.script.host`; put it before its own. */
export function bridgeScript(options: BridgeOptions): string {
  const { callUrl, functions, hostOrigin = '*' } = options;
  const settings = { callUrl, functions, hostOrigin, limit: MAX_CONCURRENT_CALLS };
  return `(${bridge})(${JSON.stringify(settings).replaceAll('<', '\\u003c')});`;
}

/** Written as text: it runs in the browser, where a compiler's helpers would be missing. */
const bridge = `function (settings) {
  'use strict';
  var waiting = [], underWay = 0;

  function refuse(path) { throw new TypeError('Failed due to illegal value in property: ' + path); }

  // JSON's copy, or a TypeError for what is no data. undefined becomes null in arrays and vanishes from objects.
  function copy(value, path, above) {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number') return isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value instanceof Date || value instanceof Node || value === window) refuse(path);
    if (above.indexOf(value) >= 0) refuse(path);
    above = above.concat([value]);
    if (Array.isArray(value)) return Array.from(value, function (item, i) { return copy(item, String(i), above); });
    var copied = {};
    Object.keys(value).forEach(function (key) {
      if (value[key] !== undefined) copied[key] = copy(value[key], key, above);
    });
    return copied;
  }

  function readFile(file) {
    return new Promise(function (resolve, reject) {
      var reader = new FileReader();
      reader.onerror = function () { reject(reader.error); };
      reader.onload = function () {
        resolve({ name: file.name, type: file.type, base64: String(reader.result).split(',')[1] || '' });
      };
      reader.readAsDataURL(file);
    });
  }

  function readForm(form) {
    return Promise.all(Array.from(new FormData(form).entries(), function (entry) {
      if (typeof entry[1] === 'string') return [entry[0], entry[1]];
      return readFile(entry[1]).then(function (file) { return [entry[0], file]; });
    }));
  }

  // What the arguments are is settled at once, as they may change before the call's turn comes.
  function request(name, args) {
    if (args.length === 1 && args[0] instanceof HTMLFormElement) {
      return readForm(args[0]).then(function (fields) { return { functionName: name, form: fields }; });
    }
    return Promise.resolve({ functionName: name, args: copy(args, '', []) });
  }

  function post(body) {
    return fetch(settings.callUrl, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
    }).then(function (response) {
      if (!response.ok) throw new Error('The server answered ' + response.status + '.');
      return response.json();
    });
  }

  function toError(thrown) {
    var error = new Error(thrown.message);
    error.name = thrown.name;
    return error;
  }

  function settle(handlers, reply) {
    if (reply.ok) {
      if (handlers.success) handlers.success(reply.value, handlers.userObject);
    } else if (handlers.failure) handlers.failure(toError(reply.error), handlers.userObject);
    else console.error('Uncaught', toError(reply.error));
  }

  function next() {
    if (underWay >= settings.limit || waiting.length === 0) return;
    underWay++;
    var call = waiting.shift();
    call.body.then(post).catch(function (error) {
      return { ok: false, error: { name: 'NetworkError', message: 'NetworkError: ' + error.message } };
    }).then(function (reply) {
      underWay--;
      next();
      settle(call.handlers, reply);
    });
  }

  function runner(handlers) {
    function withHandler(key) {
      return function (value) {
        var changed = { success: handlers.success, failure: handlers.failure, userObject: handlers.userObject };
        changed[key] = value;
        return runner(changed);
      };
    }
    var run = {
      withSuccessHandler: withHandler('success'),
      withFailureHandler: withHandler('failure'),
      withUserObject: withHandler('userObject')
    };
    settings.functions.forEach(function (name) {
      run[name] = function () {
        waiting.push({ body: request(name, Array.from(arguments)), handlers: handlers });
        next();
      };
    });
    return Object.freeze(run);
  }

  function tell(action, value) {
    var message = { type: 'google.script.host', action: action };
    if (value !== undefined) message.value = Number(value);
    window.parent.postMessage(message, settings.hostOrigin);
  }

  window.google = window.google || {};
  window.google.script = {
    run: runner({}),
    host: {
      close: function () { tell('close'); },
      setHeight: function (pixels) { tell('setHeight', pixels); },
      setWidth: function (pixels) { tell('setWidth', pixels); },
      editor: { focus: function () { tell('focusEditor'); } },
      origin: settings.hostOrigin
    }
  };
}`;
