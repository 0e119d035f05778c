import type { PlaceFacts } from './place-facts.ts';

/** A11yJSON: `undefined` is unknown, `null` is „not there“. */
export const truth = (answer: 'yes' | 'no' | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === 'yes';

/** A number with its unit. */
export const length = (value: number | undefined, unit: 'cm' | 'm') =>
  value === undefined ? undefined : { value, unit };

type Defined<Thing> = { [Name in keyof Thing]: Exclude<Thing[Name], undefined> };

/** Leaves out what is unknown. */
export function defined<Thing extends object>(thing: Thing): Partial<Defined<Thing>> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Partial<
    Defined<Thing>
  >;
}

/** The same, or nothing at all when nothing is known. */
export function some<Thing extends object>(thing: Thing): Partial<Defined<Thing>> | undefined {
  const known = defined(thing);
  return Object.keys(known).length === 0 ? undefined : known;
}

export function parkingOf(facts: PlaceFacts) {
  const { parking, disabledParking, disabledParkingCount, disabledParkingDistance } = facts;
  const forWheelchairUsers =
    disabledParking === 'no'
      ? null
      : some({ count: disabledParkingCount, distanceToEntrance: length(disabledParkingDistance, 'm') });
  const isThere = disabledParking === 'yes' ? (forWheelchairUsers ?? {}) : forWheelchairUsers;
  if (parking === 'no' && isThere === undefined) return null;
  return some({ count: parking === 'no' ? 0 : undefined, forWheelchairUsers: isThere });
}

export function entrancesOf(facts: PlaceFacts) {
  const { entranceRamp, entranceSteps, entranceStepHeight, entranceRampSlope, sideEntranceLevel } = facts;
  const main = some({
    isLevel: truth(facts.entranceLevel),
    stairs: some({ count: entranceSteps, stepHeight: length(entranceStepHeight, 'cm') }),
    hasFixedRamp: entranceRamp === undefined ? undefined : entranceRamp === 'fixed',
    hasRemovableRamp: entranceRamp === undefined ? undefined : entranceRamp === 'removable',
    slopeAngle: entranceRampSlope === undefined ? undefined : { value: entranceRampSlope, unit: '%' },
    door: some({
      width: length(facts.entranceDoorWidth, 'cm'),
      isAutomatic: truth(facts.entranceDoorAutomatic),
      needsDoorbell: truth(facts.entranceBell),
    }),
  });
  const side =
    sideEntranceLevel === 'yes' || facts.sideEntranceDoorWidth !== undefined
      ? defined({
          isMainEntrance: false,
          isLevel: truth(sideEntranceLevel),
          door: some({ width: length(facts.sideEntranceDoorWidth, 'cm') }),
        })
      : undefined;
  const entrances = [...(main ? [{ isMainEntrance: true, ...main }] : []), ...(side ? [side] : [])];
  return entrances.length === 0 ? undefined : entrances.map((properties) => ({ properties }));
}

export function equipmentOf(facts: PlaceFacts) {
  if (facts.lift === 'no') return [];
  const lift = some({
    cabinWidth: length(facts.liftWidth, 'cm'),
    cabinLength: length(facts.liftLength, 'cm'),
    door: some({ width: length(facts.liftDoorWidth, 'cm') }),
  });
  return lift || facts.lift === 'yes' ? [{ category: 'elevator', ...lift }] : undefined;
}

export function roomsOf({ wheelchairRooms }: PlaceFacts) {
  if (wheelchairRooms !== 'yes') return undefined;
  return [{ isAccessibleWithWheelchair: true, description: { de: 'Zimmer mit Bad', en: 'Room with bathroom' } }];
}

export function restroomsOf(facts: PlaceFacts) {
  if (facts.restroom === 'none') return null;
  const toilet = some({
    spaceOnUsersLeftSide: length(facts.restroomSpaceLeft, 'cm'),
    spaceOnUsersRightSide: length(facts.restroomSpaceRight, 'cm'),
    heightOfBase: length(facts.restroomSeatHeight, 'cm'),
  });
  const restroom = some({
    isAccessibleWithWheelchair: facts.restroom === undefined ? undefined : facts.restroom === 'wheelchair',
    turningSpaceInside: length(facts.restroomTurningSpace, 'cm'),
    entrance: some({
      door: some({ width: length(facts.restroomDoorWidth, 'cm'), needsEuroKey: truth(facts.restroomEuroKey) }),
    }),
    toilet,
    hasSupportRails: truth(facts.restroomGrabBars),
    hasEmergencyPullstring: truth(facts.restroomEmergencyCall),
    hasChangingTableForAdults: truth(facts.restroomAdultChanging),
    hasCeilingHoist: truth(facts.restroomHoist),
  });
  return restroom && [restroom];
}
