import { render } from 'preact';
import { App } from './app/app';
import { keepFocus } from './app/focus';
import { type GoogleScriptRun, googleTransport } from './calls/transport';
import './style/sidebar.css';

const google = (window as { google?: { script?: { run?: GoogleScriptRun } } }).google;
const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the sidebar.');

keepFocus(root);
render(
  <App
    platform={{
      transport: googleTransport(google?.script?.run),
      language: navigator.language.startsWith('es') ? 'es' : 'en',
      now: () => Date.now(),
      newId,
    }}
  />,
  root,
);

/** 32 random digits and letters; `crypto.randomUUID` is missing in older browsers. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
