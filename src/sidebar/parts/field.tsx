import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useSidebar } from '../app/context';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'url';
  help?: string;
  error?: string;
  optional?: boolean;
  attributes?: {
    maxLength?: number;
    min?: number | string;
    max?: number;
    inputMode?: 'numeric';
    autocomplete?: string;
  };
}

/** One line to type, with its label above, and what is wrong with it right below. */
export function Field({
  id,
  label,
  value,
  onInput,
  type = 'text',
  help,
  error,
  optional,
  attributes,
}: FieldProps) {
  return (
    <Labelled id={id} label={label} help={help} error={error} optional={optional}>
      <input
        {...({ ...attributes, type } as InputHTMLAttributes<HTMLInputElement>)}
        id={id}
        value={value}
        aria-required={optional ? undefined : 'true'}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, help, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'type' | 'attributes'> {
  rows: number;
}

/** As Field, with several lines. */
export function TextField({ id, label, value, onInput, help, error, optional, rows }: TextFieldProps) {
  return (
    <Labelled id={id} label={label} help={help} error={error} optional={optional}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, help, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Labelled>
  );
}

interface LabelledProps extends Pick<FieldProps, 'id' | 'label' | 'help' | 'error' | 'optional'> {
  children: ComponentChildren;
}

export function Labelled({ id, label, help, error, optional, children }: LabelledProps) {
  const { texts } = useSidebar();
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="quiet"> ({texts.common.optional})</span>}
      </label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export const describedBy = (id: string, help?: string, error?: string): string | undefined =>
  [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
