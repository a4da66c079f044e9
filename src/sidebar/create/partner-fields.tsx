import { useSidebar } from '../app/context';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { type CreateForm, emptyPartner, LINE_LENGTH, type PartnerForm } from './form';
import { KnownPartners } from './known-partners';

export interface FieldsProps {
  form: CreateForm;
  change: (form: CreateForm) => void;
  errorOf: (field: string) => string | undefined;
}

/** Partners the tracker knows, chosen from a list, and new ones, typed. */
export function PartnerFields({ form, change, errorOf }: FieldsProps) {
  const { texts, overview } = useSidebar();
  const { known, added } = form;
  const setAdded = (index: number, change: Partial<PartnerForm>): PartnerForm[] =>
    added.map((one, place) => (place === index ? { ...one, ...change } : one));
  return (
    <fieldset>
      <legend data-home tabIndex={-1}>
        {texts.create.partners}
      </legend>
      <p class="help">{texts.create.partnersHelp}</p>
      {overview.partners.length > 0 && (
        <KnownPartners
          chosen={known}
          choose={(next) => change({ ...form, known: next })}
          error={errorOf('partner')}
        />
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
            attributes={{ maxLength: LINE_LENGTH }}
          />
          <Field
            id={`contact-${index}`}
            label={texts.create.contact}
            value={one.contact}
            onInput={(contact) => change({ ...form, added: setAdded(index, { contact }) })}
            attributes={{ maxLength: LINE_LENGTH }}
            optional
          />
          <Field
            id={`mail-${index}`}
            type="email"
            label={texts.create.mail}
            value={one.mail}
            onInput={(mail) => change({ ...form, added: setAdded(index, { mail }) })}
            error={errorOf(`mail-${index}`)}
            attributes={{ maxLength: LINE_LENGTH }}
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
