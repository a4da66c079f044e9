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
      newId: () => newId((bytes) => crypto.getRandomValues(bytes)),
    }}
  />,
  root,
);

function newId(fill: (bytes: Uint8Array) => Uint8Array): string {
  return Array.from(fill(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
