import { GROUPS, type PersonSeen } from '../../shapes';
import { useDesk } from '../context';

interface Props {
  label: string;
  value: string;
  /** Text of the choice of nobody, where there is one. */
  nobody?: string;
  people?: readonly PersonSeen[];
  change(address: string): void;
}

/** Chooses one of the people, by group. */
export function PersonPicker({ label, value, nobody, people, change }: Props) {
  const { overview } = useDesk();
  const all = people ?? overview.people;
  return (
    <label class="picker">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {nobody !== undefined && <option value="">{nobody}</option>}
        {GROUPS.map((group) => {
          const members = all.filter((person) => person.group === group);
          return (
            members.length > 0 && (
              <optgroup key={group} label={group}>
                {members.map(({ address, name, role }) => (
                  <option key={address} value={address}>
                    {name}
                    {role && ` (${role})`}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
