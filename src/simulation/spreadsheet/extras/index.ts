import type { ClassDefinition } from '../../kernel/definition';
import { registerHooks } from '../hooks';
import { scopes } from '../scopes';
import { Banding } from './banding/banding';
import { bandingHooks } from './banding/record';
import { Color, ColorBuilder, RgbColor, ThemeColor } from './color/color';
import { conditionalHooks } from './conditional/record';
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  GradientCondition,
} from './conditional/rule';
import { finderCost, partCost } from './costs';
import { FilterCriteria, FilterCriteriaBuilder } from './filter/criteria';
import { Filter } from './filter/filter';
import { filterHooks } from './filter/record';
import { TextFinder } from './finder/textFinder';
import { Group } from './groups/group';
import { groupHooks } from './groups/record';
import { DeveloperMetadataFinder } from './metadata/finder';
import { DeveloperMetadata, DeveloperMetadataLocation } from './metadata/metadata';
import { metadataHooks } from './metadata/record';
import { NamedRange } from './names/namedRange';
import { nameHooks } from './names/record';
import { protectionHooks } from './protection/hooks';
import { Protection } from './protection/protection';
import { RichTextValue, RichTextValueBuilder } from './text/rich';
import { TextStyle, TextStyleBuilder } from './text/style';
import { validationHooks } from './validation/enforce';
import { DataValidation, DataValidationBuilder } from './validation/rule';

/** Protection comes first: who may not write is told that, whatever was to be written. */
const hookSets = [
  protectionHooks,
  validationHooks,
  nameHooks,
  metadataHooks,
  conditionalHooks,
  filterHooks,
  bandingHooks,
  groupHooks,
];
for (const hooks of hookSets) registerHooks(hooks);

type Hosts = Record<string, ClassDefinition['host']>;

/** What is made and read without a trip to Google. */
const local: Hosts = {
  BooleanCondition,
  Color,
  ColorBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadataLocation,
  FilterCriteria,
  FilterCriteriaBuilder,
  GradientCondition,
  RichTextValue,
  RichTextValueBuilder,
  TextStyle,
  TextStyleBuilder,
  ThemeColor,
};

/** What stands for something in a spreadsheet. */
const parts: Hosts = { Banding, DeveloperMetadata, Filter, Group, NamedRange, Protection };

const finders: Hosts = { DeveloperMetadataFinder, TextFinder };

const define = (hosts: Hosts, rest: Omit<ClassDefinition, 'path' | 'host'>): ClassDefinition[] =>
  Object.entries(hosts).map(([name, host]) => ({ path: `Spreadsheet.${name}`, host, ...rest }));

/** The classes of what lies over cells: validation, protection, names and the like. */
export const extraClasses: readonly ClassDefinition[] = [
  { path: 'Base.RgbColor', host: RgbColor, cost: () => 0 },
  ...define(local, { cost: () => 0 }),
  ...define(parts, { cost: partCost, scopes }),
  ...define(finders, { cost: finderCost, scopes }),
];
