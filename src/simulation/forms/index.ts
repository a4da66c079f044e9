import type { ClassDefinition } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { FormApp } from './classes/app';
import { Choice } from './classes/choice';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './classes/choice-items';
import { QuizFeedback, QuizFeedbackBuilder } from './classes/feedback';
import { Form } from './classes/form';
import { FormResponse } from './classes/form-response';
import { Item } from './classes/item';
import { ItemResponse } from './classes/item-response';
import { ImageItem, PageBreakItem, SectionHeaderItem, VideoItem } from './classes/layout-items';
import {
  CheckboxGridItem,
  DateItem,
  DateTimeItem,
  DurationItem,
  GridItem,
  ParagraphTextItem,
  RatingItem,
  ScaleItem,
  TextItem,
  TimeItem,
} from './classes/question-items';
import {
  CheckboxGridValidation,
  CheckboxGridValidationBuilder,
  CheckboxValidation,
  CheckboxValidationBuilder,
  GridValidation,
  GridValidationBuilder,
  ParagraphTextValidation,
  ParagraphTextValidationBuilder,
  TextValidation,
  TextValidationBuilder,
} from './classes/validation';
import { copyLinkedForms } from './copy';
import { appCost, FORM_SCOPES, formCost, itemCost, responseCost } from './limits';
import { FIRST_DEFAULTS } from './state';

type Hosts = Record<string, ClassDefinition['host']>;

const items: Hosts = {
  Item,
  TextItem,
  ParagraphTextItem,
  MultipleChoiceItem,
  CheckboxItem,
  ListItem,
  ScaleItem,
  RatingItem,
  GridItem,
  CheckboxGridItem,
  DateItem,
  DateTimeItem,
  TimeItem,
  DurationItem,
  SectionHeaderItem,
  PageBreakItem,
  ImageItem,
  VideoItem,
};

/** What is made and read without a trip to Google. */
const local: Hosts = {
  Choice,
  ItemResponse,
  QuizFeedback,
  QuizFeedbackBuilder,
  TextValidation,
  TextValidationBuilder,
  ParagraphTextValidation,
  ParagraphTextValidationBuilder,
  CheckboxValidation,
  CheckboxValidationBuilder,
  GridValidation,
  GridValidationBuilder,
  CheckboxGridValidation,
  CheckboxGridValidationBuilder,
};

const OPENS_OTHERS = ['create', 'openById', 'openByUrl'];

const define = (hosts: Hosts, rest: Omit<ClassDefinition, 'path' | 'host'>): ClassDefinition[] =>
  Object.entries(hosts).map(([name, host]) => ({ path: `Forms.${name}`, host, ...rest }));

/** FormApp: forms, their responses, and the tabs that responses are written to. */
export const formsFolder: ServiceFolder = {
  classes: [
    {
      path: 'Forms.FormApp',
      host: FormApp,
      cost: appCost,
      scopes: (member) =>
        OPENS_OTHERS.includes(member) ? ['forms'] : member === 'getActiveForm' ? FORM_SCOPES : [],
    },
    {
      path: 'Forms.Form',
      host: Form,
      cost: formCost,
      scopes: () => FORM_SCOPES,
      unchecked: ['getItemById'],
    },
    { path: 'Forms.FormResponse', host: FormResponse, cost: responseCost, scopes: () => FORM_SCOPES },
    ...define(items, { cost: itemCost, scopes: () => FORM_SCOPES }),
    ...define(local, { cost: () => 0 }),
  ],
  globals: { FormApp: (execution) => new FormApp(execution) },
  initial: () => ({ forms: {}, formsDefaults: { ...FIRST_DEFAULTS }, formLinks: {} }),
  spreadsheetCopied: copyLinkedForms,
};
