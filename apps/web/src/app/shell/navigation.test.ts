import { type Role, roles } from '@unbrace/shared/identity';
import { homeOf, homesOf } from '../home-of.ts';
import { deskNavigation, isOpenTo, placesOf, therapistNavigation } from './navigation.ts';

const day = ['/desk', '/desk/week', '/desk/book', '/desk/clients', '/desk/therapists', '/desk/services'];
const work = ['/work', '/work/visits', '/work/hours'];

const seen: Record<Role, { home: string; places: string[] }> = {
  owner: {
    home: '/desk',
    places: [...day, '/desk/prices', '/desk/rules', '/desk/team', '/desk/move-in', '/desk/audit'],
  },
  admin: { home: '/desk', places: [...day, '/desk/prices', '/desk/team', '/desk/move-in'] },
  scheduler: { home: '/desk', places: day },
  clinical_lead: {
    home: '/desk/holds',
    places: ['/desk/services', '/desk/holds', '/desk/care', '/desk/rules'],
  },
  therapist: { home: '/work', places: work },
  finance: { home: '/desk/services', places: ['/desk/services', '/desk/prices'] },
  client: { home: '/visits', places: [] },
};
const everything = [...deskNavigation, ...therapistNavigation];
const goer = (role: Role, mayClearCalls = false) => ({ roles: [role], mayClearCalls });
const pathsFor = (role: Role) => placesOf(everything, goer(role)).map(({ to }) => to);

describe('where people go', () => {
  it.each(roles)('shows %s its own places and no other', (role) => {
    expect(pathsFor(role)).toEqual(seen[role].places);
  });

  it.each(roles)('takes %s home to a place that is open to them', (role) => {
    const home = homeOf({ roles: [role] });
    expect(home).toBe(seen[role].home);
    expect(home === '/visits' || isOpenTo(everything, home, goer(role))).toBe(true);
  });

  it.each(roles.flatMap((role) => everything.map(({ to }) => [role, to] as const)))(
    'opens to %s what lies below %s only if the place itself is open',
    (role, place) => {
      expect(isOpenTo(everything, `${place}/0194-some-id`, goer(role))).toBe(
        seen[role].places.includes(place),
      );
    },
  );

  it('shows the holds to who of the desk may end calls, and no more than that', () => {
    const places = placesOf(everything, goer('scheduler', true)).map(({ to }) => to);
    expect(places).toEqual([...day, '/desk/holds']);
  });

  it('leads who has several roles to the work of each, wherever they are', () => {
    expect(homesOf({ roles: ['clinical_lead', 'therapist'] })).toEqual(['/work', '/desk/holds']);
    expect(homesOf({ roles: ['therapist', 'owner'] })).toEqual(['/desk', '/work']);
  });

  it('leaves the front door to whom no role is left', () => {
    expect(homeOf({ roles: [] })).toBe('/');
  });
});
