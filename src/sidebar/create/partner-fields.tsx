import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { describedBy, Field, Labelled } from '../parts/field';
import { type CreateForm, emptyPartner, type PartnerForm } from './form';

export interface FieldsProps {
  form: CreateForm;
  change: (form: CreateForm) => void;
  errorOf: (field: string) => string | undefined;
}

/** Partners the tracker knows, chosen from a list, and new ones, typed. */
export function PartnerFields({ form, change, errorOf }: FieldsProps) {
  const { texts, overview } = useSidebar();
  const { known, added } = form;
  const nameOf = (id: string) => overview.partners.find((one) => one.id === id)?.organisation ?? id;
  const others = overview.partners.filter(({ id }) => !known.includes(id));
  const setAdded = (index: number, change: Partial<PartnerForm>): PartnerForm[] =>
    added.map((one, place) => (place === index ? { ...one, ...change } : one));
  return (
    <fieldset>
      <legend data-home tabIndex={-1}>
        {texts.create.partners}
      </legend>
      <p class="help">{texts.create.partnersHelp}</p>
      {known.length > 0 && (
        <ul class="chosen">
          {known.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <Button
                kind="link"
                label={`${texts.common.remove}: ${nameOf(id)}`}
                onClick={() => change({ ...form, known: known.filter((one) => one !== id) })}
              >
                {texts.common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {overview.partners.length > 0 && (
        <Labelled id="partner" label={texts.create.known} error={errorOf('partner')}>
          <select
            id="partner"
            value=""
            aria-describedby={describedBy('partner', undefined, errorOf('partner'))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value) change({ ...form, known: [...known, value] });
            }}
          >
            <option value="">{texts.create.choose}</option>
            {others.map(({ id, organisation, contact }) => (
              <option key={id} value={id}>
                {contact ? `${organisation} (${contact})` : organisation}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {added.map((one, index) => (
        <fieldset key={index} class="part">
          <legend>{texts.create.newPartner(index + 1)}</legend>
          <Field
            id={`organisation-${index}`}
            label={texts.create.organisation}
            value={one.organisation}
            onInput={(organisation) => change({ ...form, added: setAdded(index, { organisation }) })}
            error={errorOf(`organisation-${index}`)}
          />
          <Field
            id={`contact-${index}`}
            label={texts.create.contact}
            value={one.contact}
            onInput={(contact) => change({ ...form, added: setAdded(index, { contact }) })}
            optional
          />
          <Field
            id={`mail-${index}`}
            type="email"
            label={texts.create.mail}
            value={one.mail}
            onInput={(mail) => change({ ...form, added: setAdded(index, { mail }) })}
            error={errorOf(`mail-${index}`)}
          />
          {(added.length > 1 || overview.partners.length > 0) && (
            <Button
              kind="link"
              label={texts.create.removePartner(one.organisation || texts.create.newPartner(index + 1))}
              onClick={() => change({ ...form, added: added.filter((_, place) => place !== index) })}
            >
              {texts.common.remove}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => change({ ...form, added: [...added, emptyPartner] })}>
        {texts.create.addPartner}
      </Button>
    </fieldset>
  );
}
